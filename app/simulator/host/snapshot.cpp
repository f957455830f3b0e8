#include "snapshot.h"

#include "simulator/scenario/guide.h"
#include "simulator/scenario/simulation.h"
#include "simulator/world/attributes.h"
#include "simulator/world/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct SnapshotTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Snapshot)
};

QString titleOf(const Task &task)
{
    return QString::fromUtf8(attribute(task.attributes, "title"_L1));
}

QString minutes(Time time)
{
    const Time seconds = time / Second;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString moment(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"hh:mm:ss"_s);
}

int rank(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Reserved:
        return 0;
    case TaskStatus::Pending:
        return 1;
    case TaskStatus::Assigned:
        return 2;
    case TaskStatus::Wrapping:
    case TaskStatus::Canceled:
    case TaskStatus::Completed:
        break;
    }
    return 3;
}

void countStatuses(Snapshot &snapshot, const State &state)
{
    for (const auto &[id, reservation] : state.reservations)
        ++snapshot.reservations[static_cast<size_t>(reservation.status)];
    for (const auto &[id, task] : state.tasks) {
        ++snapshot.tasks[static_cast<size_t>(task.status)];
        if (!isFinished(task.status) && snapshot.calls.size() < Snapshot::MaxCalls)
            snapshot.calls.append({QString::fromLatin1(state.sids.text(Kind::Task, id)), titleOf(task), task.status});
    }
    // Who still waits is whom a trainer looks for.
    std::stable_sort(snapshot.calls.begin(), snapshot.calls.end(),
                     [](const Snapshot::Call &a, const Snapshot::Call &b) { return rank(a.status) < rank(b.status); });
}

void listOffers(Snapshot &snapshot, const State &state)
{
    std::vector<Id> pending;
    for (const auto &[id, worker] : state.workers)
        std::copy_if(worker.open.begin(), worker.open.end(), std::back_inserter(pending),
                     [&state](Id open) { return state.reservations.at(open).status == ReservationStatus::Pending; });
    std::sort(pending.begin(), pending.end());
    pending.resize(std::min(pending.size(), static_cast<size_t>(Snapshot::MaxOffers)));
    const auto text = [&state](Kind kind, Id id) { return QString::fromLatin1(state.sids.text(kind, id)); };
    for (const Id id : pending) {
        const Reservation &reservation = state.reservations.at(id);
        // From the second that the API dates it by, so that a window beside it counts down to the same.
        const Time left = reservation.expires - reservation.created % 1000 - state.now;
        snapshot.offers.append(
            {text(Kind::Reservation, id), text(Kind::Worker, reservation.worker), text(Kind::Task, reservation.task),
             QString::fromUtf8(state.workers.at(reservation.worker).name), titleOf(state.tasks.at(reservation.task)),
             reservation.expires == Never ? -1 : std::max<Time>(left, 0)});
    }
}

void listPeople(Snapshot &snapshot, const State &state)
{
    for (const auto &[id, worker] : state.workers) {
        if (snapshot.people.size() == Snapshot::MaxPeople)
            return;
        const Activity *activity = find(state.activities, worker.activity);
        const auto taken = std::count_if(worker.open.begin(), worker.open.end(), [&state](Id open) {
            return state.reservations.at(open).status != ReservationStatus::Pending;
        });
        snapshot.people.append({QString::fromLatin1(state.sids.text(Kind::Worker, id)), QString::fromUtf8(worker.name),
                                activity ? QString::fromUtf8(activity->name) : QString(),
                                activity && activity->available, static_cast<int>(worker.open.size()),
                                static_cast<int>(taken)});
    }
}

/// How far an open goal is and how long there is for it, behind `detail`, as far as there is anything to say.
QString figuresOf(const Goals::Progress &progress, Time start, Time now, QString detail)
{
    const Goal &goal = progress.goal;
    if (goal.count > 1)
        detail = SnapshotTexts::tr("%1 of %2").arg(progress.seen).arg(goal.count);
    if (goal.within == Never)
        return detail;
    const QString left = minutes(std::max<Time>(start + goal.within - now, 0));
    return detail.isEmpty() ? SnapshotTexts::tr("%1 left").arg(left)
                            : SnapshotTexts::tr("%1, %2 left").arg(detail, left);
}

