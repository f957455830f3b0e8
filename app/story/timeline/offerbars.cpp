#include "offerbars.h"

#include "activitybars.h"
#include "timelinebuilder.h"
#include "timelinetexts.h"
#include "timelinewords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Of the offer's Events those from `from` to `to`; all from then on for 0.
Evidence evidenceIn(const Offer &offer, const TaskStory &story, UtcMsecs from, UtcMsecs to)
{
    Evidence evidence;
    for (const qsizetype at : offer.evidence.events) {
        const UtcMsecs when = story.event(at).when;
        if (when >= from && (to == 0 || when <= to))
            evidence.events.append(at);
    }
    return evidence;
}

/// What became of the worker because of this offer; null for nothing.
const ActivitySpan *consequenceOf(const Offer &offer, const QList<const ActivitySpan *> &activities)
{
    const auto found = std::find_if(activities.cbegin(), activities.cend(), [&offer](const ActivitySpan *span) {
        return span->reservation == offer.sid &&
               (span->cause == ActivitySpan::Cause::MissedOffer || span->cause == ActivitySpan::Cause::Rejection);
    });
    return found == activities.cend() ? nullptr : *found;
}

QString consequenceFact(const Offer &offer, const ActivitySpan &then)
{
    const UtcMsecs end = offer.answered != 0 ? offer.answered : offer.ended;
    const QString later = durationText(std::max<qint64>(then.span.begin - end, 0));
    return then.cause == ActivitySpan::Cause::MissedOffer
               ? TimelineTexts::tr("%1 was moved to %2, the workspace's timeout activity, %3 later.")
                     .arg(offer.workerName, then.activityName, later)
               : TimelineTexts::tr("%1 went to %2 with it.").arg(offer.workerName, then.activityName);
}

void noteConsequence(TimelineBar &bar, const Offer &offer, const StoryPointer &story,
                     const QList<const ActivitySpan *> &activities)
{
    const ActivitySpan *then = consequenceOf(offer, activities);
    if (!then)
        return;
    bar.consequence = u"→ "_s + then->activityName;
    bar.facts = BarFacts([story, &offer, then, facts = bar.facts](UtcMsecs now) {
        return facts(now) + QStringList(consequenceFact(offer, *then));
    });
    for (const qsizetype at : then->evidence.events) {
        if (!bar.evidence.events.contains(at))
            bar.evidence.events.append(at);
    }
    std::sort(bar.evidence.events.begin(), bar.evidence.events.end());
}

class OfferBars
{
public:
    OfferBars(const Offer &offer, const StoryPointer &story, bool isLive)
        : m_offer(offer)
        , m_story(story)
        , m_isLive(isLive)
        , m_answered(offer.answered != 0 ? offer.answered : offer.ended)
    {
    }

    [[nodiscard]] QList<TimelineBar> make()
    {
        pending();
        hold();
        talk();
        wrapUp();
        return m_bars;
    }

private:
    TimelineBar &add(BarKind kind, UtcMsecs begin, UtcMsecs end)
    {
        TimelineBar bar;
        bar.kind = kind;
        bar.subject = m_offer.sid;
        bar.status = m_offer.status;
        bar.span = {begin, end};
        bar.isEndUnknown = end == 0 && (!m_isLive || isTerminal(m_offer.status));
        bar.evidence = evidenceIn(m_offer, *m_story, begin, end);
        m_bars.append(bar);
        return m_bars.last();
    }

    void pending()
    {
        if (m_offer.offered == 0 && m_answered == 0)
            return;
        UtcMsecs end = m_answered;
        if (m_offer.hold)
            end = std::max(m_offer.hold->begin, m_offer.offered);
        TimelineBar &bar = add(BarKind::Offer, m_offer.offered != 0 ? m_offer.offered : m_answered, end);
        const bool isWaiting = m_offer.status == ReservationStatus::Pending;
        const bool isTaken = m_offer.accepted != 0 || m_offer.status == ReservationStatus::Accepted ||
                             m_offer.status == ReservationStatus::Wrapping ||
                             m_offer.status == ReservationStatus::Completed;
        if (m_offer.hold || isTaken)
            bar.status = ReservationStatus::Pending; // This part of it was only an offer.
        bar.word = m_offer.hold || isTaken ? TimelineTexts::tr("offered") : offerWord(m_offer);
        bar.label = m_offer.hold || (isTaken && m_offer.accepted != 0) ? bar.word : offerLabel(m_offer);
        if (isWaiting && !m_offer.hold && m_isLive)
            bar.deadline = m_offer.deadline();
        setFacts(bar, offerFacts);
    }

