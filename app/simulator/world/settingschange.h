#pragma once

#include "state.h"

namespace Simulator {

// What a client may change of the things that a workspace consists of. What is not given stays, and is a default where
// something new is made. Values were checked for their form by whoever read them; what they refer to exists.

struct WorkspaceChange
{
    std::optional<QByteArray> name;
    std::optional<QByteArray> eventCallbackUrl; ///< Empty: nobody is called.
    std::optional<QByteArray> eventsFilter;
    std::optional<Id> defaultActivity;
    std::optional<Id> timeoutActivity;
    std::optional<bool> multitask;
    std::optional<bool> fifo;
};

struct ActivityChange
{
    std::optional<QByteArray> name;
    std::optional<bool> available; ///< Only of a new one: it never changes.
};

struct ChannelChange
{
    std::optional<QByteArray> uniqueName; ///< Only of a new one.
    std::optional<QByteArray> name;
    std::optional<bool> optimized;
};

/// Which workers a queue is for, as it is shown and as it is meant.
struct TargetWorkers
{
    QByteArray text;
    Routing::Expression expression;
};

struct QueueChange
{
    std::optional<QByteArray> name;
    std::optional<TargetWorkers> workers;
    std::optional<int> maxReservedWorkers;
    std::optional<bool> fifo;
    std::optional<Id> reservationActivity;
    std::optional<Id> assignmentActivity;
};

/// Where a workflow sends tasks, as it was written and as it is meant.
struct WorkflowConfiguration
{
    QByteArray text;
    std::shared_ptr<const Routing::Workflow> routing; ///< Never null.
};

struct WorkflowChange
{
    std::optional<QByteArray> name;
    std::optional<WorkflowConfiguration> configuration;
    std::optional<int> reservationTimeout; ///< Seconds.
    std::optional<QByteArray> callbackUrl; ///< Empty: nobody is asked.
    std::optional<QByteArray> fallbackUrl;
};

struct NewWorker
{
    QByteArray name;
    QByteArray attributes = "{}";
    Id activity = 0; ///< 0: the workspace's default.
};

} // namespace Simulator
