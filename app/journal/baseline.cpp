#include "baseline.h"

namespace Desk {

Baseline Baseline::of(const Reservation &reservation, const QByteArray &etag)
{
    return {reservation.status, reservation.statusText(), reservation.updated, etag};
}

bool hasMoved(const Baseline &then, const Baseline &now)
{
    const bool otherVersion = !then.etag.isEmpty() && !now.etag.isEmpty() && then.etag != now.etag;
    const bool otherTime = then.updated != 0 && now.updated != 0 && then.updated != now.updated;
    return then.statusText != now.statusText || otherVersion || otherTime;
}

} // namespace Desk
