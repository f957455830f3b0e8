#pragma once

#include "taskrouter/values.h"

#include <QRegion>

namespace Desk {

class TimelineGeometry;

/// What of a timeline looks different when time went on: the line of now, and the bars that go on with what stands
/// beside them. A second moves little, and laying out and painting all of it each time costs more than everything else
/// that a window does at rest.
class TimelineProgress
{
public:
    /// As it is before the clock goes on; `geometry` must outlive this.
    explicit TimelineProgress(const TimelineGeometry &geometry);

    /// What has to be painted after it, of a viewport that is `height` pixels high with `scrolled` pixels of the rows
    /// above it: all of it where bars do not lie where they lay.
    [[nodiscard]] QRegion changed(int scrolled, int height) const;

private:
    [[nodiscard]] QRegion aroundNow(double now, int height) const;

    const TimelineGeometry &m_geometry;
    UtcMsecs m_time;
    double m_now;   ///< Where the line of now was, in pixels of the plot,
    double m_begin; ///< and the story's begin.
};

} // namespace Desk
