#include "reservationsorter.h"

#include "reservationcolumns.h"
#include "tableexport.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace Desk {

namespace {

size_t cell(int row)
{
    return static_cast<size_t>(row);
}

int toInt(size_t row)
{
    return static_cast<int>(row);
}

bool isByName(const ReservationSorter::SortKey &key)
{
    return !reservationColumn(key.column).sortKey;
}

/// True where the number of a row holds only the beginning of the identifier.
bool isByIdentifier(const ReservationSorter::SortKey &key)
{
    return reservationColumn(key.column).style == CellStyle::Identifier;
}

} // namespace

ReservationSorter::ReservationSorter(const ReservationTableModel &model)
    : m_model(model)
{
    rebuild();
}

void ReservationSorter::setKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    sortAll();
}

bool ReservationSorter::sortsBy(Column column) const
{
    return std::any_of(m_keys.cbegin(), m_keys.cend(), [column](const SortKey &key) { return key.column == column; });
}

void ReservationSorter::setFilterText(const QString &text)
{
    m_filterText = text;
    const ReservationSearch before = std::exchange(m_search, ReservationSearch(text));
    m_wordsBeside.clear();
    readNames();
    // What a further letter leaves is among what was found before it.
    const bool isNarrower = m_search.narrows(before);
    for (int row = 0; row < toInt(m_matches.size()); ++row) {
        if (!isNarrower || m_matches[cell(row)])
            m_matches[cell(row)] = matches(row) ? 1 : 0;
    }
}

void ReservationSorter::rebuild()
{
    const int rows = m_model.rowCount();
    m_names.clear();
    m_wordsBeside.clear();
    m_nameOf.assign(cell(rows), 0);
    m_matches.assign(cell(rows), 0);
    for (int row = 0; row < rows; ++row)
        note(row);
    m_order.resize(cell(rows));
    std::iota(m_order.begin(), m_order.end(), 0);
    sortAll();
}

void ReservationSorter::insert(int first, int last)
{
    const size_t count = cell(last - first + 1);
    if (cell(first) < m_order.size())
        shiftInserted(m_order, first, last);
    m_nameOf.insert(m_nameOf.begin() + first, count, 0);
    m_matches.insert(m_matches.begin() + first, count, 0);
    m_weights.insert(m_weights.begin() + first, count, 0);
    for (int row = first; row <= last; ++row)
        note(row);
    Rows fresh(count);
    std::iota(fresh.begin(), fresh.end(), first);
    mergeIntoOrder(std::move(fresh));
}

void ReservationSorter::hide(int first, int last)
{
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
}

void ReservationSorter::remove(int first, int last)
{
    shiftRemoved(m_order, first, last);
    const auto drop = [first, last](auto &values) { values.erase(values.begin() + first, values.begin() + last + 1); };
    drop(m_nameOf);
    drop(m_matches);
    drop(m_weights);
}

void ReservationSorter::update(const QList<int> &changed)
{
    std::vector<char> moves(m_nameOf.size(), 0);
    for (const int row : changed) {
        note(row);
        moves[cell(row)] = 1;
    }
    std::erase_if(m_order, [&moves](int row) { return moves[cell(row)]; });
    mergeIntoOrder(Rows(changed.begin(), changed.end()));
}

/// A number that sorts a row as the key asks.
quint64 ReservationSorter::weight(int row, const SortKey &key) const
{
    const auto sortKey = reservationColumn(key.column).sortKey;
    const std::optional<quint64> value =
        sortKey ? sortKey(m_model, *m_model.at(row)) : static_cast<quint64>(m_names.rank(m_nameOf[cell(row)]));
    if (!value)
        return std::numeric_limits<quint64>::max();
    return key.order == Qt::AscendingOrder ? *value : ~*value;
}

void ReservationSorter::weigh(int row)
{
    m_weights[cell(row)] = m_keys.isEmpty() ? 0 : weight(row, m_keys.first());
}

void ReservationSorter::weighAll()
{
    m_weights.resize(m_nameOf.size());
    for (int row = 0; row < toInt(m_weights.size()); ++row)
        weigh(row);
}

