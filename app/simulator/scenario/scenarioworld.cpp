#include "scenarioreader.h"
#include "simulator/world/attributes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct ScenarioWorldTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

/// What of the centre is older than its work: so long it has been there.
constexpr Time settledFor = 30 * Day;

void readMatcher(Cursor &from, QByteArrayView field, const QByteArray &expression, Matcher &matcher)
{
    auto read = Matcher::read(expression);
    if (const auto *defect = std::get_if<Matcher::Defect>(&read))
        from.fail(field, ScenarioWorldTexts::tr("character %1: %2").arg(defect->at + 1).arg(defect->what));
    else
        matcher = std::get<Matcher>(std::move(read));
}

} // namespace

bool ScenarioReader::remember(Names &names, Cursor &from, const QByteArray &name, Id id)
{
    if (names.emplace(name, id).second)
        return true;
    from.fail("name", ScenarioWorldTexts::tr("there are two of this name: %1").arg(QString::fromUtf8(name)));
    return false;
}

void ScenarioReader::readWorkspace(Cursor &root)
{
    State &state = m_scenario.state;
    state.now = m_start - settledFor;
    state.account = state.nextId();
    Workspace &workspace = state.workspace;
    workspace.id = state.nextId();
    workspace.created = workspace.updated = state.now;
    workspace.name = m_scenario.title.toUtf8();
    readActivities(root);
    if (auto from = root.child("workspace")) {
        workspace.name = from->text("name", workspace.name);
        workspace.multitask = from->boolean("multitask", true);
        workspace.fifo = from->boolean("fifo", true);
        workspace.timeoutActivity = from->reference("timeoutActivity", m_activities);
        workspace.defaultActivity = from->reference("defaultActivity", m_activities);
        from->done();
    }
    // A real workspace always has both: the first activity that nobody is offered anything in.
    for (const auto &[id, activity] : state.activities) {
        if (activity.available)
            continue;
        if (workspace.timeoutActivity == 0)
            workspace.timeoutActivity = id;
        if (workspace.defaultActivity == 0)
            workspace.defaultActivity = id;
    }
    if (workspace.timeoutActivity == 0)
        root.fail("activities", ScenarioWorldTexts::tr("one activity must not be available"));
    readChannels(root);
    readQueues(root);
    readWorkflows(root);
    readBehaviours(root);
    readWorkers(root);
}

void ScenarioReader::readActivities(Cursor &root)
{
    State &state = m_scenario.state;
    for (Cursor &from : root.list("activities")) {
        Activity activity;
        activity.id = state.nextId();
        activity.name = from.requiredText("name");
        activity.available = from.boolean("available", false);
        activity.created = activity.updated = state.now;
        from.done();
        remember(m_activities, from, activity.name, activity.id);
        state.activities.emplace(activity.id, activity);
    }
    if (state.activities.empty())
        root.fail("activities", ScenarioWorldTexts::tr("this is needed and must not be empty"));
}

void ScenarioReader::readChannels(Cursor &root)
{
    State &state = m_scenario.state;
    for (Cursor &from : root.list("channels")) {
        Channel channel;
        channel.id = state.nextId();
        channel.uniqueName = from.requiredText("name");
        channel.name = from.text("title", channel.uniqueName);
        channel.created = channel.updated = state.now;
        from.done();
        remember(m_channels, from, channel.uniqueName, channel.id);
        state.channels.emplace(channel.id, channel);
    }
    if (state.channels.empty())
        root.fail("channels", ScenarioWorldTexts::tr("this is needed and must not be empty"));
}

