#include "workertable.h"

#include "diagnosiswords.h"
#include "routing/explanation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Routing::NotAsked;

/// The first term of the step's expression that is false of him: "level is 2".
QString expressionWhy(const TaskCase &task, const WorkerStanding &one)
{
    const Routing::Target *target = task.target();
    if (!target)
        return {};
    const Routing::WorkerFacts &worker = task.facts(one);
    const auto answers = Routing::explain(target->expression,
                                          {{&task.task().attributes, nullptr}, {&worker.attributes, &worker.fields}});
    for (size_t at = 0; at < answers.size(); ++at) {
        if (answers[at].isTrue())
            continue;
        const Routing::Expression::Term &term = target->expression.terms()[at];
        const bool isLeft = term.left.isReference && term.left.isWorkers;
        if (!isLeft && !(term.right.isReference && term.right.isWorkers))
            return target->expression.textOf(term).toString();
        const auto &steps = isLeft ? term.left.steps : term.right.steps;
        QStringList path;
        for (const auto &step : steps)
            path.append(step.key.isEmpty() ? u"[%1]"_s.arg(step.index) : step.key);
        const Routing::Value &actual = isLeft ? answers[at].left : answers[at].right;
        //: An attribute and its value: "level is 2"
        return DiagnosisWords::tr("%1 is %2")
            .arg(path.join(u'.'), actual.isNull() ? valueText(actual) : actual.toString());
    }
    return {};
}

/// When the oldest of his wrap-ups began; 0 for none, or not known.
UtcMsecs oldestWrapUp(const WorkerState &state)
{
    UtcMsecs oldest = 0;
    if (!state.wrapUps)
        return oldest;
    for (const OpenReservation &open : *state.wrapUps)
        oldest = oldest == 0 ? open.since : std::min(oldest, open.since);
    return oldest;
}

QString activityWhy(const TaskCase &task, const WorkerStanding &one)
{
    const WorkerState &state = task.state(one);
    if (const UtcMsecs since = oldestWrapUp(state); since != 0)
        return DiagnosisWords::tr("wrapping %1").arg(spanText(since, task.story.asOf()));
    if (const ActivitySpan *span = task.activityOf(state.sid)) {
        const QString when = momentText(task, span->span.begin);
        switch (span->cause) {
        case ActivitySpan::Cause::MissedOffer:
            return DiagnosisWords::tr("missed an offer %1").arg(when);
        case ActivitySpan::Cause::Rejection:
            return DiagnosisWords::tr("with a rejection %1").arg(when);
        case ActivitySpan::Cause::Queue:
            return DiagnosisWords::tr("by the queue %1").arg(when);
        case ActivitySpan::Cause::Chosen:
            break;
        }
    }
    return state.statusChanged == 0 ? QString() : spanText(state.statusChanged, task.story.asOf());
}

QString capacityWhy(const TaskCase &task, const WorkerStanding &one)
{
    const QString &name = task.task().channel;
    const Routing::ChannelFacts *channel = task.facts(one).channel(name);
    if (!channel)
        return DiagnosisWords::tr("no channel %1").arg(name);
    if (!channel->isAvailable)
        return DiagnosisWords::tr("%1 is not available").arg(name);
    QStringList fill;
    const UtcMsecs oldest = oldestWrapUp(task.state(one));
    if (channel->wrapping > 0) {
        QString text = DiagnosisWords::tr("%n wrapping", nullptr, channel->wrapping);
        if (oldest != 0)
            text += u' ' + spanText(oldest, task.story.asOf());
        fill.append(text);
    }
    if (channel->accepted > 0)
        fill.append(DiagnosisWords::tr("%n accepted", nullptr, channel->accepted));
    if (channel->pending > 0)
        fill.append(task.state(one).wrapUps ? DiagnosisWords::tr("%n pending", nullptr, channel->pending)
                                            : DiagnosisWords::tr("%n pending or wrapping", nullptr, channel->pending));
    //: A channel, how many tasks it may have, and what fills it.
    return DiagnosisWords::tr("%1: %2 of %3").arg(name).arg(channel->used()).arg(channel->configured) +
           (fill.isEmpty() ? QString() : u" · "_s + fill.join(", "_L1));
}

bool isOpen(ReservationStatus status)
{
    return status == ReservationStatus::Pending || status == ReservationStatus::Accepted ||
           status == ReservationStatus::Wrapping;
}

/// When it came to the status that it has; 0 where that is not known.
UtcMsecs sinceOf(const Offer &offer)
{
    switch (offer.status) {
    case ReservationStatus::Pending:
        return offer.offered;
    case ReservationStatus::Accepted:
        return offer.accepted;
    case ReservationStatus::Wrapping:
        return offer.wrapping;
    case ReservationStatus::Unknown:
        return 0;
    default: // All others end it.
        return offer.ended;
    }
}

