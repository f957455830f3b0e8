#pragma once

#include "story/timeline/timeline.h"
#include "ui/widgets/theme.h"

namespace Desk {

/// The colours of a bar.
struct BarLook
{
    QColor fill;
    QColor text; ///< Of what stands on it, with a contrast of 4.5:1.
    QColor edge; ///< Invalid for none.
    bool isHatched = false;
    /// The shape of a mark, and of what stands beside a bar without a word.
    StatusShape shape = StatusShape::Dot;

    friend bool operator==(const BarLook &, const BarLook &) = default;
};

[[nodiscard]] BarLook barLook(const TimelineBar &bar, const QPalette &palette);
/// The tone of what came of it, which stands beside the bar.
[[nodiscard]] Tone consequenceTone(const TimelineBar &bar);

} // namespace Desk
