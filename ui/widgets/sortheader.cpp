#include "sortheader.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

SortHeader::SortHeader(const QString &objectName)
    : RowHeader(objectName)
{
}

SortHeader::~SortHeader() = default;

void SortHeader::setKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

QList<SortKey> SortHeader::keysWith(int column, bool add) const
{
    QList<SortKey> keys = m_keys;
    const auto found =
        std::find_if(keys.begin(), keys.end(), [column](const SortKey &key) { return key.column == column; });
    // Clicks go from ascending to descending to unsorted.
    std::optional<SortKey> next{{column, Qt::AscendingOrder}};
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
    return keys;
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
        Q_EMIT keysWanted(keysWith(logicalIndexAt(at), event->modifiers() & Qt::ShiftModifier));
}

QString SortHeader::markOf(int section) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys.at(i).column != section)
            continue;
        const QString mark = m_keys.at(i).order == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        return m_keys.size() > 1 ? mark + QString::number(i + 1) : mark;
    }
    return {};
}

} // namespace Desk
