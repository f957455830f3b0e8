#pragma once

#include "reservations/clock.h"
#include "waitingnow.h"

#include <QAbstractTableModel>

namespace Desk {

/// The tasks that wait by one cause, a row each, oldest first. Merged by SID: rows stay selected while others come and
/// go. Ages and what is left of an offer are as of the clock, whenever they are asked for.
class WaitingRowsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingRowsModel)
public:
    enum class Column : quint8 { Title, Queue, Age, Why, Sid, Count };
    Q_ENUM(Column)
    enum Role : int {
        StrongRole = Qt::UserRole + 100, ///< QString: the part of the text that matters most.
        TaskRole                         ///< Desk::Sid of the task.
    };

    explicit WaitingRowsModel(QObject *parent = nullptr);
    ~WaitingRowsModel() override;

    void setClock(const Clock &clock) { m_clock = clock; }
    /// Shows no more than the first so many of the rows; 0 for all.
    void setMost(int most);
    void setRows(const QList<WaitingRow> &rows);
    /// Whether setRows() would let rows come, go or move.
    [[nodiscard]] bool movesAnything(const QList<WaitingRow> &rows) const;
    /// All rows, also those that are not shown.
    [[nodiscard]] const QList<WaitingRow> &rows() const { return m_all; }
    /// Null where there is none.
    [[nodiscard]] const WaitingRow *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole, StrongRole of Why, TaskRole; ToolTipRole where the text is not the whole of it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QList<WaitingRow> shown(const QList<WaitingRow> &rows) const;
    void merge(const QList<WaitingRow> &rows);

    Clock m_clock = Clock::system();
    QList<WaitingRow> m_all;
    QList<WaitingRow> m_shown;
    int m_most = 0;
};

} // namespace Desk
