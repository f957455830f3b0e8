#include "support/clienttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const Sid Ws = ClientTest::sid(SidKind::Workspace);
const QByteArray WsPath = "/v1/Workspaces/" + Ws.toLatin1();

/// Header names in the order they were sent, without Host.
QList<QByteArray> headerNames(const RawRequest &request)
{
    QList<QByteArray> names;
    const QList<QByteArray> lines = request.head.trimmed().split('\n');
    for (const QByteArray &line : lines.sliced(1))
        names += line.first(line.indexOf(':'));
    std::sort(names.begin(), names.end());
    return names;
}

QByteArray listPath(const Address &address)
{
    return WsPath + "/Tasks/" + address.task.toLatin1() + "/Reservations";
}

} // namespace

/// What leaves, byte for byte, and what does not leave at all.
class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void updateHasExactlyItsHeaderLines();
    void fetchHasExactlyItsHeaderLines();
    void ifMatchGoesAsGivenOrNotAtAll_data();
    void ifMatchGoesAsGivenOrNotAtAll();
    void formBytesArriveAsTheyAre_data();
    void formBytesArriveAsTheyAre();
    void everyEndpointHasItsPath_data();
    void everyEndpointHasItsPath();
    void filtersAreEscaped();
    void workersReservationsHaveTheirOwnPath();
    void wrongSidsAreNamedBeforeAnyRequest_data();
    void wrongSidsAreNamedBeforeAnyRequest();
    void cookiesAreNotKept();
    void credentialsAreOfTheEndpointAlone();
};

void TestRequests::updateHasExactlyItsHeaderLines()
{
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(
        client.updateReservation({ClientTest::address(), "ReservationStatus=accepted", "W/\"3\""}));
    QVERIFY(outcome && outcome->ok());
    const RawRequest request = server.requests().constFirst();
    QVERIFY(request.head.startsWith("POST " + reservationPath(ClientTest::address()) + " HTTP/1.1\r\n"));
    QCOMPARE(headerNames(request),
             (QList<QByteArray>{"Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Connection",
                                "Content-Length", "Content-Type", "Host", "If-Match", "User-Agent"}));
    QCOMPARE(request.header("authorization"), ClientTest::authorization());
    QCOMPARE(request.header("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.header("content-length"), "26");
    QCOMPARE(request.header("if-match"), "W/\"3\"");
    QCOMPARE(request.header("accept"), "application/json");
    QVERIFY(request.header("user-agent").startsWith("reservation-desk/"));
    QCOMPARE(request.body, "ReservationStatus=accepted");
}

void TestRequests::fetchHasExactlyItsHeaderLines()
{
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && outcome->ok());
    const RawRequest request = server.requests().constFirst();
    QVERIFY(request.head.startsWith("GET " + reservationPath(ClientTest::address()) + " HTTP/1.1\r\n"));
    QCOMPARE(headerNames(request), (QList<QByteArray>{"Accept", "Accept-Encoding", "Accept-Language", "Authorization",
                                                      "Cache-Control", "Connection", "Host", "Pragma", "User-Agent"}));
    QVERIFY(request.body.isEmpty());
}

void TestRequests::ifMatchGoesAsGivenOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("sent");
    QTest::newRow("weak") << QByteArray("W/\"12\"") << true;
    QTest::newRow("strong") << QByteArray("\"12\"") << true;
    QTest::newRow("bare") << QByteArray("12") << true;
    QTest::newRow("CR LF") << QByteArray("\"12\"\r\nX-Evil: 1") << false;
    QTest::newRow("LF") << QByteArray("12\nX-Evil: 1") << false;
    QTest::newRow("not ASCII") << QByteArray("\"\xc3\xa9\"") << false;
}

void TestRequests::ifMatchGoesAsGivenOrNotAtAll()
{
    QFETCH(QByteArray, etag);
    QFETCH(bool, sent);
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", etag}));
    QVERIFY(outcome);
    QCOMPARE(outcome->ok(), sent);
    QCOMPARE(server.posts(), sent ? 1 : 0);
    if (sent) {
        QCOMPARE(server.requests().constFirst().header("if-match"), etag);
    } else {
        QCOMPARE(outcome->error().kind, ErrorKind::InvalidInput);
        QVERIFY(!outcome->error().mayHaveBeenSent);
        QCOMPARE(server.connections(), 0);
    }
}

