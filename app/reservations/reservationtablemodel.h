#pragma once

#include "clock.h"
#include "hold.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace Desk {

/// The rank of a status when sorting: statuses in which something can still be done come first.
[[nodiscard]] int statusPlace(ReservationStatus status);

/// The reservations of one task, in the server's order; ReservationOrder sorts and filters. Merged by SID, and reset
/// for another task only.
///
/// reservationColumn() describes the columns. SortRole returns a number or a text that sorts as the column does, 0
/// where there is nothing to sort by. The texts of Age and AnswerIn depend on the current time, without a dataChanged
/// for each second: a view has to repaint them by a timer of its own.
class ReservationTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationTableModel)
public:
    enum class Column { Status, Worker, Offered, Age, AnswerIn, Sid, Updated, Count };
    Q_ENUM(Column)

    explicit ReservationTableModel(QObject *parent = nullptr);
    explicit ReservationTableModel(Clock clock, QObject *parent = nullptr);
    ~ReservationTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// What ages and countdowns are of.
    [[nodiscard]] UtcMsecs now() const;
    /// The rows are the last copy of what is gone: their ages and countdowns stand still.
    void setLastCopy(bool isLast);
    /// What a column is called, here and in files.
    [[nodiscard]] static QString title(Column column);
    [[nodiscard]] const Reservation *at(int row) const; ///< Null outside the table; valid until the next change.
    [[nodiscard]] int rowOf(Sid sid) const;             ///< -1 where there is none.
    /// How long a reservation may stay pending (the workflow's task_reservation_timeout), in seconds; 0 where not
    /// known.
    void setAnswerSeconds(qint64 seconds);
    [[nodiscard]] qint64 answerSeconds() const;
    /// Until when a pending reservation may be answered; 0 for any other, for one that is held, and where it is not
    /// known.
    [[nodiscard]] UtcMsecs answerBy(const Reservation &reservation) const;

    /// Which rows the API's filter asks for; unset for all. A server may send others all the same: they are shown, with
    /// UnfitRole set.
    void setWanted(std::function<bool(const Reservation &)> wanted);
    [[nodiscard]] bool isUnfit(const Reservation &row) const { return m_wanted && !m_wanted(row); }

    /// A telephone rings for the reservation because of an instruction of ours, see Hold. Ends by itself when the
    /// reservation is no longer pending.
    void setHold(Desk::Sid sid, const Hold &hold);
    /// An instruction of ours has made, or may have made, a conference for this reservation.
    void noteConference(Desk::Sid sid) { m_conferences.insert(sid); }
    [[nodiscard]] bool mayHaveConference(Desk::Sid sid) const { return m_conferences.contains(sid); }
    /// The hold on a pending reservation; unset where there is none.
    [[nodiscard]] std::optional<Hold> holdOf(const Reservation &reservation) const;
    /// "pending", or while it is held "pending · ringing Dana 0:12".
    [[nodiscard]] QString statusText(const Reservation &reservation) const;
    /// What is left of it in less and less room: first goes whose telephone it is, then that it rings, then how long
    /// it has. Empty where it is the status alone.
    [[nodiscard]] QStringList shorterStatusTexts(const Reservation &reservation) const;

    /// Removes all rows, for another task.
    void clear();
    /// Updates rows that exist and appends the others at once.
    void merge(QList<Reservation> rows);
    /// A complete list has arrived: removes rows that are not in `present`.
    void retain(const QSet<Desk::Sid> &present);

Q_SIGNALS:
    /// After the dataChanged signals of one merge: all rows that changed, ascending. ReservationOrder handles them
    /// together, because a thousand single moves would take a second.
    void rowsChanged(const QList<int> &rows);
    void answerSecondsChanged();
    /// A hold began, of a reservation in this model or of another task's.
    void held(Desk::Sid sid);

private:
    void intern(Reservation &row);
    void insertBlock(QList<Reservation> block);
    void announce(const QList<int> &changed);
    void removeBlock(int first, int last);
    void moveToEnd(const QSet<Desk::Sid> &present);
    void reindex(int from);

    Clock m_clock;
    QList<Reservation> m_rows;
    QHash<Desk::Sid, int> m_rowOf;
    QHash<Desk::Sid, qint64> m_changedAt;
    QHash<Desk::Sid, Hold> m_holds;
    QSet<Desk::Sid> m_conferences;
    QSet<QString> m_strings; ///< Worker names and unknown statuses; each is stored once.
    qint64 m_answerSeconds = 0;
    UtcMsecs m_stoodAt = 0; ///< 0 while time goes on.
    std::function<bool(const Reservation &)> m_wanted;
};

} // namespace Desk
