#include "ui/widgets/wraplabel.h"

#include <QTest>

using namespace Desk;

using namespace Qt::StringLiterals;

/// A label that wraps remembers its heights by width; whatever they depend on must make it forget them.
class TestWrapLabel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_label.setText(u"one two three four five six seven eight nine ten"_s); }
    void anotherTextHasAnotherHeight();
    void anotherFontHasAnotherHeight();
    void mostLinesCutTheHeight();
    void marginsComeOnTop();
    void manyWidthsAreAllRight();
    void beginsWhereTheWindowBegins();

private:
    [[nodiscard]] int width() const { return m_label.fontMetrics().horizontalAdvance(u"one two three"_s); }

    WrapLabel m_label;
};

void TestWrapLabel::anotherTextHasAnotherHeight()
{
    const int before = m_label.heightForWidth(width());
    m_label.setText(u"one"_s);
    QVERIFY(m_label.heightForWidth(width()) < before);
    m_label.setText({});
    QCOMPARE(m_label.heightForWidth(width()), 0);
}

void TestWrapLabel::anotherFontHasAnotherHeight()
{
    const int narrow = width();
    const int before = m_label.heightForWidth(narrow);
    const QFont was = m_label.font();
    QFont larger = was;
    larger.setPixelSize(m_label.fontInfo().pixelSize() * 2);
    m_label.setFont(larger);
    QVERIFY(m_label.heightForWidth(narrow) > before);
    m_label.setFont(was);
    QCOMPARE(m_label.heightForWidth(narrow), before);
}

void TestWrapLabel::mostLinesCutTheHeight()
{
    const int before = m_label.heightForWidth(width());
    m_label.setMostLines(1);
    const int one = m_label.heightForWidth(width());
    m_label.setMostLines(0);
    QVERIFY(one < before);
    QCOMPARE(m_label.heightForWidth(width()), before);
}

void TestWrapLabel::marginsComeOnTop()
{
    const int before = m_label.heightForWidth(width());
    m_label.setContentsMargins(0, 3, 0, 4);
    QCOMPARE(m_label.heightForWidth(width()), before + 7);
    m_label.setContentsMargins(0, 0, 0, 0);
}

void TestWrapLabel::manyWidthsAreAllRight()
{
    QList<int> first;
    for (int more = 0; more < 100; ++more)
        first.append(m_label.heightForWidth(width() + more * 5));
    QVERIFY(first.constFirst() > first.constLast());
    for (int more = 99; more >= 0; --more)
        QCOMPARE(m_label.heightForWidth(width() + more * 5), first.at(more));
}

/// In a window from right to left the text begins at the right.
void TestWrapLabel::beginsWhereTheWindowBegins()
{
    WrapLabel label;
    label.setText(u"one"_s);
    label.resize(400, 40);
    const auto inkAt = [&label](bool left) {
        const QImage image = label.grab().toImage();
        const QRgb ground = image.pixel(image.width() / 2, 0);
        for (int x = 0; x < image.width() / 4; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(left ? x : image.width() - 1 - x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    label.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(inkAt(true));
    QVERIFY(!inkAt(false));
    label.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!inkAt(true));
    QVERIFY(inkAt(false));
}

QTEST_MAIN(TestWrapLabel)
#include "tst_wraplabel.moc"
