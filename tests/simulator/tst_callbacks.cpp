#include "simulator/api/callbackform.h"
#include "simulator/api/callbacks.h"
#include "support/routetest.h"
#include "support/zoe.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Primary = "http://127.0.0.1:4711/assign";
constexpr auto Other = "http://localhost:4712/fallback?x=1";

/// A centre whose workflow asks a program what to do with each reservation.
class Called : public Simulated
{
public:
    Called()
        : callbacks(simulation().world(), state().events.lastId())
    {
        const Response set =
            post(workflow(), "AssignmentCallbackUrl=" + QByteArray(Primary).toPercentEncoding() +
                                 "&FallbackAssignmentCallbackUrl=" + QByteArray(Other).toPercentEncoding());
        if (set.status != 200)
            qFatal("%s", set.body.constData());
        static_cast<void>(callbacks.due());
    }
    [[nodiscard]] QByteArray workflow() { return workflowOf(*this); }
    [[nodiscard]] QByteArray activity(const char *name) { return activityNamed(*this, name); }
    /// Somebody who can be asked, and a task for him: the call that asks what to do.
    [[nodiscard]] CallbackCall reserve(const QByteArray &attributes = R"({"call_sid":"CA1","to":"+15005550009"})")
    {
        const Id reserved = reserveZoe(*this, attributes);
        taskSid = sid(Kind::Task, state().reservations.at(reserved).task);
        for (const CallbackCall &call : callbacks.due()) {
            if (call.kind == CallbackCall::Kind::Assignment)
                return call;
        }
        return {};
    }
    [[nodiscard]] static CallbackAnswer json(const QByteArray &body)
    {
        CallbackAnswer answer;
        answer.status = 200;
        answer.contentType = "application/json; charset=utf-8";
        answer.body = body;
        return answer;
    }
    [[nodiscard]] QJsonArray alerts(const QByteArray &query = {})
    {
        return jsonOf(get("/v1/Alerts" + query)).value("alerts"_L1).toArray();
    }
    [[nodiscard]] QByteArray statusOf(const CallbackCall &call)
    {
        return wireWord(state().reservations.at(call.reservation).status).toByteArray();
    }
    /// Replaces {Break} by that activity's SID.
    [[nodiscard]] QByteArray filled(QByteArray text) { return text.replace("{Break}", activity("Break")); }

    Callbacks callbacks;
    QByteArray taskSid;
};

QByteArray fieldOf(const CallbackCall &call, const char *name)
{
    for (const auto &[known, value] : call.form) {
        if (known == name)
            return value;
    }
    return "none";
}

/// HMAC-SHA1 as RFC 2104 has it, by hand.
QByteArray hmac(QByteArray key, const QByteArray &text)
{
    if (key.size() > 64)
        key = QCryptographicHash::hash(key, QCryptographicHash::Sha1);
    key.append(QByteArray(64 - key.size(), '\0'));
    QByteArray inner;
    QByteArray outer;
    for (const char c : std::as_const(key)) {
        inner.append(static_cast<char>(c ^ 0x36));
        outer.append(static_cast<char>(c ^ 0x5c));
    }
    return QCryptographicHash::hash(outer + QCryptographicHash::hash(inner + text, QCryptographicHash::Sha1),
                                    QCryptographicHash::Sha1);
}

} // namespace

/// What callbacks say, and what becomes of their answers, without a socket.
class TestCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsLikeTheVendor();
    void signsItsForms();
    void tellsOfAReservation();
    void tellsOfEvents();
    void filtersEvents();
    void obeys_data();
    void obeys();
    void objects_data();
    void objects();
    void callsTheOtherAddress_data();
    void callsTheOtherAddress();
    void eventsNeedNoAnswer();
    void anAnswerMayComeTooLate();
    void alertsAreListed();
    void alertsRefuse_data();
    void alertsRefuse();
    void alertsAreBounded();
};

