#include "skipcondition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

bool isActivitySid(const QString &text)
{
    return text.size() == 34 && text.startsWith("WA"_L1) &&
           std::all_of(text.begin() + 2, text.end(), [](QChar c) { return c < u'\x80' && c.isLetterOrNumber(); });
}

bool isCount(const Expression::Operand &operand)
{
    if (!operand.isReference)
        return operand.constant.kind() == Value::Kind::Number;
    if (operand.steps.size() != 2 || operand.steps[0].key != "workers"_L1)
        return false;
    const QString &which = operand.steps[1].key;
    return which == "available"_L1 || which == "unavailable"_L1 || isActivitySid(which);
}

bool isOrder(Operator op)
{
    return op <= Operator::GreaterOrEqual;
}

} // namespace

std::variant<SkipCondition, SyntaxError> SkipCondition::parse(const QString &text)
{
    auto read = Expression::parse(text, Place::Task);
    if (const auto *error = std::get_if<SyntaxError>(&read))
        return *error;
    SkipCondition condition;
    condition.m_expression = std::get<Expression>(std::move(read));
    if (condition.m_expression.terms().empty())
        return SyntaxError{SyntaxError::Kind::CountExpected, 0};
    for (const Expression::Term &term : condition.m_expression.terms()) {
        if (!isCount(term.left) || !isCount(term.right) || !isOrder(term.op))
            return SyntaxError{SyntaxError::Kind::CountExpected, term.at};
    }
    return condition;
}

bool SkipCondition::holds(const Presence &presence) const
{
    std::vector<Value::Member> counts;
    counts.reserve(presence.activities.size() + 2);
    counts.emplace_back(u"available"_s, Value(double(presence.available)));
    counts.emplace_back(u"unavailable"_s, Value(double(presence.unavailable)));
    for (const auto &[sid, count] : presence.activities)
        counts.emplace_back(sid, Value(double(count)));
    // An activity that is not listed has nobody in it, which is a number: a name that is missing would be none.
    for (const Expression::Term &term : m_expression.terms()) {
        for (const Expression::Operand *operand : {&term.left, &term.right}) {
            const auto isListed = [operand](const Value::Member &one) { return one.first == operand->steps[1].key; };
            if (operand->isReference && std::none_of(counts.begin(), counts.end(), isListed))
                counts.emplace_back(operand->steps[1].key, Value(0.0));
        }
    }
    const Value workers(std::vector<Value::Member>{{u"workers"_s, Value(std::move(counts))}});
    return m_expression.fits({{&workers, nullptr}, {}});
}

} // namespace Routing
