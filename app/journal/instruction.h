#pragma once

#include "taskrouter/client.h"

namespace Desk {

/// One decision of a person: what to send, to which reservation, and the world it was made for.
struct Instruction
{
    QString action; ///< Key in the catalogue.
    Address address;
    QString workerName;   ///< For messages.
    QByteArray form;      ///< Encoded body.
    QByteArray shownForm; ///< The same with secrets masked.
    QByteArray ifMatch;   ///< Empty: send none.
    ReservationStatus statusBefore = ReservationStatus::Unknown;
    UtcMsecs updatedBefore = 0;
    QByteArray etagBefore;
    UtcMsecs worldTime = 0; ///< When it was decided by the clock of a simulated world; 0 where it is ours.
};

} // namespace Desk
