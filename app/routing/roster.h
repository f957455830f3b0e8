#pragma once

#include "expression.h"
#include "workerfacts.h"

#include <span>

namespace Routing {

/// What routing knows of a queue.
struct QueueFacts
{
    QString sid; ///< As Target::queue calls it.
    QString name;
    Expression workers; ///< `target_workers`.
    int maxReservedWorkers = 1;
    bool isLifo = false;

    friend bool operator==(const QueueFacts &, const QueueFacts &) = default;
};

/// Who and what is there when a task is routed. A view: owns nothing.
struct Roster
{
    std::span<const QueueFacts> queues;
    std::span<const WorkerFacts> workers;
    bool isMultitasking = true; ///< Without it one task fills a worker, whatever its channel.
    bool isLifo = false;        ///< Which of two queues' oldest tasks is first, where both are as urgent.

    [[nodiscard]] std::optional<size_t> queueAt(const QString &sid) const;
    [[nodiscard]] std::optional<size_t> workerAt(const QString &sid) const;
};

} // namespace Routing
