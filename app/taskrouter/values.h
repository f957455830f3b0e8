#pragma once

#include "oddities.h"
#include "sid.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// The resources of TaskRouter v1 as plain values. Times are milliseconds since the epoch, UTC; 0 stands for null,
/// absent or not a time. A field that arrived in another form than documented keeps its default (a text or a status
/// word: what arrived), and `odd` has it as it arrived. Strings are what the server sent; show them as plain text only.
namespace Desk {

using UtcMsecs = qint64;

/// `reservation_status`. Unknown stands for a word that is newer than this program; the word itself is kept beside it.
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

/// The status as TaskRouter writes it ("pending"); empty for Unknown.
[[nodiscard]] QLatin1StringView toWire(ReservationStatus status);
/// The status that a word of TaskRouter's stands for; Unknown for any other word.
[[nodiscard]] ReservationStatus reservationStatusFromWire(QStringView word);
/// True for rejected, timeout, canceled, rescinded and completed: nothing more can be sent to the reservation. False
/// for Unknown.
[[nodiscard]] bool isTerminal(ReservationStatus status);

/// `assignment_status` of a task.
enum class TaskStatus : quint8 { Unknown, Pending, Reserved, Assigned, Wrapping, Completed, Canceled };
[[nodiscard]] QLatin1StringView toWire(TaskStatus status);
[[nodiscard]] TaskStatus taskStatusFromWire(QStringView word);

/// One reservation. TaskRouter's `url` and `links` can be derived from the SIDs and are not kept.
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

    /// The status as TaskRouter wrote it, or whatever arrived in its place.
    [[nodiscard]] QString statusText() const;
    friend bool operator==(const Reservation &, const Reservation &) = default;
};

/// One reservation as fetched or updated, with its version and the body it arrived in.
struct ReservationDetail
{
    Reservation reservation;
    /// As the server sent it, quotes included; empty where there was none, or one that cannot be sent back.
    QByteArray etag;
    QByteArray body; ///< The JSON as it arrived.
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
    UtcMsecs virtualStart = 0; ///< `virtual_start_time`: what its place in a queue goes by.
    QString routingTarget;     ///< The SID of a worker or a queue that goes before its workflow.
    bool ignoresCapacity = false;
    OddFields odd{};

    /// The status as TaskRouter wrote it, or whatever arrived in its place.
    [[nodiscard]] QString statusText() const;
    friend bool operator==(const Task &, const Task &) = default;
};

/// One task as fetched or updated, with its version and the body it arrived in.
struct TaskDetail
{
    Task task;
    QByteArray etag; ///< As in ReservationDetail.
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

/// One worker as fetched or updated, with its version and the body it arrived in.
struct WorkerDetail
{
    Worker worker;
    QByteArray etag; ///< As in ReservationDetail.
    QByteArray body;
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

/// A queue's real-time statistics.
struct QueueStatistics
{
    Sid sid;                  ///< The queue's.
    int eligibleWorkers = 0;  ///< `total_eligible_workers`: who is in it.
    int availableWorkers = 0; ///< `total_available_workers`
    OddFields odd{};
    friend bool operator==(const QueueStatistics &, const QueueStatistics &) = default;
};

/// One entry of the workspace's event log. `data` is the event_data object as JSON text.
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
    QString sourceAddress; ///< `source_ip_address`
    UtcMsecs when = 0;
    QByteArray data;
    OddFields odd{};
    friend bool operator==(const Event &, const Event &) = default;
};

/// A resource as it came, for whoever keeps it whole: a workspace that is saved, with every key that there is.
struct ResourceText
{
    Sid sid;
    QByteArray json; ///< One JSON object.
    OddFields odd{};
    friend bool operator==(const ResourceText &, const ResourceText &) = default;
};

/// An answer of another product than TaskRouter, as it came.
struct JsonAnswer
{
    QByteArray json; ///< One JSON object.
    friend bool operator==(const JsonAnswer &, const JsonAnswer &) = default;
};

} // namespace Desk

// Qt moves the rows of a growing list as bytes instead of copying each.
Q_DECLARE_TYPEINFO(Desk::Reservation, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Desk::Task, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(Desk::Reservation)
Q_DECLARE_METATYPE(Desk::ReservationDetail)
Q_DECLARE_METATYPE(Desk::Task)
Q_DECLARE_METATYPE(Desk::Worker)
