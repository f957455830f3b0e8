#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// The state of a reservation that a person saw when starting to fill in a form.
struct Baseline
{
    ReservationStatus status = ReservationStatus::Unknown;
    QString statusText;
    UtcMsecs updated = 0;
    QByteArray etag;

    [[nodiscard]] static Baseline of(const Reservation &reservation, const QByteArray &etag);
    friend bool operator==(const Baseline &, const Baseline &) = default;
};

/// Whether the reservation moved between the two. A version that only one of them knows is no difference.
[[nodiscard]] bool hasMoved(const Baseline &then, const Baseline &now);

} // namespace Desk
