#pragma once

#include "reservations/clock.h"
#include "story/taskstory.h"

#include <QDialog>

#include <memory>

namespace Desk {

class Banner;
class EventsView;
class PaneLine;
class StoryEventsModel;
class TabbedPages;
class TimelineView;
class WhyPage;

/// A story that is a recording: from a file, or from those that are kept. Says of when it is and where it is from; and
/// what of it could not be read.
class StoryWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryWindow)
public:
    /// `from`: "session.har", or where it was kept. `isTraining`: it is of the training simulator.
    StoryWindow(std::shared_ptr<const TaskStory> story, const QString &from, bool isTraining, const Clock &clock,
                QWidget *parent = nullptr);
    ~StoryWindow() override;

    [[nodiscard]] const TaskStory &story() const { return *m_story; }

Q_SIGNALS:
    /// A person wants another story that the record may have.
    void storyWanted(Desk::Sid task);

private:
    void showBanner(const QString &from, bool isTraining, UtcMsecs now);
    void showNotes();
    void showWhy();
    void showEvents(const Evidence &evidence, const QString &title);
    void addKeys();

    std::shared_ptr<const TaskStory> m_story;
    Banner *m_banner;
    PaneLine *m_notes;
    TabbedPages *m_tabs;
    TimelineView *m_timeline;
    WhyPage *m_why;
    StoryEventsModel *m_model;
    EventsView *m_events;
};

} // namespace Desk
