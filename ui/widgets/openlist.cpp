#include "openlist.h"

#include "doubleclickguard.h"
#include "reservations/roles.h"
#include "taskrouter/sid.h"
#include "theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Desk {

namespace {

constexpr int RestMsecs = 30'000; ///< Who looks at one row for so long may have gone.

/// Of the ends of rows that show times: "in 100:00:00" has room there.
int figuresWidth()
{
    return Theme::grid(20);
}

QString keyOf(const QModelIndex &row)
{
    const Sid sid = row.data(SidRole).value<Sid>();
    return sid.isNull() ? row.data().toString() : sid.toString(); // a heading
}

} // namespace

OpenList::OpenList(QWidget *parent)
    : QTreeView(parent)
{
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHeaderHidden(true);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    new DoubleClickGuard(viewport());
    setExpandsOnDoubleClick(false);
    setRootIsDecorated(false);
    setAutoScroll(false);              // It would follow the current row wherever the model moves it.
    setSelectionBehavior(SelectItems); // a screen reader's "select" means this row, also below a heading
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMsecs);
    connect(&m_rest, &QTimer::timeout, this, [this] { setPointedAt(false); });
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this, &OpenList::noteTop);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        m_mark = index;
        Q_EMIT opened(index);
    });
}

OpenList::~OpenList() = default;

void OpenList::setModel(QAbstractItemModel *model)
{
    m_mark = m_top = QPersistentModelIndex();
    QTreeView::setModel(model);
}

void OpenList::setSelectionModel(QItemSelectionModel *selection)
{
    QTreeView::setSelectionModel(selection);
    // Removed rows leave the selection and none enters it. A row that enters it otherwise than by showOpen() was
    // selected by assistive technology, for which there is no event.
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &gained) {
        if (!m_showing && !gained.isEmpty())
            Q_EMIT opened(gained.constFirst().topLeft());
    });
}

QItemSelectionModel::SelectionFlags OpenList::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void OpenList::showOpen(const QModelIndex &index)
{
    const QItemSelection now = selectionModel()->selection();
    if (index.isValid() ? now.size() == 1 && now.contains(index) : now.isEmpty())
        return;
    const QScopedValueRollback<bool> ours(m_showing, true);
    if (index.isValid())
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clearSelection();
}

void OpenList::setMark(const QModelIndex &index)
{
    m_mark = index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (index.isValid())
        scrollTo(index);
    viewport()->update();
}

void OpenList::markOpen()
{
    const QModelIndexList open = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (!open.isEmpty() && (!open.constFirst().parent().isValid() || isExpanded(open.constFirst().parent())))
        setMark(open.constFirst());
}

bool OpenList::isMarkShown() const
{
    return m_searched || (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

void OpenList::setSearched(bool searched)
{
    m_searched = searched;
    viewport()->update();
}

void OpenList::moveMark(int by)
{
    const auto step = [this, by](const QModelIndex &from) { return by > 0 ? indexBelow(from) : indexAbove(from); };
    QModelIndex next = m_mark.isValid() ? step(m_mark) : by > 0 ? model()->index(0, 0, rootIndex()) : QModelIndex();
    while (next.isValid() && next.data(SidRole).value<Sid>().isNull())
        next = step(next);
    if (next.isValid())
        setMark(next);
}

bool OpenList::openMark()
{
    if (!m_mark.isValid() || currentIndex() != m_mark)
        return false;
    Q_EMIT opened(m_mark);
    return true;
}

void OpenList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // Ctrl+Return sends, wherever the focus is.
        return;
    }
    if (opens) {
        if (!event->isAutoRepeat())
            openMark();
        event->accept();
        return;
    }
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    if (currentIndex() != before)
        setMark(currentIndex());
}

void OpenList::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event); // Makes the first row current where none is.
    if (m_mark.isValid() || event->reason() == Qt::MouseFocusReason)
        return;
    const QModelIndexList open = selectionModel()->selectedIndexes();
    if (const QModelIndex start = open.isEmpty() ? currentIndex() : open.constFirst(); start.isValid())
        setMark(start);
}

