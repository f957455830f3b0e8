#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

/// What a command that only prints came to.
struct CommandOutput
{
    static constexpr int Fine = 0;
    static constexpr int Found = 1;      ///< It worked, and there is something to be seen to.
    static constexpr int Unreadable = 2; ///< A file cannot be read or written, or is none of those that are expected.

    int code = Fine;
    QByteArray out; ///< For standard output, UTF-8.
    QString error;  ///< For standard error; lines end with a line break.
};

} // namespace Desk
