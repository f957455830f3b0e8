#pragma once

#include "routing/workerfacts.h"

#include <QByteArray>

namespace Routing {

/// A queue as it is written: what lint reads itself.
struct LintQueue
{
    QString sid;
    QString name;
    QString targetWorkers;
};

struct LintWorkflow
{
    QString sid;
    QString name;
    QByteArray configuration;     ///< TaskRouter's own JSON.
    int reservationTimeout = 120; ///< `task_reservation_timeout`, seconds.
};

/// Where the workspace puts a worker whose offer ran out.
struct LintTimeoutActivity
{
    QString name;
    bool isAvailable = false;
};

/// A workspace as lint() looks at it. What is not known is left empty, and then nothing is said about it: a bare
/// configuration is one workflow without queues and workers.
struct LintWorkspace
{
    QString sid;
    QString name;
    std::vector<LintQueue> queues;
    std::vector<LintWorkflow> workflows;
    std::vector<WorkerFacts> workers;
    bool knowsChannels = true; ///< Of the workers: without, nothing is said of what asks for `channel.…`.
    std::optional<LintTimeoutActivity> timeoutActivity;
    std::vector<Value> tasks; ///< Attributes of some tasks, to see of which kinds they are.
};

} // namespace Routing
