#pragma once

#include "finding.h"
#include "routing/explanation.h"

namespace Routing {

/// "language", "worker.teams[0]": a name as it would be written in an expression of that place.
[[nodiscard]] QString referenceText(const Expression::Operand &operand, Place place);

/// An expression that asks for nothing: what it comes to, whomever it is asked of. Nothing where it has a name.
[[nodiscard]] std::optional<bool> constantTruth(const Expression &expression);

/// Whatever `narrow` is true of, `wide` is true of too. False where that cannot be seen from the text: it is looked for
/// in expressions that are alike, and in those whose terms are all joined by AND.
[[nodiscard]] bool isWider(const Expression &wide, const Expression &narrow);

/// It asks for a worker's `channel.…`.
[[nodiscard]] bool asksOfChannels(const Expression &expression);

/// Finds the terms of one expression that are true of none of `scopes`.
class TermLint
{
public:
    /// Who was asked, which decides what can be said of a name that nobody has.
    enum class Asked : quint8 {
        Workers, ///< All that there are.
        Sample   ///< Some of whatever may come: a name that is missing with them says nothing.
    };

    /// `findings` gets what is found.
    TermLint(FindingPlace place, Asked asked, Findings &findings);

    /// `fits` says whether the whole expression is true of anybody. True where at least one term explains why not.
    bool check(const Expression &expression, std::span<const Scope> scopes, bool fits) const;

private:
    bool add(const Expression &expression, const Expression::Term &term, std::span<const Scope> scopes,
             bool fits) const;

    FindingPlace m_place;
    Asked m_asked;
    Findings &m_findings;
};

} // namespace Routing
