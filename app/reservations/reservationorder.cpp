#include "reservationorder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Desk {

namespace {

/// The most blocks that are announced one by one. More are first moved together, because views handle each block
/// separately.
constexpr size_t MaxInsertedBlocks = 8;

size_t asSize(int row)
{
    return static_cast<size_t>(row);
}

int asInt(size_t row)
{
    return static_cast<int>(row);
}

/// The runs of consecutive numbers in an ascending list, as first and last; of more than `most`, so many and one more.
std::vector<std::pair<int, int>> blocksOf(const ReservationSorter::Rows &ascending,
                                          size_t most = std::numeric_limits<size_t>::max())
{
    std::vector<std::pair<int, int>> blocks;
    for (const int row : ascending) {
        if (!blocks.empty() && blocks.back().second == row - 1)
            blocks.back().second = row;
        else if (blocks.size() > most)
            break;
        else
            blocks.emplace_back(row, row);
    }
    return blocks;
}

} // namespace

ReservationOrder::ReservationOrder(ReservationTableModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_sorter(model)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { hideRemoved(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { dropRemoved(first, last); });
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { holdPersistent(); });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { onPermuted(); });
    connect(&model, &ReservationTableModel::rowsChanged, this, &ReservationOrder::onChanged);
    connect(&model, &ReservationTableModel::answerSecondsChanged, this, &ReservationOrder::updateAnswerSeconds);
    rebuild();
}

ReservationOrder::~ReservationOrder() = default;

void ReservationOrder::setSourceModel(QAbstractItemModel *model)
{
    QAbstractProxyModel::setSourceModel(model);
}

void ReservationOrder::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        setSortKeys({});
    else
        setSortKeys({{static_cast<Column>(column), order}});
}

void ReservationOrder::setSortKeys(const QList<SortKey> &keys)
{
    if (keys == m_sorter.keys())
        return;
    m_sorter.setKeys(keys);
    show(m_sorter.matchingRows());
}

void ReservationOrder::setFilterText(const QString &text)
{
    if (text == m_sorter.filterText())
        return;
    m_sorter.setFilterText(text);
    show(m_sorter.matchingRows());
}

int ReservationOrder::rowOf(Sid sid) const
{
    const int row = m_model.rowOf(sid);
    return row < 0 || row >= asInt(m_positionOf.size()) ? -1 : m_positionOf[asSize(row)];
}

const Reservation *ReservationOrder::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_model.at(m_shown[asSize(row)]);
}

QModelIndex ReservationOrder::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ReservationOrder::parent(const QModelIndex &) const
{
    return {};
}

int ReservationOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : asInt(m_shown.size());
}

int ReservationOrder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

bool ReservationOrder::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant ReservationOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class would ask for the source column of row 0, which an empty table does not have.
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role) : QVariant();
}

QModelIndex ReservationOrder::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_model.index(m_shown[asSize(proxyIndex.row())], proxyIndex.column());
}

