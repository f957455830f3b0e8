#pragma once

#include "worldfile.h"

#include <QString>

#include <map>
#include <memory>
#include <utility>

namespace Simulator {

/// A simulation and the clock that drives it: the one place where both are steered, whether the trainer wants it or a
/// program. After each call all that fell due has happened. Real time is handed in as a function, so that a test can
/// stop it.
class SimulationDriver
{
public:
    /// Milliseconds of a steady clock.
    using RealTime = qint64 (*)();
    /// Nobody jumps further at once.
    static constexpr Time LongestJump = 7 * Day;

    /// `speed` 0: the clock stands until somebody moves it.
    SimulationDriver(Scenario scenario, double speed, RealTime realTime);
    Q_DISABLE_COPY_MOVE(SimulationDriver)

    [[nodiscard]] Simulation &simulation() { return *m_simulation; }
    [[nodiscard]] const Simulation &simulation() const { return *m_simulation; }
    [[nodiscard]] const VirtualClock &clock() const { return m_clock; }

    /// Which run of the simulator this is, see newSimulatorRun(): SIDs are the same in every one. Another start, and
    /// another world, is another one.
    [[nodiscard]] const QString &run() const { return m_run; }
    [[nodiscard]] RealTime realTime() const { return m_realTime; }

    /// The whole as it is now.
    [[nodiscard]] WorldFile save() const;
    /// Goes on where that one was saved. References to the simulation that there was are of no use afterwards.
    void restore(WorldFile file);
    /// Begins with another scenario, or the same one anew; as fast as before, and paused where it was. References: as
    /// above.
    void restart(Scenario scenario);

    /// Calls that a world brought along that was saved while they were under way, for whoever makes calls now; each is
    /// told once.
    [[nodiscard]] std::vector<CallbackCall> takeCallbacks() { return std::exchange(m_toCall, {}); }
    /// It is made, and is saved with the world until it is answered; it gets its number.
    void begin(CallbackCall &call);
    void end(const CallbackCall &call) { m_underWay.erase(call.number); }

    /// Lets everything happen up to the present moment.
    void advance();
    /// Real milliseconds until something falls due, -1 where nothing will.
    [[nodiscard]] qint64 untilDue() const;

    void setPaused(bool paused);
    /// Brought between the slowest and the fastest of the clock.
    void setSpeed(double speed);
    /// Goes on by so many virtual milliseconds at once, from 0 to LongestJump: what is outside is brought in.
    void jump(Time by);
    /// Pauses, and goes to the moment when something happens next.
    void step();

private:
    std::unique_ptr<Simulation> m_simulation;
    RealTime m_realTime;
    VirtualClock m_clock;
    QString m_run;
    std::vector<CallbackCall> m_toCall;
    std::map<quint64, CallbackCall> m_underWay; ///< By their numbers, which rise.
    quint64 m_lastCall = 0;
};

} // namespace Simulator
