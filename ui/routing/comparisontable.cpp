#include "comparisontable.h"

#include "routing/check/routingcomparison.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using ComparisonColumn = Routing::ComparisonModel::Column;

class ComparisonDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        QRect box = textBox(option);
        const bool differs = index.data(Routing::ComparisonModel::DiffersRole).toBool();
        const auto column = static_cast<ComparisonColumn>(index.column());
        painter->setFont(differs ? Theme::strongFont(option.font) : option.font);
        painter->setPen(
            Theme::color(column == ComparisonColumn::Aspect && !differs ? Tone::Muted : Tone::Plain, option.palette));
        if (column == ComparisonColumn::Aspect) {
            const int shape = Theme::grid(9) / 2;
            const bool isMirrored = option.direction == Qt::RightToLeft;
            if (differs) {
                painter->save();
                painter->setPen(Theme::color(Tone::Accent, option.palette));
                const QRect place(isMirrored ? box.right() - shape : box.left(), box.top(), shape, box.height());
                painter->drawText(place, int(Qt::AlignVCenter | Qt::TextSingleLine), u"≠"_s);
                painter->restore();
            }
            box.adjust(isMirrored ? 0 : shape, 0, isMirrored ? -shape : 0, 0);
        }
        paintText(painter, box, index.data().toString());
        painter->restore();
    }
};

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : RowTable(new RowHeader(u"comparisonHeader"_s), new ComparisonDelegate, parent)
{
    setObjectName(u"comparisonTable"_s);
    setAccessibleName(tr("As it is, and what if"));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ComparisonTable::~ComparisonTable() = default;

void ComparisonTable::shareWidth()
{
    if (!model())
        return;
    const int width = viewport()->width();
    const int aspect = std::clamp(width / 4, Theme::grid(36), Theme::grid(52));
    setColumnWidth(int(ComparisonColumn::Aspect), aspect);
    setColumnWidth(int(ComparisonColumn::AsIs), (width - aspect) / 2);
    setColumnWidth(int(ComparisonColumn::WhatIf), width - aspect - (width - aspect) / 2);
}

} // namespace Desk
