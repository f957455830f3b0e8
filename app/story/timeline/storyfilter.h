#pragma once

#include "story/taskstory.h"
#include "timeline.h"

#include <QBitArray>
#include <QSet>

#include <memory>

namespace Desk {

/// What an Event is known by from one build of a story to the next: its SID, or for want of one what it says.
struct EventKey
{
    Sid sid;
    QString words; ///< Empty where there is a SID.

    friend bool operator==(const EventKey &, const EventKey &) = default;
    friend size_t qHash(const EventKey &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.sid, key.words); }
};
[[nodiscard]] EventKey eventKey(const StoryEvent &event);

/// What of a story is looked at: words, and the Events that prove something. One filter for Timeline and Events.
struct StoryFilter
{
    QString words;       ///< Looked for in an Event's type, names, SIDs and description.
    QSet<EventKey> only; ///< Empty for all.
    QString onlyTitle;   ///< What they prove, for people.

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && only.isEmpty(); }
    friend bool operator==(const StoryFilter &, const StoryFilter &) = default;
};

/// The Events that prove a bar, as a filter.
[[nodiscard]] StoryFilter evidenceFilter(const TaskStory &story, const Evidence &evidence, const QString &title);

/// Whom or what an Event is about: a worker's name, a queue, "priority 0 → 10".
[[nodiscard]] QString eventSubjectText(const StoryEvent &event);

/// Finds Events by words. What it compares is made once: in slices beforehand, or by the first search.
class EventSearch
{
public:
    /// Of a later build of the same story, what was made for the same Events at its beginning is kept.
    void setStory(std::shared_ptr<const TaskStory> story);
    /// Makes what is compared of some more Events, for about so many milliseconds. True where nothing is left to do.
    bool prepare(qint64 msecs);
    /// Ascending.
    [[nodiscard]] QList<qsizetype> matching(const StoryFilter &filter);

private:
    std::shared_ptr<const TaskStory> m_story;
    QStringList m_texts; ///< Of the first Events, as searchText() makes them.
};

/// For each bar whether the filter does not mean it: none of its Events matches, nor do its own words. Empty for an
/// empty filter.
[[nodiscard]] QBitArray dimmedBars(const Timeline &timeline, const StoryFilter &filter,
                                   const QList<qsizetype> &matchingEvents);

} // namespace Desk
