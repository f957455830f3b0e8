#include "paletteacts.h"

#include "navigator.h"
#include "plans/plannedacts.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/session/session.h"
#include "ui/story/storypane.h"
#include "workarea.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Group = PaletteEntry::Group;

struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PaletteActs)
};

/// How a worker's state is made up: two bits, and above them the place of the activity, from 1; 0 for one not known.
constexpr int AvailableBit = 1;
constexpr int MissedBit = 2;
constexpr int PlaceUnit = 4;

Sid sidOf(const QString &id)
{
    return Sid::parse(id).value_or(Sid());
}

/// Chooses an action of the panel for the reservation that is chosen. Nothing is sent by it.
void chooseAction(const WorkArea &work, const QString &key)
{
    const QList<QAction *> actions = work.detail().instructionActions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&key](const QAction *action) {
        return action->objectName() == u"action."_s + key;
    });
    if (found != actions.cend())
        (*found)->trigger();
}

} // namespace

QList<PaletteAct> PaletteActs::all() const
{
    QList<PaletteAct> acts;
    addStory(acts);
    addForReservations(acts);
    addForTasks(acts);
    addForWorkers(acts);
    return acts;
}

int PaletteActs::stateOf(const Worker &worker, const QList<Activity> &activities, Sid missed)
{
    const auto place = std::find_if(activities.cbegin(), activities.cend(),
                                    [&worker](const Activity &activity) { return activity.sid == worker.activitySid; });
    const auto at = place == activities.cend() ? 0 : static_cast<int>(place - activities.cbegin()) + 1;
    const bool isMissed = !worker.available && !missed.isNull() && worker.activitySid == missed;
    return at * PlaceUnit + (isMissed ? MissedBit : 0) + (worker.available ? AvailableBit : 0);
}

void PaletteActs::addStory(QList<PaletteAct> &acts) const
{
    const auto show = [parts = m_parts](StoryPane::Tab tab) {
        return [parts, tab](const QString &id) {
            parts.navigator.openTask(sidOf(id));
            parts.work.setStoryShown(true);
            parts.work.story().focusTab(tab);
        };
    };
    if (m_parts.work.story().hasWhyPage()) {
        acts.append({.about = Group::Tasks,
                     .title = ActWords::tr("Why?"),
                     .words = ActWords::tr("why does the task wait, reason"),
                     .run = show(StoryPane::Tab::Why)});
    }
    acts.append({.about = Group::Tasks,
                 .title = ActWords::tr("Timeline"),
                 .words = ActWords::tr("story of the task"),
                 .run = show(StoryPane::Tab::Timeline)});
    acts.append({.about = Group::Tasks,
                 .title = ActWords::tr("Events"),
                 .words = ActWords::tr("history of the task"),
                 .run = show(StoryPane::Tab::Events)});
}

/// The instructions: the reservation becomes the target, and the form of the action is shown.
void PaletteActs::addForReservations(QList<PaletteAct> &acts) const
{
    for (const Action &action : m_parts.session.catalogue->actions()) {
        acts.append(
            {.about = Group::Reservations,
             .title = action.title,
             .isPossible = [legalIn = action.legalIn](
                               int state) { return legalIn.contains(toWire(static_cast<ReservationStatus>(state))); },
             .reason = action.illegalText.arg(action.illegalCode),
             .run =
                 [parts = m_parts, key = action.key](const QString &id) {
                     parts.work.reservations().choose(sidOf(id));
                     chooseAction(parts.work, key);
                 }});
    }
}

void PaletteActs::addForTasks(QList<PaletteAct> &acts) const
{
    for (const Action &action : m_parts.session.catalogue->actionsAbout(SidKind::Task)) {
        // They have an editor of their own, for the task that is open: see TaskActions.
        if (action.key == "task-attributes"_L1)
            continue;
        acts.append({.about = Group::Tasks,
                     .title = action.title + u'…',
                     .words = ActWords::tr("task"),
                     .isPossible = [legalIn = action.legalIn](
                                       int state) { return legalIn.contains(toWire(static_cast<TaskStatus>(state))); },
                     .reason = action.illegalText.arg(action.illegalCode),
                     .run =
                         [parts = m_parts, action](const QString &id) {
                             const Task *task = parts.session.tasks->task(sidOf(id));
                             if (!task)
                                 return;
                             Plan plan;
                             plan.title = action.title;
                             plan.acts.append(plannedFor(*task, action.key));
                             if (action.ends)
                                 plan.asks.append(u"Reason"_s);
                             parts.planWanted(plan);
                         }});
    }
}

void PaletteActs::addForWorkers(QList<PaletteAct> &acts) const
{
    Directory &directory = *m_parts.session.directory;
    const auto move = [parts = m_parts](const QString &id, Sid activity, const QString &title) {
        const Worker *worker = parts.session.directory->worker(sidOf(id));
        if (!worker)
            return;
        Plan plan;
        plan.title = title.arg(worker->friendlyName);
        plan.acts.append(plannedMove(*worker, activity, *parts.session.directory));
        parts.planWanted(plan);
    };
    acts.append({.about = Group::People,
                 .title = ActWords::tr("Put back…"),
                 .words = ActWords::tr("put a worker back, available"),
                 .isPossible = [](int state) { return !(state & AvailableBit); },
                 .reason = ActWords::tr("available already"),
                 .run = [move](const QString &id) { move(id, {}, ActWords::tr("Put %1 back")); },
                 .isOfferedAlone = true,
                 .worth = [](int state) { return state & MissedBit; }});
    int at = 0;
    for (const Activity &activity : directory.activities()) {
        ++at;
        acts.append({.about = Group::People,
                     .title = ActWords::tr("Move to %1…").arg(activity.friendlyName),
                     .words = ActWords::tr("worker, activity"),
                     .isPossible = [at](int state) { return state / PlaceUnit != at; },
                     .reason = ActWords::tr("there already"),
                     .run = [move, sid = activity.sid](const QString &id) { move(id, sid, ActWords::tr("Move %1")); }});
    }
}

} // namespace Desk
