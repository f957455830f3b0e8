#include "activitiesmodel.h"

#include "reservations/plaintext.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace Desk {

ActivitiesModel::ActivitiesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ActivitiesModel::~ActivitiesModel() = default;

/// Each keeps its place, unless the workspace got another activity.
void ActivitiesModel::setActivities(const QList<WaitingActivity> &activities)
{
    const auto before = int(m_activities.size());
    const auto after = int(activities.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_activities = activities;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_activities = activities;
        endRemoveRows();
    } else if (m_activities == activities) {
        return;
    }
    m_activities = activities;
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, int(Column::Count) - 1));
}

const WaitingActivity *ActivitiesModel::at(int row) const
{
    return row >= 0 && row < m_activities.size() ? &m_activities.at(row) : nullptr;
}

int ActivitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_activities.size());
}

int ActivitiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ActivitiesModel::data(const QModelIndex &index, int role) const
{
    const WaitingActivity *activity = index.isValid() ? at(index.row()) : nullptr;
    if (activity && role == ActivityRole)
        return QVariant::fromValue(*activity);
    // The longest one first, and where nobody is last.
    if (activity && role == SortValueRole && index.column() == int(Column::Longest))
        return activity->people == 0 ? QVariant::fromValue(std::numeric_limits<qint64>::max()) : activity->since;
    if (activity && role == SortValueRole && index.column() == int(Column::People))
        return activity->people;
    if (!activity || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Activity:
        return oneLine(activity->name);
    case Column::People:
        return QLocale().toString(activity->people);
    case Column::Longest: {
        if (activity->people == 0)
            return u"–"_s;
        const QString text = oneLine(activity->longestName) + u' ' + elapsedText(m_clock.utc() - activity->since);
        return activity->isMissed ? text + u" · "_s + tr("missed an offer") : text;
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant ActivitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Activity:
        return tr("Activity");
    case Column::People:
        return tr("People");
    case Column::Longest:
        return tr("Longest");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