    void hold()
    {
        if (!m_offer.hold)
            return;
        TimelineBar &bar = add(BarKind::Hold, m_offer.hold->begin, m_offer.hold->end);
        bar.word = TimelineTexts::tr("held");
        bar.label = offerLabel(m_offer);
        setFacts(bar, holdFacts);
        bar.evidence.isInferred = m_offer.isHoldInferred;
        bar.evidence.journal = m_offer.evidence.journal;
        if (bar.evidence.events.isEmpty())
            bar.evidence.events = m_offer.evidence.events;
    }

    void talk()
    {
        if (m_offer.accepted == 0)
            return;
        const UtcMsecs end = m_offer.wrapping != 0 ? m_offer.wrapping : m_offer.ended;
        TimelineBar &bar = add(BarKind::Talk, m_offer.accepted, end);
        bar.word = toWire(ReservationStatus::Accepted);
        bar.label = end == 0 ? bar.word : bar.word + u' ' + durationText(end - m_offer.accepted);
        if (m_offer.wrapping == 0 && m_offer.ended != 0)
            bar.label = offerWord(m_offer);
        setFacts(bar, talkFacts);
    }

    void wrapUp()
    {
        if (m_offer.wrapping == 0)
            return;
        TimelineBar &bar = add(BarKind::WrapUp, m_offer.wrapping, m_offer.ended);
        bar.word = toWire(ReservationStatus::Wrapping);
        bar.label = m_offer.ended == 0 ? bar.word
                                       : TimelineTexts::tr("%1 after %2 of wrap-up")
                                             .arg(offerWord(m_offer), durationText(m_offer.ended - m_offer.wrapping));
        setFacts(bar, wrapUpFacts);
    }

    void setFacts(TimelineBar &bar, QStringList (*words)(const Offer &, UtcMsecs)) const
    {
        bar.facts = BarFacts([story = m_story, offer = &m_offer, words](UtcMsecs now) { return words(*offer, now); });
    }

    const Offer &m_offer;
    const StoryPointer &m_story;
    bool m_isLive;
    UtcMsecs m_answered = 0;
    QList<TimelineBar> m_bars;
};

} // namespace

QList<TimelineBar> barsOf(const Offer &offer, const StoryPointer &story, bool isLive,
                          const QList<const ActivitySpan *> &activities)
{
    QList<TimelineBar> bars = OfferBars(offer, story, isLive).make();
    if (!bars.isEmpty())
        noteConsequence(bars.last(), offer, story, activities);
    return bars;
}

void addWorkerLanes(Timeline &timeline, const StoryPointer &story)
{
    QList<Sid> order;
    QHash<Sid, QList<const Offer *>> offers;
    for (const Offer &offer : story->offers) {
        QList<const Offer *> &his = offers[offer.worker];
        if (his.isEmpty())
            order.append(offer.worker);
        his.append(&offer);
    }
    QHash<Sid, QList<const ActivitySpan *>> activities;
    for (const ActivitySpan &span : story->activities)
        activities[span.worker].append(&span);
    const QHash<Sid, QList<qsizetype>> changes = capacityEventsOf(*story);
    for (const Sid &worker : std::as_const(order)) {
        QString name;
        for (const Offer *offer : std::as_const(offers[worker])) {
            if (!offer->workerName.isEmpty())
                name = offer->workerName;
        }
        const qsizetype lane = timeline.lanes.size();
        beginLane(timeline, {TimelineLane::Kind::Worker, name.isEmpty() ? worker.shortened() : name, worker, -1, 0, 0});
        for (const Offer *offer : std::as_const(offers[worker])) {
            const QList<TimelineBar> bars = barsOf(*offer, story, timeline.isLive, activities.value(worker));
            for (const TimelineBar &bar : bars)
                addBar(timeline, bar);
        }
        addActivityLane(timeline, story, lane, activities.value(worker), changes.value(worker));
    }
}

} // namespace Desk
