#pragma once

#include "taskrouter/address.h"
#include "taskrouter/values.h"

namespace Desk {

/// An instruction as a person decided it: what to send, to which reservation, and the state that it was decided for.
struct Instruction
{
    QString action; ///< Key of the action in the catalogue.
    Address address;
    QString workerName;   ///< For display.
    QByteArray form;      ///< The body to send, encoded.
    QByteArray shownForm; ///< The same body with secrets masked.
    QByteArray ifMatch;   ///< The ETag to send; empty for none.
    ReservationStatus statusBefore = ReservationStatus::Unknown;
    UtcMsecs updatedBefore = 0;
    QByteArray etagBefore;
    UtcMsecs worldTime = 0; ///< When it was decided by the clock of a simulated world; 0 where it is ours.
};

} // namespace Desk
