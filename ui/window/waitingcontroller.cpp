#include "waitingcontroller.h"

#include "navigator.h"
#include "notifier/notifier.h"
#include "profiles/settings.h"
#include "reservations/offerwatch.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskvigil.h"
#include "story/inquiry/callsfetch.h"
#include "story/waiting/waitingplans.h"
#include "story/waiting/waitingwords.h"
#include "ui/plans/plandialog.h"
#include "ui/reservations/taskspane.h"
#include "ui/reservations/workersface.h"
#include "ui/session/session.h"
#include "ui/story/storypane.h"
#include "ui/story/waiting/alarmsform.h"
#include "ui/story/waiting/waitingpage.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/messagebar.h"
#include "workarea.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Number = Settings::AlarmNumber;

constexpr std::array Numbers{std::pair(Number::OfferSeconds, &WaitingAlarmSettings::offerSeconds),
                             std::pair(Number::MissedWorkers, &WaitingAlarmSettings::missedWorkers),
                             std::pair(Number::MissedMinutes, &WaitingAlarmSettings::missedMinutes),
                             std::pair(Number::WaitMinutes, &WaitingAlarmSettings::waitMinutes),
                             std::pair(Number::WrapUpMinutes, &WaitingAlarmSettings::wrapUpMinutes)};

constexpr std::array Switches{std::pair(Settings::Alarm::OfferEnds, WaitingAlarm::OfferEnds),
                              std::pair(Settings::Alarm::MissedOffers, WaitingAlarm::MissedOffers),
                              std::pair(Settings::Alarm::LongWait, WaitingAlarm::LongWait),
                              std::pair(Settings::Alarm::LongWrapUp, WaitingAlarm::LongWrapUp)};

QString keyOf(WaitingAlarm alarm)
{
    return u"alarm-%1"_s.arg(int(alarm));
}

} // namespace

