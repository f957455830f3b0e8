#pragma once

#include "journal.h"
#include "rowoutcome.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Desk {

/// The journal as a table, newest first. A journal may hold years: rows are read a page at a time as one scrolls, and
/// a search walks it in slices of a few milliseconds, so that the window never waits. Rows that come, change or are
/// pruned are told one by one; only another query resets the model.
class JournalTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalTableModel)
public:
    enum class Column : quint8 { Time, Instruction, Outcome, Answer, Duration, Reservation, Profile, Count };
    Q_ENUM(Column)

    /// `journal` must outlive the model and may be opened later.
    explicit JournalTableModel(Journal &journal, QObject *parent = nullptr);
    ~JournalTableModel() override;

    /// `below`, `from` and `limit` are the model's own affair. The same query again reads everything anew.
    void setQuery(const JournalQuery &query);
    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    /// Takes in what another process wrote. Rows that are there stay, and so do their indexes.
    void catchUp();
    /// "Now", to leave out today's date; the machine's clock where never set.
    void setNow(std::function<UtcMsecs()> now);
    /// "Now" of the simulated world that is open; unset where none is. What was sent in training has its time by that
    /// clock, and the machine's in the tooltip.
    void setWorldNow(std::function<UtcMsecs()> now);

    /// True until the oldest row that fits was read.
    [[nodiscard]] bool hasMore() const { return m_next > m_oldest; }
    /// True while a search looks for rows by itself.
    [[nodiscard]] bool isSearching() const { return m_again.isActive(); }
    [[nodiscard]] const JournalRow *at(int row) const;
    /// -1 where it is not among the rows that were read.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] RowOutcome rowOutcome(const JournalRow &row) const;
    /// Reads until `rows` are there or the journal ends, in turns: progressed() tells, isSearching() until it is done.
    void readOn(int rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A search began or ended, or the number of rows changed.
    void progressed();

private:
    void restart();
    void scan();
    void take(qint64 id);
    void updateChanged(qint64 id);
    void merge(qint64 id);
    void onPruned();
    void insertAt(int row, const QList<JournalRow> &rows);
    void removeAt(int first, int last);
    [[nodiscard]] QList<JournalRow> fitting(qint64 from, qint64 below) const;
    [[nodiscard]] QString text(const JournalRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const JournalRow &row, Column column) const;

    Journal &m_journal;
    JournalQuery m_query;
    std::function<UtcMsecs()> m_now;
    std::function<UtcMsecs()> m_worldNow;
    QList<JournalRow> m_rows;
    QTimer m_again;
    qint64 m_next = 0;   ///< Ids below this one are not read yet.
    qint64 m_oldest = 0; ///< The oldest id there is.
    qint64 m_newest = 0; ///< The newest id that was looked at.
    qint64 m_slice = 0;  ///< Ids to read in one go; follows the time that it takes.
    qsizetype m_wanted = 0;
};

} // namespace Desk
