#include "comparisontable.h"

#include "reservations/plaintext.h"
#include "routing/check/routingcomparison.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using ComparisonColumn = Routing::ComparisonModel::Column;

/// More lines than these are read below the table.
constexpr int MostDecisionLines = 4;
constexpr int TextFlags = int(Qt::AlignVCenter) | int(Qt::TextWordWrap);

/// Left of what a row is about, whether it has the mark or not.
int markRoom()
{
    return Theme::grid(9) / 2;
}

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
            const int shape = markRoom();
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
        paintLines(painter, box, index.data().toString());
        painter->restore();
    }

    /// So high that all of it is seen, as far as it goes. Not for each painting: it lays the text out.
    [[nodiscard]] static int heightFor(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        const bool differs = index.data(Routing::ComparisonModel::DiffersRole).toBool();
        const QFontMetrics metrics(differs ? Theme::strongFont(option.font) : option.font);
        QStyleOptionViewItem cell = option;
        cell.rect = QRect(0, 0, width, metrics.height());
        int room = textBox(cell).width();
        if (index.column() == int(ComparisonColumn::Aspect))
            room -= markRoom();
        const QRect lines = metrics.boundingRect(0, 0, std::max(room, 1), metrics.height() * MostDecisionLines,
                                                 TextFlags, oneLine(index.data().toString()));
        return std::min(lines.height(), metrics.height() * MostDecisionLines);
    }

private:
    /// In as many lines as there is room for; what is too long for them is cut in the last place.
    static void paintLines(QPainter *painter, const QRect &box, const QString &text)
    {
        const QFontMetrics metrics = painter->fontMetrics();
        const QString line = oneLine(text);
        if (box.height() < 2 * metrics.height()) {
            paintText(painter, box, text);
            return;
        }
        const QRect wanted = metrics.boundingRect(0, 0, box.width(), box.height(), TextFlags, line);
        if (wanted.width() > box.width()) { // One word that is too long for any line.
            paintText(painter, box, text);
            return;
        }
        if (wanted.height() <= box.height()) {
            painter->drawText(box, TextFlags, line);
            return;
        }
        const int lines = std::max(1, box.height() / metrics.height());
        painter->drawText(box, TextFlags,
                          metrics.elidedText(line, Qt::ElideRight, box.width() * lines - box.width() / 4));
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

void ComparisonTable::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        shareWidth();
        fitHeights(first, last);
    });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { fitHeights(first.row(), last.row()); });
}

void ComparisonTable::fitHeights(int first, int last)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int least = Theme::measures(font()).row;
    const int around = std::max(0, least - fontMetrics().height()) / 2;
    for (int row = first; row <= last; ++row) {
        int height = 0;
        for (int column = 0; column < model()->columnCount(); ++column)
            height = std::max(height,
                              ComparisonDelegate::heightFor(option, model()->index(row, column), columnWidth(column)));
        setRowHeight(row, std::max(least, height + around));
    }
}

void ComparisonTable::shareWidth()
{
    if (!model())
        return;
    const int width = viewport()->width();
    // No word of it is torn or cut where there is room: it is the answers that wrap.
    const QFontMetrics strong(Theme::strongFont(font()));
    int wanted = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QStringList words =
            oneLine(model()->index(row, int(ComparisonColumn::Aspect)).data().toString()).split(u' ');
        for (const QString &word : words)
            wanted = std::max(wanted, strong.horizontalAdvance(word));
    }
    wanted += markRoom() + 2 * Theme::grid(3) + 1;
    const int aspect = std::clamp(std::max(wanted, width / 5), Theme::grid(28), std::max(Theme::grid(28), width / 3));
    setColumnWidth(int(ComparisonColumn::Aspect), aspect);
    setColumnWidth(int(ComparisonColumn::AsIs), (width - aspect) / 2);
    setColumnWidth(int(ComparisonColumn::WhatIf), width - aspect - (width - aspect) / 2);
    fitHeights(0, model()->rowCount() - 1);
}

} // namespace Desk
