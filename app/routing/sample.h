#pragma once

#include "expression.h"

#include <QJsonObject>

#include <optional>
#include <span>

namespace Routing {

/// How much may be tried until an example is found; shared by all who look for one of the same thing.
struct SampleBudget
{
    qsizetype questions = 200'000; ///< Expressions asked.
};

/// Attributes of which `expression` is true and none of `others` is: an example of a task for a filter, of a worker for
/// a queue. Found by trying what the terms ask for, and asked before it is given out. Nothing where none was found,
/// which does not say that there is none. All are of Place::Task or Place::Worker, the same.
[[nodiscard]] std::optional<QJsonObject> sampleFor(const Expression &expression,
                                                   std::span<const Expression *const> others, SampleBudget &budget);

} // namespace Routing
