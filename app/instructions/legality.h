#pragma once

#include "validation.h"

namespace Desk {

enum class Legality : quint8 { Allowed, Doubtful, Refused };

/// Whether an action may be taken now. `reason` is empty for Allowed, else one translated sentence with the code that
/// the API would answer: "Supervise needs an accepted reservation (40146)."
struct Verdict
{
    Legality legality = Legality::Allowed;
    QString reason;
    int code = 0;
    bool unlikely = false; ///< Doubtful, and most likely refused: never what is offered first, or chosen by itself.
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Decides from the status, from what worker and task attributes are known, and from whether there can be a conference.
/// An unknown status refuses every action (R23).
[[nodiscard]] Verdict legalityOf(const Action &action, const Target &target);

} // namespace Desk
