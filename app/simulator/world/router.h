#pragma once

#include "routing/routingdecision.h"
#include "routing/selection.h"
#include "staff.h"

#include <functional>
#include <set>

namespace Simulator {

/// Decides which queue a task goes to and who is offered it, by the rules of app/routing. It keeps what it needs for
/// that, `Worker::queues`, `Task::standing` while a task stays where it is, and the tasks that wait; nothing else
/// changes by it.
class Router
{
public:
    using Offer = std::function<void(Task &task, Worker &worker)>;
    /// It does not stay where it is: to another step, or out of its workflow.
    using Move = std::function<void(Task &task, const Routing::Decision &decision)>;

    /// `state` must live longer.
    explicit Router(State &state)
        : m_state(state)
        , m_staff(state)
    {
    }

    /// The configuration by which it goes: its workflow's as it is now where it is routed anew, else the one it has.
    /// Never null.
    [[nodiscard]] std::shared_ptr<const Routing::Workflow> routingOf(const Task &task) const;
    /// Where it goes, from where it stands, or for one that stands nowhere from the start of its workflow.
    [[nodiscard]] Routing::Decision decide(const Task &task);

    /// To be called after such a change; see Staff.
    void rebuild() { m_staff.rebuild(); }
    void updateWorker(Worker &worker) { m_staff.updateWorker(worker); }
    void touchWorker(Id worker) { m_staff.touchWorker(worker); }
    void forgetWorker(Id worker) { m_staff.forgetWorker(worker); }
    /// To be called after its status, its queue or its attributes changed.
    void updateTask(const Task &task);
    /// Those that may have to move, ascending; and that it is just those.
    [[nodiscard]] std::vector<Id> restless() const;
    void setRestless(const std::vector<Id> &tasks);
    /// It may have to move: it came anew, an offer of it ended, or its time is over.
    void reconsider(const Task &task);
    void forgetTask(Id task);

    /// Calls `move` for each task that waits and has to go on, and `offer` for each and the worker who is to be asked,
    /// until nobody is left who may be. It looks at what changed since it was called last: where neither a task nor a
    /// worker did, he may be asked for it no more than then. So what thousands wait for costs little.
    void dispatch(const Offer &offer, const Move &move);

private:
    struct Waiting
    {
        Routing::RoutingTask facts; ///< All but age and openWith, which are set when they are needed.
        QByteArray attributes;      ///< Of which `facts` were made.
        bool isRestless = true;
    };

    void setFacts(Waiting &waiting, const Task &task) const;
    [[nodiscard]] Routing::Decision decide(const Task &task, Waiting &waiting);
    void forgetOf(Id task);
    /// Once through all that may be offered or may go on; whether anything was.
    bool pass(const Offer &offer, const Move &move);
    /// Takes the tasks that are to be looked at whoever is free, ascending.
    [[nodiscard]] std::set<Id> takeFresh();
    /// Adds the tasks that one of these people could be asked for.
    void addWhatTheyMayTake(const std::vector<size_t> &people, std::set<Id> &tasks);
    [[nodiscard]] std::vector<Task *> inOrder(const std::set<Id> &wanted);
    /// Whether it went somewhere else.
    bool settle(Task &task, Waiting &waiting, const Move &move);
    /// Whether anybody was asked.
    bool offerTask(Task &task, Waiting &waiting, const std::vector<size_t> &people, const Offer &offer);
    [[nodiscard]] Routing::Selection selectionFor(const Routing::Roster &roster, const Task &task, Waiting &waiting);
    [[nodiscard]] int mostAskedFor(const Task &task) const;

    State &m_state;
    Staff m_staff;
    std::map<Id, Waiting> m_waiting; ///< Tasks that could be offered to somebody more.
    // Of these:
    std::set<Id> m_fresh;    ///< What changed since dispatch() looked at it.
    std::set<Id> m_offered;  ///< Somebody is asked already.
    std::set<Id> m_ignoring; ///< Those that need no room.
};

} // namespace Simulator
