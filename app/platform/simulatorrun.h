#pragma once

#include <QString>

namespace Desk {

/// A new id for a run of the simulator (see Endpoint::world): a UUID of version 7 without its hyphens, which tells
/// apart the runs of all programs and says when it began. `now`: of this computer, msecs since the epoch, UTC.
[[nodiscard]] QString newSimulatorRun(qint64 now);
/// When the run began, by the clock of the computer; 0 where its id does not say so, as those of earlier programs.
[[nodiscard]] qint64 beginOfSimulatorRun(const QString &run);

} // namespace Desk
