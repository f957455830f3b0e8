#pragma once

#include "story/waiting/waitingalarms.h"
#include "story/waiting/waitingwatch.h"
#include "ui/story/storypane.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Desk {

class CallsFetch;
class Navigator;
class Notifier;
class Settings;
class TaskVigil;
class WaitingPage;
class WorkArea;
struct Notification;
struct Plan;
struct Session;
struct TaskTold;

/// "Waiting now" in the window: makes the watch and the page when they are first needed, keeps the alarms, and tells of
/// what they find. Nothing is asked for while the page is not to be seen and no alarm is set.
class WaitingController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingController)
public:
    /// The references must outlive this.
    WaitingController(Settings &settings, WorkArea &work, Navigator &navigator, QObject *parent = nullptr);
    ~WaitingController() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    void setNotifier(Notifier *notifier);    ///< Not owned; null: a line in the window.
    void setShown(bool shown);
    /// Whether lists are polled at all, and whether the window is to be seen.
    void setPolling(bool live, bool isSeen);
    void refresh();
    /// A call ended then, as was read for another page.
    void noteCall(const QString &sid, UtcMsecs ended);
    /// Opens the task of the row that is marked with this tab of its story; says so where none is.
    void showStory(StoryPane::Tab tab);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    /// The task whose row is marked on the page; null where none is. Set, it is marked as soon as it is shown.
    [[nodiscard]] Sid markedTask() const;
    void setMarkedTask(Sid task) { m_marked = task; }
    /// An alarm is set, or a task is watched.
    [[nodiscard]] bool isAnyAlarmOn() const;

Q_SIGNALS:
    /// A person wants the page.
    void waitingWanted();
    /// isAnyAlarmOn() may be another.
    void alarmsChanged();
    void refreshWanted();

private:
    void makeWatch();
    void makePage();
    void updateWatch();
    void onChanged();
    void showCalls();
    void tell(const WaitingAlert &alert);
    void tellOf(const TaskTold &told);
    void notify(const Notification &notification, Sid task);
    void watchTask(Sid task, bool on);
    void lookAtCalls(const QStringList &calls);
    void onCalls();
    void openStory(Sid task, StoryPane::Tab tab);
    void putBack(const QList<WaitingAbsentee> &whom);
    void clearUp(const QList<WaitingRow> &rows);
    void showPlan(const Plan &plan);
    void showLine(const Notification &notification);
    void open(const QString &key);
    [[nodiscard]] WaitingAlarmSettings storedSettings() const;
    void store(const WaitingAlarmSettings &settings);

    Settings &m_settings;
    WorkArea &m_work;
    Navigator &m_navigator;
    const Session *m_session = nullptr;
    QPointer<Notifier> m_notifier;
    std::unique_ptr<WaitingWatch> m_watch; ///< Of the session; null until it is needed.
    QPointer<WaitingPage> m_page;
    Sid m_marked; ///< For the page, once there is one.
    QPointer<CallsFetch> m_calls;
    QHash<QString, UtcMsecs> m_endedCalls; ///< Also while there is no watch.
    std::unique_ptr<TaskVigil> m_vigil;    ///< Of the session; null until a task is watched.
    WaitingAlarms m_alarms;
    WaitingAlarmSettings m_settingsNow;
    QHash<QString, Sid> m_tasks; ///< What a notification is about, by its key.
    bool m_isShown = false;
    bool m_isLive = false;
    bool m_isSeen = false;
};

} // namespace Desk
