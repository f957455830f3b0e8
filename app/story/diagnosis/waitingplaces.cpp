#include "waitingplaces.h"

#include "diagnosiswords.h"
#include "routing/routingwords.h"
#include "text/joinedparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString queueNameOf(const TaskCase &task, const QString &sid)
{
    const Routing::QueueFacts *queue = task.situation.queue(sid);
    return queue ? queue->name : sid;
}

QString endText(RoutingStep::End how)
{
    switch (how) {
    case RoutingStep::End::Timeout:
        return DiagnosisWords::tr("its timeout passed");
    case RoutingStep::End::Skipped:
        return DiagnosisWords::tr("skipped");
    case RoutingStep::End::RoutedAnew:
        return DiagnosisWords::tr("routed anew");
    case RoutingStep::End::Reserved:
        return DiagnosisWords::tr("accepted there");
    case RoutingStep::End::Left:
        return DiagnosisWords::tr("the task ended there");
    case RoutingStep::End::Open:
    case RoutingStep::End::Unknown:
        break;
    }
    return DiagnosisWords::tr("left");
}

QString queueNameOf(const TaskCase &task, const RoutingStep &step)
{
    return step.queueName.isEmpty() ? queueNameOf(task, step.queue.toString()) : step.queueName;
}

/// "step 2 Support"
QString nameOfStep(const TaskCase &task, const RoutingStep &step, const std::optional<Routing::Step> &place)
{
    const QString queue = queueNameOf(task, step);
    if (step.isDefault || (place && place->isDefault()))
        //: A place where a task waits; the name of a queue.
        return DiagnosisWords::tr("default filter, queue %1").arg(queue);
    return place ? DiagnosisWords::tr("step %1, queue %2").arg(QString::number(place->target + 1), queue)
                 : DiagnosisWords::tr("queue %1").arg(queue);
}

/// Says whether and to which step it goes on when that one times out.
void setAfter(PlaceRow &place, const TaskCase &task, const Routing::Step &step)
{
    const Routing::Workflow &rules = *task.rules();
    if (step.isDefault() || !Routing::endOf(rules, {step, 0, false, true})) {
        place.after = DiagnosisWords::tr("no timeout: it stays until its time to live ends");
        return;
    }
    if (Routing::targetAt(rules, {step.filter, step.target + 1})) {
        place.after = DiagnosisWords::tr("then step %1").arg(step.target + 2);
        return;
    }
    const Routing::Scope scope{{&task.task().attributes, nullptr}, {}};
    for (size_t at = step.filter + 1; at < rules.filters.size(); ++at) {
        if (rules.filters[at].expression.fits(scope)) {
            place.after = DiagnosisWords::tr("then filter %1").arg(Routing::nameOf(rules, at));
            return;
        }
    }
    place.after = DiagnosisWords::tr("then the task is canceled");
    place.isEnd = true;
}

PlaceRow workflowPlace(const TaskCase &task)
{
    QString workflow = task.situation.workflowName;
    if (workflow.isEmpty() && !task.story.steps.isEmpty())
        workflow = task.story.steps.constLast().workflowName;
    PlaceRow place;
    if (!task.task().routingTarget.isEmpty()) {
        place.text =
            DiagnosisWords::tr("Routing target %1: it goes before the workflow").arg(task.task().routingTarget);
        return place;
    }
    if (workflow.isEmpty())
        return place;
    place.text = DiagnosisWords::tr("Workflow %1").arg(workflow);
    place.workflow = workflow;
    const bool isKnown = task.rules() && task.standing();
    QStringList behind;
    if (isKnown && !task.standing()->step.isDefault()) {
        const size_t taken = task.standing()->step.filter;
        place.filter = Routing::nameOf(*task.rules(), taken);
        place.text += u" › "_s + DiagnosisWords::tr("filter %1").arg(place.filter);
        const Routing::Scope scope{{&task.task().attributes, nullptr}, {}};
        for (size_t at = taken + 1; at < task.rules()->filters.size(); ++at) {
            if (task.rules()->filters[at].expression.fits(scope))
                behind.append(Routing::nameOf(*task.rules(), at));
        }
    } else if (task.isInDefault()) {
        place.text += u" › "_s + DiagnosisWords::tr("default filter: no other fits");
    } else if (!task.story.steps.isEmpty() && !task.story.steps.constLast().filterName.isEmpty()) {
        place.filter = task.story.steps.constLast().filterName;
        place.text += u" › "_s + DiagnosisWords::tr("filter %1").arg(place.filter);
    }
    if (!behind.isEmpty())
        place.after = DiagnosisWords::tr("%1 would fit too").arg(behind.join(comma()));
    return place;
}

