#include "expression.h"

#include "expressionparser.h"

#include <algorithm>

namespace Routing {

namespace {

bool isScalar(const Value &value)
{
    return value.kind() != Value::Kind::List && value.kind() != Value::Kind::Object;
}

bool has(const Value::List &list, const Value &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

Reason whether(bool holds)
{
    return holds ? Reason::None : Reason::Differs;
}

Reason compareWithNull(bool isLeft, Operator op, bool isRight)
{
    if (op == Operator::Equal && isLeft && isRight)
        return Reason::None;
    if (op == Operator::NotEqual && isLeft != isRight)
        return Reason::None;
    return Reason::Missing;
}

Reason compareLists(const Value &left, Operator op, const Value &right)
{
    const Value &list = op == Operator::Has ? left : right;
    const Value &value = op == Operator::Has ? right : left;
    if (list.kind() != Value::Kind::List)
        return Reason::NotAList;
    if (!isScalar(value))
        return Reason::NotAScalar;
    return whether(has(list.toList(), value) != (op == Operator::NotIn));
}

template <typename T>
Reason compareOrder(const T &left, Operator op, const T &right)
{
    switch (op) {
    case Operator::Equal:
        return whether(left == right);
    case Operator::NotEqual:
        return whether(left != right);
    case Operator::Less:
        return whether(left < right);
    case Operator::LessOrEqual:
        return whether(left <= right);
    case Operator::Greater:
        return whether(left > right);
    case Operator::GreaterOrEqual:
        return whether(left >= right);
    case Operator::Contains:
    case Operator::Has:
    case Operator::In:
    case Operator::NotIn:
        break;
    }
    return Reason::KindsDiffer;
}

} // namespace

Reason compare(const Value &left, Operator op, const Value &right)
{
    if (left.isNull() || right.isNull())
        return compareWithNull(left.isNull(), op, right.isNull());
    if (op == Operator::Has || op == Operator::In || op == Operator::NotIn)
        return compareLists(left, op, right);
    if (!isScalar(left) || !isScalar(right))
        return Reason::NotAScalar;
    if (left.kind() != right.kind())
        return Reason::KindsDiffer;
    switch (left.kind()) {
    case Value::Kind::Number:
        return compareOrder(left.toNumber(), op, right.toNumber());
    case Value::Kind::Text:
        return op == Operator::Contains ? whether(left.toText().contains(right.toText()))
                                        : compareOrder(left.toText(), op, right.toText());
    case Value::Kind::Bool:
        if (op == Operator::Equal || op == Operator::NotEqual)
            return compareOrder(left.toBool(), op, right.toBool());
        break;
    case Value::Kind::Null:
    case Value::Kind::List:
    case Value::Kind::Object:
        break;
    }
    return Reason::KindsDiffer;
}

const Value *Subject::member(QStringView key) const
{
    const Value *found = fields ? fields->member(key) : nullptr;
    return found || !attributes ? found : attributes->member(key);
}

const Value &Expression::Operand::in(const Scope &scope) const
{
    static const Value missing;
    if (!isReference)
        return constant;
    const Value *value = nullptr;
    for (const Step &step : steps) {
        if (&step == &steps.front())
            value = (isWorkers ? scope.worker : scope.task).member(step.key);
        else
            value = step.index < 0 ? value->member(step.key) : value->item(step.index);
        if (!value)
            return missing;
    }
    return value ? *value : missing;
}

Reason Expression::Term::ask(const Scope &scope) const
{
    return compare(left.in(scope), op, right.in(scope));
}

bool Expression::fits(const Scope &scope) const
{
    bool holds = true;
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const Step &step = m_steps[at];
        switch (step.kind) {
        case Step::Kind::Ask:
            holds = m_terms[step.target].ask(scope) == Reason::None;
            break;
        case Step::Kind::Negate:
            holds = !holds;
            break;
        case Step::Kind::SkipIfFalse:
            if (!holds)
                at = step.target - 1;
            break;
        case Step::Kind::SkipIfTrue:
            if (holds)
                at = step.target - 1;
            break;
        }
    }
    return holds;
}

bool Expression::isConjunction() const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [](const Step &step) {
        return step.kind == Step::Kind::Ask || step.kind == Step::Kind::SkipIfFalse;
    });
}

std::variant<Expression, SyntaxError> Expression::parse(const QString &text, Place place)
{
    return ExpressionParser(text, place).parse();
}

std::variant<Expression::Operand, SyntaxError> Expression::parseReference(const QString &text, Place place)
{
    return ExpressionParser(text, place).parseReference();
}

Operator turned(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Operator::Greater;
    case Operator::LessOrEqual:
        return Operator::GreaterOrEqual;
    case Operator::Greater:
        return Operator::Less;
    case Operator::GreaterOrEqual:
        return Operator::LessOrEqual;
    case Operator::In:
        return Operator::Has;
    default: // == and != are the same both ways; the others have no other side.
        return op;
    }
}

} // namespace Routing
