#include "simulator/world/assumptions.h"
#include "support/publishedschema.h"
#include "support/routetest.h"
#include "support/zoe.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <numeric>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Shift = "StartDate=2026-03-02T14:10:00Z&EndDate=2026-03-02T14:40:00Z";

QString memberOf(const QJsonObject &event, QLatin1StringView key)
{
    return event.value("event_data"_L1)[key].toString();
}

/// What the history tells, counted here once more: from the JSON of its Events, as a client would.
class Told
{
public:
    Told(Simulated &simulated, const QByteArray &query)
    {
        QByteArray next = simulated.base() + "/Events?PageSize=1000&" + query;
        while (!next.isEmpty()) {
            const QJsonObject page = jsonOf(simulated.get(next));
            const QJsonArray events = page.value("events"_L1).toArray();
            for (const QJsonValue &event : events)
                add(event.toObject());
            next = targetOf(page.value("meta"_L1)["next_page_url"_L1]);
        }
    }
    /// Of a type, and about this where it is not empty: a queue, a workflow or a worker, by its SID.
    [[nodiscard]] int count(const char *type, const QString &about = {}) const { return int(ages(type, about).size()); }
    /// Seconds from arrival to this.
    [[nodiscard]] QList<int> ages(const char *type, const QString &about = {}) const
    {
        return m_ages.value(QLatin1StringView(type) + u' ' + about);
    }

private:
    void add(const QJsonObject &event)
    {
        const QString type = event.value("event_type"_L1).toString();
        const int age = memberOf(event, "task_age"_L1).toInt();
        m_ages[type + u' '].append(age);
        for (const QLatin1StringView key : {"task_queue_sid"_L1, "workflow_sid"_L1, "worker_sid"_L1}) {
            if (const QString sid = memberOf(event, key); !sid.isEmpty())
                m_ages[type + u' ' + sid].append(age);
        }
    }

    QHash<QString, QList<int>> m_ages;
};

struct NamedEvent
{
    const char *member;
    const char *type;
};
constexpr NamedEvent ofReservations[]{
    {"reservations_created", "reservation.created"},   {"reservations_accepted", "reservation.accepted"},
    {"reservations_rejected", "reservation.rejected"}, {"reservations_timed_out", "reservation.timeout"},
    {"reservations_canceled", "reservation.canceled"}, {"reservations_rescinded", "reservation.rescinded"}};
constexpr NamedEvent ofTasks[]{{"tasks_canceled", "task.canceled"},
                               {"tasks_completed", "task.completed"},
                               {"tasks_deleted", "task.deleted"},
                               {"tasks_moved", "task-queue.moved"}};

void compareDurations(const QJsonValue &shown, const QList<int> &ages)
{
    const int total = std::accumulate(ages.begin(), ages.end(), 0);
    QCOMPARE(shown["total"_L1].toInt(), total);
    QCOMPARE(shown["max"_L1].toInt(), ages.isEmpty() ? 0 : *std::max_element(ages.begin(), ages.end()));
    QCOMPARE(shown["min"_L1].toInt(), ages.isEmpty() ? 0 : *std::min_element(ages.begin(), ages.end()));
    QCOMPARE(shown["avg"_L1].toInt(), ages.isEmpty() ? 0 : total / static_cast<int>(ages.size()));
}

} // namespace

/// Statistics of a busy half hour against what its Events say.
class TestSimulatorStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areAsDescribed_data();
    void areAsDescribed();
    void countWhatHappenedInQueues();
    void countWhatHappenedInWorkflows();
    void countWhatWorkersDid();
    void tellHowLongWorkersWereWhere();
    void tellWhatIsSoNow();
    void splitByWaitTime();
    void listQueues();
    void manyQueuesAtOnce();
    void refuse_data();
    void refuse();

private:
    [[nodiscard]] QJsonObject of(const QByteArray &target) { return jsonOf(m_centre->get(m_centre->base() + target)); }

    std::optional<Simulated> m_centre;
    std::optional<PublishedSchema> m_schema;
};

void TestSimulatorStatistics::initTestCase()
{
    m_schema = PublishedSchema::load();
    m_centre.emplace(u"rush-hour"_s);
    m_centre->simulation().faults().clear();
    m_centre->pass(Hour);
    QVERIFY(Told(*m_centre, Shift).count("reservation.accepted") > 50);
}