// An example whose signature is public.
void TestCallbacks::signsLikeTheVendor()
{
    CallbackCall call;
    call.url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    call.form = {{"To", "+18005551212"},
                 {"CallSid", "CA1234567890ABCDE"},
                 {"Caller", "+14158675309"},
                 {"Digits", "1234"},
                 {"From", "+14158675309"}};
    QCOMPARE(signatureOf(call, "12345"), QByteArray("RSOYDt4T1cUTdK1PDd93/VVr8B8="));
}

void TestCallbacks::signsItsForms()
{
    Called centre;
    const CallbackCall call = centre.reserve(R"({"title":"Grüße & mehr"})");
    QByteArray text = call.url;
    std::map<QByteArray, QByteArray> sorted;
    for (const auto &[name, value] : call.form)
        sorted[name] = value;
    QCOMPARE(sorted.size(), size_t(call.form.size()));
    for (const auto &[name, value] : sorted)
        text += name + value;
    const QByteArray token = "not-a-real-token";
    QCOMPARE(signatureOf(call, token), hmac(token, text).toBase64());
    QVERIFY(signatureOf(call, "another-token") != signatureOf(call, token));
}

void TestCallbacks::tellsOfAReservation()
{
    Called centre;
    const CallbackCall call = centre.reserve();
    QCOMPARE(call.url, QByteArray(Primary));
    QStringList names;
    for (const auto &field : call.form)
        names.append(QString::fromLatin1(field.first));
    names.sort();
    QCOMPARE(names, QStringList({u"AccountSid"_s, u"ReservationSid"_s, u"TaskAge"_s, u"TaskAttributes"_s,
                                 u"TaskPriority"_s, u"TaskQueueSid"_s, u"TaskSid"_s, u"Timestamp"_s,
                                 u"WorkerAttributes"_s, u"WorkerSid"_s, u"WorkflowSid"_s, u"WorkspaceSid"_s}));
    QCOMPARE(fieldOf(call, "AccountSid"), centre.service().accountSid());
    QCOMPARE(fieldOf(call, "TaskSid"), centre.taskSid);
    QCOMPARE(fieldOf(call, "TaskPriority"), QByteArray("7"));
    QCOMPARE(fieldOf(call, "TaskAttributes"), QByteArray(R"({"call_sid":"CA1","to":"+15005550009"})"));
    QVERIFY(fieldOf(call, "WorkerAttributes").contains("client:zoe"));
    QCOMPARE(fieldOf(call, "WorkflowSid"), centre.workflow().right(34));
    QCOMPARE(fieldOf(call, "ReservationSid"), centre.sid(Kind::Reservation, call.reservation));
    QCOMPARE(fieldOf(call, "Timestamp").toLongLong(), centre.state().now / Second);
    // Each is called for once.
    QVERIFY(centre.callbacks.due().empty());
}

void TestCallbacks::tellsOfEvents()
{
    Called centre;
    QCOMPARE(centre.post(centre.base(), "EventCallbackUrl=http%3A%2F%2F%5B%3A%3A1%5D%3A8080%2Fevents").status, 200);
    const auto calls = centre.callbacks.due();
    QCOMPARE(calls.size(), size_t(1));
    QCOMPARE(calls[0].url, QByteArray("http://[::1]:8080/events"));
    QCOMPARE(fieldOf(calls[0], "EventType"), QByteArray("workspace.updated"));
    QCOMPARE(fieldOf(calls[0], "ResourceSid"), centre.base().right(34));
    QCOMPARE(fieldOf(calls[0], "WorkspaceName"), QByteArray("Support"));
    const CallbackCall asked = centre.reserve();
    QCOMPARE(centre.post(centre.reservation(asked.reservation), "ReservationStatus=accepted").status, 200);
    // Each Event of the list is told of, with the same data under the names of callbacks.
    std::map<QByteArray, CallbackCall> told;
    for (const CallbackCall &call : centre.callbacks.due())
        told.emplace(fieldOf(call, "EventType"), call);
    const CallbackCall &accepted = told.at("reservation.accepted");
    const QJsonObject listed =
        jsonOf(centre.get(centre.base() + "/Events?EventType=reservation.accepted&ReservationSid=" +
                          centre.sid(Kind::Reservation, asked.reservation)))
            .value("events"_L1)[0]
            .toObject();
    QCOMPARE(fieldOf(accepted, "Sid"), listed.value("sid"_L1).toString().toLatin1());
    QCOMPARE(fieldOf(accepted, "EventDescription"), listed.value("description"_L1).toString().toUtf8());
    QCOMPARE(fieldOf(accepted, "ResourceType"), QByteArray("reservation"));
    QCOMPARE(fieldOf(accepted, "TimestampMs").toLongLong(), listed.value("event_date_ms"_L1).toInteger());
    QCOMPARE(fieldOf(accepted, "TaskAssignmentStatus"), QByteArray("assigned"));
    QCOMPARE(fieldOf(accepted, "WorkerActivityName"),
             listed.value("event_data"_L1)["worker_activity_name"_L1].toString().toUtf8());
    QCOMPARE(accepted.form.size(), 8 + listed.value("event_data"_L1).toObject().size());
}

