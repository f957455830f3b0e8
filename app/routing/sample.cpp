#include "sample.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

using Steps = std::vector<Expression::Operand::Step>;

/// An attribute that should have a value.
struct Wish
{
    Steps steps;
    QJsonValue value;
    bool isItem = false; ///< One of a list, beside others.
};

constexpr qsizetype MostIndex = 20; ///< Of a list that is made up.
constexpr size_t MostTried = 10;    ///< Wishes of which every choice is tried.
constexpr size_t MostWishes = 200;
constexpr size_t MostSteps = 20; ///< Objects in objects.

void put(QJsonValue &at, std::span<const Expression::Operand::Step> steps, const Wish &wish)
{
    if (steps.empty()) {
        if (!wish.isItem) {
            at = wish.value;
            return;
        }
        QJsonArray list = at.toArray();
        if (!list.contains(wish.value))
            list.append(wish.value);
        at = list;
        return;
    }
    const Expression::Operand::Step &step = steps.front();
    if (!step.key.isEmpty()) {
        QJsonObject object = at.toObject();
        QJsonValue member = object.value(step.key);
        put(member, steps.subspan(1), wish);
        object.insert(step.key, member);
        at = object;
        return;
    }
    if (step.index < 0 || step.index > MostIndex)
        return;
    QJsonArray list = at.toArray();
    while (list.size() <= step.index)
        list.append(QJsonValue(QJsonValue::Null));
    QJsonValue item = list.at(step.index);
    put(item, steps.subspan(1), wish);
    list.replace(step.index, item);
    at = list;
}

/// Something else of the same kind.
QJsonValue otherThan(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Bool:
        return !value.toBool();
    case Value::Kind::Number:
        return value.toNumber() + 1;
    case Value::Kind::Text:
        return value.toText().isEmpty() ? u"other"_s : u"not "_s + value.toText();
    case Value::Kind::Null:
    case Value::Kind::List:
    case Value::Kind::Object:
        break;
    }
    return u"some"_s;
}

/// A value of which `it op constant` is true; undefined where it is better left out.
QJsonValue valueFor(Operator op, const Value &constant)
{
    const bool isNumber = constant.kind() == Value::Kind::Number;
    switch (op) {
    case Operator::Equal:
    case Operator::LessOrEqual:
    case Operator::GreaterOrEqual:
    case Operator::Contains:
        return constant.isNull() ? QJsonValue(QJsonValue::Undefined) : toJson(constant);
    case Operator::NotEqual:
        return constant.isNull() ? QJsonValue(u"some"_s) : otherThan(constant);
    case Operator::Less:
        return isNumber ? QJsonValue(constant.toNumber() - 1) : QJsonValue(QString());
    case Operator::Greater:
        return isNumber                               ? QJsonValue(constant.toNumber() + 1)
               : constant.kind() == Value::Kind::Text ? QJsonValue(constant.toText() + u'z')
                                                      : QJsonValue(QJsonValue::Undefined);
    case Operator::Has:
        return toJson(constant);
    case Operator::In:
        if (constant.kind() == Value::Kind::List && !constant.toList().empty())
            return toJson(constant.toList().front());
        return QJsonValue(QJsonValue::Undefined);
    case Operator::NotIn:
        if (constant.kind() == Value::Kind::List && !constant.toList().empty())
            return otherThan(constant.toList().back());
        return u"some"_s;
    }
    return {};
}

/// False for the operator is true for this one.
Operator negated(Operator op)
{
    switch (op) {
    case Operator::Equal:
        return Operator::NotEqual;
    case Operator::NotEqual:
        return Operator::Equal;
    case Operator::Less:
        return Operator::GreaterOrEqual;
    case Operator::LessOrEqual:
        return Operator::Greater;
    case Operator::Greater:
        return Operator::LessOrEqual;
    case Operator::GreaterOrEqual:
        return Operator::Less;
    case Operator::In:
        return Operator::NotIn;
    case Operator::NotIn:
        return Operator::In;
    case Operator::Contains: // Nothing says the opposite: what is missing is enough.
    case Operator::Has:
        break;
    }
    return op;
}

void addWish(std::vector<Wish> &wishes, const Expression::Operand &at, const QJsonValue &value, bool isItem = false)
{
    if (!value.isUndefined() && !at.steps.empty() && at.steps.size() <= MostSteps && wishes.size() < MostWishes)
        wishes.push_back({at.steps, value, isItem});
}

