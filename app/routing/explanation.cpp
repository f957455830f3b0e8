#include "explanation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Routing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Routing)
};

bool isByKind(Reason reason)
{
    return reason == Reason::KindsDiffer || reason == Reason::NotAList || reason == Reason::NotAScalar;
}

/// How far two numbers are apart; nothing where they are none.
std::optional<double> distance(const Value &left, const Value &right)
{
    if (left.kind() != Value::Kind::Number || right.kind() != Value::Kind::Number)
        return {};
    return std::abs(left.toNumber() - right.toNumber());
}

TermCount count(const Expression::Term &term, std::span<const Scope> scopes)
{
    TermCount result;
    result.asked = static_cast<qsizetype>(scopes.size());
    double least = 0;
    for (size_t at = 0; at < scopes.size(); ++at) {
        const Value &left = term.left.in(scopes[at]);
        const Value &right = term.right.in(scopes[at]);
        const Reason reason = compare(left, term.op, right);
        result.fits += reason == Reason::None;
        result.missing += reason == Reason::Missing;
        result.wrongKind += isByKind(reason);
        if (const auto apart = distance(left, right);
            reason == Reason::Differs && apart && (!result.nearest || *apart < least)) {
            least = *apart;
            result.nearest = (term.left.isReference ? left : right).toNumber();
            result.nearestAt = at;
        }
    }
    return result;
}

} // namespace

std::vector<TermAnswer> explain(const Expression &expression, const Scope &scope)
{
    std::vector<TermAnswer> answers;
    answers.reserve(expression.terms().size());
    for (const Expression::Term &term : expression.terms())
        answers.push_back({term.ask(scope), term.left.in(scope), term.right.in(scope)});
    return answers;
}

Summary summarize(const Expression &expression, std::span<const Scope> scopes)
{
    Summary summary;
    summary.asked = static_cast<qsizetype>(scopes.size());
    summary.fits =
        std::count_if(scopes.begin(), scopes.end(), [&](const Scope &scope) { return expression.fits(scope); });
    for (const Expression::Term &term : expression.terms())
        summary.terms.push_back(count(term, scopes));
    return summary;
}

Never never(const Expression::Term &term, std::span<const Scope> scopes)
{
    if (!term.left.isReference && !term.right.isReference)
        return compare(term.left.constant, term.op, term.right.constant) == Reason::None ? Never::No : Never::Constants;
    if (scopes.empty())
        return Never::No;
    std::optional<Reason> common;
    for (const Scope &scope : scopes) {
        const Reason reason = term.ask(scope);
        if (reason == Reason::None || reason == Reason::Differs)
            return Never::No;
        // Who has no such key says nothing of the kind that it has with others.
        if (!common || *common == Reason::Missing)
            common = reason;
    }
    switch (*common) {
    case Reason::Missing:
        return Never::NoSuchKey;
    case Reason::NotAList:
        return Never::NotAList;
    case Reason::NotAScalar:
        return Never::AList;
    case Reason::KindsDiffer:
        return Never::Kinds;
    case Reason::None:
    case Reason::Differs:
        break;
    }
    return Never::No;
}

QString describe(const SyntaxError &error)
{
    const auto what = [&error] {
        switch (error.kind) {
        case SyntaxError::Kind::ValueExpected:
            return Words::tr("a value or a name is expected");
        case SyntaxError::Kind::OperatorExpected:
            return Words::tr("an operator is expected");
        case SyntaxError::Kind::ConjunctionExpected:
            return Words::tr("AND, OR or the end is expected");
        case SyntaxError::Kind::KeyExpected:
            return Words::tr("a name is expected after the dot");
        case SyntaxError::Kind::IndexExpected:
            return Words::tr("a whole number and ] are expected");
        case SyntaxError::Kind::HyphenInKey:
            return Words::tr("a name cannot have a hyphen");
        case SyntaxError::Kind::NumberMalformed:
            return Words::tr("that is no number");
        case SyntaxError::Kind::QuoteNotClosed:
            return Words::tr("this quote is not closed");
        case SyntaxError::Kind::ListNotClosed:
            return Words::tr("a comma or ] is expected");
        case SyntaxError::Kind::BracketNotClosed:
            return Words::tr("this bracket is not closed");
        case SyntaxError::Kind::BracketNotOpened:
            return Words::tr("no bracket is open here");
        case SyntaxError::Kind::NameExpected:
            return Words::tr("a name is expected");
        case SyntaxError::Kind::EndExpected:
            return Words::tr("the end is expected");
        case SyntaxError::Kind::WorkerExpected:
            return Words::tr("a name that begins with worker. is expected");
        case SyntaxError::Kind::TaskExpected:
            return Words::tr("a name that begins with task. is expected");
        case SyntaxError::Kind::CountExpected:
            return Words::tr("a comparison of workers.available, workers.unavailable, the workers in an activity "
                             "(workers.WA…) or numbers is expected");
        }
        return QString();
    };
    //: What is wrong, and the place in the text: "an operator is expected at character 14"
    return Words::tr("%1 at character %2").arg(what()).arg(error.at + 1);
}

} // namespace Routing
