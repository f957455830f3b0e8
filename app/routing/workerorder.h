#pragma once

#include "expression.h"

#include <compare>

namespace Routing {

/// A target's `order_by`: `worker.level DESC, worker.seniority ASC`. Whole numbers alone count; whoever has none under
/// a key comes last, whichever way it is sorted. Without a direction the least is first.
class WorkerOrder
{
public:
    struct Key
    {
        Expression::Operand operand;
        bool isDescending = false;
    };
    /// What a worker has under each of the keys.
    using Ranks = std::vector<std::optional<qint64>>;

    [[nodiscard]] static std::variant<WorkerOrder, SyntaxError> parse(const QString &text);

    /// None, by which all are alike.
    WorkerOrder() = default;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] std::span<const Key> keys() const { return m_keys; }
    [[nodiscard]] Ranks ranks(const Subject &worker) const;
    /// Less: `one` is asked before `other`. Both are ranks of this order.
    [[nodiscard]] std::strong_ordering compare(const Ranks &one, const Ranks &other) const;

    friend bool operator==(const WorkerOrder &one, const WorkerOrder &other) { return one.m_text == other.m_text; }

private:
    QString m_text;
    std::vector<Key> m_keys;
};

} // namespace Routing
