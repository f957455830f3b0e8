#include "rowtable.h"

#include "bidi.h"
#include "doubleclickguard.h"
#include "highcontrast.h"
#include "numberedname.h"
#include "reservations/plaintext.h"
#include "rowmenu.h"
#include "safetext.h"
#include "selectedground.h"
#include "sidlens.h"
#include "sortheader.h"
#include "tablemenu.h"
#include "tableorder.h"
#include "text/texttable.h"
#include "theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <iterator>
#include <optional>
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

QString TableRowDelegate::sidFor(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const std::optional<Sid> sid = Sid::parse(text);
    const QString brief = sid ? sid->shortened() : text;
    return metrics.horizontalAdvance(brief) <= width ? brief : metrics.elidedText(brief, Qt::ElideMiddle, width);
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
        paintSelectedGround(*painter, option.rect, palette);
    else if (mark.isValid())
        painter->fillRect(option.rect, mark);
    else if (row == m_hovered)
        painter->fillRect(option.rect,
                          Theme::mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.03));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::line(palette));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        // Within the lines of what is selected, which have the accent's colour.
        const bool isContrast = Theme::isHighContrast(palette);
        painter->setPen(isContrast ? QPen(palette.color(QPalette::WindowText), 2)
                                   : QPen(Theme::color(Tone::Accent, palette)));
        painter->drawRect(isContrast ? option.rect.adjusted(4, 4, -4, -5) : option.rect.adjusted(1, 1, -2, -2));
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
    const QString line = oneLine(text);
    painter->drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                      isolated(painter->fontMetrics().elidedText(line, elideModeOf(line, mode), box.width())));
}

RowTable::RowTable(QHeaderView *header, TableRowDelegate *delegate, QWidget *parent)
    : QTableView(parent)
    , m_delegate(delegate)
    , m_sortHeader(qobject_cast<SortHeader *>(header))
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
    connect(this, &QWidget::customContextMenuRequested, this, &RowTable::showMenu);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        if (!canChooseColumns() || !model())
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("columnMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumnMenu(*menu, *this);
        addSortMenu(*menu, *this);
        menu->popup(header->mapToGlobal(at));
    });
    if (m_sortHeader)
        connect(m_sortHeader, &SortHeader::keysWanted, this, &RowTable::chooseSortKeys);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_delegate->setHoveredRow(index.row());
        viewport()->update();
    });
}

RowTable::~RowTable() = default;

void RowTable::setModel(QAbstractItemModel *model)
{
    if (m_order)
        m_order->setSourceModel(model);
    QTableView::setModel(m_order ? m_order : model);
}

void RowTable::setSortRole(int role, Sorting sorting)
{
    m_order = new TableOrder(role, this);
    m_order->setDynamicSortFilter(sorting == Sorting::Always);
}

void RowTable::applySortKeys()
{
    if (m_order)
        m_order->setSortKeys(m_sortKeys);
}

void RowTable::setSortKeys(const QList<SortKey> &keys)
{
    if (!m_sortHeader)
        return;
    m_sortKeys = keys;
    m_sortHeader->setKeys(keys);
    applySortKeys();
}

void RowTable::chooseSortKeys(const QList<SortKey> &keys)
{
    setSortKeys(keys);
    scrollTo(currentIndex());
    Q_EMIT columnsChosen();
}

int RowTable::modelRow(int row) const
{
    return m_order ? m_order->modelRow(row) : row;
}

bool RowTable::isSelected(int modelRow) const
{
    const int row = m_order ? m_order->shownRow(modelRow) : modelRow;
    return row >= 0 && selectionModel() && selectionModel()->isRowSelected(row);
}

void RowTable::markRow(int modelRow)
{
    markShownRow(m_order ? m_order->shownRow(modelRow) : modelRow);
}

void RowTable::markShownRow(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Where nobody else has a menu for its rows.
void RowTable::showMenu(const QPoint &at)
{
    if (receivers(SIGNAL(customContextMenuRequested(QPoint))) == 1)
        popupRowMenu(this, at, {});
}

QList<int> RowTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        const QModelIndexList selected = selectionModel()->selectedRows();
        rows.reserve(selected.size());
        for (const QModelIndex &index : selected)
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

TextTable RowTable::textTable(const QList<int> &rows) const
{
    TextTable table;
    QList<int> columns;
    for (int at = 0; model() && at < model()->columnCount(); ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        if (isColumnHidden(column))
            continue;
        columns.append(column);
        table.titles.append(model()->headerData(column, Qt::Horizontal).toString());
    }
    const auto add = [&](int row) {
        QStringList cells;
        cells.reserve(columns.size());
        for (const int column : std::as_const(columns))
            cells.append(cellOf(model()->index(row, column)));
        table.rows.append(cells);
    };
    for (const int row : rows)
        add(row);
    for (int row = 0; rows.isEmpty() && model() && row < model()->rowCount(); ++row)
        add(row);
    return table;
}

QString RowTable::cellOf(const QModelIndex &index) const
{
    QString text = index.data().toString();
    // What is shortened for the eye stands whole in the tooltip.
    if (text.contains(u'…')) {
        for (const Sid &sid : sidsIn(index.data(Qt::ToolTipRole).toString()))
            text.replace(sid.shortened(), sid.toString());
    }
    return text;
}

QList<Sid> RowTable::sidsOf(int row) const
{
    QString texts;
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const QModelIndex index = model()->index(row, column);
        texts += cellOf(index) + u'\n' + index.data(Qt::ToolTipRole).toString() + u'\n';
    }
    return sidsIn(texts);
}

void RowTable::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    setColumnHidden(column, !wanted);
    shareWidth();
    Q_EMIT columnsChosen();
}

void RowTable::setUnwantedColumns(const QSet<int> &columns)
{
    for (const int column : std::as_const(m_unwanted))
        setColumnHidden(column, false);
    m_unwanted = columns;
    shareWidth(); // Hides them.
}

void RowTable::setTop(int value)
{
    executeDelayedItemsLayout(); // Rows that came or went have changed how far it can be scrolled.
    updateGeometries();
    verticalScrollBar()->setValue(value);
}

void RowTable::share(std::span<const ColumnRoom> rooms, int last)
{
    std::vector<ColumnRoom> wanted;
    std::copy_if(rooms.begin(), rooms.end(), std::back_inserter(wanted),
                 [this](const ColumnRoom &one) { return isColumnWanted(one.column); });
    if (!isColumnWanted(last) && !wanted.empty())
        last = wanted.back().column;
    rooms = wanted;
    for (const int column : std::as_const(m_unwanted))
        setColumnHidden(column, true);
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