PlaceRow storyPlace(const TaskCase &task, const RoutingStep &step, const std::optional<Routing::Step> &found,
                    bool isLast)
{
    PlaceRow place;
    place.evidence = step.evidence;
    place.isNow = isLast && step.span.isOpen() && !task.isOver() && !task.isTaken();
    const QString name = nameOfStep(task, step, found);
    const bool isDefault = step.isDefault || (found && found->isDefault());
    place.step = found && !isDefault ? int(found->target) + 1 : 0;
    place.queue = queueNameOf(task, step);
    place.since = step.span.begin;
    place.until = step.span.end;
    const Routing::Target *target = found && task.rules() ? Routing::targetAt(*task.rules(), *found) : nullptr;
    place.timeoutSeconds = target && target->timeout ? *target->timeout : 0;
    if (!place.isNow) {
        const bool isOpen = step.span.isOpen();
        //: A step; how it ended, when, and after how long.
        place.text = isOpen ? DiagnosisWords::tr("%1: %2").arg(name, endText(step.how))
                            : DiagnosisWords::tr("%1: %2, %3 after %4")
                                  .arg(name, endText(step.how), momentText(task, step.span.end),
                                       spanText(step.span.begin, step.span.end));
        return place;
    }
    const QString passed = spanText(step.span.begin, task.story.asOf());
    //: A step in which a task is: how long, and of how long.
    place.text =
        target && target->timeout
            ? DiagnosisWords::tr("%1: active, %2 of %3").arg(name, passed, spanText(*target->timeout * qint64(1000)))
            : DiagnosisWords::tr("%1: active, %2").arg(name, passed);
    if (found)
        setAfter(place, task, *found);
    return place;
}

} // namespace

QList<PlaceRow> placesOf(const TaskCase &task)
{
    QList<PlaceRow> places;
    if (PlaceRow workflow = workflowPlace(task); !workflow.text.isEmpty())
        places.append(workflow);
    const auto &steps = task.story.steps;
    for (qsizetype at = 0; at < steps.size(); ++at) {
        std::optional<Routing::Step> found = task.storySteps().value(at);
        const bool isLast = at + 1 == steps.size();
        if (!found && isLast && task.standing())
            found = task.standing()->step;
        places.append(storyPlace(task, steps.at(at), found, isLast));
    }
    // What is still to come in this filter.
    const auto &now = task.standing();
    if (!now || !task.rules() || now->step.isDefault() || task.isOver() || task.isTaken())
        return places;
    const Routing::Filter &filter = task.rules()->filters[now->step.filter];
    for (size_t at = now->step.target + 1; at < filter.targets.size(); ++at) {
        const Routing::Target &target = filter.targets[at];
        PlaceRow place;
        place.step = int(at) + 1;
        place.queue = queueNameOf(task, target.queue);
        place.timeoutSeconds = target.timeout.value_or(0);
        const QString name = DiagnosisWords::tr("step %1, queue %2").arg(QString::number(at + 1), place.queue);
        place.text =
            target.timeout ? DiagnosisWords::tr("%1: %2").arg(name, spanText(*target.timeout * qint64(1000))) : name;
        if (at + 1 == filter.targets.size())
            setAfter(place, task, {now->step.filter, at});
        places.append(place);
    }
    return places;
}

} // namespace Desk
