#pragma once

#include "ui/story/storypane.h"
#include "ui/widgets/errortext.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QMenuBar;
class QWidget;

namespace Desk {

class Navigator;
class Opener;
class PaletteControl;
class Settings;
class WorkArea;
class WriteLock;
struct Plan;
struct Session;

/// The window's own actions: title, shortcut, place in the menus, what each does, and when it is enabled. A new action
/// is a new row in the source file. What other parts have to do is requested by signals.
class MainActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainActions)
public:
    /// What the actions act on; must outlive them.
    struct Parts
    {
        QWidget &window; ///< The shortcuts work anywhere in it.
        Settings &settings;
        Navigator &navigator;
        Opener &opener;
        WriteLock &lock;
        WorkArea &work;
    };
    /// Fills the menu bar.
    MainActions(const Parts &parts, QMenuBar &bar);
    ~MainActions() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Does what the button of a message or of a placeholder offers.
    void run(NextStep step);
    /// Shows "Go to anything" with a text already typed.
    void goToAnything(const QString &text = {});
    /// Whether the lists are polled.
    [[nodiscard]] bool isLive() const;
    /// Adds an action to the end of the View menu.
    void addToViewMenu(QAction *action);
    void addSeparatorToViewMenu();
    /// Adds a group of actions to the File menu.
    void addToFileMenu(const QList<QAction *> &actions);
    /// The banner's buttons: the session's actions, then the window's.
    [[nodiscard]] QList<QAction *> bannerActions() const;

Q_SIGNALS:
    void refreshWanted();
    void liveChanged(bool on);
    void connectionWanted();
    void trainingWanted();
    void proxySignInWanted();
    void waitingWanted();
    /// While "Waiting now" is open, or nothing.
    void storyWanted(Desk::StoryPane::Tab tab);
    void journalWanted();
    void journalBoundsWanted();
    void trainerWanted();
    void bundleWanted();
    void workspaceSaveWanted();
    void workspaceCheckWanted();
    void whatIfWanted();
    void planWanted(const Desk::Plan &plan);

private:
    struct Row;
    void addFileMenu(QMenuBar &bar);
    void addViewMenu(QMenuBar &bar);
    void addStory(QMenu &menu);
    void addLooks(QMenu &menu);
    void addReservationMenu(QMenuBar &bar);
    void addToolsMenu(QMenuBar &bar);
    void addHelpMenu(QMenuBar &bar);
    QAction *add(QMenu &menu, const Row &row);
    static void showKey(QAction &action);
    void update();
    void updateInstructions();
    void cancel();
    void withChosen(const std::function<void()> &what);
    void withReservations(const std::function<void()> &what);
    void exportRows();
    void showKeys();
    void showAbout();

    /// When an action is enabled and visible; evaluated whenever something that it may depend on has changed.
    struct Condition
    {
        QAction *action;
        std::function<bool()> isEnabled; ///< Null: always.
        std::function<bool()> isVisible; ///< Null: always.
    };

    Parts m_parts;
    PaletteControl *m_palette;
    const Session *m_session = nullptr;
    QList<QAction *> m_all;
    QList<Condition> m_conditions;
    QList<QAction *> m_instructions;
    QMenu *m_file = nullptr;
    QAction *m_fileGroups = nullptr; ///< What others add stands before it.
    QMenu *m_view = nullptr;
    QMenu *m_instructionMenu = nullptr;
    QAction *m_connect = nullptr;
    QAction *m_training = nullptr;
    QAction *m_unlock = nullptr;
    QAction *m_live = nullptr;
};

} // namespace Desk
