#include "actiontable.h"

#include "safetext.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QSet>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int LookRole = Qt::UserRole + 2;

int lineHeight(const QFont &font)
{
    return Theme::measures(font).row - Theme::grid(1);
}

/// The lines to show while the pointer is over the table: those that were shown stay in their places, updated or marked
/// as gone, and new ones follow at the end.
QList<Line> held(const QList<Line> &standing, const QList<Line> &lines)
{
    QList<Line> result;
    QSet<QString> known;
    const auto givenAt = [&lines](const QString &key) {
        return std::find_if(lines.begin(), lines.end(), [&key](const Line &line) { return line.key == key; });
    };
    for (const Line &line : standing) {
        const auto given = givenAt(line.key);
        known.insert(line.key);
        if (given != lines.end()) {
            result.append(*given);
            continue;
        }
        Line over = line;
        over.gone = true;
        over.look = StatusLook{StatusShape::Dash, Tone::Muted};
        result.append(over);
    }
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(result),
                 [&known](const Line &line) { return !known.contains(line.key); });
    return result;
}

/// Paints the status shape in place of an icon, in the colour of its tone.
class ShapeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setStacked() { m_isStacked = true; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() > 0) {
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
            if (!option->state.testFlag(QStyle::State_Selected))
                option->palette.setBrush(QPalette::Text, Theme::color(Tone::Muted, option->palette));
        }
        const QVariant packed = index.data(LookRole);
        if (!packed.isValid())
            return;
        const int size = Theme::measures(option->font).icon;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        QPixmap pixmap(QSize(size, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        const auto tone = static_cast<Tone>(packed.toInt() % 16);
        Theme::paintShape(&painter, QRectF(3, 3, size - 6, size - 6), static_cast<StatusShape>(packed.toInt() / 16),
                          isSelected ? option->palette.color(QPalette::HighlightedText)
                                     : Theme::color(tone, option->palette));
        painter.end();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(size, size);
        option->icon = QIcon(pixmap);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!m_isStacked) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QString title = std::exchange(item.text, QString());
        const QIcon icon = std::exchange(item.icon, QIcon());
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const QRect place = textPlace(item.rect, item);
        icon.paint(painter, QRect(QPoint(item.rect.left() + Theme::grid(1), place.top()), item.decorationSize));
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const QColor plain = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(plain);
        QRect used;
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title, &used);
        painter->setPen(isSelected ? plain : Theme::color(Tone::Muted, item.palette));
        painter->drawText(place.adjusted(0, used.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, detailOf(index));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (m_isStacked) {
            // The view passes no rectangle when it asks for a size, so the width is the view's.
            const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
            const QRect all(0, 0, view ? view->viewport()->width() : option.rect.width(), QWIDGETSIZE_MAX);
            const QFontMetrics metrics(option.font);
            const int title = metrics
                                  .boundingRect(textPlace(all, option), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                                                index.data().toString())
                                  .height();
            return {all.width(), title + metrics.lineSpacing() + Theme::grid(2)};
        }
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(lineHeight(option.font));
        return size;
    }

private:
    /// Where the texts of a stacked line are, beside the shape.
    [[nodiscard]] static QRect textPlace(const QRect &row, const QStyleOptionViewItem &option)
    {
        const int icon = Theme::measures(option.font).icon;
        return row.adjusted(icon + Theme::grid(3), Theme::grid(1), -Theme::grid(2), 0);
    }
    [[nodiscard]] static QString detailOf(const QModelIndex &index)
    {
        return index.siblingAtColumn(1).data().toString();
    }

    bool m_isStacked = false;
};

} // namespace

LineModel::LineModel(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

LineModel::~LineModel() = default;

const Line *LineModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int LineModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&key](const Line &line) { return line.key == key; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void LineModel::setLines(const QList<Line> &lines)
{
    for (auto row = static_cast<int>(m_lines.size()) - 1; row >= 0; --row) {
        const QString &key = m_lines.at(row).key;
        if (std::any_of(lines.begin(), lines.end(), [&key](const Line &line) { return line.key == key; }))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        // The rows before this one are in place, so the key can only be here or below.
        int there = row;
        while (there < m_lines.size() && m_lines.at(there).key != line.key)
            ++there;
        if (there == m_lines.size()) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, line);
            endInsertRows();
            continue;
        }
        if (there != row) {
            beginMoveRows({}, there, there, {}, row);
            m_lines.move(there, row);
            endMoveRows();
        }
        replaceAt(row, line);
    }
    // A key that the old list had twice and the new one has once.
    if (m_lines.size() > lines.size()) {
        beginRemoveRows({}, static_cast<int>(lines.size()), static_cast<int>(m_lines.size()) - 1);
        m_lines.resize(lines.size());
        endRemoveRows();
    }
}

