#include "termlint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

QString kindText(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::Null:
        return QCoreApplication::translate("Routing::Finding", "nothing");
    case Value::Kind::Bool:
        return QCoreApplication::translate("Routing::Finding", "true or false");
    case Value::Kind::Number:
        return QCoreApplication::translate("Routing::Finding", "a number");
    case Value::Kind::Text:
        return QCoreApplication::translate("Routing::Finding", "a text");
    case Value::Kind::List:
        return QCoreApplication::translate("Routing::Finding", "a list");
    case Value::Kind::Object:
        return QCoreApplication::translate("Routing::Finding", "an object");
    }
    return {};
}

bool isSameOperand(const Expression::Operand &one, const Expression::Operand &other)
{
    const auto isSameStep = [](const auto &step, const auto &with) {
        return step.key == with.key && step.index == with.index;
    };
    return one.isReference == other.isReference && one.isWorkers == other.isWorkers && one.constant == other.constant &&
           std::equal(one.steps.begin(), one.steps.end(), other.steps.begin(), other.steps.end(), isSameStep);
}

bool isSameTerm(const Expression::Term &one, const Expression::Term &other)
{
    return one.op == other.op && isSameOperand(one.left, other.left) && isSameOperand(one.right, other.right);
}

bool isOfConstants(const Expression::Term &term)
{
    return !term.left.isReference && !term.right.isReference;
}

} // namespace

QString referenceText(const Expression::Operand &operand, Place place)
{
    QString text;
    if (place == Place::Target)
        text = operand.isWorkers ? u"worker"_s : u"task"_s;
    for (const Expression::Operand::Step &step : operand.steps) {
        if (step.index >= 0)
            text += u"[%1]"_s.arg(step.index);
        else
            text += text.isEmpty() ? step.key : u'.' + step.key;
    }
    return text;
}

std::optional<bool> constantTruth(const Expression &expression)
{
    const auto terms = expression.terms();
    if (!std::all_of(terms.begin(), terms.end(), isOfConstants))
        return {};
    return expression.fits({});
}

bool asksOfChannels(const Expression &expression)
{
    const auto isOne = [](const Expression::Operand &operand) {
        return operand.isWorkers && !operand.steps.empty() && operand.steps.front().key == "channel"_L1;
    };
    const auto terms = expression.terms();
    return std::any_of(terms.begin(), terms.end(),
                       [&isOne](const Expression::Term &term) { return isOne(term.left) || isOne(term.right); });
}

bool isWider(const Expression &wide, const Expression &narrow)
{
    if (const auto truth = constantTruth(wide))
        return *truth;
    if (wide.text().simplified() == narrow.text().simplified())
        return true;
    if (!wide.isConjunction() || !narrow.isConjunction())
        return false;
    const auto terms = wide.terms();
    return std::all_of(terms.begin(), terms.end(), [&narrow](const Expression::Term &term) {
        const auto others = narrow.terms();
        return std::any_of(others.begin(), others.end(),
                           [&term](const Expression::Term &other) { return isSameTerm(term, other); });
    });
}

TermLint::TermLint(FindingPlace place, Asked asked, Findings &findings)
    : m_place(std::move(place))
    , m_asked(asked)
    , m_findings(findings)
{
}

bool TermLint::check(const Expression &expression, std::span<const Scope> scopes, bool fits) const
{
    bool explained = false;
    for (const Expression::Term &term : expression.terms())
        explained = add(expression, term, scopes, fits) || explained;
    return explained;
}

bool TermLint::add(const Expression &expression, const Expression::Term &term, std::span<const Scope> scopes,
                   bool fits) const
{
    // Of two constants one asking says all.
    static constexpr std::array<Scope, 1> nobody{};
    const std::span<const Scope> asked = isOfConstants(term) ? std::span<const Scope>(nobody) : scopes;
    if (isOfConstants(term) ? term.ask({}) == Reason::None : never(term, asked) == Never::No)
        return false;
    // The first who has a value of a kind that does not go with the other; where nobody has one, the first of all.
    const auto says = std::find_if(asked.begin(), asked.end(),
                                   [&term](const Scope &scope) { return term.ask(scope) != Reason::Missing; });
    if (says == asked.end() && (asked.empty() || m_asked == Asked::Sample))
        return false;
    const Scope &scope = says == asked.end() ? asked.front() : *says;
    const QString text = expression.textOf(term).toString();
    const Value &left = term.left.in(scope);
    const Value &right = term.right.in(scope);
    switch (term.ask(scope)) {
    case Reason::None:
    case Reason::Differs:
        return false;
    case Reason::Missing: {
        const Expression::Operand &missing = left.isNull() && term.left.isReference ? term.left : term.right;
        m_findings.push_back({fits ? FindingKind::NoSuchKeyInPart : FindingKind::NoSuchKey,
                              m_place,
                              {text, referenceText(missing, expression.place()), QString::number(scopes.size())}});
        return !fits;
    }
    case Reason::NotAList:
        m_findings.push_back(
            {FindingKind::NotAList, m_place, {text, kindText((term.op == Operator::Has ? left : right).kind())}});
        return !fits;
    case Reason::NotAScalar:
        m_findings.push_back({FindingKind::AList, m_place, {text, kindText(left.kind()), kindText(right.kind())}});
        return !fits;
    case Reason::KindsDiffer:
        m_findings.push_back(
            {FindingKind::KindsDiffer, m_place, {text, kindText(left.kind()), kindText(right.kind())}});
        return !fits;
    }
    return false;
}

} // namespace Routing
