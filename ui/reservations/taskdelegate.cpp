#include "taskdelegate.h"

#include "reservations/offerlistmodel.h"
#include "reservations/roles.h"
#include "ui/widgets/derivedfonts.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/selectedground.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Of several parts, which follow each other as the window's language does whatever the first of them is written in.
QString directed(const QString &text, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    return text.isRightToLeft() == isMirrored ? text : QChar(isMirrored ? 0x200f : 0x200e) + text;
}

/// A row that only keeps its place cannot be chosen.
bool isOffered(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

TaskDelegate::TaskDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

TaskDelegate::~TaskDelegate() = default;

void TaskDelegate::setOffers(const OfferListModel *offers)
{
    m_offers = offers;
}

UtcMsecs TaskDelegate::answerBy(const QModelIndex &index, const Sid &sid) const
{
    if (const QVariant own = index.data(AnswerByRole); own.isValid())
        return own.toLongLong();
    return m_offers ? m_offers->answerBy(sid) : 0;
}

bool TaskDelegate::isHeld(const QModelIndex &index, const Sid &sid) const
{
    if (const QVariant own = index.data(HeldRole); own.isValid())
        return own.toBool();
    return m_offers && m_offers->isHeld(sid);
}

TaskDelegate::Figure TaskDelegate::figureOf(const QModelIndex &index, const Sid &sid) const
{
    const UtcMsecs by = answerBy(index, sid);
    const bool waits = by != 0 || isHeld(index, sid);
    if (!isOffered(index))
        return {tr("gone"), waits};
    if (by != 0)
        return {remainingText(by - m_clock.utc()), waits};
    if (waits)
        return {tr("ringing"), waits};
    const UtcMsecs created = index.data(SortRole).toLongLong();
    return {created ? elapsedText(m_clock.utc() - created) : QString(), waits};
}

QString TaskDelegate::figureOf(const QModelIndex &index) const
{
    return figureOf(index, index.data(SidRole).value<Sid>()).text;
}

void TaskDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const OpenList *>(option.widget);
    const bool open = tree && tree->isExpanded(index);
    QString text =
        index.data(Qt::DisplayRole).toString().toUpper() + u" · "_s + QLocale().toString(index.data(CountRole).toInt());
    if (!open)
        text += u" ›"_s;
    QFont font = Theme::secondaryFont(option.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Theme::color(Tone::Muted, option.palette));
    painter->drawText(option.rect.adjusted(Theme::grid(3), 0, -Theme::grid(3), 0),
                      int(Qt::AlignVCenter | Qt::TextSingleLine), text);
}

void TaskDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const Sid &sid) const
{
    const int pad = Theme::grid(3);
    const QRect box = option.rect.adjusted(pad, pad / 2, -pad, -pad / 2);
    const auto *view = qobject_cast<const OpenList *>(option.widget);
    const auto isPainted = [view](const QRect &rect) { return !view || view->isPainted(rect); };
    const int line = option.fontMetrics.height();
    const QRect first(box.left(), box.top(), box.width(), line);
    const QRect second(box.left(), box.bottom() - line + 1, box.width(), line);
    // Text takes most of the time of painting, and each second only the figure changes.
    const auto paintText = [&](const QRect &in, int room, const QString &text, const QColor &color) {
        LabelCache &labels = DerivedFonts::instance().labelsFor(*painter);
        const QString shown = labels.elided(text, room);
        const int length = int(std::ceil(labels.widthOf(shown)));
        const QRect place = QStyle::visualRect(option.direction, in, QRect(in.left(), in.top(), length, line));
        if (!isPainted(place))
            return;
        painter->setPen(color);
        labels.paint(*painter, place, shown);
    };
    if (isPainted(first)) {
        const Figure figure = figureOf(index, sid);
        painter->setFont(figure.waits ? Theme::strongFont(option.font) : option.font);
        painter->setPen(Theme::color(figure.waits ? Tone::Wait : Tone::Muted, option.palette));
        Theme::paintFigure(painter, first, figure.text);
        const double taken = DerivedFonts::instance().labelsFor(*painter).figureWidth(figure.text);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setFont(isSelected ? Theme::strongFont(option.font) : option.font);
        paintText(first, box.width() - int(std::ceil(taken)) - pad, index.data(Qt::DisplayRole).toString(),
                  Theme::color(isOffered(index) ? Tone::Plain : Tone::Muted, option.palette));
    }
    if (isPainted(second)) {
        painter->setFont(Theme::secondaryFont(option.font));
        paintText(second, second.width(), directed(index.data(SubtitleRole).toString(), option.direction),
                  Theme::color(Tone::Muted, option.palette));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::line(option.palette));
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Sid sid = index.data(SidRole).value<Sid>();
    const bool isHeading = sid.isNull();
    const qint64 changed = index.data(ChangedAtRole).toLongLong();
    const bool isFresh = changed > 0 && m_clock.monotonic() - changed < ChangeMarkMsecs && isMotionWanted();
    if (option.state & QStyle::State_Selected)
        paintSelectedGround(*painter, option.rect, option.palette);
    else if (isFresh && !isHeading)
        painter->fillRect(option.rect, Theme::tint(Tone::Wait, option.palette));
    else if (option.state & QStyle::State_MouseOver && !isHeading && isOffered(index))
        painter->fillRect(option.rect, Theme::mixed(option.palette.color(QPalette::WindowText),
                                                    option.palette.color(QPalette::Window), 0.03));
    if (isHeading)
        paintHeading(painter, option, index);
    else
        paintRow(painter, option, index, sid);
    const auto *list = qobject_cast<const OpenList *>(option.widget);
    if (list && list->isMarkShown() && list->mark() == index) {
        painter->setPen(Theme::color(Tone::Accent, option.palette));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

int TaskDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() * 2 + Theme::measures(font).unit * 3 + 1;
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme::Measures measures = Theme::measures(option.font);
    return {Theme::grid(30),
            index.data(SidRole).value<Sid>().isNull() ? measures.row - measures.unit : rowHeight(option.font)};
}

} // namespace Desk
