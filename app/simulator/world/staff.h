#pragma once

#include "routing/queuenames.h"
#include "routing/roster.h"
#include "routing/workflowreader.h"
#include "state.h"

#include <set>

namespace Simulator {

/// What routing knows of a worker.
[[nodiscard]] Routing::WorkerFacts factsOf(const State &state, const Worker &worker);
/// What fills one of a worker's channels.
[[nodiscard]] Routing::ChannelFacts channelFactsOf(const State &state, const Worker &worker,
                                                   const WorkerChannel &channel);
/// The SID of a task's routing target, a worker or a queue; empty for 0.
[[nodiscard]] QByteArray sidOfTarget(const State &state, Id target);
/// Which queue a workflow's configuration means; it is called as its SID. A copy of the queues as they are now.
[[nodiscard]] Routing::QueueResolver queueResolver(const State &state);

/// The workers and queues of a state as routing wants them, kept while they change: a busy hour asks a hundred thousand
/// times. Whoever changes one says so; of the state it sets `Worker::queues` alone.
class Staff
{
public:
    /// `state` must live longer.
    explicit Staff(State &state)
        : m_state(state)
    {
    }

    /// Everything anew: queues, activities or the workspace changed.
    void rebuild();
    /// His attributes changed, or he is new.
    void updateWorker(Worker &worker);
    /// His name, activity, channels or reservations did.
    void touchWorker(Id worker);
    void forgetWorker(Id worker);

    /// As it is now; good until something changes.
    [[nodiscard]] Routing::Roster roster();
    /// Places in the roster of those whose activity is available, ascending.
    [[nodiscard]] std::vector<size_t> available();
    /// Likewise of those about whom something changed since this was asked last.
    [[nodiscard]] std::vector<size_t> takeChanged();
    /// Whether a queue hands out its tasks in another order than the workspace.
    [[nodiscard]] bool hasMixedOrder() const;
    [[nodiscard]] Worker &workerAt(size_t place) { return *m_people[place]; }
    /// Its place in the roster; nothing where there is no such queue.
    [[nodiscard]] std::optional<size_t> placeOfQueue(Id queue) const;

private:
    void buildQueues();
    /// All but the attributes.
    void refresh(size_t place);
    void findQueues(size_t place);
    [[nodiscard]] std::optional<size_t> placeOf(Id worker) const;

    State &m_state;
    std::vector<Routing::QueueFacts> m_queues;
    std::vector<Id> m_queueIds;
    bool m_queuesAskForFields = false; ///< Who is in a queue changes with more than his attributes.
    std::vector<Routing::WorkerFacts> m_workers;
    std::vector<Worker *> m_people; ///< Ascending ids.
    std::vector<bool> m_isStale;    ///< Those whose facts are older than what they are about.
    std::vector<size_t> m_stale;
    std::set<Id> m_changed; ///< Of whom takeChanged() tells next.
};

} // namespace Simulator
