#include "centrereader.h"

#include "routing/explanation.h"
#include "simulator/world/assumptions.h"
#include "simulator/world/staff.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct CentreTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

constexpr Time settledFor = 30 * Day;

void readExpression(Cursor &from, QByteArrayView field, const QByteArray &text, Routing::Place place,
                    Routing::Expression &expression)
{
    auto read = Routing::Expression::parse(QString::fromUtf8(text), place);
    if (const auto *error = std::get_if<Routing::SyntaxError>(&read))
        from.fail(field, describe(*error));
    else
        expression = std::get<Routing::Expression>(std::move(read));
}

void mustNotBeEmpty(Cursor &root, QByteArrayView field, bool empty)
{
    if (empty)
        root.fail(field, CentreTexts::tr("this is needed and must not be empty"));
}

} // namespace

CentreReader::CentreReader(Scenario &scenario, ScenarioNames &names, Time start)
    : m_scenario(scenario)
    , m_state(scenario.state)
    , m_names(names)
    , m_start(start)
{
}

void CentreReader::read(Cursor &root)
{
    m_state.now = m_start - settledFor;
    m_state.account = m_state.nextId();
    Workspace &workspace = m_state.workspace;
    workspace.id = m_state.nextId();
    workspace.created = workspace.updated = m_state.now;
    workspace.name = root.text("title"); // What goes over the wire is the same in every language.
    readActivities(root);
    readWorkspace(root);
    readChannels(root);
    readQueues(root);
    readWorkflows(root);
    readBehaviours(root);
    readWorkers(root);
}

template <class T, class Fill>
void CentreReader::readTable(Cursor &root, QByteArrayView field, Table<T> &table, ScenarioNames::Ids &ids,
                             const Fill &fill)
{
    for (Cursor &from : root.list(field)) {
        T item;
        item.id = m_state.nextId();
        const QByteArray name = from.requiredText("name");
        fill(item, name, from);
        item.created = item.updated = m_state.now;
        from.done();
        ScenarioNames::add(ids, from, name, item.id);
        table.emplace(item.id, std::move(item));
    }
    mustNotBeEmpty(root, field, table.empty());
}

void CentreReader::readActivities(Cursor &root)
{
    readTable(root, "activities", m_state.activities, m_names.activities,
              [](Activity &activity, const QByteArray &name, Cursor &from) {
                  activity.name = name;
                  activity.available = from.boolean("available", false);
              });
}

void CentreReader::readWorkspace(Cursor &root)
{
    Workspace &workspace = m_state.workspace;
    if (auto from = root.child("workspace")) {
        workspace.name = from->text("name", workspace.name);
        workspace.multitask = from->boolean("multitask", true);
        workspace.fifo = from->boolean("fifo", true);
        workspace.timeoutActivity = from->reference("timeoutActivity", m_names.activities);
        workspace.defaultActivity = from->reference("defaultActivity", m_names.activities);
        from->done();
    }
    // A real workspace always has both: the first activity that nobody is offered anything in.
    for (const auto &[id, activity] : m_state.activities) {
        if (activity.available)
            continue;
        if (workspace.timeoutActivity == 0)
            workspace.timeoutActivity = id;
        if (workspace.defaultActivity == 0)
            workspace.defaultActivity = id;
    }
    if (workspace.timeoutActivity == 0)
        root.fail("activities", CentreTexts::tr("one activity must not be available"));
}

void CentreReader::readChannels(Cursor &root)
{
    readTable(root, "channels", m_state.channels, m_names.channels,
              [](Channel &channel, const QByteArray &name, Cursor &from) {
                  channel.uniqueName = name;
                  channel.name = from.text("title", name);
              });
}

void CentreReader::readQueues(Cursor &root)
{
    readTable(root, "queues", m_state.queues, m_names.queues,
              [this](Queue &queue, const QByteArray &name, Cursor &from) {
                  queue.name = name;
                  queue.targetWorkers = from.text("targetWorkers", "1 == 1");
                  readExpression(from, "targetWorkers", queue.targetWorkers, Routing::Place::Worker, queue.workers);
                  queue.maxReservedWorkers = from.integer("maxReservedWorkers", 1, 1, Assumptions::MaxReservedWorkers);
                  queue.fifo = from.boolean("fifo", true);
                  queue.reservationActivity = from.reference("reservationActivity", m_names.activities);
                  queue.assignmentActivity = from.reference("assignmentActivity", m_names.activities);
              });
}

void CentreReader::readWorkflows(Cursor &root)
{
    readTable(root, "workflows", m_state.workflows, m_names.workflows,
              [this](Workflow &workflow, const QByteArray &name, Cursor &from) {
                  workflow.name = name;
                  workflow.reservationTimeout =
                      from.integer("reservationTimeout", Assumptions::ReservationTimeout, 1, 86400);
                  readConfiguration(from, workflow);
              });
}

