#include "bidi.h"

#include "text/isolates.h"

#include <QGuiApplication>

namespace Desk {

QString isolated(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? FirstStrongIsolate + text + PopIsolate : text;
}

} // namespace Desk
