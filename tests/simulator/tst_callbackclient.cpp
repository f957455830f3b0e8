#include "simulator/api/callbackform.h"
#include "simulator/form/fields.h"
#include "simulator/host/callbackclient.h"
#include "simulator/host/simulatorthread.h"
#include "simulator/http/answerreader.h"
#include "support/rawserver.h"
#include "support/simulatorfront.h"
#include "support/zoe.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

using Failure = CallbackAnswer::Failure;

constexpr auto Token = "not-a-real-token";

/// A client whose patience is short, and what it was told.
struct Calls
{
    void call(const QByteArray &url, CallbackCall::Kind kind = CallbackCall::Kind::Assignment)
    {
        CallbackCall wanted;
        wanted.kind = kind;
        wanted.url = url;
        wanted.form = {{"TaskAttributes", "{\"name\":\"Grüße & mehr +1\"}"}, {"TaskAge", "5"}, {"Empty", ""}};
        client.call(wanted);
    }

    QList<CallbackAnswer> answers;
    QList<CallbackCall> calls;
    CallbackClient client{Token,
                          [this](const CallbackCall &call, const CallbackAnswer &answer) {
                              calls.append(call);
                              answers.append(answer);
                          },
                          {600, 1200}};
};

QByteArray urlOf(const RawServer &server, const char *path = "/")
{
    return server.url().toEncoded() + path;
}

/// Address and sorted fields, signed with a function that is not the simulator's.
QByteArray expectedSignature(const QByteArray &url, const QByteArray &body, const QByteArray &token)
{
    QMap<QByteArray, QByteArray> sorted;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        sorted.insert(QByteArray::fromPercentEncoding(pair.first(equals)),
                      QByteArray::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    QMessageAuthenticationCode code(QCryptographicHash::Sha1, token);
    code.addData(url);
    for (auto field = sorted.cbegin(); field != sorted.cend(); ++field) {
        code.addData(field.key());
        code.addData(field.value());
    }
    return code.result().toBase64();
}

} // namespace

/// Callbacks over real sockets, to servers that behave and to those that do not.
class TestCallbackClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void postsOnce();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void callsNobodyElse_data();
    void callsNobodyElse();
    void nobodyListens();
    void manyAreCalledInTurn();
    void goesAwayWhileItWaits();
    void aProgramDecides();
    void theOtherAddressDecides();
    void anotherMachineFromAFile();
    void aRunningSimulatorCalls();
};

void TestCallbackClient::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, AnswerReader::State state, int status = 0,
                        const char *body = "") {
        QTest::newRow(name) << bytes << static_cast<int>(state) << status << QByteArray(body);
    };
    using State = AnswerReader::State;
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", State::Complete, 200, "{}");
    row("more than its length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}xx", State::Complete, 200, "{}");
    row("until the end", "HTTP/1.0 200 OK\r\nX: y\r\n\r\nabc", State::Complete, 200, "abc");
    row("no body", "HTTP/1.1 204 No Content\r\n\r\n", State::Complete, 204);
    row("without words", "HTTP/1.1 200 \r\n\r\n", State::Complete, 200);
    row("cut body", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{}", State::Broken);
    row("cut head", "HTTP/1.1 200 OK\r\nContent-Le", State::Broken);
    row("nothing", "", State::Broken);
    row("no HTTP", "SSH-2.0-x\r\n\r\n", State::Broken);
    row("HTTP/2", "HTTP/2.0 200 OK\r\n\r\n", State::Broken);
    row("status", "HTTP/1.1 2x0 OK\r\n\r\n", State::Broken);
    row("status too large", "HTTP/1.1 999 OK\r\n\r\n", State::Broken);
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", State::Broken);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", State::Broken);
    row("length in words", "HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}", State::Broken);
    row("no header", "HTTP/1.1 200 OK\r\nodd\r\n\r\n", State::Broken);
    row("told to be large", "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n", State::TooLarge);
    row("large", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(101, 'x'), State::TooLarge);
    row("large head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(AnswerReader::MaxHead, 'x'), State::TooLarge);
}

void TestCallbackClient::readsAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, state);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    // In one piece and byte by byte.
    for (const qsizetype piece : {std::max<qsizetype>(bytes.size(), 1), qsizetype(1)}) {
        AnswerReader reader(100);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        reader.end();
        QCOMPARE(static_cast<int>(reader.state()), state);
        if (reader.state() == AnswerReader::State::Complete) {
            QCOMPARE(reader.answer().status, status);
            QCOMPARE(reader.answer().body, body);
        }
    }
}

