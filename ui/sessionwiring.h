#pragma once

#include "workspacestate.h"

#include <QObject>
#include <QSet>

namespace Desk {

class MessageBar;
struct Message;
struct Session;
struct Settlement;

/// What the parts of a session tell each other and the message bar while the window shows it: refreshing after an
/// instruction, the time a pending reservation may wait, and every failure as one message of its source.
class SessionWiring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionWiring)
public:
    /// The session's objects and the bar must outlive the wiring.
    SessionWiring(const Session &session, MessageBar &messages, QObject *parent = nullptr);
    ~SessionWiring() override;

    /// Asks again by itself while someone looks.
    void setPolling(bool on);
    void refresh();
    [[nodiscard]] const WorkspaceState &workspaceState() const { return m_state; }

private:
    void wireErrors();
    void wireInstructions();
    void tell(const QString &source, const Error &error, ErrorPlace place, bool rowsStay);
    void tellOddNames();
    void takeAnswerSeconds();
    void noteHold(const Settlement &settlement);
    void takeSettlement(const Settlement &settlement);

    const Session &m_session;
    MessageBar &m_messages;
    WorkspaceState m_state;
    QString m_oddNames; ///< What was told of them last.
};

} // namespace Desk