void ScenarioReader::readQueues(Cursor &root)
{
    State &state = m_scenario.state;
    for (Cursor &from : root.list("queues")) {
        Queue queue;
        queue.id = state.nextId();
        queue.name = from.requiredText("name");
        queue.targetWorkers = from.text("targetWorkers", "1 == 1");
        readMatcher(from, "targetWorkers", queue.targetWorkers, queue.workers);
        queue.maxReservedWorkers = from.integer("maxReservedWorkers", 1, 1, Assumptions::MaxReservedWorkers);
        queue.fifo = from.boolean("fifo", true);
        queue.reservationActivity = from.reference("reservationActivity", m_activities);
        queue.assignmentActivity = from.reference("assignmentActivity", m_activities);
        queue.created = queue.updated = state.now;
        from.done();
        remember(m_queues, from, queue.name, queue.id);
        state.queues.emplace(queue.id, std::move(queue));
    }
    if (state.queues.empty())
        root.fail("queues", ScenarioWorldTexts::tr("this is needed and must not be empty"));
}

void ScenarioReader::readWorkflows(Cursor &root)
{
    State &state = m_scenario.state;
    for (Cursor &from : root.list("workflows")) {
        Workflow workflow;
        workflow.id = state.nextId();
        workflow.name = from.requiredText("name");
        workflow.reservationTimeout = from.integer("reservationTimeout", 120, 1, 86400);
        workflow.defaultQueue = from.reference("defaultQueue", m_queues, true);
        workflow.defaultTimeout = from.integer("defaultTimeout", 0, 0, 1'209'600);
        for (Cursor &filter : from.list("filters"))
            addRoute(workflow, filter);
        workflow.created = workflow.updated = state.now;
        from.done();
        remember(m_workflows, from, workflow.name, workflow.id);
        state.workflows.emplace(workflow.id, std::move(workflow));
    }
    if (state.workflows.empty())
        root.fail("workflows", ScenarioWorldTexts::tr("this is needed and must not be empty"));
}

void ScenarioReader::addRoute(Workflow &workflow, Cursor &filter)
{
    Route route;
    route.expression = filter.requiredText("expression");
    readMatcher(filter, "expression", route.expression, route.tasks);
    route.queue = filter.reference("queue", m_queues, true);
    route.name = filter.text("name");
    route.timeout = filter.integer("timeout", 0, 0, 1'209'600);
    route.skipIfNobody = filter.boolean("skipIfNobody", false);
    filter.done();
    workflow.routes.push_back(std::move(route));
}

void ScenarioReader::readWorkers(Cursor &root)
{
    for (Cursor &from : root.list("workers")) {
        const QByteArray name = from.requiredText("name");
        addWorker(name, from.object("attributes", Assumptions::MaxAttributes), from);
        from.done();
    }
    if (auto generate = root.child("generate")) {
        if (auto from = generate->child("workers"))
            makeWorkers(*from);
    }
    if (m_scenario.state.workers.empty())
        root.fail("workers", ScenarioWorldTexts::tr("this is needed and must not be empty"));
}

// What all workers of one kind have in common is read from `from`, their name and attributes are given.
void ScenarioReader::addWorker(const QByteArray &name, const QByteArray &attributes, Cursor &from)
{
    State &state = m_scenario.state;
    Worker worker;
    worker.id = state.nextId();
    worker.name = name;
    worker.attributes = attributes;
    worker.activity = from.reference("activity", m_activities, true);
    worker.homeActivity = from.has("home") ? from.reference("home", m_activities) : worker.activity;
    worker.returnsAfter = from.seconds("returnsAfter", Never);
    worker.created = worker.updated = state.now;
    // So long in his activity: whoever is idle longest is offered the next task.
    worker.statusChanged = ago(from, "idle", m_start - Hour) + static_cast<Time>(worker.id % 1000);
    auto capacities = from.child("channels");
    for (const auto &[channel, channelId] : m_channels) {
        const int capacity = capacities ? capacities->integer(channel, 0, 0, 50) : 1;
        if (capacity > 0)
            worker.channels.push_back({state.nextId(), channelId, capacity, true, worker.created, worker.created});
    }
    if (capacities)
        capacities->done();
    if (from.has("habit")) {
        const QByteArray behaviour = from.text("habit");
        const auto known = m_behaviours.find(behaviour);
        if (known == m_behaviours.end())
            from.fail("habit",
                      ScenarioWorldTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(behaviour)));
        else
            m_scenario.behaviours.emplace(worker.id, known->second);
    }
    if (auto phone = from.child("phone")) {
        LegPlan plan;
        plan.end = phone->word("end", legEnd).value_or(LegEnd::Answered);
        plan.after = phone->seconds("after", Assumptions::RingsFor);
        phone->done();
        m_scenario.phones.emplace(worker.id, plan);
    }
    if (remember(m_workers, from, worker.name, worker.id))
        state.workers.emplace(worker.id, std::move(worker));
}

