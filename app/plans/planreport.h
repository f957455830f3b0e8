#pragma once

#include "planrow.h"

namespace Desk {

/// What a plan came to, as plain text to copy: what was sent, a line a row, and how it ended. `now` is by the clock of
/// the plan. Ends with a line break.
[[nodiscard]] QString planReport(const QString &title, const QList<PlanRow> &rows, PlanEnd end, const QString &why,
                                 UtcMsecs now);

} // namespace Desk
