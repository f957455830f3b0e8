#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// The places at which a SID occurs. The model's columns are Where, What and When.
class SidPlacesTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidPlacesTable)
public:
    static constexpr int WhenRole = Qt::UserRole + 2; ///< Of the model's last column: milliseconds, to sort by.

    explicit SidPlacesTable(QWidget *parent = nullptr);
    ~SidPlacesTable() override;

protected:
    void shareWidth() override;
};

} // namespace Desk
