#include "timelinepainter.h"

#include "reservations/plaintext.h"
#include "timelineaxis.h"
#include "timelinelabels.h"
#include "ui/widgets/labelcache.h"
#include "ui/widgets/numberedname.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr double MarkRadius = 3;
constexpr double Small = 4; ///< Narrower bars have no round corners, which nobody would see.
constexpr double DimmedOpacity = 0.25;
constexpr double Dash = 4; ///< Of what goes on until a deadline,
constexpr double Gap = 2;  ///< and what lies between two.

} // namespace

TimelinePainter::TimelinePainter(const TimelineGeometry &geometry, const TimelineMarks &marks, const QPalette &palette,
                                 const QFont &font, LabelCache *cache)
    : m_geometry(geometry)
    , m_marks(marks)
    , m_palette(palette)
    , m_font(font)
    , m_timeline(*geometry.timeline())
    , m_cache(cache)
{
}

const BarLook &TimelinePainter::lookOf(const TimelineBar &bar) const
{
    const quint32 good = bar.isGood ? (*bar.isGood ? 2 : 1) : 0;
    const bool isOpen = bar.span.isOpen() && !bar.isEndUnknown;
    const quint32 key = quint32(bar.kind) | quint32(bar.status) << 5 | quint32(bar.taskStatus) << 10 | good << 15 |
                        quint32(isOpen) << 17 | quint32(bar.isTrouble) << 18;
    auto known = m_looks.find(key);
    if (known == m_looks.end())
        known = m_looks.insert(key, barLook(bar, m_palette));
    return *known;
}

void TimelinePainter::paint(QPainter &painter, int scrolled, int height, const QRegion &part) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_geometry.labelFont());
    paintGround(painter, scrolled, height);
    const int top = m_geometry.axisHeight();
    painter.translate(m_geometry.titleWidth(), 0);
    painter.setClipRect(QRectF(0, 0, m_geometry.plotWidth(), height));
    const TimelineAxis axis(m_geometry, m_palette, m_cache);
    axis.paint(painter, height, part.translated(-m_geometry.titleWidth(), 0));
    painter.save();
    painter.setClipRect(QRectF(0, top, m_geometry.plotWidth(), height - top));
    painter.translate(0, top - scrolled);
    QList<Words> words;
    for (const TimelineGeometry::Row &row : m_geometry.rows()) {
        if (row.top + row.height <= scrolled || row.top >= scrolled + height - top)
            continue;
        const QRect whole(m_geometry.titleWidth(), top + row.top - scrolled,
                          m_geometry.width() - m_geometry.titleWidth(), row.height);
        const QRect seen = part.intersected(whole).boundingRect();
        if (!seen.isEmpty())
            paintRow(painter, row, seen.left() - m_geometry.titleWidth(),
                     seen.left() + seen.width() - m_geometry.titleWidth(), words);
    }
    axis.paintCuts(painter);
    TimelineLabels labels(m_geometry, m_palette, m_cache);
    for (const Words &one : std::as_const(words)) {
        painter.setOpacity(isDimmed(one.bar) ? DimmedOpacity : 1);
        labels.paint(painter, m_timeline.bars.at(one.bar), one.rect, one.until, lookOf(m_timeline.bars.at(one.bar)));
    }
    painter.setOpacity(1);
    paintFrames(painter);
    painter.restore();
    QList<TimelineAxis::Span> gaps;
    for (const auto &[above, below] : labels.onNow())
        gaps.append({above + top - scrolled, below + top - scrolled});
    axis.paintNow(painter, height, std::move(gaps));
    painter.restore();
    if (part.intersects(QRect(0, 0, m_geometry.titleWidth(), height)))
        paintTitles(painter, scrolled, height);
}

