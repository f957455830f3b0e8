#include "instructions/pasted.h"
#include "ui/instructions/pasteview.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString Url = u"https://taskrouter.twilio.com/v1/Workspaces/WS"_s + QString(32, u'a') + u"/Tasks/WT"_s +
                    QString(32, u'b') + u"/Reservations/WR"_s + QString(32, u'c');

} // namespace

/// Lines as they come out of browsers, word processors, Windows and hands, and what is said before the form is filled.
class TestPasted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhateverItWasCopiedFrom_data();
    void readsWhateverItWasCopiedFrom();
    void keepsThePlusOfANumber();
    void otherPlusesAreBlanks();
    void namesTheBadValue_data();
    void namesTheBadValue();
    void saysWhyAFetchCannotBeRead_data();
    void saysWhyAFetchCannotBeRead();
    void keepsTheIfMatch_data();
    void keepsTheIfMatch();
    void asksAboutThePlusBeforeItFillsIn();
    void showsTheIfMatch();
    void escapeClosesTheBoxAlone();

private:
    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::builtIn();
};

void TestPasted::readsWhateverItWasCopiedFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("notes");
    const QString form =
        u"Instruction=call&CallFrom=%2B15551234567&CallUrl=https%3A%2F%2Fexample.com%2Fa%3Fb%3D%2526"_s;
    QTest::newRow("cmd, new browsers")
        << u"curl ^\"%1^\" ^\r\n  -X POST ^\r\n  -H ^\"accept: */*^\" ^\r\n  --data-raw "
           "^\"Instruction=call^&CallFrom=^%^2B15551234567^&CallUrl=https^%^3A^%^2F^%^2Fexample.com^%^2Fa^%^3Fb^%^3D^%^2526^\""_s
               .arg(Url)
        << 0;
    QTest::newRow("cmd, older browsers")
        << u"curl \"%1\" ^\r\n  -H \"accept: */*\" ^\r\n  --data-raw \"%2\" ^\r\n  --compressed"_s.arg(Url, form) << 0;
    QTest::newRow("fetch of Chrome")
        << u"fetch(\"%1\", {\n  \"headers\": {\n    \"accept\": \"*/*\",\n    \"sec-ch-ua\": "
           u"\"\\\"Chromium\\\";v=\\\"1\\\"\"\n"
           "  },\n  \"referrerPolicy\": \"no-referrer\",\n  \"body\": \"%2\",\n  \"method\": \"POST\",\n"
           "  \"mode\": \"cors\"\n}); ;"_s.arg(Url, form)
        << 0;
    QTest::newRow("fetch of Firefox")
        << u"await fetch(\"%1\", {\n    \"credentials\": \"include\",\n    \"headers\": {},\n    \"body\": \"%2\",\n"
           "    \"method\": \"POST\"\n});"_s.arg(Url, form)
        << 0;
    QTest::newRow("JSON in fetch")
        << u"fetch('%1', "
           u"{\"method\":\"post\",\"body\":\"{\\\"Instruction\\\":\\\"call\\\",\\\"CallFrom\\\":\\\"+15551234567\\\","
           "\\\"CallUrl\\\":\\\"https://example.com/a?b=%26\\\"}\"})"_s.arg(Url)
        << 1;
    QTest::newRow("JSON in curl")
        << u"curl %1 --json '{\"Instruction\":\"call\",\"CallFrom\":\"+15551234567\",\"CallUrl\":\"https://example.com/a?b=%26\"}'"_s
               .arg(Url)
        << 1;
    QTest::newRow("word processor") << u"curl –X POST “"_s + Url +
                                           u"” —data-urlencode “Instruction=call” –d “CallFrom=%2B15551234567” "
                                           "—data-urlencode ‘CallUrl=https://example.com/a?b=%26’"_s
                                    << 1;
    QTest::newRow("a letter that looks like a mark")
        << u"curl %1 -d 'Instruction=call' -d CallFrom=+15551234567 --data-urlencode 'CallUrl=https://example.com/a?b=%26'"_s
               .replace(u"%1"_s, Url)
        << 0;
}

void TestPasted::readsWhateverItWasCopiedFrom()
{
    QFETCH(QString, text);
    QFETCH(int, notes);
    const PastedRequest pasted = readPasted(*m_catalogue, text);
    QCOMPARE(pasted.problem, QString());
    QCOMPARE(pasted.action, u"call"_s);
    QCOMPARE(pasted.draft.value(u"CallFrom"_s), u"+15551234567"_s);
    QCOMPARE(pasted.draft.value(u"CallUrl"_s), u"https://example.com/a?b=%26"_s);
    QCOMPARE(pasted.draft.count(), 2);
    QCOMPARE(pasted.ignored, QStringList());
    QCOMPARE(pasted.notes.size(), notes);
    QCOMPARE(pasted.reservationSid, u"WR"_s + QString(32, u'c'));
}

void TestPasted::keepsThePlusOfANumber()
{
    const QString line = u"curl "_s + Url + u" -d 'Instruction=conference&To=client:+15551234567&From=+1500'"_s;
    const PastedRequest kept = readPasted(*m_catalogue, line);
    QCOMPARE(kept.draft.value(u"To"_s), u"client:+15551234567"_s);
    QCOMPARE(kept.draft.value(u"From"_s), u"+1500"_s);
    QCOMPARE(kept.plus, (QStringList{u"To"_s, u"From"_s}));
    const PastedRequest asItStands = readPasted(*m_catalogue, line, false);
    QCOMPARE(asItStands.draft.value(u"From"_s), u" 1500"_s);
    QCOMPARE(asItStands.plus, kept.plus);
}

