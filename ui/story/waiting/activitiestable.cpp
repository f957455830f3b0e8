#include "activitiestable.h"

#include "activitiesmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <algorithm>
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
    const auto grow = [this] {
        updateGeometry();
        shareWidth();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivitiesTable::shareWidth);
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

/// How wide the longest text of a column is, with room for its mark and for times that grow.
int ActivitiesTable::widthOf(int column) const
{
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
    return widest + 2 * Theme::grid(3) + Theme::grid(column == int(ActivityColumn::Activity) ? 5 : 3);
}

void ActivitiesTable::shareWidth()
{
    // Nothing of an activity's name is wider than needed, so that there is room for who has been there longest.
    const int activity = std::max(Theme::grid(22), widthOf(int(ActivityColumn::Activity)));
    const int longest = std::max(Theme::grid(26), widthOf(int(ActivityColumn::Longest)));
    // A figure is short; what it counts is not in every language.
    const QString title = m_model->headerData(int(ActivityColumn::People), Qt::Horizontal).toString();
    const auto *header = static_cast<const RowHeader *>(horizontalHeader());
    const int people = std::max(Theme::grid(17), header->titleWidth(title));
    const std::array rooms{ColumnRoom{int(ActivityColumn::People), people, people},
                           ColumnRoom{int(ActivityColumn::Activity), Theme::grid(22), activity},
                           ColumnRoom{int(ActivityColumn::Longest), Theme::grid(26), longest}};
    share(rooms, int(ActivityColumn::Longest));
}

} // namespace Desk
