#pragma once

#include "state.h"

namespace Simulator {

/// Tells the virtual time for a moment of a steady real clock (milliseconds, any beginning). Pure: whoever asks brings
/// the real time along. It stands still while paused, runs at SlowestSpeed to FastestSpeed otherwise, may be moved
/// forward, and never goes back.
class VirtualClock
{
public:
    static constexpr double SlowestSpeed = 0.1;
    static constexpr double FastestSpeed = 60.0;

    VirtualClock() = default;
    /// Runs from `start` on, `real` being the present moment. Speed 0: stands at `start`, and runs at 1 once resumed.
    VirtualClock(Time start, qint64 real, double speed = 1.0);

    [[nodiscard]] Time at(qint64 real) const;
    /// How many real milliseconds from now until that virtual time, rounded up, 0 where it has passed; -1 while paused.
    [[nodiscard]] qint64 realUntil(Time when, qint64 real) const;

    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] double speed() const { return m_speed; }

    void pause(qint64 real);
    void resume(qint64 real);
    /// Brought between the slowest and the fastest; what is no number changes nothing.
    void setSpeed(double speed, qint64 real);
    /// Goes there at once, paused or not. An earlier time changes nothing.
    void jumpTo(Time when, qint64 real);

private:
    void settle(qint64 real);

    Time m_virtual = 0; ///< What it was …
    qint64 m_real = 0;  ///< … at this real moment.
    double m_speed = 1.0;
    bool m_paused = false;
};

} // namespace Simulator
