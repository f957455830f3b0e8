#pragma once

#include "plans/plantablemodel.h"
#include "ui/widgets/rowtable.h"

namespace Desk {

/// The rows of a plan. A click on the first cell or Space leaves rows out, or not. What a narrow window has no room for
/// is left out, the least important first.
class PlanTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanTable)
public:
    explicit PlanTable(QWidget *parent = nullptr);
    ~PlanTable() override;

    /// A PlanTableModel; not owned.
    void setModel(QAbstractItemModel *model) override;

protected:
    void shareWidth() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void measure(int first, int last);
    void toggle(const QModelIndexList &rows);

    bool m_isNamed = false;                      ///< Some row says what its target belongs to.
    QHash<PlanTableModel::Column, int> m_widths; ///< Of the longest text of each column, in pixels.
};

} // namespace Desk
