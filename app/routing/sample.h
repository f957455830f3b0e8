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
/// a queue. Found by trying what the terms ask for beside `base`, and asked before it is given out. Nothing where none
/// was found, which does not say that there is none. All are of Place::Task or Place::Worker, the same.
[[nodiscard]] std::optional<QJsonObject> sampleFor(const Expression &expression,
                                                   std::span<const Expression *const> others, SampleBudget &budget,
                                                   const QJsonObject &base = {});

[[nodiscard]] QJsonValue toJson(const Value &value);
/// The attributes with `value` where the operand's name leads. Unchanged where no example leads there: for a constant,
/// and below the twentieth item of a list.
[[nodiscard]] QJsonObject withValueAt(const QJsonObject &attributes, const Expression::Operand &operand,
                                      const QJsonValue &value);

} // namespace Routing
