#pragma once

#include "eventrecorder.h"
#include "refusal.h"
#include "router.h"
#include "settingschange.h"

namespace Simulator {

/// The task queues of a state: what a client may change of them, and what stands in the way. Who is in a queue follows
/// at once.
class Queues
{
public:
    /// What is handed in must live longer.
    Queues(State &state, EventRecorder &recorder, Router &router);

    [[nodiscard]] Made create(const QueueChange &wanted);
    [[nodiscard]] Outcome update(Queue &queue, const QueueChange &change);
    /// No workflow may lead there, and no unfinished task may be in it.
    [[nodiscard]] Outcome remove(Id queue);

private:
    /// What of a change is no name.
    void apply(Queue &queue, const QueueChange &change) const;

    State &m_state;
    EventRecorder &m_recorder;
    Router &m_router;
};

} // namespace Simulator
