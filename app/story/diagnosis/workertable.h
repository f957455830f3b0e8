#pragma once

#include "diagnosis.h"

namespace Desk {

class TaskCase;

/// The workers, decider after decider; those who come nearest to having the task first. No more than MostWorkerRows.
[[nodiscard]] QList<WorkerRow> workerRows(const TaskCase &task);

} // namespace Desk
