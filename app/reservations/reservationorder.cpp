#include "reservationorder.h"

#include <algorithm>
#include <limits>
#include <numeric>

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

/// Maps signed to unsigned in the same order.
quint64 ordered(qint64 value)
{
    return static_cast<quint64>(value) ^ (quint64(1) << 63);
}

quint64 leadingBytes(const Sid &sid)
{
    quint64 value = 0;
    for (size_t i = 0; i < sizeof value; ++i)
        value = value << 8 | sid.bytes()[i];
    return value;
}

} // namespace

ReservationOrder::ReservationOrder(ReservationTableModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
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
    if (keys == m_keys)
        return;
    m_keys = keys;
    sortAll();
    show(matchingRows());
}

void ReservationOrder::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_search = ReservationSearch(text);
    for (int row = 0; row < toInt(m_matches.size()); ++row)
        m_matches[cell(row)] = matches(row) ? 1 : 0;
    show(matchingRows());
}

int ReservationOrder::rowOf(Sid sid) const
{
    const int row = m_model.rowOf(sid);
    return row < 0 || row >= toInt(m_positionOf.size()) ? -1 : m_positionOf[cell(row)];
}

const Reservation *ReservationOrder::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_model.at(m_shown[cell(row)]);
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
    return parent.isValid() ? 0 : toInt(m_shown.size());
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
    // The base class asks for the source column of row 0, which an empty table does not have.
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role) : QVariant();
}

QModelIndex ReservationOrder::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_model.index(m_shown[cell(proxyIndex.row())], proxyIndex.column());
}

