#include "instructions/pasted.h"
#include "instructions/shellwords.h"
#include "instructions/snippets.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"/v1/Workspaces/WS%1/Tasks/WT%1/Reservations/WR%1"_s.arg(QString(32, u'a'));
const QString liveUrl = u"https://taskrouter.twilio.com"_s + address;
const QString ownUrl = u"http://127.0.0.1:8080"_s + address;

RequestPreview previewOf(const Catalogue &catalogue, const QString &action, const Draft &draft, const QString &url)
{
    return {"POST", url, {{"If-Match", "W/\"3\""}}, wireFields(catalogue, action, draft)};
}

/// What a program prints, with its own environment; nothing where it does not exist here.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWILIO_ACCOUNT_SID"_s, u"AC00000000000000000000000000000001"_s);
    environment.insert(u"TWILIO_AUTH_TOKEN"_s, u"not-a-real-token"_s);
    environment.insert(u"PYTHONUTF8"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning().noquote() << process.readAllStandardError();
        return QByteArray("failed");
    }
    return process.readAllStandardOutput();
}

} // namespace

class TestSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::builtIn(); }

    void everyValueSurvivesTheWayToCurlAndBack_data() { addValues(); }
    void everyValueSurvivesTheWayToCurlAndBack();
    void everyValueSurvivesTheWayToTwilioCliAndBack_data() { addValues(); }
    void everyValueSurvivesTheWayToTwilioCliAndBack();
    void aShellReadsTheSameWords_data() { addValues(); }
    void aShellReadsTheSameWords();
    void pythonSendsTheSameForm_data() { addValues(); }
    void pythonSendsTheSameForm();
    void nodeSendsTheSameForm_data() { addValues(); }
    void nodeSendsTheSameForm();
    void noProgramHasASecretOrACredential_data();
    void noProgramHasASecretOrACredential();
    void vendorsLibraryGetsTypedValues();
    void vendorsLibraryIsLeftWhereItCannotSayIt();
    void aSidInCapitalsIsTheSame();
    void namesRegionAndEdge();
    void readsCurlInItsManyForms_data();
    void readsCurlInItsManyForms();
    void tellsWhatItLeavesOut();
    void saysWhyNothingCanBeRead_data();
    void saysWhyNothingCanBeRead();

private:
    static void addValues();
    [[nodiscard]] Draft draftOf(const QString &value) const;
    std::shared_ptr<const Catalogue> m_catalogue;
};

void TestSnippets::addValues()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"client:alice"_s;
    QTest::newRow("number") << u"+15005550006"_s;
    QTest::newRow("quotes") << u"it's \"so\" `called` \\ and \\\\"_s;
    QTest::newRow("dollar") << u"$HOME ${PATH} $(id) %41 !x"_s;
    QTest::newRow("form signs") << u"a&b=c;d|e f#g?h{1}[2]"_s;
    QTest::newRow("line break") << u"one\ntwo\r\nthree\tfour"_s;
    QTest::newRow("emoji") << u"☎ 😀 王小明 Дмитрий"_s;
    QTest::newRow("invisible") << u"a\u200bb\u2028c\u00a0d\u001be"_s;
    QTest::newRow("dash") << u"--help"_s;
    QTest::newRow("at") << u"@/etc/passwd"_s;
    QTest::newRow("equals first") << u"=x"_s;
    QTest::newRow("digit after octal") << u"\u0001"_s + u"7"_s;
    QTest::newRow("empty") << u""_s;
}

Draft TestSnippets::draftOf(const QString &value) const
{
    Draft draft;
    draft.set(u"To"_s, value);
    draft.set(u"StartConferenceOnEnter"_s, u"false"_s);
    draft.set(u"Record"_s, u"true"_s);
    draft.set(u"Timeout"_s, u"20"_s);
    draft.setList(u"ConferenceStatusCallbackEvent"_s, {u"start"_s, u"leave"_s});
    return draft;
}

void TestSnippets::everyValueSurvivesTheWayToCurlAndBack()
{
    QFETCH(QString, value);
    const RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draftOf(value), ownUrl);
    const PastedRequest pasted = readPasted(*m_catalogue, snippet(SnippetLanguage::Curl, *m_catalogue, request));
    QCOMPARE(pasted.problem, QString());
    QCOMPARE(pasted.ignored, QStringList());
    QCOMPARE(pasted.action, u"conference"_s);
    QVERIFY(pasted.draft == draftOf(value));
    QCOMPARE(pasted.workspaceSid, u"WS"_s + QString(32, u'a'));
    QCOMPARE(pasted.taskSid, u"WT"_s + QString(32, u'a'));
    QCOMPARE(pasted.reservationSid, u"WR"_s + QString(32, u'a'));
    QCOMPARE(pasted.ifMatch, u"W/\"3\""_s);
}

