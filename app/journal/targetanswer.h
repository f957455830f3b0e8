#pragma once

#include "baseline.h"

#include "taskrouter/error.h"

#include <variant>

namespace Desk {

/// What an instruction is about, as TaskRouter answered it.
using TargetAnswer = std::variant<ReservationDetail, TaskDetail, WorkerDetail>;

[[nodiscard]] Sid sidOf(const TargetAnswer &answer);
/// False where the answer lacks the state that instructions change, so that it proves nothing.
[[nodiscard]] bool tellsState(const TargetAnswer &answer);
[[nodiscard]] Baseline stateOf(const TargetAnswer &answer);

/// The result of one endpoint as that of any.
template <typename T>
[[nodiscard]] Result<TargetAnswer> targetResult(const Result<T> &result)
{
    return result.ok() ? Result<TargetAnswer>(TargetAnswer(result.value())) : Result<TargetAnswer>(result.error());
}

} // namespace Desk
