#pragma once

#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QSplitter;

namespace Desk {

class DetailPane;
class HeaderBar;
class MessageBar;
class Navigator;
class ReservationsPane;
class Settings;
class TasksPane;
struct Session;

/// The middle of the window: header bar, the three columns, which fold to two where there is no
/// room, and the strip of messages at the foot of the last.
class WorkArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkArea)
public:
    /// Both must outlive the area.
    WorkArea(Settings &settings, Navigator &navigator, QWidget *parent = nullptr);
    ~WorkArea() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    void saveState();
    /// With what folds by itself folded: no window outgrows its screen for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] HeaderBar &header() const { return *m_header; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] TasksPane &tasks() const { return *m_tasks; }
    [[nodiscard]] ReservationsPane &reservations() const { return *m_reservations; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }

    /// Folded away, the tasks leave their room to the other columns.
    void setTasksShown(bool shown);
    [[nodiscard]] bool areTasksShown() const { return m_tasksShown; }
    /// Opens the next offer that waits for an answer; says so where there is none.
    void goToNextOffer();
    /// The field that the last message is about, in the place of the message.
    void showFieldToMend();
    /// One sentence about the rows.
    void say(const QString &text, Tone tone);

Q_SIGNALS:
    /// A person or the room folded the tasks, or opened them.
    void tasksShownChanged(bool shown);
    /// The button of a message, or in the place of the rows.
    void stepWanted(Desk::NextStep step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPanes();
    void connectMessages();
    void shareWidth();
    [[nodiscard]] int leastWidth(bool withTasks) const;
    Settings &m_settings;
    Navigator &m_navigator;
    const Session *m_session = nullptr;
    HeaderBar *m_header;
    MessageBar *m_messages;
    TasksPane *m_tasks;
    ReservationsPane *m_reservations;
    DetailPane *m_detail;
    QSplitter *m_columns;
    bool m_tasksShown = true;
    bool m_narrow = false;
    bool m_userSized = false; ///< The columns; until then they share the width by themselves.
};

} // namespace Desk
