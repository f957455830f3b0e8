#include "storyfilter.h"

#include "text/searchtext.h"
#include "timelinetexts.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

EventKey eventKey(const StoryEvent &event)
{
    if (event.sid.isNull())
        return {{}, u"%1 %2 %3"_s.arg(event.when).arg(event.typeWord, event.resourceSid)};
    return {event.sid, {}};
}

StoryFilter evidenceFilter(const TaskStory &story, const Evidence &evidence, const QString &title)
{
    StoryFilter filter;
    for (const qsizetype at : evidence.events)
        filter.only.insert(eventKey(story.event(at)));
    filter.onlyTitle = title;
    return filter;
}

QString eventSubjectText(const StoryEvent &event)
{
    const EventFields &data = event.data;
    const QString worker = data.text(EventField::WorkerName);
    switch (subjectOf(event.type)) {
    case EventSubject::Reservation:
        return worker.isEmpty() ? data.sid(EventField::ReservationSid).shortened() : worker;
    case EventSubject::Worker: {
        const QString activity = data.text(EventField::WorkerActivityName);
        const QString before = data.text(EventField::WorkerPreviousActivityName);
        if (event.type != EventType::WorkerActivityUpdate || activity.isEmpty())
            return worker;
        return before.isEmpty() ? worker + u": "_s + activity : worker + u": "_s + before + u" → "_s + activity;
    }
    case EventSubject::Routing: {
        const QString queue = data.text(EventField::TaskQueueName);
        const QString before = data.text(EventField::PreviousTaskQueueName);
        if (event.type == EventType::TaskQueueMoved && !before.isEmpty())
            return before + u" → "_s + queue;
        const QString filter = data.text(EventField::WorkflowFilterName);
        if (event.type == EventType::WorkflowTargetMatched && !filter.isEmpty())
            return filter + u" → "_s + queue;
        return queue.isEmpty() ? data.text(EventField::WorkflowName) : queue;
    }
    case EventSubject::Task: {
        const QString before = data.text(EventField::PreviousTaskPriority);
        const QString now = data.text(EventField::TaskPriority);
        if (event.type == EventType::TaskUpdated && !before.isEmpty() && before != now)
            return TimelineTexts::tr("priority %1 → %2").arg(before, now);
        if (event.type == EventType::TaskCanceled && data.has(EventField::TaskCanceledReason))
            return data.text(EventField::TaskCanceledReason);
        return data.text(EventField::TaskAssignmentStatus);
    }
    case EventSubject::Settings:
        break;
    }
    return {};
}

namespace {

/// Everything of an Event that people look for, folded.
QString haystackOf(const StoryEvent &event)
{
    QString text;
    text.reserve(512);
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text.append(part).append(u'\n');
    };
    add(event.typeWord);
    add(eventSubjectText(event));
    add(event.description);
    add(event.data.text(EventField::WorkerName));
    add(event.data.text(EventField::TaskQueueName));
    add(event.data.text(EventField::ReservationSid));
    add(event.data.text(EventField::WorkerSid));
    add(event.sid.toString());
    add(event.actorSid);
    add(event.actorType);
    add(event.source);
    return searchText(text);
}

} // namespace

void EventSearch::setStory(std::shared_ptr<const TaskStory> story)
{
    qsizetype same = 0;
    if (m_story && story && m_story->task == story->task) {
        const qsizetype most = std::min(m_texts.size(), story->facts.events.size());
        while (same < most && eventKey(m_story->event(same)) == eventKey(story->event(same)))
            ++same;
    }
    m_texts.resize(same);
    m_story = std::move(story);
}

bool EventSearch::prepare(qint64 msecs)
{
    const QDeadlineTimer until(msecs, Qt::PreciseTimer);
    const qsizetype count = m_story ? m_story->facts.events.size() : 0;
    m_texts.reserve(count);
    while (m_texts.size() < count && !until.hasExpired())
        m_texts.append(haystackOf(m_story->event(m_texts.size())));
    return m_texts.size() >= count;
}

QList<qsizetype> EventSearch::matching(const StoryFilter &filter)
{
    QList<qsizetype> found;
    if (!m_story)
        return found;
    QStringList words;
    for (const QString &word : filter.words.split(u' ', Qt::SkipEmptyParts))
        words.append(searchText(word));
    const qsizetype count = m_story->facts.events.size();
    found.reserve(filter.isEmpty() ? count : count / 4);
    if (!words.isEmpty())
        prepare(-1); // All that is left.
    for (qsizetype i = 0; i < count; ++i) {
        if (!filter.only.isEmpty() && !filter.only.contains(eventKey(m_story->event(i))))
            continue;
        if (!words.isEmpty()) {
            const QString &text = m_texts.at(i);
            if (!std::all_of(words.cbegin(), words.cend(),
                             [&text](const QString &word) { return text.contains(word); }))
                continue;
        }
        found.append(i);
    }
    return found;
}

QBitArray dimmedBars(const Timeline &timeline, const StoryFilter &filter, const QList<qsizetype> &matchingEvents)
{
    if (filter.isEmpty())
        return {};
    QStringList words;
    for (const QString &word : filter.words.split(u' ', Qt::SkipEmptyParts))
        words.append(searchText(word));
    QBitArray dimmed(timeline.bars.size(), true);
    for (qsizetype i = 0; i < timeline.bars.size(); ++i) {
        const TimelineBar &bar = timeline.bars.at(i);
        const bool isProved = std::any_of(bar.evidence.events.cbegin(), bar.evidence.events.cend(), [&](qsizetype at) {
            return std::binary_search(matchingEvents.cbegin(), matchingEvents.cend(), at);
        });
        bool isNamed = false;
        if (!isProved && filter.only.isEmpty() && !words.isEmpty()) {
            const QString text =
                searchText(timeline.lanes.at(bar.lane).title + u' ' + bar.label + u' ' + bar.consequence);
            isNamed =
                std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
        }
        if (isProved || isNamed)
            dimmed.clearBit(i);
    }
    return dimmed;
}

} // namespace Desk
