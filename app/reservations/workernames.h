#pragma once

#include <QCollator>
#include <QHash>
#include <QStringList>

#include <vector>

namespace Desk {

/// The different worker names of a list. A task is offered to few workers many times, so the names are put in order
/// once, as people of this language expect it, and rows are then sorted by a number.
class WorkerNames
{
public:
    WorkerNames();

    /// The number of a name; a new one is added.
    int number(const QString &name);
    /// Where a name stands among all. Call settle() after number() added some.
    [[nodiscard]] int rank(int number) const { return m_ranks[static_cast<size_t>(number)]; }
    /// As searches compare it; see searchText().
    [[nodiscard]] const QString &searchName(int number) const { return m_searchNames[static_cast<size_t>(number)]; }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_searchNames.size()); }
    /// Puts the names that are new into their places; true where there were some: ranks have moved then.
    bool settle();
    void clear();

private:
    QCollator m_collator;
    QHash<QString, int> m_numbers;
    std::vector<QString> m_searchNames;
    std::vector<QCollatorSortKey> m_keys;
    std::vector<int> m_sorted; ///< Numbers in order; those that are new are missing.
    std::vector<int> m_ranks;
};

} // namespace Desk
