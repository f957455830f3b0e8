#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// The state of a reservation when a person began to fill in a form for it.
struct Baseline
{
    ReservationStatus status = ReservationStatus::Unknown;
    QString statusText;
    UtcMsecs updated = 0;
    QByteArray etag;

    [[nodiscard]] static Baseline of(const Reservation &reservation, const QByteArray &etag);
    friend bool operator==(const Baseline &, const Baseline &) = default;
};

/// Whether the reservation changed between the two. A version that only one of them has counts as no change.
[[nodiscard]] bool hasMoved(const Baseline &then, const Baseline &now);

} // namespace Desk
