#include "workspacescenario.h"

#include "awaypeople.h"
#include "routing/queuenames.h"
#include "routing/workflowreader.h"
#include "simulator/world/attributes.h"
#include "taskexamples.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct WorkspaceScenarioTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

// An ordinary hour.
constexpr WorkerBehaviour Ordinary{.accepts = 0.9,
                                   .rejects = 0.04,
                                   .answers = {3 * Second, 12 * Second},
                                   .talks = {60 * Second, 240 * Second},
                                   .wraps = {10 * Second, 40 * Second}};
constexpr Span CallersPatience{90 * Second, 360 * Second};
constexpr Span WritersPatience{10 * Minute, 30 * Minute}; ///< Of whoever waits for an answer to a message.
constexpr Time ComesBackAfter = 2 * Minute;               ///< From where a missed offer sends people.
constexpr double TasksOfPersonAnHour = 12;                ///< At which people are busy two thirds of the time.
constexpr double LeastArrivalsPerHour = 20;
constexpr double MostUsualArrivalsPerHour = 3600;
/// When a file does not say.
constexpr Time UsualStart = 1'772'460'207'000; // 2026-03-02T14:03:27Z
constexpr Time SettledFor = 30 * Day;
/// Before a window has read its first list: of an empty one it asks again half a minute later.
constexpr Time FirstTaskAfter = Second / 5;
constexpr size_t MostFirstTasks = 12; ///< Those that come in the first half minute, one for each filter.
constexpr size_t MostPeopleLookedAt = 200;

/// A sentence is not to be of thousands of names.
QString someOf(QStringList names)
{
    constexpr qsizetype most = 10;
    if (names.size() > most) {
        const qsizetype others = names.size() - most;
        names.resize(most);
        names.append(WorkspaceScenarioTexts::tr("and %1 more").arg(others));
    }
    return names.join(u", "_s);
}

} // namespace

WorkspaceScenario::WorkspaceScenario(const Desk::SavedWorkspace &workspace, const QString &name, quint64 seed,
                                     double arrivalsPerHour)
    : m_saved(workspace)
    , m_arrivalsPerHour(arrivalsPerHour)
    , m_state(m_scenario.state)
    , m_start(workspace.read > 0 ? workspace.read : UsualStart)
{
    m_scenario.name = name;
    m_state.seed = seed;
    m_state.sids = SidCodec(seed);
    m_state.now = m_start;
}

Scenario WorkspaceScenario::make()
{
    m_scenario.title = QString::fromUtf8(m_saved.name);
    m_scenario.description =
        m_saved.read > 0
            ? WorkspaceScenarioTexts::tr("A rehearsal of this workspace as it was on %1.")
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_saved.read), QLocale::ShortFormat))
            : WorkspaceScenarioTexts::tr("A rehearsal of this workspace.");
    m_state.account = adopted(Kind::Account, m_saved.account);
    m_state.workspace.id = adopted(Kind::Workspace, m_saved.sid);
    addActivities();
    addWorkspace();
    addChannels();
    addQueues();
    addWorkflows();
    addWorkers();
    AwayPeople(m_scenario, m_saved.read).settle();
    tellOfCallbacks();
    addArrivals();
    return std::move(m_scenario);
}

Id WorkspaceScenario::adopted(Kind kind, const QByteArray &sid)
{
    const Id id = m_state.nextId();
    if (!sid.isEmpty())
        m_state.sids.adopt(kind, id, sid);
    return id;
}

template <class T>
T WorkspaceScenario::begin(Kind kind, const Desk::SavedResource &saved)
{
    T one;
    one.id = adopted(kind, saved.sid);
    one.name = saved.name;
    one.created = saved.created > 0 ? saved.created : m_start - SettledFor;
    one.updated = saved.updated > 0 ? saved.updated : one.created;
    return one;
}

void WorkspaceScenario::addWorkspace()
{
    Workspace &workspace = m_state.workspace;
    workspace.name = m_saved.name;
    workspace.created = m_saved.created > 0 ? m_saved.created : m_start - SettledFor;
    workspace.updated = m_saved.updated > 0 ? m_saved.updated : workspace.created;
    workspace.eventCallbackUrl = m_saved.eventCallbackUrl;
    workspace.eventsFilter = m_saved.eventsFilter;
    workspace.multitask = m_saved.multitask;
    workspace.fifo = m_saved.fifo;
    workspace.defaultActivity = activity(m_saved.defaultActivity);
    workspace.timeoutActivity = activity(m_saved.timeoutActivity);
}

void WorkspaceScenario::addActivities()
{
    for (const Desk::SavedActivity &saved : m_saved.activities) {
        auto one = begin<Activity>(Kind::Activity, saved);
        one.available = saved.available;
        m_activities.insert(savedKey(saved), one.id);
        m_state.activities.emplace(one.id, std::move(one));
    }
}