/// The rows' lines, and the row of what is chosen.
void TimelinePainter::paintGround(QPainter &painter, int scrolled, int height) const
{
    painter.fillRect(QRect(0, 0, m_geometry.width(), height), m_palette.color(QPalette::Window));
    const QColor line = Theme::line(m_palette);
    const int top = m_geometry.axisHeight();
    for (const TimelineGeometry::Row &row : m_geometry.rows()) {
        const int y = top + row.top - scrolled;
        if (y + row.height < top || y > height)
            continue;
        const TimelineLane &lane = m_timeline.lanes.at(row.lane);
        const auto bars = m_timeline.bars.cbegin() + lane.first;
        const bool isChosen = !m_marks.chosen.isNull() && lane.kind == TimelineLane::Kind::Worker &&
                              std::any_of(bars, bars + lane.count,
                                          [this](const TimelineBar &bar) { return bar.subject == m_marks.chosen; });
        if (isChosen)
            painter.fillRect(
                QRect(0, std::max(y, top), m_geometry.width(), y + row.height - std::max(y, top)),
                Theme::mixed(Theme::tint(Tone::Accent, m_palette), m_palette.color(QPalette::Window), 0.6));
        if (y + row.height > top)
            painter.fillRect(QRect(0, y + row.height - 1, m_geometry.width(), 1), line);
    }
}

void TimelinePainter::paintRow(QPainter &painter, const TimelineGeometry::Row &row, double left, double right,
                               QList<Words> &words) const
{
    const TimelineLane &lane = m_timeline.lanes.at(row.lane);
    if (lane.kind == TimelineLane::Kind::Priority)
        return paintPriority(painter, row);
    const TimeWindow &window = m_geometry.window();
    const double width = m_geometry.plotWidth();
    const auto [first, last] =
        m_timeline.between(row.lane, window.timeAt(-2.0 * row.height), window.timeAt(width + 2.0 * row.height));
    // Bars that fall on the same pixel are one for the eye.
    double painted = -1e9;
    for (qsizetype i = first; i < last; ++i) {
        const QRectF rect = m_geometry.barRect(i);
        if (rect.right() < 0 || rect.left() > width || (rect.right() <= painted && rect.width() <= 2.0))
            continue;
        painted = rect.right();
        double until = width;
        if (i + 1 < lane.first + lane.count)
            until = std::min(until, m_geometry.barRect(i + 1).left());
        // Its words are beside it, and until when it can be answered.
        if (rect.left() > right || std::max(rect.right(), until) < left)
            continue;
        painter.setOpacity(isDimmed(i) ? DimmedOpacity : 1);
        if (m_timeline.bars.at(i).isMark())
            paintMark(painter, i, rect);
        else
            paintBar(painter, i, rect);
        if (rect.width() >= Small || until - rect.right() > Theme::grid(8))
            words.append({i, rect, until});
    }
    painter.setOpacity(1);
}

void TimelinePainter::paintBar(QPainter &painter, qsizetype bar, const QRectF &rect) const
{
    const TimelineBar &one = m_timeline.bars.at(bar);
    const BarLook &look = lookOf(one);
    // Far outside of the view a rectangle is only a number.
    QRectF seen = rect;
    seen.setLeft(std::max(rect.left(), -20.0));
    seen.setRight(std::min(rect.right(), m_geometry.plotWidth() + 20.0));
    QColor fill = look.fill;
    if (bar == m_marks.hovered)
        fill = Theme::mixed(m_palette.color(QPalette::WindowText), fill, 0.12);
    QBrush brush(fill);
    if (one.isEndUnknown) {
        // It fades out: nobody knows until when.
        QLinearGradient fade(seen.right() - std::min(seen.width(), Theme::grid(12) * 1.0), 0, seen.right(), 0);
        QColor none = fill;
        none.setAlphaF(0.08F);
        fade.setColorAt(0, fill);
        fade.setColorAt(1, none);
        brush = fade;
    }
    if (rect.width() < Small) {
        painter.fillRect(seen, brush);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    const double gap = rect.width() > 8 ? 0.5 : 0; // Two that follow each other are two.
    const QRectF shape = seen.adjusted(gap, 0, -gap, 0);
    painter.drawRoundedRect(shape, MarkRadius, MarkRadius);
    if (look.isHatched)
        paintHatch(painter, shape, Theme::color(Tone::Muted, m_palette));
    if (look.edge.isValid() && !one.isEndUnknown) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.edge, 1));
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), MarkRadius, MarkRadius);
    }
    if (one.deadline > m_geometry.now() && one.span.isOpen() && !one.isEndUnknown)
        paintDeadline(painter, one, rect);
}

