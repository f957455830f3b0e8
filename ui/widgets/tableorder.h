#pragma once

#include "sortkey.h"

#include <QCollator>
#include <QHash>
#include <QList>
#include <QSortFilterProxyModel>

#include <optional>

namespace Desk {

/// A table's rows sorted by several columns; without keys as the model has them. Rows that are equal by all keys keep
/// the model's order, ascending or descending. Numbers in texts count as numbers.
class TableOrder final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableOrder)
public:
    /// `role` has what a column is sorted by, a number or a text; where it has nothing, the text that is shown.
    explicit TableOrder(int role, QObject *parent = nullptr);
    ~TableOrder() override;

    /// The most important key first.
    void setSortKeys(const QList<SortKey> &keys);
    void setSourceModel(QAbstractItemModel *model) override;
    /// The row of the model that is shown in a row of this one, and the other way round; -1 for none.
    [[nodiscard]] int modelRow(int row) const;
    [[nodiscard]] int shownRow(int modelRow) const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What a cell is compared by. Numbers come before texts.
    struct Value
    {
        std::optional<double> number;
        std::optional<QCollatorSortKey> text;
    };
    [[nodiscard]] const Value &valueOf(const QModelIndex &cell) const;
    void noteChange(const QModelIndex &from, const QModelIndex &to);

    int m_role;
    QList<SortKey> m_keys;
    QCollator m_collator;
    mutable QHash<quint64, Value> m_values; ///< By row and column, while the model stays as it is.
};

} // namespace Desk
