#pragma once

#include <QCoreApplication>

namespace Desk {

/// Makes a `Filter` hear every event of the application, from now on; there is one of a kind, however often this is
/// called. The application owns it.
template <typename Filter>
void installForAll(QCoreApplication &application)
{
    if (!application.findChild<Filter *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new Filter(&application));
}

} // namespace Desk
