#pragma once

#include "story/taskstory.h"
#include "support/samples.h"

/// A task's story for tests of what shows it: it waited, somebody rejected it, Eve was rung in vain, Bob let it run out
/// and was taken offline, Alice has it now.
namespace Samples {

constexpr qint64 Sec = 1000;

inline Desk::Offer offer(quint32 number, const QString &who, Desk::ReservationStatus status, qint64 from, qint64 to)
{
    Desk::Offer made;
    made.sid = sid(Desk::SidKind::Reservation, number);
    made.worker = sid(Desk::SidKind::Worker, number);
    made.workerName = who;
    made.status = status;
    made.offered = Start + from * Sec;
    made.answered = to < 0 ? 0 : Start + to * Sec;
    made.ended = made.answered;
    made.timeoutSeconds = 30;
    return made;
}

inline Desk::TaskStory story()
{
    using namespace Desk;
    using namespace Qt::StringLiterals;
    TaskStory made;
    made.task = sid(SidKind::Task, 1);
    made.facts.task = made.task;
    made.facts.asOf = Start + 160 * Sec;
    made.begun = Start;
    made.status = TaskStatus::Reserved;
    const auto status = [](qint64 from, qint64 to, TaskStatus word) {
        return StatusSpan{{Start + from * Sec, to < 0 ? 0 : Start + to * Sec}, word, {}};
    };
    made.statuses = {status(0, 14, TaskStatus::Pending),    status(14, 22, TaskStatus::Reserved),
                     status(22, 32, TaskStatus::Pending),   status(32, 72, TaskStatus::Reserved),
                     status(72, 112, TaskStatus::Pending),  status(112, 142, TaskStatus::Reserved),
                     status(142, 144, TaskStatus::Pending), status(144, -1, TaskStatus::Reserved)};
    RoutingStep first;
    first.span = {Start, Start + 78 * Sec};
    first.filterName = u"Refunds filter"_s;
    first.queueName = u"Refunds"_s;
    first.targetExpression = u"skills HAS 'refunds'"_s;
    first.how = RoutingStep::End::Timeout;
    RoutingStep second = first;
    second.span = {Start + 78 * Sec, 0};
    second.queueName = u"Support"_s;
    second.targetExpression.clear();
    second.how = RoutingStep::End::Open;
    made.steps = {first, second};
    made.priorities = {{Start, 0, {}}, {Start + 78 * Sec, 10, {}}};
    made.priority = 10;
    made.offers = {offer(1, u"Frank Li"_s, ReservationStatus::Rejected, 14, 22),
                   offer(2, u"Eve O’Neil"_s, ReservationStatus::Canceled, 32, 72),
                   offer(3, u"Bob Ömer"_s, ReservationStatus::Timeout, 112, 142),
                   offer(4, u"Alice Alvarez"_s, ReservationStatus::Pending, 144, -1)};
    made.offers[1].hold = StorySpan{Start + 52 * Sec, Start + 72 * Sec};
    made.offers[1].isHoldInferred = true;
    for (const Offer &one : std::as_const(made.offers)) {
        for (const bool isEnd : {false, true}) {
            if (isEnd && one.ended == 0)
                continue;
            StoryEvent event;
            event.sid = sid(SidKind::Event, quint32(made.facts.events.size()));
            event.when = isEnd ? one.ended : one.offered;
            event.type = !isEnd                                      ? EventType::ReservationCreated
                         : one.status == ReservationStatus::Timeout  ? EventType::ReservationTimeout
                         : one.status == ReservationStatus::Rejected ? EventType::ReservationRejected
                                                                     : EventType::ReservationCanceled;
            event.typeWord = toWire(event.type);
            event.description = u"Reservation %1 of %2"_s.arg(isEnd ? u"ended"_s : u"created"_s, one.workerName);
            event.data.set(EventField::ReservationSid, one.sid.toString());
            event.data.set(EventField::WorkerName, one.workerName);
            event.data.set(EventField::WorkerSid, one.worker.toString());
            event.json = "{\"worker_name\":\"" + one.workerName.toUtf8() + "\"}";
            made.facts.events.append(event);
        }
    }
    for (qsizetype i = 0, event = 0; i < made.offers.size(); ++i) {
        made.offers[i].evidence.events.append(event++);
        if (made.offers.at(i).ended != 0)
            made.offers[i].evidence.events.append(event++);
    }
    ActivitySpan before;
    before.worker = made.offers.at(2).worker;
    before.workerName = u"Bob Ömer"_s;
    before.activityName = u"Available"_s;
    before.isAvailable = true;
    before.span = {Start - 3'600 * Sec, Start + 142 * Sec + 200};
    ActivitySpan after = before;
    after.activityName = u"Offline"_s;
    after.isAvailable = false;
    after.span = {before.span.end, 0};
    after.cause = ActivitySpan::Cause::MissedOffer;
    after.reservation = made.offers.at(2).sid;
    made.activities = {before, after};
    return made;
}

} // namespace Samples