void TestSnippets::everyValueSurvivesTheWayToTwilioCliAndBack()
{
    QFETCH(QString, value);
    const RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draftOf(value), liveUrl);
    const PastedRequest pasted = readPasted(*m_catalogue, snippet(SnippetLanguage::TwilioCli, *m_catalogue, request));
    QCOMPARE(pasted.problem, QString());
    QCOMPARE(pasted.ignored, QStringList());
    QCOMPARE(pasted.action, u"conference"_s);
    QVERIFY(pasted.draft == draftOf(value));
    QCOMPARE(pasted.reservationSid, u"WR"_s + QString(32, u'a'));
    QCOMPARE(pasted.ifMatch, u"W/\"3\""_s);
}

void TestSnippets::aShellReadsTheSameWords()
{
    QFETCH(QString, value);
    const RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draftOf(value), liveUrl);
    for (const SnippetLanguage language : {SnippetLanguage::Curl, SnippetLanguage::TwilioCli}) {
        const QString text = snippet(language, *m_catalogue, request);
        const auto printed = outputOf(
            u"bash"_s, {},
            "unset TWILIO_API_KEY TWILIO_API_SECRET; say() { printf '%s\\0' \"$@\"; }; curl() { say \"$@\"; }; "
            "twilio() { say \"$@\"; }; " +
                text.toUtf8());
        if (!printed)
            QSKIP("bash is not here");
        QList<QByteArray> expected;
        const QList<ShellWord> words = splitShell(text).words;
        for (const ShellWord &word : words) {
            if (!word.separator)
                expected.append(word.hasVariable && word.text.contains("TWILIO_"_L1)
                                    ? "AC00000000000000000000000000000001:not-a-real-token"
                                    : word.text.toUtf8());
        }
        expected.removeFirst(); // The name of the program.
        QCOMPARE(printed->split('\0').mid(0, expected.size()), expected);
        QCOMPARE(printed->count('\0'), expected.size());
    }
}

void TestSnippets::pythonSendsTheSameForm()
{
    QFETCH(QString, value);
    const RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draftOf(value), ownUrl);
    const QByteArray program =
        "import sys, urllib.request as r\n"
        "def show(q):\n"
        "    sys.stdout.write(q.full_url + '\\n' + q.get_header('If-match') + '\\n' + q.data.decode())\n"
        "    sys.stdout.flush()\n"
        "    import os\n"
        "    os._exit(0)\n"
        "r.urlopen = show\n" +
        snippet(SnippetLanguage::Python, *m_catalogue, request).toUtf8();
    const auto printed = outputOf(u"python3"_s, {u"-"_s}, program);
    if (!printed)
        QSKIP("python3 is not here");
    QByteArray form = *printed;
    form.replace('+', "%20");
    QCOMPARE(form, ownUrl.toUtf8() + "\nW/\"3\"\n" + encodeForm(request.fields));
}

void TestSnippets::nodeSendsTheSameForm()
{
    QFETCH(QString, value);
    const RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draftOf(value), ownUrl);
    const QByteArray program =
        "globalThis.fetch = async (url, o) => { process.stdout.write(url + '\\n' + o.headers['If-Match'] + '\\n'"
        " + [...o.body].map((p) => p.map(encodeURIComponent).join('=')).join('&')); process.exit(0); };\n" +
        snippet(SnippetLanguage::Node, *m_catalogue, request).toUtf8();
    const auto printed = outputOf(u"node"_s, {u"-"_s}, program);
    if (!printed)
        QSKIP("node is not here");
    // encodeURIComponent leaves these alone.
    QByteArray form = encodeForm(request.fields);
    for (const char c : QByteArray("!'()*"))
        form.replace('%' + QByteArray(1, c).toHex().toUpper(), QByteArray(1, c));
    QCOMPARE(*printed, ownUrl.toUtf8() + "\nW/\"3\"\n" + form);
}

void TestSnippets::noProgramHasASecretOrACredential_data()
{
    QTest::addColumn<SnippetLanguage>("language");
    QTest::addColumn<QString>("url");
    for (const QString &url : {liveUrl, ownUrl}) {
        const QByteArray where = url == liveUrl ? "live " : "own ";
        QTest::newRow((where + "curl").constData()) << SnippetLanguage::Curl << url;
        QTest::newRow((where + "twilio-cli").constData()) << SnippetLanguage::TwilioCli << url;
        QTest::newRow((where + "node").constData()) << SnippetLanguage::Node << url;
        QTest::newRow((where + "go").constData()) << SnippetLanguage::Go << url;
        QTest::newRow((where + "python").constData()) << SnippetLanguage::Python << url;
    }
}

