#include "polling.h"

#include "pollbudget.h"
#include "taskrouter/answerorigin.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace Desk {

namespace {

constexpr qint64 WaitingMsecs = 2'000;
constexpr qint64 ActiveMsecs = 5'000;
constexpr qint64 RestingMsecs = 30'000;
/// The inverse of the largest share of the time that loads may take.
constexpr qint64 LoadShare = 10;
constexpr qint64 FirstBackOffMsecs = 4'000;
constexpr qint64 LongestMsecs = 300'000;
/// While something is going on: an offer lasts a minute or two, so nothing shown may be older.
constexpr qint64 LongestWhileAliveMsecs = 60'000;
constexpr qint64 LongestBackOffWhileAliveMsecs = 30'000;
constexpr int MostDoublings = 7; // 4 s · 2^7 is more than the longest pause.

qint64 usual(Liveliness liveliness)
{
    switch (liveliness) {
    case Liveliness::Waiting:
        return WaitingMsecs;
    case Liveliness::Active:
        return ActiveMsecs;
    case Liveliness::Resting:
        break;
    }
    return RestingMsecs;
}

} // namespace

qint64 pollDelay(const PollSituation &situation, double random)
{
    const auto share = [random](qint64 msecs) {
        return static_cast<qint64>(static_cast<double>(msecs) * std::clamp(random, 0.0, 1.0));
    };
    const bool alive = situation.liveliness != Liveliness::Resting;
    if (situation.failures <= 0)
        return std::min(std::max(usual(situation.liveliness), situation.lastLoadMsecs * LoadShare),
                        alive ? LongestWhileAliveMsecs : LongestMsecs);
    const int doublings = std::min(situation.failures - 1, MostDoublings);
    const qint64 backOff =
        std::min(FirstBackOffMsecs << doublings, alive ? LongestBackOffWhileAliveMsecs : LongestMsecs);
    // Half of the backoff is fixed, so that a failing server is never asked as often as a healthy one. The time of the
    // load is not used: it was spent on retries and on waiting.
    const qint64 mended = std::max(usual(situation.liveliness), backOff / 2 + share(backOff / 2));
    if (situation.retryAfterMsecs < 0)
        return mended;
    // Not before the time that the server gave, and not all clients at that same moment.
    return std::max(mended, std::min(situation.retryAfterMsecs, LongestMsecs) + share(usual(situation.liveliness)));
}

bool endsPolling(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::ProxyCredentials:
        return true;
    case ErrorKind::Canceled:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Redirected:
    case ErrorKind::BadRequest:
    case ErrorKind::PreconditionFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::Paced:
    case ErrorKind::ServerError:
    case ErrorKind::CaptivePortal:
    case ErrorKind::NotJson:
    case ErrorKind::BadAnswer:
    case ErrorKind::TooLarge:
    case ErrorKind::ForeignUrl:
    case ErrorKind::PagesInCircle:
    case ErrorKind::PartialUrl:
        break;
    }
    return false;
}

bool endsPolling(const Error &error)
{
    return endsPolling(error.kind) || isNotRecorded(error);
}

Poller::Poller(QObject *parent)
    : QObject(parent)
    , m_delay([](const PollSituation &situation) {
        return pollDelay(situation, QRandomGenerator::global()->generateDouble());
    })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::ask);
}

Poller::~Poller() = default;

void Poller::setBudget(PollBudget *budget)
{
    if (m_budget)
        m_budget->disconnect(this);
    m_budget = budget;
    if (m_budget) {
        connect(m_budget, &PollBudget::stopped, this, &Poller::plan);
        connect(m_budget, &PollBudget::resumed, this, &Poller::plan);
    }
    plan();
}

void Poller::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    plan();
}

void Poller::hold()
{
    m_settled = false;
    plan();
}

void Poller::note(const Error &why)
{
    if (m_budget)
        m_budget->report(why);
}

void Poller::release(Liveliness liveliness)
{
    m_settled = true;
    m_situation.liveliness = liveliness;
    plan();
}

void Poller::settle(Liveliness liveliness, qint64 loadMsecs, const std::optional<Error> &error)
{
    m_settled = true;
    m_ended = error && endsPolling(*error);
    m_situation.liveliness = liveliness;
    m_situation.lastLoadMsecs = loadMsecs;
    m_situation.failures = error ? m_situation.failures + 1 : 0;
    m_situation.retryAfterMsecs = error ? error->retryAfterMsecs : -1;
    if (m_budget)
        m_budget->report(error);
    plan();
}

qint64 Poller::dueIn() const
{
    return m_timer.isActive() ? m_timer.remainingTime() : -1;
}

void Poller::setDelay(std::function<qint64(const PollSituation &)> delay)
{
    m_delay = std::move(delay);
    plan();
}

void Poller::plan()
{
    m_timer.stop();
    const bool stopped = m_budget && m_budget->isStopped();
    if (m_on && m_settled && !m_ended && !stopped)
        m_timer.start(std::chrono::milliseconds(m_delay(m_situation)));
}

/// The time has come, but the budget may ask for a further delay.
void Poller::ask()
{
    const qint64 wait = m_budget ? m_budget->admit() : 0;
    if (wait > 0)
        m_timer.start(std::chrono::milliseconds(wait));
    else
        Q_EMIT poll();
}

} // namespace Desk
