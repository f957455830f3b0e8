// Any text as an expression, wherever one may stand: either an error inside the text, or an expression whose terms are
// pieces of it and which has an answer, for somebody and for nobody. Seeds: corpus/expression.

#include "require.h"
#include "routing/explanation.h"
#include "routing/skipcondition.h"
#include "routing/workerorder.h"

#include <cstdint>

using namespace Routing;

namespace {

void check(const QString &text, const SyntaxError &error)
{
    require(error.at >= 0 && error.at <= text.size());
    require(!describe(error).isEmpty());
}

Value somebody()
{
    const Value::List skills{Value(QStringLiteral("de")), Value(2.0)};
    return Value(std::vector<Value::Member>{{QStringLiteral("a"), Value(1.0)},
                                            {QStringLiteral("b"), Value(QStringLiteral("text"))},
                                            {QStringLiteral("skills"), Value(skills)}});
}

void ask(const Expression &expression)
{
    static const Value attributes = somebody();
    const Scope scopes[]{{}, {{&attributes, nullptr}, {&attributes, &attributes}}};
    for (const Scope &scope : scopes) {
        const auto answers = explain(expression, scope);
        require(answers.size() == expression.terms().size());
        // Without NOT, all terms true is true, and all false is false.
        const bool fits = expression.fits(scope);
        if (expression.text().contains(QLatin1StringView("not"), Qt::CaseInsensitive) || answers.empty())
            continue;
        const auto isTrue = [](const TermAnswer &answer) { return answer.isTrue(); };
        if (std::all_of(answers.begin(), answers.end(), isTrue))
            require(fits);
        else if (std::none_of(answers.begin(), answers.end(), isTrue))
            require(!fits);
    }
    const Summary summary = summarize(expression, scopes);
    require(summary.asked == 2 && summary.fits <= 2);
    for (const Expression::Term &term : expression.terms()) {
        require(term.at >= 0 && term.length > 0 && term.at + term.length <= expression.text().size());
        static_cast<void>(never(term, scopes));
    }
}

template <typename T>
void readOther(const QString &text)
{
    const auto read = T::parse(text);
    if (const auto *error = std::get_if<SyntaxError>(&read))
        check(text, *error);
    else
        require(std::get<T>(read).text() == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const Place place : {Place::Worker, Place::Task, Place::Target}) {
        const auto read = Expression::parse(text, place);
        if (const auto *error = std::get_if<SyntaxError>(&read))
            check(text, *error);
        else
            ask(std::get<Expression>(read));
    }
    readOther<SkipCondition>(text);
    readOther<WorkerOrder>(text);
    return 0;
}
