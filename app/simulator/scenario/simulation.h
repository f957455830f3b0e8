#pragma once

#include "actionperformer.h"
#include "goals.h"

#include <array>
#include <span>

namespace Simulator {

struct Checkpoint;

/// A scenario that runs: its world, the people in it, its script, faults and goals, on one virtual clock. Pure like the
/// world: time passes only in advanceTo(), chance comes from the seed.
class Simulation
{
public:
    /// A word to the trainee, from the script.
    struct Note
    {
        Time at = 0;
        QString text;
    };
    /// What happened since the start.
    struct Counters
    {
        std::array<int, static_cast<size_t>(EventType::Count)> events{};
        Time waited = 0; ///< From arrival to acceptance, all accepted tasks together.
        int missed = 0;  ///< Lines of the script that did not fit the world any more.

        [[nodiscard]] int count(EventType type) const { return events[static_cast<size_t>(type)]; }
    };

    explicit Simulation(Scenario scenario);
    /// Goes on where another one was.
    explicit Simulation(Checkpoint checkpoint);
    Q_DISABLE_COPY_MOVE(Simulation)

    [[nodiscard]] Checkpoint checkpoint() const;

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] const World &world() const { return m_world; }
    [[nodiscard]] FaultRules &faults() { return m_faults; }
    [[nodiscard]] const FaultRules &faults() const { return m_faults; }
    /// The scenario as it was read, without its state, which lives in the world.
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const Goals &goals() const { return m_goals; }
    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    [[nodiscard]] Time start() const { return m_start; }
    /// The last Event of the history that the scenario brought along.
    [[nodiscard]] Id historyEnd() const { return m_historyEnd; }
    /// The lines of the script that are still to come.
    [[nodiscard]] std::span<const ScriptItem> upcoming() const;
    /// How many tasks come by themselves in an hour; nothing where the scenario has no such.
    [[nodiscard]] std::optional<double> arrivalsPerHour() const { return m_callers.perHour(); }
    /// Which task a key means; 0 where it is not there yet.
    [[nodiscard]] Id taskOf(const QByteArray &keyOrSid) const { return m_callers.taskOf(keyOrSid); }

    /// Lets everything happen that falls due until then. Time never goes back.
    void advanceTo(Time when);
    [[nodiscard]] Time nextDue() const;
    /// Goes on until something happens that is to be seen, an hour at most; the time then.
    Time advanceToNextHappening();
    /// To be called after requests changed the world, before time passes: what they did counts as the trainee's.
    void noticeRequests() { notice(true); }
    /// Does it now. What cannot be done is said, and changes nothing.
    [[nodiscard]] std::optional<QString> perform(const ScriptAction &scriptAction);
    /// Somebody else changes the reservation that the request is about; nothing where it is about none.
    void changeBefore(const Request &request);

private:
    void fire(const SimulationTimers::Timer &timer);
    /// From the first offer that the world made at its start; what was before is history.
    void beginToSee();
    void notice(bool trainee);
    [[nodiscard]] bool isTraineeAcceptance(const Event &event) const;

    Scenario m_scenario;
    Time m_start;
    Random m_random;
    World m_world;
    SimulationTimers m_timers;
    FaultRules m_faults;
    Agents m_agents;
    Callers m_callers;
    ActionPerformer m_performer{m_world, m_faults, m_agents, m_callers};
    Goals m_goals;
    std::vector<Note> m_notes;
    Counters m_counters;
    size_t m_nextLine = 0;
    Id m_historyEnd = 0;
    Id m_seen = 0; ///< The last Event that was looked at.
};

} // namespace Simulator
