#pragma once

#include "taskrouter/sid.h"
#include "ui/widgets/secondtimer.h"

#include <QWidget>

class QToolButton;

namespace Desk {

class ElidedLabel;
class SidLabel;
class StatusLabel;
class TaskLine;
struct Session;

/// The head of a reservation's details: who, in which status, how long to answer, of which task; and the menu that
/// copies each of it.
class DetailHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailHeader)
public:
    explicit DetailHeader(QWidget *parent = nullptr);
    ~DetailHeader() override;

    /// Shows what the session knows of it now; the times go on by themselves. `session` is not owned, and null for
    /// none. `gone` says why what is known is a last copy; empty where it is not.
    void setReservation(const Session *session, Sid reservation, const QString &gone);

private:
    void updateStatus();
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
};

} // namespace Desk
