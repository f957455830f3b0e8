#pragma once

#include "rowtable.h"

namespace Desk {

/// The differences of two JSON texts, what the one and the other say beside each other.
class JsonDifferencesTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonDifferencesTable)
public:
    explicit JsonDifferencesTable(QWidget *parent = nullptr);
    ~JsonDifferencesTable() override;

protected:
    [[nodiscard]] QString cellOf(const QModelIndex &index) const override;
    void shareWidth() override;
};

} // namespace Desk
