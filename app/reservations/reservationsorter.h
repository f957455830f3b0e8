#pragma once

#include "reservationsearch.h"
#include "reservationtablemodel.h"
#include "workernames.h"

#include <vector>

namespace Desk {

/// Keeps the rows of a ReservationTableModel sorted, and knows which of them match a text. ReservationOrder tells it
/// about every change of the model. Rows with equal keys stay in the server's order, ascending or descending.
class ReservationSorter
{
    Q_DISABLE_COPY_MOVE(ReservationSorter)
public:
    using Column = ReservationTableModel::Column;
    using Rows = std::vector<int>; ///< Row numbers of the model.

    /// A column to sort by, and in which direction.
    struct SortKey
    {
        Column column = Column::Offered;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    /// `model` must outlive the sorter.
    explicit ReservationSorter(const ReservationTableModel &model);

    /// The most important key first; without keys, the server's order.
    void setKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &keys() const { return m_keys; }
    [[nodiscard]] bool sortsBy(Column column) const;
    /// See ReservationSearch; an empty text matches all rows.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filterText; }

    /// The rows that match the text, sorted.
    [[nodiscard]] Rows matchingRows() const;

    // To be called when rows of the model change.
    void rebuild(); ///< Everything has changed.
    void insert(int first, int last);
    void hide(int first, int last); ///< The rows are about to be removed and still exist.
    void remove(int first, int last);
    void update(const QList<int> &changed);
    void sortAll(); ///< Something that all rows are sorted by has changed.

    /// Adjusts row numbers after other rows were inserted or removed.
    static void shiftInserted(Rows &rows, int first, int last);
    static void shiftRemoved(Rows &rows, int first, int last);

private:
    [[nodiscard]] quint64 weight(int row, const SortKey &key) const;
    [[nodiscard]] bool before(int left, int right) const;
    void weigh(int row);
    void weighAll();
    void sortRows(Rows &rows) const;
    void mergeIntoOrder(Rows rows);
    void note(int row);
    void readNames();
    [[nodiscard]] bool matches(int row) const;

    const ReservationTableModel &m_model;
    QList<SortKey> m_keys;
    QString m_filterText;
    ReservationSearch m_search;
    WorkerNames m_names;
    std::vector<ReservationSearch::Words> m_wordsBeside; ///< By a name's number: what is to be found beside the name.
    std::vector<int> m_nameOf;      ///< For each row the number of its worker's name, see WorkerNames.
    std::vector<char> m_matches;    ///< By row.
    std::vector<quint64> m_weights; ///< For each row its weight for the first key.
    Rows m_order;                   ///< All rows, sorted.
};

} // namespace Desk
