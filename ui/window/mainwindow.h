#pragma once

#include "ui/session/session.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <memory>
#include <optional>

class QDockWidget;

namespace Simulator {
struct Guide;
}

namespace Desk {

class Banner;
class CloseQuestion;
class GuideStrip;
class MainActions;
class Navigator;
class Opener;
class OpeningStatus;
class SessionWiring;
class Settings;
class WindowStatus;
class WorkArea;
class WriteLock;

/// The window: banner, menus, tasks, reservations, one reservation's details, status bar. It places widgets and
/// actions; what they do lives in their own classes.
///
/// It can be made, shown and painted before there is a session, and then does nothing network-like: wait for
/// firstPainted(), put a session together, hand it over with setSession().
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    /// `settings` must outlive the window; `sinceStart` runs since the program's start, for `first-paint MS`.
    MainWindow(Settings &settings, const QElapsedTimer &sinceStart, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes another connection and opens what it says. What the session before had in flight is that outbox's affair.
    void setSession(const Session &session);
    /// Forgets the session; `why` and `details` (plain text) stand in the place of the rows, e.g. why there is no
    /// simulator, with a button for `step`.
    void clearSession(const QString &why = {}, const QString &details = {}, NextStep step = NextStep::Connect);

    /// Opens whatever SIDs are in a text: a command line argument, a link, a pasted log line. Problems and questions
    /// are shown in the window.
    void openText(const QString &text);
    /// What is open, with the reservation that is chosen; or what a person asked for and is still looked for.
    [[nodiscard]] Address address() const;
    /// Asks for all that is shown, and for what is looked for: what kept it away is mended.
    void readAgain();
    /// A notice of the program itself (a damaged settings file, no keyring), one per `source`; an empty text takes it
    /// away. An error, and whatever is said before there is a connection, stays until a person closes it.
    void showNotice(const QString &source, const QString &text, bool error = false);
    /// What the trainee is to do next, under the banner; one without text takes it away.
    void setGuide(const Simulator::Guide &guide);
    /// That something was done; gone by itself.
    void showDone(const QString &source, const QString &text);
    /// Places a panel; remembered by `content`'s objectName, shown and hidden by the View menu.
    QDockWidget *addDock(QWidget *content, const QString &title, Qt::DockWidgetArea area);

Q_SIGNALS:
    /// Once, after the first paint is on the screen.
    void firstPainted();
    /// The user asked for another account: find out which, make a session of it, call setSession().
    void connectionWanted();
    /// The user wants to sign in to the proxy that lets nothing through.
    void proxySignInWanted();
    /// The user asked for the training simulator.
    void trainingWanted();
    /// Another reservation is chosen; null for none.
    void reservationChosen(Desk::Sid reservation);
    void journalWanted();
    /// Only while the session has a trainer's actions.
    void trainerWanted();
    void bundleWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Escape closes a message, wherever the focus is and nobody else wants it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectActions();
    void connectParts();
    void updateMode();
    void updatePolling();
    void focusRows();

    Settings &m_settings;
    QElapsedTimer m_sinceStart;
    Navigator *m_navigator = nullptr;
    Opener *m_opener = nullptr;
    CloseQuestion *m_closeQuestion = nullptr;
    Banner *m_banner = nullptr;
    GuideStrip *m_guide = nullptr;
    WriteLock *m_lock = nullptr;
    WorkArea *m_work = nullptr;
    WindowStatus *m_status = nullptr;
    OpeningStatus *m_opening = nullptr;
    MainActions *m_actions = nullptr;
    std::optional<Session> m_session;
    std::unique_ptr<SessionWiring> m_wiring;
    std::optional<Tone> m_frame; ///< Around the window of a real account: red while it can send, else grey.
    bool m_painted = false;
};

} // namespace Desk