void WorkspaceScenario::addChannels()
{
    for (const Desk::SavedChannel &saved : m_saved.channels) {
        auto one = begin<Channel>(Kind::TaskChannel, saved);
        one.uniqueName = saved.uniqueName;
        one.optimized = saved.optimized;
        m_channels.insert(savedKey(saved), one.id);
        m_state.channels.emplace(one.id, std::move(one));
    }
}

void WorkspaceScenario::addQueues()
{
    for (const Desk::SavedQueue &saved : m_saved.queues) {
        auto one = begin<Queue>(Kind::TaskQueue, saved);
        one.targetWorkers = saved.targetWorkers;
        auto read = Routing::Expression::parse(QString::fromUtf8(saved.targetWorkers), Routing::Place::Worker);
        if (auto *expression = std::get_if<Routing::Expression>(&read)) // The reader refused any other.
            one.workers = std::move(*expression);
        one.maxReservedWorkers = saved.maxReservedWorkers;
        one.fifo = saved.fifo;
        one.reservationActivity = activity(saved.reservationActivity);
        one.assignmentActivity = activity(saved.assignmentActivity);
        m_queues.insert(savedKey(saved), one.id);
        m_state.queues.emplace(one.id, std::move(one));
    }
}

void WorkspaceScenario::addWorkflows()
{
    Routing::QueueNames names;
    for (const auto &[id, queue] : m_state.queues)
        names.add(QString::fromLatin1(m_state.sids.text(Kind::TaskQueue, id)), QString::fromUtf8(queue.name));
    for (const Desk::SavedWorkflow &saved : m_saved.workflows) {
        auto one = begin<Workflow>(Kind::Workflow, saved);
        one.reservationTimeout = saved.reservationTimeout;
        one.callbackUrl = saved.callbackUrl;
        one.fallbackUrl = saved.fallbackUrl;
        one.configuration = saved.configuration;
        auto reading =
            Routing::readWorkflow(saved.configuration, [&names](const QString &text) { return names.find(text); });
        one.routing = std::make_shared<const Routing::Workflow>(std::move(reading.workflow));
        m_state.workflows.emplace(one.id, std::move(one));
    }
}

void WorkspaceScenario::addWorkers()
{
    for (const Desk::SavedWorker &saved : m_saved.workers) {
        auto one = begin<Worker>(Kind::Worker, saved);
        one.attributes = saved.attributes;
        one.activity = one.homeActivity = activity(saved.activity);
        one.returnsAfter = ComesBackAfter;
        // Whoever is idle longest is offered the next task.
        one.statusChanged = saved.statusChanged > 0 ? std::min<Time>(saved.statusChanged, m_start)
                                                    : m_start - Hour + static_cast<Time>(one.id % 1000);
        for (const Desk::SavedWorkerChannel &channel : saved.channels) {
            WorkerChannel its;
            its.id = adopted(Kind::WorkerChannel, channel.sid);
            its.channel = m_channels.value(channel.channel, 0);
            its.capacity = channel.capacity;
            its.available = channel.available;
            its.created = channel.created > 0 ? channel.created : one.created;
            its.updated = channel.updated > 0 ? channel.updated : its.created;
            one.channels.push_back(its);
        }
        m_scenario.behaviours.emplace(one.id, Ordinary);
        m_state.workers.emplace(one.id, std::move(one));
    }
}

const Activity &WorkspaceScenario::expectedActivity(const Worker &worker) const
{
    return m_state.activities.at(m_scenario.returns.contains(worker.id) ? worker.homeActivity : worker.activity);
}

void WorkspaceScenario::tellOfCallbacks()
{
    QStringList elsewhere;
    const auto look = [&elsewhere](const QByteArray &address) {
        const QUrl url(QString::fromUtf8(address));
        const bool isHere =
            url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || url.host().startsWith("127."_L1));
        if (!address.isEmpty() && !isHere && !elsewhere.contains(url.host()))
            elsewhere.append(url.host());
    };
    look(m_saved.eventCallbackUrl);
    for (const Desk::SavedWorkflow &workflow : m_saved.workflows) {
        look(workflow.callbackUrl);
        look(workflow.fallbackUrl);
    }
    if (!elsewhere.isEmpty())
        m_scenario.notices.append(
            WorkspaceScenarioTexts::tr("Callbacks to %1 are not made: a rehearsal calls this machine "
                                       "alone, by plain http.")
                .arg(elsewhere.join(u", "_s)));
}