void TimelinePainter::paintHatch(QPainter &painter, const QRectF &rect, const QColor &color) const
{
    painter.save();
    painter.setClipRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Qt::IntersectClip);
    const double step = Theme::grid(2);
    painter.setPen(QPen(color, step * 0.45));
    const double slant = rect.height();
    // The stripes belong to the bar, not to the view: they do not run while it is panned.
    const int stripes = static_cast<int>((rect.width() + slant) / step) + 1;
    for (int stripe = 0; stripe < stripes; ++stripe) {
        const double x = rect.left() - slant + stripe * step;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + slant, rect.top()));
    }
    painter.restore();
}

void TimelinePainter::paintMark(QPainter &painter, qsizetype bar, const QRectF &rect) const
{
    const BarLook &look = lookOf(m_timeline.bars.at(bar));
    const double inset = rect.height() * 0.2;
    Theme::paintShape(&painter, rect.adjusted(inset, inset, -inset, -inset), look.shape, look.fill);
}

/// Until when it can be answered, as a dashed end. The dashes stand still while the bar comes nearer, and are
/// rectangles: dashed lines take ten times as long, and this is painted each second.
void TimelinePainter::paintDeadline(QPainter &painter, const TimelineBar &bar, const QRectF &rect) const
{
    const double end = std::round(m_geometry.window().xOf(bar.deadline));
    const double begin = rect.right() + 2;
    if (end - begin < Small)
        return;
    const QColor color = Theme::color(Tone::Wait, m_palette);
    const double above = std::round(rect.top());
    const double below = std::round(rect.bottom()) - 1;
    const double first = std::max(begin, -Dash);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double behind = std::max(std::ceil((end - m_geometry.plotWidth()) / (Dash + Gap)), 0.0);
    const double last = end - MarkRadius - behind * (Dash + Gap);
    const int across = int(std::ceil((last - first) / (Dash + Gap)));
    for (int i = 0; i < across; ++i) {
        const double right = last - i * (Dash + Gap);
        const double left = std::max(right - Dash, first);
        painter.fillRect(QRectF(left, above, right - left, 1), color);
        painter.fillRect(QRectF(left, below, right - left, 1), color);
    }
    const int down = int(std::ceil((below - above - 2 * MarkRadius) / (Dash + Gap)));
    for (int i = 0; i < down; ++i) {
        const double y = above + MarkRadius + i * (Dash + Gap);
        painter.fillRect(QRectF(end - 1, y, 1, std::min(Dash, below - MarkRadius - y)), color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    for (const double y : {above + 0.5, below + 0.5}) {
        corners.moveTo(end - MarkRadius, y);
        corners.quadTo(end - 0.5, y, end - 0.5, y < rect.center().y() ? above + MarkRadius : below - MarkRadius + 1);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(color);
    painter.drawPath(corners);
}

void TimelinePainter::paintPriority(QPainter &painter, const TimelineGeometry::Row &row) const
{
    const TimelineLane &lane = m_timeline.lanes.at(row.lane);
    const auto bars = m_timeline.bars.cbegin() + lane.first;
    const auto [least, most] =
        std::minmax_element(bars, bars + lane.count, [](const TimelineBar &one, const TimelineBar &other) {
            return one.priority < other.priority;
        });
    const double low = row.top + row.height - Theme::grid(3) / 2.0;
    const double high = row.top + Theme::grid(3) / 2.0;
    const auto yOf = [&, from = least->priority, to = most->priority](int priority) {
        return to == from ? low : low + (high - low) * (priority - from) / (to - from);
    };
    const QFontMetricsF metrics(m_geometry.labelFont());
    double before = -1;
    for (qsizetype i = lane.first; i < lane.first + lane.count; ++i) {
        const TimelineBar &bar = m_timeline.bars.at(i);
        const QRectF rect = m_geometry.barRect(i);
        const double y = yOf(bar.priority);
        const double left = std::max(rect.left(), -5.0);
        const double right = std::min(rect.right(), m_geometry.plotWidth() + 5.0);
        painter.setOpacity(isDimmed(i) ? DimmedOpacity : 1);
        painter.setPen(QPen(Theme::color(Tone::Muted, m_palette), i == m_marks.hovered ? 2.5 : 1.5));
        if (before >= 0)
            painter.drawLine(QPointF(rect.left(), before), QPointF(rect.left(), y));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        before = y;
        const double width = metrics.horizontalAdvance(bar.label);
        if (right - std::max(left, 0.0) > width + Theme::grid(2)) {
            const bool isHigh = y < row.top + row.height / 2.0;
            const QRectF box(std::max(left, 0.0) + Theme::grid(1), isHigh ? y : y - metrics.height(), width,
                             metrics.height());
            painter.setPen(Theme::color(Tone::Plain, m_palette));
            painter.drawText(box, int(Qt::AlignCenter | Qt::TextDontClip), bar.label);
        }
    }
    painter.setOpacity(1);
}

/// Of what is chosen, and of what the keyboard is at.
void TimelinePainter::paintFrames(QPainter &painter) const
{
    const auto frame = [&](qsizetype bar, const QColor &color, double away) {
        QRectF rect = m_geometry.barRect(bar);
        if (rect.isNull() || rect.right() < 0 || rect.left() > m_geometry.plotWidth())
            return;
        rect.setLeft(std::max(rect.left(), -20.0));
        rect.setRight(std::min(rect.right(), m_geometry.plotWidth() + 20.0));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2));
        painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), MarkRadius + away, MarkRadius + away);
    };
    if (m_marks.hasFocus && m_marks.focused >= 0)
        frame(m_marks.focused, Theme::color(Tone::Accent, m_palette), 2);
}

