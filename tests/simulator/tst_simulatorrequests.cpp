#include "support/routetest.h"

#include <QJsonObject>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

class TestSimulatorRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesPages_data();
    void refusesPages();
    void walksAllPages();
    void walksOnWhenAnItemIsGone();
    void filtersReservations();
    void aPageAskedForAgainShowsWhatChanged();
    void refusesWhoMayNot_data();
    void refusesWhoMayNot();
    void refusesRequests_data();
    void refusesRequests();
    void bodiesInOtherEncodingsAreRefused_data();
    void bodiesInOtherEncodingsAreRefused();
    void aWrongMethodIsToldTheRightOnes();
    void everyAnswerHasItsHeaders();
    void answersTheSameBytesForTheSameSeed();
};

void TestSimulatorRequests::refusesPages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("size 0") << QByteArray("PageSize=0") << 20001;
    QTest::newRow("size below 0") << QByteArray("PageSize=-5") << 20001;
    QTest::newRow("size in words") << QByteArray("PageSize=ten") << 20001;
    QTest::newRow("size too large") << QByteArray("PageSize=1001") << 20007;
    QTest::newRow("size of 20 digits") << QByteArray("PageSize=99999999999999999999") << 20001;
    QTest::newRow("page in words") << QByteArray("Page=two") << 20001;
    QTest::newRow("page below 0") << QByteArray("Page=-1") << 20001;
    QTest::newRow("absolute paging") << QByteArray("Page=1") << 40153;
    QTest::newRow("token of nothing") << QByteArray("Page=1&PageToken=PA") << 20001;
    QTest::newRow("token of another kind") << QByteArray("PageToken=PAWT00000000000000000000000000000001") << 20001;
    QTest::newRow("token too short") << QByteArray("PageToken=P") << 20001;
    QTest::newRow("status unknown") << QByteArray("ReservationStatus=open") << 20001;
    QTest::newRow("worker unknown") << QByteArray("WorkerSid=WT1") << 20001;
}

void TestSimulatorRequests::refusesPages()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, code);
    Simulated simulated;
    const QByteArray list = simulated.task(simulated.simulation().taskOf("refund")) + "/Reservations";
    compareRefusal(simulated.get(list + '?' + query), 400, code, u".+"_s);
}

void TestSimulatorRequests::walksAllPages()
{
    Simulated simulated;
    const QByteArray list = simulated.task(simulated.simulation().taskOf("refund")) + "/Reservations";
    const QStringList all = sidsOf(jsonOf(simulated.get(list)), "reservations"_L1);
    QCOMPARE(all.size(), 7);
    for (int size = 1; size <= 8; ++size) {
        QStringList walked;
        QByteArray next = list + "?PageSize=" + QByteArray::number(size);
        int number = 0;
        while (!next.isEmpty()) {
            const QJsonObject page = jsonOf(simulated.get(next));
            const QJsonObject meta = page.value("meta"_L1).toObject();
            const QStringList sids = sidsOf(page, "reservations"_L1);
            QCOMPARE(meta.keys(), QStringList({u"first_page_url"_s, u"key"_s, u"next_page_url"_s, u"page"_s,
                                               u"page_size"_s, u"previous_page_url"_s, u"url"_s}));
            QCOMPARE(meta.value("page"_L1).toInt(), number);
            QCOMPARE(meta.value("page_size"_L1).toInt(), size);
            QCOMPARE(meta.value("key"_L1).toString(), u"reservations"_s);
            QCOMPARE(meta.value("previous_page_url"_L1).isNull(), number == 0);
            QCOMPARE(simulated.get(targetOf(meta.value("url"_L1))).body, simulated.get(next).body);
            if (number > 0)
                QCOMPARE(sidsOf(jsonOf(simulated.get(targetOf(meta.value("previous_page_url"_L1)))), "reservations"_L1),
                         walked.last(size));
            walked += sids;
            next = targetOf(meta.value("next_page_url"_L1));
            if (!next.isEmpty())
                QCOMPARE(next, list + "?PageSize=" + QByteArray::number(size) + "&Page=" +
                                   QByteArray::number(number + 1) + "&PageToken=PA" + sids.last().toLatin1());
            ++number;
        }
        QCOMPARE(walked, all);
    }
}

void TestSimulatorRequests::walksOnWhenAnItemIsGone()
{
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Tasks";
    const QStringList all = sidsOf(jsonOf(simulated.get(list + "?PageSize=1000")), "tasks"_L1);
    const QJsonObject first = jsonOf(simulated.get(list + "?PageSize=3"));
    QCOMPARE(simulated.remove(list + '/' + all.at(2).toLatin1()).status, 204);
    const QJsonObject second = jsonOf(simulated.get(targetOf(first.value("meta"_L1)["next_page_url"_L1])));
    QCOMPARE(sidsOf(second, "tasks"_L1), all.mid(3, 3));
}

