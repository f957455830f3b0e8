#include "workernames.h"

#include "text/searchtext.h"

#include <algorithm>

namespace Desk {

WorkerNames::WorkerNames()
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true); // "Desk 2" before "Desk 10"
}

int WorkerNames::number(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return *known;
    const int number = static_cast<int>(m_searchNames.size());
    m_numbers.insert(name, number);
    m_searchNames.push_back(searchText(name));
    m_keys.push_back(m_collator.sortKey(name));
    return number;
}

bool WorkerNames::settle()
{
    const size_t settled = m_sorted.size();
    if (settled == m_keys.size())
        return false;
    for (size_t number = settled; number < m_keys.size(); ++number)
        m_sorted.push_back(static_cast<int>(number));
    const auto before = [this](int left, int right) {
        const int order = m_keys[static_cast<size_t>(left)].compare(m_keys[static_cast<size_t>(right)]);
        return order != 0 ? order < 0 : left < right;
    };
    const auto middle = m_sorted.begin() + static_cast<std::ptrdiff_t>(settled);
    std::sort(middle, m_sorted.end(), before);
    std::inplace_merge(m_sorted.begin(), middle, m_sorted.end(), before);
    m_ranks.resize(m_sorted.size());
    for (size_t rank = 0; rank < m_sorted.size(); ++rank)
        m_ranks[static_cast<size_t>(m_sorted[rank])] = static_cast<int>(rank);
    return true;
}

void WorkerNames::clear()
{
    m_numbers.clear();
    m_searchNames.clear();
    m_keys.clear();
    m_sorted.clear();
    m_ranks.clear();
}

} // namespace Desk
