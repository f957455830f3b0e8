#include "joinedparts.h"

#include "isolates.h"

#include <QLocale>

namespace Desk {

QString joinedParts(const QStringList &parts, QStringView between)
{
    if (QLocale().textDirection() != Qt::RightToLeft)
        return parts.join(between);
    QStringList isolated;
    isolated.reserve(parts.size());
    for (const QString &part : parts)
        isolated.append(FirstStrongIsolate + part + PopIsolate);
    return isolated.join(between);
}

} // namespace Desk
