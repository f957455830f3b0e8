#include "waitingtable.h"

#include "reservations/plaintext.h"
#include "story/waiting/waitingrowsmodel.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using WaitingColumn = WaitingRowsModel::Column;

constexpr int MostWaitingLines = 3; ///< Of a cell; what is longer is in its tool tip.

/// What a row says of why it waits, in as many lines as its column needs.
class WhyLines
{
public:
    WhyLines(const QModelIndex &index, const QFont &font, Qt::LayoutDirection direction)
        : m_text(oneLine(index.data().toString()))
        , m_metrics(font)
        , m_layout(isolated(m_text), font)
    {
        QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading) & Qt::AlignHorizontal_Mask);
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        const QString strong = index.data(WaitingRowsModel::StrongRole).toString();
        const qsizetype at = strong.isEmpty() ? -1 : m_layout.text().indexOf(strong);
        if (at < 0)
            return;
        QTextLayout::FormatRange range;
        range.start = int(at);
        range.length = int(strong.size());
        range.format.setFontWeight(Theme::strongFont(font).weight());
        m_strong = range;
        m_layout.setFormats({range});
    }

    void setStrong(const QColor &colour)
    {
        if (!m_strong)
            return;
        m_strong->format.setForeground(colour);
        m_layout.setFormats({*m_strong});
    }
    /// How many lines it takes at that width, in pixels.
    [[nodiscard]] int linesAt(int width)
    {
        layOut(width);
        return m_layout.lineCount();
    }
    void paint(QPainter *painter, const QRect &box)
    {
        layOut(box.width());
        const int lines = m_layout.lineCount();
        const int height = std::min(lines, MostWaitingLines) * m_metrics.lineSpacing();
        const QPointF top(box.left(), box.top() + (box.height() - height) / 2.0);
        for (int at = 0; at < std::min(lines, MostWaitingLines); ++at) {
            const QTextLine line = m_layout.lineAt(at);
            if (at + 1 < MostWaitingLines || lines == MostWaitingLines) {
                line.draw(painter, top);
                continue;
            }
            const QString rest = m_layout.text().sliced(line.textStart());
            const QRectF place(box.left(), top.y() + line.y(), box.width(), m_metrics.lineSpacing());
            painter->drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                              m_metrics.elidedText(rest, Qt::ElideRight, box.width()));
        }
    }

private:
    void layOut(int width)
    {
        m_layout.beginLayout();
        for (int at = 0;; ++at) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(1, width));
            line.setPosition(QPointF(0, at * m_metrics.lineSpacing()));
        }
        m_layout.endLayout();
    }

    QString m_text;
    QFontMetrics m_metrics;
    QTextLayout m_layout;
    std::optional<QTextLayout::FormatRange> m_strong;
};

class WaitingDelegate final : public TableRowDelegate
{
public:
    explicit WaitingDelegate(Tone tone)
        : m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        const QRect box = textBox(option);
        painter->setFont(option.font);
        switch (static_cast<WaitingColumn>(index.column())) {
        case WaitingColumn::Age:
            painter->setPen(Theme::color(Tone::Plain, option.palette));
            Theme::paintFigure(painter, box, index.data().toString());
            break;
        case WaitingColumn::Why:
            paintWhy(painter, box, option, index);
            break;
        case WaitingColumn::Sid:
            painter->setFont(Theme::fixedFont(Theme::secondaryFont(option.font)));
            painter->setPen(Theme::color(Tone::Muted, option.palette));
            paintText(painter, box, index.data().toString());
            break;
        case WaitingColumn::Title:
        case WaitingColumn::Queue:
        case WaitingColumn::Count:
            painter->setPen(
                Theme::color(index.column() == int(WaitingColumn::Title) ? Tone::Plain : Tone::Muted, option.palette));
            paintText(painter, box, index.data().toString());
            break;
        }
        painter->restore();
    }

private:
    /// What matters most stands out in what is said.
    void paintWhy(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const
    {
        WhyLines why(index, option.font, option.direction);
        why.setStrong(Theme::color(m_tone, option.palette));
        painter->setPen(Theme::color(Tone::Plain, option.palette));
        why.paint(painter, box);
    }

    Tone m_tone;
};

} // namespace

WaitingTable::WaitingTable(Tone tone, QWidget *parent)
    : RowTable(new RowHeader(u"waitingHeader"_s), new WaitingDelegate(tone), parent)
{
    horizontalHeader()->hide(); // Each card would have its own, and the cells speak for themselves.
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, &WaitingTable::open);
    connect(this, &QWidget::customContextMenuRequested, this, &WaitingTable::showMenu);
}

WaitingTable::~WaitingTable() = default;

