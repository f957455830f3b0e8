#include "keystable.h"

#include "keysmodel.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using KeyColumn = KeysModel::Column;

class KeysDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        const auto column = static_cast<KeyColumn>(index.column());
        const bool isChanged = index.data(KeysModel::ChangedRole).toBool();
        painter->setFont(column == KeyColumn::Key ? Theme::fixedFont(option.font) : option.font);
        const Tone tone = column == KeyColumn::Place ? Tone::Muted : Tone::Plain;
        painter->setPen(Theme::color(column == KeyColumn::Key && isChanged ? Tone::Accent : tone, option.palette));
        paintText(painter, textBox(option), index.data().toString());
        painter->restore();
    }
};

} // namespace

KeysTable::KeysTable(QWidget *parent)
    : RowTable(new SortHeader(u"keysHeader"_s), new KeysDelegate, parent)
{
    setObjectName(u"keysTable"_s);
    setAccessibleName(tr("Keys"));
    setSortRole(Qt::DisplayRole);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

KeysTable::~KeysTable() = default;

void KeysTable::shareWidth()
{
    if (!model())
        return;
    const std::array rooms{ColumnRoom{int(KeyColumn::Action), Theme::grid(44), Theme::grid(70)},
                           ColumnRoom{int(KeyColumn::Key), Theme::grid(32), Theme::grid(48)},
                           ColumnRoom{int(KeyColumn::Place), Theme::grid(22), Theme::grid(28)}};
    share(rooms, int(KeyColumn::Action));
}

} // namespace Desk
