#pragma once

#include <QString>
#include <QStringList>

namespace RoughHour {

/// What happened, step by step: in a file from the first moment, for a crash asks nobody; and the last steps for the
/// report. Warnings of Qt and ours are kept until somebody takes them.
namespace Log {

/// Writes to `folder`, which exists; takes Qt's messages from now on; a crash leaves a picture of the screen there.
void open(const QString &folder);
/// Begins a step.
void step(int number, const QString &what);
/// More of the step: what was typed where.
void say(const QString &what);
/// The last so many steps.
[[nodiscard]] QStringList last(int count);
/// Warnings since the last time.
[[nodiscard]] QStringList drainWarnings();
/// The screen as it is, in the folder.
void picture();

} // namespace Log

} // namespace RoughHour