void TestSimulatorRequests::filtersReservations()
{
    Simulated simulated;
    const Id task = simulated.simulation().taskOf("refund");
    const QByteArray list = simulated.task(task) + "/Reservations";
    for (const ReservationStatus status : statuses) {
        QStringList wanted;
        for (const Id id : simulated.state().tasks.at(task).reservations) {
            if (simulated.state().reservations.at(id).status == status)
                wanted.append(QString::fromLatin1(simulated.sid(Kind::Reservation, id)));
        }
        const QJsonObject page = jsonOf(simulated.get(list + "?ReservationStatus=" + wireWord(status).toByteArray()));
        QCOMPARE(sidsOf(page, "reservations"_L1), wanted);
    }
    // Filters are echoed in the way on.
    const QJsonObject page = jsonOf(simulated.get(list + "?PageSize=1&ReservationStatus=timeout"));
    const QByteArray next = targetOf(page.value("meta"_L1)["next_page_url"_L1]);
    QVERIFY(next.startsWith(list + "?ReservationStatus=timeout&PageSize=1&Page=1&PageToken=PAWR"));
    QCOMPARE(sidsOf(jsonOf(simulated.get(next)), "reservations"_L1).size(), 1);
    const Id worker = simulated.state().reservations.at(simulated.state().tasks.at(task).reservations.front()).worker;
    QCOMPARE(
        sidsOf(jsonOf(simulated.get(list + "?WorkerSid=" + simulated.sid(Kind::Worker, worker))), "reservations"_L1)
            .size(),
        1);
}

// Pages are remembered; nobody may see that.
void TestSimulatorRequests::aPageAskedForAgainShowsWhatChanged()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const Reservation reservation = simulated.state().reservations.at(id);
    const QByteArray list = simulated.task(reservation.task) + "/Reservations";
    const auto ours = [&](const Response &page) {
        const QJsonArray rows = jsonOf(page)["reservations"_L1].toArray();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const QJsonValue &one) {
            return one["sid"_L1].toString().toLatin1() == simulated.sid(Kind::Reservation, id);
        });
        return row == rows.end() ? QJsonValue() : QJsonValue(*row);
    };
    const Response before = simulated.get(list);
    QCOMPARE(ours(before)["reservation_status"_L1].toString(), u"pending"_s);
    QCOMPARE(simulated.get(list).body, before.body);
    QCOMPARE(simulated.get(list + "?WorkerSid=" + simulated.sid(Kind::Worker, reservation.worker)).status, 200);

    const QByteArray url = simulated.worker(reservation.worker);
    const QByteArray tag = '"' + QByteArray::number(simulated.state().workers.at(reservation.worker).version) + '"';
    QCOMPARE(simulated.post(url, "FriendlyName=Somebody+else", tag).status, 200);
    const Response renamed = simulated.get(list);
    QCOMPARE(ours(renamed)["worker_name"_L1].toString(), u"Somebody else"_s);
    QVERIFY(headerOf(renamed, "ETag") != headerOf(before, "ETag"));

    QCOMPARE(simulated.post(simulated.reservation(id), "ReservationStatus=accepted").status, 200);
    const Response accepted = simulated.get(list);
    QCOMPARE(ours(accepted)["reservation_status"_L1].toString(), u"accepted"_s);
    QVERIFY(headerOf(accepted, "ETag") != headerOf(renamed, "ETag"));

    // Another name of this server stands in the URLs.
    Request request = Simulated::request("GET", list);
    request.headers = {{"host", "localhost:4010"}};
    const Response elsewhere = simulated.send(request);
    QVERIFY(ours(elsewhere)["url"_L1].toString().startsWith(u"http://localhost:4010/"_s));
    QVERIFY(ours(simulated.get(list))["url"_L1].toString().startsWith(u"http://127.0.0.1:4010/"_s));
}

void TestSimulatorRequests::refusesWhoMayNot_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("message");
    const QString none = u"Authentication Error - No credentials provided"_s;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("bearer") << QByteArray("Bearer abc") << u"Authenticate"_s;
    QTest::newRow("short") << QByteArray("Ba") << u"Authenticate"_s;
    QTest::newRow("no base64") << QByteArray("Basic \xff\xfe") << u"Authentication Error - invalid username"_s;
    QTest::newRow("someone else") << "Basic " + QByteArray("AC00000000000000000000000000000001:x").toBase64()
                                  << u"Authentication Error - invalid username"_s;
    QTest::newRow("wrong token") << QByteArray("account") << u"Authenticate"_s;
}

