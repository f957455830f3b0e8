#pragma once

#include "routing/expression.h"
#include "taskrouter/values.h"

#include <QHash>

#include <optional>

class QJsonObject;

namespace Desk {

/// Which tasks of a workspace are shown, and in which order: the filters that the API has for them, under the API's
/// names, asked of the list that is there whole anyway. So nothing is read anew for another view, what waits is counted
/// as before, and the filters agree with each other.
struct TaskView
{
    enum class Order : quint8 {
        OldestFirst, ///< `DateCreated:asc`, TaskRouter's own.
        NewestFirst,
        HighestPriorityFirst, ///< `Priority:desc`; of equal ones the oldest first.
        LowestPriorityFirst,
        LongestInLineFirst, ///< `VirtualStartTime:asc`: by which queues go.
        ShortestInLineFirst,
        Count
    };

    QList<TaskStatus> statuses;  ///< `AssignmentStatus`: any of these; empty for all. In the order of the enumeration.
    QString queue;               ///< `TaskQueueName`; empty for all.
    QString workflow;            ///< `WorkflowName`; likewise.
    std::optional<int> priority; ///< `Priority`
    QString expression;          ///< `EvaluateTaskAttributes`; empty for none.
    Order order = Order::OldestFirst;

    /// Whether it may leave tasks out.
    [[nodiscard]] bool isFiltering() const;
    friend bool operator==(const TaskView &, const TaskView &) = default;
};

/// With the API's names as keys.
[[nodiscard]] QJsonObject toJson(const TaskView &view);
/// What is unknown or of another kind is left out: a newer program may have written it.
[[nodiscard]] TaskView taskViewFromJson(const QJsonObject &json);
/// As the API's `Ordering` has it: "Priority:desc".
[[nodiscard]] QLatin1StringView toWire(TaskView::Order order);

/// Tells which tasks a view shows. What it reads of a task's attributes it keeps until they change.
class TaskMatcher
{
public:
    TaskMatcher() = default;
    /// An expression that is none fits nothing: see problem().
    explicit TaskMatcher(const TaskView &view);

    [[nodiscard]] const TaskView &view() const { return m_view; }
    /// Why the view's expression is none; nothing where it is one.
    [[nodiscard]] const std::optional<Routing::SyntaxError> &problem() const { return m_problem; }
    [[nodiscard]] bool matches(const Task &task) const;
    /// In the view's order; by SID where that says nothing.
    [[nodiscard]] bool isBefore(const Task &one, const Task &other) const;

private:
    [[nodiscard]] bool fitsExpression(const Task &task) const;

    TaskView m_view;
    std::optional<Routing::Expression> m_expression;
    std::optional<Routing::SyntaxError> m_problem;
    struct Answer
    {
        QString attributes;
        bool fits = false;
    };
    mutable QHash<Sid, Answer> m_answers;
};

} // namespace Desk
