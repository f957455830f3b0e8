#include "retryingget.h"

#include "exchange.h"
#include "transport.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Desk {

namespace {

bool isWorthRetrying(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ConnectionRefused:
    case ErrorKind::Offline:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::ServerError: {
        const QString line = error.answer ? error.answer->statusLine.left(3) : QString();
        return line == QLatin1StringView("502") || line == QLatin1StringView("503") || line == QLatin1StringView("504");
    }
    default:
        return false;
    }
}

} // namespace

std::optional<qint64> pauseBeforeRetry(const Error &error, int attempt, const ClientOptions &options, double dice)
{
    if (attempt >= options.retries || !isWorthRetrying(error))
        return {};
    if (error.retryAfterMsecs >= 0)
        return std::min(error.retryAfterMsecs, options.retryAfterCapMsecs);
    // Full jitter: anything from nothing to a bound that doubles, so that many clients do not come back at the same
    // time.
    const double bound = std::min<double>(options.backOffCapMsecs, std::ldexp(double(options.backOffMsecs), attempt));
    return qint64(dice * bound);
}

RetryingGet::RetryingGet(Transport &transport, HttpRequest request, QString objection, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_request(std::move(request))
    , m_objection(std::move(objection))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RetryingGet::tryOnce);
}

void RetryingGet::start()
{
    tryOnce();
}

void RetryingGet::stop()
{
    m_pause.stop();
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->abort();
        m_exchange->deleteLater();
        m_exchange = nullptr;
    }
}

void RetryingGet::tryOnce()
{
    const qint64 pause = m_objection.isEmpty() ? m_transport.pauseBeforeRead() : 0;
    if (pause > 0) {
        pace(pause);
        return;
    }
    m_exchange = m_transport.start(m_request, this, m_objection);
    connect(m_exchange, &Exchange::requestSent, this, &RetryingGet::requestSent);
    connect(m_exchange, &Exchange::finished, this, &RetryingGet::exchanged);
}

/// Told in the next turn of the event loop, because the caller of start() has not connected yet.
void RetryingGet::pace(qint64 msecs)
{
    m_pause.start(std::chrono::milliseconds(msecs));
    QMetaObject::invokeMethod(
        this,
        [this] {
            Error why;
            why.kind = ErrorKind::Paced;
            if (m_pause.isActive())
                Q_EMIT waiting(m_pause.remainingTime(), why);
        },
        Qt::QueuedConnection);
}

void RetryingGet::exchanged()
{
    m_answer = std::move(m_exchange->answer());
    m_exchange->deleteLater();
    m_exchange = nullptr;
    m_error = failureOf(m_answer, m_transport.now(), m_transport.options().keptBody);
    if (m_error) {
        const auto pause = pauseBeforeRetry(*m_error, m_attempt, m_transport.options(), m_transport.dice());
        if (pause && m_transport.spendRetry()) {
            ++m_attempt;
            m_request.list = nullptr; // After an unusual answer, the list's pages are left to the network manager.
            m_pause.start(std::chrono::milliseconds(*pause));
            Q_EMIT waiting(*pause, *m_error);
            return;
        }
    }
    Q_EMIT finished();
}

} // namespace Desk