void TestCallbacks::filtersEvents()
{
    Called centre;
    QCOMPARE(centre
                 .post(centre.base(), "EventCallbackUrl=http%3A%2F%2F127.0.0.1%2F&EventsFilter=task.created,+"
                                      "worker.created+,worker.vanished")
                 .status,
             200);
    static_cast<void>(centre.callbacks.due());
    QCOMPARE(centre.post(centre.base() + "/Workers", "FriendlyName=Yan").status, 201);
    QCOMPARE(centre.post(centre.base() + "/Activities", "FriendlyName=Lunch").status, 201);
    QCOMPARE(centre.post(centre.base() + "/Tasks", "WorkflowSid=" + centre.workflow().right(34)).status, 201);
    QByteArrayList types;
    for (const CallbackCall &call : centre.callbacks.due()) {
        if (call.kind == CallbackCall::Kind::Event)
            types.append(fieldOf(call, "EventType"));
    }
    QCOMPARE(types, QByteArrayList({"worker.created", "task.created"}));
    QCOMPARE(centre.post(centre.base(), "EventCallbackUrl=").status, 200);
    QVERIFY(centre.callbacks.due().empty());
}

void TestCallbacks::obeys_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("later");
    const auto row = [](const char *name, const char *answer, const char *status, const char *later = nullptr) {
        QTest::newRow(name) << QByteArray(answer) << QByteArray(status) << QByteArray(later ? later : status);
    };
    row("later", "{}", "pending");
    row("nothing", "", "pending");
    row("blank", " \r\n ", "pending");
    row("accept", R"({"instruction":"accept"})", "accepted");
    row("in capitals", R"({"instruction":"ACCEPT"})", "accepted");
    row("reject", R"({"instruction":"reject","activity_sid":"{Break}"})", "rejected");
    row("dequeue", R"({"instruction":"dequeue","from":"+15005550006","post_work_activity_sid":"{Break}","timeout":20,
                       "record":"record-from-answer","status_callback_events":"initiated,answered"})",
        "pending", "accepted");
    row("dequeue from where he called", R"({"instruction":"dequeue"})", "pending", "accepted");
    row("call that accepts", R"({"instruction":"call","from":"+15005550006","url":"http://a.example/","accept":true})",
        "pending", "accepted");
    row("call", R"({"instruction":"call","from":"+15005550006","to":"client:x","url":"http://a.example/"})", "pending");
    row("redirect", R"({"instruction":"redirect","call_sid":"{call}","url":"http://a.example/","accept":"true"})",
        "accepted");
    row("conference", R"({"instruction":"conference","from":"+15005550006","record":true,
                          "conference_status_callback_event":["start","end"]})",
        "pending", "accepted");
}

