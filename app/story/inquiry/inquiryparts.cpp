#include "inquiryparts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// An activity follows what caused it within so long.
constexpr qint64 SoonBefore = 5'000;

EventFilter eventsOf(EventType type, UtcMsecs since)
{
    EventFilter filter;
    filter.type = toWire(type);
    filter.since = since;
    filter.limit = LargestPage;
    return filter;
}

} // namespace

void takeKnown(StoryFacts &facts, const StoryFacts &known, bool withReservations)
{
    facts.instructions = known.instructions;
    facts.activities = known.activities;
    facts.alerts = known.alerts;
    facts.call = known.call;
    if (withReservations)
        facts.reservations += known.reservations;
}

StoryWorkflow storyWorkflow(const ResourceText &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.json).object();
    StoryWorkflow workflow;
    workflow.sid = answer.sid;
    workflow.name = json.value("friendly_name"_L1).toString();
    workflow.configuration = json.value("configuration"_L1).toString().toUtf8();
    workflow.reservationTimeoutSeconds = json.value("task_reservation_timeout"_L1).toInteger();
    return workflow;
}

StoryQueue storyQueue(const ResourceText &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.json).object();
    const auto activity = [&json](QLatin1StringView key) {
        return Sid::parse(json.value(key).toString()).value_or(Sid());
    };
    StoryQueue queue;
    queue.sid = answer.sid;
    queue.name = json.value("friendly_name"_L1).toString();
    queue.targetWorkers = json.value("target_workers"_L1).toString();
    queue.maxReservedWorkers = json.value("max_reserved_workers"_L1).toInt(1);
    queue.isLifo = json.value("task_order"_L1).toString() == "LIFO"_L1;
    queue.reservationActivity = activity("reservation_activity_sid"_L1);
    queue.assignmentActivity = activity("assignment_activity_sid"_L1);
    return queue;
}

std::optional<EventFilter> missedOffers(const QList<UtcMsecs> &wentAway, UtcMsecs oldest)
{
    UtcMsecs first = 0;
    for (const UtcMsecs when : wentAway) {
        if (when > oldest && (first == 0 || when < first))
            first = when;
    }
    return first == 0 ? std::nullopt : std::optional(eventsOf(EventType::ReservationTimeout, first - SoonBefore));
}

QList<EventFilter> ruleChanges(UtcMsecs since, Sid workflow, Sid queue)
{
    QList<EventFilter> filters{eventsOf(EventType::WorkerAttributesUpdate, since)};
    if (!workflow.isNull()) {
        filters.append(eventsOf(EventType::WorkflowUpdated, since));
        filters.last().workflow = workflow;
    }
    if (!queue.isNull()) {
        filters.append(eventsOf(EventType::TaskQueueExpressionUpdated, since));
        filters.last().queue = queue;
    }
    return filters;
}

TaskFilter waitingIn(Sid queue)
{
    TaskFilter filter;
    filter.assignmentStatus = u"pending"_s;
    filter.queue = queue;
    filter.ordering = u"Priority:desc"_s;
    filter.limit = LargestPage;
    return filter;
}

WorkerFilter availableIn(Sid queue, const QString &expression)
{
    WorkerFilter filter;
    filter.queue = queue;
    filter.targetWorkers = expression;
    filter.isAvailable = true;
    filter.limit = LargestPage;
    return filter;
}

bool endsInquiry(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::ProxyCredentials ||
           error.kind == ErrorKind::Paced;
}

} // namespace Desk
