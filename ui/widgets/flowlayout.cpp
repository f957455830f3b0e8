#include "flowlayout.h"

#include "theme.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace Desk {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    // All widgets in one line would be too wide for any form, so this is the width of two.
    const QSize smallest = minimumSize();
    return {smallest.width() * 2, layOut({0, 0, smallest.width() * 2, 0}, false)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    (void)layOut(rect, true);
}

int FlowLayout::layOut(const QRect &rect, bool move) const
{
    const int gap = Theme::grid(2);
    const bool rightToLeft = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    // What is lower than its neighbours stands in the middle beside them, so that their texts are on one line.
    const auto endRow = [&] {
        for (const auto &[item, place] : std::as_const(row))
            item->setGeometry(place.translated(0, (rowHeight - place.height()) / 2));
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (x > 0 && x + size.width() > rect.width()) {
            endRow();
            x = 0;
            y += rowHeight + gap / 2;
            rowHeight = 0;
        }
        if (move) {
            const int left = rightToLeft ? rect.right() + 1 - x - size.width() : rect.x() + x;
            row.append({item, {QPoint(left, rect.y() + y), size}});
        }
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight;
}

} // namespace Desk
