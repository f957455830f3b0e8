#include "sidplacestable.h"

#include "ui/widgets/sortheader.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

class PlacesDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        painter->setFont(option.font);
        painter->setPen(Theme::color(index.column() == 1 ? Tone::Plain : Tone::Muted, option.palette));
        paintText(painter, textBox(option), index.data().toString());
        painter->restore();
    }
};

} // namespace

SidPlacesTable::SidPlacesTable(QWidget *parent)
    : RowTable(new SortHeader(u"placesHeader"_s), new PlacesDelegate, parent)
{
    setObjectName(u"sidPlaces"_s);
    setAccessibleName(tr("Where it occurs"));
    setSortRole(WhenRole);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

SidPlacesTable::~SidPlacesTable() = default;

void SidPlacesTable::shareWidth()
{
    const std::array rooms{ColumnRoom{0, Theme::grid(30), Theme::grid(42)},
                           ColumnRoom{1, Theme::grid(40), Theme::grid(80)},
                           ColumnRoom{2, Theme::grid(36), Theme::grid(44)}};
    share(rooms, 1);
}

} // namespace Desk
