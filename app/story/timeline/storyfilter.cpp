#include "storyfilter.h"

#include "text/searchtext.h"
#include "timelinetexts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

QString eventKey(const StoryEvent &event)
{
    return event.sid.isNull() ? u"%1 %2 %3"_s.arg(event.when).arg(event.typeWord, event.resourceSid)
                              : event.sid.toString();
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

void EventSearch::setStory(std::shared_ptr<const TaskStory> story)
{
    if (!m_story || !story || m_story->task != story->task)
        m_texts.clear();
    m_story = std::move(story);
}

const QString &EventSearch::textOf(qsizetype event)
{
    const StoryEvent &one = m_story->event(event);
    QString &text = m_texts[eventKey(one)];
    if (text.isNull()) {
        const QStringList parts{one.typeWord,
                                eventSubjectText(one),
                                one.description,
                                one.data.text(EventField::WorkerName),
                                one.data.text(EventField::TaskQueueName),
                                one.data.text(EventField::ReservationSid),
                                one.data.text(EventField::WorkerSid),
                                one.sid.toString(),
                                one.actorSid,
                                one.actorType,
                                one.source};
        text = searchText(parts.join(u'\n'));
    }
    return text;
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
    for (qsizetype i = 0; i < count; ++i) {
        if (!filter.only.isEmpty() && !filter.only.contains(eventKey(m_story->event(i))))
            continue;
        if (!words.isEmpty()) {
            const QString &text = textOf(i);
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