void TestRequests::formBytesArriveAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("E.164") << QByteArray("CallTo=%2B15551234567");
    QTest::newRow("reserved") << QByteArray("Reason=a%20b%26c%3Dd%2541%3B%C3%A9%2F%3F%23");
    QTest::newRow("percent") << QByteArray("Reason=%252B&B=100%25");
    QTest::newRow("CR LF") << QByteArray("Reason=a%0D%0Ab");
    QTest::newRow("emoji") << QByteArray("Reason=%F0%9F%98%80");
    QTest::newRow("plus and raw bytes") << QByteArray("a=1+2&b=\xff\x01");
    QTest::newRow("repeated keys") << QByteArray("E=start&E=end");
    QTest::newRow("NUL") << QByteArray("a=\0b", 4);
}

void TestRequests::formBytesArriveAsTheyAre()
{
    QFETCH(QByteArray, form);
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), form, {}}));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(server.requests().constFirst().body, form);
    QCOMPARE(server.requests().constFirst().header("content-length"), QByteArray::number(form.size()));
}

void TestRequests::everyEndpointHasItsPath_data()
{
    using Call = std::function<Reply *(Client &)>;
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("target");
    const Address address = ClientTest::address();
    const auto row = [](const char *name, const Call &call, const QByteArray &target) {
        QTest::newRow(name) << call << target;
    };
    const auto sid = [](SidKind kind) { return ClientTest::sid(kind); };
    const auto text = [](SidKind kind) { return ClientTest::sid(kind).toLatin1(); };
    row(
        "reservations", [address](Client &c) { return c.listReservations(address); },
        listPath(address) + "?PageSize=1000");
    row(
        "reservation", [address](Client &c) { return c.fetchReservation(address); }, reservationPath(address));
    row(
        "workspaces", [](Client &c) { return c.listWorkspaces(); }, "/v1/Workspaces?PageSize=1000");
    row(
        "tasks", [](Client &c) { return c.listTasks(Ws); }, WsPath + "/Tasks?PageSize=1000");
    row(
        "task", [sid](Client &c) { return c.fetchTask(Ws, sid(SidKind::Task)); },
        WsPath + "/Tasks/" + text(SidKind::Task));
    row(
        "workers", [](Client &c) { return c.listWorkers(Ws); }, WsPath + "/Workers?PageSize=1000");
    row(
        "worker", [sid](Client &c) { return c.fetchWorker(Ws, sid(SidKind::Worker)); },
        WsPath + "/Workers/" + text(SidKind::Worker));
    row(
        "activities", [](Client &c) { return c.listActivities(Ws); }, WsPath + "/Activities?PageSize=1000");
    row(
        "queues", [](Client &c) { return c.listTaskQueues(Ws); }, WsPath + "/TaskQueues?PageSize=1000");
    row(
        "workflows", [](Client &c) { return c.listWorkflows(Ws); }, WsPath + "/Workflows?PageSize=1000");
    for (const auto &[kind, name] :
         {std::pair(SidKind::Activity, "Activities"), std::pair(SidKind::TaskChannel, "TaskChannels"),
          std::pair(SidKind::TaskQueue, "TaskQueues"), std::pair(SidKind::Workflow, "Workflows"),
          std::pair(SidKind::Worker, "Workers")})
        row((QByteArray("texts of ") + name).constData(), [kind = kind](Client &c) { return c.listTexts(Ws, kind); },
            WsPath + '/' + name + "?PageSize=1000");
    row(
        "texts of a worker's channels", [sid](Client &c) { return c.listWorkerChannelTexts(Ws, sid(SidKind::Worker)); },
        WsPath + "/Workers/" + text(SidKind::Worker) + "/Channels?PageSize=1000");
    row(
        "text of a workspace", [](Client &c) { return c.fetchWorkspaceText(Ws); }, WsPath);
    row(
        "workers of a queue",
        [sid](Client &c) {
            WorkerFilter filter;
            filter.queue = sid(SidKind::TaskQueue);
            filter.targetWorkers = u"a HAS 'b'"_s;
            return c.listWorkers(Ws, filter);
        },
        WsPath + "/Workers?TaskQueueSid=" + text(SidKind::TaskQueue) +
            "&TargetWorkersExpression=a%20HAS%20%27b%27&PageSize=1000");
    row(
        "tasks of a queue",
        [sid](Client &c) {
            TaskFilter filter;
            filter.assignmentStatus = u"pending"_s;
            filter.queue = sid(SidKind::TaskQueue);
            filter.limit = 20;
            return c.listTasks(Ws, filter);
        },
        WsPath + "/Tasks?AssignmentStatus=pending&TaskQueueSid=" + text(SidKind::TaskQueue) + "&PageSize=20");
    row(
        "statistics of a queue", [sid](Client &c) { return c.fetchQueueStatistics(Ws, sid(SidKind::TaskQueue)); },
        WsPath + "/TaskQueues/" + text(SidKind::TaskQueue) + "/RealTimeStatistics");
    row(
        "text of a workflow", [sid](Client &c) { return c.fetchWorkflowText(Ws, sid(SidKind::Workflow)); },
        WsPath + "/Workflows/" + text(SidKind::Workflow));
    row(
        "alerts", [](Client &c) { return c.fetchAlerts(1'772'460'207'123); },
        "/v1/Alerts?StartDate=2026-03-02T14%3A03%3A27Z&PageSize=1000");
    row(
        "call", [sid](Client &c) { return c.fetchCall(sid(SidKind::Call)); },
        "/2010-04-01/Accounts/" + text(SidKind::Account) + "/Calls/" + text(SidKind::Call) + ".json");
    row(
        "events since a moment, of one type",
        [sid](Client &c) {
            EventFilter filter;
            filter.workflow = sid(SidKind::Workflow);
            filter.queue = sid(SidKind::TaskQueue);
            filter.type = u"workflow.updated"_s;
            filter.since = 1'772'460'207'123;
            return c.listEvents(Ws, filter);
        },
        WsPath + "/Events?WorkflowSid=" + text(SidKind::Workflow) + "&TaskQueueSid=" + text(SidKind::TaskQueue) +
            "&EventType=workflow.updated&StartDate=2026-03-02T14%3A03%3A27Z&PageSize=1000");
    row(
        "events", [](Client &c) { return c.listEvents(Ws); }, WsPath + "/Events?PageSize=1000");
    row(
        "events of one reservation",
        [sid](Client &c) {
            EventFilter filter;
            filter.task = sid(SidKind::Task);
            filter.reservation = sid(SidKind::Reservation);
            filter.worker = sid(SidKind::Worker);
            filter.minutes = 1440;
            filter.pageSize = 100;
            return c.listEvents(Ws, filter);
        },
        WsPath + "/Events?TaskSid=" + text(SidKind::Task) + "&ReservationSid=" + text(SidKind::Reservation) +
            "&WorkerSid=" + text(SidKind::Worker) + "&Minutes=1440&PageSize=100");
}