void WaitingTable::setRows(WaitingRowsModel *model)
{
    m_rows = model;
    setModel(model);
    const auto grow = [this] {
        shareWidth();
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(model, &QAbstractItemModel::dataChanged, this, &WaitingTable::shareWidth);
}

QSize WaitingTable::sizeHint() const
{
    const int rows = m_rows ? m_rows->rowCount() : 0;
    return {Theme::grid(100), rows * verticalHeader()->defaultSectionSize()};
}

QSize WaitingTable::minimumSizeHint() const
{
    return {Theme::grid(60), sizeHint().height()};
}

void WaitingTable::updateTimes()
{
    viewport()->update();
}

bool WaitingTable::enterAt(bool first)
{
    if (!m_rows || m_rows->rowCount() == 0)
        return false;
    setFocus(Qt::TabFocusReason);
    markRow(first ? 0 : m_rows->rowCount() - 1);
    return true;
}

bool WaitingTable::markTask(const Sid &task)
{
    for (int row = 0; m_rows && row < m_rows->rowCount(); ++row) {
        if (m_rows->at(row)->task == task) {
            markRow(row);
            return true;
        }
    }
    return false;
}

void WaitingTable::open(const QModelIndex &index)
{
    if (const WaitingRow *row = m_rows ? m_rows->at(index.row()) : nullptr)
        Q_EMIT opened(row->task);
}

void WaitingTable::showMenu(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    const WaitingRow *row = m_rows && index.isValid() ? m_rows->at(index.row()) : nullptr;
    if (!row)
        return;
    QList<RowMenuItem> items{{tr("Open"), [this, task = row->task] { Q_EMIT opened(task); }, u"open"_s},
                             {tr("Why?"), [this, task = row->task] { Q_EMIT whyWanted(task); }}};
    if (!row->absentees.isEmpty())
        items.append({tr("Put %n workers back…", nullptr, int(row->absentees.size())),
                      [this, whom = row->absentees] { Q_EMIT putBackWanted(whom); }});
    items += {copyItem(tr("Copy SID"), row->task.toString()), copyItem(tr("Copy title"), row->title),
              copyItem(tr("Copy why"), m_rows->index(index.row(), int(WaitingColumn::Why)).data().toString())};
    popupRowMenu(this, at, items);
}

Sid WaitingTable::markedTask() const
{
    const bool isMarked = m_rows && selectionModel() && selectionModel()->isSelected(currentIndex());
    const WaitingRow *row = isMarked ? m_rows->at(currentIndex().row()) : nullptr;
    return row ? row->task : Sid();
}

void WaitingTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowTable::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        Q_EMIT marked();
}

void WaitingTable::focusInEvent(QFocusEvent *event)
{
    RowTable::focusInEvent(event);
    // What Return opens is what is marked: of all cards one row.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && markedTask().isNull() && m_rows && m_rows->rowCount() > 0)
        markRow(std::max(0, currentIndex().row()));
}

void WaitingTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isLast = m_rows && row == m_rows->rowCount() - 1;
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isStep && m_rows && m_rows->rowCount() > 0 && markedTask().isNull())
        return markRow(std::max(0, row)); // What was marked has left: from where it was.
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat() && !markedTask().isNull())
            open(currentIndex());
        return;
    case Qt::Key_Down:
        if (isLast) {
            Q_EMIT left(true);
            return;
        }
        break;
    case Qt::Key_Up:
        if (row <= 0) {
            Q_EMIT left(false);
            return;
        }
        break;
    default:
        break;
    }
    RowTable::keyPressEvent(event);
}

/// How wide the longest text of a column is, with its margins, in pixels.
int WaitingTable::widthOf(int column) const
{
    const QFontMetrics strong(Theme::strongFont(font()));
    int widest = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        widest = std::max(widest, strong.horizontalAdvance(oneLine(m_rows->index(row, column).data().toString())));
    return widest + 2 * Theme::grid(3) + 1;
}

void WaitingTable::shareWidth()
{
    if (!m_rows)
        return;
    // What is left out where there is no room is in the row's menu, or in the task.
    const int width = viewport()->width();
    const int why = widthOf(int(WaitingColumn::Why));
    const int age = Theme::grid(17);
    const int sid = Theme::grid(30);
    const bool hasQueue = width >= Theme::grid(120);
    // At 320 px the title gives way and is cut, so that why it waits is not.
    const int leastTitle = Theme::grid(width < Theme::grid(85) ? 18 : 28);
    const int leastWhy = std::clamp(width - leastTitle - age, Theme::grid(20), Theme::grid(40));
    int title = Theme::grid(48);
    int queue = hasQueue ? Theme::grid(30) : 0;
    const auto isTight = [&](int others) { return title + age + queue + why + others > width; };
    const bool hasSid = width >= Theme::grid(150) && !isTight(sid);
    if (isTight(hasSid ? sid : 0)) {
        // Why it waits matters most: nothing beside it is wider than its texts.
        title = std::clamp(widthOf(int(WaitingColumn::Title)), leastTitle, title);
        queue = std::min(queue, std::max(widthOf(int(WaitingColumn::Queue)), Theme::grid(14)));
    }
    setColumnHidden(int(WaitingColumn::Sid), !hasSid);
    setColumnHidden(int(WaitingColumn::Queue), !hasQueue);
    std::vector<ColumnRoom> rooms{{int(WaitingColumn::Title), leastTitle, title},
                                  {int(WaitingColumn::Age), age, age},
                                  {int(WaitingColumn::Why), leastWhy, why}};
    if (hasQueue)
        rooms.push_back({int(WaitingColumn::Queue), std::min(queue, Theme::grid(22)), queue});
    if (hasSid)
        rooms.push_back({int(WaitingColumn::Sid), sid, sid});
    // Why is last: it gets what the others leave.
    std::rotate(rooms.begin() + 2, rooms.begin() + 3, rooms.end());
    share(rooms, int(WaitingColumn::Why));
    wrapWhy();
}

/// All rows of a card are as high as the longest of its reasons needs.
void WaitingTable::wrapWhy()
{
    const int room = columnWidth(int(WaitingColumn::Why)) - 2 * Theme::grid(3);
    int lines = 1;
    for (int row = 0; row < m_rows->rowCount() && lines < MostWaitingLines; ++row)
        lines = std::max(
            lines, WhyLines(m_rows->index(row, int(WaitingColumn::Why)), font(), layoutDirection()).linesAt(room));
    lines = std::min(lines, MostWaitingLines);
    const int height = Theme::measures(font()).row + (lines - 1) * fontMetrics().lineSpacing();
    if (height == verticalHeader()->defaultSectionSize())
        return;
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}

} // namespace Desk
