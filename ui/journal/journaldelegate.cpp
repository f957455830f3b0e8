#include "journaldelegate.h"

#include "journal/journalroles.h"
#include "journal/journaltablemodel.h"
#include "reservations/clock.h"
#include "rowoutcomestyle.h"
#include "ui/widgets/safetext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Desk {

namespace {
using JournalColumn = JournalTableModel::Column;
} // namespace

JournalDelegate::JournalDelegate(QObject *parent)
    : TableRowDelegate(parent)
{
}

JournalDelegate::~JournalDelegate() = default;

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index.row());
    QRect box = textBox(option);
    const QString text = index.data().toString();
    const auto rowOutcome = static_cast<RowOutcome>(index.data(RowOutcomeRole).toInt());
    painter->setFont(option.font);
    painter->setPen(Theme::color(Tone::Plain, option.palette));
    switch (static_cast<JournalColumn>(index.column())) {
    case JournalColumn::Outcome: {
        paintMark(painter, box, lookOf(rowOutcome), option);
        paintText(painter, box, text);
        break;
    }
    case JournalColumn::Answer:
        painter->setPen(Theme::color(rowOutcome == RowOutcome::Refused ? Tone::Bad : Tone::Muted, option.palette));
        paintText(painter, box, text);
        break;
    case JournalColumn::Duration:
        painter->setPen(Theme::color(Tone::Muted, option.palette));
        Theme::paintFigure(painter, box, text);
        break;
    case JournalColumn::Reservation:
        painter->setFont(Theme::fixedFont(option.font));
        painter->setPen(Theme::color(Tone::Muted, option.palette));
        paintText(painter, box, sidFor(text, painter->fontMetrics(), box.width()));
        break;
    case JournalColumn::Profile: {
        const bool training = index.data(JournalRowRole).value<JournalRow>().origin.training;
        const bool present = training && !index.data(OtherRunRole).toBool();
        painter->setPen(Theme::color(present ? Tone::Wait : Tone::Muted, option.palette));
        paintText(painter, box, text);
        break;
    }
    case JournalColumn::Time: // Of another run it is by another clock.
        if (index.data(OtherRunRole).toBool())
            painter->setPen(Theme::color(Tone::Muted, option.palette));
        paintText(painter, box, text);
        break;
    case JournalColumn::Instruction:
    case JournalColumn::Count:
        paintText(painter, box, text);
        break;
    }
    painter->restore();
}

bool JournalDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return TableRowDelegate::helpEvent(event, view, option, index);
    QString text = index.data().toString();
    if (static_cast<JournalColumn>(index.column()) == JournalColumn::Time)
        text = index.data(JournalRowRole).value<JournalRow>().origin.training
                   ? index.data(Qt::ToolTipRole).toString()
                   : utcText(index.data(SortValueRole).toLongLong());
    else if (static_cast<JournalColumn>(index.column()) == JournalColumn::Outcome)
        text = rowOutcomeAdvice(static_cast<RowOutcome>(index.data(RowOutcomeRole).toInt()));
    QToolTip::showText(event->globalPos(), toolTipText(text), view, view->visualRect(index));
    return true;
}

} // namespace Desk
