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
class ReservationsPane;
class Settings;
class StoryPane;
class TasksPane;
class WaitingPage;
struct Session;

/// The middle of the window: the header bar, three columns, of which one folds away where there is too little room, and
/// the message bar below the last column.
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
    /// With the tasks folded away, so that they never make the window too large for its screen.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPanes();
    void connectMessages();
    void shareWidth();
    void shareHeight();
    void foldStory();
    [[nodiscard]] int leastWidth(bool withTasks) const;
    Settings &m_settings;
    Navigator &m_navigator;
    const Session *m_session = nullptr;
    HeaderBar *m_header;
    MessageBar *m_messages;
    TasksPane *m_tasks;
    ReservationsPane *m_reservations;
    DetailPane *m_detail;
    StoryPane *m_story;
    QSplitter *m_columns;
    QPointer<WaitingPage> m_page;
    QByteArray m_columnsBefore; ///< How the columns of a task were before a page took their place.
    QSplitter *m_middle;        ///< The reservations, and below them the story.
    QByteArray m_middleBefore;  ///< How they shared the height before the story was folded away.
    bool m_tasksShown = true;
    bool m_narrow = false;
    bool m_userSized = false; ///< The user sized the columns; until then they share the width.
    bool m_storyShown = true;
    bool m_isLow = false;
    bool m_wantsStory = true;       ///< The user's choice where there is room.
    bool m_middleUserSized = false; ///< The user sized the rows of the middle column.
};

} // namespace Desk
