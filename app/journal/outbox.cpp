#include "outbox.h"

#include "outboxrecord.h"
#include "outcome.h"
#include "reconciler.h"
#include "standins.h"

#include "instructions/actiontitle.h"
#include "taskrouter/answerorigin.h"
#include "taskrouter/client.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QUrlQuery>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

class Outbox::Private
{
public:
    /// An instruction that was sent and is not answered.
    struct InFlight
    {
        Settlement settlement;
        int timesSent = 0;
        double handedMsecs = 0;
        QElapsedTimer clock;

        [[nodiscard]] Sid target() const { return settlement.instruction.target(); }
    };

    template <typename... Record>
    Private(Outbox &outbox, Client &network, ReconcilePlan plan, Record &&...written)
        : q(outbox)
        , client(network)
        , record(std::forward<Record>(written)...)
        , reconciler(network, std::move(plan))
    {
    }

    [[nodiscard]] bool isInFlight(Sid target) const;
    [[nodiscard]] QString lockedElsewhere(Sid target);
    [[nodiscard]] QString standInObjection(const QByteArray &form) const;
    [[nodiscard]] Instruction written(Instruction instruction) const;
    void adoptRow(const JournalRow &row);
    void post(InFlight &entry);
    template <typename T>
    void listen(InFlight &entry, ReplyOf<T> *reply);
    void onRequestSent(qint64 id);
    void onAnswered(qint64 id, const Result<TargetAnswer> &result);
    void onTold(const Settlement &settlement, bool final);
    void onReleased(qint64 id);

    Outbox &q;
    Client &client;
    OutboxRecord record;
    Reconciler reconciler;
    std::map<qint64, InFlight> inFlight;
    QHash<qint64, Sid> elsewhere; ///< Open rows that another outbox of this process has claimed.
    std::function<UtcMsecs()> worldClock;
    std::shared_ptr<const StandIns> standIns; ///< Null where the window shows what is there.
    bool adopting = false;
    bool retired = false;
};

bool Outbox::Private::isInFlight(Sid target) const
{
    return std::any_of(inFlight.cbegin(), inFlight.cend(),
                       [&](const auto &entry) { return entry.second.target() == target; });
}

/// Why an instruction of another outbox or of an earlier session forbids this one; empty where none does.
QString Outbox::Private::lockedElsewhere(Sid target)
{
    JournalRow row;
    switch (record.claimRowTo(target, &row)) {
    case OutboxRecord::Holder::Nobody:
        break;
    case OutboxRecord::Holder::Unwritable:
        return tr(
            "Another program holds the journal at the moment. What cannot be written down is not sent; try again.");
    case OutboxRecord::Holder::Other:
        return tr("An instruction that was sent there before is still on its way or unknown.");
    case OutboxRecord::Holder::Ours:
        adoptRow(row);
        return tr("What became of an earlier instruction that was sent there is not known; it is being looked up now.");
    }
    return {};
}

/// Whoever looks at stand-ins may send one for what it stands for: nobody has that number, and nobody that name.
QString Outbox::Private::standInObjection(const QByteArray &form) const
{
    if (!standIns)
        return {};
    const auto fields = QUrlQuery(QString::fromLatin1(form).replace(u'+', u' ')).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : fields) {
        if (const QString one = standIns->firstIn(value); !one.isEmpty())
            return tr("%1 has “%2”, which stands for what others are not to see, and would be sent as it is. It can be "
                      "sent when they look no more.")
                .arg(name, one);
    }
    return {};
}

/// As the journal is to have it: a stand-in names nobody, once the window is closed.
Instruction Outbox::Private::written(Instruction instruction) const
{
    if (standIns)
        instruction.workerName = standIns->realOf(instruction.workerName);
    return instruction;
}

void Outbox::Private::post(InFlight &entry)
{
    const Instruction &what = entry.settlement.instruction;
    const ResourceUpdate update{what.address, what.form, what.ifMatch};
    switch (what.about) {
    case SidKind::Task:
        return listen(entry, client.updateTask(update));
    case SidKind::Worker:
        return listen(entry, client.updateWorker(update));
    default: // The client refuses an address without a reservation.
        return listen(entry, client.updateReservation(update));
    }
}

