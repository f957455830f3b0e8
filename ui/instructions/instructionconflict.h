#pragma once

#include "conflict.h"

#include "journal/targetanswer.h"
#include "reservations/clock.h"
#include "taskrouter/client.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Desk {

class ConflictView;
class PreparedInstruction;
class SendGate;

/// The question whether to send to a reservation, a task or a worker that has changed. There is at most one for each;
/// it is shown while that is what is acted on.
class InstructionConflict final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionConflict)
public:
    /// The references must outlive this.
    InstructionConflict(PreparedInstruction &prepared, const SendGate &gate, ConflictView &view,
                        QObject *parent = nullptr);

    /// For fetching the current state; not owned. Without a client, only what the window knows is shown.
    void setClient(Client *client) { m_client = client; }
    /// The clock that the reservation's times are of.
    void setClock(const Clock &clock) { m_clock = clock; }
    /// True while a person is being asked about the open reservation.
    [[nodiscard]] bool isAsking() const;
    void setConflict(const Conflict &conflict);
    void dropConflict(Sid target);

Q_SIGNALS:
    void askingChanged();
    /// The person has seen the new state and wants to send.
    void sendWanted();
    /// The person wants to send without a version.
    void overwriteWanted();
    /// The person wants to keep what was typed, for the new version, and to decide about sending later.
    void reapplied();
    /// What it is about was fetched for the question.
    void fetched(const Desk::TargetAnswer &now);

private:
    void show();
    void refetch(Sid target);
    [[nodiscard]] bool acceptNow();
    [[nodiscard]] bool isForOpen(const Conflict &conflict) const;

    PreparedInstruction &m_prepared;
    const SendGate &m_gate;
    ConflictView &m_view;
    QPointer<Client> m_client;
    Clock m_clock = Clock::system();
    QHash<Sid, Conflict> m_conflicts;
    /// The fetch for the conflict that is shown; an answer to an earlier one is ignored.
    QHash<Sid, quint64> m_fetchOf;
    quint64 m_fetches = 0;
    bool m_isShown = false;
};

} // namespace Desk
