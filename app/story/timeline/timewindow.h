#pragma once

#include "timescale.h"

namespace Desk {

/// The part of a scale that is in view, and how time and pixels belong together.
class TimeWindow
{
public:
    /// Never more than so many pixels a millisecond.
    static constexpr double MostZoom = 2.0;

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    /// Another scale, in which `anchor` stays at its pixel.
    void setScale(const TimeScale &scale, UtcMsecs anchor);
    /// The pixels that there are; what is at the left stays there.
    void setWidth(double pixels);
    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] double xOf(UtcMsecs when) const { return (m_scale.positionOf(when) - m_left) * m_zoom; }
    [[nodiscard]] UtcMsecs timeAt(double x) const { return m_scale.timeAt(m_left + x / m_zoom); }
    [[nodiscard]] double zoom() const { return m_zoom; } ///< Pixels a position.

    /// Everything from `begin` to `end` comes into view.
    void fit(UtcMsecs begin, UtcMsecs end);
    /// So much larger, or smaller for less than 1; what is at `x` stays there.
    void zoomBy(double factor, double x);
    /// What is in view moves by so many pixels to the right.
    void panBy(double pixels);
    /// Keeps [begin, end] from leaving the view: at least a pixel of it stays, and no less is shown than fits.
    void keepWithin(UtcMsecs begin, UtcMsecs end);
    /// Moves as little as needed for [begin, end], or its beginning, to come into view.
    void show(UtcMsecs begin, UtcMsecs end);

private:
    TimeScale m_scale;
    double m_left = 0; ///< The position at the left edge.
    double m_zoom = 0.001;
    double m_width = 1;
};

} // namespace Desk
