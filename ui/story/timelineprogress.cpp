#include "timelineprogress.h"

#include "timelinegeometry.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace Desk {

namespace {

constexpr double Still = 0.01; ///< Pixels that nobody sees.
constexpr double Air = 3;      ///< Pixels beside a line that its smooth edge may touch.
constexpr double End = 12;     ///< Pixels at an end that look otherwise when it moves: round corners, a frame, a dash.

} // namespace

TimelineProgress::TimelineProgress(const TimelineGeometry &geometry, LabelCache &labels)
    : m_geometry(geometry)
    , m_labels(labels)
    , m_time(geometry.now())
    , m_now(geometry.window().xOf(m_time))
    , m_begin(geometry.window().xOf(geometry.timeline()->begin))
{
    const Timeline &timeline = *geometry.timeline();
    const TimelineLabels words(geometry, {}, &labels);
    for (const TimelineGeometry::Row &row : geometry.rows()) {
        const auto [first, last] =
            timeline.between(row.lane, geometry.window().timeAt(0), geometry.window().timeAt(geometry.plotWidth()));
        for (qsizetype bar = first; bar < last; ++bar) {
            if (timeline.bars.at(bar).span.isOpen() && !timeline.bars.at(bar).isEndUnknown)
                m_open.append(openOf(bar, words));
        }
    }
}

TimelineProgress::Open TimelineProgress::openOf(qsizetype bar, const TimelineLabels &labels) const
{
    const TimelineBar &one = m_geometry.timeline()->bars.at(bar);
    const TimelineLane &lane = m_geometry.timeline()->lanes.at(one.lane);
    Open open;
    open.bar = bar;
    open.rect = m_geometry.barRect(bar);
    open.isWaiting = one.deadline > m_geometry.now();
    open.isAlone = bar + 1 == lane.first + lane.count && lane.kind != TimelineLane::Kind::Priority;
    open.texts = labels.textsOf(one, open.rect, m_geometry.plotWidth());
    return open;
}

/// The pixels of the plot that [left, right] touches.
QRect TimelineProgress::across(double left, double right, int top, int height) const
{
    const double width = m_geometry.plotWidth();
    const int from = static_cast<int>(std::floor(std::clamp(left, -End, width + End)));
    return {from, top, static_cast<int>(std::ceil(std::clamp(right, -End, width + End))) - from, height};
}

/// The line, and of the axis its word and the times that give way to it.
QRegion TimelineProgress::aroundNow(double now, int height) const
{
    const auto [left, right] = std::minmax(m_now, now);
    const double words = 2 * m_geometry.clockWidth() + Theme::grid(2);
    return QRegion(across(left - Air, right + Air, 0, height))
        .united(across(left - words, right + words, 0, m_geometry.axisHeight()));
}

QRegion TimelineProgress::changedOf(const Open &was, const TimelineLabels &labels, int top, int height) const
{
    const Open is = openOf(was.bar, labels);
    if (!was.isAlone) // What follows it lies on it.
        return across(is.rect.left() - Air, m_geometry.plotWidth(), top, height);
    QRegion region = across(std::min(was.rect.right(), is.rect.right()) - End,
                            std::max(was.rect.right(), is.rect.right()) + End, top, height);
    if (was.isWaiting != is.isWaiting) {
        const double deadline = m_geometry.window().xOf(m_geometry.timeline()->bars.at(was.bar).deadline);
        region += across(std::min(was.rect.right(), deadline) - End, deadline + End, top, height);
    }
    const auto isThere = [](const Open &open, const TimelineLabels::Text &wanted) {
        return std::any_of(open.texts.cbegin(), open.texts.cend(), [&wanted](const TimelineLabels::Text &text) {
            return text.place == wanted.place && text.text == wanted.text &&
                   std::abs(text.box.left() - wanted.box.left()) < Still;
        });
    };
    for (const auto &[one, other] : {std::pair(&was, &is), std::pair(&is, &was)}) {
        for (const TimelineLabels::Text &text : one->texts) {
            if (!isThere(*other, text))
                region += across(text.box.left() - Air, text.box.left() + text.width + Air, top, height);
        }
    }
    return region;
}

QRegion TimelineProgress::changed(int scrolled, int height) const
{
    const Timeline &timeline = *m_geometry.timeline();
    const TimeWindow &window = m_geometry.window();
    const bool isMoved =
        std::abs(window.xOf(timeline.begin) - m_begin) > Still || std::abs(window.xOf(m_time) - m_now) > Still;
    if (isMoved)
        return QRect(0, 0, m_geometry.width(), height);
    QRegion region = aroundNow(window.xOf(m_geometry.now()), height);
    if (!window.scale().folds().isEmpty()) // What is written there makes way for now.
        region += QRect(0, 0, m_geometry.plotWidth(), m_geometry.axisHeight());
    const TimelineLabels words(m_geometry, {}, &m_labels);
    for (const Open &open : m_open) {
        const TimelineGeometry::Row &row = m_geometry.rows().at(m_geometry.rowOfLane(timeline.bars.at(open.bar).lane));
        const int top = m_geometry.axisHeight() + row.top - scrolled;
        if (top + row.height > m_geometry.axisHeight() && top < height)
            region += changedOf(open, words, top, row.height);
    }
    region.translate(m_geometry.titleWidth(), 0);
    return region.intersected(QRect(m_geometry.titleWidth(), 0, m_geometry.width() - m_geometry.titleWidth(), height));
}

} // namespace Desk
