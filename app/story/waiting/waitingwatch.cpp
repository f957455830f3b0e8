#include "waitingwatch.h"

#include "reservations/offerwatch.h"
#include "reservations/tasklistmodel.h"
#include "reservations/workspacewatch.h"
#include "waitingoffers.h"
#include "workspace/saving/workspacefetch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Desk {

namespace {

/// An Event that is older was known when the offers were read.
constexpr qint64 RecentMsecs = 20'000;
/// A clock that is set right goes back by less; one that goes back by more belongs to another world: a rehearsal's that
/// was taken back to where it was saved.
constexpr qint64 TurnedBackMsecs = 3'000;
/// A list shows how things were when it was asked for.
constexpr qint64 ListAgeMsecs = 3'000;
constexpr auto Together = 30ms;

constexpr std::array OpenStatuses{TaskStatus::Pending, TaskStatus::Reserved, TaskStatus::Assigned,
                                  TaskStatus::Wrapping};

bool isOpen(const Reservation &row)
{
    return row.status == ReservationStatus::Pending || row.status == ReservationStatus::Accepted ||
           row.status == ReservationStatus::Wrapping;
}

} // namespace

WaitingWatch::WaitingWatch(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
    m_thread.setMaxThreadCount(1);
    m_poller.setBudget(sources.budget);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    connect(&m_soon, &QTimer::timeout, this, &WaitingWatch::compute);
    m_second.setSingleShot(true);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &WaitingWatch::computeSoon);
    connect(&m_poller, &Poller::poll, this, &WaitingWatch::look);
    connect(&sources.workspace, &WorkspaceWatch::refreshed, this, [this] {
        if (m_isOn && m_workspace != m_sources.workspace.workspace())
            look();
        computeSoon();
    });
    // Another workspace was opened: nothing of this one is true any more.
    connect(&sources.tasks, &QAbstractItemModel::modelReset, this, &WaitingWatch::reset);
    connect(&sources.offers, &OfferWatch::changed, this, &WaitingWatch::computeSoon);
}

WaitingWatch::~WaitingWatch()
{
    m_thread.waitForDone(); // Milliseconds: it works with what is ours.
}

void WaitingWatch::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_poller.setOn(on);
    if (on)
        look();
}

void WaitingWatch::setLimits(const WaitingLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    computeSoon();
}

void WaitingWatch::noteCall(const QString &sid, UtcMsecs ended)
{
    m_ledger.noteCall(sid, ended);
    computeSoon();
}

void WaitingWatch::refresh()
{
    for (PartState &part : m_parts)
        part.error.reset();
    m_rulesProblem.clear();
    Q_EMIT partsChanged();
    if (!m_isOn)
        return;
    m_round.reset();
    m_fetch.reset();
    m_roundsSinceWorkers = 0;
    readRules();
    look();
}

void WaitingWatch::reset()
{
    m_round.reset();
    m_fetch.reset();
    ++m_turn;
    m_workspace = {};
    m_rules.reset();
    m_rulesProblem.clear();
    m_workers.clear();
    m_ledger = {};
    m_now = {};
    m_parts = {};
    m_reading = {};
    m_latest = 0;
    m_roundsSinceWorkers = 0;
    Q_EMIT changed();
    Q_EMIT partsChanged();
}

/// Whether it is earlier than it was: then what was noted never happened.
bool WaitingWatch::hasTurnedBack()
{
    const UtcMsecs now = m_sources.clock.utc();
    if (now < m_latest - TurnedBackMsecs)
        return true;
    m_latest = std::max(m_latest, now);
    return false;
}

void WaitingWatch::look()
{
    if (m_sources.workspace.workspace() != m_workspace || hasTurnedBack()) {
        reset();
        m_workspace = m_sources.workspace.workspace();
    }
    if (m_workspace.isNull())
        return;
    if (!m_rules && !m_fetch && m_rulesProblem.isEmpty() && !isRefused(Part::Rules))
        readRules();
    if (!m_round)
        startRound();
}

void WaitingWatch::readRules()
{
    if (m_workspace.isNull())
        return;
    m_fetch = std::make_unique<WorkspaceFetch>(
        m_sources.client, WorkspaceFetch::Wanted{m_workspace, {}, false, m_sources.clock.utc, false});
    connect(m_fetch.get(), &WorkspaceFetch::waiting, this, [this](qint64, const Error &why) { m_poller.note(why); });
    connect(m_fetch.get(), &WorkspaceFetch::finished, this, &WaitingWatch::onRules);
    m_fetch->start();
}