void TestSimulatorRequests::refusesWhoMayNot()
{
    QFETCH(QByteArray, authorization);
    QFETCH(const QString, message);
    Simulated simulated;
    if (authorization == "account")
        authorization = "Basic " + (simulated.service().accountSid() + ":wrong").toBase64();
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    Request request = Simulated::request("POST", simulated.reservation(id));
    request.body = "ReservationStatus=accepted";
    if (!authorization.isNull())
        request.headers.emplaceBack("authorization", authorization);
    const Response response = simulated.sendAsItIs(request);
    compareRefusal(response, 401, 20003, message);
    QVERIFY(headerOf(response, "WWW-Authenticate").startsWith("Basic "));
    QVERIFY(simulated.state().reservations.at(id).status == ReservationStatus::Pending);
    // It does not even tell what there is.
    request.target = "/v1/nonsense";
    QCOMPARE(simulated.sendAsItIs(request).status, 401);
}

void TestSimulatorRequests::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, int status, int code,
                        const QString &message = u".+"_s) {
        QTest::newRow(name) << method << target << status << code << message;
    };
    row("root", "GET", "/", 404, 20404, u"The requested resource / was not found"_s);
    row("other version", "GET", "/v2/Workspaces", 404, 20404);
    row("asterisk", "OPTIONS", "*", 404, 20404);
    row("other words", "GET", "/v1/Workspacesx", 404, 20404);
    row("slash at the end", "GET", "/v1/Workspaces/", 404, 20404);
    row("two slashes", "GET", "//v1/Workspaces", 404, 20404);
    row("another workspace", "GET", "/v1/Workspaces/WS00000000000000000000000000000001/Tasks", 404, 20404,
        u"The requested resource /Workspaces/WS00000000000000000000000000000001/Tasks was not found"_s);
    row("no such task", "GET", "{}/Tasks/WT00000000000000000000000000000001", 404, 20404,
        u"The requested resource /Workspaces/WS[0-9a-f]{32}/Tasks/WT00000000000000000000000000000001 was not found"_s);
    row("a worker for a task", "GET", "{}/Tasks/{worker}", 404, 20404);
    row("SID too short", "GET", "{}/Tasks/WT12", 404, 20404);
    row("way up", "GET", "{}/../../../etc/passwd", 404, 20404);
    row("hidden way up", "GET", "{}/Tasks/%2e%2e/%2e%2e", 404, 20404);
    row("NUL", "GET", "{}/Tasks/%00", 400, 20001);
    row("cut escape", "GET", "{}/Tasks/%4", 400, 20001);
    row("no UTF-8", "GET", "{}/Tasks?FriendlyName=%ff%fe", 400, 20001);
    row("wrong method", "DELETE", "{}/Workers", 405, 20004);
    row("put", "PUT", "{}/Tasks", 405, 20004);
    row("post to a list", "POST", "{}/Events", 405, 20004);
    row("very deep", "GET", "{}" + QByteArray("/a").repeated(5000), 404, 20404);
    row("task filter", "GET", "{}/Tasks?AssignmentStatus=lost", 400, 20001);
    row("task priority", "GET", "{}/Tasks?Priority=high", 400, 20001);
    row("task ordering", "GET", "{}/Tasks?Ordering=Age:asc", 400, 20001);
    row("task ordering direction", "GET", "{}/Tasks?Ordering=Priority:up", 400, 20001);
    row("task expression", "GET", "{}/Tasks?EvaluateTaskAttributes=title%20%3D%3D", 400, 20001);
    row("task workflow", "GET", "{}/Tasks?WorkflowSid=WW1", 400, 20001);
    row("worker availability", "GET", "{}/Workers?Available=maybe", 400, 20001);
    row("worker expression", "GET", "{}/Workers?TargetWorkersExpression=%28", 400, 20001);
    row("queue attributes", "GET", "{}/TaskQueues?EvaluateWorkerAttributes=%5B%5D", 400, 20001);
    row("event minutes", "GET", "{}/Events?Minutes=few", 400, 20001);
    row("event start", "GET", "{}/Events?StartDate=yesterday", 400, 20001);
    row("event order", "GET", "{}/Events?StartDate=2026-03-02T14:00:00Z&EndDate=2026-03-02T13:00:00Z", 400, 20001);
    row("event subject", "GET", "{}/Events?TaskSid=WR1", 400, 20001);
}

void TestSimulatorRequests::refusesRequests()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const int, code);
    QFETCH(const QString, message);
    Simulated simulated;
    target.replace("{}", simulated.base());
    target.replace("{worker}", simulated.sid(Kind::Worker, simulated.state().workers.begin()->first));
    const Response response = simulated.send(Simulated::request(method, target));
    compareRefusal(response, status, code, message);
}

