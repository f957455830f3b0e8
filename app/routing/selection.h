#pragma once

#include "roster.h"
#include "routingtask.h"
#include "routingtrace.h"
#include "workflow.h"

#include <limits>

namespace Routing {

/// Who may be asked for one task at one step, and who of two first. Made for being asked by thousands; what is handed
/// in must live longer.
class Selection
{
public:
    /// `queue`: its place in the roster; nothing: nobody is in it. `target` may be null: everybody in the queue.
    Selection(const Roster &roster, const RoutingTask &task, std::optional<size_t> queue, const Target *target);

    /// NotAsked::Asked where he may be asked.
    [[nodiscard]] NotAsked whyNot(const WorkerFacts &worker) const;
    /// Whether whyNot() is NotAsked::Asked, found out by what is cheapest to ask first.
    [[nodiscard]] bool isAsked(const WorkerFacts &worker) const;
    /// Whether the step is for him, whatever he is doing.
    [[nodiscard]] bool isFor(const WorkerFacts &worker) const;
    /// Whether somebody for whom it is could be asked now.
    [[nodiscard]] bool isFree(const WorkerFacts &worker) const;
    [[nodiscard]] static bool isFor(NotAsked why) { return why > NotAsked::Expression || why == NotAsked::Asked; }
    /// The first `most` of them: by order_by, then who has been without a task longest, then as they are listed. The
    /// others follow in any order.
    void sort(std::vector<size_t> &workers, size_t most = std::numeric_limits<size_t>::max()) const;
    /// How many may be asked at once beside those who are.
    [[nodiscard]] size_t room() const;

private:
    [[nodiscard]] bool isInQueue(const WorkerFacts &worker) const;
    [[nodiscard]] bool isTheOne(const WorkerFacts &worker) const;
    [[nodiscard]] bool hasRoom(const WorkerFacts &worker) const;
    [[nodiscard]] bool fitsTarget(const WorkerFacts &worker) const;
    [[nodiscard]] bool hasItAlready(const WorkerFacts &worker) const;

    const Roster &m_roster;
    const RoutingTask &m_task;
    const Target *m_target;
    std::optional<size_t> m_queue;
    const QString *m_wantedSid = nullptr;  ///< Null: anybody; empty: nobody.
    const QString *m_wantedName = nullptr; ///< Likewise.
};

/// A task that waits, for the question whose turn it is.
struct Turn
{
    size_t queue = 0; ///< Its place in the roster.
    int priority = 0;
    qint64 virtualStart = 0; ///< Milliseconds.
};
/// In which order tasks are offered, as places in `tasks`: the more urgent first, always; then by the order of their
/// queue, and between queues by the workspace's.
[[nodiscard]] std::vector<size_t> order(std::span<const Turn> tasks, const Roster &roster);

} // namespace Routing
