#pragma once

#include <QLoggingCategory>

namespace Desk {

class Outbox;
class TaskWatch;

/// The four lines for whoever measures, off unless QT_LOGGING_RULES="desk.timing.debug=true".
Q_DECLARE_LOGGING_CATEGORY(timingLog)

/// `first-paint MS`: from the program's start to the first frame.
void logFirstPaint(double msecs);
/// `list-complete ROWS MS` and `longest-stall MS` of each load, `sent MS` of each instruction, for as long as `context`
/// lives. The stall is an upper bound, by up to one beat of the meter. Nothing is measured where the lines are off.
void logTimings(const TaskWatch &watch, const Outbox &outbox, QObject *context);

} // namespace Desk
