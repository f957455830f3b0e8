#pragma once

#include "timelinegeometry.h"

#include <utility>

class QPainter;

namespace Desk {

/// What a timeline has in time for all lanes: the axis with its times, where idle time is left out, and now.
class TimelineAxis
{
public:
    using Span = std::pair<double, double>; ///< From above to below, in pixels.

    /// `geometry` must outlive this.
    TimelineAxis(const TimelineGeometry &geometry, const QPalette &palette);

    /// The times, and the bands of what is left out. `height` is that of all that is painted.
    void paint(QPainter &painter, int height) const;
    /// Where bars go on through what is left out; in the plot.
    void paintCuts(QPainter &painter) const;
    /// A line from above to below, without `gaps`.
    void paintNow(QPainter &painter, int height, QList<Span> gaps) const;

private:
    struct FoldLabel
    {
        double left = 0; ///< Of the band.
        double right = 0;
        QRectF box; ///< Of the text, on the axis.
        QString text;
    };
    [[nodiscard]] QList<FoldLabel> foldLabels() const;
    void paintTicks(QPainter &painter, int height) const;
    void paintFolds(QPainter &painter, int height) const;
    void paintBreak(QPainter &painter, const QPointF &middle, double height, const QColor &color) const;

    const TimelineGeometry &m_geometry;
    QPalette m_palette;
    QList<FoldLabel> m_folds;
};

} // namespace Desk
