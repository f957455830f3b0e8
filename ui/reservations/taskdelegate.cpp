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

/// A heading has no SID.
bool isHeading(const QModelIndex &index)
{
    return index.data(SidRole).value<Sid>().isNull();
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

UtcMsecs TaskDelegate::answerBy(const QModelIndex &index) const
{
    if (const QVariant own = index.data(AnswerByRole); own.isValid())
        return own.toLongLong();
    return m_offers ? m_offers->answerBy(index.data(SidRole).value<Sid>()) : 0;
}

bool TaskDelegate::isHeld(const QModelIndex &index) const
{
    if (const QVariant own = index.data(HeldRole); own.isValid())
        return own.toBool();
    return m_offers && m_offers->isHeld(index.data(SidRole).value<Sid>());
}

QString TaskDelegate::figureOf(const QModelIndex &index) const
{
    if (!isOffered(index))
        return tr("gone");
    if (const UtcMsecs by = answerBy(index))
        return remainingText(by - m_clock.utc());
    if (isHeld(index))
        return tr("ringing");
    const UtcMsecs created = index.data(SortRole).toLongLong();
    return created ? elapsedText(m_clock.utc() - created) : QString();
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

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const qint64 changed = index.data(ChangedAtRole).toLongLong();
    const bool isFresh = changed > 0 && m_clock.monotonic() - changed < ChangeMarkMsecs && isMotionWanted();
    if (selected)
        paintSelectedGround(*painter, option.rect, option.palette);
    else if (isFresh && !isHeading(index))
        painter->fillRect(option.rect, Theme::tint(Tone::Wait, option.palette));
    else if (option.state & QStyle::State_MouseOver && !isHeading(index) && isOffered(index))
        painter->fillRect(option.rect, Theme::mixed(option.palette.color(QPalette::WindowText),
                                                    option.palette.color(QPalette::Window), 0.03));
    if (isHeading(index)) {
        paintHeading(painter, option, index);
    } else {
        const QRect box =
            option.rect.adjusted(Theme::grid(3), Theme::grid(3) / 2, -Theme::grid(3), -Theme::grid(3) / 2);
        const QString figure = figureOf(index);
        const bool waits = answerBy(index) != 0 || isHeld(index);
        const QFont figureFont = waits ? Theme::strongFont(option.font) : option.font;
        painter->setFont(figureFont);
        painter->setPen(Theme::color(waits ? Tone::Wait : Tone::Muted, option.palette));
        const int line = option.fontMetrics.height();
        Theme::paintFigure(painter, QRect(box.left(), box.top(), box.width(), line), figure);
        const QFont titleFont = selected ? Theme::strongFont(option.font) : option.font;
        const auto *view = qobject_cast<const OpenList *>(option.widget);
        const auto isPainted = [view](const QRect &rect) { return !view || view->isPainted(rect); };
        const int taken = int(std::ceil(DerivedFonts::instance().labelsFor(*painter).figureWidth(figure)));
        const int room = box.width() - taken - Theme::grid(3);
        painter->setFont(titleFont);
        LabelCache &labels = DerivedFonts::instance().labelsFor(*painter);
        const QString shown = labels.elided(index.data(Qt::DisplayRole).toString(), room);
        const int length = int(std::ceil(labels.widthOf(shown)));
        const QRect title = QStyle::visualRect(option.direction, box, QRect(box.left(), box.top(), length, line));
        // Text takes most of the time of painting, and each second only the figure changes.
        if (isPainted(title)) {
            painter->setPen(Theme::color(isOffered(index) ? Tone::Plain : Tone::Muted, option.palette));
            labels.paint(*painter, title, shown);
        }
        const QRect subtitle(box.left(), box.bottom() - line + 1, box.width(), line);
        if (isPainted(subtitle)) {
            const QFont second = Theme::secondaryFont(option.font);
            painter->setFont(second);
            painter->setPen(Theme::color(Tone::Muted, option.palette));
            painter->drawText(
                subtitle, int(Qt::AlignVCenter | Qt::TextSingleLine),
                QFontMetrics(second).elidedText(index.data(SubtitleRole).toString(), Qt::ElideRight, box.width()));
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          Theme::line(option.palette));
    }
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
    return {Theme::grid(30), isHeading(index) ? measures.row - measures.unit : rowHeight(option.font)};
}

} // namespace Desk
