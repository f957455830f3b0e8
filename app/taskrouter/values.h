#pragma once

#include "oddities.h"
#include "sid.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// The resources of TaskRouter v1 as plain values (reference, sections 2 and 8). Times are milliseconds since the
/// epoch, UTC; 0 stands for "null, absent or not a time". Every field but the own SID may have come otherwise than it
/// should: it keeps its default (a text and a status word: what came), and `odd` has it as it came. Strings are what
/// the server sent and must only be shown as plain text.
namespace Desk {

using UtcMsecs = qint64;

/// `reservation_status`. Unknown is any word newer than this program: the word itself is kept beside it.
enum class ReservationStatus : quint8 {
    Unknown,
    Pending,
    Accepted,
    Rejected,
    Timeout,
    Canceled,
    Rescinded,
    Wrapping,
    Completed
};

/// The wire word ("pending"); empty for Unknown.
[[nodiscard]] QLatin1StringView toWire(ReservationStatus status);
[[nodiscard]] ReservationStatus reservationStatusFromWire(QStringView word);
/// rejected, timeout, canceled, rescinded, completed: nothing can be sent any more. False for Unknown.
[[nodiscard]] bool isTerminal(ReservationStatus status);

/// `assignment_status` of a task.
enum class TaskStatus : quint8 { Unknown, Pending, Reserved, Assigned, Wrapping, Completed, Canceled };
[[nodiscard]] QLatin1StringView toWire(TaskStatus status);
[[nodiscard]] TaskStatus taskStatusFromWire(QStringView word);

/// taskrouter.v1.workspace.task.task_reservation. `url` and `links` are derived from the SIDs and not kept.
struct Reservation
{
    Sid sid;
    Sid accountSid;
    Sid workspaceSid;
    Sid taskSid;
    Sid workerSid;
    ReservationStatus status = ReservationStatus::Unknown;
    QString statusWord; ///< The word as it came, only where status is Unknown.
    QString workerName; ///< Implicitly shared with the other rows of the same worker.
    UtcMsecs created = 0;
    UtcMsecs updated = 0;
    OddFields odd{};

    /// The wire word, or what came instead of one.
    [[nodiscard]] QString statusText() const;
    friend bool operator==(const Reservation &, const Reservation &) = default;
};

/// One reservation as fetched or updated: with the version it had and the body it came in.
struct ReservationDetail
{
    Reservation reservation;
    QByteArray
        etag; ///< As it was given, quotes and all; empty where the server sent none or one that cannot be echoed.
    QByteArray body; ///< The JSON as received.
    friend bool operator==(const ReservationDetail &, const ReservationDetail &) = default;
};

struct Task
{
    Sid sid;
    Sid workspaceSid;
    TaskStatus status = TaskStatus::Unknown;
    QString statusWord;
    QString attributes; ///< A JSON text inside a JSON string; may be null in lists.
    QString reason;
    int priority = 0;
    qint64 ageSeconds = 0;
    qint64 timeoutSeconds = 0;
    Sid taskQueueSid;
    QString taskQueueName;
    Sid workflowSid;
    QString workflowName;
    Sid taskChannelSid;
    QString taskChannelName;
    UtcMsecs created = 0;
    UtcMsecs updated = 0;
    OddFields odd{};
    friend bool operator==(const Task &, const Task &) = default;
};

struct TaskDetail
{
    Task task;
    QByteArray etag;
    QByteArray body;
};

struct Worker
{
    Sid sid;
    Sid workspaceSid;
    QString friendlyName;
    Sid activitySid;
    QString activityName;
    QString attributes; ///< A JSON text; `contact_uri` lives here.
    bool available = false;
    UtcMsecs statusChanged = 0;
    OddFields odd{};
    friend bool operator==(const Worker &, const Worker &) = default;
};

struct Workspace
{
    Sid sid;
    QString friendlyName;
    bool multiTaskEnabled = true;
    Sid timeoutActivitySid;
    QString timeoutActivityName;
    OddFields odd{};
    friend bool operator==(const Workspace &, const Workspace &) = default;
};

struct Activity
{
    Sid sid;
    QString friendlyName;
    bool available = false;
    OddFields odd{};
    friend bool operator==(const Activity &, const Activity &) = default;
};

struct TaskQueue
{
    Sid sid;
    QString friendlyName;
    QString targetWorkers;
    int maxReservedWorkers = 1;
    OddFields odd{};
    friend bool operator==(const TaskQueue &, const TaskQueue &) = default;
};

struct Workflow
{
    Sid sid;
    QString friendlyName;
    qint64 reservationTimeoutSeconds = 0; ///< `task_reservation_timeout`: the "answer in" of a pending reservation.
    OddFields odd{};
    friend bool operator==(const Workflow &, const Workflow &) = default;
};

/// One line of the only history there is. `data` is the event_data object as JSON text.
struct Event
{
    Sid sid;
    QString type;
    QString description;
    QString resourceType;
    QString resourceSid;
    QString actorType;
    QString actorSid;
    QString source;
    UtcMsecs when = 0;
    QByteArray data;
    OddFields odd{};
    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace Desk

// A list of 100,000 grows in place, instead of being copied.
Q_DECLARE_TYPEINFO(Desk::Reservation, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Desk::Task, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(Desk::Reservation)
Q_DECLARE_METATYPE(Desk::ReservationDetail)
Q_DECLARE_METATYPE(Desk::Task)
Q_DECLARE_METATYPE(Desk::Worker)
