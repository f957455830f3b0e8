#pragma once

#include "conflict.h"
#include "ui/widgets/theme.h"

#include "journal/sendproposal.h"
#include "journal/targetanswer.h"
#include "taskrouter/client.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

namespace Desk {

class Outbox;
class SendGate;
struct SendAnswer;
struct Settlement;

/// The steps from a person's decision to the outbox: ignores the second half of a double click, compares where there is
/// no version to send, and hands over where SendGate still allows it. Decides nothing itself and never sends twice.
class SendFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendFlow)
public:
    /// The references must outlive the flow. `proposal` returns what is chosen and typed at that moment, which may be
    /// minutes after the click if a fetch for comparison takes long.
    SendFlow(Outbox &outbox, SendGate &gate, std::function<SendProposal()> proposal, QObject *parent = nullptr);

    /// For fetches; not owned. Without a client, nothing can be sent to what has no version.
    void setClient(Client *client) { m_client = client; }

    /// Sends an instruction that the gate has allowed. Where it carries no version, `then` is first compared with a
    /// fetched state. A repetition within the time of a double click is ignored.
    void send(const Instruction &instruction, const Baseline &then);
    /// Sends without a version and without comparing, because the person chose to overwrite.
    void overwrite(const Instruction &instruction);
    /// Ends a comparison before anything was sent; `why` is shown as the reason.
    void cancelComparing(const QString &why);
    /// Whether an instruction was sent from here, by its id in the journal. A plan sends to the same targets.
    [[nodiscard]] bool isOurs(qint64 id) const { return m_ours.contains(id); }
    /// To be called when something changed: ends a comparison after which nothing could be sent any more.
    void recheck();

Q_SIGNALS:
    /// A person has to decide: the reservation changed before anything was sent, or TaskRouter answered 412.
    void conflictFound(const Desk::Conflict &conflict);
    /// What it is about was fetched for comparison.
    void fetched(const Desk::TargetAnswer &now);
    void messageWanted(const QString &text, Desk::Tone tone);

private:
    /// An instruction that waits for the state to compare with.
    struct Comparing
    {
        QPointer<Reply> reply;
        Instruction instruction;
        Baseline then;
        quint64 number = 0; ///< Of the fetch: the answer to an earlier one is ignored.
    };

    void compareFirst(const Instruction &instruction, const Baseline &then);
    void onCompared(Sid target, const Result<TargetAnswer> &result);
    void handOver(const Instruction &instruction, const std::optional<Baseline> &then);
    void onSettled(const Settlement &settlement);
    [[nodiscard]] SendProposal proposalSince(const std::optional<Baseline> &then) const;

    Outbox &m_outbox;
    SendGate &m_gate;
    std::function<SendProposal()> m_proposal;
    QPointer<Client> m_client;
    QHash<Sid, Baseline> m_sentFor; ///< The state that the instruction in flight was made for.
    QSet<qint64> m_ours;
    QHash<Sid, QElapsedTimer> m_lastSent;
    QHash<Sid, Comparing> m_comparing;
    quint64 m_comparisons = 0;
};

} // namespace Desk
