#pragma once

#include "taskrouter/address.h"
#include "taskrouter/values.h"

namespace Desk {

/// An instruction as a person decided it: what to send, to which reservation, task or worker, and the state that it was
/// decided for.
struct Instruction
{
    QString action; ///< Key of the action in the catalogue.
    Address address;
    QString workerName;   ///< For display: the worker; of an instruction to a task, the task's name.
    QByteArray form;      ///< The body to send, encoded.
    QByteArray shownForm; ///< The same body with secrets masked.
    QByteArray ifMatch;   ///< The ETag to send; empty for none.
    ReservationStatus statusBefore = ReservationStatus::Unknown;
    UtcMsecs updatedBefore = 0;
    QByteArray etagBefore;
    UtcMsecs worldTime = 0; ///< When it was decided by the clock of a simulated world; 0 where it is ours.
    /// In place of statusBefore: the assignment_status of a task, the name of a worker's activity.
    QString wordBefore = QString();
    QString valueBefore = QString(); ///< A task's priority, the SID of a worker's activity; see Baseline::value.
    /// The kind of resource that it is sent to, as the action says: Reservation, Task or Worker. What the address has
    /// besides is of no effect, and where it lacks one of this kind, nothing is sent.
    SidKind about = SidKind::Reservation;

    /// What it is sent to. While its outcome is open nothing else is sent there.
    [[nodiscard]] Sid target() const { return targetOf(addressOf(about, address)); }
    /// The state that it was decided for in one word, as TaskRouter writes it; empty where it is not known.
    [[nodiscard]] QString stateBefore() const
    {
        return about == SidKind::Reservation ? QString(toWire(statusBefore)) : wordBefore;
    }
};

} // namespace Desk
