#include "reservationstable.h"

#include "reservations/reservationcolumns.h"
#include "reservations/reservationorder.h"
#include "reservations/roles.h"
#include "reservations/tableexport.h"
#include "rowdelegate.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Column = ReservationTableModel::Column;

constexpr int MeasurePauseMsecs = 250;

/// Precedes saved columns where the user chose the columns but not their widths.
constexpr QByteArrayView ChosenAlone("chosen:");

size_t at(Column column)
{
    return static_cast<size_t>(column);
}

} // namespace

ReservationsTable::ReservationsTable(QWidget *parent)
    : RowTable(new SortHeader(u"reservationsHeader"_s), new RowDelegate, parent)
    , m_header(static_cast<SortHeader *>(horizontalHeader()))
    , m_delegate(static_cast<RowDelegate *>(itemDelegate()))
{
    setObjectName(u"reservations"_s);
    setAccessibleName(tr("Reservations"));
    setSelectionMode(ExtendedSelection); // See ReservationSelection.
    m_header->setSectionsMovable(true);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int, int size) {
        if (!m_sharing && size > 0)
            m_userSized = true;
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { m_userChose = true; });
    m_measure.setSingleShot(true);
    connect(&m_measure, &QTimer::timeout, this, &ReservationsTable::measureRows);
}

ReservationsTable::~ReservationsTable() = default;

void ReservationsTable::setClock(const Clock &clock)
{
    m_delegate->setClock(clock);
}

void ReservationsTable::updateTimes()
{
    if (!model())
        return;
    const int last = rowAt(viewport()->height() - 1);
    const int end = last < 0 ? model()->rowCount() : last + 1;
    for (int row = std::max(rowAt(0), 0); row < end; ++row) {
        const QModelIndex status = model()->index(row, int(Column::Status));
        if (m_delegate->mayBeMarked(status)) {
            viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
            continue;
        }
        const bool isPending = status.data(StatusRole).toInt() == int(ReservationStatus::Pending);
        for (const Column column : reservationColumnsByImportance()) {
            // Nothing is left to answer in where it is no longer pending.
            const ReservationColumn &one = reservationColumn(column);
            if (one.isFigure() && (isPending || one.style != CellStyle::Countdown))
                update(model()->index(row, int(column)));
        }
        if (isPending && !status.data(ShorterTextsRole).toStringList().isEmpty()) // "ringing Dana 0:12"
            update(status);
    }
}

void ReservationsTable::restoreColumns(const QByteArray &state)
{
    const QScopedValueRollback<bool> ours(m_sharing, true);
    const bool isChoice = state.startsWith(ChosenAlone);
    const QByteArray columns = isChoice ? state.sliced(ChosenAlone.size()) : state;
    m_userChose = !columns.isEmpty() && m_header->restoreState(columns);
    m_userSized = m_userChose && !isChoice;
    for (const Column column : reservationColumnsByImportance()) {
        if (!m_userChose && reservationColumn(column).presence == ColumnPresence::OnRequest)
            setColumnHidden(static_cast<int>(column), true);
    }
    shareWidth();
}

QByteArray ReservationsTable::savedColumns() const
{
    if (m_userSized)
        return m_header->saveState();
    return m_userChose ? ChosenAlone.toByteArray() + m_header->saveState() : QByteArray();
}

QList<Column> ReservationsTable::columnsFromTheLeft() const
{
    QList<Column> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        columns.append(static_cast<Column>(m_header->logicalIndex(visual)));
    return columns;
}

QList<Column> ReservationsTable::shownColumns() const
{
    QList<Column> shown = columnsFromTheLeft();
    shown.removeIf([this](Column column) { return isColumnHidden(int(column)); });
    return shown;
}

QList<Column> ReservationsTable::wantedColumns() const
{
    QList<Column> wanted = columnsFromTheLeft();
    wanted.removeIf([this](Column column) { return !isWanted(column); });
    return wanted;
}

/// Until a person chooses columns, all but those that are shown on request.
bool ReservationsTable::isWanted(Column column) const
{
    return m_userChose ? !isColumnHidden(int(column)) : reservationColumn(column).presence != ColumnPresence::OnRequest;
}

void ReservationsTable::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < m_header->count(); ++column) {
        QAction *action = menu->addAction(ReservationTableModel::title(static_cast<Column>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last visible column cannot be hidden, because without a header the menu could not be opened again.
        action->setEnabled(isColumnHidden(column) || m_header->count() - m_header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            const QScopedValueRollback<bool> ours(m_sharing, true);
            m_userChose = true;
            setColumnHidden(column, !on);
            shareWidth();
        });
    }
}

QList<Sid> ReservationsTable::sidsOf(int row) const
{
    if (!model())
        return {};
    const auto one = model()->index(row, 0).data(ValueRole).value<Reservation>();
    QList<Sid> sids{one.sid, one.taskSid, one.workerSid};
    sids.removeAll(Sid());
    return sids;
}

QString ReservationsTable::cellText(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const ReservationColumn &column = reservationColumn(static_cast<Column>(index.column()));
    return column.style == CellStyle::Identifier
               ? column.exported(index.data(ValueRole).value<Reservation>(), TableExport())
               : index.data().toString();
}

QString ReservationsTable::rowText(int row) const
{
    QStringList cells;
    for (const Column column : shownColumns())
        cells.append(cellText(model()->index(row, static_cast<int>(column))));
    return cells.join(u'\t');
}

void ReservationsTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(&m_measure);
    RowTable::setModel(model);
    m_seen = {};
    if (!model)
        return;
    if (!sortKeys().isEmpty())
        applySortKeys();
    // The first block is measured at once, others together later: rows arrive in many blocks, and measuring takes time.
    const auto later = [this] {
        if (!m_measure.isActive())
            m_measure.start(m_seen == Widths{} ? 0 : MeasurePauseMsecs);
    };
    connect(model, &QAbstractItemModel::rowsInserted, &m_measure, later);
    connect(model, &QAbstractItemModel::dataChanged, &m_measure, later);
    connect(model, &QAbstractItemModel::modelReset, &m_measure, [this] { m_seen = {}; });
}

void ReservationsTable::applySortKeys()
{
    auto *order = qobject_cast<ReservationOrder *>(model());
    if (!order)
        return;
    QList<ReservationOrder::SortKey> keys;
    for (const SortKey &key : sortKeys()) {
        if (key.column < int(Column::Count))
            keys.append({static_cast<Column>(key.column), key.order});
    }
    order->setSortKeys(keys);
}

int ReservationsTable::textWidth(Column column, const QString &text) const
{
    const int pads = 2 * Theme::grid(3) + 1;
    switch (reservationColumn(column).style) {
    case CellStyle::Status:
        return fontMetrics().horizontalAdvance(text) + Theme::grid(9) / 2 + pads;
    case CellStyle::Countdown:
        return QFontMetrics(Theme::strongFont(font())).horizontalAdvance(text) + pads;
    case CellStyle::Identifier:
        return QFontMetrics(Theme::fixedFont(font())).horizontalAdvance(text) + pads;
    case CellStyle::Text:
    case CellStyle::Figure:
        break;
    }
    return fontMetrics().horizontalAdvance(text) + pads;
}

/// What the widest usual texts of each column and its title need.
const ReservationsTable::Widths &ReservationsTable::leastWidths() const
{
    if (m_least)
        return *m_least;
    Widths widths{};
    for (const Column column : reservationColumnsByImportance()) {
        int &least = widths[at(column)];
        least = m_header->titleWidth(ReservationTableModel::title(column));
        const QStringList texts = reservationColumn(column).usualTexts();
        for (const QString &text : texts)
            least = std::max(least, textWidth(column, text));
    }
    m_least = widths;
    return *m_least;
}

/// Measures the names and unusual texts that are visible. Columns grow for them, but do not shrink while one scrolls.
void ReservationsTable::measureRows()
{
    const int first = std::max(0, rowAt(0));
    const int last = std::min(model() ? model()->rowCount() : 0, first + 60);
    const int most = Theme::grid(90);
    Widths seen = m_seen;
    for (int row = first; row < last; ++row) {
        for (const Column column : reservationColumnsByImportance()) {
            const CellStyle style = reservationColumn(column).style;
            const bool isBounded = style == CellStyle::Countdown || style == CellStyle::Identifier;
            if (!isBounded && !isColumnHidden(static_cast<int>(column)))
                seen[at(column)] =
                    std::max(seen[at(column)],
                             std::min(most, textWidth(column, model()->index(row, int(column)).data().toString())));
        }
    }
    if (seen == m_seen)
        return;
    m_seen = seen;
    shareWidth();
}

std::vector<RowTable::ColumnRoom> ReservationsTable::rooms() const
{
    std::vector<ColumnRoom> rooms;
    const Widths &leastOf = leastWidths();
    for (const Column column : reservationColumnsByImportance()) {
        const ReservationColumn &known = reservationColumn(column);
        if (!isWanted(column))
            continue;
        // A time is always complete; a name or an unknown status may be cut.
        const int seen = m_seen[at(column)];
        const int least = known.isWhole ? std::max(leastOf[at(column)], seen) : leastOf[at(column)];
        rooms.push_back({static_cast<int>(column), least, std::max(least, seen)});
    }
    return rooms;
}

int ReservationsTable::leastWidth() const
{
    const std::vector<ColumnRoom> all = rooms();
    return std::accumulate(all.begin(), all.end(), 0, [](int sum, const ColumnRoom &one) { return sum + one.least; });
}

void ReservationsTable::shareWidth()
{
    if (m_userSized || !model())
        return;
    const QScopedValueRollback<bool> ours(m_sharing, true);
    std::vector<ColumnRoom> all = rooms();
    int least = leastWidth();
    const std::span<const Column> byImportance = reservationColumnsByImportance();
    for (auto column = byImportance.rbegin(); column != byImportance.rend() && !m_userChose; ++column) {
        if (reservationColumn(*column).presence != ColumnPresence::WhereRoom)
            continue;
        const auto found = std::find_if(all.begin(), all.end(),
                                        [column](const ColumnRoom &one) { return one.column == int(*column); });
        const bool gives = least > viewport()->width();
        setColumnHidden(static_cast<int>(*column), gives);
        if (gives && found != all.end()) {
            least -= found->least;
            all.erase(found);
        }
    }
    // Names are cut last, but before the table has to be scrolled for a time.
    for (ColumnRoom &one : all) {
        const auto column = static_cast<Column>(one.column);
        const int excess = least - viewport()->width();
        if (excess <= 0 || reservationColumn(column).style != CellStyle::Text || reservationColumn(column).isWhole)
            continue;
        const int most = one.least - Theme::grid(20);
        const int cut = std::clamp(excess, 0, std::max(most, 0));
        one.least -= cut;
        least -= cut;
    }
    share(all);
}

void ReservationsTable::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LocaleChange) {
        m_least.reset();
        m_seen = {};
        shareWidth();
    }
}

} // namespace Desk
