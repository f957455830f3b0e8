#include "timescale.h"

#include <algorithm>
#include <cmath>

namespace Desk {

namespace {

constexpr qint64 LeastFold = 120'000; ///< A shorter stretch is never folded.
constexpr qint64 LeastStory = 30'000; ///< What happens is taken to last so long at least.
constexpr int FoldFactor = 6;         ///< A stretch is folded that is so much longer than all that happens.
constexpr double FoldShare = 0.08;    ///< Of the room, for each fold,
constexpr double FoldsShare = 0.4;    ///< and for all of them.

} // namespace

TimeScale::TimeScale(const QList<UtcMsecs> &moments, UtcMsecs end)
{
    if (moments.isEmpty())
        return;
    m_begin = moments.constFirst();
    m_end = end;
    QList<Fold> gaps;
    gaps.reserve(moments.size());
    for (qsizetype i = 1; i < moments.size(); ++i) {
        const Fold gap{moments.at(i - 1), moments.at(i)};
        if (gap.begin < end && end < gap.end) {
            // What passed and what is to come are two stretches: "now" stands between them, and in no fold.
            gaps.append({gap.begin, end});
            gaps.append({end, gap.end});
        } else {
            gaps.append(gap);
        }
    }
    if (end > moments.constLast())
        gaps.append({moments.constLast(), end});
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const Fold &one, const Fold &other) { return one.end - one.begin < other.end - other.begin; });
    qint64 happening = 0; // What is not folded,
    qint64 margins = 0;   // and what is left of what is.
    for (const Fold &gap : std::as_const(gaps)) {
        const qint64 length = gap.end - gap.begin;
        const qint64 story = std::max(happening, LeastStory);
        if (length < LeastFold || length < FoldFactor * story) {
            happening += length;
            continue;
        }
        // A little of it stays at both ends, so that what holds there can be read.
        const qint64 margin = std::min(length / 8, story / 4);
        m_folds.append({gap.begin + margin, gap.end - margin});
        margins += 2 * margin;
        if (gap.end == end)
            m_tailMargin = margin;
        else if (gap.begin == end)
            m_aheadMargin = margin;
    }
    std::sort(m_folds.begin(), m_folds.end(),
              [](const Fold &one, const Fold &other) { return one.begin < other.begin; });
    if (!m_folds.isEmpty())
        m_foldWidth = double(happening + margins) * std::min(FoldShare, FoldsShare / double(m_folds.size()));
    place();
}

void TimeScale::place()
{
    m_points.clear();
    m_points.reserve(2 * m_folds.size());
    UtcMsecs when = m_begin;
    double position = 0;
    for (const Fold &fold : std::as_const(m_folds)) {
        position += double(fold.begin - when);
        m_points.append({fold.begin, position});
        position += m_foldWidth;
        m_points.append({fold.end, position});
        when = fold.end;
    }
}

double TimeScale::positionOf(UtcMsecs when) const
{
    const auto next = std::upper_bound(m_points.cbegin(), m_points.cend(), when,
                                       [](UtcMsecs time, const Point &point) { return time < point.when; });
    if (next == m_points.cbegin())
        return double(when - m_begin);
    const Point &before = *(next - 1);
    const bool isInFold = (next - m_points.cbegin()) % 2 == 1;
    if (!isInFold)
        return before.position + double(when - before.when);
    return before.position + m_foldWidth * double(when - before.when) / double(next->when - before.when);
}

UtcMsecs TimeScale::timeAt(double position) const
{
    const auto next = std::upper_bound(m_points.cbegin(), m_points.cend(), position,
                                       [](double wanted, const Point &point) { return wanted < point.position; });
    if (next == m_points.cbegin())
        return m_begin + std::llround(position);
    const Point &before = *(next - 1);
    const bool isInFold = (next - m_points.cbegin()) % 2 == 1;
    const double more = position - before.position;
    if (!isInFold)
        return before.when + std::llround(more);
    return before.when + std::llround(more * double(next->when - before.when) / m_foldWidth);
}

TimeScale TimeScale::until(UtcMsecs end) const
{
    TimeScale later = *this;
    if (m_tailMargin == 0 && m_aheadMargin == 0)
        return later;
    later.m_end = std::max(end, m_end);
    Fold *tail = nullptr;
    for (Fold &fold : later.m_folds) {
        if (m_tailMargin > 0 && fold.end + m_tailMargin == m_end) {
            tail = &fold;
            fold.end = later.m_end - m_tailMargin;
        } else if (m_aheadMargin > 0 && fold.begin - m_aheadMargin == m_end) {
            fold.begin = std::min(later.m_end + m_aheadMargin, fold.end);
            if (tail)
                tail->end = std::min(tail->end, fold.end); // What was to come is there, and stays in sight.
        }
    }
    later.m_folds.removeIf([](const Fold &fold) { return fold.begin >= fold.end; });
    later.place();
    return later;
}

} // namespace Desk
