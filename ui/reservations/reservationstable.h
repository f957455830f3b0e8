#pragma once

#include "reservations/clock.h"
#include "reservations/reservationtablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QTimer>

#include <array>
#include <vector>

class QMenu;

namespace Desk {

class RowDelegate;
class SortHeader;

/// The table "Reservations": columns share the width until the user sizes one. Status and times are never cut; where
/// there is no room the SID goes first and then the age, for the details say both, and names are cut last of all.
class ReservationsTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationsTable)
public:
    explicit ReservationsTable(QWidget *parent = nullptr);
    ~ReservationsTable() override;

    /// In which every usual column still shows its texts, in pixels.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] SortHeader *sortHeader() const { return m_header; }
    void setClock(const Clock &clock);
    /// Paints anew what another second has changed.
    void updateTimes();
    /// What savedColumns() gave, or nothing for the usual columns. The model must be set.
    void restoreColumns(const QByteArray &state);
    /// Empty while the columns are the usual ones.
    [[nodiscard]] QByteArray savedColumns() const;
    /// From left to right as they stand, with those that only want room: what a person means by the columns.
    [[nodiscard]] QList<ReservationTableModel::Column> wantedColumns() const;
    /// From left to right as they stand, without the hidden ones.
    [[nodiscard]] QList<ReservationTableModel::Column> shownColumns() const;
    /// One checkable entry a column, in the model's order. Nothing without a model.
    void fillColumnMenu(QMenu *menu);
    /// What a cell says, for the clipboard; a SID whole. Empty for an invalid index.
    [[nodiscard]] static QString cellText(const QModelIndex &index);
    /// The shown cells of a row of the model, with tabs between them.
    [[nodiscard]] QString rowText(int row) const;

    void setModel(QAbstractItemModel *model) override;

protected:
    void shareWidth() override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<ReservationTableModel::Column> columnsFromTheLeft() const;
    [[nodiscard]] bool isWanted(ReservationTableModel::Column column) const;
    [[nodiscard]] std::vector<ColumnRoom> rooms() const;
    [[nodiscard]] int textWidth(ReservationTableModel::Column column, const QString &text) const;
    void measureTexts();
    void measureRows();

    SortHeader *m_header;
    RowDelegate *m_delegate;
    bool m_sharing = false;   ///< We size the columns ourselves.
    bool m_userSized = false; ///< The user did: leave them alone.
    bool m_userChose = false; ///< Which columns there are: leave none out.
    QTimer m_measure;
    using Widths = std::array<int, static_cast<size_t>(ReservationTableModel::Column::Count)>;
    Widths m_least{}; ///< What the usual texts of a column take, its title among them.
    Widths m_seen{};  ///< What the widest texts took that were in view since another task was opened.
};

} // namespace Desk
