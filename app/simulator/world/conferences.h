#pragma once

#include "tasks.h"

namespace Simulator {

/// The conferences that instructions connect: whether a reservation is in one, and what the attributes of its task tell
/// of it.
class Conferences
{
public:
    /// What is handed in must live longer.
    Conferences(State &state, Tasks &tasks);

    void begin(Reservation &reservation);
    /// Nothing where there is none.
    void end(Reservation &reservation);

private:
    State &m_state;
    Tasks &m_tasks;
};

} // namespace Simulator
