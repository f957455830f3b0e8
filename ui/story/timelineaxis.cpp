#include "timelineaxis.h"

#include "story/timeline/timelinewords.h"
#include "story/timeline/timeticks.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/labelcache.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct AxisWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TimelineView)
};

} // namespace

TimelineAxis::TimelineAxis(const TimelineGeometry &geometry, const QPalette &palette, LabelCache *cache)
    : m_geometry(geometry)
    , m_palette(palette)
    , m_cache(cache)
    , m_folds(foldLabels())
{
}

void TimelineAxis::paint(QPainter &painter, int height, const QRegion &part) const
{
    paintFolds(painter, height);
    paintTicks(painter, height, part);
}

double TimelineAxis::widthOf(const QString &text) const
{
    return m_cache ? m_cache->widthOf(text) : QFontMetricsF(m_geometry.labelFont()).horizontalAdvance(text);
}

QList<TimelineAxis::FoldLabel> TimelineAxis::foldLabels() const
{
    QList<FoldLabel> labels;
    const TimeWindow &window = m_geometry.window();
    const QRectF now = nowBox();
    for (const TimeScale::Fold &fold : window.scale().folds()) {
        FoldLabel label;
        label.left = window.xOf(fold.begin);
        label.right = window.xOf(fold.end);
        if (label.right < 0 || label.left > m_geometry.plotWidth())
            continue;
        label.text = durationText(fold.end - fold.begin);
        const double width = widthOf(label.text) + 2 * Theme::grid(4);
        label.box = QRectF((label.left + label.right - width) / 2, 0, width, m_geometry.axisHeight());
        if (now.intersects(label.box)) {
            if (label.box.center().x() < now.center().x())
                label.box.moveRight(now.left());
            else
                label.box.moveLeft(now.right());
            if (label.box.left() < 0 || label.box.right() > m_geometry.plotWidth())
                label.text.clear();
        }
        // Where there is no room for all of them, the band alone says it.
        if (!labels.isEmpty() && labels.constLast().box.right() > label.box.left())
            label.text.clear();
        labels.append(label);
    }
    return labels;
}

void TimelineAxis::paintTicks(QPainter &painter, int height, const QRegion &part) const
{
    const double least = widthOf(u"00:00:00"_s) + Theme::grid(8);
    const QList<TimeTick> ticks = timeTicks(m_geometry.window(), least);
    // They run through the words beside the bars, which must be read with the lines of high contrast as well.
    const QColor line = Theme::isHighContrast(m_palette) ? Theme::mixed(m_palette.color(QPalette::WindowText),
                                                                        m_palette.color(QPalette::Window), 0.3)
                                                         : Theme::line(m_palette);
    const QRectF now = nowBox();
    painter.setPen(Theme::color(Tone::Muted, m_palette));
    for (const TimeTick &tick : ticks) {
        painter.fillRect(QRectF(tick.x, m_geometry.axisHeight(), 1, height), line);
        if (!part.intersects(QRectF(tick.x - least / 2, 0, least, m_geometry.axisHeight()).toAlignedRect()))
            continue;
        const QString label = tick.label();
        const double width = widthOf(label);
        const QRectF box(tick.x - width / 2, 0, width, m_geometry.axisHeight());
        const bool isUnderNow = now.intersects(box);
        const bool isUnderFold = std::any_of(m_folds.cbegin(), m_folds.cend(), [&box](const FoldLabel &fold) {
            return !fold.text.isEmpty() && fold.box.intersects(box);
        });
        if (isUnderNow || isUnderFold || box.left() < 0 || box.right() > m_geometry.plotWidth())
            continue;
        if (m_cache)
            m_cache->paint(painter, box, label);
        else
            painter.drawText(box, int(Qt::AlignCenter | Qt::TextDontClip), label);
    }
}

/// Two strokes, where something was left out.
void TimelineAxis::paintBreak(QPainter &painter, const QPointF &middle, double height, const QColor &color) const
{
    const double slant = height / 4;
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::FlatCap));
    for (const double x : {middle.x() - Theme::grid(1) / 2.0, middle.x() + Theme::grid(1) / 2.0})
        painter.drawLine(QPointF(x - slant, middle.y() + height / 2), QPointF(x + slant, middle.y() - height / 2));
}

void TimelineAxis::paintFolds(QPainter &painter, int height) const
{
    const QColor ground = m_palette.color(QPalette::Window);
    const QColor band = Theme::mixed(m_palette.color(QPalette::WindowText), ground, 0.045);
    const QColor muted = Theme::color(Tone::Muted, m_palette);
    for (const FoldLabel &fold : m_folds) {
        painter.fillRect(QRectF(fold.left, m_geometry.axisHeight(), fold.right - fold.left, height), band);
        if (fold.text.isEmpty())
            continue;
        const double mark = m_geometry.axisHeight() * 0.35;
        const double inset = Theme::grid(3) / 2.0;
        paintBreak(painter, {fold.box.left() + inset, fold.box.center().y()}, mark, muted);
        paintBreak(painter, {fold.box.right() - inset, fold.box.center().y()}, mark, muted);
        painter.setPen(muted);
        painter.drawText(fold.box, Qt::AlignCenter, fold.text);
    }
}

/// Bars that go on across a fold are cut there.
void TimelineAxis::paintCuts(QPainter &painter) const
{
    const QColor ground = m_palette.color(QPalette::Window);
    for (const FoldLabel &fold : m_folds) {
        for (const TimelineGeometry::Row &row : m_geometry.rows())
            paintBreak(painter, {(fold.left + fold.right) / 2, row.top + row.height / 2.0}, row.height - Theme::grid(1),
                       ground);
    }
}

QRectF TimelineAxis::nowBox() const
{
    const double x = m_geometry.window().xOf(m_geometry.now());
    if (!m_geometry.timeline()->isLive || x < -1 || x > m_geometry.plotWidth() + 1)
        return {};
    const double width = widthOf(AxisWords::tr("now")) + 2 * Theme::grid(1);
    const double left = std::clamp(x - width / 2, 0.0, std::max(m_geometry.plotWidth() - width, 0.0));
    return {left, 0, width, double(m_geometry.axisHeight())};
}

/// A line from above to below that leaves out words, which nobody could read under it.
void TimelineAxis::paintNow(QPainter &painter, int height, QList<Span> gaps) const
{
    const QRectF box = nowBox();
    if (box.isNull())
        return;
    const double x = m_geometry.window().xOf(m_geometry.now());
    const QColor accent = Theme::color(Tone::Accent, m_palette);
    std::sort(gaps.begin(), gaps.end());
    gaps.append({height, height});
    double from = m_geometry.axisHeight();
    for (const auto &[above, below] : std::as_const(gaps)) {
        if (above > from)
            painter.fillRect(QRectF(x - 1, from, 2, above - from), accent);
        from = std::max(from, below);
    }
    painter.setPen(accent);
    const QString word = AxisWords::tr("now");
    if (m_cache)
        m_cache->paint(painter, box.adjusted((box.width() - widthOf(word)) / 2, 0, 0, 0), word);
    else
        painter.drawText(box, int(Qt::AlignCenter | Qt::TextDontClip), word);
}

} // namespace Desk
