#pragma once

#include "legplan.h"
#include "reservationlife.h"

#include <map>

namespace Simulator {

/// The telephones: the leg that an instruction rings, what it comes to, and the call that is over when its caller hangs
/// up.
class Telephony
{
public:
    /// What is handed in must live longer.
    Telephony(State &state, EventRecorder &recorder, WorldTimers &timers, Tasks &tasks, Conferences &conferences,
              Reservations &reservations, TaskLife &taskLife, ReservationLife &reservationLife);

    /// What a telephone does that rings at this worker from now on; at everybody else.
    void plan(Id worker, const LegPlan &plan) { m_plans[worker] = plan; }
    void plan(const LegPlan &plan) { m_usual = plan; }
    [[nodiscard]] LegPlan planOf(Id worker) const;
    [[nodiscard]] const std::map<Id, LegPlan> &plans() const { return m_plans; }
    [[nodiscard]] const LegPlan &usual() const { return m_usual; }

    /// Rings. With a hold it accepts the reservation when somebody answers; the hold is hidden: REST goes on saying
    /// pending, and the timeout stands still. Without one the telephone rings beside the offer, whose time runs on.
    void ring(Reservation &reservation, Hold hold);
    /// The ringing is over.
    void endLeg(Reservation &reservation);
    void callerHangsUp(Task &task);

private:
    void fail(Reservation &reservation);
    /// The call that an instruction connected is over: wrapping, or done where it was no conference.
    void endCall(Reservation &reservation);

    State &m_state;
    EventRecorder &m_recorder;
    WorldTimers &m_timers;
    Tasks &m_tasks;
    Conferences &m_conferences;
    Reservations &m_reservations;
    TaskLife &m_taskLife;
    ReservationLife &m_reservationLife;
    std::map<Id, LegPlan> m_plans;
    LegPlan m_usual;
};

} // namespace Simulator
