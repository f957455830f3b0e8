#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// Two answers side by side, a line each thing; what differs has a mark and stands in strong type. A row is as high as
/// its text needs, up to a few lines.
class ComparisonTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonTable)
public:
    explicit ComparisonTable(QWidget *parent = nullptr);
    ~ComparisonTable() override;

    void setModel(QAbstractItemModel *model) override;

protected:
    void shareWidth() override;

private:
    void fitHeights(int first, int last);
};

} // namespace Desk
