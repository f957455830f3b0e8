#include "journalorigin.h"

namespace Desk {

JournalOrigin JournalOrigin::of(const Endpoint &endpoint, const QString &profile)
{
    return {profile, endpoint.accountSid, endpoint.baseUrl.toString(), endpoint.simulator, endpoint.world};
}

} // namespace Desk
