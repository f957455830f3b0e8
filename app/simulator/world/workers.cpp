#include "workers.h"

#include <algorithm>

namespace Simulator {

Workers::Workers(State &state, EventRecorder &recorder, WorldTimers &timers, Router &router)
    : m_state(state)
    , m_recorder(recorder)
    , m_timers(timers)
    , m_router(router)
{
}

Made Workers::create(const NewWorker &wanted)
{
    if (auto refusal = nameTaken(m_state, m_state.workers, "Worker", wanted.name))
        return *refusal;
    Worker worker;
    worker.id = m_state.nextId();
    worker.name = wanted.name;
    worker.attributes = wanted.attributes;
    worker.activity = wanted.activity == 0 ? m_state.workspace.defaultActivity : wanted.activity;
    worker.homeActivity = worker.activity;
    worker.created = worker.updated = worker.statusChanged = m_state.now;
    for (const auto &[id, channel] : m_state.channels)
        worker.channels.push_back({m_state.nextId(), id, 1, true, m_state.now, m_state.now});
    const Id id = worker.id;
    Worker &made = m_state.workers.emplace(id, std::move(worker)).first->second;
    m_router.updateWorker(made);
    ++m_state.workersVersion;
    m_recorder.worker(made, EventType::WorkerCreated);
    return id;
}

Outcome Workers::remove(Id id)
{
    const Worker &worker = m_state.workers.at(id);
    if (!worker.open.empty())
        return invalid("Cannot delete Worker " + m_state.sids.text(Kind::Worker, id) + " because Reservation " +
                       m_state.sids.text(Kind::Reservation, worker.open.front()) + " is not finished");
    m_recorder.worker(worker, EventType::WorkerDeleted);
    setListsChanged(id);
    m_router.forgetWorker(id);
    m_state.workers.erase(id);
    ++m_state.workersVersion;
    return {};
}

void Workers::move(Worker &worker, Id activity)
{
    if (m_still || worker.activity == activity || !find(m_state.activities, activity))
        return;
    const Id previous = worker.activity;
    const Time inPrevious = m_state.now - worker.statusChanged;
    worker.activity = activity;
    worker.statusChanged = worker.updated = m_state.now;
    ++worker.version;
    ++m_state.workersVersion;
    touch(worker);
    m_recorder.worker(worker, EventType::WorkerActivityUpdate, previous, inPrevious);
}

void Workers::setAttributes(Worker &worker, const QByteArray &attributes)
{
    worker.attributes = attributes;
    m_router.updateWorker(worker);
    worker.updated = m_state.now;
    ++worker.version;
    ++m_state.workersVersion;
    m_recorder.worker(worker, EventType::WorkerAttributesUpdate);
}

void Workers::setName(Worker &worker, const QByteArray &name)
{
    worker.name = name;
    worker.updated = m_state.now;
    touch(worker);
    ++worker.version;
    ++m_state.workersVersion;
    setListsChanged(worker.id);
}

void Workers::setListsChanged(Id worker)
{
    for (const auto &[id, reservation] : m_state.reservations) {
        if (reservation.worker == worker)
            ++m_state.tasks.at(reservation.task).listVersion;
    }
}

void Workers::setChannel(Worker &worker, Id workerChannel, int capacity, bool available)
{
    const auto channel = std::find_if(worker.channels.begin(), worker.channels.end(),
                                      [workerChannel](const WorkerChannel &one) { return one.id == workerChannel; });
    if (channel == worker.channels.end())
        return;
    const bool capacityMoves = channel->capacity != capacity;
    const bool availabilityMoves = channel->available != available;
    channel->capacity = capacity;
    channel->available = available;
    touch(worker);
    if (capacityMoves || availabilityMoves)
        channel->updated = m_state.now;
    if (capacityMoves)
        m_recorder.worker(worker, EventType::WorkerCapacityUpdate);
    if (availabilityMoves)
        m_recorder.worker(worker, EventType::WorkerChannelAvailabilityUpdate);
}

void Workers::comeBackLater(const Worker &worker)
{
    if (worker.returnsAfter != Never && worker.activity == m_state.workspace.timeoutActivity)
        m_timers.schedule(m_state.now + worker.returnsAfter, WorldDue::WorkerReturns, worker.id);
}

void Workers::comeBack(Worker &worker)
{
    if (worker.activity == m_state.workspace.timeoutActivity)
        move(worker, worker.homeActivity);
}

} // namespace Simulator