void TestCallbackClient::postsOnce()
{
    RawServer server;
    server.setScript(RawScript::json("{\"instruction\":\"accept\"}"));
    Calls calls;
    const QByteArray url = "http://user:pass@127.0.0.1:" + QByteArray::number(server.port()) + "/a%20b?x=1&y=%26";
    calls.call(url);
    QVERIFY(calls.answers.isEmpty()); // never from inside
    QTRY_COMPARE(calls.answers.size(), 1);
    QCOMPARE(static_cast<int>(calls.answers.at(0).failure), static_cast<int>(Failure::None));
    QCOMPARE(calls.answers.at(0).status, 200);
    QCOMPARE(calls.answers.at(0).body, QByteArray("{\"instruction\":\"accept\"}"));
    QVERIFY(calls.answers.at(0).contentType.startsWith("application/json"));
    QCOMPARE(server.count(), 1);
    const RawRequest request = server.requests().at(0);
    QVERIFY(request.isPost());
    QCOMPARE(request.target(), QByteArray("/a%20b?x=1&y=%26"));
    QCOMPARE(request.header("host"), "127.0.0.1:" + QByteArray::number(server.port()));
    QCOMPARE(request.header("authorization"), "Basic " + QByteArray("user:pass").toBase64());
    QVERIFY(request.header("content-type").startsWith("application/x-www-form-urlencoded"));
    const auto form = Fields::decode(request.body);
    QVERIFY(form.has_value());
    QCOMPARE(form->value("TaskAttributes"), QByteArray("{\"name\":\"Grüße & mehr +1\"}"));
    QVERIFY(form->has("Empty"));
    QCOMPARE(request.header("x-twilio-signature"), expectedSignature(url, request.body, Token));
    QVERIFY(request.header("x-twilio-signature") != expectedSignature(url, request.body, "another"));
}

void TestCallbackClient::saysWhatWentWrong_data()
{
    QTest::addColumn<RawScript>("script");
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const RawScript &script, Failure failure, int status = 0) {
        QTest::newRow(name) << script << static_cast<int>(failure) << status;
    };
    row("never answers", RawScript::fault(RawScript::Then::KeepOpen), Failure::TimedOut);
    RawScript drips = RawScript::json("{}");
    drips.dripMsecs = 200;
    row("drips", drips, Failure::TimedOut);
    row(
        "answers late",
        [] {
            RawScript late = RawScript::json("{}");
            late.delayMsecs = 60'000;
            return late;
        }(),
        Failure::TimedOut);
    row("closes", RawScript::fault(RawScript::Then::Close), Failure::Broken);
    row("resets", RawScript::fault(RawScript::Then::Reset), Failure::Broken);
    row("no HTTP", RawScript::raw("hello\r\n\r\n"), Failure::Broken);
    row("cut", RawScript::raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{}"), Failure::Broken);
    row("until the end", RawScript::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}"), Failure::None,
        200);
    row("10 MB", RawScript::json(QByteArray(10 * 1024 * 1024, ' ')), Failure::TooLarge);
    row("10 MB without a length", RawScript::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(10 * 1024 * 1024, 'x')),
        Failure::TooLarge);
    RawScript endless = RawScript::raw("HTTP/1.1 200 OK\r\n\r\n", RawScript::Then::KeepOpen);
    endless.again = QByteArray(64 * 1024, 'x');
    row("without an end", endless, Failure::TooLarge);
    row("redirect", RawScript::answer(302, "text/html", "<html>there</html>", "Location: http://example.com/\r\n"),
        Failure::None, 302);
    row("web page", RawScript::answer(200, "text/html", "<html>hello</html>"), Failure::None, 200);
    row("server error", RawScript::answer(503, "text/html", "<html>busy</html>"), Failure::None, 503);
}