bool ReservationSorter::before(int left, int right) const
{
    if (m_weights[cell(left)] != m_weights[cell(right)])
        return m_weights[cell(left)] < m_weights[cell(right)];
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const SortKey &key = m_keys.at(i);
        const quint64 leftWeight = i == 0 ? 0 : weight(left, key);
        const quint64 rightWeight = i == 0 ? 0 : weight(right, key);
        if (leftWeight != rightWeight)
            return leftWeight < rightWeight;
        if (!isByIdentifier(key))
            continue;
        const auto whole = [this, &key](int row) {
            return reservationColumn(key.column).exported(*m_model.at(row), TableExport());
        };
        if (const int order = whole(left).compare(whole(right)); order != 0)
            return (order < 0) == (key.order == Qt::AscendingOrder);
    }
    return left < right;
}

void ReservationSorter::sortAll()
{
    m_names.settle();
    weighAll();
    sortRows(m_order);
}

/// Sorts rows by their weights, which must be up to date.
void ReservationSorter::sortRows(Rows &rows) const
{
    if (m_keys.isEmpty()) {
        std::sort(rows.begin(), rows.end());
        return;
    }
    std::vector<std::pair<quint64, int>> weighed;
    weighed.reserve(rows.size());
    for (const int row : rows)
        weighed.emplace_back(m_weights[cell(row)], row);
    const bool tiesByRow = m_keys.size() == 1 && !isByIdentifier(m_keys.first());
    if (tiesByRow) {
        std::sort(weighed.begin(), weighed.end());
    } else {
        std::sort(weighed.begin(), weighed.end(), [this](const auto &left, const auto &right) {
            return left.first != right.first ? left.first < right.first : before(left.second, right.second);
        });
    }
    std::transform(weighed.cbegin(), weighed.cend(), rows.begin(), [](const auto &pair) { return pair.second; });
}

void ReservationSorter::mergeIntoOrder(Rows rows)
{
    const bool byName = !m_keys.isEmpty() && isByName(m_keys.first());
    if (m_names.settle() && byName) // The new names have changed the ranks of others.
        weighAll();
    else
        std::for_each(rows.cbegin(), rows.cend(), [this](int row) { weigh(row); });
    const auto isBefore = [this](int left, int right) { return before(left, right); };
    if (rows.size() > m_order.size() / 8) {
        sortRows(rows);
        Rows merged(m_order.size() + rows.size());
        std::merge(m_order.cbegin(), m_order.cend(), rows.cbegin(), rows.cend(), merged.begin(), isBefore);
        m_order = std::move(merged);
        return;
    }
    sortRows(rows);
    Rows merged;
    merged.reserve(m_order.size() + rows.size());
    auto from = m_order.cbegin();
    for (const int row : rows) {
        const auto to = std::upper_bound(from, m_order.cend(), row, isBefore);
        merged.insert(merged.end(), from, to);
        merged.push_back(row);
        from = to;
    }
    merged.insert(merged.end(), from, m_order.cend());
    m_order = std::move(merged);
}

/// Stores what sorting and filtering need of a source row.
void ReservationSorter::note(int row)
{
    m_nameOf[cell(row)] = m_names.number(m_model.at(row)->workerName);
    readNames();
    m_matches[cell(row)] = matches(row) ? 1 : 0;
}

/// Looks for the text in names that are new.
void ReservationSorter::readNames()
{
    while (toInt(m_wordsBeside.size()) < m_names.count())
        m_wordsBeside.push_back(m_search.wordsBeside(m_names.searchName(toInt(m_wordsBeside.size()))));
}

bool ReservationSorter::matches(int row) const
{
    // Where the name has them all, the row is not looked at: to fetch 100,000 of them takes most of the time.
    const ReservationSearch::Words &beside = m_wordsBeside[cell(m_nameOf[cell(row)])];
    return beside.isEmpty() || m_search.matches(*m_model.at(row), beside);
}

ReservationSorter::Rows ReservationSorter::matchingRows() const
{
    Rows rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(rows),
                 [this](int row) { return m_matches[cell(row)]; });
    return rows;
}

void ReservationSorter::shiftInserted(Rows &rows, int first, int last)
{
    for (int &row : rows)
        row += row >= first ? last - first + 1 : 0;
}

void ReservationSorter::shiftRemoved(Rows &rows, int first, int last)
{
    for (int &row : rows)
        row -= row > last ? last - first + 1 : 0;
}

} // namespace Desk
