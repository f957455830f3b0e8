#include "timelinelabels.h"

#include "reservations/plaintext.h"
#include "story/timeline/timelinewords.h"
#include "ui/widgets/labelcache.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace Desk {

namespace {

constexpr int LeastChars = 8; ///< A text that is cut to less says nothing.

/// What happened; how long it has been so where that is what counts.
QString labelOf(const TimelineBar &bar, UtcMsecs now)
{
    const bool isCounting = (bar.kind == BarKind::WrapUp || bar.kind == BarKind::Talk) && bar.span.isOpen();
    if (isCounting && !bar.isEndUnknown)
        return bar.word + u' ' + durationText(now - bar.span.begin);
    return oneLine(bar.label);
}

bool mayStandBeside(BarKind kind)
{
    return kind != BarKind::TaskStatus && kind != BarKind::Step && kind != BarKind::Activity;
}

} // namespace

TimelineLabels::TimelineLabels(const TimelineGeometry &geometry, const QPalette &palette, LabelCache *cache)
    : m_geometry(geometry)
    , m_palette(palette)
    , m_metrics(geometry.labelFont())
    , m_cache(cache)
    , m_now(geometry.window().xOf(geometry.now()))
{
}

double TimelineLabels::widthOf(const QString &text) const
{
    return m_cache ? m_cache->widthOf(text) : m_metrics.horizontalAdvance(text);
}

QString TimelineLabels::elided(const QString &text, double width) const
{
    return m_cache ? m_cache->elided(text, width) : m_metrics.elidedText(text, Qt::ElideRight, width);
}

void TimelineLabels::draw(QPainter &painter, const QRectF &box, const QString &text) const
{
    if (m_cache)
        m_cache->paint(painter, box, text);
    else
        painter.drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine), text);
}

void TimelineLabels::drawInside(QPainter &painter, const Text &text, const BarLook &look) const
{
    if (look.isHatched) { // Words on stripes have a ground of their own.
        const double width = std::min(text.width, text.box.width());
        painter.fillRect(QRectF(text.box.left() - 2, text.box.top() + 2, width + 4, text.box.height() - 4), look.fill);
    }
    painter.setPen(look.text);
    draw(painter, text.box, text.text);
}

void TimelineLabels::noteNow(const Text &text)
{
    const double air = Theme::grid(1) / 2.0;
    const double width = std::min(text.width, text.box.width());
    if (text.box.left() - air < m_now && text.box.left() + width + air > m_now)
        m_onNow.append({text.box.top(), text.box.bottom()});
}

double TimelineLabels::placeBeside(QList<Text> &texts, const QRectF &box, const QString &text, Tone tone) const
{
    const double wanted = widthOf(text);
    if (wanted <= box.width()) {
        texts.append({Text::Place::Beside, box, text, wanted, tone});
        return box.left() + wanted + Theme::grid(2);
    }
    if (box.width() < m_metrics.averageCharWidth() * LeastChars)
        return box.left();
    texts.append({Text::Place::Beside, box, elided(text, box.width()), box.width(), tone});
    return box.right();
}

QList<TimelineLabels::Text> TimelineLabels::textsOf(const TimelineBar &bar, const QRectF &rect, double until) const
{
    QList<Text> texts;
    const double pad = Theme::grid(1);
    const double plot = m_geometry.plotWidth();
    const double left = std::max(rect.left(), 0.0);
    const QRectF inside(left + pad, rect.top(), std::min(rect.right(), plot) - left - 2 * pad, rect.height());
    const bool isWaiting = bar.deadline > m_geometry.now() && bar.span.isOpen();
    const double deadline = isWaiting ? m_geometry.window().xOf(bar.deadline) : rect.right();
    const double waits = deadline - rect.right() - 2;
    double from = std::max(std::max(rect.right(), deadline), 0.0) + pad * 1.5;
    const double end = std::min(until, plot) - pad;
    const auto beside = [&] { return QRectF(from, rect.top(), std::max(end - from, 0.0), rect.height()); };
    if (inside.width() < m_metrics.averageCharWidth() && end - from < m_metrics.averageCharWidth() * LeastChars)
        return texts;
    const QString label = labelOf(bar, m_geometry.now());
    const double wanted = widthOf(label);
    const auto placeInside = [&](const QString &text) {
        texts.append({Text::Place::Inside, inside, text, widthOf(text), Tone::Plain});
    };
    if (!bar.isMark() && wanted <= inside.width()) {
        placeInside(label);
    } else if (waits >= wanted + 2 * pad) { // Where it waits.
        const QRectF middle(rect.right() + 2 + (waits - wanted) / 2, rect.top(), waits, rect.height());
        texts.append({Text::Place::Waiting, middle, label, wanted, Tone::Wait});
    } else if (mayStandBeside(bar.kind) &&
               (bar.isMark() || end - from >= wanted || widthOf(bar.word) > inside.width())) {
        from = placeBeside(texts, beside(), label, bar.isMark() ? Tone::Plain : Tone::Muted);
    } else if (bar.kind == BarKind::Step && inside.width() > m_metrics.averageCharWidth() * LeastChars) {
        placeInside(elided(label, inside.width()));
    } else if (!bar.isMark() && widthOf(bar.word) <= inside.width()) {
        placeInside(bar.word);
    }
    if (!bar.consequence.isEmpty())
        placeBeside(texts, beside(), bar.consequence, consequenceTone(bar));
    return texts;
}

void TimelineLabels::paint(QPainter &painter, const TimelineBar &bar, const QRectF &rect, double until,
                           const BarLook &look)
{
    for (const Text &text : textsOf(bar, rect, until)) {
        if (text.place == Text::Place::Inside) {
            drawInside(painter, text, look);
            continue;
        }
        if (text.place == Text::Place::Beside)
            noteNow(text);
        painter.setPen(Theme::color(text.tone, m_palette));
        draw(painter, text.box, text.text);
    }
}

} // namespace Desk