QString detailOf(const Goals::Progress &progress, Time start, Time now)
{
    switch (progress.state) {
    case GoalState::Reached:
        return SnapshotTexts::tr("reached after %1").arg(minutes(progress.at - start));
    case GoalState::Failed:
        return SnapshotTexts::tr("missed after %1").arg(minutes(progress.at - start));
    case GoalState::Open:
        break;
    }
    return figuresOf(progress, start, now, SnapshotTexts::tr("open"));
}

/// The same behind a word that tells the state already.
QString reportDetailOf(const Goals::Progress &progress, Time start, Time now)
{
    const QString detail = progress.state == GoalState::Open
                               ? figuresOf(progress, start, now, {})
                               : SnapshotTexts::tr("after %1").arg(minutes(progress.at - start));
    return detail.isEmpty() ? QString() : u" ("_s + detail + u')';
}

} // namespace

Snapshot snapshotOf(const Simulation &simulation, const VirtualClock &clock, qint64 real)
{
    const State &state = simulation.world().state();
    const Scenario &scenario = simulation.scenario();
    Snapshot snapshot;
    snapshot.scenario = scenario.name;
    snapshot.title = scenario.title;
    snapshot.guide = scenario.guide;
    snapshot.seed = state.seed;
    snapshot.start = simulation.start();
    snapshot.now = clock.at(real);
    snapshot.paused = clock.isPaused();
    snapshot.speed = clock.speed();
    for (const auto &[id, activity] : state.activities)
        snapshot.activities.append(QString::fromUtf8(activity.name));
    countStatuses(snapshot, state);
    listOffers(snapshot, state);
    listPeople(snapshot, state);
    for (const ScriptItem &item : simulation.upcoming()) {
        if (snapshot.next.size() == Snapshot::MaxNext)
            break;
        snapshot.next.append({simulation.start() + item.at, describe(item.scriptAction, state)});
    }
    for (const FaultRules::Active &active : simulation.faults().active()) {
        QString text = describe(active.rule);
        if (active.rule.from != Never && active.rule.from > state.now)
            text = SnapshotTexts::tr("from %1: %2").arg(moment(active.rule.from), text);
        snapshot.faults.append({active.number, text, active.applied});
    }
    for (const Goals::Progress &progress : simulation.goals().all())
        snapshot.goals.append(
            {progress.goal.title, progress.state, detailOf(progress, simulation.start(), snapshot.now)});
    snapshot.standing = standingOf(simulation.goals());
    for (const Simulation::Note &note : simulation.notes())
        snapshot.notes.append({note.at, note.text});
    snapshot.arrivalsPerHour = simulation.arrivalsPerHour();
    snapshot.report = reportOf(simulation);
    return snapshot;
}

std::variant<ScriptAction, QString> scriptActionOf(const TrainerCommand &command, const Simulation &simulation)
{
    const State &state = simulation.world().state();
    ScriptAction scriptAction;
    scriptAction.kind = command.kind;
    scriptAction.text = command.text;
    scriptAction.fault = command.fault;
    scriptAction.perHour = command.perHour;
    scriptAction.phone.end = command.phone;
    scriptAction.task = command.task.toLatin1();
    if (!command.worker.isEmpty()) {
        const auto worker = state.sids.read(Kind::Worker, command.worker.toLatin1());
        if (!worker || !state.workers.contains(*worker))
            return SnapshotTexts::tr("There is no such worker.");
        scriptAction.worker = *worker;
    }
    if (scriptAction.kind == ScriptActionKind::Activity) {
        const auto named =
            std::find_if(state.activities.begin(), state.activities.end(),
                         [&command](const auto &entry) { return entry.second.name == command.text.toUtf8(); });
        if (named == state.activities.end())
            return SnapshotTexts::tr("There is no such activity.");
        scriptAction.activity = named->first;
    }
    if (scriptAction.kind == ScriptActionKind::TaskArrives) {
        if (state.workflows.empty() || state.channels.empty())
            return SnapshotTexts::tr("There is no workflow that could take a task.");
        const QString title = command.text.isEmpty() ? SnapshotTexts::tr("A new call") : command.text;
        const QJsonObject attributes{
            {u"title"_s, title}, {u"from"_s, u"+1500555{phone}"_s}, {u"to"_s, u"+15005550001"_s}};
        scriptAction.plan.task.attributes = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
        scriptAction.plan.task.workflow = state.workflows.begin()->first;
        scriptAction.plan.task.channel = state.channels.begin()->first;
        if (scriptAction.plan.task.attributes.size() > Assumptions::MaxAttributes - 100)
            return SnapshotTexts::tr("The title is too long.");
    }
    return scriptAction;
}

