#pragma once

#include "clock.h"
#include "hold.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace Desk {

/// Where a status stands when sorted: what can still be acted on comes first.
[[nodiscard]] int statusPlace(ReservationStatus status);

/// The reservations of one task, in the server's order; sorting and filtering are ReservationOrder's. Merged by SID,
/// never reset but for another task.
///
/// What its columns are, reservationColumn() says. SortRole gives a number, or a text, that sorts as the column does, 0
/// where there is nothing to sort by. Age and AnswerIn change with the clock: their text is of the moment it is asked
/// for, no dataChanged announces the next second; a view repaints them by a timer of its own.
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
    /// Seconds a pending reservation may wait (workflow's task_reservation_timeout); 0 where not known.
    void setAnswerSeconds(qint64 seconds);
    [[nodiscard]] qint64 answerSeconds() const;
    /// Until when a pending reservation may be answered; 0 for any other, for one that is held, or where it is not
    /// known.
    [[nodiscard]] UtcMsecs answerBy(const Reservation &reservation) const;

    /// Which rows were asked for, by a filter of the API; empty for all. A server may send others all the same: they
    /// are rows like any, with UnfitRole set.
    void setWanted(std::function<bool(const Reservation &)> wanted);
    [[nodiscard]] bool isUnfit(const Reservation &row) const { return m_wanted && !m_wanted(row); }

    /// By an instruction of ours a telephone rings for the reservation. It ends by itself when the reservation is no
    /// longer pending.
    void setHold(Desk::Sid sid, const Hold &hold);
    /// An instruction of ours that makes a conference was taken, or may have been.
    void noteConference(Desk::Sid sid) { m_conferences.insert(sid); }
    [[nodiscard]] bool mayHaveConference(Desk::Sid sid) const { return m_conferences.contains(sid); }
    [[nodiscard]] std::optional<Hold> holdOf(const Reservation &reservation) const;
    /// "pending", or while it is held "pending · ringing Dana 0:12".
    [[nodiscard]] QString statusText(const Reservation &reservation) const;
    /// What is left of it in less and less room: first goes whose telephone it is, then that it rings, then how long
    /// it has. Empty where it is the status alone.
    [[nodiscard]] QStringList shorterStatusTexts(const Reservation &reservation) const;

    /// Another task: everything goes.
    void clear();
    /// Appends or updates a block while loading; new rows are inserted at the end in one go.
    void merge(QList<Reservation> rows);
    /// A complete refresh arrived: rows that are not among `present` are removed.
    void retain(const QSet<Desk::Sid> &present);

Q_SIGNALS:
    /// After the dataChanged of one merge: all rows that differ, ascending. A proxy that orders them wants them at
    /// once; a thousand single moves would cost a second.
    void rowsChanged(const QList<int> &rows);
    void answerSecondsChanged();
    /// A hold began, of a row here or of another task's reservation.
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
    QSet<QString> m_strings; ///< Worker names and unknown status words, each kept once.
    qint64 m_answerSeconds = 0;
    UtcMsecs m_stoodAt = 0; ///< 0 while time goes on.
    std::function<bool(const Reservation &)> m_wanted;
};

} // namespace Desk
