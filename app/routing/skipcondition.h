#pragma once

#include "expression.h"

namespace Routing {

/// Workers by their activity, of whom a SkipCondition speaks.
struct Presence
{
    int available = 0;
    int unavailable = 0;
    /// How many are in each activity, by its SID; those with nobody may be missing.
    std::vector<std::pair<QString, int>> activities;

    friend bool operator==(const Presence &, const Presence &) = default;
};

/// A target's `skip_if`: `workers.available == 0 AND workers.WA… < 2`. It knows `workers.available`,
/// `workers.unavailable`, `workers.` and the SID of an activity, numbers, comparisons, AND, OR and brackets.
class SkipCondition
{
public:
    /// An empty text is no condition, and an error as any other.
    [[nodiscard]] static std::variant<SkipCondition, SyntaxError> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_expression.text(); }
    [[nodiscard]] bool holds(const Presence &presence) const;

    friend bool operator==(const SkipCondition &, const SkipCondition &) = default;

private:
    Expression m_expression; ///< Over a task with one attribute, `workers`.
};

} // namespace Routing