void ScenarioReader::makeWorkers(Cursor &from)
{
    const int count = from.integer("count", 0, 0, 5000);
    const std::vector<QByteArray> first = from.texts("firstNames");
    const std::vector<QByteArray> last = from.texts("lastNames");
    const std::vector<QByteArray> skills = from.texts("skills");
    if (first.empty() || last.empty()) {
        from.fail(ScenarioWorldTexts::tr("first and last names are needed"));
        return;
    }
    for (int i = 0; i < count && !m_defects.found(); ++i) {
        const size_t turn = static_cast<size_t>(i) / first.size();
        QByteArray name =
            first[static_cast<size_t>(i) % first.size()] + ' ' + last[(static_cast<size_t>(i) + turn) % last.size()];
        if (m_workers.contains(name))
            name += ' ' + QByteArray::number(i + 1);
        QJsonArray known;
        // Everybody has two of the skills, neighbours others: so every queue has somebody, and nobody has all.
        for (size_t k = 0; k < 2 && k < skills.size(); ++k)
            known.append(QString::fromUtf8(skills[(static_cast<size_t>(i) + k) % skills.size()]));
        const QJsonObject attributes{{u"contact_uri"_s, u"client:agent%1"_s.arg(i + 1)}, {u"skills"_s, known}};
        addWorker(name, QJsonDocument(attributes).toJson(QJsonDocument::Compact), from);
    }
    from.done();
}

// A task with so many reservations as no real one has: for lists at scale. Their history would be bigger than what is
// kept of it, so there is none.
void ScenarioReader::makeReservations(Cursor &generate)
{
    auto from = generate.child("reservations");
    if (!from)
        return;
    State &state = m_scenario.state;
    const int count = from->integer("count", 0, 0, 200'000);
    const QByteArray key = from->requiredText("task");
    const Time spacing = std::max<Time>(from->seconds("spacing", Second), 1);
    from->done();
    const auto found = m_scenario.tasks.find(key);
    if (found == m_scenario.tasks.end())
        from->fail("task", ScenarioWorldTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(key)));
    if (m_defects.found() || state.workers.empty() || count == 0)
        return;
    Task &task = state.tasks.at(found->second);
    std::vector<Id> workers;
    for (const auto &[id, worker] : state.workers)
        workers.push_back(id);
    static constexpr std::array ends{ReservationStatus::Timeout,  ReservationStatus::Rejected,
                                     ReservationStatus::Timeout,  ReservationStatus::Canceled,
                                     ReservationStatus::Rejected, ReservationStatus::Rescinded};
    task.reservations.reserve(task.reservations.size() + static_cast<size_t>(count));
    // They are older than the start, their ids younger than what was written by hand before.
    const Time begin = m_start - count * spacing;
    for (int i = 0; i < count; ++i) {
        Reservation reservation;
        reservation.id = state.nextId();
        reservation.task = task.id;
        reservation.worker = workers[m_random.below(workers.size())];
        reservation.created = begin + i * spacing;
        reservation.updated = reservation.created + spacing;
        reservation.version = 1;
        reservation.status = ends[m_random.below(ends.size())];
        task.reservations.push_back(reservation.id);
        state.reservations.emplace_hint(state.reservations.end(), reservation.id, reservation);
    }
    task.created = std::min(task.created, begin);
    ++task.listVersion;
}

} // namespace Simulator
