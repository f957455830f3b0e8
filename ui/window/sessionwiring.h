#pragma once

#include "taskrouter/values.h"
#include "ui/widgets/secondtimer.h"
#include "workspacestate.h"

#include <QObject>

namespace Desk {

class MessageBar;
class Troubles;
struct Message;
struct Session;
struct Settlement;

/// What the parts of a session tell each other and the message strip while the window shows it: refreshing after an
/// instruction, the time a pending reservation may wait, and what does not work at the moment.
class SessionWiring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionWiring)
public:
    /// Of the message that tells how an instruction ended.
    static constexpr auto InstructionSource = "instruction";

    /// The session's objects and the strip must outlive the wiring.
    SessionWiring(const Session &session, MessageBar &messages, QObject *parent = nullptr);
    ~SessionWiring() override;

    /// Asks again by itself while someone looks.
    void setPolling(bool on);
    void refresh();
    [[nodiscard]] const WorkspaceState &workspaceState() const { return m_state; }

private:
    void wireReservations();
    void wireTasks();
    void wireNames();
    void wireInstructions();
    void tellOddNames();
    void wireClock();
    void wireSilence();
    void lookForSilence();
    void updateTaskError();
    void updateAnswerSeconds();
    void noteHold(const Settlement &settlement);
    void onSettled(const Settlement &settlement);
    void dropOutdatedOutcome();

    const Session &m_session;
    MessageBar &m_messages;
    WorkspaceState m_state;
    Troubles *m_troubles;
    SecondTimer m_second; ///< While something loads.
    Sid m_told;           ///< The reservation whose instruction the strip tells the outcome of.
    QString m_toldWith;   ///< The status that it had then.
};

} // namespace Desk
