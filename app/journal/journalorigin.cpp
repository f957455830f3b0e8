#include "journalorigin.h"

namespace Desk {

JournalOrigin JournalOrigin::of(const Endpoint &endpoint, const QString &profile)
{
    // Another program's simulator is none of ours, but has a world.
    const bool isTraining = endpoint.simulator || !endpoint.world.isEmpty();
    return {profile, endpoint.accountSid, endpoint.baseUrl.toString(), isTraining, endpoint.world};
}

} // namespace Desk
