#include "taskexamples.h"

#include <QJsonArray>

#include <algorithm>

namespace Simulator {

namespace {

using Routing::Expression;
using Routing::Operator;

constexpr size_t MostPeople = 20; ///< Who is tried for one filter.

/// What a task must say for `task.x op worker.y`, or the other way round; undefined where anything will do.
QJsonValue wantedOf(const Routing::Value &workers, Operator op, bool isTaskLeft)
{
    switch (op) {
    case Operator::In: // The task is one of the worker's, or the worker one of the task's.
    case Operator::Has:
        if (isTaskLeft == (op == Operator::In)) {
            const bool isList = workers.kind() == Routing::Value::Kind::List;
            return isList && !workers.toList().empty() ? Routing::toJson(workers.toList().front())
                                                       : QJsonValue(QJsonValue::Undefined);
        }
        return QJsonArray{Routing::toJson(workers)};
    case Operator::Equal:
    case Operator::LessOrEqual:
    case Operator::GreaterOrEqual:
    case Operator::Contains:
        return workers.isNull() ? QJsonValue(QJsonValue::Undefined) : Routing::toJson(workers);
    case Operator::Less:
    case Operator::Greater:
        if (workers.kind() != Routing::Value::Kind::Number)
            return QJsonValue(QJsonValue::Undefined);
        return workers.toNumber() + ((op == Operator::Less) == isTaskLeft ? -1 : 1);
    case Operator::NotEqual:
    case Operator::NotIn:
        break;
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// What a task must say for this person to be the one whom the target wants.
QJsonObject wantsFor(const Routing::Target &target, const Routing::WorkerFacts &person)
{
    QJsonObject wants;
    if (target.knownWorker)
        wants =
            Routing::withValueAt(wants, target.knownWorker->operand,
                                 target.knownWorker->by == Routing::KnownWorker::By::Sid ? person.sid : person.name);
    const Routing::Scope scope{{}, {&person.attributes, &person.fields}};
    for (const Expression::Term &term : target.expression.terms()) {
        const bool isTaskLeft = term.left.isReference && !term.left.isWorkers;
        const Expression::Operand &task = isTaskLeft ? term.left : term.right;
        const Expression::Operand &other = isTaskLeft ? term.right : term.left;
        if (!task.isReference || task.isWorkers || (other.isReference && !other.isWorkers))
            continue;
        const QJsonValue value = wantedOf(other.in(scope), term.op, isTaskLeft);
        if (!value.isUndefined())
            wants = Routing::withValueAt(wants, task, value);
    }
    return wants;
}

bool wants(const Routing::Target &target, const Routing::WorkerFacts &person, const QJsonObject &attributes)
{
    const Routing::Value task = Routing::Value::fromJson(attributes);
    return target.expression.fits({{&task, nullptr}, {&person.attributes, &person.fields}});
}

/// The first target that says whom it wants; null where none does.
const Routing::Target *choosyTarget(const Routing::Filter &filter)
{
    const auto found = std::find_if(filter.targets.begin(), filter.targets.end(), [](const Routing::Target &target) {
        return target.knownWorker || !target.expression.terms().empty();
    });
    return found == filter.targets.end() ? nullptr : &*found;
}

std::optional<QJsonObject> exampleFor(const Routing::Filter &filter, std::span<const Expression *const> before,
                                      std::span<const Routing::WorkerFacts> people, size_t first,
                                      Routing::SampleBudget &budget)
{
    if (const Routing::Target *target = choosyTarget(filter)) {
        for (size_t tried = 0; tried < std::min(MostPeople, people.size()); ++tried) {
            // Not always the same person.
            const Routing::WorkerFacts &person = people[(first + tried) % people.size()];
            const auto found = Routing::sampleFor(filter.expression, before, budget, wantsFor(*target, person));
            if (found && wants(*target, person, *found))
                return found;
        }
    }
    return Routing::sampleFor(filter.expression, before, budget);
}

} // namespace

TaskExamples examplesFor(const Routing::Workflow &workflow, std::span<const Routing::WorkerFacts> people,
                         Routing::SampleBudget &budget)
{
    TaskExamples found;
    std::vector<const Expression *> before;
    for (size_t index = 0; index < workflow.filters.size(); ++index) {
        const Routing::Filter &filter = workflow.filters[index];
        if (auto attributes = exampleFor(filter, before, people, index, budget))
            found.examples.push_back({index, std::move(*attributes)});
        else
            found.without.append(filter.name.isEmpty() ? filter.place : filter.name);
        before.push_back(&filter.expression);
    }
    if (workflow.defaultQueue.isEmpty())
        return found;
    if (auto attributes = Routing::sampleFor({}, before, budget))
        found.examples.push_back({workflow.filters.size(), std::move(*attributes)});
    else
        found.without.append(Routing::defaultFilterPlace());
    return found;
}

bool comesTo(const Routing::Workflow &workflow, size_t filter, const QJsonObject &attributes)
{
    const Routing::Value task = Routing::Value::fromJson(attributes);
    const auto first =
        std::find_if(workflow.filters.begin(), workflow.filters.end(), [&task](const Routing::Filter &one) {
            return one.expression.fits({{&task, nullptr}, {}});
        });
    return static_cast<size_t>(first - workflow.filters.begin()) == filter;
}

} // namespace Simulator
