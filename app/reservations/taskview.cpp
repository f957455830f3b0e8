#include "taskview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto StatusKey = "AssignmentStatus"_L1;
constexpr auto QueueKey = "TaskQueueName"_L1;
constexpr auto WorkflowKey = "WorkflowName"_L1;
constexpr auto PriorityKey = "Priority"_L1;
constexpr auto ExpressionKey = "EvaluateTaskAttributes"_L1;
constexpr auto OrderKey = "Ordering"_L1;
constexpr qsizetype MostAnswers = 200'000;

constexpr std::array<QLatin1StringView, static_cast<size_t>(TaskView::Order::Count)> OrderWords{
    "DateCreated:asc"_L1, "DateCreated:desc"_L1,     "Priority:desc"_L1,
    "Priority:asc"_L1,    "VirtualStartTime:asc"_L1, "VirtualStartTime:desc"_L1};

UtcMsecs inLineSince(const Task &task)
{
    return task.virtualStart != 0 ? task.virtualStart : task.created;
}

} // namespace

bool TaskView::isFiltering() const
{
    return !statuses.isEmpty() || !queue.isEmpty() || !workflow.isEmpty() || priority || !expression.isEmpty();
}

QLatin1StringView toWire(TaskView::Order order)
{
    return OrderWords.at(static_cast<size_t>(order));
}

QJsonObject toJson(const TaskView &view)
{
    QJsonObject json;
    QJsonArray statuses;
    for (const TaskStatus status : view.statuses)
        statuses.append(QString(toWire(status)));
    if (!statuses.isEmpty())
        json.insert(StatusKey, statuses);
    if (!view.queue.isEmpty())
        json.insert(QueueKey, view.queue);
    if (!view.workflow.isEmpty())
        json.insert(WorkflowKey, view.workflow);
    if (view.priority)
        json.insert(PriorityKey, *view.priority);
    if (!view.expression.isEmpty())
        json.insert(ExpressionKey, view.expression);
    if (view.order != TaskView::Order::OldestFirst)
        json.insert(OrderKey, QString(toWire(view.order)));
    return json;
}

TaskView taskViewFromJson(const QJsonObject &json)
{
    TaskView view;
    const QJsonArray words = json.value(StatusKey).toArray();
    for (const QJsonValue &word : words) {
        const TaskStatus status = taskStatusFromWire(word.toString());
        if (status != TaskStatus::Unknown && !view.statuses.contains(status))
            view.statuses.append(status);
    }
    std::sort(view.statuses.begin(), view.statuses.end());
    view.queue = json.value(QueueKey).toString();
    view.workflow = json.value(WorkflowKey).toString();
    if (const QJsonValue priority = json.value(PriorityKey); priority.isDouble())
        view.priority = priority.toInt();
    view.expression = json.value(ExpressionKey).toString();
    const auto order = std::find(OrderWords.cbegin(), OrderWords.cend(), json.value(OrderKey).toString());
    if (order != OrderWords.cend())
        view.order = static_cast<TaskView::Order>(order - OrderWords.cbegin());
    return view;
}

TaskMatcher::TaskMatcher(const TaskView &view)
    : m_view(view)
{
    if (view.expression.isEmpty())
        return;
    auto read = Routing::Expression::parse(view.expression, Routing::Place::Task);
    if (const auto *problem = std::get_if<Routing::SyntaxError>(&read))
        m_problem = *problem;
    else
        m_expression = std::get<Routing::Expression>(std::move(read));
}

bool TaskMatcher::matches(const Task &task) const
{
    return (m_view.statuses.isEmpty() || m_view.statuses.contains(task.status)) &&
           (m_view.queue.isEmpty() || m_view.queue == task.taskQueueName) &&
           (m_view.workflow.isEmpty() || m_view.workflow == task.workflowName) &&
           (!m_view.priority || *m_view.priority == task.priority) && fitsExpression(task);
}

bool TaskMatcher::fitsExpression(const Task &task) const
{
    if (m_view.expression.isEmpty())
        return true;
    if (!m_expression)
        return false;
    const auto known = m_answers.constFind(task.sid);
    if (known != m_answers.cend() && known->attributes == task.attributes)
        return known->fits;
    if (m_answers.size() >= MostAnswers)
        m_answers.clear();
    const auto attributes = Routing::Value::fromJson(QJsonDocument::fromJson(task.attributes.toUtf8()).object());
    const bool fits = m_expression->fits({{&attributes, nullptr}, {}});
    m_answers.insert(task.sid, {task.attributes, fits});
    return fits;
}

bool TaskMatcher::isBefore(const Task &one, const Task &other) const
{
    using Order = TaskView::Order;
    const auto created = [](const Task &task) { return std::tuple(task.created, task.sid); };
    switch (m_view.order) {
    case Order::OldestFirst:
    case Order::Count:
        break;
    case Order::NewestFirst:
        return created(other) < created(one);
    case Order::HighestPriorityFirst:
        if (one.priority != other.priority)
            return one.priority > other.priority;
        break;
    case Order::LowestPriorityFirst:
        if (one.priority != other.priority)
            return one.priority < other.priority;
        break;
    case Order::LongestInLineFirst:
        if (inLineSince(one) != inLineSince(other))
            return inLineSince(one) < inLineSince(other);
        break;
    case Order::ShortestInLineFirst:
        if (inLineSince(one) != inLineSince(other))
            return inLineSince(one) > inLineSince(other);
        break;
    }
    return created(one) < created(other);
}

} // namespace Desk
