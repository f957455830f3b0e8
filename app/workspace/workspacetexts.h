#pragma once

#include <QCoreApplication>

namespace Desk {

/// Where the words of this room are translated.
struct WorkspaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::WorkspaceFile)
};

/// Where in a text a byte stands, for people: "line 12, column 3".
[[nodiscard]] QString linePlace(QByteArrayView text, qsizetype at);

} // namespace Desk
