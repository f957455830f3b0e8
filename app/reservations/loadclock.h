#pragma once

#include "clock.h"
#include "taskrouter/reply.h"

#include <QObject>

namespace Desk {

class Poller;

/// Times a load, of one reply or of several: since it began, and since it last brought something.
class LoadClock : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadClock)
public:
    /// The poller must outlive this.
    LoadClock(Clock clock, Poller &poller, QObject *parent = nullptr);

    void start();
    /// The load waits for this one.
    void listenTo(const Reply &reply);
    [[nodiscard]] qint64 elapsed() const; ///< Msecs since start().
    /// Msecs for which nothing came; 0 while a reply waits by itself, to be asked again.
    [[nodiscard]] qint64 silentFor() const;

Q_SIGNALS:
    /// The load goes on, but not before `msecs` are over, because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);

private:
    void onWaiting(qint64 msecs, const Error &why);

    Clock m_clock;
    Poller &m_poller;
    qint64 m_startedAt = 0; ///< Monotonic.
    qint64 m_heardAt = 0;   ///< Monotonic; when the load began, or something of it came or is to be asked again.
};

} // namespace Desk