void TestSimulatorStatistics::areAsDescribed_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/TaskQueues/Statistics", "/TaskQueues/{WQ}/Statistics", "/TaskQueues/{WQ}/RealTimeStatistics",
          "/TaskQueues/{WQ}/CumulativeStatistics", "/Workflows/{WW}/Statistics", "/Workflows/{WW}/RealTimeStatistics",
          "/Workflows/{WW}/CumulativeStatistics", "/Workers/Statistics", "/Workers/RealTimeStatistics",
          "/Workers/CumulativeStatistics", "/Workers/{WK}/Statistics", "/Statistics", "/RealTimeStatistics",
          "/CumulativeStatistics"})
        QTest::newRow(path) << QByteArray(path);
}

void TestSimulatorStatistics::areAsDescribed()
{
    if (!m_schema)
        QSKIP("the published description is not beside this checkout (../shared/openapi)");
    QFETCH(QByteArray, path);
    const State &state = m_centre->state();
    path.replace("{WQ}", m_centre->sid(Kind::TaskQueue, state.queues.begin()->first));
    path.replace("{WW}", m_centre->sid(Kind::Workflow, state.workflows.begin()->first));
    path.replace("{WK}", m_centre->sid(Kind::Worker, state.workers.begin()->first));
    const QByteArray target = m_centre->base() + path;
    const Response response = m_centre->get(target + '?' + Shift + "&TaskChannel=voice&SplitByWaitTime=5,30");
    const QStringList defects =
        m_schema->defects(u"GET"_s, QString::fromLatin1(target), response.status, response.body);
    QVERIFY2(defects.isEmpty(), qPrintable(defects.join(u'\n')));
    // What it says of its own address leads back to it.
    const QJsonObject body = jsonOf(response);
    if (body.contains("url"_L1))
        QCOMPARE(targetOf(body.value("url"_L1)), target);
}

void TestSimulatorStatistics::countWhatHappenedInQueues()
{
    const Told told(*m_centre, Shift);
    for (const auto &[id, queue] : m_centre->state().queues) {
        const QString sid = QString::fromLatin1(m_centre->sid(Kind::TaskQueue, id));
        const QJsonObject shown = of("/TaskQueues/" + sid.toLatin1() + "/CumulativeStatistics?" + Shift);
        for (const auto &[member, type] : ofReservations)
            QCOMPARE(shown.value(QLatin1StringView(member)).toInt(), told.count(type, sid));
        for (const auto &[member, type] : ofTasks)
            QCOMPARE(shown.value(QLatin1StringView(member)).toInt(), told.count(type, sid));
        QCOMPARE(shown.value("tasks_entered"_L1).toInt(), told.count("task-queue.entered", sid));
        QVERIFY(!shown.contains("tasks_created"_L1));
        const QList<int> accepted = told.ages("reservation.accepted", sid);
        QVERIFY(!accepted.isEmpty());
        compareDurations(shown.value("wait_duration_until_accepted"_L1), accepted);
        compareDurations(shown.value("wait_duration_until_canceled"_L1), told.ages("task.canceled", sid));
        QCOMPARE(shown.value("avg_task_acceptance_time"_L1), shown.value("wait_duration_until_accepted"_L1)["avg"_L1]);
        // Nobody waits longer in a queue than since he came.
        QVERIFY(shown.value("wait_duration_in_queue_until_accepted"_L1)["total"_L1].toInt() <=
                shown.value("wait_duration_until_accepted"_L1)["total"_L1].toInt());
        QCOMPARE(shown.value("start_time"_L1).toString(), u"2026-03-02T14:10:00Z"_s);
        QCOMPARE(shown.value("end_time"_L1).toString(), u"2026-03-02T14:40:00Z"_s);
    }
}