void addWishes(std::vector<Wish> &wishes, const Expression::Term &term, Operator op)
{
    if (term.left.isReference && term.right.isReference) {
        // Two that are equal, unless one must be the less.
        addWish(wishes, term.left, op == Operator::Greater ? 2 : 1, op == Operator::Has);
        addWish(wishes, term.right, op == Operator::Less ? 2 : 1, op == Operator::In);
    } else if (term.left.isReference) {
        addWish(wishes, term.left, valueFor(op, term.right.constant), op == Operator::Has);
    } else if (term.right.isReference) {
        const Operator other = turned(op);
        addWish(wishes, term.right, valueFor(other, term.left.constant), other == Operator::Has);
    }
}

class Search
{
public:
    Search(const Expression &expression, std::span<const Expression *const> others, SampleBudget &budget,
           const QJsonObject &start)
        : m_expression(expression)
        , m_others(others)
        , m_budget(budget)
        , m_start(start)
    {
    }

    std::optional<QJsonObject> run()
    {
        std::vector<Wish> wishes;
        for (const Expression::Term &term : m_expression.terms())
            addWishes(wishes, term, term.op);
        std::vector<Wish> avoiding;
        for (const Expression *other : m_others) {
            for (const Expression::Term &term : other->terms())
                addWishes(avoiding, term, negated(term.op));
        }
        if (choose({}, wishes) || (!avoiding.empty() && choose(avoiding, wishes)))
            return m_found;
        return std::nullopt;
    }

private:
    /// `base` in any case, then choices of `wishes`: all of them first, each alone last.
    bool choose(const std::vector<Wish> &base, const std::vector<Wish> &wishes)
    {
        if (wishes.size() <= MostTried) {
            const quint32 all = (1U << wishes.size()) - 1;
            for (quint32 left = 0; left <= all; ++left) {
                if (attempt(base, wishes, [mask = all & ~left](size_t index) { return (mask >> index & 1U) != 0; }))
                    return true;
            }
            return false;
        }
        if (attempt(base, wishes, [](size_t) { return true; }))
            return true;
        for (size_t one = 0; one < wishes.size(); ++one) {
            if (attempt(base, wishes, [one](size_t index) { return index == one; }) ||
                attempt(base, wishes, [one](size_t index) { return index != one; }) ||
                attempt(base, wishes, [one](size_t index) { return index <= one; }))
                return true;
        }
        return false;
    }

    template <typename IsChosen>
    bool attempt(const std::vector<Wish> &base, const std::vector<Wish> &wishes, const IsChosen &isChosen)
    {
        QJsonValue root = m_start;
        for (const Wish &wish : base)
            put(root, wish.steps, wish);
        for (size_t index = 0; index < wishes.size(); ++index) {
            if (isChosen(index))
                put(root, wishes[index].steps, wishes[index]);
        }
        const QJsonObject attributes = root.toObject();
        const Value value = Value::fromJson(attributes);
        const Subject subject{&value, nullptr};
        const Scope scope{subject, subject};
        if (!fits(m_expression, scope) ||
            std::any_of(m_others.begin(), m_others.end(),
                        [&](const Expression *other) { return fits(*other, scope); }) ||
            m_budget.questions < 0)
            return false;
        m_found = attributes;
        return true;
    }

    bool fits(const Expression &expression, const Scope &scope)
    {
        return --m_budget.questions >= 0 && expression.fits(scope);
    }

    const Expression &m_expression;
    std::span<const Expression *const> m_others;
    SampleBudget &m_budget;
    const QJsonObject &m_start;
    QJsonObject m_found;
};

} // namespace

QJsonValue toJson(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return QJsonValue(QJsonValue::Null);
    case Value::Kind::Bool:
        return value.toBool();
    case Value::Kind::Number:
        return value.toNumber();
    case Value::Kind::Text:
        return value.toText();
    case Value::Kind::List: {
        QJsonArray list;
        for (const Value &item : value.toList())
            list.append(toJson(item));
        return list;
    }
    case Value::Kind::Object: {
        QJsonObject object;
        for (const auto &[key, member] : value.members())
            object.insert(key, toJson(member));
        return object;
    }
    }
    return {};
}

std::optional<QJsonObject> sampleFor(const Expression &expression, std::span<const Expression *const> others,
                                     SampleBudget &budget, const QJsonObject &base)
{
    return Search(expression, others, budget, base).run();
}

QJsonObject withValueAt(const QJsonObject &attributes, const Expression::Operand &operand, const QJsonValue &value)
{
    if (!operand.isReference || operand.steps.empty() || operand.steps.size() > MostSteps)
        return attributes;
    QJsonValue root = attributes;
    put(root, operand.steps, {operand.steps, value});
    return root.toObject();
}

} // namespace Routing
