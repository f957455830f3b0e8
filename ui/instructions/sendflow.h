#pragma once

#include "journal/instruction.h"
#include "journal/sendproposal.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Desk {

class Outbox;
class SendGate;
struct Settlement;

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
/// where there is no version to send, hand over where SendGate still allows it, and after a 412 fetch what is there
/// now. It decides nothing and never sends twice.
class SendFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendFlow)
public:
    /// Both must outlive the flow.
    SendFlow(Outbox &outbox, SendGate &gate, QObject *parent = nullptr);

    /// What is chosen and typed at the moment it is asked; for the hand-over, before which a comparing fetch may have
    /// taken minutes.
    void setProposal(std::function<SendProposal()> now) { m_proposal = std::move(now); }
    /// For the fetches; not owned. Without one, a reservation without a version cannot be compared.
    void setClient(Client *client) { m_client = client; }

    [[nodiscard]] bool isComparing(Sid reservation) const { return m_comparing.contains(reservation); }
    /// Ends what is being compared before anything was sent; `why` is told with it.
    void cancelComparing(const QString &why);
    /// Sends what a person decided on and the gate allowed. Where the instruction carries no version, `then` is
    /// compared with a fresh fetch first. A repeat within a double click is dropped without a word.
    void send(const Instruction &instruction, const Baseline &then);
    /// Sends without a version and without comparing: the person chose to overwrite.
    void overwrite(const Instruction &instruction);
    [[nodiscard]] std::optional<Conflict> conflict(Sid reservation) const;
    void setConflict(const Conflict &conflict);
    void dropConflict(Sid reservation);
    /// Fetches what is there now for the conflict that is shown.
    void refetch(Sid reservation);

Q_SIGNALS:
    /// conflict() of the reservation may have changed.
    void changed(Desk::Sid reservation);
    /// A reservation was fetched on the way.
    void fetched(const Desk::ReservationDetail &now);
    void messageWanted(const QString &text, Tone tone);

private:
    void compareFirst(const Instruction &instruction, const Baseline &then);
    void handOver(const Instruction &instruction, const std::optional<Baseline> &then);
    void onSettled(const Settlement &settlement);
    void setComparing(Sid reservation, Reply *reply);

    Outbox &m_outbox;
    SendGate &m_gate;
    std::function<SendProposal()> m_proposal;
    QPointer<Client> m_client;
    QHash<Sid, Conflict> m_conflicts;
    QHash<Sid, Baseline> m_sentFor; ///< What the instruction in flight was made for.
    QHash<Sid, QElapsedTimer> m_lastSent;
    QHash<Sid, QPointer<Reply>> m_comparing;
    QHash<Sid, quint64> m_fetchOf; ///< Of the conflict that is shown; an answer to an older one is dropped.
    quint64 m_fetches = 0;
};

} // namespace Desk
