#include "storybytes.h"

#include "storycbor.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk::StoryCbor {

namespace {

// In the order of Provenance::Kind.
constexpr std::array<QLatin1StringView, 6> KindWords{
    {"answer"_L1, "events"_L1, "callback"_L1, "stream"_L1, "journal"_L1, "alert"_L1}};

} // namespace

template <typename Way>
void describe(Way &way, Provenance &from)
{
    QString kind = KindWords.at(size_t(from.kind));
    way("kind"_L1, kind);
    if constexpr (Way::isReader) {
        const auto known = std::find(KindWords.cbegin(), KindWords.cend(), kind);
        if (known != KindWords.cend())
            from.kind = static_cast<Provenance::Kind>(known - KindWords.cbegin());
    }
    way("id"_L1, from.id);
    way("file"_L1, from.file);
    way("line"_L1, from.line);
    way("learned"_L1, from.learned);
}

template <typename Way>
void describeFrom(Way &way, Provenance &from)
{
    if constexpr (Way::isReader) {
        Reader reader(way.map.value("from"_L1).toMap());
        describe(reader, from);
    } else {
        way.map.insert(u"from"_s, Writer::written(from));
    }
}

template <typename Way>
void describe(Way &way, Task &task)
{
    QString status = task.status == TaskStatus::Unknown ? task.statusWord : QString(toWire(task.status));
    way("sid"_L1, task.sid);
    way("workspace_sid"_L1, task.workspaceSid);
    way("assignment_status"_L1, status);
    way("attributes"_L1, task.attributes);
    way("reason"_L1, task.reason);
    way("priority"_L1, task.priority);
    way("age"_L1, task.ageSeconds);
    way("timeout"_L1, task.timeoutSeconds);
    way("task_queue_sid"_L1, task.taskQueueSid);
    way("task_queue_friendly_name"_L1, task.taskQueueName);
    way("workflow_sid"_L1, task.workflowSid);
    way("workflow_friendly_name"_L1, task.workflowName);
    way("task_channel_sid"_L1, task.taskChannelSid);
    way("task_channel_unique_name"_L1, task.taskChannelName);
    way("date_created"_L1, task.created);
    way("date_updated"_L1, task.updated);
    // What was written before these were kept has none of them.
    way("virtual_start_time"_L1, task.virtualStart);
    way("routing_target"_L1, task.routingTarget);
    way("ignore_capacity"_L1, task.ignoresCapacity);
    way("odd"_L1, task.odd);
    if constexpr (Way::isReader) {
        task.status = taskStatusFromWire(status);
        task.statusWord = task.status == TaskStatus::Unknown ? status : QString();
    }
}

template <typename Way>
void describe(Way &way, Reservation &reservation)
{
    QString status =
        reservation.status == ReservationStatus::Unknown ? reservation.statusWord : QString(toWire(reservation.status));
    way("sid"_L1, reservation.sid);
    way("account_sid"_L1, reservation.accountSid);
    way("workspace_sid"_L1, reservation.workspaceSid);
    way("task_sid"_L1, reservation.taskSid);
    way("worker_sid"_L1, reservation.workerSid);
    way("worker_name"_L1, reservation.workerName);
    way("reservation_status"_L1, status);
    way("date_created"_L1, reservation.created);
    way("date_updated"_L1, reservation.updated);
    way("odd"_L1, reservation.odd);
    if constexpr (Way::isReader) {
        reservation.status = reservationStatusFromWire(status);
        reservation.statusWord = reservation.status == ReservationStatus::Unknown ? status : QString();
    }
}

template <typename Way>
void describe(Way &way, Worker &worker)
{
    way("sid"_L1, worker.sid);
    way("workspace_sid"_L1, worker.workspaceSid);
    way("friendly_name"_L1, worker.friendlyName);
    way("activity_sid"_L1, worker.activitySid);
    way("activity_name"_L1, worker.activityName);
    way("attributes"_L1, worker.attributes);
    way("available"_L1, worker.available);
    way("date_status_changed"_L1, worker.statusChanged);
    way("odd"_L1, worker.odd);
}

template <typename Way>
void describe(Way &way, Activity &activity)
{
    way("sid"_L1, activity.sid);
    way("friendly_name"_L1, activity.friendlyName);
    way("available"_L1, activity.available);
    way("odd"_L1, activity.odd);
}

template <typename Way>
void describe(Way &way, StoryWorkflow &workflow)
{
    way("sid"_L1, workflow.sid);
    way("friendly_name"_L1, workflow.name);
    way("configuration"_L1, workflow.configuration);
    way("task_reservation_timeout"_L1, workflow.reservationTimeoutSeconds);
}

template <typename Way>
void describe(Way &way, StoryQueue &queue)
{
    way("sid"_L1, queue.sid);
    way("friendly_name"_L1, queue.name);
    way("target_workers"_L1, queue.targetWorkers);
    way("max_reserved_workers"_L1, queue.maxReservedWorkers);
    way("is_lifo"_L1, queue.isLifo);
    way("reservation_activity_sid"_L1, queue.reservationActivity);
    way("assignment_activity_sid"_L1, queue.assignmentActivity);
}

