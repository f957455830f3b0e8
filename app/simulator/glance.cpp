#include "glance.h"

#include "attributes.h"
#include "clock.h"
#include "guide.h"
#include "stage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct GlanceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Glance)
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

void countStatuses(Glance &glance, const State &state)
{
    for (const auto &[id, reservation] : state.reservations)
        ++glance.reservations[static_cast<size_t>(reservation.status)];
    for (const auto &[id, task] : state.tasks) {
        ++glance.tasks[static_cast<size_t>(task.status)];
        if (!isFinished(task.status) && glance.calls.size() < Glance::MaxCalls)
            glance.calls.append({QString::fromLatin1(state.sids.text(Kind::Task, id)), titleOf(task), task.status});
    }
    // Who still waits is whom a trainer looks for.
    std::stable_sort(glance.calls.begin(), glance.calls.end(),
                     [](const Glance::Call &a, const Glance::Call &b) { return rank(a.status) < rank(b.status); });
}

void listOffers(Glance &glance, const State &state)
{
    std::vector<Id> pending;
    for (const auto &[id, worker] : state.workers)
        std::copy_if(worker.open.begin(), worker.open.end(), std::back_inserter(pending),
                     [&state](Id open) { return state.reservations.at(open).status == ReservationStatus::Pending; });
    std::sort(pending.begin(), pending.end());
    pending.resize(std::min(pending.size(), static_cast<size_t>(Glance::MaxOffers)));
    const auto text = [&state](Kind kind, Id id) { return QString::fromLatin1(state.sids.text(kind, id)); };
    for (const Id id : pending) {
        const Reservation &reservation = state.reservations.at(id);
        glance.offers.append(
            {text(Kind::Reservation, id), text(Kind::Worker, reservation.worker), text(Kind::Task, reservation.task),
             QString::fromUtf8(state.workers.at(reservation.worker).name), titleOf(state.tasks.at(reservation.task)),
             reservation.expires == Never ? -1 : reservation.expires - state.now});
    }
}

void listPeople(Glance &glance, const State &state)
{
    for (const auto &[id, worker] : state.workers) {
        if (glance.people.size() == Glance::MaxPeople)
            return;
        const Activity *activity = find(state.activities, worker.activity);
        const auto taken = std::count_if(worker.open.begin(), worker.open.end(), [&state](Id open) {
            return state.reservations.at(open).status != ReservationStatus::Pending;
        });
        glance.people.append({QString::fromLatin1(state.sids.text(Kind::Worker, id)), QString::fromUtf8(worker.name),
                              activity ? QString::fromUtf8(activity->name) : QString(), activity && activity->available,
                              static_cast<int>(worker.open.size()), static_cast<int>(taken)});
    }
}

QString detailOf(const Goals::Progress &progress, Time start, Time now)
{
    const Goal &goal = progress.goal;
    switch (progress.state) {
    case GoalState::Reached:
        return GlanceTexts::tr("reached after %1").arg(minutes(progress.at - start));
    case GoalState::Failed:
        return GlanceTexts::tr("missed after %1").arg(minutes(progress.at - start));
    case GoalState::Open:
        break;
    }
    QString detail =
        goal.count > 1 ? GlanceTexts::tr("%1 of %2").arg(progress.seen).arg(goal.count) : GlanceTexts::tr("open");
    if (goal.within != Never)
        detail = GlanceTexts::tr("%1, %2 left").arg(detail, minutes(std::max<Time>(start + goal.within - now, 0)));
    return detail;
}

} // namespace

Glance glanceAt(const Stage &stage, const VirtualClock &clock, qint64 real)
{
    const State &state = stage.world().state();
    const Scenario &scenario = stage.scenario();
    Glance glance;
    glance.scenario = scenario.name;
    glance.title = scenario.title;
    glance.guide = scenario.guide;
    glance.seed = state.seed;
    glance.start = stage.start();
    glance.now = clock.at(real);
    glance.paused = clock.isPaused();
    glance.speed = clock.speed();
    for (const auto &[id, activity] : state.activities)
        glance.activities.append(QString::fromUtf8(activity.name));
    countStatuses(glance, state);
    listOffers(glance, state);
    listPeople(glance, state);
    for (const ScriptItem &item : stage.upcoming()) {
        if (glance.next.size() == Glance::MaxNext)
            break;
        glance.next.append({stage.start() + item.at, describe(item.deed, state)});
    }
    for (const FaultRules::Active &active : stage.faults().active()) {
        QString text = describe(active.rule);
        if (active.rule.from != Never && active.rule.from > state.now)
            text = GlanceTexts::tr("from %1: %2").arg(moment(active.rule.from), text);
        glance.faults.append({active.number, text, active.struck});
    }
    for (const Goals::Progress &progress : stage.goals().all())
        glance.goals.append({progress.goal.title, progress.state, detailOf(progress, stage.start(), glance.now)});
    glance.standing = standingOf(stage.goals());
    for (const Stage::Note &note : stage.notes())
        glance.notes.append({note.at, note.text});
    glance.report = reportOf(stage);
    return glance;
}

