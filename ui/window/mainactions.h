#pragma once

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
class Settings;
class WorkArea;
class WriteLock;
struct Session;

/// The window's own actions: what each is called, its keys, its place in the menus, what it does and when it can be
/// done. A new one is one row in the source file. What the rest of the program has to do is told by a signal.
class MainActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainActions)
public:
    /// What the actions act on; all of it must outlive them.
    struct Parts
    {
        QWidget &window; ///< Keys work anywhere in it.
        Settings &settings;
        Navigator &navigator;
        Opener &opener;
        WriteLock &lock;
        WorkArea &work;
    };
    /// Fills `bar`.
    MainActions(const Parts &parts, QMenuBar &bar);
    ~MainActions() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Does what the button of a message, or in the place of the rows, offers.
    void run(NextStep step);
    /// Whether what is shown is asked for again by itself.
    [[nodiscard]] bool isLive() const;
    /// More lines at the end of the View menu.
    void addToViewMenu(QAction *action);
    void addSeparatorToViewMenu();
    /// The buttons of the banner: the session's, then ours.
    [[nodiscard]] QList<QAction *> bannerActions() const;

Q_SIGNALS:
    void refreshWanted();
    void liveChanged(bool on);
    void connectionWanted();
    void trainingWanted();
    void proxySignInWanted();
    void journalWanted();
    void trainerWanted();
    void bundleWanted();

private:
    struct Row;
    void addFileMenu(QMenuBar &bar);
    void addViewMenu(QMenuBar &bar);
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
    void exportRows();
    void showKeys();
    void showAbout();

    /// What decides whether an action can be done; asked whenever anything that it may depend on has changed.
    struct Condition
    {
        QAction *action;
        std::function<bool()> isEnabled; ///< Null: always.
        std::function<bool()> isVisible; ///< Null: always.
    };

    Parts m_parts;
    const Session *m_session = nullptr;
    QList<QAction *> m_all;
    QList<Condition> m_conditions;
    QList<QAction *> m_instructions;
    QMenu *m_view = nullptr;
    QMenu *m_instructionMenu = nullptr;
    QAction *m_connect = nullptr;
    QAction *m_training = nullptr;
    QAction *m_unlock = nullptr;
    QAction *m_live = nullptr;
};

} // namespace Desk