void WaitingWatch::onRules()
{
    WorkspaceFetch *fetch = m_fetch.release();
    fetch->deleteLater(); // It is in the middle of telling.
    const Result<WorkspaceAnswers> &result = fetch->result();
    if (!result.ok()) {
        note(Part::Rules, result.error());
    } else {
        auto read = waitingRulesOf(result.value(), m_workspace);
        if (auto *rules = std::get_if<WaitingRules>(&read)) {
            rules->read = m_sources.clock.utc();
            m_rules = std::make_shared<const WaitingRules>(std::move(*rules));
            m_rulesProblem.clear();
        } else {
            m_rulesProblem = std::get<QString>(read);
        }
        note(Part::Rules, {});
    }
    Q_EMIT partsChanged();
    computeSoon();
}

bool WaitingWatch::isRefused(Part part) const
{
    const std::optional<Error> &error = m_parts.at(size_t(part)).error;
    return error && endsPolling(*error);
}

/// A list of several pages is not read every time: Events tell between two lists who changed.
bool WaitingWatch::wantsWorkers() const
{
    const qsizetype pages = (m_workers.size() + LargestPage - 1) / LargestPage;
    return !isRefused(Part::Workers) && (m_workers.isEmpty() || m_roundsSinceWorkers >= pages);
}

QList<Sid> WaitingWatch::tasksWithoutHolder(int most) const
{
    if (most <= 0 || isRefused(Part::Reservations))
        return {};
    QSet<Sid> known;
    for (const WaitingReservation &one : m_ledger.open())
        known.insert(one.task);
    // Wrap-up first: that is where somebody may be stuck. Those who have been like that longest first.
    QList<Sid> wanted;
    for (const TaskStatus status : {TaskStatus::Wrapping, TaskStatus::Assigned}) {
        QList<Task> tasks = m_sources.tasks.tasksWith(status);
        tasks.removeIf([&](const Task &task) {
            return known.contains(task.sid) || m_ledger.lookedAt(task.sid) > task.updated + ListAgeMsecs;
        });
        std::sort(tasks.begin(), tasks.end(),
                  [](const Task &one, const Task &other) { return one.updated < other.updated; });
        for (const Task &task : std::as_const(tasks)) {
            if (wanted.size() == most)
                return wanted;
            wanted.append(task.sid);
        }
    }
    return wanted;
}

void WaitingWatch::startRound()
{
    m_poller.hold();
    WaitingRound::Wanted wanted;
    wanted.workspace = m_workspace;
    wanted.events = !isRefused(Part::Events);
    m_roundBegan = m_sources.clock.utc();
    m_roundBeganAt = m_sources.clock.monotonic();
    wanted.since = m_reading.since(m_roundBegan);
    ++m_roundsSinceWorkers;
    wanted.workers = wantsWorkers();
    const auto pages = static_cast<int>((m_workers.size() + LargestPage - 1) / LargestPage);
    // How many pages the first list of workers has, nobody knows.
    int spent = (wanted.events ? 1 : 0) + (wanted.workers ? (pages > 0 ? pages : WaitingRound::MostRequests) : 0);
    if (wanted.events && m_rules && spent < WaitingRound::MostRequests)
        wanted.missedSince = m_reading.missedSince(m_ledger, *m_rules, m_workers, m_roundBegan);
    spent += wanted.missedSince > 0 ? 1 : 0;
    wanted.holders = tasksWithoutHolder(WaitingRound::MostRequests - spent);
    m_round = std::make_unique<WaitingRound>(m_sources.client, std::move(wanted), m_sources.budget);
    connect(m_round.get(), &WaitingRound::waiting, this, [this](qint64, const Error &why) { m_poller.note(why); });
    connect(m_round.get(), &WaitingRound::finished, this, &WaitingWatch::onRound);
    m_round->start();
}

void WaitingWatch::note(Part part, const std::optional<Error> &error)
{
    PartState &state = m_parts.at(size_t(part));
    state.error = error;
    if (!error)
        state.readAt = m_sources.clock.utc();
}

