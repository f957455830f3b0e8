#include "evidenceobjects.h"

#include "callbackevent.h"
#include "evidencewords.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

int intOf(const JsonObject &object, std::string_view key, int otherwise)
{
    const auto read = object.number(key);
    return read && *read >= std::numeric_limits<int>::min() && *read <= std::numeric_limits<int>::max() ? int(*read)
                                                                                                        : otherwise;
}

/// "com.twilio.taskrouter.reservation.created" without what stands before it.
QString streamedType(const QString &type)
{
    const QString before = u"taskrouter."_s;
    const qsizetype at = type.indexOf(before);
    return at < 0 ? type : type.sliced(at + before.size());
}

} // namespace

EvidenceObjects::EvidenceObjects(EvidenceSink &sink)
    : m_sink(sink)
{
}

void EvidenceObjects::complain(const QStringList &wrong, const Provenance &from)
{
    for (const QString &member : wrong)
        m_sink.addNote(from, EvidenceWords::tr("%1 is not what belongs there; it was left out.").arg(member));
}

void EvidenceObjects::complain(const JsonObject &object, const Provenance &from)
{
    complain(object.wrong(), from);
}

bool EvidenceObjects::read(const JsonObject &object, const Provenance &from)
{
    if (object.has("specversion") && object.has("data")) {
        readCloudEvent(object, from);
        return true;
    }
    if (object.has("EventType")) {
        readCallback(object, from);
        return true;
    }
    if (object.isText("event_type") || object.has("event_data")) {
        readEvent(object, from);
        return true;
    }
    const QString sid = object.text("sid");
    const QStringView prefix = QStringView(sid).first(std::min<qsizetype>(sid.size(), 2));
    switch (sidKind(prefix)) {
    case SidKind::Task:
        readTask(object, from);
        return true;
    case SidKind::Reservation:
        readReservation(object, from);
        return true;
    case SidKind::Worker:
        readWorker(object, from);
        return true;
    case SidKind::Workflow:
        readWorkflow(object, from);
        return true;
    case SidKind::TaskQueue:
        readQueue(object, from);
        return true;
    case SidKind::Activity:
        readActivity(object, from);
        return true;
    case SidKind::Call:
        readCall(object, from);
        return true;
    case SidKind::Workspace:
        m_sink.addTimeoutActivity(object.sid("sid", SidKind::Workspace),
                                  object.sid("timeout_activity_sid", SidKind::Activity));
        complain(object, from);
        return true;
    case SidKind::TaskChannel:
    case SidKind::WorkerChannel:
        return true; // Known, and no part of a story.
    default:
        break;
    }
    if (prefix == u"NO" && object.has("error_code")) {
        readAlert(object, from);
        return true;
    }
    return false;
}

void EvidenceObjects::giveEvent(StoryEvent event, const QByteArray &data)
{
    event.type = eventTypeFromWire(event.typeWord);
    event.json = data;
    event.from.id = event.sid.toString();
    if (auto fields = m_fields.read(data))
        event.data = std::move(*fields);
    else
        event.hasData = false;
    m_sink.addEvent(std::move(event));
}

void EvidenceObjects::readEvent(const JsonObject &object, const Provenance &from)
{
    StoryEvent event;
    event.sid = object.sid("sid", SidKind::Event);
    event.typeWord = object.text("event_type");
    event.when = object.time("event_date_ms");
    if (event.when == 0)
        event.when = object.time("event_date");
    event.description = object.text("description");
    event.resourceSid = object.text("resource_sid");
    event.actorType = object.text("actor_type");
    event.actorSid = object.text("actor_sid");
    event.source = object.text("source");
    event.sourceAddress = object.text("source_ip_address");
    event.from = from;
    event.from.kind = Provenance::Kind::EventList;
    complain(object, from);
    m_sink.addKind(EvidenceKind::EventList);
    giveEvent(std::move(event), object.json("event_data"));
}

