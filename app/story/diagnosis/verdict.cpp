#include "verdict.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

QLatin1StringView toWire(WhyVerdict verdict)
{
    // In the order of WhyVerdict.
    static constexpr std::array<QLatin1StringView, size_t(WhyVerdict::Count)> words{{
        "caller-gave-up"_L1,    "ttl-passed"_L1,  "workflow-ended"_L1,  "skipped-out"_L1, "too-many-offers"_L1,
        "ended-by-somebody"_L1, "no-filter"_L1,   "earlier-filter"_L1,  "queue-never"_L1, "expression-excludes-all"_L1,
        "known-worker"_L1,      "unavailable"_L1, "no-capacity"_L1,     "in-line"_L1,     "not-answered"_L1,
        "accepted-in-vain"_L1,  "rejected"_L1,    "callback-failed"_L1, "rescinded"_L1,   "rules-changed"_L1,
        "transfer"_L1,          "stuck"_L1,       "cannot-tell"_L1,     "accepted"_L1,
    }};
    return words.at(static_cast<size_t>(verdict));
}

QLatin1StringView toWire(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proved:
        return "proved"_L1;
    case Certainty::ShownNow:
        return "shown-now"_L1;
    case Certainty::Likely:
        return "likely"_L1;
    }
    return {};
}

} // namespace Desk
