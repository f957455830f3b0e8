#pragma once

#include "instruction.h"
#include "sendanswer.h"
#include "sendproposal.h"

#include "instructions/catalogue.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Desk {

class Outbox;
struct Settlement;

/// The one place that decides whether an instruction may be sent now, by mode, lock, journal, Retry-After, state, form
/// and version. Asked at the click, again at the hand-over to the network, and for what is shown beside the button.
class SendGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendGate)
public:
    /// A person may try again after this time, however long a server asks to wait.
    static constexpr qint64 LongestWaitMsecs = 15 * 60'000;

    /// `outbox` must outlive the gate.
    SendGate(std::shared_ptr<const Catalogue> catalogue, const Outbox &outbox, QObject *parent = nullptr);

    /// Allows or forbids sending; `why` is for people and may be empty.
    void setReadOnly(bool readOnly, const QString &why);
    /// Allows what TaskRouter is expected to refuse, by state or by form.
    void setSendAnyway(bool anyway);
    /// To be set while the target is fetched for comparison; nothing else is sent to it meanwhile.
    void setComparing(Sid target, bool comparing);
    /// Milliseconds until TaskRouter accepts instructions again; 0 where it asked for no wait.
    [[nodiscard]] qint64 waitMsecs() const { return m_notBefore.remainingTime(); }

    /// What keeps everything from being sent, whatever it is: ReadOnly, NotWritable or RateLimited; otherwise None. For
    /// display.
    [[nodiscard]] SendAnswer lookAtMode() const;
    /// The answer for display. Text that an input method is composing is no objection here, because a click commits it.
    [[nodiscard]] SendAnswer look(const SendProposal &proposal) const;
    /// Whether the state allows the action, whatever else is in the way: Illegal or None.
    [[nodiscard]] SendAnswer lookAtState(const SendProposal &proposal) const;
    /// The answer to a person's click.
    [[nodiscard]] SendAnswer atClick(const SendProposal &proposal);
    /// The answer when `instruction` is about to be sent; `now` is what form and reservation have become since the
    /// click.
    [[nodiscard]] SendAnswer atHandOver(const Instruction &instruction, const SendProposal &now);
    /// What atHandOver() would answer now, for those who wait for the hand-over.
    [[nodiscard]] SendAnswer lookAtHandOver(const Instruction &instruction, const SendProposal &now) const;

Q_SIGNALS:
    /// Emitted before each answer of atClick() and atHandOver(). The owner of the mode checks whether it still holds,
    /// and may call setReadOnly() from inside.
    void aboutToAnswer();
    /// The answer for this target may have changed; for every target where it is null.
    void changed(Desk::Sid target);

private:
    [[nodiscard]] std::optional<SendAnswer> lockOf(Sid target, bool isComparing) const;
    [[nodiscard]] std::optional<SendAnswer> waitOf() const;
    [[nodiscard]] Sid targetOf(const SendProposal &proposal) const;
    [[nodiscard]] QList<SendAnswer> formObjections(const SendProposal &proposal) const;
    [[nodiscard]] QList<SendAnswer> objectionsTo(const SendProposal &proposal) const;
    [[nodiscard]] SendAnswer answerOf(const QList<SendAnswer> &objections) const;
    void onSettled(const Settlement &settlement);
    void endWait();

    std::shared_ptr<const Catalogue> m_catalogue;
    const Outbox &m_outbox;
    bool m_readOnly = false;
    QString m_whyReadOnly;
    bool m_sendAnyway = false;
    QSet<Sid> m_comparing;
    QDeadlineTimer m_notBefore{0, Qt::PreciseTimer};
    QTimer m_wait;
};

} // namespace Desk
