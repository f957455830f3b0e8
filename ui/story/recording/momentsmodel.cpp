#include "momentsmodel.h"

#include "reservations/plaintext.h"
#include "taskrouter/timetext.h"
#include "ui/widgets/safetext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

MomentsModel::MomentsModel(QList<RecordingMoment> moments, std::function<UtcMsecs()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_moments(std::move(moments))
    , m_now(std::move(now))
{
}

MomentsModel::~MomentsModel() = default;

QString MomentsModel::wordsFor(const RecordingMoment &moment)
{
    const bool isFailed = moment.status == 0 || moment.status >= 400;
    if (moment.method != "GET"_L1)
        return isFailed ? tr("Sent, not done: %1").arg(moment.status) : tr("Sent");
    if (moment.status == 0)
        return tr("No answer");
    if (isFailed)
        return tr("Not answered with data: %1").arg(moment.status);
    const QString last = moment.path.section(u'/', -1);
    const QString collection = Sid::parse(last) ? moment.path.section(u'/', -2, -2) : last;
    if (collection == "Tasks"_L1)
        return tr("Tasks changed");
    if (collection == "Reservations"_L1)
        return tr("Reservations changed");
    if (collection == "Workers"_L1)
        return tr("Workers changed");
    if (collection == "Events"_L1)
        return tr("New Events");
    return tr("Changed");
}

int MomentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moments.size());
}

int MomentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant MomentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordingMoment &moment = m_moments.at(index.row());
    if (role == SortValueRole && index.column() == int(Column::Time))
        return moment.at;
    if (role == Qt::AccessibleDescriptionRole)
        return QString(moment.method + u' ' + moment.path);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (role == Qt::ToolTipRole)
        return toolTipText(moment.method + u' ' + moment.path);
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return timeText(moment.at, m_now());
    case Column::What:
        return wordsFor(moment);
    case Column::Path:
        return oneLine(withShortSids(moment.path.section(u'/', 4)));
    case Column::Count:
        break;
    }
    return {};
}

QVariant MomentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("When");
    case Column::What:
        return tr("What");
    case Column::Path:
        return tr("Where");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
