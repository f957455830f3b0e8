#pragma once

#include "ui/widgets/theme.h"

#include <QString>

namespace Desk {

class PreparedInstruction;

/// What TaskRouter would answer to the prepared instruction, and why, by what was read last.
struct DryRun
{
    QString text; ///< Empty where nothing can be said, because a value is missing or wrong.
    Tone tone = Tone::Muted;

    /// Nothing is fetched.
    [[nodiscard]] static DryRun of(const PreparedInstruction &prepared);
};

} // namespace Desk
