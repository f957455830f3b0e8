#pragma once

#include "preset.h"

#include "taskrouter/values.h"

namespace Desk {

/// Who sits in front of the program; set once, for all presets.
struct Me
{
    QString workerSid;  ///< WK…
    QString contactUri; ///< "client:supervisor", a number.
};

/// The variables of a reservation: {worker.contact_uri}, {worker.sid}, {worker.friendly_name}, {worker.attributes.…},
/// {task.sid}, {task.attributes.…}, {me.contact_uri}, {me.worker_sid}. What is not known, or is no text or number in
/// the attributes, has no value.
[[nodiscard]] PresetVariables presetVariables(const std::optional<Worker> &worker, const std::optional<Task> &task,
                                              const Me &me);

} // namespace Desk
