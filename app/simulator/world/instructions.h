#pragma once

#include "telephony.h"

namespace Simulator {

class Fields;

/// The instructions that a client may give for a reservation: what each needs, the code that refuses it, and what it
/// sets going.
class Instructions
{
public:
    /// What is handed in must live longer.
    Instructions(State &state, Tasks &tasks, Reservations &reservations, Telephony &telephony);

    /// `fromTask`: asked for below the task, where there is one more of them.
    [[nodiscard]] Outcome carryOut(Reservation &reservation, const Fields &form, bool fromTask);

private:
    [[nodiscard]] Outcome conference(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome dequeue(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome call(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome redirect(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome supervise(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome needsPending(const Reservation &reservation, const char *instruction, int code) const;
    [[nodiscard]] std::optional<Id> activityOf(const Fields &form, QByteArrayView field) const;
    /// Tells in the task's attributes which call rings the worker.
    void setWorkerCall(const Reservation &reservation);
    [[nodiscard]] Task &taskOf(const Reservation &reservation);
    [[nodiscard]] const Worker &workerOf(const Reservation &reservation) const;

    State &m_state;
    Tasks &m_tasks;
    Reservations &m_reservations;
    Telephony &m_telephony;
};

} // namespace Simulator
