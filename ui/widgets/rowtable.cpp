#include "rowtable.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace Desk {

LineDelegate::LineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

LineDelegate::~LineDelegate() = default;

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {Theme::grid(24), Theme::measures(option.font).row};
}

void LineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row, const QColor &mark) const
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

RowTable::RowTable(QHeaderView *header, LineDelegate *delegate, QWidget *parent)
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

void RowTable::share(std::span<const ColumnRoom> rooms, int last)
{
    const int room = viewport()->width();
    int least = 0;
    int usual = 0;
    for (const ColumnRoom &one : rooms) {
        least += Theme::grid(one.least);
        usual += Theme::grid(one.usual);
    }
    const double give = std::clamp(double(room - least) / std::max(usual - least, 1), 0.0, 1.0);
    int used = 0;
    for (const ColumnRoom &one : rooms) {
        const int width = Theme::grid(one.least) + int(Theme::grid(one.usual - one.least) * give);
        used += width;
        setColumnWidth(one.column, width);
    }
    if (used < room)
        setColumnWidth(last, columnWidth(last) + room - used);
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
