#include "reservationselection.h"

#include "apifilters.h"
#include "reservations/reservationorder.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/roles.h"
#include "reservationstable.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Desk {

ReservationSelection::ReservationSelection(ReservationsTable &table, const ApiFilters &filters, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_filters(filters)
{
    table.installEventFilter(this);
}

ReservationSelection::~ReservationSelection() = default;

void ReservationSelection::setOrder(ReservationOrder *order, const ReservationTableModel *rows)
{
    if (m_rows)
        m_rows->disconnect(this);
    m_order = order;
    m_rows = rows;
    if (!order) {
        m_table.setModel(nullptr);
        return;
    }
    const auto sync = [this] {
        m_choosing = false;
        syncCurrent();
    };
    // Connected before the view, which makes a neighbour of the removed row current: the panel would show another
    // caller's reservation.
    connect(order, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_choosing = true; });
    connect(order, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_choosing = true; });
    m_table.setModel(order);
    connect(order, &QAbstractItemModel::rowsRemoved, this, sync);
    connect(order, &QAbstractItemModel::modelReset, this, sync);
    connect(order, &QAbstractItemModel::rowsInserted, this, &ReservationSelection::syncCurrent);
    // The order was connected to the rows earlier, so it has the new ones already.
    connect(rows, &QAbstractItemModel::rowsInserted, this, &ReservationSelection::onRowsInserted);
    // The selection, not the current row: without one, getting the focus makes the first row current.
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReservationSelection::onSelectionChanged);
}

void ReservationSelection::choose(Sid reservation)
{
    if (!m_rows || m_rows->rowOf(reservation) < 0)
        setChosen({});
    setWanted(reservation);
    chooseFirst();
    syncCurrent();
}

void ReservationSelection::setWanted(Sid reservation)
{
    m_wanted = reservation;
    Q_EMIT awaitedChanged(reservation);
}

void ReservationSelection::endAwaiting()
{
    if (m_wanted.isNull())
        return;
    m_mayChoose = false; // that it is not there is said elsewhere; nothing takes its place
    setWanted({});
}

void ReservationSelection::chooseRow(const QModelIndex &index)
{
    chooseByHand(index.data(SidRole).value<Sid>());
}

/// Whoever points at one does not wait for another any more.
void ReservationSelection::chooseByHand(Sid reservation)
{
    if (!m_wanted.isNull())
        setWanted({});
    setChosen(reservation);
}

void ReservationSelection::moveBy(int rows)
{
    if (!m_order || m_order->rowCount() == 0)
        return;
    const int at = m_order->rowOf(m_chosen);
    const int row = std::clamp(at < 0 ? 0 : at + rows, 0, m_order->rowCount() - 1);
    chooseByHand(m_order->at(row)->sid);
    m_table.scrollTo(m_table.currentIndex());
}

void ReservationSelection::beginAnew()
{
    setChosen({});
    setWanted({}); // That one belongs to what was open before.
    m_mayChoose = true;
}

/// Rows that came may be chosen by themselves where nothing was, or one was asked for; rows that a filter shows again
/// never are.
void ReservationSelection::onRowsInserted()
{
    if (m_mayChoose || !m_wanted.isNull())
        chooseFirst();
}

void ReservationSelection::onSelectionChanged()
{
    if (m_choosing)
        return;
    // The target stays whom a person chose alone.
    const bool isSeveral = markedCount() > 1;
    setSeveral(isSeveral);
    if (isSeveral)
        return;
    const QItemSelection marked = m_table.selectionModel()->selection();
    if (!marked.isEmpty())
        chooseRow(marked.first().topLeft());
    else // A Ctrl+click deselected the row, which stays the target: selects it again once the click is over.
        QMetaObject::invokeMethod(this, &ReservationSelection::syncCurrent, Qt::QueuedConnection);
}

void ReservationSelection::chooseFirst()
{
    if (!m_order)
        return;
    if (!m_wanted.isNull()) { // If a filter hides it, that is said.
        if (m_rows->rowOf(m_wanted) >= 0) {
            setChosen(m_wanted);
            setWanted({});
        }
        return;
    }
    if (m_order->rowCount() == 0)
        return;
    const int look = std::min(m_order->rowCount(), 200);
    for (int row = 0; row < look; ++row) {
        if (m_order->at(row)->status == ReservationStatus::Pending) {
            setChosen(m_order->at(row)->sid);
            return;
        }
    }
    setChosen(m_order->at(0)->sid);
}

void ReservationSelection::setChosen(Sid reservation)
{
    if (!reservation.isNull())
        m_mayChoose = false;
    if (reservation == m_chosen)
        return;
    m_chosen = reservation;
    markChosen();
    Q_EMIT chosenChanged(m_chosen);
    updateHidden();
}

/// Checks whether a filter hides the chosen row. A row that no longer exists is reported elsewhere.
void ReservationSelection::updateHidden()
{
    const bool isThere = m_rows && m_rows->rowOf(m_chosen) >= 0;
    const bool hidden = m_order && !m_chosen.isNull() && m_order->rowOf(m_chosen) < 0 &&
                        (isThere || m_filters.isFiltering() || m_filters.filter().limit > 0);
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    Q_EMIT hiddenChanged(hidden);
}

int ReservationSelection::markedCount() const
{
    int count = 0;
    const QItemSelection ranges = m_table.selectionModel() ? m_table.selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

QList<Sid> ReservationSelection::marked() const
{
    QList<int> rows;
    const QItemSelection ranges = m_table.selectionModel() ? m_table.selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<Sid> sids;
    for (const int row : std::as_const(rows))
        sids.append(m_order->at(row)->sid);
    return sids;
}

void ReservationSelection::markChosen()
{
    const bool wasSeveral = std::exchange(m_isSeveral, false);
    syncCurrent();
    if (wasSeveral)
        Q_EMIT markedChanged();
}

/// Also told where they stay several, for they may be others.
void ReservationSelection::setSeveral(bool several)
{
    const bool wasSeveral = std::exchange(m_isSeveral, several);
    if (several || wasSeveral)
        Q_EMIT markedChanged();
}

bool ReservationSelection::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = m_isSeveral && watched == &m_table && event->type() == QEvent::KeyPress &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QObject::eventFilter(watched, event);
    markChosen();
    return true;
}

void ReservationSelection::syncCurrent()
{
    if (!m_order || !m_table.selectionModel())
        return;
    // Rows that came or went leave the others marked.
    if (m_isSeveral && markedCount() > 1) {
        Q_EMIT markedChanged();
        return;
    }
    setSeveral(false);
    const int row = m_order->rowOf(m_chosen);
    const int column = std::max(0, m_table.currentIndex().column());
    const QModelIndex index = row >= 0 ? m_order->index(row, column) : QModelIndex();
    const QScopedValueRollback<bool> quiet(m_choosing, true);
    if (!index.isValid())
        m_table.selectionModel()->clear();
    else if (m_table.currentIndex().row() != row || !m_table.selectionModel()->isRowSelected(row) || markedCount() > 1)
        m_table.selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace Desk
