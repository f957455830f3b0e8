#pragma once

#include "conflict.h"
#include "ui/widgets/theme.h"

#include "journal/sendproposal.h"
#include "taskrouter/client.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Desk {

class Outbox;
class SendGate;
struct SendAnswer;
struct Settlement;

/// The steps from the decision of a person to the outbox: guard against the second half of a double click, compare
/// where there is no version to send, and hand over where SendGate still allows it. It decides nothing and never sends
/// twice.
class SendFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendFlow)
public:
    /// Both must outlive the flow. `proposal` says what is chosen and typed at the moment it is asked: a comparing
    /// fetch may take minutes.
    SendFlow(Outbox &outbox, SendGate &gate, std::function<SendProposal()> proposal, QObject *parent = nullptr);

    /// For the fetches; not owned. Without one, a reservation without a version cannot be compared.
    void setClient(Client *client) { m_client = client; }

    /// Sends what a person decided on and the gate allowed. Where the instruction carries no version, `then` is
    /// compared with a fresh fetch first. A repeat within a double click is dropped without a word.
    void send(const Instruction &instruction, const Baseline &then);
    /// Sends without a version and without comparing: the person chose to overwrite.
    void overwrite(const Instruction &instruction);
    /// Ends what is being compared before anything was sent; `why` is told with it.
    void cancelComparing(const QString &why);
    /// Something moved: ends what is being compared where it would not be let through any more.
    void recheck();

Q_SIGNALS:
    /// A person has to be asked: the reservation moved before anything was sent, or TaskRouter answered 412.
    void conflictFound(const Desk::Conflict &conflict);
    /// A reservation was fetched on the way.
    void fetched(const Desk::ReservationDetail &now);
    void messageWanted(const QString &text, Desk::Tone tone);

private:
    /// An instruction that waits for the fetch that is compared with.
    struct Comparing
    {
        QPointer<Reply> reply;
        Instruction instruction;
        Baseline then;
    };

    void compareFirst(const Instruction &instruction, const Baseline &then);
    void onCompared(Sid reservation, const Result<ReservationDetail> &result);
    void handOver(const Instruction &instruction, const std::optional<Baseline> &then);
    void onSettled(const Settlement &settlement);
    [[nodiscard]] SendProposal proposalSince(const std::optional<Baseline> &then) const;

    Outbox &m_outbox;
    SendGate &m_gate;
    std::function<SendProposal()> m_proposal;
    QPointer<Client> m_client;
    QHash<Sid, Baseline> m_sentFor; ///< What the instruction in flight was made for.
    QHash<Sid, QElapsedTimer> m_lastSent;
    QHash<Sid, Comparing> m_comparing;
};

} // namespace Desk
