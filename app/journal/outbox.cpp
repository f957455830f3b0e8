#include "outbox.h"

#include "journal.h"
#include "outcome.h"
#include "secretmask.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Whether a later fetch may say more than this one.
bool mayAnswerLater(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: // Tasks are deleted minutes after they end, and nothing brings one back.
    case ErrorKind::InvalidInput:
        return false;
    default:
        return true;
    }
}

/// Credentials that were refused are refused again: only a person can mend that, so no timer asks.
bool needsPerson(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
}

/// Ids above this are not of a row: there is no journal, or it could not be written.
constexpr qint64 NoRow = 1LL << 52;

/// One instruction on its way, or unknown and being looked after.
struct Entry
{
    Settlement settlement;
    bool reconciling = false;
    int attempt = 0;
    int timesSent = 0;
    double handedMsecs = 0;
    QElapsedTimer clock;
    QPointer<Reply> reply;
    std::unique_ptr<QTimer> pause;

    [[nodiscard]] Sid reservation() const { return settlement.instruction.address.reservation; }
};

} // namespace

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

    [[nodiscard]] Entry *entryOf(Sid reservation) const;
    [[nodiscard]] QString lockedElsewhere(Sid reservation);
    qint64 writeAhead(const Instruction &instruction, QString *reason);
    void writeSettled(const Settlement &settlement);
    void writeReconciled(const Settlement &settlement, bool done);
    void takeOver(const JournalRow &row);
    void post(Entry &entry);
    void counted(qint64 id);
    void answered(qint64 id, const Result<ReservationDetail> &result);
    void fetchLater(qint64 id);
    void fetch(qint64 id);
    void fetched(qint64 id, const Result<ReservationDetail> &result);
    void tell(qint64 id, bool done);

    Outbox &q;
    Client &client;
    ReconcilePlan plan;
    SecretMask mask;
    Journal *journal = nullptr;
    JournalOrigin origin;
    UnwrittenPolicy policy = UnwrittenPolicy::Block;
    std::map<qint64, Entry> entries;
    qint64 lastId = NoRow;
};

Outbox::Private::~Private()
{
    // What was on its way or being looked up is still open on disk: another outbox, or the next start, takes it over.
    for (const auto &[id, entry] : entries) {
        if (journal)
            journal->release(id);
    }
}

Entry *Outbox::Private::entryOf(Sid reservation) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &entry) { return entry.second.reservation() == reservation; });
    return found == entries.end() ? nullptr : const_cast<Entry *>(&found->second);
}

/// Why another outbox's or an earlier session's instruction forbids this one; empty where none does.
QString Outbox::Private::lockedElsewhere(Sid reservation)
{
    const qint64 id = journal ? journal->openRowOf(reservation, origin) : 0;
    if (id == 0)
        return {};
    if (!journal->claim(id))
        return tr("Another window's instruction to this reservation is still on its way or unknown.");
    takeOver(journal->row(id));
    return tr("What became of an earlier instruction to this reservation is not known; it is being looked up now.");
}

/// The id of the row, or of none; 0 where nothing may be sent.
qint64 Outbox::Private::writeAhead(const Instruction &instruction, QString *reason)
{
    if (!journal)
        return ++lastId;
    QString why;
    if (const qint64 id = journal->begin(instruction, origin, &why); id > 0)
        return id;
    if (policy == UnwrittenPolicy::Block) {
        if (reason)
            *reason = tr("%1 What cannot be written down is not sent.").arg(why);
        return 0;
    }
    Q_EMIT q.unwritten(why);
    return ++lastId;
}

void Outbox::Private::writeSettled(const Settlement &settlement)
{
    if (!journal || settlement.id >= NoRow)
        return;
    Settlement masked = settlement;
    masked.error.message = mask.applied(settlement.error.message);
    if (settlement.answer)
        masked.answer = std::make_shared<RawAnswer>(mask.applied(*settlement.answer));
    if (journal->settle(masked))
        return;
    journal->release(settlement.id); // Still open on disk: whoever comes next takes it over.
    Q_EMIT q.unwritten(tr("An answer could not be written to the journal; at the next start its instruction is "
                          "looked up again."));
}

