#include "workerfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

Value number(int value)
{
    return Value(static_cast<double>(value));
}

} // namespace

int ChannelFacts::availablePercentage() const
{
    return configured <= 0 ? 0 : 100 * std::max(0, configured - used()) / configured;
}

const ChannelFacts *WorkerFacts::channel(const QString &uniqueName) const
{
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [&uniqueName](const ChannelFacts &one) { return one.uniqueName == uniqueName; });
    return found == channels.end() ? nullptr : &*found;
}

Value fieldsOf(const WorkerFacts &worker)
{
    std::vector<Value::Member> channels;
    channels.reserve(worker.channels.size());
    for (const ChannelFacts &one : worker.channels) {
        channels.emplace_back(
            one.uniqueName,
            Value(std::vector<Value::Member>{{u"assigned_tasks"_s, number(one.accepted)},
                                             {u"available_capacity_percentage"_s, number(one.availablePercentage())},
                                             {u"configured_capacity"_s, number(one.configured)}}));
    }
    return Value(std::vector<Value::Member>{{u"activity_name"_s, Value(worker.activityName)},
                                            {u"activity_sid"_s, Value(worker.activitySid)},
                                            {u"channel"_s, Value(std::move(channels))},
                                            {u"friendly_name"_s, Value(worker.name)},
                                            {u"sid"_s, Value(worker.sid)}});
}

bool asksForFields(const Expression &expression)
{
    static const Value fields = fieldsOf({});
    const auto isField = [](const Expression::Operand &operand) {
        return operand.isReference && operand.isWorkers && !operand.steps.empty() &&
               fields.member(operand.steps.front().key);
    };
    return std::any_of(expression.terms().begin(), expression.terms().end(),
                       [&isField](const Expression::Term &term) { return isField(term.left) || isField(term.right); });
}

} // namespace Routing
