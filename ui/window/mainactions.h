#pragma once

#include "ui/story/storypane.h"
#include "ui/widgets/errortext.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace Desk {

class ActionMenus;
class ActionRegistry;
class GuideDialog;
class Navigator;
class Opener;
class PaletteControl;
class PresetControl;
class Settings;
class SettingsDialog;
class TaskActions;
class ViewActions;
class WorkArea;
class WriteLock;
struct ActionRow;
struct Plan;
struct Session;

/// The window's own actions: title, shortcut, place in the menus, what each does, and when it is enabled. A new action
/// is a new row in the source file, or in that of ViewActions. What other parts have to do is requested by signals.
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
    /// The same for somebody who types on.
    void startTyping(const QString &text);
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
    void presentingChanged(bool on);
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
    void connectViewActions();
    void addFileMenu();
    void addReservationMenu();
    void addToolsMenu();
    SettingsDialog *showSettings();
    void addHelpMenu();
    QAction *add(QMenu &menu, const ActionRow &row);
    void update();
    void updateInstructions();
    void cancel();
    void withChosen(const std::function<void()> &what);
    void exportRows();
    void askForDescription();
    void showGuide();
    void showKeys();
    void updateHints();
    [[nodiscard]] QString instructionSection() const;
    void showAbout();

    Parts m_parts;
    ActionRegistry *m_registry;
    ActionMenus *m_menus;
    PresetControl *m_presets;
    PaletteControl *m_palette;
    ViewActions *m_viewActions = nullptr;
    TaskActions *m_taskActions = nullptr;
    const Session *m_session = nullptr;
    QList<QAction *> m_instructions;
    QMenu *m_file = nullptr;
    QAction *m_fileGroups = nullptr; ///< What others add stands before it.
    QMenu *m_instructionMenu = nullptr;
    QPointer<GuideDialog> m_guide; ///< While it is open.
    QAction *m_connect = nullptr;
    QAction *m_training = nullptr;
    QAction *m_unlock = nullptr;
};

} // namespace Desk
