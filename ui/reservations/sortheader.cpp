#include "sortheader.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

SortHeader::SortHeader(QWidget *parent)
    : RowHeader(parent)
{
    setObjectName(u"reservationsHeader"_s);
    setSectionsMovable(true);
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
    // Clicks go from ascending to descending to unsorted.
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
    RowHeader::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    const bool click = event->button() == Qt::LeftButton && !resizing &&
                       (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    RowHeader::mouseReleaseEvent(event);
    if (click && logicalIndexAt(at) >= 0)
        sortBy(logicalIndexAt(at), event->modifiers() & Qt::ShiftModifier);
}

QString SortHeader::markOf(int section) const
{
    const auto keys = m_order ? m_order->sortKeys() : QList<ReservationOrder::SortKey>();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (static_cast<int>(keys.at(i).column) != section)
            continue;
        const QString mark = keys.at(i).order == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        return keys.size() > 1 ? mark + QString::number(i + 1) : mark;
    }
    return {};
}

} // namespace Desk
