#pragma once

#include "http.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Desk {

class Exchange;
class Transport;
struct ClientOptions;

/// How long to wait before a failed read is retried, in milliseconds; nothing where it must not be. Retried are 429,
/// 502, 503, 504, a connection that could not be made, and a cut answer. `dice` is uniform in [0, 1); `attempt` counts
/// from 0.
[[nodiscard]] std::optional<qint64> pauseBeforeRetry(const Error &error, int attempt, const ClientOptions &options,
                                                     double dice);

/// One GET with its retries, within the transport's budget. finished() is emitted exactly once, never from inside
/// start().
class RetryingGet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryingGet)
public:
    /// With an `objection`, nothing is sent and that is the error.
    RetryingGet(Transport &transport, HttpRequest request, QString objection, QObject *parent);

    void start();
    /// Ends the read; finished() is not emitted.
    void stop();

    /// Valid once finished: an error, or nothing, and then the answer is a complete 2xx.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] HttpAnswer &answer() { return m_answer; }

Q_SIGNALS:
    void requestSent();
    /// The read pauses for `msecs`: a failed try is repeated then, or the budget of reads is used up for the moment.
    void waiting(qint64 msecs, const Desk::Error &why);
    void finished();

private:
    void pace(qint64 msecs);
    void tryOnce();
    void exchanged();

    Transport &m_transport;
    HttpRequest m_request;
    QString m_objection;
    Exchange *m_exchange = nullptr;
    QTimer m_pause;
    int m_attempt = 0;
    HttpAnswer m_answer;
    std::optional<Error> m_error;
};

} // namespace Desk
