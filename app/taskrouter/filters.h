#pragma once

#include "sid.h"

#include <QString>

#include <optional>

namespace Desk {

/// The largest `PageSize` that TaskRouter accepts. Smaller pages mean more requests for the same list.
inline constexpr int LargestPage = 1000;

/// Query of a task's or a worker's reservations. Empty members are not sent, and `limit` is never sent.
struct ReservationFilter
{
    QString status;             ///< `ReservationStatus`, in TaskRouter's spelling.
    Sid worker;                 ///< `WorkerSid`; only for the list of a task.
    int pageSize = LargestPage; ///< `PageSize`, 1 to LargestPage. With a smaller `limit` only that many are asked for.
    qint64 limit = 0;           ///< How many rows to read; 0 for all.
    friend bool operator==(const ReservationFilter &, const ReservationFilter &) = default;
};

/// Query of a workspace's tasks. Empty members are not sent.
struct TaskFilter
{
    QString assignmentStatus; ///< `AssignmentStatus`, comma separated
    QString ordering;         ///< `Ordering`
    int pageSize = LargestPage;
    qint64 limit = 0;
    Sid queue = Sid(); ///< `TaskQueueSid`
};

/// Query of a workspace's workers. Empty members are not sent.
struct WorkerFilter
{
    Sid queue;                            ///< `TaskQueueSid`: who is in it, as TaskRouter has it.
    QString targetWorkers;                ///< `TargetWorkersExpression`, of which TaskRouter answers 3 a second.
    std::optional<bool> isAvailable = {}; ///< `Available`: those alone whose activity is, or is not.
    int pageSize = LargestPage;
    qint64 limit = 0;
};

/// Query of a workspace's events. TaskRouter looks back 15 minutes unless told otherwise.
struct EventFilter
{
    Sid task;
    Sid reservation;
    Sid worker;
    Sid workflow;
    Sid queue;
    QString type;     ///< `EventType`: one, exactly.
    int minutes = 0;  ///< `Minutes`; 0 leaves TaskRouter's default.
    qint64 since = 0; ///< `StartDate`, UTC milliseconds, sent in whole seconds; 0 leaves TaskRouter's default.
    qint64 until = 0; ///< `EndDate`, the same; 0 for now.
    int pageSize = LargestPage;
    qint64 limit = 0;
};

} // namespace Desk
