#pragma once

#include <QMetaType>
#include <QStringList>

namespace Simulator {

class Goals;
class Simulation;

/// What the trainee is to do next. It moves with the goals that are reached and stands still while they are not,
/// however late it gets.
struct Guide
{
    QString text;      ///< Plain text; empty where the scenario guides nobody.
    QString note;      ///< What the script said last; empty before it said anything, and once a step was taken since.
    int step = 0;      ///< From 1; `steps` + 1 when all are decided.
    int steps = 0;     ///< Goals that are to be reached; those that must not happen are none.
    QStringList texts; ///< Every text that can come in this scenario, so that room can be made for the longest at once.

    friend bool operator==(const Guide &, const Guide &) = default;
};

[[nodiscard]] Guide guideOf(const Simulation &simulation);
/// How many of all goals are reached, those that must not happen among them: the one sentence for whoever counts them.
/// Empty where there are none.
[[nodiscard]] QString standingOf(const Goals &goals);

} // namespace Simulator
Q_DECLARE_METATYPE(Simulator::Guide)
