#pragma once

#include "catalogue.h"

#include <optional>

namespace Desk {

/// What is wrong with an entry of the catalogue: in which member, and why.
struct CatalogueDefect
{
    QString member;
    QString message;
};

/// What no single member can get wrong: members that contradict each other, and names that lead nowhere. Each answers
/// the first defect, or nothing.
class CatalogueChecks
{
public:
    /// `catalogue` must be read whole, and outlive the checks.
    explicit CatalogueChecks(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// Of a parameter by itself; needs no catalogue.
    [[nodiscard]] static std::optional<CatalogueDefect> ofValues(const Parameter &parameter);
    [[nodiscard]] std::optional<CatalogueDefect> ofAction(const Action &action) const;
    [[nodiscard]] std::optional<CatalogueDefect> ofReferences(const Parameter &parameter) const;
    /// Of a text with placeholders, as the file has it.
    [[nodiscard]] std::optional<CatalogueDefect> ofTemplate(const QString &member, const QString &text) const;

private:
    [[nodiscard]] std::optional<CatalogueDefect> ofConditions(const QString &member,
                                                              const QList<Phrase> &phrases) const;
    [[nodiscard]] bool isUpdateParameter(QStringView name) const { return m_catalogue.updateParameter(name); }

    const Catalogue &m_catalogue;
};

} // namespace Desk
