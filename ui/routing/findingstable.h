#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// Findings of lint, a line each. What a narrow window has no room for is left out from the right.
class FindingsTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsTable)
public:
    explicit FindingsTable(QWidget *parent = nullptr);
    ~FindingsTable() override;

protected:
    void shareWidth() override;
};

} // namespace Desk
