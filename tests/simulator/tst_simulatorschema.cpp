#include "simulator/world/assumptions.h"
#include "support/publishedschema.h"
#include "support/simulated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

/// Every answer of the simulator against the vendor's own published description.
class TestSimulatorSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesDefects();
    void reads_data();
    void reads();
    void writes();
    void afterAnHour_data();
    void afterAnHour();
    void everyDescribedOperationIsKnown();

private:
    void compare(const QString &method, const QByteArray &target, const Response &response) const;
    /// Follows the lists of a centre and everything in them; counts the answers.
    int walk(Simulated &simulated) const;

    std::optional<PublishedSchema> m_schema;
};

void TestSimulatorSchema::initTestCase()
{
    m_schema = PublishedSchema::load();
    if (!m_schema)
        QSKIP("the published description is not beside this checkout (../shared/openapi)");
}

// The check itself: each of these must be noticed.
void TestSimulatorSchema::seesDefects()
{
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    const QString path = QString::fromLatin1(url);
    const QJsonObject good = jsonOf(simulated.get(url));
    const auto count = [&](const char *key, const QJsonValue &value) {
        QJsonObject bad = good;
        if (value.isUndefined())
            bad.remove(QLatin1StringView(key));
        else
            bad.insert(QLatin1StringView(key), value);
        return m_schema->defects(u"GET"_s, path, 200, QJsonDocument(bad).toJson()).size();
    };
    QCOMPARE(count("sid", good.value("sid"_L1)), 0);
    QCOMPARE(count("sid", QJsonValue(QJsonValue::Undefined)), 1);
    QCOMPARE(count("sid", u"WR12"_s), 2);
    QCOMPARE(count("worker_name", 5), 1);
    QCOMPARE(count("reservation_status", u"open"_s), 1);
    QCOMPARE(count("date_created", u"2014-05-14T10:50:02.123Z"_s), 1);
    QCOMPARE(count("version", 3), 1);
    QCOMPARE(count("links", QJsonObject{{u"task"_s, u"nowhere"_s}}), 1);
    QCOMPARE(m_schema->defects(u"GET"_s, path, 202, "{}").size(), 1);
    QCOMPARE(m_schema->defects(u"GET"_s, path, 200, "{").size(), 1);
}

void TestSimulatorSchema::compare(const QString &method, const QByteArray &target, const Response &response) const
{
    const QString path = QString::fromLatin1(target);
    const QStringList defects = m_schema->defects(method, path, response.status, response.body);
    QVERIFY2(defects.isEmpty(), qPrintable(method + u' ' + path + u":\n"_s + defects.join(u'\n')));
    const QStringList headers = m_schema->headers(method, path, response.status);
    for (const QString &header : headers) {
        // A browser's permission to call us is the one thing that a server on somebody's machine must not give.
        if (header.startsWith(u"Access-Control-"))
            continue;
        const QByteArray name = header == u"Etag" ? QByteArray("ETag") : header.toLatin1();
        QVERIFY2(!headerOf(response, name).isEmpty(), qPrintable(method + u' ' + path + u": no "_s + header));
    }
    // One reservation of a worker has none in the description, although its update takes If-Match: assumptions.h says
    // why.
    const bool workersReservation = m_schema->templateOf(path).endsWith(u"/Workers/{WorkerSid}/Reservations/{Sid}"_s);
    if (!headers.contains(u"ETag"_s) && !headers.contains(u"Etag"_s) && !workersReservation)
        QVERIFY2(headerOf(response, "ETag").isNull(), qPrintable(method + u' ' + path + u": an ETag"_s));
}

int TestSimulatorSchema::walk(Simulated &simulated) const
{
    int count = 0;
    QList<QByteArray> lists{"/v1/Workspaces"};
    for (const char *name :
         {"/Tasks", "/Workers", "/Activities", "/TaskQueues", "/TaskChannels", "/Workflows", "/Events"})
        lists.append(simulated.base() + name);
    for (const auto &[id, task] : simulated.state().tasks)
        lists.append(simulated.task(id) + "/Reservations");
    for (const auto &[id, worker] : simulated.state().workers) {
        lists.append(simulated.worker(id) + "/Reservations");
        lists.append(simulated.worker(id) + "/Channels");
    }
    for (const QByteArray &list : lists) {
        QByteArray next = list + "?PageSize=7";
        while (!next.isEmpty()) {
            const Response page = simulated.get(next);
            compare(u"GET"_s, next, page);
            ++count;
            const QJsonObject body = jsonOf(page);
            const QJsonArray items = body.value(body.value("meta"_L1)["key"_L1].toString()).toArray();
            for (const QJsonValue &item : items) {
                const QByteArray url = QUrl(item["url"_L1].toString()).path().toLatin1();
                compare(u"GET"_s, url, simulated.get(url));
                ++count;
            }
            const QString url = body.value("meta"_L1)["next_page_url"_L1].toString();
            next = url.isEmpty() ? QByteArray() : url.sliced(url.indexOf(u"/v1/"_s)).toLatin1();
        }
    }
    for (const char *name : {"/Statistics", "/RealTimeStatistics", "/CumulativeStatistics"}) {
        compare(u"GET"_s, simulated.base() + name, simulated.get(simulated.base() + name));
        ++count;
    }
    return count;
}

