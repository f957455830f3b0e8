#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/safetext.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

class TestSafeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsHostileTextLiterally_data();
    void showsHostileTextLiterally();
    void neverWidens();
    void escapesToolTips();
    void keepsAmpersandsInActions();
    void asksInPlainText();
};

void TestSafeText::showsHostileTextLiterally_data()
{
    QTest::addColumn<QString>("text");
    QString tables;
    for (int i = 0; i < 100; ++i)
        tables += u"<table><tr><td>"_s;
    QTest::newRow("tables") << tables;
    QTest::newRow("image") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("link") << u"<a href=\"http://example.invalid\">x</a>"_s;
    QTest::newRow("long") << QString(200'000, u'W');
    QTest::newRow("marks") << u"a"_s + QString(5000, QChar(0x0301));
    QTest::newRow("bidi") << u"abc\u202Etxt.exe"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("lines") << u"a\r\nb\nc"_s;
    QTest::newRow("ampersand") << u"Smith & Sons &Co"_s;
}

void TestSafeText::showsHostileTextLiterally()
{
    QFETCH(QString, text);
    QWidget window;
    auto *label = new Desk::ElidedLabel(text, &window);
    auto *banner = new Desk::Banner(&window);
    banner->setMode(Desk::Tone::Bad, u"LIVE"_s, text);
    auto *bar = new Desk::MessageBar(&window);
    Desk::Message message;
    message.source = u"x"_s;
    message.text = text;
    message.raw = text;
    bar->show(message);
    auto *state = new Desk::PlaceholderPage(&window);
    state->setState(text, text, {});
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    label->resize(200, 20);
    std::ignore = window.grab();
    for (const QLabel *each : window.findChildren<QLabel *>())
        QCOMPARE(each->textFormat(), Qt::PlainText);
    QVERIFY(!label->text().contains(u'\n'));
    QVERIFY(label->text().size() <= 257);
    QCOMPARE(bar->textOf(u"x"_s), text);
    QVERIFY(bar->minimumSizeHint().width() < 500);
    QVERIFY(banner->minimumSizeHint().width() < 400);
    QVERIFY(state->minimumSizeHint().width() < 500);
}

void TestSafeText::neverWidens()
{
    const Desk::ElidedLabel small(u"W"_s);
    const Desk::ElidedLabel large(QString(1000, u'W'));
    QVERIFY(large.minimumSizeHint().width() <= large.fontMetrics().averageCharWidth() * 4);
    QCOMPARE(small.sizeHint().height(), large.sizeHint().height());
}

void TestSafeText::escapesToolTips()
{
    QCOMPARE(Desk::toolTipText(u"<b>x</b>\ny"_s), u"<qt>&lt;b&gt;x&lt;/b&gt;<br>y</qt>"_s);
    QCOMPARE(Desk::toolTipText({}), QString());
    QVERIFY(Desk::toolTipText(QString(100'000, u'\n')).size() < 500);
}

void TestSafeText::keepsAmpersandsInActions()
{
    QCOMPARE(Desk::actionText(u"A & B"_s), u"A && B"_s);
}

void TestSafeText::asksInPlainText()
{
    QWidget window;
    const QMessageBox *box = Desk::plainQuestion(&window, u"t"_s, u"<b>q</b>"_s, u"<i>d</i>"_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->text(), u"<b>q</b>"_s);
}

QTEST_MAIN(TestSafeText)
#include "tst_safetext.moc"
