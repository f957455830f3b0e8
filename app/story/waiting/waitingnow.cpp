#include "waitingnow.h"

namespace Desk {

int WaitingNow::calls() const
{
    int count = 0;
    for (size_t at = 0; at < groups.size(); ++at) {
        if (lookOf(static_cast<WaitingCause>(at)).needsSomebody)
            count += static_cast<int>(groups[at].size());
    }
    return count;
}

} // namespace Desk
