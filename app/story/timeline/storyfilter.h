#pragma once

#include "story/taskstory.h"
#include "timeline.h"

#include <QBitArray>
#include <QHash>
#include <QSet>

#include <memory>

namespace Desk {

/// What of a story is looked at: words, and the Events that prove something. One filter for Timeline and Events.
struct StoryFilter
{
    QString words;      ///< Looked for in an Event's type, names, SIDs and description.
    QSet<QString> only; ///< Keys of Events (see eventKey()); empty for all.
    QString onlyTitle;  ///< What they prove, for people.

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && only.isEmpty(); }
    friend bool operator==(const StoryFilter &, const StoryFilter &) = default;
};

/// What an Event is known by from one build of a story to the next.
[[nodiscard]] QString eventKey(const StoryEvent &event);
/// The Events that prove a bar, as a filter.
[[nodiscard]] StoryFilter evidenceFilter(const TaskStory &story, const Evidence &evidence, const QString &title);

/// Whom or what an Event is about: a worker's name, a queue, "priority 0 → 10".
[[nodiscard]] QString eventSubjectText(const StoryEvent &event);

/// Finds Events by words. Remembers what it compares, so that a second search is quick.
class EventSearch
{
public:
    void setStory(std::shared_ptr<const TaskStory> story);
    /// Ascending.
    [[nodiscard]] QList<qsizetype> matching(const StoryFilter &filter);

private:
    [[nodiscard]] const QString &textOf(qsizetype event);

    std::shared_ptr<const TaskStory> m_story;
    QHash<QString, QString> m_texts; ///< By key.
};

/// For each bar whether the filter does not mean it: none of its Events matches, nor do its own words. Empty for an
/// empty filter.
[[nodiscard]] QBitArray dimmedBars(const Timeline &timeline, const StoryFilter &filter,
                                   const QList<qsizetype> &matchingEvents);

} // namespace Desk