void TestSnippets::noProgramHasASecretOrACredential()
{
    QFETCH(SnippetLanguage, language);
    QFETCH(QString, url);
    Draft draft = draftOf(u"sip:a@example.com"_s);
    draft.set(u"SipAuthPassword"_s, u"hunter-two"_s);
    RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draft, url);
    request.headers.emplaceBack("Authorization", "Basic c2VjcmV0");
    const QString text = snippet(language, *m_catalogue, request);
    QVERIFY(!text.contains("hunter-two"_L1));
    QVERIFY(!text.contains("c2VjcmV0"_L1));
    QVERIFY(text.contains("SIP_AUTH_PASSWORD"_L1));
    QVERIFY(text.contains("conference"_L1));
}

void TestSnippets::vendorsLibraryGetsTypedValues()
{
    Draft draft = draftOf(u"client:alice"_s);
    draft.set(u"From"_s, u"+15005550006"_s);
    const RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draft, liveUrl);
    const QString node = snippet(SnippetLanguage::Node, *m_catalogue, request);
    QVERIFY(node.contains("startConferenceOnEnter: false,"_L1));
    QVERIFY(node.contains("timeout: 20,"_L1));
    QVERIFY(node.contains("conferenceStatusCallbackEvent: [\"start\", \"leave\"],"_L1));
    QVERIFY(node.contains("ifMatch: \"W/\\\"3\\\"\","_L1));
    const QString python = snippet(SnippetLanguage::Python, *m_catalogue, request);
    QVERIFY(python.contains("start_conference_on_enter=False,"_L1));
    QVERIFY(python.contains("from_=\"+15005550006\","_L1));
    const QString go = snippet(SnippetLanguage::Go, *m_catalogue, request);
    QVERIFY(go.contains("params.SetStartConferenceOnEnter(false)"_L1));
    QVERIFY(go.contains("params.SetConferenceStatusCallbackEvent([]string{\"start\", \"leave\"})"_L1));
    QVERIFY(go.contains("UpdateTaskReservation("_L1));
}

void TestSnippets::vendorsLibraryIsLeftWhereItCannotSayIt()
{
    Draft draft = draftOf(u"client:alice"_s);
    draft.set(u"Timeout"_s, u"soon"_s);
    const RequestPreview request = previewOf(*m_catalogue, u"conference"_s, draft, liveUrl);
    QVERIFY(snippet(SnippetLanguage::Node, *m_catalogue, request).contains("[\"Timeout\", \"soon\"]"_L1));
    QVERIFY(snippet(SnippetLanguage::Python, *m_catalogue, request).contains("(\"Timeout\", \"soon\")"_L1));
    QVERIFY(snippet(SnippetLanguage::Go, *m_catalogue, request).contains("form.Add(\"Timeout\", \"soon\")"_L1));
    // The vendor's command line takes whatever it is given for a number, but has no word for "maybe".
    draft.set(u"StartConferenceOnEnter"_s, u"maybe"_s);
    const QString cli =
        snippet(SnippetLanguage::TwilioCli, *m_catalogue, previewOf(*m_catalogue, u"conference"_s, draft, liveUrl));
    QVERIFY(cli.startsWith("# "_L1));
    QVERIFY(!cli.contains("--start-conference-on-enter"_L1));
    QVERIFY(cli.contains("--timeout soon"_L1));
    QVERIFY(snippet(SnippetLanguage::TwilioCli, *m_catalogue,
                    previewOf(*m_catalogue, u"conference"_s, draftOf(u"x"_s), ownUrl))
                .startsWith("# "_L1));
}

void TestSnippets::aSidInCapitalsIsTheSame()
{
    const QString cli =
        snippet(SnippetLanguage::TwilioCli, *m_catalogue, previewOf(*m_catalogue, u"accept"_s, {}, liveUrl));
    const PastedRequest plain = readPasted(*m_catalogue, cli);
    const QString sid = plain.reservationSid;
    QString capitals = cli;
    capitals.replace(sid, sid.toUpper());
    QVERIFY(capitals != cli);
    QCOMPARE(readPasted(*m_catalogue, capitals).reservationSid, sid);
    // What is no SID stays as it is, to be told.
    capitals.replace(sid.toUpper(), u"WR-Nonsense"_s);
    QCOMPARE(readPasted(*m_catalogue, capitals).reservationSid, u"WR-Nonsense"_s);
}

