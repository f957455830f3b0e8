#include "ui/instructions/panelscroll.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Desk;

/// What scrolls as a whole keeps its place when the window changes.
class TestPanelScroll final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scroll.reset(); }
    void isWhereItWasAfterASmallerWindow();
    void keepsInViewWhatHasTheFocus();
    void staysWhereAPersonScrolledTo();
    void asksForTheSameWhateverItHas();

private:
    [[nodiscard]] int at() const { return m_scroll->verticalScrollBar()->value(); }
    void resizeTo(int height);

    std::unique_ptr<PanelScroll> m_scroll;
    QList<QLineEdit *> m_fields;
};

void TestPanelScroll::init()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_fields.clear();
    for (int i = 0; i < 30; ++i) {
        m_fields.append(new QLineEdit);
        column->addWidget(m_fields.constLast());
    }
    m_scroll = std::make_unique<PanelScroll>(content);
    m_scroll->resize(300, 500);
    m_scroll->show();
    m_scroll->activateWindow();
    QTRY_VERIFY(m_scroll->isActiveWindow());
    QVERIFY(m_scroll->verticalScrollBar()->maximum() > 0);
}

void TestPanelScroll::resizeTo(int height)
{
    m_scroll->resize(300, height);
    QTRY_COMPARE(m_scroll->height(), height);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
}

void TestPanelScroll::isWhereItWasAfterASmallerWindow()
{
    m_fields.at(8)->setFocus();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(at(), 0);
    resizeTo(120);
    QVERIFY(at() > 0);
    resizeTo(500);
    QCOMPARE(at(), 0);
}

void TestPanelScroll::keepsInViewWhatHasTheFocus()
{
    m_fields.at(25)->setFocus();
    QCoreApplication::sendPostedEvents();
    resizeTo(120);
    const QRect field(m_fields.at(25)->mapTo(m_scroll->viewport(), QPoint()), m_fields.at(25)->size());
    QVERIFY(m_scroll->viewport()->rect().contains(field));
}

void TestPanelScroll::staysWhereAPersonScrolledTo()
{
    m_fields.at(2)->setFocus();
    QCoreApplication::sendPostedEvents();
    m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    const int before = at();
    QVERIFY(before > 0);
    resizeTo(400);
    QCOMPARE(at(), before);
}

/// A least height that follows the present one is out of date as soon as it is asked for.
void TestPanelScroll::asksForTheSameWhateverItHas()
{
    QWidget panel;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int i = 0; i < 30; ++i)
        column->addWidget(new QLineEdit);
    PanelScroll scroll(content, &panel);
    panel.resize(300, 900);
    const QSize roomy = scroll.minimumSizeHint();
    panel.resize(300, 120);
    QCOMPARE(scroll.minimumSizeHint(), roomy);
}

QTEST_MAIN(TestPanelScroll)
#include "tst_panelscroll.moc"
