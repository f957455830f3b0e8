#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// The rows of a KeysModel; keys are in the fixed-width font.
class KeysTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysTable)
public:
    explicit KeysTable(QWidget *parent = nullptr);
    ~KeysTable() override;

protected:
    void shareWidth() override;
};

} // namespace Desk
