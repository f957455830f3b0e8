#pragma once

#include "taskrouter/values.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Desk {

/// The members of `event_data` that a story is made of. A new one is a row here and in the table of the source file.
enum class EventField : quint8 {
    WorkspaceSid,
    TaskSid,
    TaskAttributes,
    TaskAge,
    TaskPriority,
    PreviousTaskPriority,
    TaskVersion,
    TaskAssignmentStatus,
    TaskCanceledReason,
    TaskCompletedReason,
    Reason,
    TaskQueueSid,
    TaskQueueName,
    TaskQueueTargetExpression,
    TaskQueueEnteredDate,
    PreviousTaskQueueSid,
    PreviousTaskQueueName,
    TargetChangedReason,
    TaskChannelSid,
    TaskChannelUniqueName,
    WorkflowSid,
    WorkflowName,
    WorkflowFilterName,
    WorkflowFilterExpression,
    WorkflowFilterTargetName,
    WorkflowFilterTargetExpression,
    KnownWorkerSid,
    ReservationSid,
    ReservationStatus,
    ReservationTimeout,
    ReservationVersion,
    ReservationReasonCode,
    WorkerSid,
    WorkerName,
    WorkerAttributes,
    WorkerActivitySid,
    WorkerActivityName,
    WorkerPreviousActivitySid,
    WorkerPreviousActivityName,
    WorkerTimeInPreviousActivityMs,
    WorkerChannelAvailable,
    WorkerChannelPreviousCapacity,
    WorkerChannelCapacity,
    WorkerChannelTaskCount,
    Count
};

/// As TaskRouter writes it ("task_sid").
[[nodiscard]] QLatin1StringView toWire(EventField field);

/// The known members of one Event's data, as texts, which is how TaskRouter writes nearly all of them. What is missing
/// and what is null is the same.
class EventFields
{
public:
    /// Empty where it is missing.
    [[nodiscard]] const QString &text(EventField field) const;
    [[nodiscard]] bool has(EventField field) const { return place(field) != 0; }
    [[nodiscard]] std::optional<qint64> number(EventField field) const;
    /// Null where it is missing, or is no SID.
    [[nodiscard]] Sid sid(EventField field) const;
    void set(EventField field, const QString &text);
    /// Makes room for so many fields.
    void reserve(size_t fields) { m_texts.reserve(fields); }

    friend bool operator==(const EventFields &one, const EventFields &other);

private:
    [[nodiscard]] quint8 place(EventField field) const { return m_places[static_cast<size_t>(field)]; }

    std::array<quint8, static_cast<size_t>(EventField::Count)> m_places{}; ///< In m_texts, from 1; 0: missing.
    std::vector<QString> m_texts;
};

/// Reads `event_data`, one after another. What repeats from Event to Event is kept once. Used by one thread.
class EventFieldReader
{
    Q_DISABLE_COPY_MOVE(EventFieldReader)
public:
    EventFieldReader();
    ~EventFieldReader();

    /// Nothing where it is no JSON object. A member of an odd kind is kept as it stands in the JSON.
    [[nodiscard]] std::optional<EventFields> read(const QByteArray &json);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
