#pragma once

#include "scenario.h"
#include "scenariocursor.h"

namespace Simulator {

/// Gives a task of the scenario so many reservations as no real one has: for lists at scale. They are older than the
/// start, and chance says whose they were and how they ended. Their history would be bigger than what is kept of it, so
/// there is none. `generate` is the file's object of that name.
void makeReservations(Cursor &generate, Scenario &scenario, Random &random);

} // namespace Simulator
