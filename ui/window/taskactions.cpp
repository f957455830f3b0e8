#include "taskactions.h"

#include "instructions/catalogue.h"
#include "navigator.h"
#include "plans/plannedacts.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "ui/keys/actionmenus.h"
#include "ui/plans/attributesdialog.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/session/session.h"
#include "ui/story/storypane.h"
#include "workarea.h"

#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// One row a task's action: the objectName, and the key in the catalogue.
constexpr std::pair<const char *, QLatin1StringView> TaskRows[] = {
    {"taskPriority", "task-priority"_L1}, {"cancelTask", "cancel-task"_L1}, {"completeTask", "complete-task"_L1}};

} // namespace

TaskActions::TaskActions(const Parts &parts, ActionMenus &menus, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_menus(menus)
{
    QMenu &menu = *menus.addMenu(tr("T&ask"));
    for (const auto &[name, key] : TaskRows)
        addForTask(menu, name, key);
    addAttributes(menu);
    menu.addSeparator();
    addForWorker(menu);
    connect(&parts.work.detail(), &DetailPane::storyWanted, this, &TaskActions::showStory);
    connect(&parts.work.reservations(), &ReservationsPane::chosenChanged, &menus, &ActionMenus::update);
}

TaskActions::~TaskActions() = default;

void TaskActions::setSession(const Session *session)
{
    m_session = session;
    m_status.clear();
    if (session)
        connect(session->taskWatch, &TaskWatch::refreshed, this, &TaskActions::onRefreshed);
}

/// What is possible depends on the status alone.
void TaskActions::onRefreshed()
{
    const Task *now = task();
    const QString status = now ? now->statusText() : QString();
    if (std::exchange(m_status, status) != status)
        m_menus.update();
}

const Task *TaskActions::task() const
{
    if (!m_session || !m_session->taskWatch->task())
        return nullptr;
    const Task &now = m_session->taskWatch->task()->task;
    return now.sid == m_parts.navigator.current().task ? &now : nullptr;
}

/// Of the chosen reservation, as far as the list of workers is known.
const Worker *TaskActions::worker() const
{
    if (!m_session)
        return nullptr;
    const Reservation *chosen = this->chosen();
    return chosen ? m_session->directory->worker(chosen->workerSid) : nullptr;
}

const Reservation *TaskActions::chosen() const
{
    const ReservationTableModel &all = *m_session->reservations;
    return all.at(all.rowOf(m_parts.work.reservations().chosen()));
}

/// What there is to read about an offer that is over.
void TaskActions::showStory(StoryLink link)
{
    if (link != StoryLink::WorkerDay) {
        m_parts.work.setStoryShown(true);
        return m_parts.work.story().focusTab(link == StoryLink::Why ? StoryPane::Tab::Why : StoryPane::Tab::Timeline);
    }
    const Reservation *its = m_session ? chosen() : nullptr;
    if (!its)
        return;
    Address address;
    address.worker = its->workerSid;
    m_parts.navigator.open(address);
}

void TaskActions::addForTask(QMenu &menu, const char *name, const QString &key)
{
    const auto catalogue = Catalogue::builtIn();
    const Action *action = catalogue->action(key);
    Q_ASSERT(action);
    m_menus.add(menu, {.name = name,
                       .text = action->title + u'…',
                       .run = [this, key] { plan(key); },
                       .isEnabled =
                           [this, legalIn = action->legalIn] {
                               const Task *now = task();
                               return now && legalIn.contains(now->statusText());
                           }});
}

/// Edited in a window of its own, which keeps what others change.
void TaskActions::addAttributes(QMenu &menu)
{
    const auto catalogue = Catalogue::builtIn();
    m_menus.add(menu, {.name = "taskAttributes",
                       .text = tr("&Edit attributes…"),
                       .run = [this] { editAttributes(); },
                       .whyNot =
                           [this, legalIn = catalogue->action(u"task-attributes"_s)->legalIn] {
                               const Task *now = task();
                               if (!now)
                                   return tr("No task is open.");
                               if (m_session->isPresented)
                                   return tr("Names and numbers are stand-ins while others watch, and would be sent.");
                               return legalIn.contains(now->statusText()) ? QString() : tr("The task is over.");
                           }});
}

void TaskActions::editAttributes()
{
    if (!task() || m_session->isPresented)
        return;
    auto *dialog = new AttributesDialog(*m_session, m_parts.work.window());
    connect(dialog, &AttributesDialog::sent, this, &TaskActions::sent);
    dialog->open();
}

void TaskActions::addForWorker(QMenu &menu)
{
    m_menus.add(menu, {.name = "moveWorker",
                       .text = tr("Move the &worker…"),
                       .run = [this] { planMove(); },
                       .isEnabled = [this] { return worker() != nullptr; }});
}

void TaskActions::plan(const QString &key)
{
    const Task *now = task();
    const Action *action = m_session ? m_session->catalogue->action(key) : nullptr;
    if (!now || !action)
        return;
    Plan plan;
    plan.title = action->title;
    plan.acts.append(plannedFor(*now, key));
    if (action->ends)
        plan.asks.append(u"Reason"_s);
    Q_EMIT planWanted(plan);
}

void TaskActions::planMove()
{
    const Worker *who = worker();
    if (!who)
        return;
    Plan plan;
    //: A worker is put into another activity.
    plan.title = tr("Move %1").arg(who->friendlyName);
    plan.acts.append(plannedFor(*who, MoveWorker, *m_session->directory));
    // Whether what is pending is rejected with it is the person's to say.
    plan.asks.append(u"RejectPendingReservations"_s);
    Q_EMIT planWanted(plan);
}

} // namespace Desk
