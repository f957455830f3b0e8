#pragma once

#include "barlook.h"
#include "timelinegeometry.h"

class QPainter;

namespace Desk {

class LabelCache;

/// The words of the bars: on the bar where there is room, else beside it.
class TimelineLabels
{
public:
    /// The references must outlive this; `cache` may be null.
    TimelineLabels(const TimelineGeometry &geometry, const QPalette &palette, LabelCache *cache);

    /// `until` is where the next bar begins.
    void paint(QPainter &painter, const TimelineBar &bar, const QRectF &rect, double until, const BarLook &look) const;

private:
    [[nodiscard]] double widthOf(const QString &text) const;
    void draw(QPainter &painter, const QRectF &box, const QString &text) const;
    void drawInside(QPainter &painter, const QRectF &box, const QString &text, const BarLook &look) const;
    /// Returns how far it reaches.
    double drawBeside(QPainter &painter, const QRectF &box, const QString &text) const;

    const TimelineGeometry &m_geometry;
    QPalette m_palette;
    QFontMetricsF m_metrics;
    LabelCache *m_cache;
};

} // namespace Desk
