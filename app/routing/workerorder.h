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
    /// What a worker has under a key.
    using Rank = std::optional<qint64>;

    [[nodiscard]] static std::variant<WorkerOrder, SyntaxError> parse(const QString &text);

    /// None, by which all are alike.
    WorkerOrder() = default;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] std::span<const Key> keys() const { return m_keys; }
    /// Adds what he has under each of the keys.
    void addRanks(const Subject &worker, std::vector<Rank> &to) const;
    /// Less: `one` is asked before `other`. Both are what addRanks() adds for a worker.
    [[nodiscard]] std::strong_ordering compare(std::span<const Rank> one, std::span<const Rank> other) const;

    friend bool operator==(const WorkerOrder &one, const WorkerOrder &other) { return one.m_text == other.m_text; }

private:
    QString m_text;
    std::vector<Key> m_keys;
};

} // namespace Routing
