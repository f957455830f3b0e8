#include "tableorder.h"

#include <algorithm>

namespace Desk {

namespace {

/// The C locale knows no numbers in texts.
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

TableOrder::TableOrder(int role, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_role(role)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

TableOrder::~TableOrder() = default;

void TableOrder::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this); // Its own are made anew below.
    m_values.clear();
    // Before QSortFilterProxyModel's own slots, which compare already.
    if (model) {
        const auto forget = [this] { m_values.clear(); };
        connect(model, &QAbstractItemModel::rowsInserted, this, forget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
        connect(model, &QAbstractItemModel::rowsMoved, this, forget);
        connect(model, &QAbstractItemModel::layoutChanged, this, forget);
        connect(model, &QAbstractItemModel::modelReset, this, forget);
        connect(model, &QAbstractItemModel::dataChanged, this, forget);
    }
    QSortFilterProxyModel::setSourceModel(model);
    if (model)
        connect(model, &QAbstractItemModel::dataChanged, this, &TableOrder::noteChange);
}

void TableOrder::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    m_values.clear();
    const int first = keys.isEmpty() ? -1 : keys.constFirst().column;
    if (first == sortColumn())
        invalidate();
    else
        sort(first, Qt::AscendingOrder); // lessThan() knows the directions.
}

/// QSortFilterProxyModel sorts again for changes of the first key's column alone.
void TableOrder::noteChange(const QModelIndex &from, const QModelIndex &to)
{
    const auto isIn = [&](int column) { return column >= from.column() && column <= to.column(); };
    if (m_keys.isEmpty() || !dynamicSortFilter() || isIn(m_keys.constFirst().column))
        return;
    if (std::any_of(m_keys.cbegin(), m_keys.cend(), [&](const SortKey &key) { return isIn(key.column); }))
        invalidate();
}

int TableOrder::modelRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

int TableOrder::shownRow(int modelRow) const
{
    return sourceModel() ? mapFromSource(sourceModel()->index(modelRow, 0)).row() : -1;
}

const TableOrder::Value &TableOrder::valueOf(const QModelIndex &cell) const
{
    constexpr int bits = 16;
    const quint64 place = (quint64(cell.row()) << bits) | quint64(cell.column());
    const auto known = m_values.constFind(place);
    if (known != m_values.constEnd())
        return *known;
    QVariant value = cell.data(m_role);
    if (!value.isValid())
        value = cell.data(Qt::DisplayRole);
    Value made;
    bool isNumber = false;
    const double number = value.typeId() == QMetaType::QString ? 0 : value.toDouble(&isNumber);
    if (isNumber)
        made.number = number;
    else
        made.text = m_collator.sortKey(value.toString());
    return *m_values.insert(place, made);
}

bool TableOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    for (const SortKey &key : m_keys) {
        // Copies: the second may make room in the table that the first is in.
        const Value one = valueOf(left.siblingAtColumn(key.column));
        const Value other = valueOf(right.siblingAtColumn(key.column));
        int order = 0;
        if (one.number && other.number)
            order = *one.number < *other.number ? -1 : *one.number > *other.number ? 1 : 0;
        else if (one.number || other.number)
            order = one.number ? -1 : 1;
        else
            order = one.text->compare(*other.text);
        if (order != 0)
            return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return left.row() < right.row();
}

} // namespace Desk
