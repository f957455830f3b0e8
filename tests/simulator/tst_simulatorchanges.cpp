#include "simulator/world/random.h"
#include "support/simulated.h"

#include <QJsonDocument>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

/// A client without sense: it makes, changes and deletes whatever there is, by chance of its seed.
class Whim
{
public:
    Whim(Simulated &simulated, quint64 seed)
        : m_simulated(simulated)
        , m_random(seed)
    {
    }

    void step()
    {
        const quint64 what = m_random.below(100);
        if (what < 25)
            m_simulated.pass(static_cast<Time>(m_random.below(20'000)));
        else if (what < 50)
            post(listOf(anyKind()), form());
        else if (what < 80)
            post(anything(), form());
        else if (what < 92)
            check(m_simulated.remove(anything()));
        else
            check(m_simulated.get(anything() + (m_random.chance(0.5) ? "/Statistics" : "")));
    }
    /// How often each status came.
    [[nodiscard]] int count(int status) const
    {
        const auto found = m_statuses.find(status);
        return found == m_statuses.end() ? 0 : found->second;
    }

private:
    static constexpr std::array kinds{Kind::Workspace,   Kind::Activity, Kind::TaskQueue, Kind::Workflow,
                                      Kind::TaskChannel, Kind::Worker,   Kind::Task};

    void post(const QByteArray &target, const QByteArray &form) { check(m_simulated.post(target, form)); }
    void check(const Response &response)
    {
        ++m_statuses[response.status];
        QVERIFY2(response.status < 500, response.body.constData());
        QVERIFY(response.status == 204 || QJsonDocument::fromJson(response.body).isObject());
    }
    [[nodiscard]] Kind anyKind() { return kinds[m_random.below(kinds.size())]; }
    [[nodiscard]] QByteArray listOf(Kind kind)
    {
        switch (kind) {
        case Kind::Activity:
            return m_simulated.base() + "/Activities";
        case Kind::TaskQueue:
            return m_simulated.base() + "/TaskQueues";
        case Kind::Workflow:
            return m_simulated.base() + "/Workflows";
        case Kind::TaskChannel:
            return m_simulated.base() + "/TaskChannels";
        case Kind::Worker:
            return m_simulated.base() + "/Workers";
        case Kind::Task:
            return m_simulated.base() + "/Tasks";
        default:
            return "/v1/Workspaces";
        }
    }
    template <class T>
    [[nodiscard]] Id any(const Table<T> &table)
    {
        if (table.empty())
            return 0;
        return std::next(table.begin(), static_cast<qsizetype>(m_random.below(table.size())))->first;
    }
    [[nodiscard]] QByteArray anySid(Kind kind)
    {
        const State &state = m_simulated.state();
        switch (kind) {
        case Kind::Activity:
            return m_simulated.sid(kind, any(state.activities));
        case Kind::TaskQueue:
            return m_simulated.sid(kind, any(state.queues));
        case Kind::Workflow:
            return m_simulated.sid(kind, any(state.workflows));
        case Kind::TaskChannel:
            return m_simulated.sid(kind, any(state.channels));
        case Kind::Worker:
            return m_simulated.sid(kind, any(state.workers));
        case Kind::Task:
            return m_simulated.sid(kind, any(state.tasks));
        default:
            return m_simulated.sid(Kind::Workspace, state.workspace.id);
        }
    }
    [[nodiscard]] QByteArray anything()
    {
        const Kind kind = anyKind();
        return listOf(kind) + '/' + anySid(kind);
    }
    [[nodiscard]] QByteArray form()
    {
        QByteArrayList fields{"FriendlyName=n" + QByteArray::number(m_random.below(40))};
        const auto maybe = [&](double chance, const QByteArray &field) {
            if (m_random.chance(chance))
                fields.append(field);
        };
        const auto oneOf = [&](std::initializer_list<const char *> words) {
            return QByteArray(*std::next(words.begin(), static_cast<qsizetype>(m_random.below(words.size()))))
                .toPercentEncoding();
        };
        const QByteArray queue = anySid(Kind::TaskQueue);
        const QByteArray other = anySid(Kind::TaskQueue);
        maybe(0.8, "UniqueName=c" + QByteArray::number(m_random.below(5)));
        maybe(0.5, "Available=" + oneOf({"true", "false"}));
        maybe(0.4, "ActivitySid=" + anySid(Kind::Activity));
        maybe(0.2, "RejectPendingReservations=true");
        maybe(0.3, "DefaultActivitySid=" + anySid(Kind::Activity));
        maybe(0.3, "TimeoutActivitySid=" + anySid(Kind::Activity));
        maybe(0.3, "ReservationActivitySid=" + anySid(Kind::Activity));
        maybe(0.3, "AssignmentActivitySid=" + anySid(Kind::Activity));
        maybe(0.5, "TargetWorkers=" + oneOf({"", "1==1", "1==0", "skills HAS 'support'", "activity_name == 'n1'"}));
        maybe(0.5, "MaxReservedWorkers=" + QByteArray::number(m_random.below(5)));
        maybe(0.5, "TaskOrder=" + oneOf({"FIFO", "LIFO"}));
        maybe(0.6, "Attributes=" + oneOf({"{}", R"({"skills":["support"],"contact_uri":"client:x"})", R"({"a":1})"}));
        maybe(0.7, "WorkflowSid=" + anySid(Kind::Workflow));
        maybe(0.2, "TaskQueueSid=" + queue);
        maybe(0.2, "RoutingTarget=" + anySid(Kind::Worker));
        maybe(0.4, "TaskChannel=" + anySid(Kind::TaskChannel));
        maybe(0.3, "AssignmentStatus=" + oneOf({"canceled", "completed", "wrapping"}));
        maybe(0.3, "ReEvaluateTasks=true");
        maybe(0.8, "Configuration=" +
                       (R"({"task_routing":{"filters":[{"expression":"a == 1","targets":[{"queue":")" + queue +
                        R"(","timeout":5,"order_by":"worker.level DESC","known_worker_sid":"task.agent"},{"queue":")" +
                        other + R"(","timeout":7,"skip_if":"workers.available == 0"}]}],"default_filter":{"queue":")" +
                        other + R"("}}})")
                           .toPercentEncoding());
        return fields.join('&');
    }

    Simulated &m_simulated;
    Random m_random;
    std::map<int, int> m_statuses;
};

