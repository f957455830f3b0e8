#include "settlement.h"

namespace Desk {

void Settlement::setNow(const TargetAnswer &seen)
{
    if (const auto *reservation = std::get_if<ReservationDetail>(&seen))
        now = *reservation;
    else if (const auto *task = std::get_if<TaskDetail>(&seen))
        taskNow = *task;
    else
        workerNow = std::get<WorkerDetail>(seen);
}

std::optional<Baseline> Settlement::state() const
{
    if (now)
        return Baseline::of(now->reservation, now->etag);
    if (taskNow)
        return Baseline::of(taskNow->task, taskNow->etag);
    if (workerNow)
        return Baseline::of(workerNow->worker, workerNow->etag);
    return std::nullopt;
}

} // namespace Desk
