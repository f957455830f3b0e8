#include "eventrecorder.h"

namespace Simulator {

namespace {

void setTask(Event &event, const Task &task)
{
    event.task = task.id;
    event.queue = task.queue;
    event.workflow = task.workflow;
    event.channel = task.channel;
    event.taskCreated = task.created;
    event.taskQueued = task.queued;
    event.taskVirtualStart = task.virtualStart;
    event.taskVersion = task.version;
    event.taskPriority = event.previousPriority = task.priority;
    event.taskStatus = task.status;
    event.taskAttributes = task.attributes;
    event.taskReason = task.reason;
}

void setWorker(Event &event, const Worker &worker)
{
    event.worker = worker.id;
    event.workerName = worker.name;
    event.workerAttributes = worker.attributes;
    event.activity = worker.activity;
}

} // namespace

Event EventRecorder::begin(EventType type)
{
    Event event;
    event.id = m_state.nextId();
    event.at = m_state.now;
    event.type = type;
    return event;
}

void EventRecorder::reservation(const Reservation &reservation, EventType type, int reasonCode)
{
    Event event = begin(type);
    event.reservation = reservation.id;
    event.reservationStatus = reservation.status;
    event.reservationVersion = reservation.version;
    event.reasonCode = reasonCode;
    event.reservationTimeout = reservation.timeout;
    if (const Task *task = find(m_state.tasks, reservation.task))
        setTask(event, *task);
    // A failed one was never anybody's.
    const Worker *worker = find(m_state.workers, reservation.worker);
    if (worker && type != EventType::ReservationFailed)
        setWorker(event, *worker);
    m_state.events.append(std::move(event));
}

void EventRecorder::task(const Task &task, EventType type, std::optional<int> previousPriority)
{
    Event event = begin(type);
    setTask(event, task);
    event.previousPriority = previousPriority.value_or(task.priority);
    m_state.events.append(std::move(event));
}

void EventRecorder::step(const Task &task, EventType type, std::optional<int> previousPriority)
{
    Event event = begin(type);
    setTask(event, task);
    event.previousPriority = previousPriority.value_or(task.priority);
    if (task.standing) {
        event.routing = task.routing;
        event.step = task.standing->step;
    }
    m_state.events.append(std::move(event));
}

void EventRecorder::moved(const Task &task, Id previousQueue, int previousPriority, MoveReason reason)
{
    Event event = begin(EventType::TaskQueueMoved);
    setTask(event, task);
    event.previousPriority = previousPriority;
    event.previousQueue = previousQueue;
    event.moveReason = reason;
    m_state.events.append(std::move(event));
}

void EventRecorder::worker(const Worker &worker, EventType type, Id previousActivity, Time inPrevious)
{
    Event event = begin(type);
    setWorker(event, worker);
    event.previousActivity = previousActivity;
    event.inPrevious = inPrevious;
    m_state.events.append(std::move(event));
}

void EventRecorder::workspace(EventType type)
{
    Event event = begin(type);
    event.name = m_state.workspace.name;
    m_state.events.append(std::move(event));
}

void EventRecorder::activity(const Activity &activity, EventType type)
{
    Event event = begin(type);
    event.activity = activity.id;
    event.name = activity.name;
    event.flag = activity.available;
    m_state.events.append(std::move(event));
}

void EventRecorder::channel(const Channel &channel, EventType type)
{
    Event event = begin(type);
    event.channel = channel.id;
    event.name = channel.name;
    event.flag = channel.optimized;
    m_state.events.append(std::move(event));
}

void EventRecorder::queue(const Queue &queue, EventType type)
{
    Event event = begin(type);
    event.queue = queue.id;
    event.name = queue.name;
    event.expression = queue.targetWorkers;
    m_state.events.append(std::move(event));
}

void EventRecorder::workflow(const Workflow &workflow, EventType type)
{
    Event event = begin(type);
    event.workflow = workflow.id;
    event.name = workflow.name;
    m_state.events.append(std::move(event));
}

} // namespace Simulator
