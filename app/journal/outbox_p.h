#pragma once

#include "journal.h"
#include "outbox.h"
#include "secretmask.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <map>

namespace Desk {

/// Ids above this are not of a row: there is no journal, or it could not be written.
constexpr qint64 NoJournalRow = 1LL << 52;

/// For outbox.cpp and outboxreconcile.cpp alone: one instruction on its way, or unknown and being looked after.
struct OutboxEntry
{
    Settlement settlement;
    bool reconciling = false;
    int attempt = 0;
    int timesSent = 0;
    double handedMsecs = 0;
    QElapsedTimer clock;
    QPointer<Reply> reply;
    std::unique_ptr<QTimer> pause;
    QElapsedTimer asked; ///< Since the last fetch; not valid before the first.

    [[nodiscard]] bool isAsking() const { return reply && !reply->isFinished(); }
    /// Nothing will look it up by itself.
    [[nodiscard]] bool isStuck() const { return reconciling && !isAsking() && !(pause && pause->isActive()); }

    [[nodiscard]] Sid reservation() const { return settlement.instruction.address.reservation; }
};

class Outbox::Private
{
public:
    Private(Outbox &outbox, Client &network, ReconcilePlan followUp)
        : q(outbox)
        , client(network)
        , plan(std::move(followUp))
        , mask(network.endpoint())
    {
    }
    ~Private();

    [[nodiscard]] OutboxEntry *entryOf(Sid reservation) const;
    [[nodiscard]] QString lockedElsewhere(Sid reservation);
    qint64 writeAhead(const Instruction &instruction, QString *reason);
    void writeSettled(const Settlement &settlement);
    void writeNotSent(qint64 id, const Instruction &instruction);
    void writeReconciled(const Settlement &settlement, bool done);
    void adoptRow(const JournalRow &row);
    void post(OutboxEntry &entry);
    void counted(qint64 id);
    void answered(qint64 id, const Result<ReservationDetail> &result);
    void fetchLater(qint64 id);
    void fetch(qint64 id);
    void fetched(qint64 id, const Result<ReservationDetail> &result);
    void tell(qint64 id, bool done);
    void letGo(qint64 id);
    void onReleased(qint64 id);

    Outbox &q;
    Client &client;
    ReconcilePlan plan;
    SecretMask mask;
    Journal *journal = nullptr;
    JournalOrigin origin;
    UnwrittenPolicy policy = UnwrittenPolicy::Block;
    std::map<qint64, OutboxEntry> entries;
    QHash<qint64, Sid> elsewhere; ///< Open rows that another outbox of this process looks after.
    QSet<qint64> unwritten;       ///< Rows whose outcome is known but cannot be written: not taken over once more.
    std::function<UtcMsecs()> worldClock;
    bool adopting = false;
    bool retired = false;
    qint64 lastId = NoJournalRow;
};

} // namespace Desk