void TimelinePainter::paintTitles(QPainter &painter, int scrolled, int height) const
{
    painter.save();
    const int top = m_geometry.axisHeight();
    painter.setClipRect(QRect(0, top, m_geometry.titleWidth(), height - top));
    painter.setFont(m_geometry.labelFont());
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_geometry.labelFont());
    const int left = Theme::grid(3);
    for (const TimelineGeometry::Row &row : m_geometry.rows()) {
        const int y = top + row.top - scrolled;
        if (y + row.height < top || y > height)
            continue;
        const TimelineLane &lane = m_timeline.lanes.at(row.lane);
        const bool isBelow = lane.parent >= 0;
        painter.setPen(Theme::color(isBelow ? Tone::Muted : Tone::Plain, m_palette));
        const bool canUnfold = m_timeline.activitiesOf(row.lane) >= 0;
        const int end = m_geometry.titleWidth() - (canUnfold ? Theme::grid(6) : Theme::grid(2));
        const int begin = left + (isBelow ? Theme::grid(2) : 0);
        const QString title = oneLine(lane.title);
        const QRect box(begin, y, end - begin, row.height);
        if (m_cache)
            m_cache->paint(painter, box, m_cache->elided(title, box.width()));
        else
            painter.drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                             metrics.elidedText(title, elideModeOf(title), box.width()));
        if (!canUnfold)
            continue;
        const bool isOpen = m_marks.unfolded.contains(lane.worker);
        const QPointF at(m_geometry.titleWidth() - Theme::grid(3), y + row.height / 2.0);
        const double w = Theme::grid(1) * 0.75;
        painter.setPen(QPen(Theme::color(Tone::Muted, m_palette), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isOpen)
            painter.drawPolyline(QPolygonF{at + QPointF(-w, -w / 2), at + QPointF(0, w / 2), at + QPointF(w, -w / 2)});
        else
            painter.drawPolyline(QPolygonF{at + QPointF(-w / 2, -w), at + QPointF(w / 2, 0), at + QPointF(-w / 2, w)});
    }
    painter.restore();
}

} // namespace Desk
