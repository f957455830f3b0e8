#pragma once

#include "clock.h"
#include "taskrouter/reply.h"

#include <QObject>

namespace Desk {

class Poller;

/// Measures a load, which may consist of several replies: how long it has run, and for how long nothing has arrived.
class LoadClock : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadClock)
public:
    /// `poller` must outlive this.
    LoadClock(Clock clock, Poller &poller, QObject *parent = nullptr);

    void start();
    /// Adds a reply to the load.
    void listenTo(const Reply &reply);
    [[nodiscard]] qint64 elapsed() const; ///< Milliseconds since start().
    /// Milliseconds since something arrived; 0 while a reply pauses before a retry.
    [[nodiscard]] qint64 silentFor() const;

Q_SIGNALS:
    /// The load goes on, but pauses for `msecs` because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);

private:
    void onWaiting(qint64 msecs, const Error &why);

    Clock m_clock;
    Poller &m_poller;
    qint64 m_startedAt = 0; ///< Monotonic.
    /// Monotonic; when the load began, when something of it arrived, or when the current pause ends.
    qint64 m_heardAt = 0;
};

} // namespace Desk
