#pragma once

#include "state.h"

namespace Simulator {

/// A task that is to come. Without a queue its workflow finds one.
struct NewTask
{
    QByteArray attributes = "{}";
    int priority = 0;
    int timeout = 86400;
    Id workflow = 0;
    Id queue = 0;
    Id channel = 0;
    Id routingTarget = 0;
    bool ignoreCapacity = false;
    bool call = false;         ///< A caller is on the line: attributes without a call_sid get one.
    Time virtualStart = Never; ///< Never: when it comes.
};

/// What a client may change of a task besides its status; what is not given stays.
struct TaskChange
{
    std::optional<QByteArray> attributes;
    std::optional<int> priority;
    std::optional<Id> channel;
    std::optional<Time> virtualStart;

    [[nodiscard]] bool isEmpty() const { return !attributes && !priority && !channel && !virtualStart; }
};

} // namespace Simulator
