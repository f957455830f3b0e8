#include "workspacetexts.h"

#include <algorithm>

namespace Desk {

QString linePlace(QByteArrayView text, qsizetype at)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(at, 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return WorkspaceTexts::tr("line %1, column %2").arg(line).arg(column);
}

} // namespace Desk
