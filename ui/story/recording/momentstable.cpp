#include "momentstable.h"

#include "momentsmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/sortheader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

CellLook momentLook(const QModelIndex &index)
{
    const auto column = static_cast<MomentsModel::Column>(index.column());
    CellLook look;
    look.tone = column == MomentsModel::Column::What ? Tone::Plain : Tone::Muted;
    look.isFixed = column == MomentsModel::Column::Path;
    look.elide = Qt::ElideMiddle;
    return look;
}

} // namespace

MomentsTable::MomentsTable(QWidget *parent)
    : RowTable(new SortHeader(u"momentsHeader"_s), new CellDelegate(momentLook), parent)
{
    setObjectName(u"moments"_s);
    setAccessibleName(tr("Moments of the recording"));
    setSortRole(MomentsModel::SortValueRole);
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
