#pragma once

#include <QCoreApplication>

namespace Desk {

/// Installs an event filter of the class `Filter` on the application, which owns it. Further calls for the same class
/// do nothing.
template <typename Filter>
void installForAll(QCoreApplication &application)
{
    if (!application.findChild<Filter *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new Filter(&application));
}

} // namespace Desk
