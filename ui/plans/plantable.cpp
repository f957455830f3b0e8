#include "plantable.h"

#include "ui/widgets/sortheader.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using PlanColumn = PlanTableModel::Column;

StatusLook lookOf(const PlanRow &row)
{
    const QString &status = row.status();
    if (row.about == SidKind::Reservation)
        return Theme::lookOf(reservationStatusFromWire(status));
    if (row.about == SidKind::Task)
        return Theme::lookOf(taskStatusFromWire(status));
    return {StatusShape::Ring, Tone::Muted}; // An activity has no look of its own.
}

Tone toneOf(const Verdict &verdict)
{
    switch (verdict.legality) {
    case Legality::Allowed:
        return Tone::Ok;
    case Legality::Doubtful:
        return Tone::Wait;
    case Legality::Refused:
        break;
    }
    return Tone::Bad;
}

Tone toneOf(PlanRowState state)
{
    switch (state) {
    case PlanRowState::Waiting:
        return Tone::Muted;
    case PlanRowState::Looking:
    case PlanRowState::Sending:
        return Tone::Plain;
    case PlanRowState::Done:
        return Tone::Ok;
    case PlanRowState::Unknown:
    case PlanRowState::Skipped:
        return Tone::Wait;
    case PlanRowState::Refused:
    case PlanRowState::NotSent:
        break;
    }
    return Tone::Bad;
}

Tone toneOf(const PlanRow &row, PlanColumn column)
{
    const bool isOut = !row.isWanted && row.state == PlanRowState::Waiting;
    switch (column) {
    case PlanColumn::DryRun:
        return isOut ? Tone::Muted : toneOf(row.verdict);
    case PlanColumn::Outcome:
        return toneOf(row.state);
    case PlanColumn::Wanted:
    case PlanColumn::Status:
    case PlanColumn::Name:
        return isOut || row.verdict.legality == Legality::Refused ? Tone::Muted : Tone::Plain;
    case PlanColumn::Beside:
    case PlanColumn::What:
    case PlanColumn::Count:
        break;
    }
    return Tone::Muted;
}

class PlanDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        const auto row = index.data(PlanTableModel::RowRole).value<PlanRow>();
        const auto column = static_cast<PlanColumn>(index.column());
        if (column == PlanColumn::Wanted) {
            paintCheck(painter, option, index);
        } else {
            QRect box = textBox(option);
            const bool isOnItsWay = row.state == PlanRowState::Looking || row.state == PlanRowState::Sending;
            painter->setFont(column == PlanColumn::Outcome && isOnItsWay ? Theme::strongFont(option.font)
                                                                         : option.font);
            painter->setPen(Theme::color(toneOf(row, column), option.palette));
            if (column == PlanColumn::Status)
                paintMark(painter, box, lookOf(row), option);
            paintText(painter, box, index.data().toString());
        }
        painter->restore();
    }

    /// The table does it, for all selected rows and on the whole cell.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

private:
    static void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        QStyleOptionViewItem box = option;
        const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
                         style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
        box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver | QStyle::State_On | QStyle::State_Off);
        box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        if (!(index.flags() & Qt::ItemIsUserCheckable))
            box.state &= ~QStyle::State_Enabled;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
};

} // namespace

PlanTable::PlanTable(QWidget *parent)
    : RowTable(new SortHeader(u"planHeader"_s), new PlanDelegate, parent)
{
    setObjectName(u"planTable"_s);
    setAccessibleName(tr("What the plan sends"));
    setSelectionMode(ExtendedSelection);
    setSortRole(Qt::DisplayRole, Sorting::WhenAsked); // The rows are sent in the plan's order, and must not move then.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == int(PlanColumn::Wanted))
            toggle({index});
    });
}

PlanTable::~PlanTable() = default;

void PlanTable::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    m_widths.clear();
    m_isNamed = false;
    if (!model)
        return;
    measure(0, std::min(model->rowCount(), 500) - 1); // More are a plan that nobody reads.
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { measure(first.row(), last.row()); });
}

/// How wide each column has to be for these rows' texts to stand whole. Only ever wider, so that nothing moves to and
/// fro while a plan runs.
void PlanTable::measure(int first, int last)
{
    const QFontMetrics metrics = fontMetrics();
    const int edges = Theme::grid(6);                   // On both sides of a cell …
    const int mark = metrics.height() + Theme::grid(2); // … and the shape before a status.
    bool isOther = m_widths.isEmpty();
    for (int column = 0; column < int(PlanColumn::Count); ++column) {
        const int before = m_widths.value(PlanColumn(column));
        int width = before;
        for (int row = first; row <= std::min(last, first + 500); ++row) {
            const QString text = model()->index(row, column).data().toString();
            m_isNamed = m_isNamed || (PlanColumn(column) == PlanColumn::Beside && !text.isEmpty());
            width = std::max(width, metrics.horizontalAdvance(text.left(200)) + edges +
                                        (PlanColumn(column) == PlanColumn::Status ? mark : 0));
        }
        m_widths.insert(PlanColumn(column), width);
        isOther = isOther || width != before;
    }
    if (isOther)
        shareWidth();
}

void PlanTable::shareWidth()
{
    if (!model())
        return;
    const auto room = [this](PlanColumn column, int least, int most) {
        const int smallest = Theme::grid(least);
        return ColumnRoom{int(column), smallest, std::clamp(m_widths.value(column), smallest, Theme::grid(most))};
    };
    // In the order of their importance; the columns themselves keep theirs.
    const std::array rooms{room(PlanColumn::Wanted, 12, 12),  room(PlanColumn::Name, 26, 70),
                           room(PlanColumn::Outcome, 36, 80), room(PlanColumn::DryRun, 36, 60),
                           room(PlanColumn::Status, 26, 30),  room(PlanColumn::Beside, 26, 60),
                           room(PlanColumn::What, 50, 110)};
    std::array<ColumnRoom, rooms.size()> shown{};
    size_t count = 0;
    int least = 0;
    for (const ColumnRoom &one : rooms) {
        const bool isOfUse = one.column != int(PlanColumn::Beside) || m_isNamed;
        const bool fits = isOfUse && (count < 3 || least + one.least <= viewport()->width());
        setColumnHidden(one.column, !fits);
        if (!fits)
            continue;
        least += one.least;
        shown.at(count++) = one;
    }
    const bool hasWhat = !isColumnHidden(int(PlanColumn::What));
    share(std::span(shown).first(count), hasWhat ? int(PlanColumn::What) : int(PlanColumn::Outcome));
}

void PlanTable::toggle(const QModelIndexList &rows)
{
    // All as the first: a selection ends in one state, whatever it was before.
    std::optional<int> wanted;
    for (const QModelIndex &row : rows) {
        const QModelIndex cell = model()->index(row.row(), int(PlanColumn::Wanted));
        if (!(cell.flags() & Qt::ItemIsUserCheckable))
            continue;
        if (!wanted)
            wanted = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
        model()->setData(cell, *wanted, Qt::CheckStateRole);
    }
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier || event->isAutoRepeat())
        return RowTable::keyPressEvent(event);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    toggle(rows);
    event->accept();
}

} // namespace Desk
