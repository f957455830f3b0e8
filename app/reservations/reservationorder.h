#pragma once

#include "reservationsorter.h"
#include "reservationtablemodel.h"

#include <QAbstractProxyModel>

#include <vector>

namespace Desk {

/// A proxy that shows a ReservationTableModel as ReservationSorter sorts and filters it. It announces changes to views
/// in large blocks, because Qt's own proxy needs 0.6 s to sort 100,000 rows. Selection, current row and every
/// persistent index stay with their reservation.
class ReservationOrder : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationOrder)
public:
    using Column = ReservationTableModel::Column;
    using SortKey = ReservationSorter::SortKey;

    /// `model` must outlive the order.
    explicit ReservationOrder(ReservationTableModel &model, QObject *parent = nullptr);
    ~ReservationOrder() override;

    /// Sorts by one column; -1 restores the server's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Sorts by several columns, the most important first; by none, in the server's order.
    void setSortKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &sortKeys() const { return m_sorter.keys(); }

    /// Shows the rows that match a ReservationSearch; all rows for an empty text.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_sorter.filterText(); }

    [[nodiscard]] int rowOf(Sid sid) const; ///< The row of a reservation in this proxy; -1 where it is not shown.
    [[nodiscard]] const Reservation *at(int row) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

private:
    using Rows = ReservationSorter::Rows;
    void setSourceModel(QAbstractItemModel *model) override;

    void rebuild();
    void onInserted(int first, int last);
    void hideRemoved(int first, int last);
    void dropRemoved(int first, int last);
    void onChanged(const QList<int> &changed);
    void updateAnswerSeconds();
    void holdPersistent();
    void onPermuted();

    void show(const Rows &next);
    void hideUnwanted(const std::vector<char> &wanted, const Rows &staying);
    [[nodiscard]] bool insertInPlace(const Rows &next, const Rows &staying);
    void appendMissing(const Rows &next);
    void permute(const Rows &next);
    void announce(const QList<int> &changed);
    void renumber();

    ReservationTableModel &m_model;
    ReservationSorter m_sorter;
    Rows m_shown;                             ///< The source rows that are shown, in the order of this proxy.
    std::vector<int> m_positionOf;            ///< For each source row its row here, or -1.
    QModelIndexList m_heldHere;               ///< While the source changes its layout: our persistent indexes,
    QList<QPersistentModelIndex> m_heldThere; ///< and the source indexes they belong to.
};

} // namespace Desk
