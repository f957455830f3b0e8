#pragma once

#include "goals.h"
#include "simulator/api/faultrules.h"

#include <array>
#include <span>

namespace Simulator {

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
    Q_DISABLE_COPY_MOVE(Simulation)

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
    /// The lines of the script that are still to come.
    [[nodiscard]] std::span<const ScriptItem> upcoming() const;
    /// Which task a key means; 0 where it is not there yet.
    [[nodiscard]] Id taskOf(const QByteArray &keyOrSid) const;

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
    enum class Due : quint8 { Script, Arrival, Answer, Decline, TalkEnds, PatienceEnds, Complete };
    struct Timer
    {
        Time at = 0;
        quint64 order = 0;
        Due due = Due::Script;
        Id subject = 0; ///< A line, a stream, a reservation or a task.
        bool operator>(const Timer &other) const { return at != other.at ? at > other.at : order > other.order; }
    };

    void schedule(Time at, Due due, Id subject) { m_timers.push({at, ++m_timerOrder, due, subject}); }
    void fire(const Timer &timer);
    void pickUp();
    void notice(bool trainee);
    void react(const Event &event);
    [[nodiscard]] bool isTraineeAcceptance(const Event &event) const;
    [[nodiscard]] const WorkerBehaviour *behaviourOf(Id worker) const;
    [[nodiscard]] const Reservation *openReservation(Id id, ReservationStatus status) const;
    [[nodiscard]] std::optional<QString> performOnReservation(const ScriptAction &scriptAction);
    [[nodiscard]] std::optional<QString> performOnTask(const ScriptAction &scriptAction);
    [[nodiscard]] const Reservation *fitting(const ScriptAction &scriptAction, Id task) const;
    Outcome connect(Id reservation);
    void arrive(const TaskPlan &plan);

    Scenario m_scenario;
    Time m_start;
    Random m_random;
    World m_world;
    FaultRules m_faults;
    Goals m_goals;
    std::vector<Note> m_notes;
    Counters m_counters;
    std::priority_queue<Timer, std::vector<Timer>, std::greater<>> m_timers;
    quint64 m_timerOrder = 0;
    size_t m_nextLine = 0;
    Id m_seen = 0; ///< The last Event that was looked at.
    int m_arrived = 0;
    std::set<Id> m_ownAnswers; ///< Reservations that a person of the scenario answers.
};

} // namespace Simulator
