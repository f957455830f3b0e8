#pragma once

#include <QByteArray>
#include <QString>

namespace Simulator {

class Simulation;

/// The world as it is now as a scenario's file, after resources/scenarios/schema.json, to be gone on with by hand: its
/// workspace, its people with their habits, and the tasks that are not finished with their offers. A goal and a note
/// are there to show how they are written. Moments that the world does not keep are near the truth: when an offer was
/// accepted whose call is over by now. The callers' patience, what a telephone does, faults and the rest of the script
/// are not in it.
[[nodiscard]] QByteArray scenarioTextOf(const Simulation &simulation, const QString &title);

} // namespace Simulator
