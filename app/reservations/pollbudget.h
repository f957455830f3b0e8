#pragma once

#include "clock.h"
#include "taskrouter/error.h"

#include <QObject>

#include <deque>
#include <optional>

namespace Desk {

/// What all polls of one connection share: each watch knows its own list, but it is one server and one account that
/// they ask. However many watches there are, polls stay below a rate; a server that asks one of them to wait is left
/// alone by all; credentials that were refused once are not tried by the others. What a person asks for does not
/// pass here. Made with the client and destroyed with it.
class PollBudget : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollBudget)
public:
    static constexpr int MostPerMinute = 60;
    static constexpr qint64 LeastGapMsecs = 200; ///< So that watches do not ask in one breath.

    explicit PollBudget(QObject *parent = nullptr);
    /// Only the monotonic half is asked: a system clock that jumps opens no gate.
    explicit PollBudget(Clock clock, QObject *parent = nullptr);
    ~PollBudget() override;

    /// Msecs until a poll may leave; 0 for now, and then it counts as having left.
    [[nodiscard]] qint64 admit();
    /// No poll may leave until somebody mends the credentials; see resumed().
    [[nodiscard]] bool isStopped() const { return m_stoppedBy.has_value(); }

public Q_SLOTS:
    /// How any read of this connection ended, polled or not.
    void report(const std::optional<Desk::Error> &error);

Q_SIGNALS:
    /// Credentials were refused: the account's (Unauthorized) or the proxy's (ProxyCredentials).
    void stopped(Desk::ErrorKind why);
    /// A read was answered again after stopped().
    void resumed();

private:
    Clock m_clock;
    std::deque<qint64> m_left; ///< Monotonic moments of the polls of the last minute.
    qint64 m_waitUntil = 0;    ///< Monotonic; 0 where no server asked for it.
    std::optional<ErrorKind> m_stoppedBy;
};

} // namespace Desk