template <typename T>
void Outbox::Private::listen(InFlight &entry, ReplyOf<T> *reply)
{
    const qint64 id = entry.settlement.id;
    entry.handedMsecs = double(entry.clock.nsecsElapsed()) / 1e6;
    connect(reply, &Reply::requestSent, &q, [this, id] { onRequestSent(id); });
    connect(reply, &Reply::finished, &q, [this, id, reply] {
        const auto found = inFlight.find(id);
        if (found != inFlight.end())
            found->second.settlement.answer = reply->rawAnswer();
        onAnswered(id, targetResult(reply->result()));
    });
}

void Outbox::Private::onRequestSent(qint64 id)
{
    const auto found = inFlight.find(id);
    if (found == inFlight.end())
        return;
    InFlight &entry = found->second;
    ++entry.timesSent;
    if (entry.timesSent == 1) {
        Q_EMIT q.sent(id, entry.handedMsecs);
        return;
    }
    const QString what =
        tr("The instruction %1 to %2 was written to the network %3 times; it may have been carried out "
           "more than once.")
            .arg(actionTitle(entry.settlement.instruction.action), entry.target().toString())
            .arg(entry.timesSent);
    record.noteAlarm(id, what);
    Q_EMIT q.alarm(what);
}

void Outbox::Private::onAnswered(qint64 id, const Result<TargetAnswer> &result)
{
    const auto found = inFlight.find(id);
    if (found == inFlight.end())
        return;
    InFlight &entry = found->second;
    Settlement &settlement = entry.settlement;
    settlement.outcome = outcomeOf(result, entry.target(), entry.timesSent);
    settlement.durationMsecs = entry.clock.elapsed();
    if (result.ok())
        settlement.setNow(result.value());
    else
        settlement.error = result.error();
    if (result.ok() && settlement.outcome == Outcome::Unknown) {
        settlement.error.kind = ErrorKind::BadAnswer;
        settlement.error.message = entry.timesSent > 1 ? tr("It was written more than once.")
                                                       : tr("The answer does not say what the status is now.");
        settlement.error.mayHaveBeenSent = true;
        settlement.error.answer = settlement.answer;
        if (settlement.answer)
            settlement.error.requestId = requestIdOf(*settlement.answer);
    }
    const Settlement last = settlement;
    const QPointer<Outbox> alive(&q);
    record.writeSettled(last);
    if (!alive || inFlight.erase(id) == 0)
        return;
    if (last.outcome != Outcome::Unknown) {
        Q_EMIT q.settled(last);
        if (alive)
            Q_EMIT q.lockChanged(last.instruction.target());
        return;
    }
    if (retired)
        record.leave(last);
    else
        reconciler.follow(last);
    Q_EMIT q.settled(last);
}

void Outbox::Private::adoptRow(const JournalRow &row)
{
    Settlement settlement;
    settlement.id = row.id;
    settlement.instruction = row.instruction;
    settlement.outcome = Outcome::Unknown;
    settlement.error.kind = row.answered ? row.errorKind : ErrorKind::Canceled;
    settlement.error.message = row.answered ? row.message : tr("The program ended before an answer came.");
    settlement.error.mayHaveBeenSent = true;
    reconciler.follow(settlement);
    const QPointer<Outbox> alive(&q);
    if (!row.answered)
        record.writeSettled(settlement);
    if (!alive)
        return;
    Q_EMIT q.settled(settlement);
    if (alive)
        Q_EMIT q.lockChanged(settlement.instruction.target());
}

void Outbox::Private::onTold(const Settlement &settlement, bool final)
{
    const QPointer<Outbox> alive(&q);
    record.writeReconciled(settlement, final);
    if (!alive)
        return;
    Q_EMIT q.reconciled(settlement);
    if (alive && final)
        Q_EMIT q.lockChanged(settlement.instruction.target());
}

/// Another outbox has settled or released a row.
void Outbox::Private::onReleased(qint64 id)
{
    if (!adopting)
        return;
    const Sid target = elsewhere.take(id);
    if (retired || inFlight.contains(id) || reconciler.isFollowing(id))
        return;
    if (const std::optional<JournalRow> row = record.claimReleased(id))
        adoptRow(*row);
    else if (!target.isNull())
        Q_EMIT q.lockChanged(target);
}

Outbox::Outbox(Client &client, QObject *parent)
    : Outbox(client, ReconcilePlan::standard(), parent)
{
}

Outbox::Outbox(Client &client, ReconcilePlan plan, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(plan)))
{
    connectParts();
}

