#pragma once

#include "routing/expression.h"

#include <QHash>
#include <QString>

#include <vector>

namespace Routing {

/// Finds among many expressions the one that is wider than another, see isWider(), without comparing each with each.
class FilterIndex
{
public:
    /// `place` must be greater than that of those before. `expression` must live longer.
    void add(size_t place, const Expression &expression);

    /// The place of the first that is wider; nothing where none is.
    [[nodiscard]] std::optional<size_t> firstWider(const Expression &narrow) const;
    /// Whether one is that stands after that place.
    [[nodiscard]] bool isWiderAfter(size_t place, const Expression &narrow) const;

private:
    struct Entry
    {
        size_t place = 0;
        const Expression *expression = nullptr;
    };
    using Entries = std::vector<Entry>; ///< Ascending places.

    /// Those that could be: each list holds all that are wider for one reason.
    [[nodiscard]] std::vector<const Entries *> candidates(const Expression &narrow) const;

    Entries m_always;                 ///< Fit everything.
    QHash<QString, Entries> m_byText; ///< Without what is blank twice.
    QHash<QString, Entries> m_byTerm; ///< Joined by AND alone, by one of their terms.
};

} // namespace Routing
