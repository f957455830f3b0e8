#pragma once

#include <QLoggingCategory>

namespace Desk {

class Outbox;
class TaskWatch;

/// Log lines for measurements; off unless QT_LOGGING_RULES="desk.timing.debug=true".
Q_DECLARE_LOGGING_CATEGORY(timingLog)

/// `first-paint MS`: from the start of the program to the first frame.
void logFirstPaint(double msecs);
/// `list-complete ROWS MS` and `longest-stall MS` for each load, and `sent MS` for each instruction, as long as
/// `context` lives. See StallMeter about its accuracy. Measures nothing while the log lines are off.
void logTimings(const TaskWatch &watch, const Outbox &outbox, QObject *context);

} // namespace Desk