void TestRequests::everyEndpointHasItsPath()
{
    QFETCH(std::function<Reply *(Client &)>, call);
    QFETCH(QByteArray, target);
    RawServer server;
    server.setScript(RawScript::json("{}", 404));
    Client client(ClientTest::endpointOf(server));
    QSignalSpy finished(call(client), &Reply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(server.count(), 1);
    QCOMPARE(server.requests().constFirst().method(), "GET");
    QCOMPARE(server.requests().constFirst().target(), target);
}

void TestRequests::filtersAreEscaped()
{
    RawServer server;
    server.setScript(RawScript::json("{}", 404));
    Client client(ClientTest::endpointOf(server));
    ReservationFilter filter;
    filter.status = u"a&b=c+d e\r\n#é%"_s;
    filter.worker = ClientTest::sid(SidKind::Worker, 7);
    filter.pageSize = 7;
    filter.limit = 3; // Never on the wire, but no page is larger than what is wanted.
    QVERIFY(ClientTest::listed(client.listReservations(ClientTest::address(), filter)).end);
    TaskFilter tasks;
    tasks.assignmentStatus = u"pending,reserved"_s;
    tasks.ordering = u"DateCreated:desc"_s;
    QVERIFY(ClientTest::listed(client.listTasks(Ws, tasks)).end);
    QCOMPARE(server.requests().at(0).target(), listPath(ClientTest::address()) +
                                                   "?ReservationStatus=a%26b%3Dc%2Bd%20e%0D%0A%23%C3%A9%25&WorkerSid=" +
                                                   filter.worker.toLatin1() + "&PageSize=3");
    QCOMPARE(server.requests().at(1).target(),
             WsPath + "/Tasks?AssignmentStatus=pending%2Creserved&Ordering=DateCreated%3Adesc&PageSize=1000");
}

void TestRequests::workersReservationsHaveTheirOwnPath()
{
    RawServer server;
    server.setHandler([](const RawRequest &request) {
        return RawScript::json(request.target().contains('?') ? ClientTest::pageJson(ClientTest::reservationRows(1, 2))
                                                              : ClientTest::reservationJson());
    });
    Client client(ClientTest::endpointOf(server));
    Address address = ClientTest::address();
    address.task = {};
    address.worker = ClientTest::sid(SidKind::Worker);
    const QByteArray path = WsPath + "/Workers/" + address.worker.toLatin1() + "/Reservations";
    QCOMPARE(ClientTest::listed(client.listReservations(address)).rows.size(), 2);
    QVERIFY(ClientTest::outcomeOf(client.fetchReservation(address))->ok());
    QVERIFY(ClientTest::outcomeOf(client.updateReservation({address, "A=b", {}}))->ok());
    QCOMPARE(server.requests().at(0).target(), path + "?PageSize=1000");
    QCOMPARE(server.requests().at(1).target(), path + '/' + address.reservation.toLatin1());
    QCOMPARE(server.requests().at(2).head.first(5), "POST ");
    QCOMPARE(server.requests().at(2).target(), path + '/' + address.reservation.toLatin1());
}

void TestRequests::wrongSidsAreNamedBeforeAnyRequest_data()
{
    using Call = std::function<Reply *(Client &)>;
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const Call &call, const QString &word) {
        QTest::newRow(name) << call << word;
    };
    const Sid task = ClientTest::sid(SidKind::Task);
    const Sid reservation = ClientTest::sid(SidKind::Reservation);
    row(
        "a task for a reservation",
        [task](Client &c) {
            Address address = ClientTest::address();
            address.reservation = task;
            return c.fetchReservation(address);
        },
        u"This is a task (WT…); this field wants a reservation (WR…)."_s);
    row(
        "no task",
        [](Client &c) {
            return c.listReservations({Ws, {}, {}, {}});
        },
        u"a task (WT…)"_s);
    row(
        "no workspace",
        [task](Client &c) {
            return c.listReservations({{}, task, {}, {}});
        },
        u"a workspace (WS…)"_s);
    row(
        "update of a task",
        [task](Client &c) {
            Address address = ClientTest::address();
            address.reservation = task;
            return c.updateReservation({address, "A=b", {}});
        },
        u"a reservation (WR…)"_s);
    row(
        "worker that is none",
        [reservation](Client &c) {
            ReservationFilter filter;
            filter.worker = reservation;
            return c.listReservations(ClientTest::address(), filter);
        },
        u"a worker (WK…)"_s);
    row(
        "worker twice",
        [](Client &c) {
            ReservationFilter filter;
            filter.worker = ClientTest::sid(SidKind::Worker);
            return c.listReservations({Ws, {}, filter.worker, {}}, filter);
        },
        u"cannot be filtered by worker"_s);
}