std::vector<Routing::WorkerFacts> WorkspaceScenario::people() const
{
    std::vector<Routing::WorkerFacts> people;
    for (const auto &[id, worker] : m_state.workers) {
        const Activity &activity = expectedActivity(worker);
        if (!activity.available)
            continue;
        if (people.size() == MostPeopleLookedAt)
            break;
        Routing::WorkerFacts facts;
        facts.sid = QString::fromLatin1(m_state.sids.text(Kind::Worker, id));
        facts.name = QString::fromUtf8(worker.name);
        facts.activitySid = QString::fromLatin1(m_state.sids.text(Kind::Activity, activity.id));
        facts.activityName = QString::fromUtf8(activity.name);
        facts.isAvailable = true;
        facts.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(worker.attributes).object());
        facts.fields = Routing::fieldsOf(facts);
        people.push_back(std::move(facts));
    }
    return people;
}

std::vector<Id> WorkspaceScenario::usedChannels() const
{
    std::map<Id, int> users;
    for (const auto &[id, worker] : m_state.workers) {
        for (const WorkerChannel &channel : worker.channels)
            users[channel.channel] += channel.available && channel.capacity > 0 ? 1 : 0;
    }
    int most = 0;
    for (const auto &[channel, count] : users)
        most = std::max(most, count);
    std::vector<Id> used;
    for (const auto &[channel, count] : users) {
        if (count > 0 && 2 * count >= most)
            used.push_back(channel);
    }
    if (used.empty())
        used.push_back(m_state.channels.begin()->first);
    const auto voice =
        std::find_if(used.begin(), used.end(), [this](Id id) { return m_state.channels.at(id).uniqueName == "voice"; });
    if (voice != used.end())
        std::rotate(used.begin(), voice, voice + 1);
    return used;
}

TaskPlan WorkspaceScenario::planOf(const Workflow &workflow, size_t filter, const QJsonObject &example,
                                   Id channel) const
{
    TaskPlan plan;
    plan.task.workflow = workflow.id;
    plan.task.channel = channel;
    plan.task.call = m_state.channels.at(channel).uniqueName == "voice";
    plan.patience = plan.task.call ? CallersPatience : WritersPatience;
    // Who calls, for people; rules may look at it too, and then it must not lead the task elsewhere.
    QJsonObject attributes = example;
    const auto add = [&attributes](const QString &key, const QString &value) {
        if (!attributes.contains(key))
            attributes.insert(key, value);
    };
    add(u"name"_s, u"Caller {n}"_s);
    if (plan.task.call)
        add(u"from"_s, u"+1500555{phone}"_s);
    if (!comesTo(*workflow.routing, filter, attributes))
        attributes = example;
    plan.task.attributes = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
    return plan;
}

double WorkspaceScenario::arrivalsPerHour() const
{
    if (m_arrivalsPerHour > 0)
        return m_arrivalsPerHour;
    if (m_saved.arrivalsPerHour > 0)
        return m_saved.arrivalsPerHour;
    const auto there = std::count_if(m_state.workers.begin(), m_state.workers.end(),
                                     [this](const auto &entry) { return expectedActivity(entry.second).available; });
    return std::clamp(TasksOfPersonAnHour * static_cast<double>(there), LeastArrivalsPerHour, MostUsualArrivalsPerHour);
}

void WorkspaceScenario::addArrivals()
{
    const std::vector<Routing::WorkerFacts> there = people();
    const std::vector<Id> channels = usedChannels();
    Routing::SampleBudget budget;
    std::vector<TaskPlan> plans;
    for (const auto &[id, workflow] : m_state.workflows) {
        const TaskExamples found = examplesFor(*workflow.routing, there, budget);
        for (const TaskExample &example : found.examples)
            plans.push_back(
                planOf(workflow, example.filter, example.attributes, channels[plans.size() % channels.size()]));
        if (!found.without.isEmpty())
            m_scenario.notices.append(
                WorkspaceScenarioTexts::tr("Workflow %1: no task was found that comes to %2; none will arrive there.")
                    .arg(QString::fromUtf8(workflow.name), someOf(found.without)));
    }
    // Each filter's stream is as strong as any other's; together they are the rate.
    const double mean = static_cast<double>(plans.size()) * static_cast<double>(Hour) / arrivalsPerHour();
    const Span every{static_cast<Time>(mean * 0.4), static_cast<Time>(mean * 1.6)};
    for (size_t i = 0; i < plans.size(); ++i) {
        m_scenario.arrivals.push_back({every, 0, Never, plans[i]});
        if (i >= MostFirstTasks)
            continue;
        ScriptItem first;
        first.at = FirstTaskAfter + static_cast<Time>(i) * 2 * Second;
        first.scriptAction.kind = ScriptActionKind::TaskArrives;
        first.scriptAction.plan = plans[i];
        m_scenario.script.push_back(std::move(first));
    }
}

} // namespace Simulator
