#include "waitingrowsmodel.h"

#include "reservations/plaintext.h"
#include "waitingwords.h"

#include <QSet>

#include <algorithm>

namespace Desk {

WaitingRowsModel::WaitingRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

WaitingRowsModel::~WaitingRowsModel() = default;

void WaitingRowsModel::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    merge(shown(m_all));
}

QList<WaitingRow> WaitingRowsModel::shown(const QList<WaitingRow> &rows) const
{
    return m_most > 0 && rows.size() > m_most ? rows.first(m_most) : rows;
}

void WaitingRowsModel::setRows(const QList<WaitingRow> &rows)
{
    m_all = rows;
    merge(shown(rows));
}

bool WaitingRowsModel::movesAnything(const QList<WaitingRow> &rows) const
{
    const QList<WaitingRow> wanted = shown(rows);
    return !std::equal(wanted.cbegin(), wanted.cend(), m_shown.cbegin(), m_shown.cend(),
                       [](const WaitingRow &one, const WaitingRow &other) { return one.task == other.task; });
}

/// Oldest first, so rows come and go, and move only where an age is another one than before.
void WaitingRowsModel::merge(const QList<WaitingRow> &rows)
{
    QSet<Sid> staying;
    staying.reserve(rows.size());
    for (const WaitingRow &row : rows)
        staying.insert(row.task);
    for (qsizetype last = m_shown.size() - 1; last >= 0;) {
        if (staying.contains(m_shown.at(last).task)) {
            --last;
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !staying.contains(m_shown.at(first - 1).task))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
    QSet<Sid> there;
    there.reserve(m_shown.size());
    for (const WaitingRow &row : std::as_const(m_shown))
        there.insert(row.task);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (at < m_shown.size() && m_shown.at(at).task == rows.at(at).task)
            continue;
        if (there.contains(rows.at(at).task)) {
            const auto from = std::find_if(m_shown.cbegin() + at, m_shown.cend(),
                                           [&](const WaitingRow &row) { return row.task == rows.at(at).task; });
            const auto place = int(from - m_shown.cbegin());
            beginMoveRows({}, place, place, {}, int(at));
            m_shown.move(place, at);
            endMoveRows();
            continue;
        }
        qsizetype last = at;
        while (last + 1 < rows.size() && !there.contains(rows.at(last + 1).task))
            ++last;
        beginInsertRows({}, int(at), int(last));
        for (qsizetype row = at; row <= last; ++row) {
            m_shown.insert(row, rows.at(row));
            there.insert(rows.at(row).task);
        }
        endInsertRows();
        at = last;
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (m_shown.at(at) == rows.at(at))
            continue;
        m_shown[at] = rows.at(at);
        Q_EMIT dataChanged(index(int(at), 0), index(int(at), int(Column::Count) - 1));
    }
}

const WaitingRow *WaitingRowsModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int WaitingRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int WaitingRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant WaitingRowsModel::data(const QModelIndex &index, int role) const
{
    const WaitingRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == TaskRole)
        return QVariant::fromValue(row->task);
    if (role == StrongRole)
        return column == Column::Why ? whyText(*row, m_clock.utc()).strong : QString();
    if (role == Qt::ToolTipRole && column == Column::Sid)
        return row->task.toString();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Title:
        return row->title;
    case Column::Queue:
        return oneLine(row->queueName);
    case Column::Age:
        return elapsedText(m_clock.utc() - row->since);
    case Column::Why:
        return whyText(*row, m_clock.utc()).text;
    case Column::Sid:
        return role == Qt::AccessibleTextRole ? row->task.toString() : row->task.shortened();
    case Column::Count:
        break;
    }
    return {};
}

QVariant WaitingRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Title:
        return tr("Task");
    case Column::Queue:
        return tr("Queue or worker");
    case Column::Age:
        return tr("Waits for");
    case Column::Why:
        return tr("Why");
    case Column::Sid:
        return tr("SID");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