std::variant<Deed, QString> deedOf(const Order &order, const Stage &stage)
{
    const State &state = stage.world().state();
    Deed deed;
    deed.kind = order.kind;
    deed.text = order.text;
    deed.fault = order.fault;
    deed.phone.end = order.phone;
    deed.task = order.task.toLatin1();
    if (!order.worker.isEmpty()) {
        const auto worker = state.sids.read(Kind::Worker, order.worker.toLatin1());
        if (!worker || !state.workers.contains(*worker))
            return GlanceTexts::tr("There is no such worker.");
        deed.worker = *worker;
    }
    if (deed.kind == DeedKind::Activity) {
        const auto named = std::find_if(state.activities.begin(), state.activities.end(), [&order](const auto &entry) {
            return entry.second.name == order.text.toUtf8();
        });
        if (named == state.activities.end())
            return GlanceTexts::tr("There is no such activity.");
        deed.activity = named->first;
    }
    if (deed.kind == DeedKind::TaskArrives) {
        if (state.workflows.empty() || state.channels.empty())
            return GlanceTexts::tr("There is no workflow that could take a task.");
        const QString title = order.text.isEmpty() ? GlanceTexts::tr("A new call") : order.text;
        const QJsonObject attributes{
            {u"title"_s, title}, {u"from"_s, u"+1500555{phone}"_s}, {u"to"_s, u"+15005550001"_s}};
        deed.plan.task.attributes = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
        deed.plan.task.workflow = state.workflows.begin()->first;
        deed.plan.task.channel = state.channels.begin()->first;
        if (deed.plan.task.attributes.size() > Choices::MaxAttributes - 100)
            return GlanceTexts::tr("The title is too long.");
    }
    return deed;
}

QString reportOf(const Stage &stage)
{
    const Scenario &scenario = stage.scenario();
    const Stage::Tally &tally = stage.tally();
    const Time now = stage.world().now();
    QStringList lines;
    lines += scenario.title;
    lines += GlanceTexts::tr("Seed %1, from %2 to %3 UTC, %4 minutes")
                 .arg(stage.world().state().seed)
                 .arg(QDateTime::fromMSecsSinceEpoch(stage.start(), Qt::UTC).toString(u"yyyy-MM-dd hh:mm:ss"_s),
                      moment(now), minutes(now - stage.start()));
    lines += QString();
    lines += GlanceTexts::tr("Goals");
    for (const Goals::Progress &progress : stage.goals().all()) {
        const QString mark = progress.state == GoalState::Reached  ? GlanceTexts::tr("[reached]")
                             : progress.state == GoalState::Failed ? GlanceTexts::tr("[missed]")
                                                                   : GlanceTexts::tr("[open]");
        lines += u"  "_s + mark + u' ' + progress.goal.title + u" ("_s + detailOf(progress, stage.start(), now) + u')';
    }
    if (stage.goals().all().empty())
        lines += u"  "_s + GlanceTexts::tr("none");
    lines += QString();
    lines += GlanceTexts::tr("Figures");
    const auto figure = [&lines](const QString &name, int value) {
        lines += u"  "_s + name + u": "_s + QString::number(value);
    };
    const int accepted = tally.count(EventType::ReservationAccepted);
    figure(GlanceTexts::tr("Tasks arrived"), tally.count(EventType::TaskCreated));
    figure(GlanceTexts::tr("Offers made"), tally.count(EventType::ReservationCreated));
    figure(GlanceTexts::tr("Offers accepted"), accepted);
    figure(GlanceTexts::tr("Offers rejected"), tally.count(EventType::ReservationRejected));
    figure(GlanceTexts::tr("Offers that ran out"), tally.count(EventType::ReservationTimeout));
    figure(GlanceTexts::tr("Offers canceled"), tally.count(EventType::ReservationCanceled));
    figure(GlanceTexts::tr("Offers rescinded"), tally.count(EventType::ReservationRescinded));
    figure(GlanceTexts::tr("Reservations completed"), tally.count(EventType::ReservationCompleted));
    figure(GlanceTexts::tr("Tasks completed"), tally.count(EventType::TaskCompleted));
    figure(GlanceTexts::tr("Tasks canceled, callers lost among them"), tally.count(EventType::TaskCanceled));
    if (accepted > 0)
        lines += u"  "_s +
                 GlanceTexts::tr("Mean time until somebody accepted: %1 minutes").arg(minutes(tally.waited / accepted));
    if (!stage.notes().empty()) {
        lines += QString();
        lines += GlanceTexts::tr("Notes");
        for (const Stage::Note &note : stage.notes())
            lines += u"  "_s + moment(note.at) + u"  "_s + note.text;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Simulator
