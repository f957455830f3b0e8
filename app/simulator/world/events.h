#pragma once

#include "state.h"

namespace Simulator {

/// Writes history: one Event with what it needs to be told later.
void recordReservation(State &state, const Reservation &reservation, EventType type, int reasonCode = 0);
void recordTask(State &state, const Task &task, EventType type);
/// What happened to a task at one line of its workflow; Event::DefaultRoute is the default queue.
void recordRoute(State &state, const Task &task, EventType type, int route);
void recordWorker(State &state, const Worker &worker, EventType type, Id previousActivity = 0, Time inPrevious = 0);

} // namespace Simulator
