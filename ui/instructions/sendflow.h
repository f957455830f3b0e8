#pragma once

#include "journal/outbox.h"
#include "ui/widgets/secondtimer.h"
#include "ui/widgets/theme.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
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
/// where there is no version to send, ask once more whether it may leave, hand over, and after a 412 fetch what is
/// there now. It decides nothing for the person and never sends twice.
class SendFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendFlow)
public:
    /// However long a server asks us to wait, a person may try again after this.
    static constexpr qint64 LongestWaitMsecs = 15 * 60'000;

    explicit SendFlow(Outbox &outbox, QObject *parent = nullptr);

    /// Asked at the hand-over, when a comparing fetch may have taken minutes: what forbids this instruction now, by
    /// mode, target, form and legality; empty where nothing does.
    void setGate(std::function<QString(const Instruction &)> gate) { m_gate = std::move(gate); }
    /// For the fetches; not owned. Without one, a reservation without a version cannot be compared.
    void setClient(Client *client) { m_client = client; }

    /// Why nothing can be sent to the reservation at the moment; empty where it can.
    [[nodiscard]] QString lockReason(Sid reservation) const;
    /// Msecs until TaskRouter takes instructions again; 0 where it asked for no wait.
    [[nodiscard]] qint64 waitMsecs() const;
    [[nodiscard]] bool isComparing(Sid reservation) const { return m_comparing.contains(reservation); }
    /// Ends what is being compared before anything was sent; `why` is told with it.
    void cancelComparing(const QString &why);
    /// True while the outcome of the last instruction to it is unknown.
    [[nodiscard]] bool isUnknown(Sid reservation) const { return m_outbox.isUnknown(reservation); }
    /// Looks an unknown outcome up now: a person asked for it.
    void lookUp(Sid reservation);
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
    /// lockReason() or conflict() of the reservation may have changed; of every reservation where it is null.
    void changed(Desk::Sid reservation);
    /// A reservation was fetched on the way, or came back with an answer.
    void fetched(const Desk::ReservationDetail &now);
    void settled(const Desk::Settlement &settlement);
    void reconciled(const Desk::Settlement &settlement);
    void messageWanted(const QString &text, Tone tone);

private:
    void compareFirst(const Instruction &instruction, const Baseline &then);
    void handOver(const Instruction &instruction);
    void onSettled(const Settlement &settlement);
    void noteConflict(const Conflict &conflict);
    void holdBack(qint64 msecs);
    void endWait();

    Outbox &m_outbox;
    std::function<QString(const Instruction &)> m_gate;
    QPointer<Client> m_client;
    QHash<Sid, Conflict> m_conflicts;
    QHash<Sid, Baseline> m_sentFor; ///< What the instruction in flight was made for.
    QHash<Sid, QElapsedTimer> m_lastSent;
    QHash<Sid, QPointer<Reply>> m_comparing;
    QHash<Sid, quint64> m_fetchOf; ///< Of the conflict that is shown; an answer to an older one is dropped.
    quint64 m_fetches = 0;
    QSet<Sid> m_unknown; ///< Outcome unknown and not yet reconciled.
    QDeadlineTimer m_notBefore{0, Qt::PreciseTimer};
    QTimer m_wait;
    SecondTimer m_tick; ///< While it waits: lockReason() says how long yet.
};

} // namespace Desk