void WaitingWatch::onRound()
{
    const WaitingRound &round = *m_round;
    m_requests = round.requests();
    std::optional<Error> failure;
    bool isAnyRead = false;
    const auto settle = [&](WaitingRound::Part from, Part part) {
        const WaitingRound::Outcome &outcome = round.outcome(from);
        if (!outcome)
            return false;
        note(part, outcome->ok() ? std::nullopt : std::optional(outcome->error()));
        if (!outcome->ok() && (!failure || endsPolling(*failure)))
            failure = outcome->error();
        isAnyRead = isAnyRead || outcome->ok();
        return outcome->ok();
    };
    const bool hasEvents = settle(WaitingRound::Part::Events, Part::Events);
    const bool hasWorkers = settle(WaitingRound::Part::Workers, Part::Workers);
    (void)settle(WaitingRound::Part::Reservations, Part::Reservations);
    // What came before a list broke is true as well.
    QList<StoryEvent> told;
    told.reserve(round.events().size());
    Provenance from;
    from.kind = Provenance::Kind::EventList;
    from.learned = m_roundBegan;
    for (const Event &event : round.events())
        told.append(storyEvent(event, m_reader, from));
    if (hasEvents)
        m_reading.noteRead(told, round.outcome(WaitingRound::Part::Events)->value().limited, m_roundBegan, m_ledger);
    m_ledger.take(std::move(told));
    correctOffers(m_ledger, m_sources.offers, m_roundBegan - RecentMsecs);
    if (const auto &missedPart = round.outcome(WaitingRound::Part::Missed); missedPart && missedPart->ok()) {
        QList<StoryEvent> missed;
        for (const Event &event : round.missed())
            missed.append(storyEvent(event, m_reader, from));
        m_ledger.takeTimeouts(missed);
        m_reading.noteMissedRead(missed, missedPart->value().limited, round.missedSince());
    }
    if (hasWorkers) {
        m_workers = round.workers();
        m_roundsSinceWorkers = 0;
        m_parts.at(size_t(Part::Workers)).readAt = m_roundBegan;
    }
    takeHolders();
    m_round.release()->deleteLater(); // It is in the middle of telling.
    if (m_rules && m_ledger.rulesChanged() > m_rules->read && !m_fetch && !isRefused(Part::Rules))
        readRules();
    // One part that is not allowed does not stop the others.
    if (failure && endsPolling(*failure) && isAnyRead)
        failure.reset();
    m_poller.settle(m_sources.tasks.hasOpen() ? Liveliness::Active : Liveliness::Resting,
                    m_sources.clock.monotonic() - m_roundBeganAt, failure);
    Q_EMIT partsChanged();
    computeSoon();
}

void WaitingWatch::takeHolders()
{
    for (const WaitingRound::Holder &holder : m_round->holders()) {
        const Task *task = m_sources.tasks.task(holder.task);
        QList<WaitingReservation> open;
        for (const Reservation &row : holder.reservations) {
            if (!isOpen(row))
                continue;
            open.append(openReservation(row));
            open.last().channel = task ? task->taskChannelName : QString();
        }
        m_ledger.takeReservations(holder.task, open, m_roundBegan);
    }
}

void WaitingWatch::computeSoon()
{
    if (!m_isOn || m_workspace.isNull() || m_sources.workspace.refreshedAt() == 0)
        return;
    if (m_isComputing)
        m_isOutdated = true;
    else if (!m_soon.isActive())
        m_soon.start();
}

void WaitingWatch::publish(const WaitingNow &now)
{
    m_now = now;
    // Seconds count for those, and pass without anything being read.
    if (!now.rows(WaitingCause::Offered).isEmpty() || !now.rows(WaitingCause::OfferEnding).isEmpty())
        m_second.start();
    Q_EMIT changed();
}

void WaitingWatch::compute()
{
    if (!m_isOn || m_workspace.isNull() || m_workspace != m_sources.workspace.workspace())
        return;
    if (hasTurnedBack()) {
        look();
        return;
    }
    QElapsedTimer timer;
    timer.start();
    m_isComputing = true;
    m_isOutdated = false;
    WaitingFacts facts;
    facts.now = m_sources.clock.utc();
    for (const TaskStatus status : OpenStatuses)
        facts.tasks += m_sources.tasks.tasksWith(status);
    QSet<Sid> open;
    open.reserve(facts.tasks.size());
    for (const Task &task : std::as_const(facts.tasks))
        open.insert(task.sid);
    noteOffers(m_ledger, m_sources.offers);
    m_ledger.retain(open, m_sources.workspace.refreshedAt() - ListAgeMsecs);
    m_ledger.prune(facts.now, m_reading.unasked());
    facts.rules = m_rules;
    facts.workers = m_workers;
    facts.workersRead = readAt(Part::Workers);
    facts.tasksRead = m_sources.workspace.refreshedAt();
    facts.ledger = m_ledger;
    facts.limits = m_limits;
    m_computing = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    m_thread.start([this, survey = m_survey, facts = std::move(facts), turn = m_turn] {
        WaitingNow now = survey->take(facts);
        QMetaObject::invokeMethod(
            this,
            [this, turn, now = std::move(now)] {
                m_isComputing = false;
                if (turn == m_turn)
                    publish(now);
                if (m_isOutdated)
                    computeSoon();
            },
            Qt::QueuedConnection);
    });
}

} // namespace Desk