template <typename Way>
void describe(Way &way, StoryInstruction &instruction)
{
    way("row"_L1, instruction.row);
    way("action"_L1, instruction.action);
    way("target"_L1, instruction.target);
    way("when"_L1, instruction.when);
    way("settled"_L1, instruction.settled);
    way("outcome"_L1, instruction.outcome);
    way("code"_L1, instruction.code);
    way("message"_L1, instruction.message);
}

template <typename Way>
void describe(Way &way, StoryAlert &alert)
{
    way("sid"_L1, alert.sid);
    way("code"_L1, alert.code);
    way("when"_L1, alert.when);
    way("text"_L1, alert.text);
    way("resource"_L1, alert.resource);
}

template <typename Way>
void describe(Way &way, StoryCall &call)
{
    way("sid"_L1, call.sid);
    way("status"_L1, call.status);
    way("end_time"_L1, call.ended);
}

template <typename Way, typename T>
void describe(Way &way, Fact<T> &fact)
{
    describe(way, fact.value);
    describeFrom(way, fact.from);
}

/// Of its data the JSON is kept; the fields that are read out of it only where they are others.
template <typename Way>
void describe(Way &way, StoryEvent &event)
{
    way("sid"_L1, event.sid);
    way("event_type"_L1, event.typeWord);
    way("event_date_ms"_L1, event.when);
    way("description"_L1, event.description);
    way("resource_sid"_L1, event.resourceSid);
    way("actor_type"_L1, event.actorType);
    way("actor_sid"_L1, event.actorSid);
    way("source"_L1, event.source);
    way("source_ip_address"_L1, event.sourceAddress);
    way("event_data"_L1, event.json);
    way("has_data"_L1, event.hasData);
    describeFrom(way, event.from);
    thread_local EventFieldReader reader;
    if constexpr (Way::isReader) {
        event.type = eventTypeFromWire(event.typeWord);
        const QCborValue fields = way.map.value("fields"_L1);
        if (!fields.isMap()) {
            event.data = reader.read(event.json).value_or(EventFields());
            return;
        }
        const QCborMap map = fields.toMap();
        for (size_t i = 0; i < size_t(EventField::Count); ++i) {
            const auto field = static_cast<EventField>(i);
            if (const QCborValue value = map.value(toWire(field)); value.isString())
                event.data.set(field, value.toString());
        }
    } else if (reader.read(event.json).value_or(EventFields()) != event.data) {
        QCborMap map;
        for (size_t i = 0; i < size_t(EventField::Count); ++i) {
            const auto field = static_cast<EventField>(i);
            if (event.data.has(field))
                map.insert(QString(toWire(field)), event.data.text(field));
        }
        way.map.insert(u"fields"_s, map);
    }
}

/// What the story is of, and what the API told of it in its own words.
template <typename Way>
void describeAnswers(Way &way, StoryFacts &facts)
{
    way("workspace"_L1, facts.workspace);
    way("task"_L1, facts.task);
    way.each("tasks"_L1, facts.tasks);
    way.each("reservations"_L1, facts.reservations);
}

template <typename Way>
void describe(Way &way, StoryFacts &facts)
{
    describeAnswers(way, facts);
    way.each("events"_L1, facts.events);
    way.each("workflows"_L1, facts.workflows);
    way.each("queues"_L1, facts.queues);
    way.each("workers"_L1, facts.workers);
    way.each("activities"_L1, facts.activities);
    way("timeout_activity"_L1, facts.timeoutActivity);
    way.each("instructions"_L1, facts.instructions);
    way.each("alerts"_L1, facts.alerts);
    QList<Fact<StoryCall>> calls;
    if (facts.call)
        calls.append(*facts.call);
    way.each("calls"_L1, calls);
    if constexpr (Way::isReader) {
        if (!calls.isEmpty())
            facts.call = calls.constFirst();
    }
    way("is_gone"_L1, facts.isGone);
    way("is_recording"_L1, facts.isRecording);
    way("as_of"_L1, facts.asOf);
    way("notes"_L1, facts.notes);
}

} // namespace Desk::StoryCbor

namespace Desk {

namespace {

constexpr quint32 MostUnpacked = 1024U * 1024 * 1024; ///< A damaged length must not ask for all memory.

/// Nothing where they are damaged.
std::optional<QCborMap> unpacked(const QByteArray &bytes)
{
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > MostUnpacked)
        return {};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(qUncompress(bytes), &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return {};
    return value.toMap();
}

} // namespace

QByteArray bytesOf(const StoryFacts &facts)
{
    constexpr int quick = 3; // Of zlib; a better one takes three times as long for a tenth less.
    return qCompress(QCborValue(StoryCbor::Writer::written(facts)).toCbor(), quick);
}

std::optional<StoryFacts> factsOf(const QByteArray &bytes)
{
    const std::optional<QCborMap> map = unpacked(bytes);
    if (!map)
        return {};
    StoryCbor::Reader reader(*map);
    StoryFacts facts;
    StoryCbor::describe(reader, facts);
    return facts.task.isNull() ? std::nullopt : std::optional(facts);
}

std::optional<StoryFacts> answersOf(const QByteArray &bytes)
{
    const std::optional<QCborMap> map = unpacked(bytes);
    if (!map)
        return {};
    StoryCbor::Reader reader(*map);
    StoryFacts facts;
    StoryCbor::describeAnswers(reader, facts);
    return facts.task.isNull() ? std::nullopt : std::optional(facts);
}

} // namespace Desk
