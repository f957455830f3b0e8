#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QDockWidget;
class QMessageBox;

namespace Simulator {
class SimulatorThread;
struct Guide;
} // namespace Simulator

namespace Desk {

class TrainerPanel;

/// The window's dock for the trainer: it has a panel for the running simulator, and none without one. The dock itself
/// stays, so that it keeps its place, and a new panel opens at the page of the last one. Guide and notes of the
/// scenario are passed to the window by signals.
class TrainerDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainerDock)
public:
    /// Puts a dock with this content and title into the window, which owns it.
    using AddDock = std::function<QDockWidget *(QWidget *content, const QString &title)>;

    /// `addDock` is called once, for the first simulator.
    explicit TrainerDock(AddDock addDock, QObject *parent = nullptr);
    ~TrainerDock() override;

    /// The folder for the user's own scenarios.
    [[nodiscard]] static QString scenarioFolder();

    /// Shows a panel for this simulator and keeps the simulator alive. Call it before the simulator starts. `scenario`
    /// is what it will be started with: a name or the path of a file, empty for the default.
    void direct(const std::shared_ptr<Simulator::SimulatorThread> &host, const QString &scenario = {});
    /// Removes the panel, and its actions with it: take them out of the banner first.
    void clear();
    /// While others look, the panel is closed: it has the names as they are, of a rehearsed workspace real ones. Opened
    /// again afterwards where it was.
    void setConcealed(bool concealed);
    /// Actions for the banner; empty without a simulator.
    [[nodiscard]] QList<QAction *> bannerActions() const;
    /// The page that is shown, or was last; the next panel begins with it.
    [[nodiscard]] int page() const;
    void setPage(int page) { m_page = page; }
    /// Shows the dock and gives it the focus; does nothing without a simulator.
    void reveal();
    /// Whether the simulator may end now. Where trainees have keys of it, the trainer is asked, and `then` is called if
    /// it may; mayEnd() is true meanwhile.
    [[nodiscard]] bool mayEnd(const std::function<void()> &then);

Q_SIGNALS:
    /// The user chose a scenario. Queued, so that a slot may call clear().
    void scenarioWanted(const QString &name);
    /// The trainee's next step; empty when the simulator is gone.
    void guided(const Simulator::Guide &guide);
    /// The script's current note; empty for none.
    void noted(const QString &note);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void removePanel();
    void keepWidthOfWindow();
    [[nodiscard]] bool hasRoom() const;
    void frame();
    void placeBeside();
    void keepOnScreen();
    void tellGuide(const Simulator::Guide &guide);

    AddDock m_addDock;
    std::shared_ptr<Simulator::SimulatorThread> m_host;
    QPointer<QDockWidget> m_dock;
    QPointer<TrainerPanel> m_panel;
    QString m_note; ///< The note that was told last.
    int m_page = 0;
    bool m_isConcealed = false;
    bool m_isFraming = false;
    bool m_isEnding = false; ///< The trainer said so.
    QPointer<QMessageBox> m_question;
    bool m_wasOpen = false; ///< Whether the dock was open when the last simulator was left.
};

} // namespace Desk