/// Why a state is none that can be: what something refers to is not there.
QByteArray contradictionIn(const State &state)
{
    const auto isActivity = [&state](Id id) { return id == 0 || state.activities.contains(id); };
    if (!state.activities.contains(state.workspace.defaultActivity) ||
        !state.activities.contains(state.workspace.timeoutActivity))
        return "an activity of the workspace";
    for (const auto &[id, queue] : state.queues) {
        if (!isActivity(queue.reservationActivity) || !isActivity(queue.assignmentActivity))
            return "an activity of a queue";
    }
    for (const auto &[id, worker] : state.workers) {
        if (!state.activities.contains(worker.activity))
            return "a worker's activity";
        for (const WorkerChannel &channel : worker.channels) {
            if (!state.channels.contains(channel.channel))
                return "a worker's channel";
        }
        for (const Id queue : worker.queues) {
            if (!state.queues.contains(queue))
                return "a worker's queue";
        }
        for (const Id open : worker.open) {
            const Reservation *reservation = find(state.reservations, open);
            if (!reservation || reservation->worker != id || !isOpen(reservation->status))
                return "a worker's reservation";
        }
    }
    for (const auto &[id, reservation] : state.reservations) {
        if (!state.tasks.contains(reservation.task))
            return "a reservation's task";
        if (isOpen(reservation.status) && !state.workers.contains(reservation.worker))
            return "an open reservation's worker";
    }
    for (const auto &[id, task] : state.tasks) {
        if (isFinished(task.status))
            continue;
        if (task.queue != 0 && !state.queues.contains(task.queue))
            return "a task's queue";
        if (task.workflow != 0 && !state.workflows.contains(task.workflow))
            return "a task's workflow";
        if (task.channel != 0 && !state.channels.contains(task.channel))
            return "a task's channel";
    }
    return {};
}

} // namespace

/// Settings that are made, changed and deleted without sense while a scenario runs.
class TestSimulatorChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingInAnyOrder_data();
    void anythingInAnyOrder();
    void nobodyArrivesWhereNothingIs();
};

void TestSimulatorChanges::anythingInAnyOrder_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<quint64>("seed");
    for (const char *scenario : {"contact-centre", "rush-hour", "first-day"}) {
        for (quint64 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s %d", scenario, int(seed)) << QString::fromLatin1(scenario) << seed;
    }
}

void TestSimulatorChanges::anythingInAnyOrder()
{
    QFETCH(const QString, scenario);
    QFETCH(const quint64, seed);
    Simulated simulated(scenario, seed);
    simulated.simulation().faults().clear();
    Whim whim(simulated, seed);
    for (int i = 0; i < 1500; ++i) {
        whim.step();
        if (QTest::currentTestFailed())
            return;
        if (i % 10 != 0)
            continue;
        const QByteArray contradiction = contradictionIn(simulated.state());
        QVERIFY2(contradiction.isEmpty(), contradiction.constData());
    }
    simulated.pass(Hour);
    QCOMPARE(contradictionIn(simulated.state()), QByteArray());
    // All of it happened: things were made, changed, deleted and refused.
    for (const int status : {200, 201, 204, 400})
        QVERIFY2(whim.count(status) > 20, qPrintable(u"%1: %2"_s.arg(status).arg(whim.count(status))));
}

// Callers of a scenario whose workflow was deleted call in vain.
void TestSimulatorChanges::nobodyArrivesWhereNothingIs()
{
    Simulated simulated(u"rush-hour"_s);
    const auto waiting = [&simulated] {
        std::vector<QByteArray> paths;
        for (const auto &[id, task] : simulated.state().tasks)
            paths.push_back(simulated.task(id));
        return paths;
    };
    simulated.simulation().faults().clear();
    for (const QByteArray &path : waiting())
        QCOMPARE(simulated.remove(path).status, 204);
    std::vector<Id> workflows;
    for (const auto &[id, workflow] : simulated.state().workflows)
        workflows.push_back(id);
    for (const Id id : workflows)
        QCOMPARE(simulated.remove(simulated.base() + "/Workflows/" + simulated.sid(Kind::Workflow, id)).status, 204);
    simulated.pass(Hour);
    QVERIFY(simulated.state().tasks.empty());
    QCOMPARE(simulated.get(simulated.base() + "/Events?PageSize=1000").status, 200);
}

QTEST_APPLESS_MAIN(TestSimulatorChanges)
#include "tst_simulatorchanges.moc"
