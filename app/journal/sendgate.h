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

/// The one owner of "may this be sent now?": mode, lock, journal, Retry-After, state, form and version. Asked when a
/// person clicks, once more when the instruction is handed over, and for what is shown beside the button.
class SendGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendGate)
public:
    /// However long a server asks us to wait, a person may try again after this.
    static constexpr qint64 LongestWaitMsecs = 15 * 60'000;

    /// `outbox` must outlive the gate.
    SendGate(std::shared_ptr<const Catalogue> catalogue, const Outbox &outbox, QObject *parent = nullptr);

    /// While on, nothing may be sent; `why` is for people and may be empty.
    void setReadOnly(bool readOnly, const QString &why);
    /// Lets pass what TaskRouter would refuse, by state or by form.
    void setSendAnyway(bool anyway);
    /// While a reservation is fetched to compare, nothing else is sent to it.
    void setComparing(Sid reservation, bool comparing);
    /// Msecs until TaskRouter takes instructions again; 0 where it asked for no wait.
    [[nodiscard]] qint64 waitMsecs() const { return m_notBefore.remainingTime(); }

    /// As things stand; what is being composed is no objection yet, because a click commits it.
    [[nodiscard]] SendAnswer look(const SendProposal &proposal) const;
    /// Whether the state of the reservation allows the action, whatever else may be in the way: Illegal or None.
    [[nodiscard]] SendAnswer lookAtState(const SendProposal &proposal) const;
    /// A person clicked.
    [[nodiscard]] SendAnswer atClick(const SendProposal &proposal);
    /// `instruction` is about to leave; `now` is what the form and the reservation have become since the click.
    [[nodiscard]] SendAnswer atHandOver(const Instruction &instruction, const SendProposal &now);
    /// What atHandOver() would answer, as things stand: for whoever waits before it.
    [[nodiscard]] SendAnswer lookAtHandOver(const Instruction &instruction, const SendProposal &now) const;

Q_SIGNALS:
    /// Comes before each answer to atClick() and atHandOver(): whoever owns the mode looks whether it still holds, and
    /// may call setReadOnly() from inside.
    void aboutToAnswer();
    /// The answer for this reservation may be another; for every reservation where it is null.
    void changed(Desk::Sid reservation);

private:
    [[nodiscard]] std::optional<SendAnswer> lockOf(Sid reservation, bool isComparing) const;
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
