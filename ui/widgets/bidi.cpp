#include "bidi.h"

#include <QGuiApplication>

namespace Desk {

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? firstStrongIsolate + text + popIsolate : text;
}

} // namespace Desk