void TestCallbacks::obeys()
{
    QFETCH(QByteArray, answer);
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, later);
    Called centre;
    const QByteArray callSid = "CA" + QByteArray(32, 'a');
    const CallbackCall call = centre.reserve(R"({"call_sid":")" + callSid + R"(","to":"+15005550009"})");
    QCOMPARE(centre.statusOf(call), QByteArray("pending"));
    answer.replace("{call}", callSid);
    QVERIFY(!centre.callbacks.answered(call, Called::json(centre.filled(answer))));
    QCOMPARE(centre.alerts(), QJsonArray());
    QCOMPARE(centre.statusOf(call), status);
    if (answer.contains("activity_sid\":\"{Break") && status == "rejected") {
        const Worker &zoe = centre.state().workers.at(centre.state().reservations.at(call.reservation).worker);
        QCOMPARE(centre.state().activities.at(zoe.activity).name, QByteArray("Break"));
    }
    centre.pass(Assumptions::RingsFor + Second);
    QCOMPARE(centre.statusOf(call), later);
}

void TestCallbacks::objects_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("level");
    const auto row = [](const char *name, const QByteArray &answer, int code, const char *level = "error") {
        QTest::newRow(name) << answer << code << QString::fromLatin1(level);
    };
    row("no JSON", "accept", 40001, "warning");
    row("escaped", R"({\"instruction\":\"accept\"})", 40001, "warning");
    row("a text", R"("accept")", 40001, "warning");
    row("a list", R"([{"instruction":"accept"}])", 40001, "warning");
    row("cut", R"({"instruction":"acc)", 40001, "warning");
    row("no UTF-8", "{\"instruction\":\"\xff\xfe\"}", 40001, "warning");
    row("nested", QByteArray(100'000, '['), 40001, "warning");
    row("no instruction", R"({"accept":true})", 40005, "warning");
    row("an instruction that is no word", R"({"instruction":5})", 40005, "warning");
    row("unknown", R"({"instruction":"fly"})", 55555);
    row("supervise", R"({"instruction":"supervise","supervisor":"WK1"})", 55555);
    row("reject to nowhere", R"({"instruction":"reject","activity_sid":"WA12345678"})", 40100);
    row("dequeue to nobody", R"({"instruction":"dequeue","to":"joey","from":"+15005550006"})", 40131);
    row("dequeue from nobody", R"({"instruction":"dequeue","from":"me"})", 40132);
    row("dequeue to no activity", R"({"instruction":"dequeue","post_work_activity_sid":"WA1"})", 40130);
    row("dequeue with odd events", R"({"instruction":"dequeue","status_callback_events":"answered,lost"})", 40134);
    row("call without an address", R"({"instruction":"call","from":"+15005550006"})", 40112);
    row("call from nobody", R"({"instruction":"call","url":"http://a.example/"})", 40111);
    row("call for too long", R"({"instruction":"call","from":"+15005550006","url":"http://a.example/","timeout":1000})",
        20001);
    row("redirect of another", R"({"instruction":"redirect","call_sid":"CA1","url":"http://a.example/"})", 40121);
    row("NUL", "{\"instruction\":\"call\",\"from\":\"\\u0000\"}", 20001);
}

void TestCallbacks::objects()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    QFETCH(const QString, level);
    Called centre;
    const CallbackCall call = centre.reserve();
    QVERIFY(!centre.callbacks.answered(call, Called::json(answer)));
    QCOMPARE(centre.statusOf(call), QByteArray("pending"));
    const QJsonArray alerts = centre.alerts();
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.at(0)["error_code"_L1].toString(), QString::number(code));
    QCOMPARE(alerts.at(0)["log_level"_L1].toString(), level);
    QVERIFY(!alerts.at(0)["alert_text"_L1].toString().isEmpty());
    QCOMPARE(alerts.at(0)["resource_sid"_L1].toString().toLatin1(), fieldOf(call, "ReservationSid"));
    QCOMPARE(alerts.at(0)["request_url"_L1].toString(), QLatin1StringView(Primary));
}

void TestCallbacks::callsTheOtherAddress_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, CallbackAnswer::Failure failure, int status, const char *type, int code) {
        QTest::newRow(name) << static_cast<int>(failure) << status << QByteArray(type) << code;
    };
    using Failure = CallbackAnswer::Failure;
    row("nobody there", Failure::Refused, 0, "", 11202);
    row("never", Failure::TimedOut, 0, "", 11203);
    row("no HTTP", Failure::Broken, 0, "", 11206);
    row("huge", Failure::TooLarge, 0, "", 11200);
    row("crowded", Failure::Crowded, 0, "", 11200);
    row("elsewhere", Failure::NotAllowed, 0, "", 11210);
    row("not found", Failure::None, 404, "application/json", 11217);
    row("server error", Failure::None, 503, "text/html", 11217);
    row("redirect", Failure::None, 302, "text/html", 11200);
    row("web page", Failure::None, 200, "text/html", 40000);
    row("no type", Failure::None, 200, "", 40000);
    row("nearly JSON", Failure::None, 200, "application/jsonp", 40000);
}

