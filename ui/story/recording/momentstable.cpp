#include "momentstable.h"

#include "momentsmodel.h"
#include "ui/widgets/rowheader.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

class MomentsDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        const auto column = static_cast<MomentsModel::Column>(index.column());
        painter->setFont(column == MomentsModel::Column::Path ? Theme::fixedFont(option.font) : option.font);
        painter->setPen(Theme::color(column == MomentsModel::Column::What ? Tone::Plain : Tone::Muted, option.palette));
        paintText(painter, textBox(option), index.data().toString(), Qt::ElideMiddle);
        painter->restore();
    }
};

} // namespace

MomentsTable::MomentsTable(QWidget *parent)
    : RowTable(new RowHeader(u"momentsHeader"_s), new MomentsDelegate, parent)
{
    setObjectName(u"moments"_s);
    setAccessibleName(tr("Moments of the recording"));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

MomentsTable::~MomentsTable() = default;

void MomentsTable::shareWidth()
{
    if (!model())
        return;
    const std::array rooms{ColumnRoom{int(MomentsModel::Column::Time), Theme::grid(26), Theme::grid(34)},
                           ColumnRoom{int(MomentsModel::Column::What), Theme::grid(44), Theme::grid(52)},
                           ColumnRoom{int(MomentsModel::Column::Path), Theme::grid(40), Theme::grid(90)}};
    share(rooms, int(MomentsModel::Column::Path));
}

} // namespace Desk
