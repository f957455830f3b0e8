#include "events.h"

namespace Simulator {

namespace {

Event begin(State &state, EventType type)
{
    Event event;
    event.id = state.nextId();
    event.at = state.now;
    event.type = type;
    return event;
}

void setTask(Event &event, const Task &task)
{
    event.task = task.id;
    event.queue = task.queue;
    event.workflow = task.workflow;
    event.channel = task.channel;
    event.taskCreated = task.created;
    event.taskPriority = task.priority;
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

void recordReservation(State &state, const Reservation &reservation, EventType type, int reasonCode)
{
    Event event = begin(state, type);
    event.reservation = reservation.id;
    event.reservationStatus = reservation.status;
    event.reservationVersion = reservation.version;
    event.reasonCode = reasonCode;
    if (const Task *task = find(state.tasks, reservation.task))
        setTask(event, *task);
    // A failed one was never anybody's.
    const Worker *worker = find(state.workers, reservation.worker);
    if (worker && type != EventType::ReservationFailed)
        setWorker(event, *worker);
    state.events.append(std::move(event));
}

void recordTask(State &state, const Task &task, EventType type)
{
    recordRoute(state, task, type, Event::DefaultRoute);
}

void recordRoute(State &state, const Task &task, EventType type, int route)
{
    Event event = begin(state, type);
    setTask(event, task);
    event.route = route;
    state.events.append(std::move(event));
}

void recordWorker(State &state, const Worker &worker, EventType type, Id previousActivity, Time inPrevious)
{
    Event event = begin(state, type);
    setWorker(event, worker);
    event.previousActivity = previousActivity;
    event.inPrevious = inPrevious;
    state.events.append(std::move(event));
}

} // namespace Simulator
