#pragma once

#include <Qt>

namespace Desk {

/// A column that a table is sorted by, and in which direction.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

} // namespace Desk
