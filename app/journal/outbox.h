#pragma once

#include "reconcileplan.h"
#include "settlement.h"
#include "unwrittenpolicy.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Desk {

class Client;
class Journal;
class StandIns;
struct JournalOrigin;

/// The only way in which an instruction is sent. At most one is in flight for each target: a
/// reservation, a task or a worker. One whose outcome is unknown locks its target until its outcome was looked up.
/// Nothing is ever sent again by itself.
class Outbox : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outbox)
public:
    /// Without a journal. `client` must outlive the outbox.
    explicit Outbox(Client &client, QObject *parent = nullptr);
    Outbox(Client &client, ReconcilePlan plan, QObject *parent = nullptr);
    /// Each instruction is written to `journal` before its first byte is sent. `journal` must outlive the outbox and be
    /// open before the first send(). The secret of the client's endpoint is masked in everything that is written.
    Outbox(Client &client, Journal &journal, const JournalOrigin &origin, UnwrittenPolicy policy,
           ReconcilePlan plan = ReconcilePlan::standard(), QObject *parent = nullptr);
    ~Outbox() override;

    /// The clock of a simulated world; the journal shows its time beside the machine's.
    void setWorldClock(std::function<UtcMsecs()> now);
    /// What the window shows in place of names and numbers: an instruction with one in its form is refused, and the
    /// journal has the name that is meant. Null for a window that shows what is there.
    void setStandIns(std::shared_ptr<const StandIns> standIns);

    /// Sends an instruction and returns its id (that of the journal's row). 0 where it is refused here, with `reason`:
    /// another one is in flight or unknown, or the journal cannot be written. `mayLeave` is asked last, when the row is
    /// on disk: where it returns false, the row is closed as not sent, 0 is returned, and `reason` is not changed.
    qint64 send(const Instruction &instruction, QString *reason, const std::function<bool()> &mayLeave = {});
    /// Why nothing can be sent at all: the journal cannot be written, under UnwrittenPolicy::Block. Empty where sending
    /// is possible.
    [[nodiscard]] QString objection() const;
    /// True while an instruction to this target is in flight or its outcome unknown, be it this outbox's or that of
    /// one that was left (see adopt()). No other one can be sent meanwhile.
    [[nodiscard]] bool isLocked(Sid target) const;
    /// How many instructions wait for their answer. One whose outcome is unknown is not counted.
    [[nodiscard]] qsizetype inFlight() const;
    /// True while the outcome of the last instruction to this target is unknown and looked up.
    [[nodiscard]] bool isUnknown(Sid target) const;
    /// Adopts the open rows of earlier sessions: each is settled() as Unknown, locks its target, and is looked up.
    /// Rows that an outbox that was left still claims lock their targets too, and are adopted when that one
    /// releases them. Rows of simulated worlds that have ended are closed: nobody can be asked about them, and the next
    /// world has the same SIDs. Call it once the journal is open; it stays in effect until retire().
    void adopt();
    /// Leaves everything to another outbox: releases the unknown rows now, and those in flight once they are settled.
    /// Looks nothing up, and sends nothing any more. A simulated world ends together with its outbox: what is unknown
    /// then is closed as such.
    void retire();
    /// True where looking up an unknown outcome was refused with 401 or 403: it is not tried again until a person acts.
    [[nodiscard]] bool needsPerson(Sid target) const;
    /// Looks up an unknown outcome now, for a person who mended the connection or the credentials.
    void reconcileNow(Sid target);
    /// Reads succeed again, of this target or, where null, of the account. What needsPerson() is looked up now,
    /// but each at most once in ten seconds.
    void readsSucceed(Sid target = {});

Q_SIGNALS:
    /// An instruction was handed to the network, `msecs` after the call of send().
    void sent(qint64 id, double msecs);
    /// Emitted exactly once for each send() that returned an id. After Unknown the target stays locked.
    void settled(const Desk::Settlement &settlement);
    /// An unknown outcome was looked up. The lock ends, and sending again is a person's decision. Only after
    /// CouldNotFetch does the lock stay where a later fetch may succeed: it is tried twice a minute, and this signal
    /// comes again. After 401 and 403 it is not tried by itself, see reconcileNow().
    void reconciled(const Desk::Settlement &settlement);
    /// isLocked(), isUnknown() or needsPerson() of this target may have changed.
    void lockChanged(Desk::Sid target);
    /// objection() has changed.
    void objectionChanged();
    /// An instruction was sent although it could not be written down (UnwrittenPolicy::Warn), or its outcome could not
    /// be written.
    void unwritten(const QString &why);
    /// The network wrote a request more than once: TaskRouter may have received it twice.
    void alarm(const QString &what);

private:
    void connectParts();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
