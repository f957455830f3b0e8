#pragma once

#include "taskrouter/values.h"
#include "timelinelabels.h"

#include <QRegion>

namespace Desk {

/// What of a timeline looks different when time went on: the line of now, the ends of the bars that go on, and what
/// stands beside them. A second moves little, and laying out and painting all of it each time costs more than
/// everything else that a window does at rest.
class TimelineProgress
{
public:
    /// As it is before the clock goes on; the references must outlive this. `labels` are those of the words' font.
    TimelineProgress(const TimelineGeometry &geometry, LabelCache &labels);

    /// What has to be painted after it, of a viewport that is `height` pixels high with `scrolled` pixels of the rows
    /// above it: all of it where bars do not lie where they lay.
    [[nodiscard]] QRegion changed(int scrolled, int height) const;

private:
    /// A bar that goes on, as it was.
    struct Open
    {
        qsizetype bar = 0;
        QRectF rect;
        QList<TimelineLabels::Text> texts;
        bool isWaiting = false; ///< For an answer.
        bool isAlone = true;    ///< Nothing comes after it in its lane, and it is a plain bar.
    };
    [[nodiscard]] Open openOf(qsizetype bar, const TimelineLabels &labels) const;
    [[nodiscard]] QRegion aroundNow(double now, int height) const;
    [[nodiscard]] QRegion changedOf(const Open &was, const TimelineLabels &labels, int top, int height) const;
    [[nodiscard]] QRect across(double left, double right, int top, int height) const;

    const TimelineGeometry &m_geometry;
    LabelCache &m_labels;
    UtcMsecs m_time;
    double m_now;   ///< Where the line of now was, in pixels of the plot,
    double m_begin; ///< and the story's begin.
    QList<Open> m_open;
};

} // namespace Desk
