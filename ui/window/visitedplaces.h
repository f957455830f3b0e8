#pragma once

#include "taskrouter/address.h"

#include <QList>
#include <QString>

namespace Desk {

/// Where a person was, for Back and Forward.
struct VisitedPlaces
{
    QString world;          ///< Whose places they are: an account, or one run of a simulator.
    QList<Address> visited; ///< The oldest first.
    qsizetype at = -1;      ///< The one that is open; -1 where none is.
};

} // namespace Desk
