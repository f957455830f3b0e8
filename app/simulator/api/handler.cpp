#include "handler.h"

namespace Simulator {

std::optional<bool> readBoolean(QByteArrayView text)
{
    for (const char *yes : {"true", "1", "yes"}) {
        if (text.compare(QByteArrayView(yes), Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const char *no : {"false", "0", "no"}) {
        if (text.compare(QByteArrayView(no), Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

} // namespace Simulator
