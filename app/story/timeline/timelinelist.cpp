#include "timelinelist.h"

#include "taskrouter/timetext.h"
#include "text/joinedparts.h"
#include "timelinetexts.h"
#include "timelinewords.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Whose it is: a worker's name, "Task", "Routing".
QString whose(const Timeline &timeline, const TimelineBar &bar)
{
    const TimelineLane &lane = timeline.lanes.at(bar.lane);
    return lane.parent < 0 ? lane.title : timeline.lanes.at(lane.parent).title;
}

} // namespace

QString barSentence(const Timeline &timeline, qsizetype bar, UtcMsecs now)
{
    const TimelineBar &one = timeline.bars.at(bar);
    QString text = timeText(one.span.begin, now) + u' ' + whose(timeline, one) + u": "_s + one.label;
    if (!one.consequence.isEmpty())
        text += u' ' + one.consequence;
    if (one.isEndUnknown)
        text += comma() + TimelineTexts::tr("end not known");
    else if (one.span.isOpen())
        text += comma() + TimelineTexts::tr("for %1 until now").arg(durationText(now - one.span.begin));
    if (one.isInferred())
        text += comma() + TimelineTexts::tr("inferred");
    return text;
}

QString timelineText(const Timeline &timeline, UtcMsecs now)
{
    QStringList lines;
    if (!timeline.title.isEmpty())
        lines.append(timeline.title);
    lines.append(TimelineTexts::tr("%1, as of %2 (%3)")
                     .arg(timeline.subject.toString(), timeText(timeline.asOf, now), utcText(timeline.asOf)));
    lines.append(QString());
    for (const qsizetype bar : timeline.inTime)
        lines.append(barSentence(timeline, bar, now));
    return lines.join(u'\n') + u'\n';
}

} // namespace Desk
