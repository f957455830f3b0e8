#include "timelinegeometry.h"

#include "reservations/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr double RoomBehind = 0.14; ///< Of the width, to the right of the end, and so much at least:
constexpr int WordsBehind = 36;     ///< for what stands beside the last bars, in units of the grid.
constexpr double MostBehind = 0.35;
constexpr double Reach = 4; ///< Pixels beside a bar that still mean it.

} // namespace

void TimelineGeometry::setTimeline(const Timeline *timeline, const QSet<Sid> &unfolded)
{
    m_timeline = timeline;
    m_rows.clear();
    if (!timeline)
        return;
    int top = 0;
    for (qsizetype lane = 0; lane < timeline->lanes.size(); ++lane) {
        const TimelineLane &one = timeline->lanes.at(lane);
        if (one.parent >= 0 && !unfolded.contains(one.worker))
            continue;
        const int height = one.parent >= 0 ? m_barHeight + Theme::grid(1) : m_barHeight + Theme::grid(2);
        m_rows.append({lane, top, height});
        top += height;
    }
}

void TimelineGeometry::setSize(const QFont &font, int pixels)
{
    m_labelFont = Theme::secondaryFont(font);
    m_width = pixels;
    m_barHeight = QFontMetrics(m_labelFont).height() + Theme::grid(1) / 2;
    m_axisHeight = m_barHeight + Theme::grid(2);
    double wide = 0;
    const QFontMetricsF metrics(m_labelFont);
    m_clockWidth = metrics.horizontalAdvance(u"00:00:00"_s);
    if (m_timeline) {
        for (const TimelineLane &lane : m_timeline->lanes)
            wide = std::max(wide, metrics.horizontalAdvance(oneLine(lane.title)));
    }
    const int widest = static_cast<int>(std::ceil(wide)) + 1; // Laid out, a text may be a fraction wider.
    const int most = std::max(std::min(pixels * 3 / 10, Theme::grid(40)), Theme::grid(18));
    m_titleWidth = std::clamp(widest + Theme::grid(9), Theme::grid(22), std::max(most, Theme::grid(22)));
    m_window.setWidth(plotWidth());
}

int TimelineGeometry::plotHeight() const
{
    return m_rows.isEmpty() ? 0 : m_rows.constLast().top + m_rows.constLast().height;
}

qsizetype TimelineGeometry::rowOfLane(qsizetype lane) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), lane,
                                        [](const Row &row, qsizetype wanted) { return row.lane < wanted; });
    return found != m_rows.cend() && found->lane == lane ? found - m_rows.cbegin() : -1;
}

qsizetype TimelineGeometry::rowAt(int y) const
{
    const auto after =
        std::upper_bound(m_rows.cbegin(), m_rows.cend(), y, [](int place, const Row &row) { return place < row.top; });
    if (after == m_rows.cbegin())
        return -1;
    const Row &row = *(after - 1);
    return y < row.top + row.height ? after - 1 - m_rows.cbegin() : -1;
}

UtcMsecs TimelineGeometry::endOf(const TimelineBar &bar) const
{
    return bar.isEndUnknown ? std::max(m_timeline->end, bar.span.begin) : bar.endAt(m_now);
}

QRectF TimelineGeometry::barRect(qsizetype bar) const
{
    const TimelineBar &one = m_timeline->bars.at(bar);
    const qsizetype row = rowOfLane(one.lane);
    if (row < 0)
        return {};
    const double height = m_barHeight;
    const double top = m_rows.at(row).top + (m_rows.at(row).height - height) / 2.0;
    const double left = m_window.xOf(one.span.begin);
    if (one.kind == BarKind::TaskEnd) // Behind what it ends.
        return {left + Theme::grid(1) / 2.0, top, height, height};
    if (one.isMark())
        return {left - height / 2, top, height, height};
    return {left, top, std::max(m_window.xOf(endOf(one)) - left, 2.0), height};
}

qsizetype TimelineGeometry::barAt(double x, int y) const
{
    const qsizetype row = rowAt(y);
    if (row < 0)
        return -1;
    const qsizetype lane = m_rows.at(row).lane;
    const auto [first, last] =
        m_timeline->between(lane, m_window.timeAt(x - m_barHeight), m_window.timeAt(x + m_barHeight));
    qsizetype best = -1;
    double nearest = Reach + 0.5;
    // The last one that is there lies above the others.
    for (qsizetype i = first; i < last; ++i) {
        const QRectF rect = barRect(i);
        const double away = std::max({rect.left() - x, x - rect.right(), 0.0});
        if (away <= nearest) {
            nearest = away;
            best = i;
        }
    }
    return best;
}

qsizetype TimelineGeometry::barIn(const QPoint &place, int scrolled) const
{
    if (place.x() < m_titleWidth || place.y() < m_axisHeight)
        return -1;
    return barAt(place.x() - m_titleWidth, place.y() - m_axisHeight + scrolled);
}

QRect TimelineGeometry::shownRect(qsizetype bar, int scrolled) const
{
    const QRectF rect = barRect(bar);
    if (rect.isNull())
        return {};
    const double width = plotWidth();
    const double left = std::clamp(rect.left(), 0.0, width);
    const double right = std::clamp(rect.right(), left, width);
    return QRectF(left + m_titleWidth, rect.top() + m_axisHeight - scrolled, std::max(right - left, 1.0), rect.height())
        .toRect();
}

qsizetype TimelineGeometry::laneIn(const QPoint &place, int scrolled) const
{
    const qsizetype row = place.y() < m_axisHeight ? -1 : rowAt(place.y() - m_axisHeight + scrolled);
    return row < 0 ? -1 : m_rows.at(row).lane;
}

UtcMsecs TimelineGeometry::rangeEnd() const
{
    if (!m_timeline)
        return 0;
    const UtcMsecs end = m_timeline->isLive ? std::max(m_timeline->end, m_now) : m_timeline->end;
    const TimeScale &scale = m_window.scale();
    const double length = std::max(scale.positionOf(end) - scale.positionOf(m_timeline->begin), 1000.0);
    const double share = std::clamp(double(Theme::grid(WordsBehind)) / plotWidth(), RoomBehind, MostBehind);
    return end + UtcMsecs(length * share / (1 - share));
}

void TimelineGeometry::fit()
{
    if (m_timeline && !m_timeline->isEmpty())
        m_window.fit(m_timeline->begin, rangeEnd());
}

void TimelineGeometry::rescale(bool keep)
{
    if (!m_timeline || m_timeline->isEmpty())
        return;
    const UtcMsecs end = m_timeline->isLive ? std::max(m_now, m_timeline->asOf) : m_timeline->end;
    const UtcMsecs anchor = m_window.timeAt(0);
    m_window.setScale(keep ? m_window.scale().until(end) : TimeScale(m_timeline->moments(), end), anchor);
}

} // namespace Desk
