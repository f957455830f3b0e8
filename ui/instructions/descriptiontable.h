#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// The differences of two descriptions: operation, parameter, what is different.
class DescriptionTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DescriptionTable)
public:
    explicit DescriptionTable(QWidget *parent = nullptr);
    ~DescriptionTable() override;

protected:
    void shareWidth() override;
};

} // namespace Desk