void TestPasted::otherPlusesAreBlanks()
{
    const PastedRequest pasted = readPasted(
        *m_catalogue, u"curl "_s + Url + u" -d 'Instruction=conference&To=client%3Adana+fox&From=%2B1500'"_s);
    QCOMPARE(pasted.draft.value(u"To"_s), u"client:dana fox"_s);
    QVERIFY(pasted.plus.isEmpty());
}

void TestPasted::namesTheBadValue_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("status") << u"ReservationStatus=accept"_s
                            << QStringList{u"ReservationStatus=accept"_s, u"completed"_s};
    QTest::newRow("instruction") << u"Instruction=transfer&To=client:a"_s
                                 << QStringList{u"Instruction=transfer"_s, u"conference"_s};
    QTest::newRow("capitals") << u"Instruction=Conference"_s
                              << QStringList{u"Instruction=Conference"_s, u"conference"_s};
    QTest::newRow("neither") << u"To=client:a"_s << QStringList{u"none of the actions"_s};
}

void TestPasted::namesTheBadValue()
{
    QFETCH(QString, form);
    QFETCH(QStringList, words);
    const PastedRequest pasted = readPasted(*m_catalogue, u"curl "_s + Url + u" -d '"_s + form + u'\'');
    QVERIFY(pasted.action.isEmpty());
    for (const QString &word : words)
        QVERIFY2(pasted.problem.contains(word), qPrintable(pasted.problem));
}

void TestPasted::saysWhyAFetchCannotBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("cut") << u"fetch(\""_s + Url + u"\", {\n  \"body\": \"ReservationStatus=acc"_s;
    QTest::newRow("cut in the address") << u"fetch(\"https://taskrouter.tw"_s;
    QTest::newRow("no JSON") << u"fetch(\""_s + Url + u"\", { method: 'POST', body: params })"_s;
    QTest::newRow("a read") << u"fetch(\""_s + Url + u"\", { \"method\": \"GET\", \"body\": null })"_s;
    QTest::newRow("nothing sent") << u"fetch(\""_s + Url + u"\")"_s;
}

void TestPasted::saysWhyAFetchCannotBeRead()
{
    QFETCH(QString, text);
    const PastedRequest pasted = readPasted(*m_catalogue, text);
    QVERIFY(!pasted.problem.isEmpty());
    QVERIFY(pasted.draft.count() == 0);
}

void TestPasted::keepsTheIfMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("curl") << u"curl -H 'If-Match: W/\"3\"' -d ReservationStatus=accepted "_s + Url;
    QTest::newRow("fetch") << u"fetch(\""_s + Url +
                                  u"\", {\"headers\":{\"if-match\":\"W/\\\"3\\\"\"},\"method\":\"POST\","
                                  "\"body\":\"ReservationStatus=accepted\"})"_s;
    QTest::newRow("cmd")
        << u"curl ^\"%1^\" ^\n -H ^\"If-Match: W/^\\^\"3^\\^\"^\" ^\n -d ^\"ReservationStatus=accepted^\""_s.arg(Url);
}

void TestPasted::keepsTheIfMatch()
{
    QFETCH(QString, text);
    const PastedRequest pasted = readPasted(*m_catalogue, text);
    QCOMPARE(pasted.problem, QString());
    QCOMPARE(pasted.ifMatch, u"W/\"3\""_s);
}

void TestPasted::asksAboutThePlusBeforeItFillsIn()
{
    PasteView view(m_catalogue);
    QSignalSpy accepted(&view, &PasteView::accepted);
    view.open(u"curl "_s + Url + u" -d 'Instruction=conference&To=%2B15550000000'"_s, {});
    auto *plus = view.findChild<QCheckBox *>(u"pastePlus"_s);
    auto *text = view.findChild<QPlainTextEdit *>(u"pasteText"_s);
    QVERIFY(plus->isHidden());
    text->setPlainText(u"curl "_s + Url + u" -d 'Instruction=conference&To=+15551234567'"_s);
    QVERIFY(!plus->isHidden());
    QVERIFY(plus->isChecked());
    QVERIFY2(plus->text().contains(u"To"_s), qPrintable(plus->text()));
    auto *fill = view.findChild<QPushButton *>(u"pasteFill"_s);
    fill->click();
    QCOMPARE(accepted.last().first().value<PastedRequest>().draft.value(u"To"_s), u"+15551234567"_s);
    plus->click();
    fill->click();
    QCOMPARE(accepted.last().first().value<PastedRequest>().draft.value(u"To"_s), u" 15551234567"_s);
}

void TestPasted::showsTheIfMatch()
{
    PasteView view(m_catalogue);
    view.open(u"curl -H 'If-Match: \"7\"' -d ReservationStatus=accepted "_s + Url, {});
    const auto *note = view.findChild<QLabel *>(u"pasteNote"_s);
    QVERIFY2(note->text().contains(u"\"7\""_s), qPrintable(note->text()));
}

void TestPasted::escapeClosesTheBoxAlone()
{
    QWidget window; // It would close a message.
    QSignalSpy elsewhere(&window, &QWidget::windowTitleChanged);
    QShortcut shortcut(QKeySequence(Qt::Key_Escape), &window);
    connect(&shortcut, &QShortcut::activated, &window, [&window] { window.setWindowTitle(u"closed"_s); });
    PasteView view(m_catalogue, &window);
    QSignalSpy closed(&view, &PasteView::closed);
    window.show();
    view.open({}, {});
    for (const char *name : {"pasteText", "pasteCancel"}) {
        closed.clear();
        QTest::keyClick(view.findChild<QWidget *>(QLatin1StringView(name)), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }
    QCOMPARE(elsewhere.size(), 0);
}

QTEST_MAIN(TestPasted)
#include "tst_pasted.moc"