// A queue for everything is a whole configuration to write down, and most scenarios want no more.
void CentreReader::readConfiguration(Cursor &from, Workflow &workflow) const
{
    for (const QByteArrayView old : {QByteArrayView("filters"), QByteArrayView("defaultTimeout")}) {
        if (from.has(old))
            from.fail(old, CentreTexts::tr("workflows are written as TaskRouter has them: "
                                           "\"configuration\": {\"task_routing\": {\"filters\": [{\"expression\": "
                                           "\"…\", \"targets\": [{\"queue\": \"…\", \"timeout\": 60}]}], "
                                           "\"default_filter\": {\"queue\": \"…\"}}}"));
    }
    const auto configuration = from.child("configuration");
    if (configuration && from.has("defaultQueue"))
        from.fail("defaultQueue", CentreTexts::tr("the configuration says it already, in \"default_filter\""));
    QJsonObject json;
    if (configuration) {
        json = QJsonDocument::fromJson(configuration->node().toJson()).object();
    } else if (const Id queue = from.reference("defaultQueue", m_names.queues, true); queue != 0) {
        const QJsonObject target{{u"queue"_s, QString::fromLatin1(m_state.sids.text(Kind::TaskQueue, queue))}};
        json = {{u"task_routing"_s, QJsonObject{{u"filters"_s, QJsonArray()}, {u"default_filter"_s, target}}}};
    } else {
        return;
    }
    Routing::WorkflowReading reading = Routing::readWorkflow(json, queueResolver(m_state));
    for (const Routing::ConfigurationDefect &defect : reading.defects) {
        if (defect.severity == Routing::ConfigurationDefect::Severity::Error)
            from.failInside("configuration", defect.place, defect.what);
    }
    workflow.routing = std::make_shared<const Routing::Workflow>(std::move(reading.workflow));
    // Clients read SIDs.
    workflow.configuration = Routing::withResolvedQueues(json, queueResolver(m_state));
}

void CentreReader::readBehaviours(Cursor &root)
{
    for (auto &[name, from] : root.children("habits")) {
        WorkerBehaviour behaviour;
        behaviour.accepts = from.number("accepts", 1.0, 0, 1);
        behaviour.rejects = from.number("rejects", 0.0, 0, 1);
        if (behaviour.accepts + behaviour.rejects > 1.0)
            from.fail("rejects", CentreTexts::tr("accepts and rejects together are more than 1"));
        behaviour.answers = from.span("answers", behaviour.answers);
        behaviour.talks = from.span("talks", behaviour.talks);
        behaviour.wraps = from.span("wraps", behaviour.wraps);
        from.done();
        m_behaviours.emplace(name, behaviour);
    }
}

void CentreReader::readWorkers(Cursor &root)
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
    mustNotBeEmpty(root, "workers", m_state.workers.empty());
}

void CentreReader::addWorker(const QByteArray &name, const QByteArray &attributes, Cursor &from)
{
    Worker worker;
    worker.id = m_state.nextId();
    worker.name = name;
    worker.attributes = attributes;
    worker.activity = from.reference("activity", m_names.activities, true);
    worker.homeActivity = from.has("home") ? from.reference("home", m_names.activities) : worker.activity;
    worker.returnsAfter = from.seconds("returnsAfter", Never);
    worker.created = worker.updated = m_state.now;
    // So long in his activity: whoever is idle longest is offered the next task.
    worker.statusChanged = from.ago("idle", m_start, m_start - Hour) + static_cast<Time>(worker.id % 1000);
    auto capacities = from.child("channels");
    for (const auto &[channel, channelId] : m_names.channels) {
        const int capacity = capacities ? capacities->integer(channel, 0, 0, 50) : 1;
        if (capacity > 0)
            worker.channels.push_back({m_state.nextId(), channelId, capacity, true, worker.created, worker.created});
    }
    if (capacities)
        capacities->done();
    if (from.has("habit")) {
        const QByteArray behaviour = from.text("habit");
        const auto known = m_behaviours.find(behaviour);
        if (known == m_behaviours.end())
            from.fail("habit", CentreTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(behaviour)));
        else
            m_scenario.behaviours.emplace(worker.id, known->second);
    }
    if (auto phone = from.child("phone")) {
        m_scenario.phones.emplace(worker.id, phone->legPlan());
        phone->done();
    }
    if (ScenarioNames::add(m_names.workers, from, worker.name, worker.id))
        m_state.workers.emplace(worker.id, std::move(worker));
}

void CentreReader::makeWorkers(Cursor &from)
{
    const int count = from.integer("count", 0, 0, 5000);
    const std::vector<QByteArray> first = from.texts("firstNames");
    const std::vector<QByteArray> last = from.texts("lastNames");
    const std::vector<QByteArray> skills = from.texts("skills");
    if (first.empty() || last.empty()) {
        from.fail(CentreTexts::tr("first and last names are needed"));
        return;
    }
    for (int i = 0; i < count && !from.defects().found(); ++i) {
        const size_t turn = static_cast<size_t>(i) / first.size();
        QByteArray name =
            first[static_cast<size_t>(i) % first.size()] + ' ' + last[(static_cast<size_t>(i) + turn) % last.size()];
        if (m_names.workers.contains(name))
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

} // namespace Simulator