void TestRequests::wrongSidsAreNamedBeforeAnyRequest()
{
    QFETCH(std::function<Reply *(Client &)>, call);
    QFETCH(QString, word);
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server));
    Reply *const reply = call(client);
    QSignalSpy finished(reply, &Reply::finished);
    Error error;
    connect(reply, &Reply::finished, this, [reply, &error] {
        if (const auto *fetch = dynamic_cast<ReplyOf<ReservationDetail> *>(reply))
            error = fetch->result().error();
        else if (const auto *list = dynamic_cast<ListReply<Reservation> *>(reply))
            error = list->result().error();
        else if (const auto *workspace = dynamic_cast<ReplyOf<Workspace> *>(reply))
            error = workspace->result().error();
        else if (const auto *activity = dynamic_cast<ReplyOf<Activity> *>(reply))
            error = activity->result().error();
    });
    QVERIFY(finished.wait());
    QCOMPARE(error.kind, ErrorKind::InvalidInput);
    QVERIFY(!error.mayHaveBeenSent);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QCOMPARE(server.connections(), 0);
}

void TestRequests::cookiesAreNotKept()
{
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson(), 200, "Set-Cookie: track=me; Path=/\r\n"));
    Client client(ClientTest::endpointOf(server));
    for (int i = 0; i < 2; ++i)
        QVERIFY(ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()))->ok());
    QVERIFY(ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}))->ok());
    const QList<RawRequest> all = server.requests();
    for (const RawRequest &request : all)
        QVERIFY(request.header("cookie").isEmpty());
}

void TestRequests::credentialsAreOfTheEndpointAlone()
{
    RawServer first;
    RawServer second;
    first.setScript(RawScript::json(ClientTest::reservationJson()));
    second.setScript(RawScript::json(ClientTest::reservationJson()));
    Endpoint other = ClientTest::endpointOf(second);
    other.user = u"SK"_s + QString(32, u'1');
    other.secret = "another: not-a-real \xc3\xa9 secret";
    Client a(ClientTest::endpointOf(first));
    Client b(other);
    QVERIFY(ClientTest::outcomeOf(a.fetchReservation(ClientTest::address()))->ok());
    QVERIFY(ClientTest::outcomeOf(b.fetchReservation(ClientTest::address()))->ok());
    QCOMPARE(first.requests().constFirst().header("authorization"), ClientTest::authorization());
    QCOMPARE(second.requests().constFirst().header("authorization"),
             "Basic " + (other.user.toLatin1() + ':' + other.secret).toBase64());
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
