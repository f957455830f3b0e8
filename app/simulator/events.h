#pragma once

#include "state.h"

namespace Simulator {

/// Writes history: one Event with the details that TaskRouter records for it (all of them as text).
void recordReservation(State &state, const Reservation &reservation, const QByteArray &type);
void recordTask(State &state, const Task &task, const QByteArray &type);
void recordWorker(State &state, const Worker &worker, const QByteArray &type, Id previousActivity = 0,
                  Time inPrevious = 0);
/// Drops what is older than events are kept.
void forgetOldEvents(State &state);

} // namespace Simulator
