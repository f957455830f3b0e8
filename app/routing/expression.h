#pragma once

#include "value.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace Routing {

/// Where an expression stands, which says whose names it uses.
enum class Place : quint8 {
    Worker, ///< A queue's target_workers, Workers?TargetWorkersExpression=: a worker's, bare.
    Task,   ///< A workflow filter's expression: a task's, bare.
    Target, ///< A filter's target: every name begins with `task.` or `worker.`.
};

/// A task or a worker. Owns nothing; both may be null. Where both have a name, the field counts.
struct Subject
{
    const Value *attributes = nullptr;
    const Value *fields = nullptr; ///< sid, friendly_name, activity_name, channel.….

    [[nodiscard]] const Value *member(QStringView key) const;
};

/// Of whom an expression is asked.
struct Scope
{
    Subject task;
    Subject worker;
};

/// Why a text is no expression, and where in it.
struct SyntaxError
{
    enum class Kind : quint8 {
        ValueExpected,
        OperatorExpected,
        ConjunctionExpected, ///< AND, OR or the end.
        KeyExpected,         ///< After a dot.
        IndexExpected,       ///< A whole number in square brackets.
        HyphenInKey,
        NumberMalformed,
        QuoteNotClosed,
        ListNotClosed,
        BracketNotClosed,
        BracketNotOpened,
        NameExpected,   ///< A reference, and nothing else.
        EndExpected,    ///< After a reference.
        WorkerExpected, ///< A name that begins with `worker.`, as in order_by.
        TaskExpected,   ///< One that begins with `task.`, as in known_worker_sid.
        CountExpected,  ///< A number of workers, as in skip_if.
    };
    Kind kind = Kind::ValueExpected;
    qsizetype at = 0; ///< In UTF-16 units from 0.

    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

enum class Operator : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, Has, In, NotIn };
/// What says the same with both sides exchanged; the operator itself where there is no such.
[[nodiscard]] Operator turned(Operator op);

/// Why a term is not true.
enum class Reason : quint8 {
    None,        ///< It is true.
    Differs,     ///< The values are of kinds that can be compared, and compare otherwise.
    Missing,     ///< One of them is NULL.
    KindsDiffer, ///< A text against a number, for instance.
    NotAList,    ///< HAS, IN or NOT IN without a list.
    NotAScalar,  ///< Any other operator on a list or an object.
};

/// An expression of TaskRouter's language, read once and asked often.
///
///     languages HAS "de" AND (level >= 2 OR NOT address.city IN ['Bern', 'Basel']) AND teams[0] != other.team
///
/// What the vendor's pages leave open is decided here and nowhere else:
/// - AND binds tighter than OR; NOT, which no page of the vendor's has, binds to the next term or bracket alone.
/// - Two kinds never compare: `"5" > 3` and `"5" != 5` are false. So is a scalar operator on a list.
/// - NULL is `==` to NULL alone and `!=` to all else; every other operator with NULL is false, NOT IN too.
/// - Texts compare by UTF-16 unit; in a text there is no escape: it ends at the quote it began with.
/// - A field of a worker or task goes before an attribute of its name.
class Expression
{
public:
    /// The text itself is kept. Takes as long as the text is, however deep its brackets are.
    [[nodiscard]] static std::variant<Expression, SyntaxError> parse(const QString &text, Place place);
    struct Operand;
    /// A name alone: `worker.level`, `task.agents[0].sid`.
    [[nodiscard]] static std::variant<Operand, SyntaxError> parseReference(const QString &text, Place place);

    /// An empty one, which fits everything.
    Expression() = default;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] bool fits(const Scope &scope) const;

    friend bool operator==(const Expression &one, const Expression &other)
    {
        return one.m_text == other.m_text && one.m_place == other.m_place;
    }

    /// A value or a name in a term.
    struct Operand
    {
        struct Step
        {
            QString key;          ///< Of an object; empty where `index` counts.
            qsizetype index = -1; ///< Of a list, from 0.
        };
        bool isReference = false;
        bool isWorkers = false; ///< Whose the name is: a worker's, or a task's.
        Value constant;
        std::vector<Step> steps;

        /// Null where it is missing.
        [[nodiscard]] const Value &in(const Scope &scope) const;
    };
    /// The least that is true or false.
    struct Term
    {
        Operand left;
        Operator op = Operator::Equal;
        Operand right;
        qsizetype at = 0; ///< Where it stands in the text.
        qsizetype length = 0;

        [[nodiscard]] Reason ask(const Scope &scope) const;
    };
    [[nodiscard]] std::span<const Term> terms() const { return m_terms; }
    /// True of what all terms are true of, and of nothing else: they are joined by AND alone.
    [[nodiscard]] bool isConjunction() const;
    [[nodiscard]] QStringView textOf(const Term &term) const
    {
        return QStringView(m_text).sliced(term.at, term.length);
    }

private:
    friend class ExpressionParser;

    /// What has been found so far is kept in one place: brackets need no stack when it is asked.
    struct Step
    {
        enum class Kind : quint8 { Ask, Negate, SkipIfFalse, SkipIfTrue };
        Kind kind = Kind::Ask;
        size_t target = 0; ///< Ask: which term; Skip…: which step is the next.
    };

    QString m_text;
    Place m_place = Place::Worker;
    std::vector<Term> m_terms;
    std::vector<Step> m_steps;
};

/// Whether `left op right`, and if not, why.
[[nodiscard]] Reason compare(const Value &left, Operator op, const Value &right);

} // namespace Routing