void TestCallbackClient::saysWhatWentWrong()
{
    QFETCH(const RawScript, script);
    QFETCH(const int, failure);
    QFETCH(const int, status);
    RawServer server;
    server.setScript(script);
    Calls calls;
    QElapsedTimer time;
    time.start();
    calls.call(urlOf(server));
    QTRY_COMPARE_WITH_TIMEOUT(calls.answers.size(), 1, 10'000);
    QCOMPARE(static_cast<int>(calls.answers.at(0).failure), failure);
    QCOMPARE(calls.answers.at(0).status, status);
    if (failure == static_cast<int>(Failure::TimedOut))
        QVERIFY(time.elapsed() >= 550);
    // Whatever became of it: it was sent once, and nothing else was asked for.
    QTest::qWait(50);
    QCOMPARE(server.count(), 1);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(calls.answers.size(), 1);
}

void TestCallbackClient::callsNobodyElse_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char *url :
         {"http://example.com/", "http://192.0.2.1:8080/", "https://127.0.0.1/", "ftp://127.0.0.1/",
          "http://127.0.0.1.example.com/", "http://[2001:db8::1]/", "", "nonsense", "http://0.0.0.0/"})
        QTest::newRow(*url != '\0' ? url : "empty") << QByteArray(url);
}

void TestCallbackClient::callsNobodyElse()
{
    QFETCH(const QByteArray, url);
    Calls calls;
    calls.call(url);
    QTRY_COMPARE_WITH_TIMEOUT(calls.answers.size(), 1, 300);
    QCOMPARE(static_cast<int>(calls.answers.at(0).failure), static_cast<int>(Failure::NotAllowed));
}

void TestCallbackClient::nobodyListens()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(taken.serverPort());
    taken.close();
    Calls calls;
    calls.call("http://127.0.0.1:" + port + "/");
    QTRY_COMPARE(calls.answers.size(), 1);
    QCOMPARE(static_cast<int>(calls.answers.at(0).failure), static_cast<int>(Failure::Refused));
}

