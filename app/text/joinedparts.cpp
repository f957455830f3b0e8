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
    // What is isolated gives the line no direction: a label would show it from left to right.
    return parts.isEmpty() ? QString() : RightToLeftMark + isolated.join(between);
}

QString comma()
{
    switch (QLocale().language()) {
    case QLocale::Arabic:
        return QStringLiteral("، ");
    case QLocale::Japanese:
        return QStringLiteral("、");
    default:
        return QStringLiteral(", ");
    }
}

QString semicolon()
{
    return QLocale().language() == QLocale::Arabic ? QStringLiteral("؛ ") : QStringLiteral("; ");
}

} // namespace Desk
