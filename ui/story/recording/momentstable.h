#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// The moments of a recording, to jump to one.
class MomentsTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentsTable)
public:
    explicit MomentsTable(QWidget *parent = nullptr);
    ~MomentsTable() override;

protected:
    void shareWidth() override;
};

} // namespace Desk
