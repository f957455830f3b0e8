#include "simulationdriver.h"

#include "platform/simulatorrun.h"

#include <QDateTime>

#include <algorithm>

namespace Simulator {

namespace {

QString newRun()
{
    return Desk::newSimulatorRun(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

SimulationDriver::SimulationDriver(Scenario scenario, double speed, RealTime steadyTime)
    : m_simulation(std::make_unique<Simulation>(std::move(scenario)))
    , m_realTime(steadyTime)
    , m_clock(m_simulation->start(), steadyTime(), speed)
    , m_run(newRun())
{
}

WorldFile SimulationDriver::save() const
{
    WorldFile file{m_simulation->checkpoint(), m_clock.speed(), m_clock.isPaused()};
    for (const auto &[number, call] : m_underWay)
        file.callbacks.push_back(call);
    file.callbacks.insert(file.callbacks.end(), m_toCall.begin(), m_toCall.end());
    return file;
}

void SimulationDriver::begin(CallbackCall &call)
{
    call.number = ++m_lastCall;
    m_underWay.emplace(call.number, call);
}

void SimulationDriver::restore(WorldFile file)
{
    m_simulation = std::make_unique<Simulation>(std::move(file.simulation));
    m_run = newRun();
    m_underWay.clear();
    m_toCall = std::move(file.callbacks);
    const qint64 real = m_realTime();
    m_clock = VirtualClock(m_simulation->world().now(), real);
    m_clock.setSpeed(file.speed, real);
    if (file.paused)
        m_clock.pause(real);
}

void SimulationDriver::restart(Scenario scenario)
{
    m_simulation = std::make_unique<Simulation>(std::move(scenario));
    m_run = newRun();
    m_underWay.clear();
    m_toCall.clear();
    const qint64 real = m_realTime();
    const VirtualClock before = m_clock;
    m_clock = VirtualClock(m_simulation->start(), real);
    m_clock.setSpeed(before.speed(), real);
    if (before.isPaused())
        m_clock.pause(real);
}

void SimulationDriver::advance()
{
    m_simulation->advanceTo(m_clock.at(m_realTime()));
}

qint64 SimulationDriver::untilDue() const
{
    const Time due = m_simulation->nextDue();
    return due == Never ? -1 : m_clock.realUntil(due, m_realTime());
}

void SimulationDriver::setPaused(bool paused)
{
    if (paused)
        m_clock.pause(m_realTime());
    else
        m_clock.resume(m_realTime());
    advance();
}

void SimulationDriver::setSpeed(double speed)
{
    m_clock.setSpeed(speed, m_realTime());
    advance();
}

void SimulationDriver::jump(Time by)
{
    const qint64 real = m_realTime();
    m_clock.jumpTo(m_clock.at(real) + std::clamp<Time>(by, 0, LongestJump), real);
    advance();
}

void SimulationDriver::step()
{
    setPaused(true);
    m_clock.jumpTo(m_simulation->advanceToNextHappening(), m_realTime());
}

} // namespace Simulator
