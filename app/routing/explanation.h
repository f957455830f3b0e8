#pragma once

#include "expression.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace Routing {

/// What one term came to for one task and worker.
struct TermAnswer
{
    Reason reason = Reason::None; ///< None: it is true.
    Value left;
    Value right;

    [[nodiscard]] bool isTrue() const { return reason == Reason::None; }

    friend bool operator==(const TermAnswer &, const TermAnswer &) = default;
};
/// An answer for each of terms(), those that AND and OR need not ask as well.
[[nodiscard]] std::vector<TermAnswer> explain(const Expression &expression, const Scope &scope);

/// What one term came to for many.
struct TermCount
{
    qsizetype asked = 0;
    qsizetype fits = 0;
    qsizetype missing = 0;   ///< Reason::Missing.
    qsizetype wrongKind = 0; ///< Reasons by which it is false whatever the value is.
    /// The number that is nearest to fitting of those that do not, and which of the scopes has it.
    std::optional<double> nearest;
    size_t nearestAt = 0;
};
struct Summary
{
    qsizetype asked = 0;
    qsizetype fits = 0; ///< The whole expression.
    std::vector<TermCount> terms;
};
[[nodiscard]] Summary summarize(const Expression &expression, std::span<const Scope> scopes);

/// Why a term can be true of nobody: of none of those asked, whatever else their values were.
enum class Never : quint8 {
    No,        ///< It can.
    Constants, ///< Two constants that compare otherwise, as `1==0`: a delay that was meant.
    NoSuchKey, ///< Nobody has it.
    NotAList,  ///< HAS on what is no list with anybody, or IN without one.
    AList,     ///< A list, or an object, with everybody, and an operator for single values.
    Kinds,     ///< A text is compared with a number, or the like, with everybody.
};
[[nodiscard]] Never never(const Expression::Term &term, std::span<const Scope> scopes);

/// For people, in their language: "an operator is expected at 14", counted from 1.
[[nodiscard]] QString describe(const SyntaxError &error);

} // namespace Routing
