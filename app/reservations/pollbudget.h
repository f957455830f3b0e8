#pragma once

#include "clock.h"
#include "taskrouter/error.h"

#include <QObject>

#include <deque>
#include <optional>

namespace Desk {

/// Limits the polls of one connection, because all its watches ask the same server for the same account. Together they
/// stay below a rate; when the server asks one of them to wait, all wait; and credentials that were refused once are
/// not tried by the others. What a person asks for is not limited. Made and destroyed together with the client.
class PollBudget : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollBudget)
public:
    static constexpr int MostPerMinute = 60;
    static constexpr qint64 LeastGapMsecs = 200; ///< Between two polls, so that watches do not all ask at once.

    explicit PollBudget(QObject *parent = nullptr);
    /// Only the monotonic half of the clock is used, so that setting the system's clock has no effect.
    explicit PollBudget(Clock clock, QObject *parent = nullptr);
    ~PollBudget() override;

    /// Milliseconds until a poll may be sent; 0 for now, and then that poll is counted.
    [[nodiscard]] qint64 admit();
    /// True while no poll may be sent because credentials were refused; see resumed().
    [[nodiscard]] bool isStopped() const { return m_stoppedBy.has_value(); }

public Q_SLOTS:
    /// To be told how every read of this connection ended, polled or not.
    void report(const std::optional<Desk::Error> &error);

Q_SIGNALS:
    /// Credentials were refused: the account's (Unauthorized) or the proxy's (ProxyCredentials).
    void stopped(Desk::ErrorKind why);
    /// A read succeeded for the first time after stopped().
    void resumed();

private:
    Clock m_clock;
    std::deque<qint64> m_left; ///< Monotonic times of the polls of the last minute.
    qint64 m_waitUntil = 0;    ///< Monotonic time until which the server asked to wait; 0 for none.
    std::optional<ErrorKind> m_stoppedBy;
};

} // namespace Desk
