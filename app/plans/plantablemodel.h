#pragma once

#include "planrunner.h"

#include <QAbstractTableModel>

namespace Desk {

/// The rows of a plan. The first column can be checked: what is not is left out.
class PlanTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanTableModel)
public:
    enum class Column : quint8 { Wanted, Status, Name, Beside, What, DryRun, Outcome, Count };
    Q_ENUM(Column)
    /// The whole PlanRow, of every column.
    static constexpr int RowRole = Qt::UserRole + 1;

    /// `runner` must outlive the model.
    explicit PlanTableModel(PlanRunner &runner, QObject *parent = nullptr);
    ~PlanTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PlanRow &row, Column column) const;
    void onChanged();

    PlanRunner &m_runner;
    bool m_wasRunning = false;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::PlanRow)
