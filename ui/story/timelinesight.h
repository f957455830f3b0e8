#pragma once

#include "timelinegeometry.h"

namespace Desk {

/// What of a timeline is in view in time: everything, until somebody zooms or pans.
class TimelineSight
{
public:
    [[nodiscard]] TimelineGeometry &geometry() { return m_geometry; }
    [[nodiscard]] const TimelineGeometry &geometry() const { return m_geometry; }
    /// Whether everything is in view, because nobody zoomed.
    [[nodiscard]] bool isFitted() const { return m_isFitted; }

    /// The timeline is another one, or has grown. `isHeld`: nothing in view may move.
    void take(bool isOther, bool isHeld);
    /// The width or the font has changed.
    void fitAgain();
    /// Where everything was in view, it is again, as soon as nothing is held. True where that moved what is in view.
    bool settle();

    void zoomBy(double factor, double x);
    void panBy(double pixels);
    void fitAll();
    /// Moves as little as needed for a bar to come into view.
    void show(const TimelineBar &bar);
    [[nodiscard]] StorySpan shownSpan() const;

private:
    void keep();

    TimelineGeometry m_geometry;
    bool m_isFitted = true;
};

} // namespace Desk
