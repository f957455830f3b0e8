#pragma once

#include "state.h"

#include <functional>
#include <set>

namespace Simulator {

/// Where a workflow sends a task.
struct QueueTarget
{
    Id queue = 0;
    int route = Event::DefaultRoute; ///< The line of the workflow.
    int timeout = 0;                 ///< Seconds until the task leaves that queue; 0: never.
    std::vector<int> skipped;        ///< Lines that fit too, but nobody of their queue was available.
};

/// Decides which queue a task goes to and who is offered it. It keeps what it needs for that, `Worker::queues` and the
/// tasks that wait, and changes nothing else.
class Router
{
public:
    using Offer = std::function<void(Task &task, Worker &worker)>;

    /// `state` must live longer.
    explicit Router(State &state)
        : m_state(state)
    {
    }

    /// The first line of the workflow whose expression the attributes fit, else its default queue.
    [[nodiscard]] QueueTarget targetFor(const Workflow &workflow, const QByteArray &attributes) const;
    /// The same of a task that waited too long where it was.
    [[nodiscard]] static QueueTarget defaultTarget(const Workflow &workflow);

    /// To be called after his attributes changed.
    void updateWorker(Worker &worker) const;
    /// To be called after its status or its queue changed.
    void updateTask(const Task &task);
    void forgetTask(Id task) { m_waiting.erase(task); }

    /// Calls `offer` for each task that waits and the worker who is to be asked, until nobody is left who may be.
    void dispatch(const Offer &offer);

private:
    [[nodiscard]] bool isAnybodyAvailable(Id queue) const;
    [[nodiscard]] std::vector<Worker *> availableWorkers();
    [[nodiscard]] Worker *bestWorker(const Task &task, const std::vector<Worker *> &available) const;
    /// Whether he is free for it, in time and capacity.
    [[nodiscard]] bool isFree(const Worker &worker, const Task &task) const;

    State &m_state;
    std::set<Id> m_waiting; ///< Tasks that could be offered to somebody more.
};

} // namespace Simulator
