#include "rowtable.h"

#include "doubleclickguard.h"
#include "reservations/plaintext.h"
#include "safetext.h"
#include "theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <vector>

namespace Desk {

TableRowDelegate::TableRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

TableRowDelegate::~TableRowDelegate() = default;

QSize TableRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {Theme::grid(24), Theme::measures(option.font).row};
}

bool TableRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const int needed = QFontMetrics(Theme::strongFont(view->font())).horizontalAdvance(oneLine(text));
        if (needed > textBox(option).width())
            tip = text;
    }
    if (isPlainToolTip(tip))
        tip = wordsOf(tip);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), toolTipText(tip), view->viewport(), view->visualRect(index));
    return !tip.isEmpty();
}

void TableRowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row,
                                   const QColor &mark) const
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::tint(Tone::Accent, palette));
    else if (mark.isValid())
        painter->fillRect(option.rect, mark);
    else if (row == m_hovered)
        painter->fillRect(option.rect,
                          Theme::mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.03));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::line(palette));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(Theme::color(Tone::Accent, palette));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

QRect TableRowDelegate::textBox(const QStyleOptionViewItem &option)
{
    const int pad = Theme::grid(3);
    return option.rect.adjusted(pad, 0, -pad, 0);
}

void TableRowDelegate::paintMark(QPainter *painter, QRect &box, const StatusLook &look,
                                 const QStyleOptionViewItem &option)
{
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int shape = Theme::grid(5) / 2;
    const int room = Theme::grid(9) / 2;
    const QRectF place(isMirrored ? box.right() - shape : box.left(), box.top(), shape, box.height());
    Theme::paintShape(painter, place, look.shape, Theme::color(look.tone, option.palette));
    box.adjust(isMirrored ? 0 : room, 0, isMirrored ? -room : 0, 0);
}

void TableRowDelegate::paintText(QPainter *painter, const QRect &box, const QString &text, Qt::TextElideMode mode)
{
    painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(oneLine(text), mode, box.width()));
}

RowTable::RowTable(QHeaderView *header, TableRowDelegate *delegate, QWidget *parent)
    : QTableView(parent)
    , m_delegate(delegate)
{
    delegate->setParent(this);
    setHorizontalHeader(header);
    setItemDelegate(delegate);
    viewport()->setBackgroundRole(QPalette::Window);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    new DoubleClickGuard(viewport());
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(Theme::measures(font()).row);
    header->setMinimumSectionSize(Theme::grid(12));
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_delegate->setHoveredRow(index.row());
        viewport()->update();
    });
}

RowTable::~RowTable() = default;

void RowTable::markRow(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowTable::setTop(int value)
{
    executeDelayedItemsLayout(); // Rows that came or went have changed how far it can be scrolled.
    updateGeometries();
    verticalScrollBar()->setValue(value);
}

void RowTable::share(std::span<const ColumnRoom> rooms, int last)
{
    int room = viewport()->width();
    for (const ColumnRoom &one : rooms)
        room -= one.least;
    std::vector<int> widths;
    for (const ColumnRoom &one : rooms) {
        const int more = std::clamp(one.wanted - one.least, 0, std::max(room, 0));
        widths.push_back(one.least + more);
        room -= more;
    }
    int left = static_cast<int>(rooms.size());
    for (size_t i = 0; i < rooms.size(); ++i, --left) {
        const int share = room <= 0 ? 0 : last < 0 ? room / left : rooms[i].column == last ? room : 0;
        room -= share;
        setColumnWidth(rooms[i].column, widths[i] + share);
    }
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    static const QMetaMethod copying = QMetaMethod::fromSignal(&RowTable::copyWanted);
    if (!event->matches(QKeySequence::Copy) || !isSignalConnected(copying)) {
        QTableView::keyPressEvent(event);
        return;
    }
    Q_EMIT copyWanted();
    event->accept();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_delegate->setHoveredRow(-1);
    viewport()->update();
}

} // namespace Desk