void LineModel::replaceAt(int row, const Line &line)
{
    if (m_lines.at(row) == line)
        return;
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, m_columns - 1));
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    const Line *line = this->line(index.row());
    return line && line->gone ? Qt::ItemNeverHasChildren : QAbstractTableModel::flags(index);
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        // On one line, whatever the text contains.
        return line.cells.value(index.column()).simplified();
    case Qt::ToolTipRole:
        return toolTipText(line.cells.value(index.column()));
    case Qt::AccessibleTextRole:
        if (m_spokenTogether)
            return line.cells.join(u", "_s);
        return line.cells.value(index.column());
    case KeyRole:
        return line.key;
    case LookRole:
        if (index.column() == 0 && line.look)
            return static_cast<int>(line.look->shape) * 16 + static_cast<int>(line.look->tone);
        return {};
    default:
        return {};
    }
}

ActionTable::ActionTable(int columns, const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_model(new LineModel(columns, this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new ShapeDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(Theme::grid(8));
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column)
        header()->setSectionResizeMode(column, QHeaderView::Interactive);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionTable::noteSelection);
}

ActionTable::~ActionTable() = default;

void ActionTable::setStacked()
{
    m_isStacked = true;
    m_model->setSpokenTogether(true);
    static_cast<ShapeDelegate *>(itemDelegate())->setStacked();
    setUniformRowHeights(false);
    for (int column = 1; column < m_model->columnCount(); ++column)
        setColumnHidden(column, true);
}

void ActionTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Another width wraps the lines differently.
    if (m_isStacked && event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void ActionTable::setLines(const QList<Line> &lines)
{
    m_given = lines;
    merge(m_isPointerInside ? held(m_model->lines(), lines) : lines);
}

void ActionTable::setPointerInside(bool inside)
{
    if (m_isPointerInside == inside)
        return;
    m_isPointerInside = inside;
    if (!inside)
        merge(m_given);
}

bool ActionTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        setPointerInside(true);
    else if (event->type() == QEvent::Leave)
        setPointerInside(false);
    return QTreeView::viewportEvent(event);
}

/// The line that has the frame of the focus is not selected yet: a first step takes it, rather than the one behind it.
void ActionTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isStep = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isMove = isStep || key == Qt::Key_Home || key == Qt::Key_End;
    const bool isFirst = isMove && event->modifiers() == Qt::NoModifier && !selectionModel()->hasSelection();
    if (!isFirst || !isStep || !currentIndex().isValid())
        QTreeView::keyPressEvent(event);
    if (isFirst && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActionTable::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    setPointerInside(false);
}

void ActionTable::merge(const QList<Line> &lines)
{
    if (m_model->lines() == lines)
        return;
    const bool wasEmpty = m_model->lines().isEmpty();
    // Qt selects the neighbour of a removed row, and the next action would be about the wrong one.
    const QString kept = selectedKey();
    m_isMerging = true;
    m_model->setLines(lines);
    const Line *line = m_model->line(m_model->rowOf(kept));
    if (!line || line->gone)
        selectionModel()->clear();
    m_isMerging = false;
    noteSelection();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        int width = 0;
        for (const Line &each : lines)
            width = std::max(width, fontMetrics().horizontalAdvance(each.cells.value(column).left(40)));
        width += Theme::grid(4);
        // Only ever wider: a column that follows each number would tremble.
        if (width > header()->sectionSize(column) || wasEmpty)
            header()->resizeSection(column, width);
    }
    if (wasEmpty != lines.isEmpty())
        viewport()->update();
    if (m_isStacked)
        scheduleDelayedItemsLayout();
}

QString ActionTable::selectedKey() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(LineModel::KeyRole).toString();
}

// A row that moves keeps its selection, which the view reports as a new one.
void ActionTable::noteSelection()
{
    const QString key = selectedKey();
    if (m_isMerging || key == m_selectedKey)
        return;
    m_selectedKey = key;
    Q_EMIT selectedKeyChanged(key);
}

void ActionTable::select(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        clearSelection();
    else
        setCurrentIndex(m_model->index(row, 0));
}

void ActionTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QSize ActionTable::sizeHint() const
{
    // The layout gives more by its stretch; a page that scrolls gives no less.
    return {Theme::grid(60), minimumSizeHint().height()};
}

QSize ActionTable::minimumSizeHint() const
{
    // Three complete lines.
    return {Theme::grid(30), 3 * lineHeight(font()) + 2 * frameWidth()};
}

void ActionTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_model->lines().isEmpty() || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::color(Tone::Muted, palette()));
    const int inset = Theme::grid(2);
    painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset), Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace Desk