void OpenList::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void OpenList::paintEvent(QPaintEvent *event)
{
    m_painted = event->region();
    // Where figures alone count on, the rows are what they were.
    if (m_painted.boundingRect().width() <= figuresWidth() && model() && itemDelegate()) {
        paintFigures();
        return;
    }
    QTreeView::paintEvent(event);
    notePainted();
}

/// The same as the view's own painting, which asks the display where the pointer is each time and waits for the answer:
/// each second that is more than the figures take.
void OpenList::paintFigures()
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyleOptionViewItem plain = option;
    const int bottom = m_painted.boundingRect().bottom();
    for (QModelIndex row = indexAt({0, m_painted.boundingRect().top()}); row.isValid(); row = indexBelow(row)) {
        option.rect = visualRect(row);
        if (option.rect.top() > bottom)
            break;
        if (!m_painted.intersects(option.rect))
            continue;
        const bool isEnabled = row.flags().testFlag(Qt::ItemIsEnabled);
        option.state = plain.state;
        option.state.setFlag(QStyle::State_Enabled, isEnabled && plain.state.testFlag(QStyle::State_Enabled));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(row));
        option.state.setFlag(QStyle::State_MouseOver, m_hovered == row);
        const auto group = plain.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        if (isEnabled || plain.state.testFlag(QStyle::State_Enabled))
            option.palette.setCurrentColorGroup(isEnabled ? group : QPalette::Disabled);
        itemDelegateForIndex(row)->paint(&painter, option, row);
    }
}

void OpenList::notePainted()
{
    m_paintedRows.clear();
    const int bottom = viewport()->height();
    for (QModelIndex row = indexAt({0, 0}); row.isValid(); row = indexBelow(row)) {
        const QRect rect = visualRect(row);
        if (rect.top() > bottom)
            break;
        m_paintedRows.append({rect, keyOf(row)});
    }
}

bool OpenList::isAsPainted(const QPoint &at) const
{
    const QModelIndex now = indexAt(at);
    const auto painted = std::find_if(m_paintedRows.cbegin(), m_paintedRows.cend(),
                                      [&at](const PaintedRow &row) { return row.rect.contains(at); });
    if (m_paintedRows.isEmpty() || !now.isValid())
        return true; // Never shown, or nothing is hit.
    return painted != m_paintedRows.cend() && painted->key == keyOf(now);
}

bool OpenList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseMove:
        setPointedAt(true);
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        setPointedAt(false);
        break;
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
        m_hovered = QModelIndex();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (!isAsPainted(static_cast<QMouseEvent *>(event)->position().toPoint())) {
            viewport()->update();
            return true;
        }
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void OpenList::setPointedAt(bool isPointedAt)
{
    if (isPointedAt)
        m_rest.start();
    else
        m_rest.stop();
    if (m_isPointedAt == isPointedAt)
        return;
    m_isPointedAt = isPointedAt;
    Q_EMIT pointedAtChanged(isPointedAt);
}

void OpenList::updateFigures()
{
    const int width = figuresWidth();
    const int bottom = viewport()->height();
    for (QModelIndex row = indexAt({0, 0}); row.isValid(); row = indexBelow(row)) {
        const QRect rect = visualRect(row);
        if (rect.top() > bottom)
            break;
        if (row.data(SidRole).value<Sid>().isNull()) // A heading.
            continue;
        const QRect end(rect.right() - width + 1, rect.top(), width, rect.height() / 2);
        viewport()->update(QStyle::visualRect(layoutDirection(), rect, end));
    }
}

void OpenList::noteTop()
{
    if (m_keeping)
        return;
    m_top = indexAt({0, 0});
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

/// Qt calls this after it has laid out rows.
void OpenList::updateGeometries()
{
    const QScopedValueRollback<bool> keeping(m_keeping, true);
    QTreeView::updateGeometries();
    keepTop();
}

void OpenList::keepTop()
{
    // A list that is scrolled to its top stays there, so that new rows are visible.
    if (verticalScrollBar()->value() == 0)
        return;
    if (!m_top.isValid()) {
        m_top = indexAt({0, 0});
        m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
        return;
    }
    const QRect now = visualRect(m_top);
    if (now.isValid() && now.top() != m_topOffset)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + now.top() - m_topOffset);
}

} // namespace Desk
