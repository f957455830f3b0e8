#pragma once

#include <QStringList>

namespace Desk {

/// What was chosen lately, the last first; by ids, which name no person.
class RecentChoices
{
public:
    static constexpr qsizetype Most = 20;

    RecentChoices() = default;
    /// As toBytes() made it; anything else is nothing.
    explicit RecentChoices(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    void choose(const QString &id);
    /// 0 for the last one; -1 for one that was not chosen lately.
    [[nodiscard]] qsizetype placeOf(const QString &id) const { return m_ids.indexOf(id); }

private:
    QStringList m_ids;
};

} // namespace Desk
