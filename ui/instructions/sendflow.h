#pragma once

#include "journal/outbox.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Desk {

/// The world that a person saw when starting to fill in a form.
struct Baseline
{
    ReservationStatus status = ReservationStatus::Unknown;
    QString statusText;
    UtcMsecs updated = 0;
    QByteArray etag;

    [[nodiscard]] static Baseline of(const Reservation &reservation, const QByteArray &etag);
    friend bool operator==(const Baseline &, const Baseline &) = default;
};

/// Whether the reservation moved between the two. A version that only one of them knows is no difference.
[[nodiscard]] bool hasMoved(const Baseline &then, const Baseline &now);

/// Why a person is asked again before anything is sent.
enum class ConflictCause : quint8 {
    Moved,    ///< The reservation moved on screen since the form was begun; nothing was sent.
    Compared, ///< It has no version, so it was fetched first, and that showed that it had moved; nothing was sent.
    Refused   ///< TaskRouter answered 412: sent, and refused.
};

struct Conflict
{
    ConflictCause cause = ConflictCause::Moved;
    Instruction instruction; ///< What was to be sent.
    Baseline then;
    std::optional<Baseline> now; ///< Unset while it is fetched, and where that failed.
    QString problem;             ///< Why there is no `now`.
    bool fetching = false;
};

/// The steps from the decision of a person to the outbox: guard against the second half of a double click, compare
/// where there is no version to send, hand over, and after a 412 fetch what is there now. It decides nothing for the
/// person and never sends twice.
class SendFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendFlow)
public:
    explicit SendFlow(Outbox &outbox, QObject *parent = nullptr);

    /// For the fetches; not owned. Without one, a reservation without a version cannot be compared.
    void setClient(Client *client) { m_client = client; }

    /// Why nothing can be sent to the reservation at the moment; empty where it can.
    [[nodiscard]] QString lockReason(Sid reservation) const;
    /// Sends what a person decided on. Where the instruction carries no version, `then` is compared with a fresh fetch
    /// first. A repeat within a double click is dropped without a word.
    void send(const Instruction &instruction, const Baseline &then);
    /// Sends without a version and without comparing: the person chose to overwrite.
    void overwrite(const Instruction &instruction);
    [[nodiscard]] std::optional<Conflict> conflict(Sid reservation) const;
    void setConflict(const Conflict &conflict);
    void dropConflict(Sid reservation);
    /// Fetches what is there now for the conflict that is shown.
    void refetch(Sid reservation);

Q_SIGNALS:
    /// lockReason() or conflict() of the reservation may have changed.
    void changed(Desk::Sid reservation);
    /// A reservation was fetched on the way, or came back with an answer.
    void fetched(const Desk::ReservationDetail &now);
    void settled(const Desk::Settlement &settlement);
    void reconciled(const Desk::Settlement &settlement);
    void messageWanted(const QString &text, bool error);

private:
    void compareFirst(const Instruction &instruction, const Baseline &then);
    void handOver(const Instruction &instruction);
    void takeSettlement(const Settlement &settlement);
    void noteConflict(const Conflict &conflict);

    Outbox &m_outbox;
    QPointer<Client> m_client;
    QHash<Sid, Conflict> m_conflicts;
    QHash<Sid, Baseline> m_sentFor; ///< What the instruction in flight was made for.
    QHash<Sid, QElapsedTimer> m_lastSent;
    QSet<Sid> m_comparing;
    QSet<Sid> m_unknown; ///< Outcome unknown and not yet reconciled.
    QDeadlineTimer m_notBefore{0};
};

} // namespace Desk
