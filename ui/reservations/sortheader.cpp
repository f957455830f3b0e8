#include "sortheader.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"reservationsHeader"_s);
    setSectionsMovable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

SortHeader::~SortHeader() = default;

void SortHeader::setOrder(ReservationOrder *order)
{
    m_order = order;
    viewport()->update();
}

void SortHeader::sortBy(int column, bool add)
{
    if (!m_order)
        return;
    const auto which = static_cast<ReservationOrder::Column>(column);
    QList<ReservationOrder::SortKey> keys = m_order->sortKeys();
    const auto found = std::find_if(keys.begin(), keys.end(), [which](const auto &key) { return key.column == which; });
    // Ascending, descending, not at all.
    std::optional<ReservationOrder::SortKey> next{{which, Qt::AscendingOrder}};
    if (found != keys.end()) {
        if (found->order == Qt::AscendingOrder)
            next->order = Qt::DescendingOrder;
        else
            next.reset();
    }
    if (!add) {
        keys.clear();
        if (next)
            keys.append(*next);
    } else if (found == keys.end()) {
        keys.append(*next);
    } else if (next) {
        *found = *next;
    } else {
        keys.erase(found);
    }
    m_order->setSortKeys(keys);
    viewport()->update();
    Q_EMIT sorted();
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    const bool click = event->button() == Qt::LeftButton && !resizing &&
                       (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    QHeaderView::mouseReleaseEvent(event);
    if (click && logicalIndexAt(at) >= 0)
        sortBy(logicalIndexAt(at), event->modifiers() & Qt::ShiftModifier);
}

QSize SortHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::measures(font()).row - Theme::grid(1)};
}

int SortHeader::titleWidth(const QString &title) const
{
    QFont small = Theme::secondaryFont(font());
    small.setWeight(QFont::DemiBold);
    return QFontMetrics(small).horizontalAdvance(title + u" ↓"_s) + 2 * Theme::grid(3) + 1;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::line(palette()));
    QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const auto keys = m_order ? m_order->sortKeys() : QList<ReservationOrder::SortKey>();
    QString mark;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (static_cast<int>(keys.at(i).column) != section)
            continue;
        mark = keys.at(i).order == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        if (keys.size() > 1)
            mark += QString::number(i + 1);
    }
    const bool sorted = !mark.isEmpty();
    QFont small = Theme::secondaryFont(font());
    small.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    painter->setFont(small);
    painter->setPen(Theme::color(sorted ? Tone::Plain : Tone::Muted, palette()));
    const int align = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const int pad = Theme::grid(3);
    // The title is cut where it must be, the mark never.
    const QFontMetrics metrics(small);
    const int room = rect.width() - 2 * pad - metrics.horizontalAdvance(mark);
    painter->drawText(rect.adjusted(pad, 0, -pad, 0), align | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, room) + mark);
    painter->restore();
}

} // namespace Desk