Outbox::Outbox(Client &client, Journal &journal, const JournalOrigin &origin, UnwrittenPolicy policy,
               ReconcilePlan plan, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(plan), journal, origin, policy,
                                  SecretMask(client.endpoint())))
{
    connectParts();
}

void Outbox::connectParts()
{
    connect(&d->record, &OutboxRecord::objectionChanged, this, &Outbox::objectionChanged);
    connect(&d->record, &OutboxRecord::unwritten, this, &Outbox::unwritten);
    connect(&d->record, &OutboxRecord::released, this, [this](qint64 id) { d->onReleased(id); });
    connect(&d->reconciler, &Reconciler::told, this,
            [this](const Settlement &settlement, bool final) { d->onTold(settlement, final); });
}

Outbox::~Outbox()
{
    d->record.disconnect(this);
    for (const auto &[id, entry] : d->inFlight)
        d->record.release(id);
    const QList<Settlement> unknown = d->reconciler.abandon();
    for (const Settlement &settlement : unknown)
        d->record.release(settlement.id);
}

void Outbox::setStandIns(std::shared_ptr<const StandIns> standIns)
{
    d->standIns = std::move(standIns);
}

void Outbox::setWorldClock(std::function<UtcMsecs()> now)
{
    d->worldClock = std::move(now);
}

qint64 Outbox::send(const Instruction &given, QString *reason, const std::function<bool()> &mayLeave)
{
    Instruction instruction = given;
    if (d->worldClock)
        instruction.worldTime = d->worldClock();
    QElapsedTimer clock;
    clock.start();
    if (d->retired) {
        if (reason)
            *reason = tr("This connection was left.");
        return 0;
    }
    const Sid target = instruction.target();
    QString why;
    if (d->reconciler.isFollowing(target))
        why = tr("What became of the last instruction that was sent there is not known yet; it is being looked up.");
    else if (d->isInFlight(target))
        why = tr("The last instruction that was sent there is still on its way.");
    else
        why = d->lockedElsewhere(target);
    if (why.isEmpty())
        why = d->standInObjection(instruction.form);
    if (!why.isEmpty()) {
        if (reason)
            *reason = why;
        return 0;
    }
    const qint64 id = d->record.writeAhead(d->written(instruction), reason);
    if (id == 0)
        return 0;
    if (mayLeave && !mayLeave()) {
        d->record.writeNotSent(id, instruction);
        return 0;
    }
    Private::InFlight &entry = d->inFlight[id];
    entry.clock = clock;
    entry.settlement.id = id;
    entry.settlement.instruction = instruction;
    d->post(entry);
    Q_EMIT lockChanged(target);
    return id;
}

QString Outbox::objection() const
{
    return d->record.objection();
}

bool Outbox::isLocked(Sid target) const
{
    return d->isInFlight(target) || d->reconciler.isFollowing(target) ||
           std::find(d->elsewhere.cbegin(), d->elsewhere.cend(), target) != d->elsewhere.cend();
}

qsizetype Outbox::inFlight() const
{
    return qsizetype(d->inFlight.size());
}

bool Outbox::isUnknown(Sid target) const
{
    return d->reconciler.isFollowing(target);
}

void Outbox::adopt()
{
    if (d->retired)
        return;
    d->adopting = true;
    const QPointer<Outbox> alive(this);
    const QHash<qint64, Sid> others = d->record.rowsOfOthers();
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        if (!d->inFlight.contains(it.key()) && !d->reconciler.isFollowing(it.key()))
            d->elsewhere.insert(it.key(), it.value());
    }
    const QList<JournalRow> rows = d->record.openRows();
    for (const JournalRow &row : rows) {
        if (alive && d->record.claim(row.id))
            d->adoptRow(row);
    }
    const QList<Sid> locked = alive ? d->elsewhere.values() : QList<Sid>();
    for (const Sid target : locked) {
        if (alive)
            Q_EMIT lockChanged(target);
    }
}

void Outbox::retire()
{
    d->retired = true;
    d->elsewhere.clear();
    const QList<Settlement> unknown = d->reconciler.abandon();
    for (const Settlement &settlement : unknown)
        d->record.leave(settlement);
}

bool Outbox::needsPerson(Sid target) const
{
    return d->reconciler.needsPerson(target);
}

void Outbox::reconcileNow(Sid target)
{
    d->reconciler.askNow(target);
}

void Outbox::readsSucceed(Sid target)
{
    d->reconciler.readsSucceed(target);
}

} // namespace Desk