void TestSimulatorStatistics::countWhatHappenedInWorkflows()
{
    for (const char *channel : {"voice", "chat"}) {
        const QByteArray only = QByteArray("&TaskChannel=") + channel;
        const Told told(*m_centre, Shift + only);
        for (const auto &[id, workflow] : m_centre->state().workflows) {
            const QString sid = QString::fromLatin1(m_centre->sid(Kind::Workflow, id));
            const QJsonObject shown = of("/Workflows/" + sid.toLatin1() + "/CumulativeStatistics?" + Shift + only);
            for (const auto &[member, type] : ofReservations)
                QCOMPARE(shown.value(QLatin1StringView(member)).toInt(), told.count(type, sid));
            for (const auto &[member, type] : ofTasks)
                QCOMPARE(shown.value(QLatin1StringView(member)).toInt(), told.count(type, sid));
            QCOMPARE(shown.value("tasks_entered"_L1).toInt(), told.count("workflow.entered", sid));
            QCOMPARE(shown.value("tasks_timed_out_in_workflow"_L1).toInt(), told.count("workflow.timeout", sid));
        }
    }
}

void TestSimulatorStatistics::countWhatWorkersDid()
{
    const Told told(*m_centre, Shift);
    std::map<QString, int> sums;
    for (const auto &[id, worker] : m_centre->state().workers) {
        const QString sid = QString::fromLatin1(m_centre->sid(Kind::Worker, id));
        const QJsonObject answer = of("/Workers/" + sid.toLatin1() + "/Statistics?" + Shift);
        QCOMPARE(answer.value("worker_sid"_L1).toString(), sid);
        const QJsonObject shown = answer.value("cumulative"_L1).toObject();
        for (const auto &[member, type] : ofReservations) {
            QCOMPARE(shown.value(QLatin1StringView(member)).toInt(), told.count(type, sid));
            sums[QLatin1StringView(member)] += shown.value(QLatin1StringView(member)).toInt();
        }
    }
    const QJsonObject all = of(QByteArray("/Workers/CumulativeStatistics?") + Shift);
    const QJsonObject both = of(QByteArray("/Workers/Statistics?") + Shift).value("cumulative"_L1).toObject();
    for (const auto &[member, sum] : sums) {
        QCOMPARE(all.value(member).toInt(), sum);
        QCOMPARE(both.value(member).toInt(), sum);
    }
    QVERIFY(sums[u"reservations_accepted"_s] > 50);
    // One by his name, some by their queue.
    const Worker &first = m_centre->state().workers.begin()->second;
    QCOMPARE(of("/Workers/Statistics?FriendlyName=" + first.name.toPercentEncoding())
                 .value("realtime"_L1)["total_workers"_L1]
                 .toInt(),
             1);
    const auto &[queueId, queue] = *m_centre->state().queues.begin();
    const auto members = std::count_if(m_centre->state().workers.begin(), m_centre->state().workers.end(),
                                       [wanted = queueId](const auto &entry) {
                                           const auto &in = entry.second.queues;
                                           return std::find(in.begin(), in.end(), wanted) != in.end();
                                       });
    for (const QByteArray &query :
         {"TaskQueueSid=" + m_centre->sid(Kind::TaskQueue, queueId), "TaskQueueName=" + queue.name.toPercentEncoding()})
        QCOMPARE(of("/Workers/Statistics?" + query).value("realtime"_L1)["total_workers"_L1].toInt(), int(members));
}

