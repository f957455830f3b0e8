#pragma once

#include "ui/session/session.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QAction;
class QDockWidget;
class QVBoxLayout;

namespace Simulator {
struct Guide;
}

namespace Desk {

struct Plan;
struct WindowContinuation;

class Banner;
class CloseQuestion;
class GuideStrip;
class MainActions;
class Navigator;
class Notifier;
class Opener;
class OpeningStatus;
class Presenter;
class TrayControl;
class SessionWiring;
class Settings;
class WaitingController;
class WhyControl;
class WindowStatus;
class WorkArea;
class SendGate;
class WriteLock;

/// The main window: banner, menus, tasks, reservations, one reservation's details, status bar. It places widgets and
/// actions; their behaviour is in classes of their own.
///
/// It can be shown before there is a session, and uses no network then: wait for firstPainted(), make a session, and
/// pass it to setSession().
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    /// `settings` must outlive the window. `sinceStart` was started with the program, for the log line `first-paint
    /// MS`.
    MainWindow(Settings &settings, const QElapsedTimer &sinceStart, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows another connection and opens what the session says. Instructions of the previous session that are in
    /// flight are left to its outbox.
    void setSession(const Session &session);
    /// The session that is shown, with this window's gate; null for none.
    [[nodiscard]] const Session *session() const { return m_session ? &*m_session : nullptr; }
    /// Forgets the session; `why` and `details` (plain text) stand in the place of the rows, e.g. why there is no
    /// simulator, with a button for `step`.
    void clearSession(const QString &why = {}, const QString &details = {}, NextStep step = NextStep::Connect);

    /// Opens the SIDs in a text: a command line argument, a link, a pasted line of a log. Problems and questions are
    /// shown in the window.
    void openText(const QString &text);
    /// What is open, with the chosen reservation; or what a person asked for and is still being looked for.
    [[nodiscard]] Address address() const;
    /// For a window that is made anew, before it has a session.
    [[nodiscard]] WindowContinuation continuation() const;
    void goOn(const WindowContinuation &before);
    /// Writes its sizes and what is shown into the settings, as closing it does.
    void keepState();
    /// Loads everything that is shown or looked for, after an error was mended.
    void readAgain();
    /// Shows a notice of the program itself, such as a damaged settings file: one for each `source`, removed by an
    /// empty text. An error, and any notice before there is a session, stays until a person closes it.
    void showNotice(const QString &source, const QString &text, bool error = false);
    /// Shows the trainee's next step under the banner; hides it for a guide without a text.
    void setGuide(const Simulator::Guide &guide);
    /// Shows for some seconds that something was done.
    void showDone(const QString &source, const QString &text);
    /// How the window tells of something while nobody looks at it; not owned, null for a line in the window alone.
    void setNotifier(Notifier *notifier);
    /// Asked before the window closes: false where a person is asked first, whose answer may close it. Empty for none.
    void setCloseCheck(std::function<bool()> check) { m_closeCheck = std::move(check); }
    /// Adds a group of actions to the File menu. They must outlive the window, or be its children.
    void addToFileMenu(const QList<QAction *> &actions);
    /// Adds a dock. Its state is stored by `content`'s objectName, and the View menu shows and hides it.
    QDockWidget *addDock(QWidget *content, const QString &title, Qt::DockWidgetArea area);

Q_SIGNALS:
    /// Emitted once, after the first paint is on screen.
    void firstPainted();
    /// Others will look at the window, or do no more: connect again, with a mask or without.
    void presentingChanged(bool on);
    /// The user wants another connection: choose one, make a session and call setSession().
    void connectionWanted();
    /// The user wants to sign in to the proxy.
    void proxySignInWanted();
    /// The user wants the training simulator.
    void trainingWanted();
    /// Another reservation was chosen; null for none.
    void reservationChosen(Desk::Sid reservation);
    void journalWanted();
    /// The user wants to change how long and how much the journal keeps.
    void journalBoundsWanted();
    /// The user wants the trainer's dock; only where the session has the trainer's actions.
    void trainerWanted();
    void bundleWanted();
    void workspaceSaveWanted();
    void workspaceCheckWanted();
    void whatIfWanted();
    /// A task that the user wants to see is nowhere: what was kept of it may be shown.
    void keptStoryWanted(Desk::Sid task);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Esc closes a message, wherever the focus is, unless something else uses it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectActions();
    void connectParts();
    void updateMode();
    void updatePolling();
    void focusRows();
    void placeGuide();
    void showPlan(const Plan &plan);

    Settings &m_settings;
    QElapsedTimer m_sinceStart;
    Navigator *m_navigator = nullptr;
    Opener *m_opener = nullptr;
    CloseQuestion *m_closeQuestion = nullptr;
    std::function<bool()> m_closeCheck;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_top = nullptr; ///< Above the work area.
    GuideStrip *m_guide = nullptr;
    WriteLock *m_lock = nullptr;
    WorkArea *m_work = nullptr;
    WhyControl *m_why = nullptr;
    WindowStatus *m_status = nullptr;
    OpeningStatus *m_opening = nullptr;
    WaitingController *m_waiting = nullptr;
    MainActions *m_actions = nullptr;
    TrayControl *m_tray = nullptr;
    Presenter *m_presenter = nullptr;
    std::optional<Session> m_session;
    std::unique_ptr<SendGate> m_gate; ///< The session's.
    std::unique_ptr<SessionWiring> m_wiring;
    /// Tone of the frame around the window of a real account: red while instructions can be sent, otherwise grey.
    std::optional<Tone> m_frame;
    bool m_painted = false;
};

} // namespace Desk