void TestCallbacks::callsTheOtherAddress()
{
    QFETCH(const int, failure);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const int, code);
    Called centre;
    const CallbackCall call = centre.reserve();
    CallbackAnswer answer;
    answer.failure = static_cast<CallbackAnswer::Failure>(failure);
    answer.status = status;
    answer.contentType = type;
    answer.body = R"({"instruction":"accept"})";
    const auto next = centre.callbacks.answered(call, answer);
    QVERIFY(next.has_value());
    QCOMPARE(next->url, QByteArray(Other));
    QVERIFY(next->form == call.form);
    QCOMPARE(centre.statusOf(call), QByteArray("pending"));
    QCOMPARE(centre.alerts().size(), 1);
    QCOMPARE(centre.alerts().at(0)["error_code"_L1].toString(), QString::number(code));
    // The other one is called once, and may decide.
    QVERIFY(!centre.callbacks.answered(*next, answer));
    QCOMPARE(centre.alerts().size(), 2);
    QVERIFY(!centre.callbacks.answered(*next, Called::json(answer.body)));
    QCOMPARE(centre.statusOf(call), QByteArray("accepted"));
    // Without another address that was all.
    QCOMPARE(centre.post(centre.workflow(), "FallbackAssignmentCallbackUrl=").status, 200);
    QVERIFY(!centre.callbacks.answered(call, answer));
}

void TestCallbacks::eventsNeedNoAnswer()
{
    Called centre;
    QCOMPARE(centre.post(centre.base(), "EventCallbackUrl=http%3A%2F%2F127.0.0.1%2F").status, 200);
    const auto calls = centre.callbacks.due();
    QCOMPARE(calls.size(), size_t(1));
    CallbackAnswer answer;
    answer.status = 204;
    QVERIFY(!centre.callbacks.answered(calls[0], answer));
    answer.status = 200;
    answer.contentType = "text/html";
    answer.body = "<html>thanks</html>";
    QVERIFY(!centre.callbacks.answered(calls[0], answer));
    QCOMPARE(centre.alerts().size(), 0);
    answer.status = 500;
    QVERIFY(!centre.callbacks.answered(calls[0], answer));
    QCOMPARE(centre.alerts().size(), 1);
    QCOMPARE(centre.alerts().at(0)["resource_sid"_L1].toString().toLatin1(), centre.base().right(34));
}

// By then somebody else has decided, or there is nothing left to decide about.
void TestCallbacks::anAnswerMayComeTooLate()
{
    Called centre;
    const CallbackCall call = centre.reserve();
    QCOMPARE(centre.post(centre.reservation(call.reservation), "ReservationStatus=accepted").status, 200);
    QVERIFY(!centre.callbacks.answered(call, Called::json(R"({"instruction":"accept"})")));
    QVERIFY(!centre.callbacks.answered(call, Called::json(R"({"instruction":"conference"})")));
    QCOMPARE(centre.remove(centre.base() + "/Tasks/" + centre.taskSid).status, 204);
    QVERIFY(!centre.callbacks.answered(call, Called::json(R"({"instruction":"accept"})")));
    QStringList codes;
    const QJsonArray alerts = centre.alerts();
    for (const QJsonValue &alert : alerts)
        codes.append(alert["error_code"_L1].toString());
    QCOMPARE(codes, QStringList({u"20001"_s, u"40136"_s, u"20404"_s}));
}

