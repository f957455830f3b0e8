#pragma once

#include "taskrouter/sid.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace Desk {

class Banner;
class PaneLine;
class PlaceholderPage;
class StoryCorner;
class StoryViews;
class StoryWatch;
class TabbedPages;
struct Evidence;
struct Session;
struct TaskStory;
struct TextTable;

/// What happened to the task that is open: the tabs Timeline, Why? and Events, with one filter. Nothing of it is made,
/// and nothing is read for it, before it is shown and the task's reservations are there.
class StoryPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryPane)
public:
    enum class Tab : quint8 { Timeline, Why, Events };
    Q_ENUM(Tab)

    explicit StoryPane(QWidget *parent = nullptr);
    ~StoryPane() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Whether a story that goes on is followed by itself.
    void setPolling(bool on);
    /// Reads what is new at once, for a person.
    void refresh();
    /// The page between Timeline and Events, which becomes the pane's. Without one there is no such tab.
    void setWhyPage(QWidget *page);
    [[nodiscard]] bool hasWhyPage() const { return m_why != nullptr; }

    /// Marks the reservation that is chosen in the window; null for none.
    void setChosen(Sid reservation);
    [[nodiscard]] Tab tab() const;
    void showTab(Tab tab);
    /// Shows a tab and gives it the focus.
    void focusTab(Tab tab);
    /// Folded away, only the row of its tabs is there, and nothing is read for it.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// Shows the Events that prove something; `title` says what.
    void showEvidence(const Evidence &evidence, const QString &title);
    /// Null without a session.
    [[nodiscard]] StoryWatch *watch() const { return m_watch.get(); }
    /// What is shown; null until it is known.
    [[nodiscard]] std::shared_ptr<const TaskStory> story() const;
    /// The Events that are shown, for a file.
    [[nodiscard]] TextTable shownEvents() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar or an Event was chosen that is about this reservation.
    void reservationWanted(Desk::Sid reservation);
    void tabChanged(Desk::StoryPane::Tab tab);
    /// A person wants it folded away, or unfolded; whoever places it does so with setFolded().
    void foldWanted(bool folded);
    /// The story, or the task that it is of, has changed.
    void storyChanged();
    /// A person wants the Events that are shown in a file; see shownEvents().
    void exportWanted();
    /// For people: what was copied or written, or why it could not be.
    void told(const QString &text, bool isGood);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectCorner();
    void ensureViews();
    void showStory();
    void showPages(bool isTold);
    void updateState();
    void updateOn();
    void updateRange();
    void fitCorner();
    [[nodiscard]] int stripHeight() const;
    [[nodiscard]] int indexOf(Tab tab) const;
    [[nodiscard]] QString title() const;

    const Session *m_session = nullptr;
    std::unique_ptr<StoryWatch> m_watch;
    Banner *m_kept; ///< While what was kept of a task that is gone is shown.
    TabbedPages *m_tabs;
    QStackedWidget *m_timelinePage;
    QStackedWidget *m_eventsPage;
    PlaceholderPage *m_noTimeline;
    PlaceholderPage *m_noEvents;
    PaneLine *m_notice;
    StoryCorner *m_corner;
    QWidget *m_why = nullptr;
    StoryViews *m_views = nullptr; ///< Made for the first story.
    Sid m_chosen;
    Sid m_shown; ///< The task whose story is shown.
    bool m_isPolling = false;
    bool m_isFolded = false;
};

} // namespace Desk
