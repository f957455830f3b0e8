#pragma once

#include "story/timeline/storyeventsmodel.h"
#include "taskrouter/sid.h"

#include <QWidget>

class QMenu;

namespace Desk {

class EventsView;
class PaneLine;
class TimelineOutput;
class TimelineView;
struct Clock;

/// A story as it is looked at: its timeline and its Events with one filter over both, and what can be done with them.
/// Made for the first story that a pane has.
class StoryViews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryViews)
public:
    /// Both pages are `parent`'s, until somebody puts them elsewhere.
    explicit StoryViews(QWidget *parent);
    ~StoryViews() override;

    /// The timeline, with a line above it that says what a filter leaves out.
    [[nodiscard]] QWidget *timelinePage() const { return m_timelinePage; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] EventsView &events() const { return *m_events; }
    [[nodiscard]] const StoryEventsModel &model() const { return *m_model; }

    void setClocks(const Clock &shown, const std::function<UtcMsecs()> &now);
    /// `title` is the task's, for people. Another story has no filter.
    void setStory(const std::shared_ptr<const TaskStory> &story, const QString &title);
    /// What is looked for; the Events that prove something stay what they are.
    void setWords(const QString &words);
    /// Only the Events that prove something; `title` says what. False where nothing does.
    bool showOnly(const Evidence &evidence, const QString &title);
    /// From when to when the timeline is, as far as it is in view; empty where there is none.
    [[nodiscard]] QString rangeText(UtcMsecs now) const;
    /// How long all of it is, and of when.
    [[nodiscard]] QString rangeDetails(UtcMsecs now) const;
    /// What can be done with the timeline, or with the Events.
    void fillMenu(QMenu &menu, bool isEvents);

Q_SIGNALS:
    /// A bar or an Event was chosen that is about this reservation.
    void reservationWanted(Desk::Sid reservation);
    /// Events are shown that prove something, and a person wants to see them.
    void evidenceShown();
    void filterChanged();
    /// A person wants all of it again: the words that are looked for are to be cleared too.
    void allWanted();
    /// A person wants the Events that are shown in a file.
    void exportWanted();
    /// For people: what was copied or written, or why it could not be.
    void told(const QString &text, bool isGood);

private:
    void layOut(const QString &title, bool isOther);
    void showTimeline(quint64 serial, const Timeline &timeline);
    void setFilter(const StoryFilter &filter);
    void showFilter();
    [[nodiscard]] bool isToNow() const; ///< What is in sight reaches to now, in a story that goes on.
    void showMenu(const QPoint &at, qsizetype bar);
    void clearFilter();

    std::shared_ptr<const TaskStory> m_story;
    StoryEventsModel *m_model;
    QWidget *m_timelinePage;
    PaneLine *m_only;
    TimelineView *m_timeline;
    TimelineOutput *m_output;
    EventsView *m_events;
    quint64 m_serial = 0; ///< Of the story whose timeline is shown, or on its way.
};

} // namespace Desk
