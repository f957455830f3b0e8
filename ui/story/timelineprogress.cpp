#include "timelineprogress.h"

#include "timelinegeometry.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr double Still = 0.01; ///< Pixels that nobody sees.
constexpr double Air = 3;      ///< Pixels beside a line that its smooth edge may touch.

/// The pixels that [left, right] touches.
QRect across(double left, double right, int top, int height)
{
    const int from = static_cast<int>(std::floor(left));
    return {from, top, static_cast<int>(std::ceil(right)) - from, height};
}

} // namespace

TimelineProgress::TimelineProgress(const TimelineGeometry &geometry)
    : m_geometry(geometry)
    , m_time(geometry.now())
    , m_now(geometry.window().xOf(m_time))
    , m_begin(geometry.window().xOf(geometry.timeline()->begin))
{
}

/// The line, and of the axis its word and the times that give way to it.
QRegion TimelineProgress::aroundNow(double now, int height) const
{
    const auto [left, right] = std::minmax(m_now, now);
    const QFontMetricsF metrics(m_geometry.labelFont());
    const double words = 2 * metrics.horizontalAdvance(u"00:00:00"_s) + Theme::grid(2);
    return QRegion(across(left - Air, right + Air, 0, height))
        .united(across(left - words, right + words, 0, m_geometry.axisHeight()));
}

QRegion TimelineProgress::changed(int scrolled, int height) const
{
    const Timeline &timeline = *m_geometry.timeline();
    const TimeWindow &window = m_geometry.window();
    const QRect all(0, 0, m_geometry.width(), height);
    const bool isMoved =
        std::abs(window.xOf(timeline.begin) - m_begin) > Still || std::abs(window.xOf(m_time) - m_now) > Still;
    if (isMoved)
        return all;
    const double width = m_geometry.plotWidth();
    QRegion region = aroundNow(window.xOf(m_geometry.now()), height);
    if (!window.scale().folds().isEmpty()) // What is written there makes way for now.
        region += QRect(0, 0, static_cast<int>(width), m_geometry.axisHeight());
    for (const TimelineGeometry::Row &row : m_geometry.rows()) {
        const int top = m_geometry.axisHeight() + row.top - scrolled;
        if (top + row.height <= m_geometry.axisHeight() || top >= height)
            continue;
        const auto [first, last] = timeline.between(row.lane, window.timeAt(0), window.timeAt(width));
        for (qsizetype bar = first; bar < last; ++bar) {
            const TimelineBar &one = timeline.bars.at(bar);
            if (!one.span.isOpen() || one.isEndUnknown)
                continue;
            region += across(std::max(window.xOf(one.span.begin), 0.0) - Air, width, top, row.height);
            break; // What follows in the row is in it.
        }
    }
    region.translate(m_geometry.titleWidth(), 0);
    return region.intersected(QRect(m_geometry.titleWidth(), 0, m_geometry.width() - m_geometry.titleWidth(), height));
}

} // namespace Desk
