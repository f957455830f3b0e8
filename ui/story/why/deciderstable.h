#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// Workers by what decides whether they are asked; each "no" stands out. Shows a DecidersModel.
class DecidersTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecidersTable)
public:
    explicit DecidersTable(QWidget *parent = nullptr);
    ~DecidersTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// Its rows and its header, in pixels, as far as `rows` of them go.
    [[nodiscard]] int heightOf(int rows) const;

protected:
    void shareWidth() override;
};

} // namespace Desk
