#include "workersexpression.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

QLatin1StringView wordOf(Operator op)
{
    // In the order of Operator.
    static constexpr std::array words{"=="_L1, "!="_L1,       "<"_L1,   "<="_L1, ">"_L1,
                                      ">="_L1, "CONTAINS"_L1, "HAS"_L1, "IN"_L1, "NOT IN"_L1};
    return words.at(static_cast<size_t>(op));
}

QString pathOf(const Expression::Operand &operand)
{
    QString path;
    for (const Expression::Operand::Step &step : operand.steps) {
        if (step.key.isEmpty())
            path += u"[%1]"_s.arg(step.index);
        else
            path += path.isEmpty() ? step.key : u'.' + step.key;
    }
    return path;
}

bool isWorkers(const Expression::Operand &operand)
{
    return operand.isReference && operand.isWorkers;
}

QString termText(const Expression::Term &term, const Scope &scope)
{
    const auto text = [&scope](const Expression::Operand &operand) {
        return isWorkers(operand) ? pathOf(operand) : operand.in(scope).toString();
    };
    // What has nothing to do with workers is the same for all of them.
    if (!isWorkers(term.left) && !isWorkers(term.right))
        return term.ask(scope) == Reason::None ? u"1==1"_s : u"1==0"_s;
    // A list that is written out may stand on the right alone.
    const bool isListLeft = !isWorkers(term.left) && term.left.in(scope).kind() == Value::Kind::List;
    if (isListLeft && term.op == Operator::Has)
        return text(term.right) + u" IN "_s + text(term.left);
    return text(term.left) + u' ' + wordOf(term.op) + u' ' + text(term.right);
}

} // namespace

std::optional<QString> asWorkersExpression(const Expression &target, const Value &task)
{
    const Scope scope{{&task, nullptr}, {}};
    QString made;
    qsizetype from = 0;
    for (const Expression::Term &term : target.terms()) {
        made += QStringView(target.text()).sliced(from, term.at - from);
        made += termText(term, scope);
        from = term.at + term.length;
    }
    made += QStringView(target.text()).sliced(from);
    made = made.trimmed();
    // A value that cannot be written there is found by reading it.
    const auto read = Expression::parse(made, Place::Worker);
    const auto *expression = std::get_if<Expression>(&read);
    if (!expression || expression->terms().size() != target.terms().size())
        return {};
    return made;
}

} // namespace Routing
