#pragma once

#include "reservationsearch.h"
#include "reservationtablemodel.h"
#include "workernames.h"

#include <vector>

namespace Desk {

/// Keeps the rows of a ReservationTableModel sorted, and knows which of them a text finds. It is told of every change
/// and tells nobody. Ties keep the server's order, in either direction.
class ReservationSorter
{
    Q_DISABLE_COPY_MOVE(ReservationSorter)
public:
    using Column = ReservationTableModel::Column;
    using Rows = std::vector<int>; ///< Row numbers of the model.

    /// One level of sorting.
    struct SortKey
    {
        Column column = Column::Offered;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    /// `model` must outlive the sorter.
    explicit ReservationSorter(const ReservationTableModel &model);

    /// The first weighs most; none is the server's order.
    void setKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &keys() const { return m_keys; }
    [[nodiscard]] bool sortsBy(Column column) const;
    /// As ReservationSearch takes it; an empty text finds all.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filterText; }

    /// The rows that the text finds, as sorted.
    [[nodiscard]] Rows matchingRows() const;

    // What happened to the rows of the model.
    void rebuild(); ///< Everything is another.
    void insert(int first, int last);
    void hide(int first, int last); ///< They are about to be removed, and can still be asked for.
    void remove(int first, int last);
    void update(const QList<int> &changed);
    void sortAll(); ///< Something that all are sorted by is another.

    /// What row numbers become when others are inserted or removed before them.
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
    [[nodiscard]] bool matches(int row) const;

    const ReservationTableModel &m_model;
    QList<SortKey> m_keys;
    QString m_filterText;
    ReservationSearch m_search;
    WorkerNames m_names;
    std::vector<int> m_nameOf;      ///< By row: the number of its worker's name.
    std::vector<char> m_matches;    ///< By row.
    std::vector<quint64> m_weights; ///< By row: its weight by the first key.
    Rows m_order;                   ///< All rows as sorted.
};

} // namespace Desk
