#pragma once

#include <QByteArrayView>

namespace Desk {

/// Where the first object or list of a JSON text ends, by its brackets alone; -1 where it is incomplete.
[[nodiscard]] qsizetype endOfFirstValue(QByteArrayView text);

} // namespace Desk
