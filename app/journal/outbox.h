#pragma once

#include "reconcileplan.h"
#include "settlement.h"
#include "unwrittenpolicy.h"

#include "taskrouter/client.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Desk {

class Journal;
struct JournalOrigin;

/// The one way an instruction leaves. At most one is in flight per reservation, and one whose outcome is unknown locks
/// its reservation until it is reconciled; nothing is ever re-sent by itself (R6, R7).
class Outbox : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outbox)
public:
    /// `client` must outlive the outbox.
    explicit Outbox(Client &client, QObject *parent = nullptr);
    Outbox(Client &client, ReconcilePlan plan, QObject *parent = nullptr);
    /// Writes ahead: the row is on disk before the first byte leaves. `journal` must outlive the outbox and be open
    /// before the first send(). The secret of the client's endpoint is masked in whatever of an instruction or an
    /// answer is written.
    Outbox(Client &client, Journal &journal, const JournalOrigin &origin, UnwrittenPolicy policy,
           ReconcilePlan plan = ReconcilePlan::standard(), QObject *parent = nullptr);
    ~Outbox() override;

    /// The clock of a simulated world, which the journal shows beside the machine's.
    void setWorldClock(std::function<UtcMsecs()> now);

    /// Returns the id of the instruction (the journal row's), or 0 with `reason` set where it is refused here: one is
    /// in flight or unknown, or the journal cannot be written. `mayLeave` is asked last, when the row is on disk: where
    /// it says no, the row is closed as not sent, `reason` is left as it is, and 0 is returned.
    qint64 send(const Instruction &instruction, QString *reason, const std::function<bool()> &mayLeave = {});
    /// Why nothing at all may be sent now: the journal cannot take it (UnwrittenPolicy::Block); empty where it may.
    [[nodiscard]] QString objection() const;
    /// True while an instruction to it is in flight or unreconciled, ours or of an outbox that was left (see adopt());
    /// the send button is locked then.
    [[nodiscard]] bool isLocked(Sid reservation) const;
    /// Sent and not yet settled; an unknown one that is being reconciled no longer counts.
    [[nodiscard]] qsizetype inFlight() const;
    /// True while the last instruction to it is unknown and being looked up.
    [[nodiscard]] bool isUnknown(Sid reservation) const;
    /// Takes over what earlier sessions left without a final outcome: each is Unknown, settled() says so, its
    /// reservation is locked, and it is looked up. What another outbox of this process still looks after, one that was
    /// left with an answer outstanding, is locked too, and taken over when that one lets go. What was sent to a
    /// simulated world that is gone is closed as such: the next world has the same SIDs, and cannot be asked about it.
    /// Call once the journal is open; until retire() it goes on.
    void adopt();
    /// Another outbox takes over: lets go of what is unknown now, and of what is in flight as soon as it is settled.
    /// Nothing more is looked up here. Nothing may be sent any more. A simulated world ends with its outbox: what is
    /// unknown then is closed as never known.
    void retire();
    /// True where an unknown one was refused with 401 or 403: nothing asks by itself until somebody mends that.
    [[nodiscard]] bool needsPerson(Sid reservation) const;
    /// Looks up an unknown one now instead of at its time; for a person who mended the connection or the credentials.
    void reconcileNow(Sid reservation);
    /// Reads are answered again, of this reservation or, where null, of the account: what needsPerson() is looked up
    /// now, each at most once in ten seconds.
    void readsSucceed(Sid reservation = {});

Q_SIGNALS:
    /// Handed to the network; msecs since send() was called.
    void sent(qint64 id, double msecs);
    /// Exactly once for each send() that gave an id. After an Unknown the reservation stays locked.
    void settled(const Desk::Settlement &settlement);
    /// After an Unknown: what the fetches said. The lock is off, sending again is a person's decision; but after
    /// CouldNotFetch it stays on where a fetch may still answer: one is tried twice a minute (not after 401 and 403,
    /// which only a person can mend: reconcileNow()), and this is emitted again.
    void reconciled(const Desk::Settlement &settlement);
    void lockChanged(Desk::Sid reservation);
    /// objection() may be another.
    void objectionChanged();
    /// Sent although it could not be written down (UnwrittenPolicy::Warn), or settled without the journal taking it.
    void unwritten(const QString &why);
    /// requestSent was seen more than once: a duplicate may have left (R5).
    void alarm(const QString &what);

private:
    void connectParts();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
