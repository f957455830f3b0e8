#pragma once

#include <QCollator>
#include <QHash>
#include <QStringList>

#include <vector>

namespace Desk {

/// The distinct worker names of a list. Many rows share few workers, so the names are sorted once, by the rules of the
/// user's language, and rows are then compared by a number.
class WorkerNames
{
public:
    WorkerNames();

    /// The number of a name; an unknown name is added.
    int number(const QString &name);
    /// The rank of a name in alphabetical order. Call settle() first where number() has added names.
    [[nodiscard]] int rank(int number) const { return m_ranks[static_cast<size_t>(number)]; }
    /// The search text of the name.
    [[nodiscard]] const QString &searchName(int number) const { return m_searchNames[static_cast<size_t>(number)]; }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_searchNames.size()); }
    /// Sorts new names in. True where there were some, which changes ranks.
    bool settle();
    void clear();

private:
    QCollator m_collator;
    QHash<QString, int> m_numbers;
    std::vector<QString> m_searchNames;
    std::vector<QCollatorSortKey> m_keys;
    std::vector<int> m_sorted; ///< Numbers in alphabetical order, without new ones.
    std::vector<int> m_ranks;
};

} // namespace Desk
