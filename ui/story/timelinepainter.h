#pragma once

#include "barlook.h"
#include "timelinegeometry.h"

#include <QBitArray>
#include <QHash>
#include <QPalette>
#include <QRegion>

class QPainter;

namespace Desk {

class LabelCache;

/// What is marked in a timeline. Bars are places in it; -1 for none.
struct TimelineMarks
{
    qsizetype hovered = -1;
    qsizetype focused = -1;
    bool hasFocus = false; ///< The keyboard is here, so what it is at has a frame.
    Sid chosen;            ///< The reservation that is chosen in the window.
    QBitArray dimmed;      ///< Bars that a filter does not mean; empty for none.
    QSet<Sid> unfolded;    ///< Workers whose activities are shown.
};

/// Paints a timeline: titles, axis, folds, bars with their words, and now. Only what is in view costs time.
class TimelinePainter
{
public:
    /// The references must outlive this. Without a cache texts are laid out each time, and stay texts in a picture.
    TimelinePainter(const TimelineGeometry &geometry, const TimelineMarks &marks, const QPalette &palette,
                    const QFont &font, LabelCache *cache = nullptr);

    /// `scrolled` pixels of the rows are above; `height` is that of all that is painted. Of what lies outside of
    /// `part`, as much is left out as costs time.
    void paint(QPainter &painter, int scrolled, int height, const QRegion &part) const;

private:
    /// A bar that has words, which are painted above all bars.
    struct Words
    {
        qsizetype bar = 0;
        QRectF rect;
        double until = 0; ///< Where the next bar begins.
    };
    void paintGround(QPainter &painter, int scrolled, int height) const;
    /// What of the row has to do with the pixels from `left` to `right` of the plot.
    void paintRow(QPainter &painter, const TimelineGeometry::Row &row, double left, double right,
                  QList<Words> &words) const;
    void paintBar(QPainter &painter, qsizetype bar, const QRectF &rect) const;
    void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color) const;
    void paintMark(QPainter &painter, qsizetype bar, const QRectF &rect) const;
    void paintPriority(QPainter &painter, const TimelineGeometry::Row &row) const;
    void paintDeadline(QPainter &painter, const TimelineBar &bar, const QRectF &rect) const;
    void paintFrames(QPainter &painter) const;
    void paintTitles(QPainter &painter, int scrolled, int height) const;
    /// Each look is mixed once: colours and their contrasts take longer than what is painted with them.
    [[nodiscard]] const BarLook &lookOf(const TimelineBar &bar) const;
    [[nodiscard]] bool isDimmed(qsizetype bar) const { return bar < m_marks.dimmed.size() && m_marks.dimmed.at(bar); }

    const TimelineGeometry &m_geometry;
    const TimelineMarks &m_marks;
    QPalette m_palette;
    QFont m_font;
    const Timeline &m_timeline;
    LabelCache *m_cache;
    mutable QHash<quint32, BarLook> m_looks;
};

} // namespace Desk
