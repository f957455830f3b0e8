#include "routingtrace.h"

#include <algorithm>

namespace Routing {

size_t StepTrace::count(NotAsked why) const
{
    return static_cast<size_t>(
        std::count_if(considered.begin(), considered.end(), [why](const Considered &one) { return one.why == why; }));
}

} // namespace Routing