WaitingController::WaitingController(Settings &settings, WorkArea &work, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_work(work)
    , m_navigator(navigator)
    , m_settingsNow(storedSettings())
{
    connect(&work.tasks(), &TasksPane::waitingChosen, this, &WaitingController::waitingWanted);
    connect(&work.tasks(), &TasksPane::watchWanted, this, &WaitingController::watchTask);
}

WaitingController::~WaitingController() = default;

WaitingAlarmSettings WaitingController::storedSettings() const
{
    WaitingAlarmSettings stored;
    for (const auto &[alarm, ours] : Switches)
        stored.on.at(static_cast<size_t>(ours)) = m_settings.isAlarmOn(alarm);
    for (const auto &[number, member] : Numbers)
        stored.*member = m_settings.alarmNumber(number);
    return stored;
}

void WaitingController::store(const WaitingAlarmSettings &settings)
{
    m_settingsNow = settings;
    for (const auto &[alarm, ours] : Switches)
        m_settings.setAlarmOn(alarm, settings.isOn(ours));
    for (const auto &[number, member] : Numbers)
        m_settings.setAlarmNumber(number, settings.*member);
    updateWatch();
    onChanged(); // What is there already counts.
    Q_EMIT alarmsChanged();
}

void WaitingController::setSession(const Session *session)
{
    if (m_page)
        m_page->setWatch(nullptr, Clock::system());
    m_watch.reset();
    m_vigil.reset();
    m_work.tasks().setWatched({});
    m_session = session;
    m_alarms = {};
    m_tasks.clear();
    m_endedCalls.clear();
    delete m_calls;
    updateWatch();
    showCalls();
}

void WaitingController::setNotifier(Notifier *notifier)
{
    if (m_notifier)
        m_notifier->disconnect(this);
    m_notifier = notifier;
    if (!notifier)
        return;
    connect(notifier, &Notifier::failed, this, &WaitingController::showLine);
    connect(notifier, &Notifier::activated, this, &WaitingController::open);
}

void WaitingController::setShown(bool shown)
{
    m_isShown = shown;
    if (shown)
        makePage();
    m_work.setPage(shown ? m_page.data() : nullptr);
    updateWatch();
    showCalls();
}

/// The number in red is that of the page while it is open, and of the alarms' watch while it is closed. Where nobody
/// counts there is none: an old one would not be true for long.
void WaitingController::showCalls()
{
    WaitingEntry::Calls calls;
    QHash<Sid, QString> causes;
    if (m_watch && (m_isShown || m_watch->isOn())) {
        const WaitingNow &now = m_watch->now();
        calls = {now.calls(), int(now.rows(WaitingCause::Stuck).size()), callsText(now)};
        for (const QList<WaitingRow> &rows : now.groups) {
            for (const WaitingRow &row : rows)
                causes.insert(row.task, lineText(row));
        }
    }
    m_work.tasks().setCauses(causes);
    m_work.tasks().setWaiting(m_isShown, calls);
}

void WaitingController::setPolling(bool live, bool isSeen)
{
    m_isLive = live;
    m_isSeen = isSeen;
    m_work.tasks().workers().setPolling(live && isSeen);
    updateWatch();
    showCalls();
}

void WaitingController::refresh()
{
    if (m_watch)
        m_watch->refresh();
}

void WaitingController::makeWatch()
{
    m_watch = std::make_unique<WaitingWatch>(WaitingWatch::Sources{*m_session->client, *m_session->workspaceWatch,
                                                                   *m_session->tasks, *m_session->offers,
                                                                   m_session->pollBudget, m_session->clock});
    connect(m_watch.get(), &WaitingWatch::changed, this, &WaitingController::onChanged);
    for (auto call = m_endedCalls.cbegin(); call != m_endedCalls.cend(); ++call)
        m_watch->noteCall(call.key(), call.value());
}

Sid WaitingController::markedTask() const
{
    return m_isShown && m_page ? m_page->markedTask() : m_marked;
}

void WaitingController::makePage()
{
    if (m_page)
        return;
    m_page = new WaitingPage(&m_work);
    m_page->hide();
    m_page->setMarkedTask(std::exchange(m_marked, {}));
    m_page->alarms().setSettings(m_settingsNow);
    connect(&m_page->alarms(), &AlarmsForm::changed, this, &WaitingController::store);
    connect(m_page, &WaitingPage::taskWanted, &m_navigator, &Navigator::openTask);
    connect(m_page, &WaitingPage::whyWanted, this, [this](Sid task) { openStory(task, StoryPane::Tab::Why); });
    connect(m_page, &WaitingPage::putBackWanted, this, &WaitingController::putBack);
    connect(m_page, &WaitingPage::clearUpWanted, this, &WaitingController::clearUp);
    connect(m_page, &WaitingPage::callsWanted, this, &WaitingController::lookAtCalls);
    connect(m_page, &WaitingPage::refreshWanted, this, &WaitingController::refreshWanted);
}

void WaitingController::noteCall(const QString &sid, UtcMsecs ended)
{
    m_endedCalls.insert(sid, ended);
    if (m_watch)
        m_watch->noteCall(sid, ended);
}

void WaitingController::lookAtCalls(const QStringList &calls)
{
    if (!m_session || m_calls)
        return;
    m_calls = new CallsFetch(m_session->client->endpoint(), calls, m_session->clock.utc, this);
    connect(m_calls, &CallsFetch::finished, this, &WaitingController::onCalls);
    m_page->setCalls(true, int(calls.size()));
    m_calls->start();
}

void WaitingController::onCalls()
{
    CallsFetch *calls = std::exchange(m_calls, nullptr);
    calls->deleteLater(); // It is in the middle of telling.
    for (const StoryCall &call : calls->over())
        noteCall(call.sid, call.ended);
    m_page->setCalls(true, 0);
    if (calls->error())
        m_work.say(errorText(*calls->error(), ErrorPlace::Directory).caption, Tone::Bad);
    else
        m_work.say(tr("%n calls looked at.", nullptr, calls->asked()) + u' ' +
                       tr("%n are over.", nullptr, int(calls->over().size())),
                   Tone::Muted);
}

void WaitingController::showStory(StoryPane::Tab tab)
{
    const Sid task = m_isShown && m_page ? m_page->markedTask() : Sid();
    if (task.isNull())
        m_work.say(m_isShown ? tr("No task is chosen.") : tr("No task is open."), Tone::Muted);
    else
        openStory(task, tab);
}

void WaitingController::openStory(Sid task, StoryPane::Tab tab)
{
    m_navigator.openTask(task);
    m_work.setStoryShown(true);
    StoryPane &story = m_work.story();
    story.focusTab(tab == StoryPane::Tab::Why && !story.hasWhyPage() ? StoryPane::Tab::Timeline : tab);
}

void WaitingController::updateWatch()
{
    const bool isWanted = m_isShown || m_settingsNow.isAnyOn();
    if (m_session && isWanted && !m_watch)
        makeWatch();
    if (m_page && m_isShown && m_watch)
        m_page->setWatch(m_watch.get(), m_session->shownClock);
    if (m_page && !m_calls) // A rehearsal has no calls.
        m_page->setCalls(m_session && m_session->mode != SessionMode::Training && !m_session->isRecording, 0);
    if (!m_watch)
        return;
    m_watch->setLimits({m_settingsNow.offerSeconds * qint64(1000), m_settingsNow.wrapUpMinutes * qint64(60'000)});
    m_watch->setOn(m_isLive && ((m_isShown && m_isSeen) || m_settingsNow.isAnyOn()));
}

void WaitingController::onChanged()
{
    if (!m_watch)
        return;
    showCalls();
    const QList<WaitingAlert> alerts = m_alarms.take(m_watch->now(), m_watch->ledger(), m_settingsNow);
    for (const WaitingAlert &alert : alerts)
        tell(alert);
}

void WaitingController::tell(const WaitingAlert &alert)
{
    Notification notification;
    notification.key = keyOf(alert.alarm);
    notification.title = alert.title;
    notification.text = alert.text;
    notification.details = alert.details;
    notification.action = tr("Open");
    notify(notification, alert.task);
}

bool WaitingController::isAnyAlarmOn() const
{
    return m_settingsNow.isAnyOn() || (m_vigil && !m_vigil->watched().isEmpty());
}

void WaitingController::watchTask(Sid task, bool on)
{
    if (!m_session)
        return;
    if (!m_vigil) {
        m_vigil = std::make_unique<TaskVigil>(*m_session->tasks, m_session->offers->model(), m_session->clock);
        connect(m_vigil.get(), &TaskVigil::told, this, &WaitingController::tellOf);
        connect(m_vigil.get(), &TaskVigil::changed, this, [this] {
            m_work.tasks().setWatched(m_vigil->watched());
            Q_EMIT alarmsChanged();
        });
    }
    m_vigil->setEnding(m_settingsNow.offerSeconds * qint64(1000));
    if (!on)
        m_vigil->forget(task);
    else if (m_vigil->watch(task))
        m_work.say(tr("You will be told when it changes."), Tone::Muted);
}

void WaitingController::tellOf(const TaskTold &told)
{
    Notification notification;
    notification.key = u"task-"_s + told.task.toString();
    notification.title = told.title;
    notification.action = tr("Open");
    switch (told.kind) {
    case TaskTold::Kind::Left:
        //: Two statuses of a task: "From Pending to Assigned."
        notification.text =
            tr("From %1 to %2.").arg(TaskListModel::statusTitle(told.before), TaskListModel::statusTitle(told.now));
        break;
    case TaskTold::Kind::Gone:
        notification.text =
            tr("It was “%1”, and is not in the list any more.").arg(TaskListModel::statusTitle(told.before));
        break;
    case TaskTold::Kind::RunsOut:
        notification.text = tr("Its offer has %1 left.").arg(remainingText(told.left));
        break;
    }
    notify(notification, told.task);
}

/// On the desktop, or else as a line in the window.
void WaitingController::notify(const Notification &notification, Sid task)
{
    m_tasks.insert(notification.key, task);
    if (m_notifier)
        m_notifier->notify(notification);
    else
        showLine(notification);
}

void WaitingController::putBack(const QList<WaitingAbsentee> &whom)
{
    if (m_watch)
        showPlan(putBackPlan(whom, m_watch->workspace(), m_watch->rules().get(), m_watch->workers()));
}

void WaitingController::clearUp(const QList<WaitingRow> &rows)
{
    if (m_watch)
        showPlan(clearUpPlan(rows, m_watch->workspace(), [this](Sid task) { return m_session->tasks->task(task); }));
}

/// What is to be sent is shown first, row by row, and follows the window's lock.
void WaitingController::showPlan(const Plan &plan)
{
    if (!m_session || plan.acts.isEmpty())
        return;
    auto *dialog = new PlanDialog(*m_session, plan, m_work.window());
    connect(dialog, &PlanDialog::stopped, this, &WaitingController::refreshWanted);
    dialog->open();
}

void WaitingController::showLine(const Notification &notification)
{
    Message message;
    message.source = notification.key;
    message.tone = Tone::Wait;
    message.text = notification.title + u". "_s + notification.text;
    message.raw = notification.details;
    m_work.messages().show(message);
}

/// A person clicked on a notification: they want to see it.
void WaitingController::open(const QString &key)
{
    QWidget *window = m_work.window();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
    if (const Sid task = m_tasks.value(key); !task.isNull())
        m_navigator.openTask(task);
    else
        Q_EMIT waitingWanted();
}

} // namespace Desk
