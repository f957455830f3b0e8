#include "textview.h"

#include "clipboard.h"
#include "reservations/plaintext.h"
#include "sidlens.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int LeastColumns = 20;
constexpr int TabColumns = 4;

/// Of characters from here on a font of a fixed width has those that are twice as wide, or takes them from another.
constexpr char16_t FirstWide = 0x1100;

int columnsOf(QChar c)
{
    return c == u'\t' ? TabColumns : c.unicode() >= FirstWide ? 2 : 1;
}

} // namespace

TextModel::TextModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

TextModel::~TextModel() = default;

void TextModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text;
    split();
    endResetModel();
}

void TextModel::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    split();
    endResetModel();
}

void TextModel::split()
{
    m_starts.clear();
    for (qsizetype at = 0; at < m_text.size();) {
        const qsizetype found = m_text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? m_text.size() : found + 1;
        while (at < end) {
            m_starts.push_back(at);
            at = rowEnd(at, end);
        }
    }
}

qsizetype TextModel::rowEnd(qsizetype at, qsizetype end) const
{
    int used = 0;
    qsizetype blank = 0;
    for (qsizetype i = at; i < end; ++i) {
        const QChar c = m_text.at(i);
        if (c == u'\n' || c == u'\r')
            return end; // They take no room.
        used += columnsOf(c);
        if (used > m_columns) {
            // Blanks of the indent are no place to break at, nor is one that leaves most of the row empty.
            if (blank > at + (i - at) / 2)
                return blank;
            const bool isPair = i > at + 1 && m_text.at(i).isLowSurrogate();
            return std::max(at + 1, isPair ? i - 1 : i);
        }
        if (c == u' ' || c == u',')
            blank = i + 1;
    }
    return end;
}

int TextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_starts.size());
}

QVariant TextModel::data(const QModelIndex &index, int role) const
{
    const bool isSpoken = role == Qt::AccessibleTextRole;
    if (!index.isValid() || (role != Qt::DisplayRole && !isSpoken))
        return {};
    QString line = textOf(index.row(), index.row());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (isSpoken && line.trimmed().isEmpty())
        return TextView::tr("blank line"); // A reader would say nothing, as if there were no line.
    return oneLine(line.replace(u'\t', u"    "_s));
}

QString TextModel::textOf(int first, int last) const
{
    if (first < 0 || last < first || last >= rowCount())
        return {};
    const qsizetype begin = m_starts.at(static_cast<size_t>(first));
    const auto after = static_cast<size_t>(last) + 1;
    const qsizetype end = after < m_starts.size() ? m_starts.at(after) : m_text.size();
    return m_text.mid(begin, end - begin);
}

int TextModel::rowAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

TextView::TextView(QWidget *parent)
    : QListView(parent)
    , m_model(new TextModel(this))
{
    setModel(m_model);
    setFont(Theme::fixedFont(font()));
    viewport()->setBackgroundRole(QPalette::Window);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideNone);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(objectName() + u"Menu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [this] { Clipboard::copy(selectedText()); });
        // A SID may begin in one row and end in the next.
        const int row = indexAt(at).row();
        const int last = m_model->rowCount() - 1;
        addSidMenus(*menu, this,
                    sidsIn(m_model->textOf(std::clamp(row - 1, 0, std::max(last, 0)), std::min(row + 1, last))));
        menu->popup(viewport()->mapToGlobal(at));
    });
}

TextView::~TextView() = default;

void TextView::setText(const QString &text)
{
    if (text != m_model->text())
        m_model->setText(text);
}

/// What is looked at stays in sight.
void TextView::fitColumns()
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const int width = std::max(1, fontMetrics().horizontalAdvance(u'0'));
    const int columns = std::max(LeastColumns, (viewport()->width() - margin) / width);
    if (columns == m_model->columns())
        return;
    const QModelIndex top = indexAt(QPoint(margin, 1));
    const qsizetype first = top.isValid() ? m_model->positionOf(top.row()) : -1;
    const qsizetype current = currentIndex().isValid() ? m_model->positionOf(currentIndex().row()) : -1;
    m_model->setColumns(columns);
    if (current >= 0)
        setCurrentIndex(m_model->index(m_model->rowAt(current)));
    if (first > 0)
        scrollTo(m_model->index(m_model->rowAt(first)), PositionAtTop);
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitColumns();
}

void TextView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

const QString &TextView::text() const
{
    return m_model->text();
}

void TextView::showPosition(qsizetype position)
{
    const QModelIndex row = m_model->index(m_model->rowAt(position));
    if (row.isValid()) {
        setCurrentIndex(row);
        scrollTo(row, PositionAtCenter);
    }
}

QString TextView::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : rows)
        text += m_model->textOf(row, row);
    return text.isEmpty() ? m_model->text() : text;
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Clipboard::copy(selectedText());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace Desk
