#pragma once

#include "validation.h"

namespace Desk {

enum class Legality : quint8 { Allowed, Doubtful, Refused };

/// Whether an action may be sent now. `reason` is empty for Allowed; otherwise it is one translated sentence with the
/// code that TaskRouter would answer: "Supervise needs an accepted reservation (40146)."
struct Verdict
{
    Legality legality = Legality::Allowed;
    QString reason;
    int code = 0;
    /// TaskRouter will most likely refuse it: it is not offered first and never chosen without a person.
    bool unlikely = false;
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Decides by the reservation's status, the known attributes of worker and task, and whether there can be a conference;
/// about a task by its assignment_status. With a status that this program does not know, every action is refused. The
/// state of a worker forbids nothing.
[[nodiscard]] Verdict legalityOf(const Action &action, const Target &target);

} // namespace Desk