// Somebody is somewhere all the time: all stays together are as long as the period for each of them, but for the parts
// of seconds that are left out at their ends.
void TestSimulatorStatistics::tellHowLongWorkersWereWhere()
{
    const auto seconds = [](const QJsonArray &durations) {
        int sum = 0;
        for (const QJsonValue &one : durations) {
            sum += one["total"_L1].toInt();
            if (one["min"_L1].toInt() > one["avg"_L1].toInt() || one["avg"_L1].toInt() > one["max"_L1].toInt())
                return -1;
        }
        return sum;
    };
    const Told moves(*m_centre, QByteArray(Shift) + "&EventType=worker.activity.update");
    for (const auto &[id, worker] : m_centre->state().workers) {
        const QByteArray sid = m_centre->sid(Kind::Worker, id);
        const QJsonObject shown = of("/Workers/" + sid + "/Statistics?" + Shift).value("cumulative"_L1).toObject();
        const int stays = 1 + moves.count("worker.activity.update", QString::fromLatin1(sid));
        const int sum = seconds(shown.value("activity_durations"_L1).toArray());
        QVERIFY2(sum <= 1800 && sum > 1800 - stays - 1, qPrintable(u"%1 of %2 stays"_s.arg(sum).arg(stays)));
    }
    // By hand: somebody new, ten minutes here and five there.
    Simulated small;
    const auto activity = [&small](const char *name) { return activityNamed(small, name); };
    const QJsonObject zoe =
        jsonOf(small.post(small.base() + "/Workers", "FriendlyName=Zoe&ActivitySid=" + activity("Break")));
    const QByteArray url = targetOf(zoe.value("url"_L1));
    small.pass(10 * Minute);
    QCOMPARE(small.post(url, "ActivitySid=" + activity("Offline")).status, 200);
    small.pass(5 * Minute);
    QCOMPARE(small.post(url, "ActivitySid=" + activity("Break")).status, 200);
    small.pass(2 * Minute);
    const auto durations = [&](const QByteArray &query) {
        std::map<QString, QJsonObject> found;
        const QJsonArray all =
            jsonOf(small.get(url + "/Statistics?" + query)).value("cumulative"_L1)["activity_durations"_L1].toArray();
        for (const QJsonValue &one : all)
            found[one["friendly_name"_L1].toString()] = one.toObject();
        return found;
    };
    const auto hour = durations("Minutes=60");
    const auto &pause = hour.at(u"Break"_s);
    QCOMPARE(pause.value("total"_L1).toInt(), 720);
    QCOMPARE(pause.value("min"_L1).toInt(), 120);
    QCOMPARE(pause.value("max"_L1).toInt(), 600);
    QCOMPARE(pause.value("avg"_L1).toInt(), 360);
    QCOMPARE(hour.at(u"Offline"_s).value("total"_L1).toInt(), 300);
    QCOMPARE(hour.at(u"Available"_s).value("total"_L1).toInt(), 0);
    const auto four = durations("Minutes=4");
    QCOMPARE(four.at(u"Offline"_s).value("total"_L1).toInt(), 120);
    QCOMPARE(four.at(u"Break"_s).value("total"_L1).toInt(), 120);
}

void TestSimulatorStatistics::tellWhatIsSoNow()
{
    int queued = 0;
    for (const auto &[id, queue] : m_centre->state().queues) {
        const QByteArray sid = m_centre->sid(Kind::TaskQueue, id);
        const QJsonObject shown = of("/TaskQueues/" + sid + "/RealTimeStatistics");
        const auto listed = [&](const QByteArray &target, QLatin1StringView key) {
            return of(target + "&PageSize=1000").value(key).toArray();
        };
        QCOMPARE(shown.value("total_eligible_workers"_L1).toInt(),
                 listed("/Workers?TaskQueueSid=" + sid, "workers"_L1).size());
        QCOMPARE(shown.value("total_available_workers"_L1).toInt(),
                 listed("/Workers?Available=true&TaskQueueSid=" + sid, "workers"_L1).size());
        int inActivities = 0;
        const QJsonArray activities = shown.value("activity_statistics"_L1).toArray();
        for (const QJsonValue &activity : activities)
            inActivities += activity["workers"_L1].toInt();
        QCOMPARE(inActivities, shown.value("total_eligible_workers"_L1).toInt());
        int unfinished = 0;
        for (const char *status : {"pending", "reserved", "assigned", "wrapping"}) {
            const auto there = listed("/Tasks?TaskQueueSid=" + sid + "&AssignmentStatus=" + status, "tasks"_L1).size();
            QCOMPARE(shown.value("tasks_by_status"_L1)[QLatin1StringView(status)].toInt(), there);
            unfinished += int(there);
        }
        QCOMPARE(shown.value("total_tasks"_L1).toInt(), unfinished);
        int oldest = 0;
        int longest = 0;
        const QJsonArray waiting = listed("/Tasks?AssignmentStatus=pending&TaskQueueSid=" + sid, "tasks"_L1);
        for (const QJsonValue &task : waiting) {
            const auto entered =
                QDateTime::fromString(task["task_queue_entered_date"_L1].toString(), Qt::ISODate).toMSecsSinceEpoch();
            oldest = std::max(oldest, task["age"_L1].toInt());
            longest = std::max(longest, int((m_centre->state().now - entered) / Second));
        }
        QCOMPARE(shown.value("longest_task_waiting_age"_L1).toInt(), oldest);
        QVERIFY(std::abs(shown.value("longest_relative_task_age_in_queue"_L1).toInt() - longest) <= 1);
        QCOMPARE(shown.value("longest_task_waiting_sid"_L1).isNull(), waiting.isEmpty());
        queued += unfinished;
    }
    QCOMPARE(of("/RealTimeStatistics").value("total_tasks"_L1).toInt(), queued);
    const QJsonObject workers = of("/Workers/RealTimeStatistics");
    QCOMPARE(workers.value("total_workers"_L1).toInt(), int(m_centre->state().workers.size()));
    QCOMPARE(workers.value("activity_statistics"_L1), of("/RealTimeStatistics").value("activity_statistics"_L1));
}