void Outbox::Private::writeReconciled(const Settlement &settlement, bool done)
{
    if (!journal || settlement.id >= NoRow)
        return;
    if (!journal->reconcile(settlement, done) && done)
        journal->release(settlement.id); // Asked again another time, which does no harm.
}

void Outbox::Private::takeOver(const JournalRow &row)
{
    Entry &entry = entries[row.id];
    entry.clock.start();
    entry.reconciling = true;
    Settlement &settlement = entry.settlement;
    settlement.id = row.id;
    settlement.instruction = row.instruction;
    settlement.outcome = Outcome::Unknown;
    settlement.error.kind = row.answered ? row.errorKind : ErrorKind::Canceled;
    settlement.error.message = row.answered ? row.message : tr("The program ended before an answer came.");
    settlement.error.mayHaveBeenSent = true;
    fetchLater(row.id);
    const Settlement unknown = settlement;
    const QPointer<Outbox> alive(&q);
    if (!row.answered)
        writeSettled(unknown);
    Q_EMIT q.settled(unknown);
    if (alive)
        Q_EMIT q.lockChanged(unknown.instruction.address.reservation);
}

void Outbox::Private::post(Entry &entry)
{
    const qint64 id = entry.settlement.id;
    const Instruction &what = entry.settlement.instruction;
    auto *reply = client.updateReservation({what.address, what.form, what.ifMatch});
    entry.handedMsecs = double(entry.clock.nsecsElapsed()) / 1e6;
    entry.reply = reply;
    connect(reply, &Reply::requestSent, &q, [this, id] { counted(id); });
    connect(reply, &Reply::finished, &q, [this, id, reply] {
        const auto found = entries.find(id);
        if (found != entries.end())
            found->second.settlement.answer = reply->rawAnswer();
        answered(id, reply->result());
    });
}

void Outbox::Private::counted(qint64 id)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    Entry &entry = found->second;
    ++entry.timesSent;
    if (entry.timesSent == 1) {
        Q_EMIT q.sent(id, entry.handedMsecs);
        return;
    }
    const QString what =
        tr("The instruction %1 to %2 was written to the network %3 times; it may have been carried out "
           "more than once.")
            .arg(entry.settlement.instruction.action, entry.reservation().toString())
            .arg(entry.timesSent);
    if (journal && id < NoRow)
        journal->noteAlarm(id, what);
    Q_EMIT q.alarm(what);
}

void Outbox::Private::answered(qint64 id, const Result<ReservationDetail> &result)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    Entry &entry = found->second;
    Settlement &settlement = entry.settlement;
    settlement.outcome = outcomeOf(result, entry.reservation(), entry.timesSent);
    settlement.durationMsecs = entry.clock.elapsed();
    if (result.ok())
        settlement.now = result.value();
    else
        settlement.error = result.error();
    const QPointer<Outbox> alive(&q);
    writeSettled(Settlement(settlement));
    if (!alive || !entries.contains(id))
        return;
    if (settlement.outcome != Outcome::Unknown) {
        const Settlement last = settlement;
        entries.erase(found);
        Q_EMIT q.settled(last);
        if (alive)
            Q_EMIT q.lockChanged(last.instruction.address.reservation);
        return;
    }
    entry.reconciling = true;
    fetchLater(id);
    const Settlement unknown = settlement;
    Q_EMIT q.settled(unknown);
}

