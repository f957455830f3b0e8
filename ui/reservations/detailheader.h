#pragma once

#include "taskrouter/values.h"
#include "ui/widgets/secondtimer.h"

#include <QWidget>

class QToolButton;

namespace Desk {

class ElidedLabel;
class SidLabel;
class StatusLabel;
class TaskLine;
struct Session;
struct TaskDetail;

/// The head of a reservation's details, or of a task's that has none: worker, status, time left to answer, and task,
/// with a menu that copies each of them.
class DetailHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailHeader)
public:
    explicit DetailHeader(QWidget *parent = nullptr);
    ~DetailHeader() override;

    /// Shows what the session knows of the reservation; its times are updated by themselves. `session` is not owned,
    /// null for none. `gone` is why only a last copy is known; empty where it is current.
    void setReservation(const Session *session, Sid reservation, const QString &gone);
    /// Shows the task that is open, where no reservation is chosen.
    void setTask(const Session &session, const QString &gone);
    /// In a low pane what the tab "Details" has as well makes room for the rest.
    void setLow(bool low);

private:
    void updateStatus();
    void updateTaskStatus(const TaskDetail &task);
    [[nodiscard]] QString offeredTime(UtcMsecs created, UtcMsecs clock);
    /// Tells screen readers when the time to answer comes to its end.
    void tellTimeLeft(qint64 left);
    void fillCopyMenu();

    const Session *m_session = nullptr;
    Sid m_reservation;
    QString m_gone;
    ElidedLabel *m_name;
    SidLabel *m_sid;
    StatusLabel *m_status;
    TaskLine *m_taskLine;
    QToolButton *m_copy;
    SecondTimer m_second;
    QString m_offeredTime; ///< Of an offer that was made at a time, as of a minute.
    UtcMsecs m_offeredAt = 0;
    qint64 m_offeredMinute = 0;
    Sid m_counted;         ///< The reservation that `m_left` is of.
    qint64 m_left = 0;     ///< Milliseconds to answer, as of the last second.
    int m_toldSeconds = 0; ///< Of those that are announced, the last.
};

} // namespace Desk
