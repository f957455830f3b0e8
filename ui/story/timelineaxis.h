#pragma once

#include "timelinegeometry.h"

#include <utility>

class QPainter;

namespace Desk {

class LabelCache;

/// What a timeline has in time for all lanes: the axis with its times, where idle time is left out, and now. Time runs
/// from left to right in every language, as on a clock's display and in pictures of calls: only words are mirrored.
class TimelineAxis
{
public:
    using Span = std::pair<double, double>; ///< From above to below, in pixels.

    /// The references must outlive this. Without a cache texts are laid out each time, and stay texts in a picture.
    TimelineAxis(const TimelineGeometry &geometry, const QPalette &palette, LabelCache *cache = nullptr);

    /// The times, and the bands of what is left out. `height` is that of all that is painted; times outside of `part`
    /// of the plot are left out.
    void paint(QPainter &painter, int height, const QRegion &part) const;
    /// Where bars go on through what is left out; in the plot.
    void paintCuts(QPainter &painter) const;
    /// A line from above to below, without `gaps`.
    void paintNow(QPainter &painter, int height, QList<Span> gaps) const;

    struct FoldLabel
    {
        double left = 0; ///< Of the band.
        double right = 0;
        QRectF box;   ///< Of the text, on the axis.
        QString text; ///< Empty where there is no room for it.
    };
    /// What is left out of what is in sight, from the left.
    [[nodiscard]] const QList<FoldLabel> &folds() const { return m_folds; }
    /// Of the word at the line of now, with some room beside it; null where it is not in sight.
    [[nodiscard]] QRectF nowBox() const;

private:
    [[nodiscard]] double widthOf(const QString &text) const;
    [[nodiscard]] QList<FoldLabel> foldLabels() const;
    void paintTicks(QPainter &painter, int height, const QRegion &part) const;
    void paintFolds(QPainter &painter, int height) const;
    void paintBreak(QPainter &painter, const QPointF &middle, double height, const QColor &color) const;

    const TimelineGeometry &m_geometry;
    QPalette m_palette;
    LabelCache *m_cache;
    QList<FoldLabel> m_folds;
};

} // namespace Desk
