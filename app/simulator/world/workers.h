#pragma once

#include "eventrecorder.h"
#include "refusal.h"
#include "router.h"
#include "settingschange.h"
#include "timers.h"

namespace Simulator {

/// The people of a state: their activity, attributes and channels, and that they come back by themselves. Each change
/// is in the history and known to the router.
class Workers
{
public:
    /// What is handed in must live longer.
    Workers(State &state, EventRecorder &recorder, WorldTimers &timers, Router &router);

    /// With every channel once.
    [[nodiscard]] Made create(const NewWorker &wanted);
    /// He may have no open reservation.
    [[nodiscard]] Outcome remove(Id worker);
    /// Nothing where he is there already, or where there is no such activity (any more).
    void move(Worker &worker, Id activity);
    void setAttributes(Worker &worker, const QByteArray &attributes);
    void setName(Worker &worker, const QByteArray &name);
    /// How many tasks of a channel he does at once, and whether he does any. `workerChannel` that is not his: nothing.
    void setChannel(Worker &worker, Id workerChannel, int capacity, bool available);

    /// To be called after his reservations changed.
    void touch(const Worker &worker) { m_router.touchWorker(worker.id); }

    /// From now on nobody goes anywhere.
    void holdStill() { m_still = true; }

    /// Sets the time at which he comes back, where he does that and an offer ran out.
    void comeBackLater(const Worker &worker);
    /// That time has come.
    void comeBack(Worker &worker);

private:
    /// Lists of reservations show his name.
    void setListsChanged(Id worker);

    State &m_state;
    EventRecorder &m_recorder;
    WorldTimers &m_timers;
    Router &m_router;
    bool m_still = false;
};

} // namespace Simulator
