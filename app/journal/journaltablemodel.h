#pragma once

#include "journal.h"
#include "rowoutcome.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Desk {

/// The journal as a table, newest first. As a journal may cover years, rows are read a page at a time while one
/// scrolls, and a search reads slices of a few milliseconds, so that the window never waits. New, changed and pruned
/// rows are announced one by one; only another query resets the model.
class JournalTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalTableModel)
public:
    enum class Column : quint8 { Time, Instruction, Outcome, Answer, Duration, Reservation, Profile, Count };
    Q_ENUM(Column)

    /// `journal` must outlive the model. It may be opened later.
    explicit JournalTableModel(Journal &journal, QObject *parent = nullptr);
    ~JournalTableModel() override;

    /// Shows the rows that match; `below`, `from` and `limit` are set by the model. The same query again reads
    /// everything anew.
    void setQuery(const JournalQuery &query);
    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    /// Reads what another process wrote. Existing rows and their indexes stay.
    void catchUp();
    /// The clock that tells which dates are of today, and so left out; the machine's where never set.
    void setNow(std::function<UtcMsecs()> now);
    /// The simulated world that is open, and its clock; neither where there is none. What was sent in it shows the time
    /// of that clock, with the machine's in the tooltip. The clock of another run means nothing here: what was sent in
    /// that shows the machine's time, and which run it was.
    void setWorld(const QString &world, std::function<UtcMsecs()> now);

    /// True until the oldest matching row was read.
    [[nodiscard]] bool hasMore() const { return m_next > m_oldest; }
    /// True while a search reads on by itself.
    [[nodiscard]] bool isSearching() const { return m_again.isActive(); }
    [[nodiscard]] const JournalRow *at(int row) const;
    /// The row of an id; -1 where it was not read.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] RowOutcome rowOutcome(const JournalRow &row) const;
    /// Reads until there are `rows` rows or the journal ends, in slices: progressed() is emitted on the way, and
    /// isSearching() is true until the end.
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
    void onRowAdded(qint64 id);
    void updateChanged(qint64 id);
    void merge(qint64 id);
    void onPruned();
    void insertAt(int row, const QList<JournalRow> &rows);
    void removeAt(int first, int last);
    [[nodiscard]] QList<JournalRow> fitting(qint64 from, qint64 below) const;
    [[nodiscard]] bool isOfOtherRun(const JournalRow &row) const;
    [[nodiscard]] QString profileText(const JournalRow &row) const;
    [[nodiscard]] QString text(const JournalRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const JournalRow &row, Column column) const;

    Journal &m_journal;
    JournalQuery m_query;
    std::function<UtcMsecs()> m_now;
    QString m_world;
    std::function<UtcMsecs()> m_worldNow;
    QList<JournalRow> m_rows;
    QTimer m_again;
    qint64 m_next = 0;   ///< Rows with ids below this one were not read yet.
    qint64 m_oldest = 0; ///< The oldest id in the journal.
    qint64 m_newest = 0; ///< The newest id that was read.
    qint64 m_slice = 0;  ///< How many ids to read at once; adapted to the time that it takes.
    qsizetype m_wanted = 0;
};

} // namespace Desk