void TestSimulatorSchema::reads_data()
{
    QTest::addColumn<QString>("scenario");
    const QStringList names = scenarioNames();
    for (const QString &name : names) {
        if (name != u"hundred-thousand-reservations")
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestSimulatorSchema::reads()
{
    QFETCH(const QString, scenario);
    Simulated simulated(scenario);
    simulated.simulation().faults().clear();
    QVERIFY(walk(simulated) > 20);
}

void TestSimulatorSchema::writes()
{
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    const auto post = [&](const QByteArray &target, const QByteArray &form, int status = 200) {
        const Response response = simulated.post(target, form);
        QCOMPARE(response.status, status);
        compare(u"POST"_s, target, response);
    };
    post(url, "Instruction=conference");
    simulated.pass(Assumptions::RingsFor + 1);
    post(url, "ReservationStatus=wrapping");
    post(url, "ReservationStatus=completed");
    post(simulated.base() + "/Tasks", "Attributes=%7B%7D&Priority=2", 201);
    const QByteArray task = simulated.task(simulated.state().tasks.rbegin()->first);
    post(task, "Priority=3");
    post(task, "AssignmentStatus=canceled&Reason=test");
    const Response removed = simulated.remove(task);
    compare(u"DELETE"_s, task, removed);
    const QByteArray worker = simulated.worker(simulated.state().workers.begin()->first);
    post(worker, "FriendlyName=Somebody");
    const Id open = simulated.firstReservation(ReservationStatus::Accepted);
    post(simulated.worker(simulated.state().reservations.at(open).worker) + "/Reservations/" +
             simulated.sid(Kind::Reservation, open),
         "ReservationStatus=completed");
}

void TestSimulatorSchema::afterAnHour_data()
{
    reads_data();
}

// The same once people have acted: tasks with reasons, conferences, workers without activity history, and so on.
void TestSimulatorSchema::afterAnHour()
{
    QFETCH(const QString, scenario);
    Simulated simulated(scenario);
    simulated.pass(Hour);
    simulated.simulation().faults().clear();
    QVERIFY(walk(simulated) > 20);
}

// The whole description: nothing that it has is unknown here, by any of its methods.
void TestSimulatorSchema::everyDescribedOperationIsKnown()
{
    const auto described = m_schema->operations();
    QVERIFY(described.size() > 60);
    for (const auto &[method, path] : described) {
        Simulated simulated;
        const State &state = simulated.state();
        const Reservation &reservation = state.reservations.at(simulated.firstReservation(ReservationStatus::Pending));
        // An item of the last collection, above which each has a name of its own.
        const std::pair<const char *, QByteArray> items[]{
            {"Workspaces/{Sid}", simulated.sid(Kind::Workspace, state.workspace.id)},
            {"Activities/{Sid}", simulated.sid(Kind::Activity, state.activities.begin()->first)},
            {"Events/{Sid}", simulated.sid(Kind::Event, state.events.lastId())},
            {"Tasks/{Sid}", simulated.sid(Kind::Task, reservation.task)},
            {"TaskChannels/{Sid}", simulated.sid(Kind::TaskChannel, state.channels.begin()->first)},
            {"TaskQueues/{Sid}", simulated.sid(Kind::TaskQueue, state.queues.begin()->first)},
            {"Reservations/{Sid}", simulated.sid(Kind::Reservation, reservation.id)},
            {"Workers/{Sid}", simulated.sid(Kind::Worker, reservation.worker)},
            {"Channels/{Sid}", "voice"},
            {"Workflows/{Sid}", simulated.sid(Kind::Workflow, state.workflows.begin()->first)},
        };
        QByteArray target = path.toLatin1();
        for (const auto &[item, sid] : items) {
            if (target.endsWith(QByteArray("/") + item))
                target = target.chopped(5) + sid;
        }
        target.replace("{WorkspaceSid}", simulated.sid(Kind::Workspace, state.workspace.id));
        target.replace("{TaskSid}", simulated.sid(Kind::Task, reservation.task));
        target.replace("{WorkerSid}", simulated.sid(Kind::Worker, reservation.worker));
        target.replace("{TaskQueueSid}", simulated.sid(Kind::TaskQueue, state.queues.begin()->first));
        target.replace("{WorkflowSid}", simulated.sid(Kind::Workflow, state.workflows.begin()->first));
        QVERIFY2(!target.contains('{'), target.constData());
        const int status = simulated.send(Simulated::request(method.toLatin1(), target)).status;
        // A change may be refused, but what it is about is there and can be changed.
        const bool isKnown = method == u"GET" ? status == 200 : status != 404 && status != 405;
        QVERIFY2(isKnown, qPrintable(u"%1 %2: %3"_s.arg(method, path).arg(status)));
    }
}

QTEST_APPLESS_MAIN(TestSimulatorSchema)
#include "tst_simulatorschema.moc"
