#include "outbox.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The value of a field of an encoded form, empty where it is not there. Only for words that need no decoding.
QByteArrayView fieldOf(QByteArrayView form, QByteArrayView name)
{
    while (!form.isEmpty()) {
        const qsizetype end = form.indexOf('&');
        const QByteArrayView field = end < 0 ? form : form.first(end);
        if (field.size() > name.size() && field.startsWith(name) && field[name.size()] == '=')
            return field.sliced(name.size() + 1);
        form = end < 0 ? QByteArrayView() : form.sliced(end + 1);
    }
    return {};
}

/// The status that a form brings about in the end, whatever lies between; Unknown where it changes none.
ReservationStatus statusAimedAt(const QByteArray &form)
{
    const QByteArrayView wanted = fieldOf(form, "ReservationStatus");
    if (!wanted.isEmpty())
        return reservationStatusFromWire(QString::fromLatin1(wanted));
    const QByteArrayView instruction = fieldOf(form, "Instruction");
    const bool accepts = instruction == QByteArrayView("conference") || instruction == QByteArrayView("dequeue") ||
                         (instruction == QByteArrayView("call") && fieldOf(form, "CallAccept") == "true") ||
                         (instruction == QByteArrayView("redirect") && fieldOf(form, "RedirectAccept") == "true");
    return accepts ? ReservationStatus::Accepted : ReservationStatus::Unknown;
}

/// A complete 4xx: the server says that it did nothing. Everything else but a 2xx of ours leaves the matter open.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::PreconditionFailed:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Proxy: // A proxy's own 407 is an answer; a broken proxy connection is none.
        return error.answer && error.answer->complete && error.answer->statusLine.startsWith("407"_L1);
    default:
        return false;
    }
}

Outcome outcomeOf(const Result<ReservationDetail> &result, Sid wanted, int timesSent)
{
    if (timesSent > 1)
        return Outcome::Unknown; // Whatever this answer says, there may have been another.
    if (result.ok())
        return result.value().reservation.sid == wanted ? Outcome::Done : Outcome::Unknown;
    if (!result.error().mayHaveBeenSent && timesSent == 0)
        return Outcome::NotSent;
    return isRefusal(result.error()) ? Outcome::Refused : Outcome::Unknown;
}

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

constexpr std::array<int, 5> Ceilings{1000, 2000, 4000, 8000, 16000};
constexpr int LatePause = 30'000;

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

ReconcilePlan ReconcilePlan::standard()
{
    ReconcilePlan plan;
    plan.delay = [](int attempt) -> qint64 {
        auto *dice = QRandomGenerator::global();
        if (attempt >= int(Ceilings.size()))
            return LatePause + dice->bounded(LatePause);
        return dice->bounded(Ceilings.at(size_t(std::max(attempt, 0))));
    };
    return plan;
}

Reconciliation compareStates(const Instruction &instruction, const ReservationDetail &now)
{
    const Reservation &seen = now.reservation;
    const bool sameEtag = instruction.etagBefore.isEmpty() || now.etag.isEmpty() || instruction.etagBefore == now.etag;
    const bool sameTime = instruction.updatedBefore == 0 || instruction.updatedBefore == seen.updated;
    if (seen.status == instruction.statusBefore && sameEtag && sameTime)
        return Reconciliation::NoChangeSeen;
    const ReservationStatus aim = statusAimedAt(instruction.form);
    const bool reached = aim != ReservationStatus::Unknown && seen.status == aim && aim != instruction.statusBefore;
    return reached ? Reconciliation::TookEffect : Reconciliation::ChangedOtherwise;
}

class Outbox::Private
{
public:
    Private(Outbox &outbox, Client &network, ReconcilePlan followUp)
        : q(outbox)
        , client(network)
        , plan(std::move(followUp))
    {
    }

    [[nodiscard]] Entry *entryOf(Sid reservation) const;
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
    std::map<qint64, Entry> entries;
    qint64 lastId = 0;
};

Entry *Outbox::Private::entryOf(Sid reservation) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &entry) { return entry.second.reservation() == reservation; });
    return found == entries.end() ? nullptr : const_cast<Entry *>(&found->second);
}

void Outbox::Private::post(Entry &entry)
{
    const qint64 id = entry.settlement.id;
    const Instruction &what = entry.settlement.instruction;
    auto *reply = client.updateReservation({what.address, what.form, what.ifMatch});
    entry.handedMsecs = double(entry.clock.nsecsElapsed()) / 1e6;
    entry.reply = reply;
    connect(reply, &Reply::requestSent, &q, [this, id] { counted(id); });
    connect(reply, &Reply::finished, &q, [this, id, reply] { answered(id, reply->result()); });
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
    Q_EMIT q.alarm(tr("The instruction %1 to %2 was written to the network %3 times; it may have been carried out more "
                      "than once.")
                       .arg(entry.settlement.instruction.action, entry.reservation().toString())
                       .arg(entry.timesSent));
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
    if (settlement.outcome != Outcome::Unknown) {
        const Settlement last = settlement;
        entries.erase(found);
        const QPointer<Outbox> alive(&q);
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
    const qint64 id = ++d->lastId;
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

void Outbox::reconcileNow(Sid reservation)
{
    const Entry *entry = d->entryOf(reservation);
    if (entry && entry->reconciling && (!entry->reply || entry->reply->isFinished()))
        d->fetch(entry->settlement.id);
}

} // namespace Desk
