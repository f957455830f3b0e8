#include "workerlistmodel.h"

#include "plaintext.h"
#include "roles.h"
#include "text/joinedparts.h"
#include "text/searchtext.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

bool isNamedBefore(const Worker &one, const Worker &other)
{
    if (one.available != other.available)
        return one.available;
    const int order = QString::compare(one.friendlyName, other.friendlyName, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : one.sid < other.sid;
}

} // namespace

WorkerListModel::WorkerListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

WorkerListModel::~WorkerListModel() = default;

void WorkerListModel::setWorkers(QList<Worker> workers)
{
    m_all = std::move(workers);
    std::sort(m_all.begin(), m_all.end(), isNamedBefore);
    const Namesakes before = std::exchange(m_namesakes, Namesakes(m_all));
    merge();
    if (m_namesakes != before && !m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void WorkerListModel::setSearch(const QString &text)
{
    m_wanted = searchText(text);
    merge();
}

int WorkerListModel::available() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [](const Worker &worker) { return worker.available; }));
}

bool WorkerListModel::isWanted(const Worker &worker) const
{
    return m_wanted.isEmpty() ||
           searchText(worker.friendlyName + u'\n' + worker.activityName + u'\n' + worker.sid.toString())
               .contains(m_wanted);
}

/// Rows that are at their place stay there; who became available, or not any more, moves.
void WorkerListModel::merge()
{
    QList<Worker> wanted;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(wanted),
                 [this](const Worker &worker) { return isWanted(worker); });
    QSet<Sid> staying;
    for (const Worker &worker : std::as_const(wanted))
        staying.insert(worker.sid);
    for (qsizetype row = m_shown.size() - 1; row >= 0; --row) {
        if (staying.contains(m_shown.at(row).sid))
            continue;
        qsizetype first = row;
        while (first > 0 && !staying.contains(m_shown.at(first - 1).sid))
            --first;
        beginRemoveRows({}, int(first), int(row));
        m_shown.remove(first, row - first + 1);
        endRemoveRows();
        row = first;
    }
    QSet<Sid> there;
    for (const Worker &worker : std::as_const(m_shown))
        there.insert(worker.sid);
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const Sid sid = wanted.at(row).sid;
        if (row < m_shown.size() && m_shown.at(row).sid == sid)
            continue;
        if (there.contains(sid)) {
            const auto from = std::find_if(m_shown.cbegin() + row, m_shown.cend(),
                                           [sid](const Worker &worker) { return worker.sid == sid; });
            const auto place = int(from - m_shown.cbegin());
            beginMoveRows({}, place, place, {}, int(row));
            m_shown.move(place, row);
            endMoveRows();
            continue;
        }
        qsizetype last = row;
        while (last + 1 < wanted.size() && !there.contains(wanted.at(last + 1).sid))
            ++last;
        beginInsertRows({}, int(row), int(last));
        for (qsizetype at = row; at <= last; ++at)
            m_shown.insert(at, wanted.at(at));
        endInsertRows();
        row = last;
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (m_shown.at(row) == wanted.at(row))
            continue;
        m_shown[row] = wanted.at(row);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int WorkerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString WorkerListModel::subtitleOf(const Worker &worker) const
{
    const QString end = m_namesakes.endOf(worker);
    return end.isEmpty() ? oneLine(worker.activityName) : oneLine(worker.activityName) + u" · "_s + end;
}

QVariant WorkerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Worker &worker = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(worker.friendlyName);
    case SubtitleRole:
        return subtitleOf(worker);
    case Qt::AccessibleTextRole:
        return oneLine(worker.friendlyName) + comma() + subtitleOf(worker);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return worker.sid.toString();
    case SidRole:
        return QVariant::fromValue(worker.sid);
    case SortRole:
        return worker.statusChanged;
    case ValueRole:
        return QVariant::fromValue(worker);
    default:
        return {};
    }
}

} // namespace Desk
