#pragma once

// The fields of TaskRouter's resources (reference, sections 2 and 8). For parse.cpp alone. Tables are in the order in
// which TaskRouter sends the keys, for speed; any other order is read as well.

#include "jsonfields.h"
#include "parse.h"

namespace Desk::Json {

template <auto Member, typename T>
Wrong time(od::value value, T &object, Context &)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    const auto parsed = readTime(QByteArrayView(read.data(), qsizetype(read.size())));
    if (!parsed)
        return Wrong::Time;
    object.*Member = *parsed;
    return Wrong::Nothing;
}

/// event_date: whole seconds, only where event_date_ms has not said it better.
inline Wrong eventDate(od::value value, Event &event, Context &context)
{
    const UtcMsecs better = event.when;
    const Wrong wrong = time<&Event::when>(value, event, context);
    if (better != 0)
        event.when = better;
    return wrong;
}

/// event_date_ms: a number, but TaskRouter's events write many numbers as strings.
inline Wrong eventMsecs(od::value value, Event &event, Context &context)
{
    std::string_view read;
    bool found = false;
    if (readString(value, read, found) == Wrong::Type)
        return number<&Event::when>(value, event, context);
    if (!found || read.empty())
        return Wrong::Nothing;
    bool ok = false;
    const qint64 msecs = QByteArrayView(read.data(), qsizetype(read.size())).toByteArray().toLongLong(&ok);
    if (!ok)
        return Wrong::Range;
    event.when = msecs;
    return Wrong::Nothing;
}

/// event_data: kept as the text of its object.
inline Wrong eventData(od::value value, Event &event, Context &)
{
    od::json_type type{};
    if (value.type().get(type))
        return Wrong::Broken;
    if (type == od::json_type::null)
        return Wrong::Nothing;
    od::object object;
    std::string_view raw;
    if (type != od::json_type::object)
        return Wrong::Type;
    if (value.get_object().get(object) || object.raw_json().get(raw))
        return Wrong::Broken;
    event.data = QByteArray(raw.data(), qsizetype(raw.size()));
    return Wrong::Nothing;
}

template <typename T>
struct Table;

template <>
struct Table<Reservation>
{
    using R = Reservation;
    static constexpr std::array<Field<R>, 9> fields{{
        {"account_sid", sid<&R::accountSid, SidKind::Account>},
        {"date_created", time<&R::created>},
        {"date_updated", time<&R::updated>},
        {"reservation_status", status<&R::status, reservationStatusFromWire>, true},
        {"sid", sid<&R::sid, SidKind::Reservation>, true},
        {"task_sid", sid<&R::taskSid, SidKind::Task>},
        {"worker_name", name<&R::workerName>},
        {"worker_sid", sid<&R::workerSid, SidKind::Worker>},
        {"workspace_sid", sid<&R::workspaceSid, SidKind::Workspace>},
    }};
};

template <>
struct Table<Task>
{
    static constexpr std::array<Field<Task>, 16> fields{{
        {"workspace_sid", sid<&Task::workspaceSid, SidKind::Workspace>},
        {"assignment_status", status<&Task::status, taskStatusFromWire>, true},
        {"attributes", text<&Task::attributes>},
        {"reason", text<&Task::reason>},
        {"date_created", time<&Task::created>},
        {"date_updated", time<&Task::updated>},
        {"task_queue_sid", sid<&Task::taskQueueSid, SidKind::TaskQueue>},
        {"task_queue_friendly_name", name<&Task::taskQueueName>},
        {"workflow_sid", sid<&Task::workflowSid, SidKind::Workflow>},
        {"workflow_friendly_name", name<&Task::workflowName>},
        {"task_channel_sid", sid<&Task::taskChannelSid, SidKind::TaskChannel>},
        {"task_channel_unique_name", name<&Task::taskChannelName>},
        {"priority", number<&Task::priority>},
        {"age", number<&Task::ageSeconds>},
        {"timeout", number<&Task::timeoutSeconds>},
        {"sid", sid<&Task::sid, SidKind::Task>, true},
    }};
};

template <>
struct Table<Worker>
{
    static constexpr std::array<Field<Worker>, 8> fields{{
        {"sid", sid<&Worker::sid, SidKind::Worker>, true},
        {"friendly_name", text<&Worker::friendlyName>},
        {"activity_sid", sid<&Worker::activitySid, SidKind::Activity>},
        {"activity_name", name<&Worker::activityName>},
        {"attributes", text<&Worker::attributes>},
        {"available", flag<&Worker::available>},
        {"date_status_changed", time<&Worker::statusChanged>},
        {"workspace_sid", sid<&Worker::workspaceSid, SidKind::Workspace>},
    }};
};

template <>
struct Table<Workspace>
{
    static constexpr std::array<Field<Workspace>, 5> fields{{
        {"sid", sid<&Workspace::sid, SidKind::Workspace>, true},
        {"friendly_name", text<&Workspace::friendlyName>},
        {"multi_task_enabled", flag<&Workspace::multiTaskEnabled>},
        {"timeout_activity_sid", sid<&Workspace::timeoutActivitySid, SidKind::Activity>},
        {"timeout_activity_name", text<&Workspace::timeoutActivityName>},
    }};
};

template <>
struct Table<Activity>
{
    static constexpr std::array<Field<Activity>, 3> fields{{
        {"sid", sid<&Activity::sid, SidKind::Activity>, true},
        {"friendly_name", text<&Activity::friendlyName>},
        {"available", flag<&Activity::available>},
    }};
};

template <>
struct Table<TaskQueue>
{
    static constexpr std::array<Field<TaskQueue>, 4> fields{{
        {"sid", sid<&TaskQueue::sid, SidKind::TaskQueue>, true},
        {"friendly_name", text<&TaskQueue::friendlyName>},
        {"target_workers", text<&TaskQueue::targetWorkers>},
        {"max_reserved_workers", number<&TaskQueue::maxReservedWorkers>},
    }};
};

template <>
struct Table<Workflow>
{
    static constexpr std::array<Field<Workflow>, 3> fields{{
        {"sid", sid<&Workflow::sid, SidKind::Workflow>, true},
        {"friendly_name", text<&Workflow::friendlyName>},
        {"task_reservation_timeout", number<&Workflow::reservationTimeoutSeconds>},
    }};
};

template <>
struct Table<TaskChannel>
{
    static constexpr std::array<Field<TaskChannel>, 3> fields{{
        {"sid", sid<&TaskChannel::sid, SidKind::TaskChannel>, true},
        {"unique_name", text<&TaskChannel::uniqueName>},
        {"friendly_name", text<&TaskChannel::friendlyName>},
    }};
};

template <>
struct Table<Event>
{
    static constexpr std::array<Field<Event>, 11> fields{{
        {"event_type", name<&Event::type>},
        {"event_data", eventData},
        {"event_date", eventDate},
        {"event_date_ms", eventMsecs},
        {"description", text<&Event::description>},
        {"resource_type", name<&Event::resourceType>},
        {"resource_sid", text<&Event::resourceSid>},
        {"actor_type", name<&Event::actorType>},
        {"actor_sid", text<&Event::actorSid>},
        {"source", name<&Event::source>},
        {"sid", sid<&Event::sid, SidKind::Event>, true},
    }};
};

} // namespace Desk::Json
