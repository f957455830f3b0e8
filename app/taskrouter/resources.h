#pragma once

// The fields of TaskRouter's resources. Only parse.cpp includes this header. Each table has the order in which
// TaskRouter sends the keys, which is the fastest; keys in any other order are read as well.

#include "jsonfields.h"
#include "parse.h"

namespace Desk::Json {

template <auto Member, typename T>
Wrong time(od::value value, T &object, Context &context)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found, context);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    const auto parsed = readTime(QByteArrayView(read.data(), qsizetype(read.size())));
    if (!parsed)
        return Wrong::Time;
    object.*Member = *parsed;
    return Wrong::Nothing;
}

/// event_date, in whole seconds: used only where event_date_ms gave nothing better.
inline Wrong eventDate(od::value value, Event &event, Context &context)
{
    const UtcMsecs better = event.when;
    const Wrong wrong = time<&Event::when>(value, event, context);
    if (better != 0)
        event.when = better;
    return wrong;
}

/// event_date_ms: a number, but TaskRouter writes many numbers of its events as strings.
inline Wrong eventMsecs(od::value value, Event &event, Context &context)
{
    std::string_view read;
    bool found = false;
    if (readString(value, read, found, context) == Wrong::Type)
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

/// event_data: an object, kept as JSON text.
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

inline void keepEventData(Event &event, const QString &asItCame)
{
    event.data = asItCame.toUtf8();
}

template <typename T>
struct Table;

template <>
struct Table<Reservation>
{
    using R = Reservation;
    static constexpr std::array<Field<R>, 9> fields{{
        {"account_sid", Oddity::Sid, sid<&R::accountSid, SidKind::Account>},
        {"date_created", Oddity::Date, time<&R::created>},
        {"date_updated", Oddity::Date, time<&R::updated>},
        {"reservation_status", Oddity::Status, status<&R::status, reservationStatusFromWire>, keepStatus, true},
        {"sid", Oddity::Sid, sid<&R::sid, SidKind::Reservation>, nullptr, true},
        {"task_sid", Oddity::Sid, sid<&R::taskSid, SidKind::Task>},
        {"worker_name", Oddity::Text, name<&R::workerName>, keepText<&R::workerName>},
        {"worker_sid", Oddity::Sid, sid<&R::workerSid, SidKind::Worker>},
        {"workspace_sid", Oddity::Sid, sid<&R::workspaceSid, SidKind::Workspace>},
    }};
};

template <>
struct Table<Task>
{
    static constexpr std::array<Field<Task>, 19> fields{{
        {"workspace_sid", Oddity::Sid, sid<&Task::workspaceSid, SidKind::Workspace>},
        {"assignment_status", Oddity::Status, status<&Task::status, taskStatusFromWire>, keepStatus, true},
        {"attributes", Oddity::Text, text<&Task::attributes>, keepText<&Task::attributes>},
        {"reason", Oddity::Text, text<&Task::reason>, keepText<&Task::reason>},
        {"date_created", Oddity::Date, time<&Task::created>},
        {"date_updated", Oddity::Date, time<&Task::updated>},
        {"task_queue_sid", Oddity::Sid, sid<&Task::taskQueueSid, SidKind::TaskQueue>},
        {"task_queue_friendly_name", Oddity::Text, name<&Task::taskQueueName>, keepText<&Task::taskQueueName>},
        {"workflow_sid", Oddity::Sid, sid<&Task::workflowSid, SidKind::Workflow>},
        {"workflow_friendly_name", Oddity::Text, name<&Task::workflowName>, keepText<&Task::workflowName>},
        {"task_channel_sid", Oddity::Sid, sid<&Task::taskChannelSid, SidKind::TaskChannel>},
        {"task_channel_unique_name", Oddity::Text, name<&Task::taskChannelName>, keepText<&Task::taskChannelName>},
        {"priority", Oddity::Value, number<&Task::priority>},
        {"age", Oddity::Value, number<&Task::ageSeconds>},
        {"timeout", Oddity::Value, number<&Task::timeoutSeconds>},
        {"virtual_start_time", Oddity::Date, time<&Task::virtualStart>},
        {"routing_target", Oddity::Text, text<&Task::routingTarget>, keepText<&Task::routingTarget>},
        {"ignore_capacity", Oddity::Value, flag<&Task::ignoresCapacity>},
        {"sid", Oddity::Sid, sid<&Task::sid, SidKind::Task>, nullptr, true},
    }};
};

template <>
struct Table<Worker>
{
    static constexpr std::array<Field<Worker>, 8> fields{{
        {"sid", Oddity::Sid, sid<&Worker::sid, SidKind::Worker>, nullptr, true},
        {"friendly_name", Oddity::Text, text<&Worker::friendlyName>, keepText<&Worker::friendlyName>},
        {"activity_sid", Oddity::Sid, sid<&Worker::activitySid, SidKind::Activity>},
        {"activity_name", Oddity::Text, name<&Worker::activityName>, keepText<&Worker::activityName>},
        {"attributes", Oddity::Text, text<&Worker::attributes>, keepText<&Worker::attributes>},
        {"available", Oddity::Value, flag<&Worker::available>},
        {"date_status_changed", Oddity::Date, time<&Worker::statusChanged>},
        {"workspace_sid", Oddity::Sid, sid<&Worker::workspaceSid, SidKind::Workspace>},
    }};
};

template <>
struct Table<Workspace>
{
    static constexpr std::array<Field<Workspace>, 5> fields{{
        {"sid", Oddity::Sid, sid<&Workspace::sid, SidKind::Workspace>, nullptr, true},
        {"friendly_name", Oddity::Text, text<&Workspace::friendlyName>, keepText<&Workspace::friendlyName>},
        {"multi_task_enabled", Oddity::Value, flag<&Workspace::multiTaskEnabled>},
        {"timeout_activity_sid", Oddity::Sid, sid<&Workspace::timeoutActivitySid, SidKind::Activity>},
        {"timeout_activity_name", Oddity::Text, text<&Workspace::timeoutActivityName>,
         keepText<&Workspace::timeoutActivityName>},
    }};
};

template <>
struct Table<Activity>
{
    static constexpr std::array<Field<Activity>, 3> fields{{
        {"sid", Oddity::Sid, sid<&Activity::sid, SidKind::Activity>, nullptr, true},
        {"friendly_name", Oddity::Text, text<&Activity::friendlyName>, keepText<&Activity::friendlyName>},
        {"available", Oddity::Value, flag<&Activity::available>},
    }};
};

template <>
struct Table<TaskQueue>
{
    static constexpr std::array<Field<TaskQueue>, 4> fields{{
        {"sid", Oddity::Sid, sid<&TaskQueue::sid, SidKind::TaskQueue>, nullptr, true},
        {"friendly_name", Oddity::Text, text<&TaskQueue::friendlyName>, keepText<&TaskQueue::friendlyName>},
        {"target_workers", Oddity::Text, text<&TaskQueue::targetWorkers>, keepText<&TaskQueue::targetWorkers>},
        {"max_reserved_workers", Oddity::Value, number<&TaskQueue::maxReservedWorkers>},
    }};
};

template <>
struct Table<Workflow>
{
    static constexpr std::array<Field<Workflow>, 3> fields{{
        {"sid", Oddity::Sid, sid<&Workflow::sid, SidKind::Workflow>, nullptr, true},
        {"friendly_name", Oddity::Text, text<&Workflow::friendlyName>, keepText<&Workflow::friendlyName>},
        {"task_reservation_timeout", Oddity::Value, number<&Workflow::reservationTimeoutSeconds>},
    }};
};

template <>
struct Table<QueueStatistics>
{
    using Q = QueueStatistics;
    static constexpr std::array<Field<Q>, 3> fields{{
        {"task_queue_sid", Oddity::Sid, sid<&Q::sid, SidKind::TaskQueue>, nullptr, true},
        {"total_available_workers", Oddity::Value, number<&Q::availableWorkers>},
        {"total_eligible_workers", Oddity::Value, number<&Q::eligibleWorkers>},
    }};
};

template <>
struct Table<Event>
{
    static constexpr std::array<Field<Event>, 12> fields{{
        {"event_type", Oddity::Text, name<&Event::type>, keepText<&Event::type>},
        {"event_data", Oddity::Text, eventData, keepEventData},
        {"event_date", Oddity::Date, eventDate},
        {"event_date_ms", Oddity::Date, eventMsecs},
        {"description", Oddity::Text, text<&Event::description>, keepText<&Event::description>},
        {"resource_type", Oddity::Text, name<&Event::resourceType>, keepText<&Event::resourceType>},
        {"resource_sid", Oddity::Text, text<&Event::resourceSid>, keepText<&Event::resourceSid>},
        {"actor_type", Oddity::Text, name<&Event::actorType>, keepText<&Event::actorType>},
        {"actor_sid", Oddity::Text, text<&Event::actorSid>, keepText<&Event::actorSid>},
        {"source", Oddity::Text, name<&Event::source>, keepText<&Event::source>},
        {"source_ip_address", Oddity::Text, name<&Event::sourceAddress>, keepText<&Event::sourceAddress>},
        {"sid", Oddity::Sid, sid<&Event::sid, SidKind::Event>, nullptr, true},
    }};
};

/// Of any kind: what asked for it knows which.
inline Wrong anySid(od::value value, ResourceText &object, Context &context)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found, context);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    const auto parsed = Sid::parse(QLatin1StringView(read.data(), qsizetype(read.size())));
    if (!parsed)
        return Wrong::Sid;
    object.sid = *parsed;
    return Wrong::Nothing;
}

template <>
struct Table<ResourceText>
{
    static constexpr std::array<Field<ResourceText>, 1> fields{{
        {"sid", Oddity::Sid, anySid, nullptr, true},
    }};
};

} // namespace Desk::Json