void Outbox::Private::fetchLater(qint64 id)
{
    Entry &entry = entries.at(id);
    if (!entry.pause) {
        entry.pause = std::make_unique<QTimer>();
        entry.pause->setSingleShot(true);
        connect(entry.pause.get(), &QTimer::timeout, &q, [this, id] { fetch(id); });
    }
    const qint64 wait = plan.delay ? plan.delay(entry.attempt) : 0;
    entry.pause->start(int(std::clamp<qint64>(wait, 0, 600'000)));
    ++entry.attempt;
}

void Outbox::Private::fetch(qint64 id)
{
    Entry &entry = entries.at(id);
    if (entry.pause)
        entry.pause->stop();
    auto *reply = client.fetchReservation(entry.settlement.instruction.address);
    entry.reply = reply;
    connect(reply, &Reply::finished, &q, [this, id, reply] { fetched(id, reply->result()); });
}

void Outbox::Private::fetched(qint64 id, const Result<ReservationDetail> &result)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    Entry &entry = found->second;
    Settlement &settlement = entry.settlement;
    const bool lastTry = entry.attempt >= plan.tries;
    if (result.ok()) {
        settlement.now = result.value();
        settlement.reconciliation = compareStates(settlement.instruction, result.value());
        // An answer may overtake the change that it should show: once is not enough for "nothing happened".
        if (settlement.reconciliation == Reconciliation::NoChangeSeen && !lastTry)
            fetchLater(id);
        else
            tell(id, true);
        return;
    }
    const Error &error = result.error();
    if (mayAnswerLater(error) && !needsPerson(error) && !lastTry) {
        fetchLater(id);
        return;
    }
    settlement.reconciliation = Reconciliation::CouldNotFetch;
    settlement.error = error;
    if (mayAnswerLater(error) && !needsPerson(error))
        fetchLater(id);
    tell(id, !mayAnswerLater(error));
}

void Outbox::Private::tell(qint64 id, bool done)
{
    const Settlement settlement = entries.at(id).settlement;
    if (done)
        entries.erase(id);
    const QPointer<Outbox> alive(&q);
    writeReconciled(settlement, done);
    if (!alive)
        return;
    Q_EMIT q.reconciled(settlement);
    if (alive && done)
        Q_EMIT q.lockChanged(settlement.instruction.address.reservation);
}

Outbox::Outbox(Client &client, QObject *parent)
    : Outbox(client, ReconcilePlan::standard(), parent)
{
}

Outbox::Outbox(Client &client, ReconcilePlan plan, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(plan)))
{
}

Outbox::Outbox(Client &client, Journal &journal, const JournalOrigin &origin, UnwrittenPolicy policy,
               ReconcilePlan plan, QObject *parent)
    : Outbox(client, std::move(plan), parent)
{
    d->journal = &journal;
    d->origin = origin;
    d->policy = policy;
}

Outbox::~Outbox() = default;

qint64 Outbox::send(const Instruction &instruction, QString *reason)
{
    QElapsedTimer clock;
    clock.start();
    if (const Entry *other = d->entryOf(instruction.address.reservation)) {
        if (reason)
            *reason = other->reconciling
                          ? tr("What became of the last instruction to this reservation is not known yet; it is being "
                               "looked up.")
                          : tr("The last instruction to this reservation is still on its way.");
        return 0;
    }
    if (const QString why = d->lockedElsewhere(instruction.address.reservation); !why.isEmpty()) {
        if (reason)
            *reason = why;
        return 0;
    }
    const qint64 id = d->writeAhead(instruction, reason);
    if (id == 0)
        return 0;
    Entry &entry = d->entries[id];
    entry.clock = clock;
    entry.settlement.id = id;
    entry.settlement.instruction = instruction;
    d->post(entry);
    Q_EMIT lockChanged(instruction.address.reservation);
    return id;
}

bool Outbox::isLocked(Sid reservation) const
{
    return d->entryOf(reservation) != nullptr;
}

qsizetype Outbox::inFlight() const
{
    return std::count_if(d->entries.begin(), d->entries.end(),
                         [](const auto &entry) { return !entry.second.reconciling; });
}

bool Outbox::isUnknown(Sid reservation) const
{
    const Entry *entry = d->entryOf(reservation);
    return entry && entry->reconciling;
}

void Outbox::adopt()
{
    if (!d->journal)
        return;
    const QPointer<Outbox> alive(this);
    const QList<JournalRow> rows = d->journal->openRows(d->origin);
    for (const JournalRow &row : rows) {
        if (alive && d->journal->claim(row.id))
            d->takeOver(row);
    }
}

void Outbox::reconcileNow(Sid reservation)
{
    const Entry *entry = d->entryOf(reservation);
    if (entry && entry->reconciling && (!entry->reply || entry->reply->isFinished()))
        d->fetch(entry->settlement.id);
}

} // namespace Desk
