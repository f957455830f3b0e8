#include "plantablemodel.h"

#include "planwords.h"

#include "reservations/plaintext.h"

using namespace Qt::StringLiterals;

namespace Desk {

PlanTableModel::PlanTableModel(PlanRunner &runner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(runner)
{
    connect(&runner, &PlanRunner::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); });
    connect(&runner, &PlanRunner::changed, this, &PlanTableModel::onChanged);
}

PlanTableModel::~PlanTableModel() = default;

/// Whether it runs shows in every row that waits.
void PlanTableModel::onChanged()
{
    if (m_wasRunning == m_runner.isRunning())
        return;
    m_wasRunning = m_runner.isRunning();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runner.rows().size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString PlanTableModel::text(const PlanRow &row, Column column) const
{
    switch (column) {
    case Column::Wanted:
        return {};
    case Column::Status:
        return row.status().isEmpty() ? u"–"_s : oneLine(row.status());
    case Column::Name:
        return row.act.name.isEmpty() ? row.target().shortened() : oneLine(row.act.name);
    case Column::Beside:
        return oneLine(row.act.beside);
    case Column::What:
        return row.summary;
    case Column::DryRun:
        return PlanWords::dryRun(row);
    case Column::Outcome:
        return PlanWords::outcome(row, m_runner.isRunning(), m_runner.clock().utc());
    case Column::Count:
        break;
    }
    return {};
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlanRow &row = m_runner.rows().at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column != Column::Wanted)
            return {};
        return row.isWanted && row.verdict.legality != Legality::Refused ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (column != Column::Wanted)
            return text(row, column);
        return row.isWanted && row.verdict.legality != Legality::Refused ? tr("to be sent") : tr("left out");
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

bool PlanTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_runner.setWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != int(Column::Wanted))
        return flags;
    const PlanRow &row = m_runner.rows().at(index.row());
    const bool mayChoose = !m_runner.isRunning() && !row.isOver() && row.verdict.legality != Legality::Refused;
    return mayChoose ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Wanted:
        return role == Qt::DisplayRole ? QString() : tr("Send");
    case Column::Status:
        return tr("Status");
    case Column::Name:
        return tr("For");
    case Column::Beside:
        return tr("Belongs to");
    case Column::What:
        return tr("What is sent");
    case Column::DryRun:
        return tr("Dry run");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
