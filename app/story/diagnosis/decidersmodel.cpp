#include "decidersmodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

DecidersModel::DecidersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

DecidersModel::~DecidersModel() = default;

void DecidersModel::setRows(const QList<WorkerRow> &rows)
{
    if (rows == m_rows)
        return;
    // A selection survives where the same people are listed again.
    const auto sids = [](const QList<WorkerRow> &list) {
        QList<Sid> all;
        for (const WorkerRow &row : list)
            all.append(row.sid);
        return all;
    };
    if (sids(rows) == sids(m_rows)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DecidersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecidersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

DecidersModel::Cell DecidersModel::cellOf(const WorkerRow &row, Column column)
{
    const auto answer = [](const std::optional<bool> &is) { return !is ? QString() : *is ? tr("yes") : tr("no"); };
    switch (column) {
    case Column::Worker:
        return {row.name.isEmpty() ? row.sid.shortened() : row.name, {}, false};
    case Column::InQueue:
        return {answer(row.isInQueue), {}, row.isInQueue == false};
    case Column::Expression:
        return {answer(row.fitsExpression), row.fitsExpression == false ? row.expressionWhy : QString(),
                row.fitsExpression == false};
    case Column::Activity:
        return {row.activityName, row.isAvailable == false ? row.activityWhy : QString(), row.isAvailable == false};
    case Column::Capacity:
        return {row.hasCapacity == false && !row.capacityWhy.isEmpty() ? QString() : answer(row.hasCapacity),
                row.capacityWhy, row.hasCapacity == false};
    case Column::Asked:
        return {row.asked, {}, false};
    case Column::Count:
        break;
    }
    return {};
}

bool DecidersModel::isDecidedBefore(const WorkerRow &row, Column column)
{
    static constexpr std::array deciders{Column::InQueue, Column::Expression, Column::Activity, Column::Capacity};
    return std::any_of(deciders.begin(), deciders.end(),
                       [&](Column decider) { return decider < column && cellOf(row, decider).isNo; });
}

QVariant DecidersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const WorkerRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == WorkerRole)
        return QVariant::fromValue(row.sid);
    // Whether somebody was asked is worth knowing whatever decides.
    const bool isEmpty = column != Column::Asked && isDecidedBefore(row, column);
    const Cell cell = isEmpty ? Cell() : cellOf(row, column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.word.isEmpty() || cell.why.isEmpty() ? cell.word + cell.why : cell.word + u" · "_s + cell.why;
    case Qt::AccessibleTextRole:
        return data(index, Qt::DisplayRole);
    case VerdictRole:
        return cell.word.isEmpty() ? cell.why : cell.word;
    case IsNoRole:
        return cell.isNo;
    default:
        return {};
    }
}

QVariant DecidersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Worker:
        return tr("Worker");
    case Column::InQueue:
        return tr("In queue");
    case Column::Expression:
        return tr("Expression");
    case Column::Activity:
        return tr("Activity");
    case Column::Capacity:
        return tr("Capacity");
    case Column::Asked:
        return tr("Asked before");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