void TestCallbacks::alertsAreListed()
{
    Called centre;
    const CallbackCall call = centre.reserve();
    CallbackAnswer failed;
    failed.failure = CallbackAnswer::Failure::TimedOut;
    CallbackAnswer page = Called::json("{\"odd\":\"\xff\"}");
    page.headers = "HTTP/1.1 200 OK\r\nServer: x";
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(centre.callbacks.answered(call, failed));
        centre.pass(Hour);
        static_cast<void>(centre.callbacks.answered(call, page));
        centre.pass(Hour);
    }
    QCOMPARE(centre.alerts().size(), 6);
    QCOMPARE(centre.alerts("?LogLevel=error").size(), 3);
    QCOMPARE(centre.alerts("?LogLevel=warning").size(), 3);
    QCOMPARE(centre.alerts("?LogLevel=debug").size(), 0);
    QCOMPARE(centre.alerts("?StartDate=2026-03-02T15:30:00Z").size(), 4);
    QCOMPARE(centre.alerts("?EndDate=2026-03-02T15:30:00Z").size(), 2);
    QCOMPARE(centre.alerts("?StartDate=2026-03-02&EndDate=2026-03-02").size(), 6);
    QCOMPARE(centre.alerts("?EndDate=2026-03-01").size(), 0);
    // Page by page, the same.
    QStringList sids;
    QByteArray next = "/v1/Alerts?PageSize=4";
    while (!next.isEmpty()) {
        const QJsonObject body = jsonOf(centre.get(next));
        sids += sidsOf(body, "alerts"_L1);
        next = targetOf(body.value("meta"_L1)["next_page_url"_L1]);
    }
    QCOMPARE(sids.size(), 6);
    const QJsonObject last = jsonOf(centre.get("/v1/Alerts/" + sids.constLast().toLatin1()));
    const QStringList described{u"account_sid"_s,
                                u"alert_text"_s,
                                u"api_version"_s,
                                u"date_created"_s,
                                u"date_generated"_s,
                                u"date_updated"_s,
                                u"error_code"_s,
                                u"log_level"_s,
                                u"more_info"_s,
                                u"request_headers"_s,
                                u"request_method"_s,
                                u"request_url"_s,
                                u"request_variables"_s,
                                u"resource_sid"_s,
                                u"response_body"_s,
                                u"response_headers"_s,
                                u"service_sid"_s,
                                u"sid"_s,
                                u"url"_s};
    QCOMPARE(last.keys(), described);
    QVERIFY(QRegularExpression(u"^NO[0-9a-f]{32}$"_s).match(last.value("sid"_L1).toString()).hasMatch());
    QCOMPARE(last.value("response_headers"_L1).toString(), u"HTTP/1.1 200 OK\r\nServer: x"_s);
    QVERIFY(last.value("request_variables"_L1).toString().contains("ReservationSid=WR"_L1));
    QCOMPARE(targetOf(last.value("url"_L1)), "/v1/Alerts/" + sids.constLast().toLatin1());
    compareRefusal(centre.get("/v1/Alerts/NO00000000000000000000000000000001"), 404, 20404, u".+ was not found"_s);
    QCOMPARE(centre.post("/v1/Alerts", "x=y").status, 405);
}

void TestCallbacks::alertsRefuse_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"LogLevel=loud", "StartDate=yesterday", "EndDate=", "PageSize=1001", "PageToken=PA1"})
        QTest::newRow(query) << QByteArray(query);
}

void TestCallbacks::alertsRefuse()
{
    QFETCH(const QByteArray, query);
    Called centre;
    QCOMPARE(centre.get("/v1/Alerts?" + query).status, 400);
}

void TestCallbacks::alertsAreBounded()
{
    Called centre;
    const CallbackCall call = centre.reserve();
    CallbackAnswer large = Called::json(QByteArray(Assumptions::MaxCallbackAnswer, 'x'));
    for (size_t i = 0; i < Assumptions::MaxAlerts + 5; ++i)
        static_cast<void>(centre.callbacks.answered(call, large));
    QCOMPARE(centre.state().alerts.size(), Assumptions::MaxAlerts);
    const Alert &last = centre.state().alerts.rbegin()->second;
    QVERIFY(last.responseBody.size() <= Assumptions::MaxAlertText);
}

QTEST_APPLESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
