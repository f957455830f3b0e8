#pragma once

#include "conflict.h"

#include "reservations/clock.h"
#include "taskrouter/client.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Desk {

class ConflictView;
class PreparedInstruction;
class SendGate;

/// The question whether to go on with a reservation that moved: one for each reservation at most, shown while that one
/// is open, and the answers to it.
class InstructionConflict final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionConflict)
public:
    /// All must outlive it.
    InstructionConflict(PreparedInstruction &prepared, const SendGate &gate, ConflictView &view,
                        QObject *parent = nullptr);

    /// For fetching what is there now; not owned. Without one, only what the window knows is shown.
    void setClient(Client *client) { m_client = client; }
    /// Which the times of the reservation are of.
    void setClock(const Clock &clock) { m_clock = clock; }
    /// A person is being asked about the open reservation.
    [[nodiscard]] bool isAsking() const;
    void setConflict(const Conflict &conflict);
    void dropConflict(Sid reservation);

Q_SIGNALS:
    void askingChanged();
    /// The person saw what is there now and sends to it.
    void sendWanted();
    /// The person sends without a version.
    void overwriteWanted();
    /// The person goes on with what was typed, on the version that is there now; sending is another decision.
    void reapplied();
    /// A reservation was fetched on the way.
    void fetched(const Desk::ReservationDetail &now);

private:
    void show();
    void refetch(Sid reservation);
    [[nodiscard]] bool acceptNow();
    [[nodiscard]] bool isForOpen(const Conflict &conflict) const;

    PreparedInstruction &m_prepared;
    const SendGate &m_gate;
    ConflictView &m_view;
    QPointer<Client> m_client;
    Clock m_clock = Clock::system();
    QHash<Sid, Conflict> m_conflicts;
    QHash<Sid, quint64> m_fetchOf; ///< Of the conflict that is shown; an answer to an older one is dropped.
    quint64 m_fetches = 0;
    bool m_isShown = false;
};

} // namespace Desk