void EvidenceObjects::readCloudEvent(const JsonObject &object, const Provenance &from)
{
    const QString type = object.text("type");
    if (!type.contains("taskrouter"_L1) && eventTypeFromWire(type) == EventType::Unknown) {
        m_sink.addNote(from, EvidenceWords::tr("An event of another service (%1).").arg(type.left(80)));
        return;
    }
    StoryEvent event;
    event.typeWord = streamedType(type);
    const std::optional<JsonObject> outer = object.object("data");
    const std::optional<JsonObject> inner = outer ? outer->object("payload") : std::nullopt;
    const QByteArray data = inner ? outer->json("payload") : object.json("data");
    const JsonObject nothing(object.all());
    const JsonObject &payload = inner ? *inner : outer ? *outer : nothing;
    if (eventTypeFromWire(event.typeWord) == EventType::Unknown) {
        for (const std::string_view key : {"event_type", "eventtype"}) {
            if (const QString word = payload.text(key); !word.isEmpty())
                event.typeWord = streamedType(word);
        }
    }
    event.sid = Sid::parse(object.text("id")).value_or(Sid());
    for (const std::string_view key : {"sid", "event_sid"}) {
        if (event.sid.isNull())
            event.sid = Sid::parse(payload.text(key)).value_or(Sid());
    }
    if (event.sid.kind() != SidKind::Event)
        event.sid = {};
    for (const std::string_view key : {"event_date_ms", "timestamp_ms"}) {
        if (event.when == 0)
            event.when = payload.time(key);
    }
    if (event.when == 0)
        event.when = object.time("time");
    event.description = payload.text("event_description");
    event.resourceSid = payload.text("resource_sid");
    event.actorType = payload.text("actor_type");
    event.actorSid = payload.text("actor_sid");
    event.source = payload.text("source");
    event.sourceAddress = payload.text("source_ip_address");
    event.from = from;
    event.from.kind = Provenance::Kind::EventStream;
    complain(object, from);
    if (inner || outer)
        complain(payload, from);
    m_sink.addKind(EvidenceKind::EventStream);
    giveEvent(std::move(event), data);
}

void EvidenceObjects::readCallback(const JsonObject &object, const Provenance &from)
{
    QList<CallbackField> fields;
    for (const auto member : object.all())
        fields.emplaceBack(QByteArray(member.key.data(), qsizetype(member.key.size())), textOf(member.value));
    QStringList wrong;
    auto event = callbackEvent(fields, from, wrong);
    complain(wrong, from);
    if (!event) {
        m_sink.addNote(from, EvidenceWords::tr("An event callback without a type."));
        return;
    }
    m_sink.addKind(EvidenceKind::Callbacks);
    m_sink.addEvent(std::move(*event));
}

void EvidenceObjects::readTask(const JsonObject &object, const Provenance &from)
{
    Fact<Task> fact{{}, from};
    Task &task = fact.value;
    task.sid = object.sid("sid", SidKind::Task);
    task.workspaceSid = object.sid("workspace_sid", SidKind::Workspace);
    const QString status = object.text("assignment_status");
    task.status = taskStatusFromWire(status);
    if (task.status == TaskStatus::Unknown)
        task.statusWord = status;
    task.attributes = object.text("attributes");
    task.reason = object.text("reason");
    task.priority = intOf(object, "priority", 0);
    task.ageSeconds = object.number("age").value_or(0);
    task.timeoutSeconds = object.number("timeout").value_or(0);
    task.taskQueueSid = object.sid("task_queue_sid", SidKind::TaskQueue);
    task.taskQueueName = object.text("task_queue_friendly_name");
    task.workflowSid = object.sid("workflow_sid", SidKind::Workflow);
    task.workflowName = object.text("workflow_friendly_name");
    task.taskChannelSid = object.sid("task_channel_sid", SidKind::TaskChannel);
    task.taskChannelName = object.text("task_channel_unique_name");
    task.created = object.time("date_created");
    task.updated = object.time("date_updated");
    complain(object, from);
    if (task.sid.isNull())
        return;
    m_sink.addKind(EvidenceKind::Resources);
    m_sink.addTask(fact);
}

