#include "routingbars.h"

#include "timelinebuilder.h"
#include "timelinetexts.h"
#include "timelinewords.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString wordOf(const RoutingStep &step)
{
    switch (step.how) {
    case RoutingStep::End::Open:
        return TimelineTexts::tr("active");
    case RoutingStep::End::Timeout:
        return TimelineTexts::tr("expired");
    case RoutingStep::End::Skipped:
        return TimelineTexts::tr("skipped");
    case RoutingStep::End::Reserved:
        return TimelineTexts::tr("joined");
    case RoutingStep::End::RoutedAnew:
    case RoutingStep::End::Left:
    case RoutingStep::End::Unknown:
        break;
    }
    return TimelineTexts::tr("left");
}

} // namespace

void addRoutingLane(Timeline &timeline, const StoryPointer &story)
{
    if (story->steps.isEmpty())
        return;
    beginLane(timeline, {TimelineLane::Kind::Routing, TimelineTexts::tr("Routing"), {}, -1, 0, 0});
    int number = 0;
    QString filter;
    for (const RoutingStep &step : story->steps) {
        // Steps are counted within a filter, as the workflow's configuration has them.
        number = number > 0 && step.filterName == filter ? number + 1 : 1;
        filter = step.filterName;
        TimelineBar bar;
        bar.kind = BarKind::Step;
        bar.subject = step.queue;
        bar.span = step.span;
        bar.isEndUnknown = step.span.isOpen() && !timeline.isLive;
        if (step.how == RoutingStep::End::Reserved && step.span.isOpen()) // Only the API told of it.
            bar.isEndUnknown = true;
        bar.word = wordOf(step);
        bar.label = stepLabel(step, number);
        if (step.how == RoutingStep::End::Timeout && &step == &story->steps.constLast() && story->isOver())
            bar.consequence = u"→ "_s + TimelineTexts::tr("end of the workflow");
        bar.facts = BarFacts([story, &step, isLive = timeline.isLive && !bar.isEndUnknown](UtcMsecs now) {
            return QStringList(spanText(step.span, now, isLive)) + stepFacts(step, *story);
        });
        bar.evidence = step.evidence;
        addBar(timeline, std::move(bar));
    }
}

} // namespace Desk
