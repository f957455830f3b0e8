#include "storybytes.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr quint32 MostUnpacked = 1024U * 1024 * 1024; ///< A damaged length must not ask for all memory.

// In the order of Provenance::Kind.
constexpr std::array<QLatin1StringView, 6> KindWords{
    {"answer"_L1, "events"_L1, "callback"_L1, "stream"_L1, "journal"_L1, "alert"_L1}};

/// Writes the members of a value by name. Texts and SIDs that are empty are left out, as they are by default.
class CborWriter
{
public:
    static constexpr bool isReader = false;
    QCborMap map;

    void operator()(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            map.insert(QString(name), value);
    }
    void operator()(QLatin1StringView name, const QByteArray &value)
    {
        if (!value.isEmpty())
            map.insert(QString(name), value);
    }
    void operator()(QLatin1StringView name, const Sid &value)
    {
        if (!value.isNull())
            map.insert(QString(name), value.toString());
    }
    template <typename T>
    requires std::is_integral_v<T>
    void operator()(QLatin1StringView name, const T &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            map.insert(QString(name), value);
        else
            map.insert(QString(name), qint64(value));
    }
    void operator()(QLatin1StringView name, const OddFields &value)
    {
        if (value.isEmpty())
            return;
        QCborMap odd;
        for (auto each = value.cbegin(); each != value.cend(); ++each)
            odd.insert(each.key(), each.value());
        map.insert(QString(name), odd);
    }
    void operator()(QLatin1StringView name, const QStringList &value)
    {
        if (!value.isEmpty())
            map.insert(QString(name), QCborArray::fromStringList(value));
    }
    template <typename T>
    void each(QLatin1StringView name, const QList<T> &list)
    {
        QCborArray rows;
        for (const T &value : list)
            rows.append(written(value));
        if (!rows.isEmpty())
            map.insert(QString(name), rows);
    }
    template <typename T>
    [[nodiscard]] static QCborMap written(const T &value)
    {
        CborWriter writer;
        // One description serves both ways, and reading has to change what it is given.
        describe(writer, const_cast<T &>(value));
        return writer.map;
    }
};

/// The same the other way round; what is missing, or of another kind, keeps its default.
class CborReader
{
public:
    static constexpr bool isReader = true;

    explicit CborReader(const QCborMap &from)
        : map(from)
    {
    }
    QCborMap map;

    void operator()(QLatin1StringView name, QString &value) const
    {
        if (const QCborValue found = map.value(name); found.isString())
            value = found.toString();
    }
    void operator()(QLatin1StringView name, QByteArray &value) const
    {
        if (const QCborValue found = map.value(name); found.isByteArray())
            value = found.toByteArray();
    }
    void operator()(QLatin1StringView name, Sid &value) const
    {
        value = Sid::parse(map.value(name).toString()).value_or(Sid());
    }
    template <typename T>
    requires std::is_integral_v<T>
    void operator()(QLatin1StringView name, T &value) const
    {
        const QCborValue found = map.value(name);
        if constexpr (std::is_same_v<T, bool>)
            value = found.toBool(value);
        else if (found.isInteger() && found.toInteger() >= std::numeric_limits<T>::min() &&
                 found.toInteger() <= std::numeric_limits<T>::max())
            value = T(found.toInteger());
    }
    void operator()(QLatin1StringView name, OddFields &value) const
    {
        const QCborMap odd = map.value(name).toMap();
        for (auto each = odd.constBegin(); each != odd.constEnd(); ++each)
            value.insert(each.key().toString(), each.value().toString());
    }
    void operator()(QLatin1StringView name, QStringList &value) const
    {
        const QCborArray texts = map.value(name).toArray();
        for (const QCborValue &text : texts)
            value.append(text.toString());
    }
    template <typename T>
    void each(QLatin1StringView name, QList<T> &list) const
    {
        const QCborArray rows = map.value(name).toArray();
        list.reserve(rows.size());
        for (const QCborValue &row : rows) {
            CborReader reader(row.toMap());
            T value;
            describe(reader, value);
            list.append(std::move(value));
        }
    }
};

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
        CborReader reader(way.map.value("from"_L1).toMap());
        describe(reader, from);
    } else {
        way.map.insert(u"from"_s, CborWriter::written(from));
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

template <typename Way>
void describe(Way &way, StoryFacts &facts)
{
    way("workspace"_L1, facts.workspace);
    way("task"_L1, facts.task);
    way.each("tasks"_L1, facts.tasks);
    way.each("reservations"_L1, facts.reservations);
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

} // namespace

QByteArray bytesOf(const StoryFacts &facts)
{
    constexpr int quick = 3; // Of zlib; a better one takes three times as long for a tenth less.
    return qCompress(QCborValue(CborWriter::written(facts)).toCbor(), quick);
}

std::optional<StoryFacts> factsOf(const QByteArray &bytes)
{
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > MostUnpacked)
        return {};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(qUncompress(bytes), &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return {};
    CborReader reader(value.toMap());
    StoryFacts facts;
    describe(reader, facts);
    return facts.task.isNull() ? std::nullopt : std::optional(facts);
}

} // namespace Desk
