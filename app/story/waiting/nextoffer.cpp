#include "nextoffer.h"

#include "reservations/plaintext.h"
#include "routing/routingdecision.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Desk {

namespace {

constexpr qsizetype LongestTextName = 80;

struct NextOfferTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::NextOffer)
};

Routing::Value valueOf(const QString &attributes)
{
    return Routing::Value::fromJson(QJsonDocument::fromJson(attributes.toUtf8()).object());
}

bool isAvailable(const WaitingRules &rules, Sid activity, bool otherwise)
{
    const QString sid = activity.toString();
    const auto &all = rules.routing.activities;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&sid](const auto &one) { return one.sid == sid; });
    return found == all.cend() ? otherwise : found->isAvailable;
}

Routing::WorkerFacts factsOf(const Worker &worker, const OfferEnd &end, const WaitingRules &rules)
{
    Routing::WorkerFacts facts;
    facts.sid = worker.sid.toString();
    facts.name = worker.friendlyName;
    facts.activitySid = worker.activitySid.toString();
    facts.activityName = worker.activityName;
    facts.isAvailable = worker.available;
    facts.withoutTaskSince = worker.statusChanged;
    Routing::ChannelFacts channel;
    channel.uniqueName = end.task.taskChannelName;
    if (worker.sid == end.worker) {
        const Sid to = end.how == OfferEnd::How::RunsOut ? rules.timeoutActivity : end.activity;
        facts.isAvailable = to.isNull() ? worker.available : isAvailable(rules, to, worker.available);
        facts.withoutTaskSince = end.at; // They had one until now.
    } else {
        channel.pending = end.busy.contains(worker.sid) ? 1 : 0;
    }
    facts.channels.push_back(channel);
    facts.attributes = valueOf(worker.attributes);
    facts.fields = Routing::fieldsOf(facts);
    return facts;
}

QString named(const QString &name)
{
    return oneLine(name).left(LongestTextName);
}

} // namespace

NextOffer nextOffer(const WaitingRules &rules, const QList<Worker> &workers, const OfferEnd &end)
{
    NextOffer next;
    const QString workflow = end.task.workflowSid.toString();
    const auto &workflows = rules.routing.workflows;
    const auto its = std::find_if(workflows.cbegin(), workflows.cend(),
                                  [&workflow](const Routing::WorkflowFacts &one) { return one.sid == workflow; });
    if (its == workflows.cend() || workers.isEmpty() || workers.size() > MostWorkersOfNextOffer)
        return next;
    std::vector<Routing::WorkerFacts> people;
    people.reserve(static_cast<size_t>(workers.size()));
    for (const Worker &worker : workers)
        people.push_back(factsOf(worker, end, rules));
    Routing::RoutingTask task;
    task.attributes = valueOf(end.task.attributes);
    task.priority = end.task.priority;
    task.age = end.task.created > 0 ? std::max<qint64>(0, end.at - end.task.created) : 0;
    task.channel = end.task.taskChannelName;
    task.routingTarget = end.task.routingTarget;
    task.ignoresCapacity = end.task.ignoresCapacity;
    Routing::Roster roster = rules.routing.roster();
    roster.workers = people;
    const Routing::Decision decision = Routing::decide(its->workflow, task, roster);
    switch (decision.kind) {
    case Routing::Decision::Kind::Asks:
        next.kind = NextOffer::Kind::Asks;
        next.worker = people.at(decision.asked.front()).name;
        next.isSameWorker = people.at(decision.asked.front()).sid == end.worker.toString();
        break;
    case Routing::Decision::Kind::Waits:
        next.kind = NextOffer::Kind::Waits;
        break;
    case Routing::Decision::Kind::Canceled:
    case Routing::Decision::Kind::Unmatched:
        next.kind = NextOffer::Kind::Canceled;
        return next;
    }
    const std::optional<size_t> queue = roster.queueAt(decision.queue);
    next.queue = queue ? roster.queues[*queue].name : end.task.taskQueueName;
    return next;
}

QString nextOfferText(const NextOffer &next, OfferEnd::How how)
{
    const bool isTurnedDown = how == OfferEnd::How::TurnedDown;
    switch (next.kind) {
    case NextOffer::Kind::NotKnown:
        break;
    case NextOffer::Kind::Asks:
        if (next.isSameWorker)
            return NextOfferTexts::tr(
                       "%1 is most likely asked again at once: nobody else is free, or nobody goes before.")
                .arg(named(next.worker));
        return isTurnedDown ? NextOfferTexts::tr("Once it is turned down, %1 is most likely asked next, in %2.")
                                  .arg(named(next.worker), named(next.queue))
                            : NextOfferTexts::tr("If it runs out, %1 is most likely asked next, in %2.")
                                  .arg(named(next.worker), named(next.queue));
    case NextOffer::Kind::Waits:
        return isTurnedDown
                   ? NextOfferTexts::tr(
                         "Once it is turned down, it most likely waits in %1: nobody else is free there.")
                         .arg(named(next.queue))
                   : NextOfferTexts::tr("If it runs out, it most likely waits in %1: nobody else is free there.")
                         .arg(named(next.queue));
    case NextOffer::Kind::Canceled:
        return isTurnedDown
                   ? NextOfferTexts::tr(
                         "Once it is turned down, the workflow most likely cancels it: it has no step left.")
                   : NextOfferTexts::tr("If it runs out, the workflow most likely cancels it: it has no step left.");
    }
    return {};
}

} // namespace Desk