void TestSimulatorRequests::bodiesInOtherEncodingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *header, const char *value, int status) {
        QTest::addRow("%s: %s", header, value) << QByteArray(header) << QByteArray(value) << status;
    };
    row("content-encoding", "gzip", 415);
    row("content-encoding", "identity", 200);
    row("content-type", "application/x-www-form-urlencoded; charset=utf-16", 415);
    row("content-type", "application/x-www-form-urlencoded; charset=\"UTF-8\"", 200);
    row("content-type", "application/x-www-form-urlencoded;charset=utf-8;x=y", 200);
    row("content-type", "application/json", 400);
}

void TestSimulatorRequests::bodiesInOtherEncodingsAreRefused()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    Request request = Simulated::request("POST", simulated.reservation(id));
    request.headers.emplaceBack(header, value);
    request.body = "ReservationStatus=accepted";
    QCOMPARE(simulated.send(request).status, status);
    QCOMPARE(simulated.state().reservations.at(id).status == ReservationStatus::Accepted, status == 200);
}

void TestSimulatorRequests::aWrongMethodIsToldTheRightOnes()
{
    Simulated simulated;
    const auto allowed = [&simulated](const QByteArray &path) {
        const Response response = simulated.send(Simulated::request("PUT", simulated.base() + path));
        return response.status == 405 ? headerOf(response, "Allow") : QByteArray("not refused");
    };
    QCOMPARE(allowed("/Events"), QByteArray("GET, HEAD"));
    QCOMPARE(allowed("/Tasks"), QByteArray("GET, HEAD, POST"));
    QCOMPARE(allowed("/Tasks/WT1"), QByteArray("GET, HEAD, POST, DELETE"));
    QVERIFY(headerOf(simulated.get(simulated.base()), "Allow").isEmpty());
}

void TestSimulatorRequests::everyAnswerHasItsHeaders()
{
    Simulated simulated;
    QSet<QByteArray> ids;
    int remaining = Assumptions::RateLimit;
    for (const QByteArray &target : {simulated.base(), simulated.base() + "/Tasks", QByteArray("/nowhere")}) {
        const Response response = simulated.get(target);
        QCOMPARE(headerOf(response, "Content-Type"), QByteArray("application/json; charset=utf-8"));
        const QByteArray id = headerOf(response, "Twilio-Request-Id");
        QVERIFY(id.startsWith("RQ") && id.size() == 34 && !ids.contains(id));
        ids.insert(id);
        QCOMPARE(headerOf(response, "X-Rate-Limit-Limit"), QByteArray("100"));
        QCOMPARE(headerOf(response, "X-Rate-Limit-Remaining").toInt(), --remaining);
        QVERIFY(!headerOf(response, "X-Rate-Limit-Config").isEmpty());
        QCOMPARE(headerOf(response, "Date"), QByteArray("Mon, 02 Mar 2026 14:03:27 GMT"));
    }
    simulated.pass(Second);
    const Response later = simulated.get(simulated.base());
    QCOMPARE(headerOf(later, "X-Rate-Limit-Remaining"), QByteArray("99"));
    QCOMPARE(headerOf(later, "Date"), QByteArray("Mon, 02 Mar 2026 14:03:28 GMT"));
    // Whoever polls goes on while the world stands still: its limit does not run out by that.
    simulated.service().driver().setPaused(true);
    for (int second = 0; second < 150; ++second) {
        simulated.pass(Second);
        QCOMPARE(headerOf(simulated.get(simulated.base()), "X-Rate-Limit-Remaining"), QByteArray("99"));
    }
}

void TestSimulatorRequests::answersTheSameBytesForTheSameSeed()
{
    const auto play = [](quint64 seed) {
        Simulated simulated({}, seed);
        QByteArray bytes;
        const Id id = simulated.firstReservation(ReservationStatus::Pending);
        const QByteArray url = simulated.reservation(id);
        bytes += toBytes(simulated.post(url, "Instruction=conference"), true);
        for (int i = 0; i < 40; ++i) {
            simulated.pass(20 * Second);
            bytes += toBytes(simulated.get(simulated.base() + "/Tasks?PageSize=1000"), true);
            bytes += toBytes(simulated.get(simulated.base() + "/Workers"), true);
            bytes += toBytes(simulated.get(simulated.base() + "/Events"), true);
            bytes += toBytes(simulated.get(url), true);
        }
        return bytes;
    };
    const QByteArray first = play(7);
    QVERIFY(first.size() > 1'000'000);
    QVERIFY(play(7) == first);
    QVERIFY(play(8) != first);
}

QTEST_APPLESS_MAIN(TestSimulatorRequests)
#include "tst_simulatorrequests.moc"
