#include "reconciler.h"

#include "outcome.h"
#include "taskrouter/client.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

/// Whether a later fetch may succeed.
bool mayAnswerLater(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: // TaskRouter deletes tasks minutes after they end, and nothing brings one back.
    case ErrorKind::InvalidInput:
        return false;
    default:
        return true;
    }
}

/// True where credentials or permissions were refused: only a person can change that, so no timer tries again.
bool isRefused(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
}

} // namespace

Reconciler::Reconciler(Client &client, ReconcilePlan plan, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_plan(std::move(plan))
{
}

Reconciler::~Reconciler() = default;

const Reconciler::Entry *Reconciler::entryOf(Sid target) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const auto &entry) { return entry.second.target() == target; });
    return found == m_entries.cend() ? nullptr : &found->second;
}

void Reconciler::follow(const Settlement &unknown)
{
    Entry &entry = m_entries[unknown.id];
    entry.settlement = unknown;
    entry.unknown.start();
    fetchLater(unknown.id);
}

QList<Settlement> Reconciler::abandon()
{
    QList<Settlement> left;
    for (const auto &[id, entry] : std::exchange(m_entries, {})) {
        if (entry.reply)
            entry.reply->disconnect(this); // The result of a fetch in flight is not wanted any more.
        left += entry.settlement;
    }
    return left;
}

bool Reconciler::needsPerson(Sid target) const
{
    const Entry *entry = entryOf(target);
    return entry && entry->isStuck();
}

void Reconciler::askNow(Sid target)
{
    const Entry *entry = entryOf(target);
    if (entry && !entry->isAsking())
        fetch(entry->settlement.id);
}

void Reconciler::readsSucceed(Sid target)
{
    constexpr qint64 leastGapMsecs = 10'000;
    for (const auto &[id, entry] : m_entries) {
        const bool isMeant = target.isNull() || entry.target() == target;
        if (isMeant && entry.isStuck() && (!entry.asked.isValid() || entry.asked.hasExpired(leastGapMsecs)))
            fetch(id);
    }
}

void Reconciler::fetchLater(qint64 id)
{
    Entry &entry = m_entries.at(id);
    if (!entry.pause) {
        entry.pause = std::make_unique<QTimer>();
        entry.pause->setSingleShot(true);
        connect(entry.pause.get(), &QTimer::timeout, this, [this, id] { fetch(id); });
    }
    qint64 wait = m_plan.delay ? m_plan.delay(entry.attempt) : 0;
    if (entry.unchanged + 1 >= m_plan.unchangedTries) // The next answer may be the result.
        wait = std::max(wait, m_plan.unchangedMsecs - entry.unknown.elapsed());
    entry.pause->start(int(std::clamp<qint64>(wait, 0, 600'000)));
    ++entry.attempt;
}

void Reconciler::fetch(qint64 id)
{
    Entry &entry = m_entries.at(id);
    if (entry.pause)
        entry.pause->stop();
    entry.asked.start();
    const Address &address = entry.settlement.instruction.address;
    switch (entry.settlement.instruction.about) {
    case SidKind::Task:
        return listen(id, m_client.fetchTask(address.workspace, address.task));
    case SidKind::Worker:
        return listen(id, m_client.fetchWorkerDetail(address.workspace, address.worker));
    default:
        return listen(id, m_client.fetchReservation(address));
    }
}

template <typename T>
void Reconciler::listen(qint64 id, ReplyOf<T> *reply)
{
    m_entries.at(id).reply = reply;
    connect(reply, &Reply::finished, this, [this, id, reply] { onFetched(id, targetResult(reply->result())); });
}

void Reconciler::onFetched(qint64 id, const Result<TargetAnswer> &result)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    Settlement &settlement = entry.settlement;
    const bool lastTry = entry.attempt >= m_plan.tries;
    if (result.ok()) {
        settlement.setNow(result.value());
        settlement.reconciliation = compareStates(settlement.instruction, stateOf(result.value()));
        // A fetch may be answered before the change takes effect, so one answer does not prove that nothing happened.
        const bool isUnchanged = settlement.reconciliation == Reconciliation::NoChangeSeen;
        entry.unchanged += isUnchanged ? 1 : 0;
        const bool isEnough =
            entry.unchanged >= m_plan.unchangedTries && entry.unknown.hasExpired(m_plan.unchangedMsecs - 1);
        if (isUnchanged && !lastTry && !isEnough)
            fetchLater(id);
        else
            tell(id, true);
        return;
    }
    const Error &error = result.error();
    if (mayAnswerLater(error) && !isRefused(error) && !lastTry) {
        fetchLater(id);
        return;
    }
    settlement.reconciliation = Reconciliation::CouldNotFetch;
    settlement.error = error;
    if (mayAnswerLater(error) && !isRefused(error))
        fetchLater(id);
    tell(id, !mayAnswerLater(error));
}

void Reconciler::tell(qint64 id, bool final)
{
    const Settlement settlement = m_entries.at(id).settlement;
    if (final)
        m_entries.erase(id);
    Q_EMIT told(settlement, final);
}

} // namespace Desk
