#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// Who is behind a task and where it came in, as far as it tells. Each is one line for people, empty where the task
/// does not say.
struct TaskFacts
{
    QString from;     ///< The `from` or `caller` of the attributes: a number or an address.
    QString to;       ///< The `to` or `called` of the attributes: what was dialled.
    QString customer; ///< The customer's name in the attributes; empty where it only repeats `from`.
    QString channel;  ///< `task_channel_unique_name`
    QString queue;    ///< `task_queue_friendly_name`
    int priority = 0; ///< `priority`
    friend bool operator==(const TaskFacts &, const TaskFacts &) = default;
};

[[nodiscard]] TaskFacts taskFacts(const Task &task);

} // namespace Desk
