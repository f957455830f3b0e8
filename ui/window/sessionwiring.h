#pragma once

#include "taskrouter/values.h"
#include "ui/widgets/secondtimer.h"
#include "workspacestate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Desk {

class MessageBar;
class Troubles;
struct Message;
struct Session;
struct Settlement;

/// Connects the parts of a session with each other and with the message bar while the window shows it: refreshes after
/// an instruction, passes on the time to answer, and reports what does not work.
class SessionWiring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionWiring)
public:
    /// Source of the message with the outcome of an instruction.
    static constexpr auto InstructionSource = "instruction";

    /// The session's objects and `messages` must outlive this.
    SessionWiring(const Session &session, MessageBar &messages, QObject *parent = nullptr);
    ~SessionWiring() override;

    /// Turns polling on or off: of the open task, and of the lists of the workspace.
    void setPolling(bool task, bool lists);
    void refresh();
    [[nodiscard]] const WorkspaceState &workspaceState() const { return m_state; }

private:
    void wireReservations();
    void wireTasks();
    void wireNames();
    void wireInstructions();
    void tellOddNames();
    void wireClock();
    void tellClock(qint64 msecs);
    void wireSilence();
    void lookForSilence();
    void updateTaskError();
    void updateAnswerSeconds();
    void noteHold(const Settlement &settlement);
    void onSettled(const Settlement &settlement);
    void refreshAfter();
    void dropOutdatedOutcome();

    const Session &m_session;
    MessageBar &m_messages;
    WorkspaceState m_state;
    Troubles *m_troubles;
    SecondTimer m_second;     ///< Runs while something loads.
    QElapsedTimer m_followed; ///< Since the last refresh after an instruction; not valid before the first.
    QTimer m_follow;          ///< Until the next one, where several are done at once.
    Sid m_told;               ///< The reservation of the outcome that is shown.
    QString m_toldWith;       ///< Its status at that time.
};

} // namespace Desk