QModelIndex ReservationOrder::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= asInt(m_positionOf.size()))
        return {};
    const int row = m_positionOf[asSize(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

/// Computes all rows again without announcing it: for resets, and when the source has changed its layout.
void ReservationOrder::rebuild()
{
    m_sorter.rebuild();
    m_shown = m_sorter.matchingRows();
    m_positionOf.assign(asSize(m_model.rowCount()), -1);
    renumber();
}

void ReservationOrder::onInserted(int first, int last)
{
    if (asSize(first) < m_positionOf.size())
        ReservationSorter::shiftInserted(m_shown, first, last);
    m_positionOf.insert(m_positionOf.begin() + first, asSize(last - first + 1), -1);
    m_sorter.insert(first, last);
    show(m_sorter.matchingRows());
}

/// Removes rows before the source does, while their data still exists.
void ReservationOrder::hideRemoved(int first, int last)
{
    m_sorter.hide(first, last);
    show(m_sorter.matchingRows());
}

void ReservationOrder::dropRemoved(int first, int last)
{
    ReservationSorter::shiftRemoved(m_shown, first, last);
    m_positionOf.erase(m_positionOf.begin() + first, m_positionOf.begin() + last + 1);
    m_sorter.remove(first, last);
}

void ReservationOrder::onChanged(const QList<int> &changed)
{
    m_sorter.update(changed);
    show(m_sorter.matchingRows());
    announce(changed);
}

void ReservationOrder::updateAnswerSeconds()
{
    if (m_sorter.sortsBy(Column::AnswerIn)) {
        m_sorter.sortAll();
        show(m_sorter.matchingRows());
    }
    const int column = static_cast<int>(Column::AnswerIn);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void ReservationOrder::holdPersistent()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_heldHere = persistentIndexList();
    m_heldThere.clear();
    for (const QModelIndex &index : std::as_const(m_heldHere))
        m_heldThere.append(mapToSource(index));
}

void ReservationOrder::onPermuted()
{
    rebuild();
    QModelIndexList to;
    for (const QPersistentModelIndex &index : std::as_const(m_heldThere))
        to.append(mapFromSource(index));
    changePersistentIndexList(m_heldHere, to);
    m_heldHere.clear();
    m_heldThere.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Changes the rows that are shown into those of `next`, in few blocks.
void ReservationOrder::show(const Rows &next)
{
    if (next == m_shown)
        return;
    std::vector<char> wanted(m_positionOf.size(), 0);
    Rows staying; // The rows that stay, in their new order.
    staying.reserve(next.size());
    for (const int row : next) {
        wanted[asSize(row)] = 1;
        if (m_positionOf[asSize(row)] >= 0)
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

/// Removes rows that are not wanted: in place where that takes few blocks, otherwise after moving them to the end.
void ReservationOrder::hideUnwanted(const std::vector<char> &wanted, const Rows &staying)
{
    if (staying.size() == m_shown.size())
        return;
    Rows goneRows;
    Rows gonePlaces;
    goneRows.reserve(m_shown.size() - staying.size());
    gonePlaces.reserve(m_shown.size() - staying.size());
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (wanted[asSize(m_shown[i])])
            continue;
        goneRows.push_back(m_shown[i]);
        gonePlaces.push_back(asInt(i));
    }
    auto blocks = blocksOf(gonePlaces, MaxInsertedBlocks);
    if (blocks.size() > MaxInsertedBlocks) {
        Rows next = staying;
        next.insert(next.end(), goneRows.cbegin(), goneRows.cend());
        permute(next);
        blocks = {{asInt(staying.size()), rowCount() - 1}};
    }
    for (auto block = blocks.crbegin(); block != blocks.crend(); ++block) {
        beginRemoveRows({}, block->first, block->second);
        const auto begin = m_shown.begin() + block->first;
        const auto end = m_shown.begin() + block->second + 1;
        std::for_each(begin, end, [this](int row) { m_positionOf[asSize(row)] = -1; });
        m_shown.erase(begin, end);
        renumber();
        endRemoveRows();
    }
}

/// Inserts new rows where they belong, if the others are in order already and few blocks suffice.
bool ReservationOrder::insertInPlace(const Rows &next, const Rows &staying)
{
    if (m_shown != staying)
        return false;
    Rows places;
    places.reserve(next.size() - staying.size());
    for (size_t i = 0; i < next.size(); ++i) {
        if (m_positionOf[asSize(next[i])] < 0)
            places.push_back(asInt(i));
    }
    const auto blocks = blocksOf(places, MaxInsertedBlocks);
    if (blocks.size() > MaxInsertedBlocks)
        return false;
    for (const auto &[first, last] : blocks) { // Ascending, so that the positions before a block are final.
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
                 [this](int row) { return m_positionOf[asSize(row)] < 0; });
    beginInsertRows({}, rowCount(), rowCount() + asInt(missing.size()) - 1);
    m_shown.insert(m_shown.end(), missing.cbegin(), missing.cend());
    renumber();
    endInsertRows();
}

/// Puts the same rows into another order; every persistent index follows its row.
void ReservationOrder::permute(const Rows &next)
{
    if (next == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    Rows sources;
    sources.reserve(static_cast<size_t>(from.size()));
    for (const QModelIndex &index : from)
        sources.push_back(m_shown[asSize(index.row())]);
    m_shown = next;
    renumber();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int source = sources[static_cast<size_t>(i)];
        to.append(createIndex(m_positionOf[asSize(source)], from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ReservationOrder::announce(const QList<int> &changed)
{
    Rows places;
    for (const int row : changed) {
        if (const int place = m_positionOf[asSize(row)]; place >= 0)
            places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    for (const auto &[first, last] : blocksOf(places))
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ReservationOrder::renumber()
{
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_positionOf[asSize(m_shown[i])] = asInt(i);
}

} // namespace Desk
