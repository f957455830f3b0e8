#pragma once

#include "taskrouter/values.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Desk {

/// The reservations of one task, in the server's order; sorting and filtering are ReservationOrder's. Merged by SID,
/// never reset but for another task.
class ReservationTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationTableModel)
public:
    enum class Column { Status, Worker, Offered, Age, AnswerIn, Sid, Updated, Count };
    Q_ENUM(Column)

    explicit ReservationTableModel(QObject *parent = nullptr);
    ~ReservationTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Reservation *at(int row) const;
    [[nodiscard]] int rowOf(Sid sid) const; ///< -1 where there is none.
    /// Seconds a pending reservation may wait (workflow's task_reservation_timeout); 0 where not known.
    void setAnswerSeconds(qint64 seconds);
    [[nodiscard]] qint64 answerSeconds() const;

    /// Another task: everything goes.
    void clear();
    /// Appends or updates a block while loading; new rows are inserted at the end in one go.
    void merge(const QList<Reservation> &rows);
    /// A complete refresh arrived: rows that are not among `present` are removed.
    void retain(const QSet<Sid> &present);

private:
    QList<Reservation> m_rows;
    QHash<Sid, int> m_rowOf;
    QHash<Sid, qint64> m_changedAt;
    qint64 m_answerSeconds = 0;
};

} // namespace Desk