void TestSnippets::namesRegionAndEdge()
{
    const QString url = u"https://taskrouter.sydney.au1.twilio.com"_s + address;
    const RequestPreview request = previewOf(*m_catalogue, u"accept"_s, {}, url);
    QVERIFY(snippet(SnippetLanguage::TwilioCli, *m_catalogue, request)
                .startsWith("TWILIO_EDGE=sydney TWILIO_REGION=au1 twilio "_L1));
    QVERIFY(snippet(SnippetLanguage::Node, *m_catalogue, request).contains("edge: \"sydney\", region: \"au1\""_L1));
    const RequestPreview regional =
        previewOf(*m_catalogue, u"accept"_s, {}, u"https://taskrouter.au1.twilio.com"_s + address);
    QVERIFY(snippet(SnippetLanguage::TwilioCli, *m_catalogue, regional).startsWith("TWILIO_REGION=au1 twilio "_L1));
}

void TestSnippets::readsCurlInItsManyForms_data()
{
    QTest::addColumn<QString>("line");
    const QString fields = u"Instruction=conference&To=client%3Aalice&From=%2B1500"_s;
    QTest::newRow("documentation") << u"curl -X POST \"%1\" \\\n--data-urlencode \"Instruction=conference\" \\\n"
                                      "--data-urlencode \"To=client:alice\" --data-urlencode \"From=+1500\" \\\n"
                                      "-u $TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"_s.arg(liveUrl);
    QTest::newRow("browser") << u"curl '%1' -H 'accept: */*' --data-raw '%2' --compressed"_s.arg(liveUrl, fields);
    QTest::newRow("glued") << u"$ /usr/bin/curl -sSXPOST -d'%2' %1 | jq ."_s.arg(liveUrl, fields);
    QTest::newRow("plus is a blank in -d, but not here")
        << u"curl --url %1 -d Instruction=conference --data To=client:alice -d From=%2B1500"_s.arg(liveUrl);
    QTest::newRow("after another command")
        << u"cd /tmp && curl.exe -u a:b -d '%2' '%1' ; echo To=no"_s.arg(liveUrl, fields);
}

void TestSnippets::readsCurlInItsManyForms()
{
    QFETCH(QString, line);
    const PastedRequest pasted = readPasted(*m_catalogue, line);
    QCOMPARE(pasted.problem, QString());
    QCOMPARE(pasted.ignored, QStringList());
    QCOMPARE(pasted.action, u"conference"_s);
    QCOMPARE(pasted.draft.value(u"To"_s), u"client:alice"_s);
    QCOMPARE(pasted.draft.value(u"From"_s), u"+1500"_s);
    QCOMPARE(pasted.draft.count(), 2);
    QCOMPARE(pasted.taskSid, u"WT"_s + QString(32, u'a'));
}

void TestSnippets::tellsWhatItLeavesOut()
{
    const PastedRequest pasted = readPasted(
        *m_catalogue,
        u"curl %1 -d Instruction=supervise -d Supervisor=client:s -d Beep=true -d Tea=1 -d \"SupervisorMode=$MODE\" -d @file"_s
            .arg(liveUrl));
    QCOMPARE(pasted.action, u"supervise"_s);
    QCOMPARE(pasted.draft.setNames(), QStringList{u"Supervisor"_s});
    QCOMPARE(pasted.ignored.size(), 4);
    QVERIFY(pasted.ignored.contains(u"@file"_s));
    QVERIFY(pasted.ignored.contains(u"Tea"_s));
    QVERIFY(pasted.ignored.contains(u"Beep"_s)); // Another action's field is not sent with this one.
}

void TestSnippets::saysWhyNothingCanBeRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("prose") << u"please call Alice"_s;
    QTest::newRow("open quote") << u"curl 'https://x -d a=b"_s;
    QTest::newRow("a read") << u"curl "_s + liveUrl;
    QTest::newRow("query") << u"curl -G -d Instruction=conference "_s + liveUrl;
    QTest::newRow("other command") << u"twilio api:core:messages:create --to +1"_s;
    QTest::newRow("no action") << u"curl -d To=client:a "_s + liveUrl;
    QTest::newRow("ends early") << u"curl -d"_s;
    QTest::newRow("flag without its value") << u"twilio api:taskrouter:v1:workspaces:tasks:reservations:update --to"_s;
}

void TestSnippets::saysWhyNothingCanBeRead()
{
    QFETCH(QString, line);
    QVERIFY(!readPasted(*m_catalogue, line).problem.isEmpty());
}

QTEST_APPLESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
