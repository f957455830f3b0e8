#include "jsondifferencestable.h"

#include "jsondifferencesmodel.h"
#include "sortheader.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using DifferenceColumn = JsonDifferencesModel::Column;

class DifferencesDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        const auto column = static_cast<DifferenceColumn>(index.column());
        const auto kind = static_cast<JsonDifference::Kind>(index.data(JsonDifferencesModel::KindRole).toInt());
        const bool isMissing = (column == DifferenceColumn::Before && kind == JsonDifference::Kind::Added) ||
                               (column == DifferenceColumn::After && kind == JsonDifference::Kind::Removed);
        const Tone tone = column == DifferenceColumn::Path || isMissing ? Tone::Muted
                          : column == DifferenceColumn::Before          ? Tone::Bad
                                                                        : Tone::Ok;
        painter->setFont(column == DifferenceColumn::Path ? Theme::fixedFont(option.font) : option.font);
        painter->setPen(Theme::color(tone, option.palette));
        paintText(painter, textBox(option), index.data().toString(),
                  column == DifferenceColumn::Path ? Qt::ElideLeft : Qt::ElideRight);
        painter->restore();
    }
};

} // namespace

JsonDifferencesTable::JsonDifferencesTable(QWidget *parent)
    : RowTable(new SortHeader(u"differencesHeader"_s), new DifferencesDelegate, parent)
{
    setObjectName(u"differences"_s);
    setAccessibleName(tr("Differences"));
    setSortRole(Qt::DisplayRole);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

JsonDifferencesTable::~JsonDifferencesTable() = default;

QString JsonDifferencesTable::cellOf(const QModelIndex &index) const
{
    return index.data(JsonDifferencesModel::WholeRole).toString();
}

void JsonDifferencesTable::shareWidth()
{
    const int least = Theme::grid(24);
    const std::array rooms{ColumnRoom{int(DifferenceColumn::Path), least, Theme::grid(60)},
                           ColumnRoom{int(DifferenceColumn::Before), least, Theme::grid(40)},
                           ColumnRoom{int(DifferenceColumn::After), least, Theme::grid(40)}};
    share(rooms);
}

} // namespace Desk
