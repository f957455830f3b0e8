#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// Who a task is about and where it came from, as far as the task says. Each text is one line for people, empty where
/// the task does not say.
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
