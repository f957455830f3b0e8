#include "verdicttable.h"

#include "endverdicts.h"
#include "offerverdicts.h"
#include "openverdicts.h"
#include "queueverdicts.h"
#include "routingverdicts.h"

#include <array>

namespace Desk {

std::span<const VerdictRow> verdictTable()
{
    static constexpr std::array<VerdictRow, size_t(WhyVerdict::Count)> rows{{
        {WhyVerdict::CallerGaveUp, callerGaveUp},
        {WhyVerdict::TooManyOffers, tooManyOffers},
        {WhyVerdict::TtlPassed, ttlPassed},
        {WhyVerdict::WorkflowEnded, workflowEnded},
        {WhyVerdict::SkippedOut, skippedOut},
        {WhyVerdict::Stuck, stuck},
        {WhyVerdict::Transfer, transferred},
        {WhyVerdict::CallbackFailed, callbackFailed},
        {WhyVerdict::RulesChanged, rulesChanged},
        {WhyVerdict::KnownWorker, knownWorker},
        {WhyVerdict::NoFilter, noFilter},
        {WhyVerdict::EarlierFilter, earlierFilter},
        {WhyVerdict::EndedBySomebody, endedBySomebody},
        {WhyVerdict::Rescinded, rescinded},
        {WhyVerdict::Accepted, accepted},
        {WhyVerdict::QueueNever, queueNever},
        {WhyVerdict::ExpressionExcludesAll, expressionExcludesAll},
        {WhyVerdict::Unavailable, unavailable},
        {WhyVerdict::NoCapacity, noCapacity},
        {WhyVerdict::InLine, inLine},
        {WhyVerdict::AcceptedInVain, acceptedInVain},
        {WhyVerdict::Rejected, rejected},
        {WhyVerdict::NotAnswered, notAnswered},
        {WhyVerdict::CannotTell, cannotTell},
    }};
    return rows;
}

} // namespace Desk