void TestSimulatorStatistics::splitByWaitTime()
{
    const Told told(*m_centre, Shift);
    // One of them is as long as somebody waited: he counts as below it.
    const int exact = told.ages("reservation.accepted").constFirst();
    const QJsonObject shown =
        of("/CumulativeStatistics?SplitByWaitTime=30,%205,30," + QByteArray::number(exact) + '&' + Shift);
    const QJsonObject split = shown.value("split_by_wait_time"_L1).toObject();
    const QSet<int> thresholds{5, 30, exact};
    QCOMPARE(split.size(), thresholds.size());
    for (const int threshold : thresholds) {
        const auto above = [threshold](const QList<int> &ages) {
            return int(std::count_if(ages.begin(), ages.end(), [threshold](int age) { return age > threshold; }));
        };
        const QList<int> accepted = told.ages("reservation.accepted");
        const QList<int> canceled = told.ages("task.canceled");
        const QJsonValue one = split.value(QString::number(threshold));
        QCOMPARE(one["above"_L1]["reservations_accepted"_L1].toInt(), above(accepted));
        QCOMPARE(one["above"_L1]["tasks_canceled"_L1].toInt(), above(canceled));
        QCOMPARE(one["below"_L1]["reservations_accepted"_L1].toInt(), int(accepted.size()) - above(accepted));
        QCOMPARE(one["below"_L1]["tasks_canceled"_L1].toInt(), int(canceled.size()) - above(canceled));
    }
    QVERIFY(of(QByteArray("/CumulativeStatistics?") + Shift).value("split_by_wait_time"_L1).isNull());
}

void TestSimulatorStatistics::listQueues()
{
    QStringList seen;
    QByteArray next = m_centre->base() + "/TaskQueues/Statistics?PageSize=1&" + Shift;
    while (!next.isEmpty()) {
        const QJsonObject page = jsonOf(m_centre->get(next));
        const QJsonArray items = page.value("task_queues_statistics"_L1).toArray();
        for (const QJsonValue &item : items) {
            const QByteArray sid = item["task_queue_sid"_L1].toString().toLatin1();
            seen.append(QString::fromLatin1(sid));
            const QJsonObject alone = of("/TaskQueues/" + sid + "/Statistics?" + Shift);
            QCOMPARE(item["cumulative"_L1].toObject(), alone.value("cumulative"_L1).toObject());
            QCOMPARE(item["realtime"_L1].toObject(), alone.value("realtime"_L1).toObject());
        }
        next = targetOf(page.value("meta"_L1)["next_page_url"_L1]);
    }
    QCOMPARE(seen.size(), qsizetype(m_centre->state().queues.size()));
    const Queue &last = m_centre->state().queues.rbegin()->second;
    const QJsonArray named = of("/TaskQueues/Statistics?FriendlyName=" + last.name.toPercentEncoding())
                                 .value("task_queues_statistics"_L1)
                                 .toArray();
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.at(0)["task_queue_sid"_L1].toString(), seen.constLast());
}

