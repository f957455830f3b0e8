#pragma once

#include "scenario.h"
#include "scenarionames.h"
#include "simulator/world/world.h"

namespace Simulator {

/// Reads the tasks of a scenario with what became of their reservations before the start, and lets it happen again in a
/// world that is replayed: the rules are the world's. What they do not allow is a defect of the file.
class HistoryReader
{
public:
    /// What is handed in must live longer. `start`: the moment at which the scenario begins.
    HistoryReader(Scenario &scenario, ScenarioNames &names, Random &random, Time start);

    /// Leaves the scenario's state as it is at the start.
    void read(Cursor &root);

private:
    /// One reservation of the past. Moments are Never where it did not come so far.
    struct PastReservation
    {
        Cursor from;
        Id worker = 0;
        ReservationStatus status = ReservationStatus::Pending;
        Time offered = 0;
        Time answered = Never;
        Time wrapped = Never;
        Time ended = Never;
        bool conference = false;
        Id id = 0; ///< Once it was made.
    };
    struct PastTask
    {
        Cursor from;
        TaskPlan plan = {};
        Time created = 0;
        Time ended = Never;
        TaskStatus status = TaskStatus::Pending;
        QByteArray reason = {};
        std::vector<PastReservation> reservations = {};
        Id id = 0; ///< Once it was made.
    };
    /// Something that happened before the start: everything happens in the order of time, so that ids ascend with it.
    struct Moment
    {
        enum class What : quint8 { TaskCreated, Offered, Answered, Wrapped, Ended, TaskEnded };
        Time at = 0;
        What what = What::TaskCreated;
        size_t task = 0;
        size_t reservation = 0;
    };

    [[nodiscard]] PastTask readTask(Cursor &from);
    void readReservations(PastTask &past);
    [[nodiscard]] PastReservation readReservation(Cursor &from, Time taskCreated) const;
    [[nodiscard]] bool isInOrder(const PastReservation &reservation, Time taskCreated) const;

    void liveThrough();
    [[nodiscard]] std::vector<Moment> moments() const;
    /// False where it cannot be: then there is a defect.
    bool happen(World &world, const Moment &moment);
    [[nodiscard]] static Outcome happen(World &world, PastTask &task, PastReservation &reservation, Moment::What what);
    void createTask(World &world, PastTask &past);
    /// Who is where a missed offer puts people has not been there for longer than since he missed one.
    void sendAwayWhoMissed(State &state) const;
    /// What came of it is what the file says.
    void check(const State &state);

    Scenario &m_scenario;
    ScenarioNames &m_names;
    Random &m_random;
    Time m_start;
    std::vector<PastTask> m_tasks;
};

} // namespace Simulator
