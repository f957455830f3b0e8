#pragma once

#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace Desk {

class DetailPane;
class HeaderBar;
class MessageBar;
class Navigator;
class PaneStrip;
class ReservationsPane;
class Settings;
class StoryPane;
class TasksPane;
class WaitingPage;
class WholeScroll;
struct Session;

/// The middle of the window: the header bar, three columns, of which one folds away where there is too little room, and
/// the message bar below the last column. Where not even two columns have room, as at a zoom of 400 %, each is a page
/// of its own; and where the height does not suffice, all of it scrolls.
class WorkArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkArea)
public:
    /// The references must outlive this.
    WorkArea(Settings &settings, Navigator &navigator, QWidget *parent = nullptr);
    ~WorkArea() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Shows a page in place of the task's columns; null: these again. Not owned, but a child of this meanwhile.
    void setPage(WaitingPage *page);
    void saveState();
    /// Puts a line above all else, which scrolls with it in a low window.
    void addTop(QWidget *line);
    /// With the tasks folded away, so that they never make the window too large for its screen. On a screen that is too
    /// small for two columns, that of one page.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] HeaderBar &header() const { return *m_header; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] TasksPane &tasks() const { return *m_tasks; }
    [[nodiscard]] ReservationsPane &reservations() const { return *m_reservations; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] StoryPane &story() const { return *m_story; }

    /// Gives the focus to the rows of what is shown.
    void focusRows(Qt::FocusReason reason);
    /// Shows the tasks, or folds them away in favour of the other columns.
    void setTasksShown(bool shown);
    [[nodiscard]] bool areTasksShown() const { return m_tasksShown; }
    /// Shows the task's story below its reservations, or leaves them all of the height.
    void setStoryShown(bool shown);
    [[nodiscard]] bool isStoryShown() const { return m_storyShown; }
    /// Opens the next offer that waits for an answer; says so where there is none.
    void goToNextOffer();
    /// Shows the field that the last message is about, and removes the message.
    void showFieldToMend();
    /// Shows one sentence about the rows.
    void say(const QString &text, Tone tone);

Q_SIGNALS:
    /// The tasks were shown or folded away, by a person or for want of room.
    void tasksShownChanged(bool shown);
    /// The same of the story.
    void storyShownChanged(bool shown);
    /// The button of a message or of a placeholder was pressed.
    void stepWanted(Desk::NextStep step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPanes();
    void connectMessages();
    void shareWidth();
    void fitColumns();
    void shareHeight();
    void foldStory();
    void setPaged(bool paged);
    void placeFoot();
    void changeTasksShown(bool shown);
    [[nodiscard]] int leastWidth(bool withTasks) const;
    [[nodiscard]] int heightBeside() const;
    [[nodiscard]] int leastTasks() const;
    Settings &m_settings;
    Navigator &m_navigator;
    const Session *m_session = nullptr;
    WholeScroll *m_whole; ///< All else is in it.
    HeaderBar *m_header;
    QSplitter *m_columns;
    PaneStrip *m_strip; ///< Made before the panes: its tabs come before them for the Tab key.
    MessageBar *m_messages;
    TasksPane *m_tasks;
    ReservationsPane *m_reservations;
    DetailPane *m_detail;
    StoryPane *m_story;
    QPointer<WaitingPage> m_page;
    QByteArray m_columnsBefore; ///< How the columns of a task were before a page took their place.
    QSplitter *m_middle;        ///< The reservations, and below them the story.
    QByteArray m_middleBefore;  ///< How they shared the height before the story was folded away.
    bool m_tasksShown = true;
    bool m_narrow = false;
    bool m_turned = false;    ///< It became narrow, or no longer is, and the columns are not yet as wide as this.
    bool m_userSized = false; ///< The user sized the columns; until then they share the width.
    bool m_storyShown = true;
    bool m_isLow = false;
    bool m_wantsStory = true;       ///< The user's choice where there is room.
    bool m_middleUserSized = false; ///< The user sized the rows of the middle column.
};

} // namespace Desk