void TestCallbackClient::manyAreCalledInTurn()
{
    RawServer server;
    server.setScript(RawScript::answer(204, {}, {}));
    Calls calls;
    for (int i = 0; i < 200; ++i)
        calls.call(urlOf(server), CallbackCall::Kind::Event);
    QTRY_COMPARE_WITH_TIMEOUT(calls.answers.size(), 200, 20'000);
    QCOMPARE(server.count(), 200);
    for (const CallbackAnswer &answer : std::as_const(calls.answers))
        QCOMPARE(answer.status, 204);
    // While none comes back, so many are on their way and the rest waits; what is beyond is said not to be called.
    RawServer silent;
    silent.setScript(RawScript::fault(RawScript::Then::KeepOpen));
    Calls stuck;
    const auto all = static_cast<qsizetype>(CallbackClient::MostWaiting) + CallbackClient::MostAtOnce + 3;
    for (qsizetype i = 0; i < all; ++i)
        stuck.call(urlOf(silent), CallbackCall::Kind::Event);
    QTRY_COMPARE(stuck.answers.size(), 3);
    for (const CallbackAnswer &answer : std::as_const(stuck.answers))
        QCOMPARE(static_cast<int>(answer.failure), static_cast<int>(Failure::Crowded));
    QTRY_COMPARE(silent.connections(), CallbackClient::MostAtOnce);
}

void TestCallbackClient::goesAwayWhileItWaits()
{
    RawServer server;
    server.setScript(RawScript::fault(RawScript::Then::KeepOpen));
    {
        Calls calls;
        calls.call(urlOf(server));
        QTRY_COMPARE(server.count(), 1);
    }
    QTest::qWait(50);
}

namespace {

/// A centre without sockets of its own whose callbacks really go out.
struct Calling
{
    Calling()
    {
        centre.service().setCaller([this](const CallbackCall &call) { client.call(call); });
    }
    void setAddresses(const QByteArray &first, const QByteArray &other)
    {
        QCOMPARE(centre
                     .post(workflowOf(centre), "AssignmentCallbackUrl=" + first.toPercentEncoding() +
                                                   "&FallbackAssignmentCallbackUrl=" + other.toPercentEncoding())
                     .status,
                 200);
    }
    [[nodiscard]] ReservationStatus statusOf(Id id) { return centre.state().reservations.at(id).status; }
    [[nodiscard]] QStringList alertCodes()
    {
        QStringList codes;
        const QJsonArray alerts = jsonOf(centre.get("/v1/Alerts")).value("alerts"_L1).toArray();
        for (const QJsonValue &alert : alerts)
            codes.append(alert["error_code"_L1].toString());
        return codes;
    }

    Simulated centre;
    CallbackClient client{
        centre.service().authToken(),
        [this](const CallbackCall &call, const CallbackAnswer &answer) { centre.service().answered(call, answer); },
        {300, 600}};
};

} // namespace

void TestCallbackClient::aProgramDecides()
{
    RawServer program;
    program.setScript(RawScript::json("{\"instruction\":\"accept\"}"));
    Calling calling;
    calling.setAddresses(urlOf(program, "/assign"), {});
    const Id offered = reserveZoe(calling.centre);
    QCOMPARE(calling.statusOf(offered), ReservationStatus::Pending);
    QTRY_COMPARE(calling.statusOf(offered), ReservationStatus::Accepted);
    QCOMPARE(calling.alertCodes(), QStringList());
    const auto form = Fields::decode(program.requests().at(0).body);
    QVERIFY(form.has_value());
    QCOMPARE(form->value("ReservationSid"), calling.centre.sid(Kind::Reservation, offered));
    QCOMPARE(program.requests().at(0).header("x-twilio-signature"),
             expectedSignature(urlOf(program, "/assign"), program.requests().at(0).body,
                               calling.centre.service().authToken()));
}

void TestCallbackClient::theOtherAddressDecides()
{
    RawServer silent;
    silent.setScript(RawScript::fault(RawScript::Then::KeepOpen));
    RawServer other;
    other.setScript(RawScript::json("{\"instruction\":\"reject\"}"));
    Calling calling;
    calling.setAddresses(urlOf(silent), urlOf(other));
    const Id offered = reserveZoe(calling.centre);
    QTRY_COMPARE(calling.statusOf(offered), ReservationStatus::Rejected);
    QVERIFY(calling.alertCodes().contains(u"11203"_s));
    QCOMPARE(other.requests().at(0).body, silent.requests().at(0).body);
}

// A workspace that came from somewhere else may name addresses out there: they are not called, and that is said.
void TestCallbackClient::anotherMachineFromAFile()
{
    auto loaded = loadScenario({}, 1);
    Scenario scenario = std::get<Scenario>(std::move(loaded));
    scenario.state.workspace.eventCallbackUrl = "http://example.com/events";
    Service service(std::move(scenario), 0, Simulated::realTime);
    CallbackClient client(service.authToken(), [&](const CallbackCall &call, const CallbackAnswer &answer) {
        service.answered(call, answer);
    });
    service.setCaller([&](const CallbackCall &call) { client.call(call); });
    const State &state = service.simulation().world().state();
    QVERIFY(!service.simulation().world().updateActivity(state.activities.begin()->first, {"Other", {}}));
    service.call();
    QTRY_VERIFY(!state.alerts.empty());
    const Alert &alert = state.alerts.begin()->second;
    QCOMPARE(alert.code, 11210);
    QVERIFY2(alert.text.contains("http://example.com/events"), alert.text.constData());
}

void TestCallbackClient::aRunningSimulatorCalls()
{
    RawServer program;
    program.setScript(RawScript::answer(204, "application/json", {}));
    SimulatorThread host;
    QSignalSpy started(&host, &SimulatorThread::started);
    host.start({.scenario = {}, .port = 0, .seed = 1, .speed = 0, .folder = {}});
    QTRY_COMPARE(started.size(), 1);
    const auto info = started.at(0).at(0).value<HostInfo>();
    const QByteArray form = "FriendlyName=Called&EventCallbackUrl=" + urlOf(program, "/events").toPercentEncoding();
    RawClient client(static_cast<quint16>(info.url.port()));
    client.write("POST /v1/Workspaces/" + info.workspaceSid.toLatin1() +
                 " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(info.url.port()) + "\r\nAuthorization: Basic " +
                 (info.accountSid + u':' + info.authToken).toLatin1().toBase64() +
                 "\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    QTRY_COMPARE(client.answers().size(), 1);
    QCOMPARE(statusOf(client.answers().at(0)), 200);
    // The change itself is the first thing that is told.
    QTRY_COMPARE(program.count(), 1);
    const auto told = Fields::decode(program.requests().at(0).body);
    QVERIFY(told.has_value());
    QCOMPARE(told->value("EventType"), QByteArray("workspace.updated"));
    QCOMPARE(told->value("WorkspaceName"), QByteArray("Called"));
    QCOMPARE(program.requests().at(0).header("x-twilio-signature"),
             expectedSignature(urlOf(program, "/events"), program.requests().at(0).body, info.authToken.toLatin1()));
}

QTEST_GUILESS_MAIN(TestCallbackClient)
#include "tst_callbackclient.moc"
