#include "activitiestable.h"

#include "activitiesmodel.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using ActivityColumn = ActivitiesModel::Column;

class ActivitiesDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = qobject_cast<const ActivitiesModel *>(index.model());
        const WaitingActivity *activity = model ? model->at(index.row()) : nullptr;
        if (!activity)
            return;
        painter->save();
        paintGround(painter, option, index.row());
        QRect box = textBox(option);
        painter->setFont(option.font);
        painter->setPen(
            Theme::color(index.column() == int(ActivityColumn::Longest) ? Tone::Muted : Tone::Plain, option.palette));
        const QString text = index.data().toString();
        if (index.column() == int(ActivityColumn::Activity)) {
            const StatusLook look = activity->isAvailable ? StatusLook{StatusShape::Check, Tone::Ok}
                                    : activity->isMissed  ? StatusLook{StatusShape::Dash, Tone::Bad}
                                                          : StatusLook{StatusShape::Ring, Tone::Muted};
            paintMark(painter, box, look, option);
            paintText(painter, box, text);
        } else if (index.column() == int(ActivityColumn::People)) {
            Theme::paintFigure(painter, box, text);
        } else {
            paintText(painter, box, text);
        }
        painter->restore();
    }
};

} // namespace

ActivitiesTable::ActivitiesTable(QWidget *parent)
    : RowTable(new RowHeader(u"activitiesHeader"_s), new ActivitiesDelegate, parent)
    , m_model(new ActivitiesModel(this))
{
    setObjectName(u"activitiesTable"_s);
    setAccessibleName(tr("Workers by activity"));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
