#include "rowdelegate.h"

#include "reservations/reservationcolumns.h"
#include "reservations/roles.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/numberedname.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace Desk {

namespace {
constexpr qint64 ChangeMarkMsecs = 1000;
} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : TableRowDelegate(parent)
{
}

RowDelegate::~RowDelegate() = default;

bool RowDelegate::mayBeMarked(const QModelIndex &index) const
{
    const qint64 changed = index.data(ChangedAtRole).toLongLong();
    return changed > 0 && m_clock.monotonic() - changed < 2 * ChangeMarkMsecs + 500;
}

QString RowDelegate::textFor(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    QString text = index.data(Qt::DisplayRole).toString();
    const QStringList shorter = index.data(ShorterTextsRole).toStringList();
    for (auto next = shorter.cbegin(); next != shorter.cend() && metrics.horizontalAdvance(text) > width; ++next)
        text = *next;
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const qint64 changed = index.data(ChangedAtRole).toLongLong();
    const bool isFresh = changed > 0 && m_clock.monotonic() - changed < ChangeMarkMsecs && isMotionWanted();
    paintGround(painter, option, index.row(), isFresh ? Theme::tint(Tone::Wait, option.palette) : QColor());
    const int pad = Theme::grid(3);
    QRect box = option.rect.adjusted(pad, 0, -pad, 0);
    const auto column = static_cast<ReservationTableModel::Column>(index.column());
    const auto status = static_cast<ReservationStatus>(index.data(StatusRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    const bool isUnfit = index.data(UnfitRole).toBool();
    painter->setPen(Theme::color(isUnfit ? Tone::Muted : Tone::Plain, option.palette));
    switch (reservationColumn(column).style) {
    case CellStyle::Status: {
        const StatusLook look = Theme::lookOf(status);
        const QRect shape(box.left(), box.top(), Theme::grid(5) / 2, box.height());
        Theme::paintShape(painter, QStyle::visualRect(option.direction, box, shape), look.shape,
                          Theme::color(look.tone, option.palette));
        box = QStyle::visualRect(option.direction, box, box.adjusted(Theme::grid(9) / 2, 0, 0, 0));
        QFont word = option.font;
        word.setItalic(isUnfit);
        painter->setFont(word);
        painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                          isolated(textFor(index, QFontMetrics(word), box.width())));
        break;
    }
    case CellStyle::Countdown:
        if (status == ReservationStatus::Pending) {
            painter->setFont(Theme::strongFont(option.font));
            painter->setPen(Theme::color(Tone::Wait, option.palette));
        } else {
            painter->setPen(Theme::color(Tone::Muted, option.palette));
        }
        Theme::paintFigure(painter, box, text);
        break;
    case CellStyle::Figure:
        Theme::paintFigure(painter, box, text);
        break;
    case CellStyle::Identifier: {
        const QFont fixed = Theme::fixedFont(option.font);
        painter->setFont(fixed);
        painter->setPen(Theme::color(Tone::Muted, option.palette));
        painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                          sidFor(text, QFontMetrics(fixed), box.width()));
        break;
    }
    case CellStyle::Text:
        painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                          isolated(option.fontMetrics.elidedText(text, elideModeOf(text), box.width())));
        break;
    }
    painter->restore();
}

} // namespace Desk
