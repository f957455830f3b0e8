#pragma once

#include "diagnosis.h"

#include <QAbstractTableModel>

namespace Desk {

/// Worker after worker, decider after decider: in the queue, expression, activity, capacity, asked before. What comes
/// behind a worker's first "no" decides nothing and is left empty, so that the reasons stand out.
class DecidersModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecidersModel)
public:
    enum class Column : quint8 { Worker, InQueue, Expression, Activity, Capacity, Asked, Count };
    Q_ENUM(Column)
    enum Role : int {
        IsNoRole = Qt::UserRole + 1, ///< bool: this cell is why the worker is not asked.
        VerdictRole, ///< QString: "no", "Offline"; the strong part of a cell, which DisplayRole begins with.
        WorkerRole   ///< Desk::Sid
    };

    explicit DecidersModel(QObject *parent = nullptr);
    ~DecidersModel() override;

    void setRows(const QList<WorkerRow> &rows);
    [[nodiscard]] const QList<WorkerRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        QString word;
        QString why;
        bool isNo = false;
    };
    [[nodiscard]] static Cell cellOf(const WorkerRow &row, Column column);
    [[nodiscard]] static bool isDecidedBefore(const WorkerRow &row, Column column);

    QList<WorkerRow> m_rows;
};

} // namespace Desk
