#include "workspacefinding.h"

namespace Desk {

namespace {

QString placed(const QString &place, const QString &what)
{
    return place.isEmpty() ? what : place + QLatin1String(": ") + what;
}

} // namespace

QString WorkspaceFinding::text() const
{
    return placed(place, what);
}

QString WorkspaceError::text() const
{
    return placed(place, what);
}

} // namespace Desk
