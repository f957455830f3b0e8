#pragma once

#include "barlook.h"
#include "timelinegeometry.h"

#include <utility>

class QPainter;

namespace Desk {

class LabelCache;

/// The words of the bars: on the bar where there is room, else beside it.
class TimelineLabels
{
public:
    /// One of them, as it stands.
    struct Text
    {
        enum class Place : quint8 { Inside, Waiting, Beside };
        Place place = Place::Beside;
        QRectF box; ///< Where it begins, and what room there is.
        QString text;
        double width = 0; ///< Of the text, which may be more than the room by a bit.
        Tone tone = Tone::Plain;
        friend bool operator==(const Text &, const Text &) = default;
    };

    /// The references must outlive this; `cache` may be null.
    TimelineLabels(const TimelineGeometry &geometry, const QPalette &palette, LabelCache *cache);

    /// The words of a bar. `until` is where the next one begins.
    [[nodiscard]] QList<Text> textsOf(const TimelineBar &bar, const QRectF &rect, double until) const;
    /// `until` is where the next bar begins.
    void paint(QPainter &painter, const TimelineBar &bar, const QRectF &rect, double until, const BarLook &look);
    /// Where a word was painted on the line of now, from its top to its bottom: the line leaves these out.
    [[nodiscard]] const QList<std::pair<double, double>> &onNow() const { return m_onNow; }

private:
    [[nodiscard]] double widthOf(const QString &text) const;
    [[nodiscard]] QString elided(const QString &text, double width) const;
    void draw(QPainter &painter, const QRectF &box, const QString &text) const;
    void drawInside(QPainter &painter, const Text &text, const BarLook &look) const;
    /// Returns how far it reaches.
    double placeBeside(QList<Text> &texts, const QRectF &box, const QString &text, Tone tone) const;
    void noteNow(const Text &text);

    const TimelineGeometry &m_geometry;
    QPalette m_palette;
    QFontMetricsF m_metrics;
    LabelCache *m_cache;
    double m_now; ///< Where the line of now is.
    QList<std::pair<double, double>> m_onNow;
};

} // namespace Desk
