#pragma once

#include "reservations/clock.h"
#include "reservations/reservationtablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QTimer>

#include <array>
#include <optional>
#include <vector>

class QMenu;

namespace Desk {

class RowDelegate;
class SortHeader;

/// The table of reservations. Columns share its width until the user sizes one. Status and times are never cut: where
/// there is too little room, the SID is hidden first and then the age, which the details show too; names are cut last.
class ReservationsTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationsTable)
public:
    explicit ReservationsTable(QWidget *parent = nullptr);
    ~ReservationsTable() override;

    /// The least width in which every usual column shows its texts, in pixels.
    [[nodiscard]] int leastWidth() const;
    void setClock(const Clock &clock);
    /// Repaints what changes every second.
    void updateTimes();
    /// Restores what savedColumns() returned; the usual columns for nothing. Needs a model.
    void restoreColumns(const QByteArray &state);
    /// Empty for the usual columns.
    [[nodiscard]] QByteArray savedColumns() const;
    /// From left to right, including those that are hidden for want of room: the columns that a person wants.
    [[nodiscard]] QList<ReservationTableModel::Column> wantedColumns() const;
    /// From left to right, without the hidden ones.
    [[nodiscard]] QList<ReservationTableModel::Column> shownColumns() const;
    /// Adds a checkable entry for each column, in the model's order. Does nothing without a model.
    void fillColumnMenu(QMenu *menu);
    /// The text of a cell for the clipboard, with a complete SID. Empty for an invalid index.
    [[nodiscard]] static QString cellText(const QModelIndex &index);
    /// The shown cells of a row of the model, separated by tabs.
    [[nodiscard]] QString rowText(int row) const;

    void setModel(QAbstractItemModel *model) override;
    /// The reservation's own, its task's and its worker's.
    [[nodiscard]] QList<Sid> sidsOf(int row) const override;
    /// It has a chooser of its own, which is remembered.
    [[nodiscard]] bool canChooseColumns() const override { return false; }

protected:
    [[nodiscard]] QString cellOf(const QModelIndex &index) const override { return cellText(index); }
    void shareWidth() override;
    /// ReservationOrder does it.
    void applySortKeys() override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<ReservationTableModel::Column> columnsFromTheLeft() const;
    [[nodiscard]] bool isWanted(ReservationTableModel::Column column) const;
    [[nodiscard]] std::vector<ColumnRoom> rooms() const;
    [[nodiscard]] int textWidth(ReservationTableModel::Column column, const QString &text) const;
    using Widths = std::array<int, static_cast<size_t>(ReservationTableModel::Column::Count)>;
    [[nodiscard]] const Widths &leastWidths() const;
    void measureRows();

    SortHeader *m_header;
    RowDelegate *m_delegate;
    bool m_sharing = false;   ///< We are sizing the columns ourselves.
    bool m_userSized = false; ///< The user sized a column, so the widths are not changed any more.
    bool m_userChose = false; ///< The user chose the columns, so none is hidden for want of room.
    QTimer m_measure;
    mutable std::optional<Widths> m_least; ///< See leastWidths(): measured when somebody asks, for it takes a while.
    Widths m_seen{}; ///< The width of the widest texts that were visible since another task was opened.
};

} // namespace Desk
