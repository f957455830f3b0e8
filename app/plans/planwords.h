#pragma once

#include "planrow.h"

#include "journal/sendanswer.h"

namespace Desk::PlanWords {

/// What is different from when it was decided: "moved: it was pending and is reserved".
[[nodiscard]] QString moved(const Baseline &then, const Baseline &now);
/// Why the gate lets a row or a plan not out.
[[nodiscard]] QString objection(const SendAnswer &answer);
/// What TaskRouter would answer: "would be taken", "left out: Reject needs a pending reservation (20001)."
[[nodiscard]] QString dryRun(const PlanRow &row);
/// What became of a row; empty where nothing was done and the plan does not run.
[[nodiscard]] QString outcome(const PlanRow &row, bool isRunning, UtcMsecs now);
/// How many rows will be sent and how many are left out.
[[nodiscard]] QString counts(const QList<PlanRow> &rows);
/// Why the plan stands still, and what can be done.
[[nodiscard]] QString end(PlanEnd end, const QString &why);
/// "1 of 3 done"
[[nodiscard]] QString progress(const QList<PlanRow> &rows);

} // namespace Desk::PlanWords
