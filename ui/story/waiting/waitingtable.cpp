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

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using WaitingColumn = WaitingRowsModel::Column;

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
        const QString text = oneLine(index.data().toString());
        const QString strong = index.data(WaitingRowsModel::StrongRole).toString();
        const qsizetype at = strong.isEmpty() ? -1 : text.indexOf(strong);
        const QFont strongFont = Theme::strongFont(option.font);
        const QColor plain = Theme::color(Tone::Plain, option.palette);
        const std::array<std::pair<QString, bool>, 3> parts{
            std::pair(at < 0 ? text : text.first(at), false), std::pair(at < 0 ? QString() : strong, true),
            std::pair(at < 0 ? QString() : text.sliced(at + strong.size()), false)};
        int left = 0;
        for (const auto &[part, isStrong] : parts) {
            if (part.isEmpty() || left >= box.width())
                continue;
            painter->setFont(isStrong ? strongFont : option.font);
            painter->setPen(isStrong ? Theme::color(m_tone, option.palette) : plain);
            const QFontMetrics metrics = painter->fontMetrics();
            const QString shown = metrics.elidedText(part, Qt::ElideRight, box.width() - left);
            const int width = metrics.horizontalAdvance(shown);
            const QRect place =
                QStyle::visualRect(option.direction, box, QRect(box.left() + left, box.top(), width, box.height()));
            painter->drawText(place, int(Qt::AlignVCenter | Qt::TextSingleLine), isolated(shown));
            left += width;
            if (shown != part)
                return;
        }
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
    const auto grow = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, grow);
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
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !currentIndex().isValid() && m_rows && m_rows->rowCount() > 0)
        markRow(0);
}

void WaitingTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isLast = m_rows && row == m_rows->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
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

void WaitingTable::shareWidth()
{
    if (!m_rows)
        return;
    const auto room = [](WaitingColumn column, int least, int wanted) {
        return ColumnRoom{int(column), Theme::grid(least), Theme::grid(wanted)};
    };
    // What is left out where there is no room is in the row's menu, or in the task.
    const int width = viewport()->width();
    const bool hasSid = width >= Theme::grid(150);
    const bool hasQueue = width >= Theme::grid(120);
    setColumnHidden(int(WaitingColumn::Sid), !hasSid);
    setColumnHidden(int(WaitingColumn::Queue), !hasQueue);
    std::vector<ColumnRoom> rooms{room(WaitingColumn::Title, 28, 48), room(WaitingColumn::Age, 17, 17),
                                  room(WaitingColumn::Why, 40, 110)};
    if (hasQueue)
        rooms.push_back(room(WaitingColumn::Queue, 22, 30));
    if (hasSid)
        rooms.push_back(room(WaitingColumn::Sid, 30, 30));
    share(rooms, int(WaitingColumn::Why));
}

} // namespace Desk