QModelIndex ReservationOrder::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= toInt(m_positionOf.size()))
        return {};
    const int row = m_positionOf[cell(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

/// From nothing, without telling: for resets and for a source whose rows changed places.
void ReservationOrder::rebuild()
{
    const int rows = m_model.rowCount();
    m_names.clear();
    m_nameOf.assign(cell(rows), 0);
    m_matches.assign(cell(rows), 0);
    for (int row = 0; row < rows; ++row)
        note(row);
    m_order.resize(cell(rows));
    std::iota(m_order.begin(), m_order.end(), 0);
    sortAll();
    m_shown = matchingRows();
    m_positionOf.assign(cell(rows), -1);
    renumber();
}

void ReservationOrder::onInserted(int first, int last)
{
    const size_t count = cell(last - first + 1);
    const auto shift = [first, count](Rows &rows) {
        for (int &row : rows)
            row += row >= first ? toInt(count) : 0;
    };
    if (cell(first) < m_order.size()) {
        shift(m_order);
        shift(m_shown);
    }
    m_nameOf.insert(m_nameOf.begin() + first, count, 0);
    m_matches.insert(m_matches.begin() + first, count, 0);
    m_weights.insert(m_weights.begin() + first, count, 0);
    m_positionOf.insert(m_positionOf.begin() + first, count, -1);
    for (int row = first; row <= last; ++row)
        note(row);
    Rows fresh(count);
    std::iota(fresh.begin(), fresh.end(), first);
    mergeIntoOrder(std::move(fresh));
    show(matchingRows());
}

/// Before the source removes rows: they go here while they can still be asked for.
void ReservationOrder::hideRemoved(int first, int last)
{
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    show(matchingRows());
}

void ReservationOrder::dropRemoved(int first, int last)
{
    const int count = last - first + 1;
    const auto shift = [last, count](Rows &rows) {
        for (int &row : rows)
            row -= row > last ? count : 0;
    };
    shift(m_order);
    shift(m_shown);
    const auto drop = [first, last](auto &values) { values.erase(values.begin() + first, values.begin() + last + 1); };
    drop(m_nameOf);
    drop(m_matches);
    drop(m_weights);
    drop(m_positionOf);
}

void ReservationOrder::onChanged(const QList<int> &changed)
{
    std::vector<char> moves(m_nameOf.size(), 0);
    for (const int row : changed) {
        note(row);
        moves[cell(row)] = 1;
    }
    std::erase_if(m_order, [&moves](int row) { return moves[cell(row)]; });
    mergeIntoOrder(Rows(changed.begin(), changed.end()));
    show(matchingRows());
    announce(changed);
}

void ReservationOrder::updateAnswerSeconds()
{
    const int column = static_cast<int>(Column::AnswerIn);
    if (std::any_of(m_keys.cbegin(), m_keys.cend(),
                    [](const SortKey &key) { return key.column == Column::AnswerIn; })) {
        sortAll();
        show(matchingRows());
    }
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

/// A row as a number that sorts as the key wants.
quint64 ReservationOrder::weight(int row, const SortKey &key) const
{
    const Reservation &reservation = *m_model.at(row);
    quint64 value = 0;
    switch (key.column) {
    case Column::Status:
        value = static_cast<quint64>(statusPlace(reservation.status));
        break;
    case Column::Worker:
        value = static_cast<quint64>(m_names.rank(m_nameOf[cell(row)]));
        break;
    case Column::Offered:
        value = ordered(reservation.created);
        break;
    case Column::Age: // the younger, the later it was created
        value = ~ordered(reservation.created);
        break;
    case Column::AnswerIn:
        if (m_model.answerBy(reservation) == 0)
            return std::numeric_limits<quint64>::max(); // nothing to wait for: last in either direction
        value = ordered(m_model.answerBy(reservation));
        break;
    case Column::Sid:
        value = leadingBytes(reservation.sid);
        break;
    case Column::Updated:
        value = ordered(reservation.updated);
        break;
    case Column::Count:
        break;
    }
    return key.order == Qt::AscendingOrder ? value : ~value;
}

void ReservationOrder::weigh(int row)
{
    m_weights[cell(row)] = m_keys.isEmpty() ? 0 : weight(row, m_keys.first());
}

void ReservationOrder::weighAll()
{
    m_weights.resize(m_nameOf.size());
    for (int row = 0; row < toInt(m_weights.size()); ++row)
        weigh(row);
}

bool ReservationOrder::before(int left, int right) const
{
    if (m_weights[cell(left)] != m_weights[cell(right)])
        return m_weights[cell(left)] < m_weights[cell(right)];
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const SortKey &key = m_keys.at(i);
        const quint64 leftWeight = i == 0 ? 0 : weight(left, key);
        const quint64 rightWeight = i == 0 ? 0 : weight(right, key);
        if (leftWeight != rightWeight)
            return leftWeight < rightWeight;
        if (key.column == Column::Sid && m_model.at(left)->sid != m_model.at(right)->sid)
            return (m_model.at(left)->sid < m_model.at(right)->sid) == (key.order == Qt::AscendingOrder);
    }
    return left < right;
}

void ReservationOrder::sortAll()
{
    m_names.settle();
    weighAll();
    sortRows(m_order);
}

/// By their weights, which must be known.
void ReservationOrder::sortRows(Rows &rows) const
{
    if (m_keys.isEmpty()) {
        std::sort(rows.begin(), rows.end());
        return;
    }
    std::vector<std::pair<quint64, int>> weighed;
    weighed.reserve(rows.size());
    for (const int row : rows)
        weighed.emplace_back(m_weights[cell(row)], row);
    const bool tiesByRow = m_keys.size() == 1 && m_keys.first().column != Column::Sid;
    if (tiesByRow) {
        std::sort(weighed.begin(), weighed.end());
    } else {
        std::sort(weighed.begin(), weighed.end(), [this](const auto &left, const auto &right) {
            return left.first != right.first ? left.first < right.first : before(left.second, right.second);
        });
    }
    std::transform(weighed.cbegin(), weighed.cend(), rows.begin(), [](const auto &pair) { return pair.second; });
}

void ReservationOrder::mergeIntoOrder(Rows rows)
{
    const bool isByName = !m_keys.isEmpty() && m_keys.first().column == Column::Worker;
    if (m_names.settle() && isByName) // the new names have moved the others
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

/// Takes down what sorting and filtering need to know of a source row.
void ReservationOrder::note(int row)
{
    m_nameOf[cell(row)] = m_names.number(m_model.at(row)->workerName);
    m_matches[cell(row)] = matches(row) ? 1 : 0;
}

bool ReservationOrder::matches(int row) const
{
    return m_search.matches(*m_model.at(row), m_names.searchName(m_nameOf[cell(row)]));
}

ReservationOrder::Rows ReservationOrder::matchingRows() const
{
    Rows rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(rows),
                 [this](int row) { return m_matches[cell(row)]; });
    return rows;
}

} // namespace Desk
