// The half of ReservationOrder that tells its views: from the rows they show to the rows they shall show, in few
// blocks.
#include "reservationorder.h"

#include <algorithm>

namespace Desk {

namespace {

/// Blocks that are announced one by one; more are put together at the end first, for a view works on each.
constexpr size_t MaxInsertedBlocks = 8;

using Rows = std::vector<int>;

/// Neighbouring numbers of an ascending list, as first and last.
std::vector<std::pair<int, int>> blocksOf(const Rows &ascending)
{
    std::vector<std::pair<int, int>> blocks;
    for (const int row : ascending) {
        if (!blocks.empty() && blocks.back().second == row - 1)
            blocks.back().second = row;
        else
            blocks.emplace_back(row, row);
    }
    return blocks;
}

} // namespace

void ReservationOrder::show(const Rows &next)
{
    if (next == m_shown)
        return;
    std::vector<char> wanted(m_positionOf.size(), 0);
    Rows staying; // as they will stand
    for (const int row : next) {
        wanted[static_cast<size_t>(row)] = 1;
        if (m_positionOf[static_cast<size_t>(row)] >= 0)
            staying.push_back(row);
    }
    hideUnwanted(wanted, staying);
    if (m_shown.size() == next.size()) {
        if (m_shown != next)
            permute(next);
        return;
    }
    if (!insertInPlace(next, staying)) {
        appendMissing(next);
        permute(next);
    }
}

/// Removes what is not wanted: in place where that takes few blocks, else after moving it to the end.
void ReservationOrder::hideUnwanted(const std::vector<char> &wanted, const Rows &staying)
{
    if (staying.size() == m_shown.size())
        return;
    Rows goneRows;
    Rows gonePlaces;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (wanted[static_cast<size_t>(m_shown[i])])
            continue;
        goneRows.push_back(m_shown[i]);
        gonePlaces.push_back(static_cast<int>(i));
    }
    auto blocks = blocksOf(gonePlaces);
    if (blocks.size() > MaxInsertedBlocks) {
        Rows next = staying;
        next.insert(next.end(), goneRows.cbegin(), goneRows.cend());
        permute(next);
        blocks = {{static_cast<int>(staying.size()), rowCount() - 1}};
    }
    for (auto block = blocks.crbegin(); block != blocks.crend(); ++block) {
        beginRemoveRows({}, block->first, block->second);
        const auto begin = m_shown.begin() + block->first;
        const auto end = m_shown.begin() + block->second + 1;
        std::for_each(begin, end, [this](int row) { m_positionOf[static_cast<size_t>(row)] = -1; });
        m_shown.erase(begin, end);
        renumber();
        endRemoveRows();
    }
}

/// Inserts the new rows where they belong, if the rest stands in order already and few blocks do it.
bool ReservationOrder::insertInPlace(const Rows &next, const Rows &staying)
{
    if (m_shown != staying)
        return false;
    Rows places;
    for (size_t i = 0; i < next.size(); ++i) {
        if (m_positionOf[static_cast<size_t>(next[i])] < 0)
            places.push_back(static_cast<int>(i));
    }
    const auto blocks = blocksOf(places);
    if (blocks.size() > MaxInsertedBlocks)
        return false;
    for (const auto &[first, last] : blocks) { // ascending, so the places before a block are final
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, next.begin() + first, next.begin() + last + 1);
        renumber();
        endInsertRows();
    }
    return true;
}

void ReservationOrder::appendMissing(const Rows &next)
{
    Rows missing;
    std::copy_if(next.cbegin(), next.cend(), std::back_inserter(missing),
                 [this](int row) { return m_positionOf[static_cast<size_t>(row)] < 0; });
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(missing.size()) - 1);
    m_shown.insert(m_shown.end(), missing.cbegin(), missing.cend());
    renumber();
    endInsertRows();
}

/// The same rows in another order; every persistent index follows its row.
void ReservationOrder::permute(const Rows &next)
{
    if (next == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    Rows sources;
    sources.reserve(static_cast<size_t>(from.size()));
    for (const QModelIndex &index : from)
        sources.push_back(m_shown[static_cast<size_t>(index.row())]);
    m_shown = next;
    renumber();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int source = sources[static_cast<size_t>(i)];
        to.append(createIndex(m_positionOf[static_cast<size_t>(source)], from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ReservationOrder::announce(const QList<int> &changed)
{
    Rows places;
    for (const int row : changed) {
        if (const int place = m_positionOf[static_cast<size_t>(row)]; place >= 0)
            places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    for (const auto &[first, last] : blocksOf(places))
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ReservationOrder::renumber()
{
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_positionOf[static_cast<size_t>(m_shown[i])] = static_cast<int>(i);
}

} // namespace Desk
