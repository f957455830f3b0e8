#include "lastseen.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// As the API writes it; null where there is none.
QJsonValue timeOf(UtcMsecs when)
{
    if (when == 0)
        return {};
    const auto form = when % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(form);
}

QJsonValue textOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue sidOf(Sid sid)
{
    return textOf(sid.toString());
}

/// What arrived in another form than documented is told as it arrived.
QJsonObject withOdd(QJsonObject object, const OddFields &odd)
{
    for (auto field = odd.cbegin(); field != odd.cend(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

/// `isRouted`: with what earlier versions of this program did not keep.
QJsonObject objectOf(const Task &task, bool isRouted)
{
    QJsonObject object{{u"sid"_s, sidOf(task.sid)},
                       {u"workspace_sid"_s, sidOf(task.workspaceSid)},
                       {u"assignment_status"_s, textOf(task.statusText())},
                       {u"attributes"_s, textOf(task.attributes)},
                       {u"reason"_s, textOf(task.reason)},
                       {u"priority"_s, task.priority},
                       {u"timeout"_s, task.timeoutSeconds},
                       {u"task_queue_sid"_s, sidOf(task.taskQueueSid)},
                       {u"task_queue_friendly_name"_s, textOf(task.taskQueueName)},
                       {u"workflow_sid"_s, sidOf(task.workflowSid)},
                       {u"workflow_friendly_name"_s, textOf(task.workflowName)},
                       {u"task_channel_sid"_s, sidOf(task.taskChannelSid)},
                       {u"task_channel_unique_name"_s, textOf(task.taskChannelName)},
                       {u"date_created"_s, timeOf(task.created)},
                       {u"date_updated"_s, timeOf(task.updated)}};
    if (isRouted) {
        object.insert(u"virtual_start_time"_s, timeOf(task.virtualStart));
        object.insert(u"routing_target"_s, textOf(task.routingTarget));
        object.insert(u"ignore_capacity"_s, task.ignoresCapacity);
    }
    return withOdd(object, task.odd);
}

QJsonObject objectOf(const Reservation &reservation)
{
    return withOdd({{u"sid"_s, sidOf(reservation.sid)},
                    {u"account_sid"_s, sidOf(reservation.accountSid)},
                    {u"workspace_sid"_s, sidOf(reservation.workspaceSid)},
                    {u"task_sid"_s, sidOf(reservation.taskSid)},
                    {u"worker_sid"_s, sidOf(reservation.workerSid)},
                    {u"worker_name"_s, textOf(reservation.workerName)},
                    {u"reservation_status"_s, textOf(reservation.statusText())},
                    {u"date_created"_s, timeOf(reservation.created)},
                    {u"date_updated"_s, timeOf(reservation.updated)}},
                   reservation.odd);
}

QByteArray textOf(const QJsonObject &task, const Reservation *reservation)
{
    QJsonObject both{{u"task"_s, task}};
    if (reservation)
        both.insert(u"reservation"_s, objectOf(*reservation));
    return QJsonDocument(both).toJson(QJsonDocument::Compact);
}

/// Whether the API told a window of this user.
bool isSeen(const Provenance &from)
{
    return from.kind == Provenance::Kind::Answer && from.file.isEmpty() && from.line == 0 && from.learned > 0;
}

} // namespace

const Reservation *LastSeen::find(Sid reservation) const
{
    const auto found = std::find_if(reservations.cbegin(), reservations.cend(),
                                    [reservation](const Reservation &each) { return each.sid == reservation; });
    return found == reservations.cend() ? nullptr : &*found;
}

LastSeen lastSeenOf(const StoryFacts &facts)
{
    LastSeen seen;
    for (const Fact<Task> &task : facts.tasks) {
        if (!isSeen(task.from) || task.from.learned < seen.when)
            continue;
        seen.when = task.from.learned;
        seen.task = task.value;
    }
    if (seen.when == 0)
        return seen;
    QHash<Sid, const Fact<Reservation> *> newest;
    for (const Fact<Reservation> &reservation : facts.reservations) {
        if (!isSeen(reservation.from))
            continue;
        const Fact<Reservation> *&known = newest[reservation.value.sid];
        if (!known || known->from.learned <= reservation.from.learned)
            known = &reservation;
    }
    for (const Fact<Reservation> *reservation : std::as_const(newest))
        seen.reservations.append(reservation->value);
    std::sort(seen.reservations.begin(), seen.reservations.end(), [](const Reservation &one, const Reservation &other) {
        return std::pair(other.created, other.sid) < std::pair(one.created, one.sid);
    });
    if (seen.reservations.size() > MostLastSeen)
        seen.reservations.resize(MostLastSeen);
    return seen;
}

SeenTexts textsSince(const LastSeen &before, const Task &task, const Reservation *now)
{
    // Every task has this time: where it was not kept, an earlier version of this program did.
    const bool isRouted = before.task.virtualStart != 0;
    const Reservation *was = now ? before.find(now->sid) : nullptr;
    return {textOf(objectOf(before.task, isRouted), was), textOf(objectOf(task, isRouted), now)};
}

} // namespace Desk
