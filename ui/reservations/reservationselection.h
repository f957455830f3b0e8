#pragma once

#include "taskrouter/sid.h"

#include <QObject>
#include <QPointer>

class QModelIndex;

namespace Desk {

class ApiFilters;
class ReservationOrder;
class ReservationTableModel;
class ReservationsTable;

/// Which reservation is chosen: it stays so while it exists, whatever the list, its order and the filters do with its
/// row. The table's current row follows it, and it follows the table only where a person points at another row.
class ReservationSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationSelection)
public:
    /// Both must outlive it.
    ReservationSelection(ReservationsTable &table, const ApiFilters &filters, QObject *parent = nullptr);
    ~ReservationSelection() override;

    /// Shows `order`, which orders `rows`, in the table. Not owned; both null for none.
    void setOrder(ReservationOrder *order, const ReservationTableModel *rows);
    [[nodiscard]] Sid chosen() const { return m_chosen; }
    /// As soon as it is there; until then nothing is, for what is pressed meanwhile is meant for it.
    void choose(Sid reservation);
    /// All rows are there: what is not among them is not waited for any more.
    void endAwaiting();
    /// The one of a row of the table.
    void chooseRow(const QModelIndex &index);
    void moveBy(int rows);
    /// Something else is open: nothing is chosen, and the first row that comes will be, those that wait for an answer
    /// before others.
    void beginAnew();
    /// True while a filter keeps the chosen one out of the table: it stays chosen, but nobody sees it.
    [[nodiscard]] bool isHidden() const { return m_hidden; }
    /// To be called where filters or rows have changed.
    void updateHidden();

Q_SIGNALS:
    void chosenChanged(Desk::Sid reservation);
    /// The one that is chosen as soon as it is there; null where none is waited for.
    void awaitedChanged(Desk::Sid reservation);
    void hiddenChanged(bool hidden);

private:
    void chooseByHand(Sid reservation);
    void setChosen(Sid reservation);
    void setWanted(Sid reservation);
    void chooseFirst();
    void onRowsInserted();
    void onSelectionChanged();
    void syncCurrent();

    ReservationsTable &m_table;
    const ApiFilters &m_filters;
    ReservationOrder *m_order = nullptr;
    QPointer<const ReservationTableModel> m_rows;
    Sid m_chosen;
    Sid m_wanted;            ///< Asked for; its row did not come yet.
    bool m_choosing = false; ///< We move the current row ourselves.
    bool m_hidden = false;
    bool m_mayChoose = false; ///< Nothing was chosen since something else was opened.
};

} // namespace Desk
