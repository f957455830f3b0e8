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

void Workers::move(Worker &worker, Id activity)
{
    if (m_still || activity == 0 || worker.activity == activity)
        return;
    const Id previous = worker.activity;
    const Time inPrevious = m_state.now - worker.statusChanged;
    worker.activity = activity;
    worker.statusChanged = worker.updated = m_state.now;
    ++worker.version;
    ++m_state.workersVersion;
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
    ++worker.version;
    ++m_state.workersVersion;
    // Lists of reservations show the names.
    for (const auto &[id, reservation] : m_state.reservations) {
        if (reservation.worker == worker.id)
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
