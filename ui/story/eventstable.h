#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// The Events of a story. Where there is little room it leaves out columns, which the details show too.
class EventsTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventsTable)
public:
    explicit EventsTable(QWidget *parent = nullptr);
    ~EventsTable() override;

    /// Those in its data too.
    [[nodiscard]] QList<Sid> sidsOf(int row) const override;

protected:
    void shareWidth() override;
};

} // namespace Desk
