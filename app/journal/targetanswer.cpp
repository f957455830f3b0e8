#include "targetanswer.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// One function for each alternative of the variant.
template <typename... Functions>
struct Each : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Each(Functions...) -> Each<Functions...>;

} // namespace

Sid sidOf(const TargetAnswer &answer)
{
    return std::visit(Each{[](const ReservationDetail &now) { return now.reservation.sid; },
                           [](const TaskDetail &now) { return now.task.sid; },
                           [](const WorkerDetail &now) { return now.worker.sid; }},
                      answer);
}

bool tellsState(const TargetAnswer &answer)
{
    return std::visit(
        Each{[](const ReservationDetail &now) { return !now.reservation.odd.contains(u"reservation_status"_s); },
             [](const TaskDetail &now) { return !now.task.odd.contains(u"assignment_status"_s); },
             [](const WorkerDetail &now) { return !now.worker.activitySid.isNull(); }},
        answer);
}

Baseline stateOf(const TargetAnswer &answer)
{
    return std::visit(Each{[](const ReservationDetail &now) { return Baseline::of(now.reservation, now.etag); },
                           [](const TaskDetail &now) { return Baseline::of(now.task, now.etag); },
                           [](const WorkerDetail &now) { return Baseline::of(now.worker, now.etag); }},
                      answer);
}

} // namespace Desk
