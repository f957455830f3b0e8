#include "rowdelegate.h"

#include "reservations/reservationtablemodel.h"
#include "reservations/roles.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace Desk {

namespace {
constexpr qint64 ChangeMarkMsecs = 1000;
using Column = ReservationTableModel::Column;
} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

RowDelegate::~RowDelegate() = default;

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Window);
    const qint64 changed = index.data(ChangedAtRole).toLongLong();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::tint(Tone::Accent, palette));
    else if (changed > 0 && m_clock.monotonic() - changed < ChangeMarkMsecs)
        painter->fillRect(option.rect, Theme::tint(Tone::Wait, palette));
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, Theme::mixed(palette.color(QPalette::WindowText), base, 0.03));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::line(palette));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(Theme::color(Tone::Accent, palette));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const int pad = Theme::grid(3);
    QRect box = option.rect.adjusted(pad, 0, -pad, 0);
    const auto column = static_cast<Column>(index.column());
    const auto status = static_cast<ReservationStatus>(index.data(StatusRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    painter->setPen(Theme::color(Tone::Plain, option.palette));
    switch (column) {
    case Column::Status: {
        const StatusLook look = Theme::lookOf(status);
        const QRect shape(box.left(), box.top(), Theme::grid(5) / 2, box.height());
        Theme::paintShape(painter, QStyle::visualRect(option.direction, box, shape), look.shape,
                          Theme::color(look.tone, option.palette));
        box = QStyle::visualRect(option.direction, box, box.adjusted(Theme::grid(9) / 2, 0, 0, 0));
        painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
        break;
    }
    case Column::AnswerIn:
        if (status == ReservationStatus::Pending) {
            painter->setFont(Theme::strongFont(option.font));
            painter->setPen(Theme::color(Tone::Wait, option.palette));
        } else {
            painter->setPen(Theme::color(Tone::Muted, option.palette));
        }
        Theme::paintFigure(painter, box, text);
        break;
    case Column::Age:
        Theme::paintFigure(painter, box, text);
        break;
    case Column::Sid: {
        const QFont fixed = Theme::fixedFont(option.font);
        painter->setFont(fixed);
        painter->setPen(Theme::color(Tone::Muted, option.palette));
        painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(fixed).elidedText(text, Qt::ElideMiddle, box.width()));
        break;
    }
    case Column::Worker:
    case Column::Offered:
    case Column::Updated:
    case Column::Count:
        painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
        break;
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {Theme::grid(24), Theme::measures(option.font).row};
}

} // namespace Desk
