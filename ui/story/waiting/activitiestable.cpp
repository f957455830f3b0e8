#include "activitiestable.h"

#include "activitiesmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using ActivityColumn = ActivitiesModel::Column;

CellLook activityLook(const QModelIndex &index)
{
    const auto activity = index.data(ActivitiesModel::ActivityRole).value<WaitingActivity>();
    CellLook look;
    if (index.column() == int(ActivityColumn::Activity))
        look.mark = activity.isAvailable ? StatusLook{StatusShape::Check, Tone::Ok}
                    : activity.isMissed  ? StatusLook{StatusShape::Dash, Tone::Bad}
                                         : StatusLook{StatusShape::Ring, Tone::Muted};
    if (index.column() == int(ActivityColumn::Longest) || activity.people == 0)
        look.tone = Tone::Muted;
    look.isFigure = index.column() == int(ActivityColumn::People);
    return look;
}

} // namespace

ActivitiesTable::ActivitiesTable(QWidget *parent)
    : RowTable(new SortHeader(u"activitiesHeader"_s), new CellDelegate(activityLook), parent)
    , m_model(new ActivitiesModel(this))
{
    setObjectName(u"activitiesTable"_s);
    setAccessibleName(tr("Workers by activity"));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSortRole(ActivitiesModel::SortValueRole);
    setModel(m_model);
    const auto grow = [this] { updateGeometry(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, grow);
}

ActivitiesTable::~ActivitiesTable() = default;

void ActivitiesTable::setClock(const Clock &clock)
{
    m_model->setClock(clock);
}

void ActivitiesTable::setActivities(const QList<WaitingActivity> &activities)
{
    m_model->setActivities(activities);
}

void ActivitiesTable::updateTimes()
{
    viewport()->update();
}

QSize ActivitiesTable::sizeHint() const
{
    return {Theme::grid(88),
            horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize ActivitiesTable::minimumSizeHint() const
{
    return {Theme::grid(60), sizeHint().height()};
}

void ActivitiesTable::shareWidth()
{
    const auto room = [](ActivityColumn column, int least, int wanted) {
        return ColumnRoom{int(column), Theme::grid(least), Theme::grid(wanted)};
    };
    const std::array rooms{room(ActivityColumn::People, 17, 17), room(ActivityColumn::Activity, 22, 40),
                           room(ActivityColumn::Longest, 26, 60)};
    share(rooms, int(ActivityColumn::Longest));
}

} // namespace Desk
