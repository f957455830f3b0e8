#pragma once

#include "story/timeline/timeline.h"
#include "story/timeline/timewindow.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>
#include <QSet>

namespace Desk {

/// Where the lanes and bars of a timeline stand, in pixels. The plot begins to the right of the titles and below the
/// axis; y counts from its top, without scrolling.
class TimelineGeometry
{
public:
    /// A lane that is shown.
    struct Row
    {
        qsizetype lane = 0;
        int top = 0;
        int height = 0;
    };

    /// `timeline` must outlive this, or be replaced; lanes of activities are shown below the workers in `unfolded`.
    void setTimeline(const Timeline *timeline, const QSet<Sid> &unfolded);
    [[nodiscard]] const Timeline *timeline() const { return m_timeline; }
    /// The widget's font and width decide measures; `pixels` is the whole width, titles included.
    void setSize(const QFont &font, int pixels);
    /// Another font of the same size for the words: measures stay.
    void setLabelFont(const QFont &font) { m_labelFont = font; }
    void setNow(UtcMsecs now) { m_now = now; }
    [[nodiscard]] UtcMsecs now() const { return m_now; }

    [[nodiscard]] TimeWindow &window() { return m_window; }
    [[nodiscard]] const TimeWindow &window() const { return m_window; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const QFont &labelFont() const { return m_labelFont; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int titleWidth() const { return m_titleWidth; }
    [[nodiscard]] int axisHeight() const { return m_axisHeight; }
    /// Of a time of day on the axis, in pixels.
    [[nodiscard]] double clockWidth() const { return m_clockWidth; }
    [[nodiscard]] int plotHeight() const; ///< Of all rows.
    [[nodiscard]] int plotWidth() const { return std::max(m_width - m_titleWidth, 1); }

    /// Row of a lane; -1 where it is folded away.
    [[nodiscard]] qsizetype rowOfLane(qsizetype lane) const;
    [[nodiscard]] qsizetype rowAt(int y) const; ///< -1 for none.
    /// Until when a bar reaches: its end, now, or as far as anything is known.
    [[nodiscard]] UtcMsecs endOf(const TimelineBar &bar) const;
    /// In the plot; a mark is as wide as it is high. Null for a lane that is folded away.
    [[nodiscard]] QRectF barRect(qsizetype bar) const;
    /// The bar at a place of the plot, or so near that a hand means it; -1 for none.
    [[nodiscard]] qsizetype barAt(double x, int y) const;

    /// The same in the widget, of which `scrolled` pixels are above, and -1 for none.
    [[nodiscard]] qsizetype barIn(const QPoint &place, int scrolled) const;
    /// What of a bar can be seen in the widget, at least a pixel; null for a lane that is folded away.
    [[nodiscard]] QRect shownRect(qsizetype bar, int scrolled) const;
    /// The lane at a place of the widget; -1 for none.
    [[nodiscard]] qsizetype laneIn(const QPoint &place, int scrolled) const;

    /// Until when the view can go: some room to the right of the end, for what stands beside the last bars.
    [[nodiscard]] UtcMsecs rangeEnd() const;
    /// Everything comes into view.
    void fit();
    /// Makes the scale anew, folds included; `keep` leaves the folds as they are.
    void rescale(bool keep);

private:
    const Timeline *m_timeline = nullptr;
    TimeWindow m_window;
    QList<Row> m_rows;
    QFont m_labelFont;
    UtcMsecs m_now = 0;
    int m_width = 1;
    int m_titleWidth = 0;
    int m_axisHeight = 0;
    int m_barHeight = 0;
    double m_clockWidth = 0;
};

} // namespace Desk