void TestSimulatorStatistics::manyQueuesAtOnce()
{
    const QByteArray first = m_centre->sid(Kind::TaskQueue, m_centre->state().queues.begin()->first);
    const QByteArray gone = m_centre->sid(Kind::TaskQueue, 999'999'999);
    const auto post = [this](const QByteArray &body, const QByteArray &type = "application/json") {
        Request request = Simulated::request("POST", m_centre->base() + "/TaskQueues/RealTimeStatistics");
        request.headers.emplaceBack("content-type", type);
        request.body = body;
        return m_centre->send(request);
    };
    const Response some = post("{\"TaskQueueSids\": [\"" + gone + "\", \"" + first + "\"]}");
    QCOMPARE(some.status, 200);
    const QJsonObject body = jsonOf(some);
    QCOMPARE(body.value("task_queue_response_count"_L1).toInt(), 1);
    const QJsonObject data = body.value("task_queue_data"_L1)[0].toObject();
    QCOMPARE(data.value("task_queue_sid"_L1).toString().toLatin1(), first);
    const QJsonObject alone = of("/TaskQueues/" + first + "/RealTimeStatistics");
    for (const char *member : {"total_tasks", "total_eligible_workers", "tasks_by_status", "activity_statistics"})
        QCOMPARE(data.value(QLatin1StringView(member)), alone.value(QLatin1StringView(member)));
    if (m_schema) {
        const QStringList defects =
            m_schema->defects(u"POST"_s, QString::fromLatin1(m_centre->base() + "/TaskQueues/RealTimeStatistics"),
                              some.status, some.body);
        QVERIFY2(defects.isEmpty(), qPrintable(defects.join(u'\n')));
    }
    const QString refusal = u"Invalid TaskQueueSids provided: .+"_s;
    for (const QByteArray &wrong :
         {QByteArray("{}"), QByteArray("[]"), QByteArray("{\"TaskQueueSids\": \"" + first + "\"}"), QByteArray("{"),
          QByteArray("{\"TaskQueueSids\": [5]}"), QByteArray("{\"TaskQueueSids\": [\"WK1\"]}"),
          "{\"TaskQueueSids\": [" + QByteArrayList(51, '"' + first + '"').join(',') + "]}"})
        compareRefusal(post(wrong), 400, 20001, refusal);
    compareRefusal(post("TaskQueueSids=" + first, "application/x-www-form-urlencoded"), 400, 20001, u".+"_s);
}

void TestSimulatorStatistics::refuse_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *target, const QString &message, int status = 400) {
        QTest::newRow(target) << QByteArray(target) << status << message;
    };
    row("/TaskQueues/WQ00000000000000000000000000000001/Statistics", u".+ was not found"_s, 404);
    row("/Workflows/WW00000000000000000000000000000001/CumulativeStatistics", u".+ was not found"_s, 404);
    row("/Workers/WK00000000000000000000000000000001/Statistics", u".+ was not found"_s, 404);
    for (const char *path : {"/Statistics", "/CumulativeStatistics", "/TaskQueues/Statistics", "/Workers/Statistics",
                             "/Workers/CumulativeStatistics"}) {
        const auto with = [&](const char *query, const QString &message) {
            const QByteArray target = QByteArray(path) + '?' + query;
            QTest::newRow(target.constData()) << target << 400 << message;
        };
        with("Minutes=few", u"Invalid Minutes provided: few"_s);
        with("Minutes=-1", u"Invalid Minutes provided: -1"_s);
        with("StartDate=yesterday", u"Invalid StartDate provided: yesterday"_s);
        with("StartDate=2026-03-02T14:00:00Z&EndDate=2026-03-02T13:00:00Z", u"Invalid EndDate provided: .+"_s);
        with("TaskChannel=smoke", u"Invalid TaskChannel provided: smoke"_s);
    }
    row("/RealTimeStatistics?TaskChannel=smoke", u"Invalid TaskChannel provided: smoke"_s);
    row("/Workers/Statistics?TaskQueueSid=WK1", u"Invalid TaskQueueSid provided: WK1"_s);
    for (const char *split : {"5,,6", "soon", "-5", "5.5", "99999999999"})
        row(qPrintable(u"/CumulativeStatistics?SplitByWaitTime="_s + QLatin1StringView(split)),
            u"Invalid SplitByWaitTime provided: .+"_s);
}

void TestSimulatorStatistics::refuse()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const QString, message);
    compareRefusal(m_centre->get(m_centre->base() + target), status, status == 404 ? 20404 : 20001, message);
}

QTEST_APPLESS_MAIN(TestSimulatorStatistics)
#include "tst_simulatorstatistics.moc"
