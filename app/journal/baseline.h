#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// The state of a reservation, a task or a worker when a person began to decide about it.
struct Baseline
{
    ReservationStatus status = ReservationStatus::Unknown; ///< Of a reservation.
    QString statusText;   ///< reservation_status, assignment_status, or the name of a worker's activity.
    UtcMsecs updated = 0; ///< date_updated; of a worker date_status_changed.
    QByteArray etag;
    /// What actions change besides a status: the priority of a task, the SID of a worker's activity. Empty for a
    /// reservation.
    QString value = QString();
    QString attributes = QString(); ///< Of a task, as it came: JSON.

    [[nodiscard]] static Baseline of(const Reservation &reservation, const QByteArray &etag);
    [[nodiscard]] static Baseline of(const Task &task, const QByteArray &etag);
    [[nodiscard]] static Baseline of(const Worker &worker, const QByteArray &etag);
    friend bool operator==(const Baseline &, const Baseline &) = default;
};

/// Whether it changed between the two. A version that only one of them has counts as no change.
[[nodiscard]] bool hasMoved(const Baseline &then, const Baseline &now);

} // namespace Desk
