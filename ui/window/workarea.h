#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QAction;
class QSplitter;

namespace Desk {

class DetailPane;
class HeaderBar;
class MainActions;
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
    WorkArea(Settings &settings, Navigator &navigator, const MainActions &actions, QWidget *parent = nullptr);
    ~WorkArea() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    void saveState();
    /// With what folds by itself folded: no window outgrows its screen for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

    HeaderBar *header;
    MessageBar *messages;
    TasksPane *tasks;
    ReservationsPane *reservations;
    DetailPane *detail;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &text, Tone tone);
    void connectPanes(const MainActions &actions);
    void goToNextOffer();
    void shareWidth();
    [[nodiscard]] int leastWidth(bool withTasks) const;
    Settings &m_settings;
    Navigator &m_navigator;
    const Session *m_session = nullptr;
    QAction *m_foldTasks;
    QSplitter *m_columns;
    bool m_narrow = false;
    bool m_userSized = false; ///< The columns; until then they share the width by themselves.
};

} // namespace Desk