namespace {

/// Tasks that nothing has ended: those that are there, and those that were when the scenario began. What came since
/// then and what ended since then make up the difference.
struct OpenTasks
{
    int now = 0;
    int before = 0;
};

OpenTasks openTasksOf(const Simulation &simulation)
{
    const State &state = simulation.world().state();
    const Simulation::Counters &counters = simulation.counters();
    OpenTasks open;
    for (const auto &[id, task] : state.tasks)
        open.now += isFinished(task.status) ? 0 : 1;
    int deleted = 0;
    EventQuery query;
    query.from = simulation.start();
    query.type = EventType::TaskDeleted;
    state.events.forward(query, [&deleted](const Event &event) {
        deleted += isFinished(event.taskStatus) ? 0 : 1;
        return true;
    });
    open.before = open.now + deleted + counters.count(EventType::TaskCompleted) +
                  counters.count(EventType::TaskCanceled) - counters.count(EventType::TaskCreated);
    return open;
}

} // namespace

QString reportOf(const Simulation &simulation)
{
    const Scenario &scenario = simulation.scenario();
    const Simulation::Counters &counters = simulation.counters();
    const Time now = simulation.world().now();
    QStringList lines;
    lines += scenario.title;
    lines += SnapshotTexts::tr("Seed %1, from %2 to %3 UTC, %4 minutes")
                 .arg(simulation.world().state().seed)
                 .arg(QDateTime::fromMSecsSinceEpoch(simulation.start(), Qt::UTC).toString(u"yyyy-MM-dd hh:mm:ss"_s),
                      moment(now), minutes(now - simulation.start()));
    lines += QString();
    lines += SnapshotTexts::tr("Goals");
    for (const Goals::Progress &progress : simulation.goals().all()) {
        const QString mark = progress.state == GoalState::Reached  ? SnapshotTexts::tr("[reached]")
                             : progress.state == GoalState::Failed ? SnapshotTexts::tr("[missed]")
                                                                   : SnapshotTexts::tr("[open]");
        lines += u"  "_s + mark + u' ' + progress.goal.title + reportDetailOf(progress, simulation.start(), now);
    }
    if (simulation.goals().all().empty())
        lines += u"  "_s + SnapshotTexts::tr("none");
    lines += QString();
    lines += SnapshotTexts::tr("Figures");
    const auto figure = [&lines](const QString &name, int value) {
        lines += u"  "_s + name + u": "_s + QString::number(value);
    };
    const int accepted = counters.count(EventType::ReservationAccepted);
    const OpenTasks open = openTasksOf(simulation);
    if (open.before > 0)
        figure(SnapshotTexts::tr("Tasks there at the beginning"), open.before);
    figure(SnapshotTexts::tr("Tasks arrived"), counters.count(EventType::TaskCreated));
    figure(SnapshotTexts::tr("Offers made"), counters.count(EventType::ReservationCreated));
    figure(SnapshotTexts::tr("Offers accepted"), accepted);
    figure(SnapshotTexts::tr("Offers rejected"), counters.count(EventType::ReservationRejected));
    figure(SnapshotTexts::tr("Offers that ran out"), counters.count(EventType::ReservationTimeout));
    figure(SnapshotTexts::tr("Offers canceled"), counters.count(EventType::ReservationCanceled));
    figure(SnapshotTexts::tr("Offers rescinded"), counters.count(EventType::ReservationRescinded));
    figure(SnapshotTexts::tr("Reservations completed"), counters.count(EventType::ReservationCompleted));
    figure(SnapshotTexts::tr("Tasks completed"), counters.count(EventType::TaskCompleted));
    figure(SnapshotTexts::tr("Tasks canceled, callers lost among them"), counters.count(EventType::TaskCanceled));
    figure(SnapshotTexts::tr("Tasks open now"), open.now);
    if (accepted > 0)
        lines +=
            u"  "_s +
            SnapshotTexts::tr("Mean time until somebody accepted: %1 minutes").arg(minutes(counters.waited / accepted));
    if (!simulation.notes().empty()) {
        lines += QString();
        lines += SnapshotTexts::tr("Notes");
        for (const Simulation::Note &note : simulation.notes())
            lines += u"  "_s + moment(note.at) + u"  "_s + note.text;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Simulator
