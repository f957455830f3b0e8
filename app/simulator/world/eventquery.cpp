#include "eventquery.h"

#include <algorithm>

namespace Simulator {

bool EventQuery::fits(const Event &event) const
{
    return event.at >= from && event.at <= to && event.id > after && event.id < before &&
           (!type || event.type == *type) &&
           std::all_of(about.begin(), about.end(), [&](const auto &one) { return event.*one.first == one.second; });
}

} // namespace Simulator