void EvidenceObjects::readReservation(const JsonObject &object, const Provenance &from)
{
    Fact<Reservation> fact{{}, from};
    Reservation &reservation = fact.value;
    reservation.sid = object.sid("sid", SidKind::Reservation);
    reservation.accountSid = object.sid("account_sid", SidKind::Account);
    reservation.workspaceSid = object.sid("workspace_sid", SidKind::Workspace);
    reservation.taskSid = object.sid("task_sid", SidKind::Task);
    reservation.workerSid = object.sid("worker_sid", SidKind::Worker);
    const QString status = object.text("reservation_status");
    reservation.status = reservationStatusFromWire(status);
    if (reservation.status == ReservationStatus::Unknown)
        reservation.statusWord = status;
    reservation.workerName = object.text("worker_name");
    reservation.created = object.time("date_created");
    reservation.updated = object.time("date_updated");
    complain(object, from);
    if (reservation.sid.isNull())
        return;
    m_sink.addKind(EvidenceKind::Resources);
    if (reservation.taskSid.isNull())
        m_sink.addNote(from, EvidenceWords::tr("The reservation %1 does not say whose it is; it was left out.")
                                 .arg(reservation.sid.toString()));
    else
        m_sink.addReservation(fact);
}

void EvidenceObjects::readWorker(const JsonObject &object, const Provenance &from)
{
    Fact<Worker> fact{{}, from};
    Worker &worker = fact.value;
    worker.sid = object.sid("sid", SidKind::Worker);
    worker.workspaceSid = object.sid("workspace_sid", SidKind::Workspace);
    worker.friendlyName = object.text("friendly_name");
    worker.activitySid = object.sid("activity_sid", SidKind::Activity);
    worker.activityName = object.text("activity_name");
    worker.attributes = object.text("attributes");
    worker.available = object.flag("available");
    worker.statusChanged = object.time("date_status_changed");
    complain(object, from);
    if (worker.sid.isNull())
        return;
    m_sink.addKind(EvidenceKind::Resources);
    m_sink.addWorker(fact);
}

void EvidenceObjects::readWorkflow(const JsonObject &object, const Provenance &from)
{
    Fact<StoryWorkflow> fact{{}, from};
    fact.value.sid = object.sid("sid", SidKind::Workflow);
    fact.value.name = object.text("friendly_name");
    fact.value.configuration = object.json("configuration");
    fact.value.reservationTimeoutSeconds = object.number("task_reservation_timeout").value_or(0);
    complain(object, from);
    if (!fact.value.sid.isNull())
        m_sink.addWorkflow(fact);
}

void EvidenceObjects::readQueue(const JsonObject &object, const Provenance &from)
{
    Fact<StoryQueue> fact{{}, from};
    fact.value.sid = object.sid("sid", SidKind::TaskQueue);
    fact.value.name = object.text("friendly_name");
    fact.value.targetWorkers = object.text("target_workers");
    fact.value.maxReservedWorkers = intOf(object, "max_reserved_workers", 1);
    fact.value.isLifo = object.text("task_order") == "LIFO"_L1;
    fact.value.reservationActivity = object.sid("reservation_activity_sid", SidKind::Activity);
    fact.value.assignmentActivity = object.sid("assignment_activity_sid", SidKind::Activity);
    complain(object, from);
    if (!fact.value.sid.isNull())
        m_sink.addQueue(fact);
}

void EvidenceObjects::readActivity(const JsonObject &object, const Provenance &from)
{
    Fact<Activity> fact{{}, from};
    fact.value.sid = object.sid("sid", SidKind::Activity);
    fact.value.friendlyName = object.text("friendly_name");
    fact.value.available = object.flag("available");
    complain(object, from);
    if (!fact.value.sid.isNull())
        m_sink.addActivity(fact);
}

void EvidenceObjects::readAlert(const JsonObject &object, const Provenance &from)
{
    Fact<StoryAlert> fact{{}, from};
    fact.from.kind = Provenance::Kind::Alert;
    fact.from.id = object.text("sid");
    fact.value.sid = fact.from.id;
    fact.value.code = intOf(object, "error_code", 0);
    fact.value.when = object.time("date_generated");
    if (fact.value.when == 0)
        fact.value.when = object.time("date_created");
    fact.value.text = object.text("alert_text");
    fact.value.resource = Sid::parse(object.text("resource_sid")).value_or(Sid());
    complain(object, from);
    m_sink.addAlert(fact);
}

void EvidenceObjects::readCall(const JsonObject &object, const Provenance &from)
{
    Fact<StoryCall> fact{{}, from};
    fact.value.sid = object.sid("sid", SidKind::Call).toString();
    fact.value.status = object.text("status");
    fact.value.ended = object.time("end_time");
    complain(object, from);
    if (!fact.value.sid.isEmpty())
        m_sink.addCall(fact);
}

} // namespace Desk
