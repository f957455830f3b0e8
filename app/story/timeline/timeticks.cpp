#include "timeticks.h"

#include "taskrouter/timetext.h"
#include "timelinetexts.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr std::array<qint64, 28> Steps{1,
                                       10,
                                       50,
                                       100,
                                       200,
                                       500,
                                       Span::Second,
                                       2 * Span::Second,
                                       5 * Span::Second,
                                       10 * Span::Second,
                                       15 * Span::Second,
                                       30 * Span::Second,
                                       Span::Minute,
                                       2 * Span::Minute,
                                       5 * Span::Minute,
                                       10 * Span::Minute,
                                       15 * Span::Minute,
                                       30 * Span::Minute,
                                       Span::Hour,
                                       2 * Span::Hour,
                                       3 * Span::Hour,
                                       6 * Span::Hour,
                                       12 * Span::Hour,
                                       Span::Day,
                                       2 * Span::Day,
                                       7 * Span::Day,
                                       30 * Span::Day,
                                       365 * Span::Day};

/// What local time is ahead of UTC. It is looked up anew for each quarter of an hour alone, at whose ends clocks are
/// changed: the axis is painted each second, and looking up a time zone reads a file.
class LocalOffset
{
public:
    [[nodiscard]] qint64 at(UtcMsecs when)
    {
        const qint64 quarter = when / Quarter - (when % Quarter < 0 ? 1 : 0);
        if (quarter != m_quarter) {
            m_quarter = quarter;
            m_offset = QDateTime::fromMSecsSinceEpoch(when).offsetFromUtc() * Span::Second;
        }
        return m_offset;
    }

private:
    static constexpr qint64 Quarter = 15 * Span::Minute;
    qint64 m_quarter = std::numeric_limits<qint64>::min();
    qint64 m_offset = 0;
};

/// The first even time at or after `from`.
UtcMsecs evenTime(UtcMsecs from, qint64 step, LocalOffset &local)
{
    const qint64 offset = local.at(from);
    const qint64 rest = (from + offset) % step;
    return from + (rest == 0 ? 0 : rest < 0 ? -rest : step - rest);
}

} // namespace

QString TimeTick::label() const
{
    if (hasDate)
        return timeText(when, when + 2 * Span::Day);
    const QString text = timeText(when, when);
    return step % Span::Second == 0 ? text : text + u".%1"_s.arg(when % Span::Second, 3, 10, QLatin1Char('0'));
}

QList<TimeTick> timeTicks(const TimeWindow &window, double least)
{
    QList<TimeTick> ticks;
    if (window.zoom() <= 0)
        return ticks;
    const auto found =
        std::find_if(Steps.cbegin(), Steps.cend(), [&](qint64 step) { return double(step) * window.zoom() >= least; });
    const qint64 step = found == Steps.cend() ? Steps.back() : *found;
    const UtcMsecs from = window.timeAt(0);
    const UtcMsecs to = window.timeAt(window.width());
    LocalOffset local;
    double last = -least;
    const auto add = [&](UtcMsecs begin, UtcMsecs end) {
        for (UtcMsecs when = evenTime(begin, step, local); when <= end; when = evenTime(when + 1, step, local)) {
            const double x = window.xOf(when);
            if (x < last + least * 0.9)
                continue;
            ticks.append({when, x, step, false});
            last = x;
        }
    };
    UtcMsecs begin = from;
    for (const TimeScale::Fold &fold : window.scale().folds()) {
        if (fold.end <= begin)
            continue;
        if (fold.begin >= to)
            break;
        add(begin, std::min(fold.begin, to));
        begin = fold.end;
    }
    if (begin < to)
        add(begin, to);
    const auto dayOf = [&local](UtcMsecs when) { return (when + local.at(when)) / Span::Day; };
    const bool hasDate = !ticks.isEmpty() && dayOf(ticks.constFirst().when) != dayOf(ticks.constLast().when);
    for (TimeTick &tick : ticks)
        tick.hasDate = hasDate;
    return ticks;
}

} // namespace Desk
