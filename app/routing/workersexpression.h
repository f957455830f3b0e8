#pragma once

#include "expression.h"

namespace Routing {

/// A target's expression as one about workers alone, so that TaskRouter can be asked who fits it
/// (`Workers?TargetWorkersExpression=`): what it wants of the task is put in as values, and `worker.` is left out.
/// Empty for one that fits everybody. Nothing where it cannot be written so: an object, or a text that holds both kinds
/// of quotes.
[[nodiscard]] std::optional<QString> asWorkersExpression(const Expression &target, const Value &task);

} // namespace Routing
