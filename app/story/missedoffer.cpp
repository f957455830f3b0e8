#include "missedoffer.h"

namespace Desk {

bool isByMissedOffer(UtcMsecs ranOut, const ActivityChange &change, Sid timeoutActivity)
{
    const bool mayBeIt = timeoutActivity.isNull() ? change.isAvailable != true : change.activity == timeoutActivity;
    return mayBeIt && ranOut > 0 && change.when >= ranOut - MissedOfferRoundingMsecs &&
           change.when <= ranOut + MissedOfferTakesMsecs;
}

} // namespace Desk
