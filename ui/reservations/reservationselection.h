#pragma once

#include "taskrouter/sid.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QModelIndex;

namespace Desk {

class ApiFilters;
class ReservationOrder;
class ReservationTableModel;
class ReservationsTable;

/// Decides which reservation is chosen: it stays chosen while it exists, whatever happens to its row. The table's
/// current row follows it; it follows the table only where a person points at another row. Several rows can be marked
/// for a plan: the chosen one stays the target meanwhile, and a row that is filtered away is marked no more.
class ReservationSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationSelection)
public:
    /// The references must outlive this.
    ReservationSelection(ReservationsTable &table, const ApiFilters &filters, QObject *parent = nullptr);
    ~ReservationSelection() override;

    /// Shows `order` in the table; `rows` is its source. Not owned; both null for none.
    void setOrder(ReservationOrder *order, const ReservationTableModel *rows);
    [[nodiscard]] Sid chosen() const { return m_chosen; }
    /// Chooses a reservation as soon as it is in the list. Until then none is chosen, because a key that is pressed
    /// meanwhile is meant for it.
    void choose(Sid reservation);
    /// The list is complete: a reservation that is not in it is no longer waited for.
    void endAwaiting();
    /// Chooses the reservation of a row.
    void chooseRow(const QModelIndex &index);
    /// Chooses the reservation so many rows further down, or up for a negative number.
    void moveBy(int rows);
    /// Another task was opened: nothing is chosen. The first rows that arrive decide what is, those that wait for an
    /// answer first.
    void beginAnew();
    /// The reservations of the marked rows, from top to bottom; one or none where not several are.
    [[nodiscard]] QList<Sid> marked() const;
    [[nodiscard]] int markedCount() const;
    /// Marks the chosen one alone again.
    void markChosen();
    /// True while a filter hides the chosen reservation in the table.
    [[nodiscard]] bool isHidden() const { return m_hidden; }
    /// To be called when filters or rows have changed.
    void updateHidden();

Q_SIGNALS:
    void chosenChanged(Desk::Sid reservation);
    /// The reservation that will be chosen once it is in the list; null for none.
    void awaitedChanged(Desk::Sid reservation);
    void hiddenChanged(bool hidden);
    /// Several rows are marked, or no longer, or others.
    void markedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseByHand(Sid reservation);
    void setChosen(Sid reservation);
    void setWanted(Sid reservation);
    void chooseFirst();
    void onRowsInserted();
    void onSelectionChanged();
    void syncCurrent();
    void setSeveral(bool several);

    ReservationsTable &m_table;
    const ApiFilters &m_filters;
    ReservationOrder *m_order = nullptr;
    QPointer<const ReservationTableModel> m_rows;
    Sid m_chosen;
    Sid m_wanted;            ///< Asked for, and not in the list yet.
    bool m_choosing = false; ///< We are changing the current row ourselves.
    bool m_hidden = false;
    bool m_isSeveral = false; ///< Rows are marked for a plan.
    bool m_mayChoose = false; ///< Nothing was chosen since another task was opened.
};

} // namespace Desk
