#pragma once

#include "http.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Desk {

class Exchange;
class Transport;
struct ClientOptions;

/// Whether a failed read may be tried again (R17): 429, 502, 503, 504, no connection, a cut answer. `dice` is uniform
/// in [0, 1); `attempt` counts from 0. The pause in milliseconds, or nothing where it is over.
[[nodiscard]] std::optional<qint64> pauseBeforeRetry(const Error &error, int attempt, const ClientOptions &options,
                                                     double dice);

/// One GET with its repetitions, within the transport's budget. finished() comes exactly once, never from inside
/// start().
class RetryingGet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryingGet)
public:
    /// `objection`: as in Transport.
    RetryingGet(Transport &transport, HttpRequest request, QString objection, QObject *parent);

    void start();
    /// Ends it; finished() is not emitted.
    void stop();

    /// Valid once finished: the error, or nothing and an answer with a 2xx status and a complete body.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] HttpAnswer &answer() { return m_answer; }

Q_SIGNALS:
    void requestSent();
    /// It goes on by itself after so many milliseconds: what was answered is tried again, or the budget is used up.
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
