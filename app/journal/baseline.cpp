#include "baseline.h"

namespace Desk {

Baseline Baseline::of(const Reservation &reservation, const QByteArray &etag)
{
    return {reservation.status, reservation.statusText(), reservation.updated, etag};
}

Baseline Baseline::of(const Task &task, const QByteArray &etag)
{
    return {ReservationStatus::Unknown,     task.statusText(), task.updated, etag,
            QString::number(task.priority), task.attributes};
}

Baseline Baseline::of(const Worker &worker, const QByteArray &etag)
{
    return {ReservationStatus::Unknown, worker.activityName, worker.statusChanged, etag, worker.activitySid.toString()};
}

bool hasMoved(const Baseline &then, const Baseline &now)
{
    const bool otherVersion = !then.etag.isEmpty() && !now.etag.isEmpty() && then.etag != now.etag;
    const bool otherTime = then.updated != 0 && now.updated != 0 && then.updated != now.updated;
    const bool otherValue = !then.value.isEmpty() && !now.value.isEmpty() && then.value != now.value;
    return then.statusText != now.statusText || otherVersion || otherTime || otherValue;
}

} // namespace Desk
