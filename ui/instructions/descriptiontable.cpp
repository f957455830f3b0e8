#include "descriptiontable.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/theme.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

CellLook differenceLook(const QModelIndex &index)
{
    CellLook look;
    look.isFixed = index.column() == 1;
    look.tone = index.column() == 0 ? Tone::Muted : Tone::Plain;
    return look;
}

} // namespace

DescriptionTable::DescriptionTable(QWidget *parent)
    : RowTable(new RowHeader(u"descriptionHeader"_s), new CellDelegate(differenceLook), parent)
{
    setObjectName(u"descriptionTable"_s);
    setAccessibleName(tr("Differences"));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

DescriptionTable::~DescriptionTable() = default;

void DescriptionTable::shareWidth()
{
    if (!model())
        return;
    const std::array rooms{ColumnRoom{0, Theme::grid(22), Theme::grid(30)},
                           ColumnRoom{1, Theme::grid(40), Theme::grid(70)},
                           ColumnRoom{2, Theme::grid(50), Theme::grid(110)}};
    share(rooms, 2);
}

} // namespace Desk
