#include "storysteps.h"

#include "storystatuses.h"

namespace Desk {

namespace {

/// `target_changed_reason`, as the simulator writes it; its words are not documented.
RoutingStep::End endBy(const QString &reason)
{
    if (reason.contains(u"timeout", Qt::CaseInsensitive))
        return RoutingStep::End::Timeout;
    if (reason.contains(u"skip", Qt::CaseInsensitive))
        return RoutingStep::End::Skipped;
    if (reason.contains(u"evaluated", Qt::CaseInsensitive))
        return RoutingStep::End::RoutedAnew;
    return RoutingStep::End::Unknown;
}

class StepReader
{
public:
    void read(const StoryEvent &event, qsizetype at)
    {
        switch (event.type) {
        case EventType::WorkflowTargetMatched:
            begin(event, at);
            break;
        case EventType::TaskQueueEntered:
        case EventType::TaskQueueMoved:
            enterQueue(event, at);
            break;
        case EventType::TaskQueueTimeout:
        case EventType::WorkflowTimeout:
            close(event, at, RoutingStep::End::Timeout);
            break;
        case EventType::WorkflowSkipped:
            close(event, at, RoutingStep::End::Skipped);
            break;
        case EventType::ReservationAccepted:
            close(event, at, RoutingStep::End::Reserved);
            break;
        case EventType::TaskCompleted:
        case EventType::TaskCanceled:
        case EventType::TaskDeleted:
        case EventType::TaskSystemDeleted:
            close(event, at, RoutingStep::End::Left);
            break;
        default:
            break;
        }
    }

    QList<RoutingStep> steps;

private:
    [[nodiscard]] RoutingStep *open()
    {
        return !steps.isEmpty() && steps.constLast().span.isOpen() ? &steps.last() : nullptr;
    }

    void begin(const StoryEvent &event, qsizetype at)
    {
        close(event, at, RoutingStep::End::Unknown);
        RoutingStep step;
        step.span.begin = event.when;
        step.workflow = event.data.sid(EventField::WorkflowSid);
        step.workflowName = event.data.text(EventField::WorkflowName);
        step.filterName = event.data.text(EventField::WorkflowFilterName);
        step.filterExpression = event.data.text(EventField::WorkflowFilterExpression);
        step.targetName = event.data.text(EventField::WorkflowFilterTargetName);
        step.targetExpression = event.data.text(EventField::WorkflowFilterTargetExpression);
        step.knownWorker = event.data.sid(EventField::KnownWorkerSid);
        step.queue = event.data.sid(EventField::TaskQueueSid);
        step.queueName = event.data.text(EventField::TaskQueueName);
        step.isDefault = step.filterName == u"default_filter";
        step.evidence.events.append(at);
        steps.append(step);
    }

    void enterQueue(const StoryEvent &event, qsizetype at)
    {
        const Sid queue = event.data.sid(EventField::TaskQueueSid);
        const QString reason = event.data.text(EventField::TargetChangedReason);
        // The Event of the move may come after that of the step it leads to.
        if (!reason.isEmpty() && steps.size() > 1) {
            RoutingStep &before = steps[steps.size() - 2];
            if (before.how == RoutingStep::End::Unknown)
                before.how = endBy(reason);
        }
        RoutingStep *step = open();
        if (!step) {
            // Nothing told of a target: a routing target, a workflow without one, or Events that are gone.
            RoutingStep made;
            made.span.begin = event.when;
            made.workflow = event.data.sid(EventField::WorkflowSid);
            made.workflowName = event.data.text(EventField::WorkflowName);
            steps.append(made);
            step = &steps.last();
        } else if (!step->queue.isNull() && step->queue != queue && event.when > step->span.begin) {
            RoutingStep next = *step;
            close(event, at, endBy(reason));
            next.span.begin = event.when;
            next.evidence = {};
            steps.append(next);
            step = &steps.last();
        }
        step->queue = queue;
        step->queueName = event.data.text(EventField::TaskQueueName);
        step->evidence.events.append(at);
    }

    void close(const StoryEvent &event, qsizetype at, RoutingStep::End how)
    {
        RoutingStep *step = open();
        if (!step)
            return;
        step->span.end = event.when;
        step->how = how;
        if (how != RoutingStep::End::Unknown)
            step->evidence.events.append(at);
    }
};

} // namespace

QList<RoutingStep> stepsOf(const StoryFacts &facts)
{
    StepReader reader;
    for (qsizetype i = 0; i < facts.events.size(); ++i) {
        if (isOfTask(facts.events.at(i), facts.task))
            reader.read(facts.events.at(i), i);
    }
    const Task *task = newestTask(facts);
    if (reader.steps.isEmpty() && task && !task->taskQueueSid.isNull()) {
        RoutingStep step;
        step.span.begin = task->created;
        step.workflow = task->workflowSid;
        step.workflowName = task->workflowName;
        step.queue = task->taskQueueSid;
        step.queueName = task->taskQueueName;
        if (task->status == TaskStatus::Completed || task->status == TaskStatus::Canceled) {
            step.span.end = task->updated;
            step.how = RoutingStep::End::Left;
        } else if (task->status == TaskStatus::Assigned || task->status == TaskStatus::Wrapping) {
            step.how = RoutingStep::End::Reserved;
        }
        reader.steps.append(step);
    }
    return reader.steps;
}

} // namespace Desk
