#pragma once

#include "catalogue.h"

#include <optional>

namespace Desk {

/// A defect of a catalogue entry: the member that is wrong, and why.
struct CatalogueDefect
{
    QString member;
    QString message;
};

/// Finds defects that no single member has: members that contradict each other, and names that do not exist. Each check
/// returns the first defect, or nothing.
class CatalogueChecks
{
public:
    /// `catalogue` must be complete, and outlive the checks.
    explicit CatalogueChecks(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// Checks one parameter by itself.
    [[nodiscard]] static std::optional<CatalogueDefect> ofValues(const Parameter &parameter);
    /// Checks the parameters that an action sends or refers to.
    [[nodiscard]] std::optional<CatalogueDefect> ofAction(const Action &action) const;
    /// Checks the group, the actions and the parameters that a parameter refers to.
    [[nodiscard]] std::optional<CatalogueDefect> ofReferences(const Parameter &parameter,
                                                              const QString &operation) const;
    /// Checks the names in the placeholders of an untranslated text of this operation.
    [[nodiscard]] std::optional<CatalogueDefect> ofTemplate(const QString &member, const QString &text,
                                                            const QString &operation) const;

private:
    [[nodiscard]] std::optional<CatalogueDefect> ofConditions(const QString &member, const QList<Phrase> &phrases,
                                                              const QString &operation) const;

    const Catalogue &m_catalogue;
};

} // namespace Desk