QString askText(const TaskCase &task, const WorkerAsk &ask)
{
    const QString status = ask.status == ReservationStatus::Unknown ? DiagnosisWords::tr("asked") : toWire(ask.status);
    if (ask.since == 0)
        return status;
    const QString when = momentText(task, ask.since);
    return ask.status == ReservationStatus::Pending || ask.status == ReservationStatus::Wrapping
               //: A status that goes on, and since when: "wrapping since 14:05:00"
               ? DiagnosisWords::tr("%1 since %2").arg(status, when)
               //: A status, and when it came: "timeout 14:01:12"
               : DiagnosisWords::tr("%1 %2").arg(status, when);
}

/// Every ask, and how it ended: an acceptance says nothing of the offer before it that ran out.
void setAsks(const TaskCase &task, Sid worker, WorkerRow &row)
{
    // Of a hundred thousand asks only those that are shown get words: times of the day take long to write.
    constexpr qsizetype mostWritten = 8;
    QStringList texts;
    const QList<const Offer *> offers = task.offersTo(worker);
    for (const Offer *offer : offers) {
        row.asks.append({offer->sid, offer->status, offer->offered, sinceOf(*offer)});
        const bool isShown = texts.size() + mostWritten >= offers.size();
        texts.append(isShown ? askText(task, row.asks.constLast()) : QString());
        row.isAsked = row.isAsked || isOpen(offer->status);
    }
    row.asked = newestText(texts);
}

WorkerRow rowOf(const TaskCase &task, const WorkerStanding &one)
{
    const Routing::WorkerFacts &worker = task.facts(one);
    const WorkerState &state = task.state(one);
    WorkerRow row;
    row.sid = state.sid;
    row.name = worker.name;
    row.activityName = worker.activityName;
    row.isAvailable = worker.isAvailable;
    const bool isForSomebodyElse = one.why == NotAsked::NotTheOne;
    if (!isForSomebodyElse)
        row.isInQueue = one.why != NotAsked::NotInQueue;
    if (row.isInQueue == true) {
        row.fitsExpression = one.why != NotAsked::Expression;
        if (row.fitsExpression == false)
            row.expressionWhy = expressionWhy(task, one);
    }
    if (!worker.isAvailable)
        row.activityWhy = activityWhy(task, one);
    if (state.knowsChannels && one.why == NotAsked::Capacity) {
        row.hasCapacity = false;
        row.capacityWhy = capacityWhy(task, one);
    } else if (state.knowsChannels && (one.why == NotAsked::Asked || one.why == NotAsked::OthersFirst)) {
        row.hasCapacity = true;
    }
    setAsks(task, state.sid, row);
    return row;
}

/// Of a task that somebody has: what held when it was offered, as far as it has not changed since.
void forgetWhatCameLater(const TaskCase &task, const WorkerStanding &one, WorkerRow &row)
{
    const Offer *accepted = task.acceptedOffer();
    if (!accepted || accepted->offered == 0)
        return;
    row.hasCapacity.reset();
    row.capacityWhy.clear();
    const UtcMsecs since = task.state(one).statusChanged;
    if (since == 0 || since > accepted->offered) {
        row.isAvailable.reset();
        row.activityWhy.clear();
        row.activityName.clear();
    }
}

/// Who was asked, as the story tells: all there is where nobody read the workers.
QList<WorkerRow> rowsOfOffers(const TaskCase &task)
{
    QList<WorkerRow> rows;
    QSet<Sid> seen;
    for (const Offer &offer : task.story.offers) {
        if (offer.worker.isNull() || seen.contains(offer.worker))
            continue;
        seen.insert(offer.worker);
        WorkerRow row;
        row.sid = offer.worker;
        row.name = offer.workerName;
        setAsks(task, offer.worker, row);
        if (const Worker *worker = task.story.worker(offer.worker)) {
            row.activityName = worker->activityName;
            row.isAvailable = worker->available;
        }
        rows.append(row);
    }
    return rows;
}

/// How near a worker is to having the task.
int nearness(NotAsked why)
{
    switch (why) {
    case NotAsked::HasItAlready:
        return 0;
    case NotAsked::Asked:
        return 1;
    case NotAsked::OthersFirst:
        return 2;
    case NotAsked::Capacity:
        return 3;
    case NotAsked::Activity:
        return 4;
    case NotAsked::Expression:
        return 5;
    case NotAsked::NotInQueue:
        return 6;
    case NotAsked::NotTheOne:
        break;
    }
    return 7;
}

} // namespace

QList<WorkerRow> workerRows(const TaskCase &task)
{
    if (task.workers().empty())
        return rowsOfOffers(task);
    std::vector<const WorkerStanding *> order;
    order.reserve(task.workers().size());
    for (const WorkerStanding &one : task.workers())
        order.push_back(&one);
    std::stable_sort(order.begin(), order.end(), [](const WorkerStanding *one, const WorkerStanding *other) {
        return nearness(one->why) < nearness(other->why);
    });
    QList<WorkerRow> rows;
    const auto count = std::min(order.size(), size_t(MostWorkerRows));
    rows.reserve(static_cast<qsizetype>(count));
    for (size_t at = 0; at < count; ++at) {
        WorkerRow row = rowOf(task, *order[at]);
        if (task.isTaken())
            forgetWhatCameLater(task, *order[at], row);
        rows.append(row);
    }
    return rows;
}

} // namespace Desk
