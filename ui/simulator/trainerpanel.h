#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QMessageBox;
class QPushButton;

namespace Simulator {
class SimulatorThread;
struct Snapshot;
} // namespace Simulator

namespace Desk {

class ClassView;
class ClockBar;
class FaultsView;
class GoalsView;
class MomentsView;
class ActionTable;
class TabbedPages;
class WorldView;
class WrapLabel;

/// The trainer's controls for a simulator: scenario, clock, the world as of the last snapshot with what can be made to
/// happen in it, the rest of the script, faults, goals and report. It sends commands to the host and shows its
/// snapshots.
///
/// It does not change the scenario by itself: scenarioWanted() asks the owner of the host to, because the connection
/// changes as well.
class TrainerPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainerPanel)
public:
    /// `host` must outlive the panel. `scenarioFolder` has the user's own scenarios; may be empty.
    explicit TrainerPanel(Simulator::SimulatorThread &host, const QString &scenarioFolder = {},
                          QWidget *parent = nullptr);
    ~TrainerPanel() override;

    /// Who would lose what if the simulator ended, as a sentence; empty where nobody has a key of it.
    [[nodiscard]] QString classText(bool withNames = true) const;
    /// Pause, speed and faults, for the banner; owned by the panel.
    [[nodiscard]] QList<QAction *> bannerActions() const;
    /// Reads the folder of the user's scenarios again.
    void reloadScenarios();
    /// The scenario that the host was started with: a name or the path of a file, empty for the default.
    void setScenario(const QString &scenario);
    /// The index of the open page, so that another scenario's panel can open the same one.
    [[nodiscard]] int page() const;
    void setPage(int page);
    /// Gives the focus to the button that starts a scenario, where it was when the user started this one.
    void focusStart();
    /// Gives the tabs the focus.
    void focusTabs();
    /// Asks for the scenario in a file. Where the file is wrong, it says why and the running scenario goes on.
    void openFile(const QString &path);

Q_SIGNALS:
    /// The user wants this scenario from its beginning: a name or the path of a file.
    void scenarioWanted(const QString &name);
    /// The user asked for the faults, and the panel shows them: the dock should be shown.
    void attentionWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSnapshot(const Simulator::Snapshot &snapshot);
    void showScenario(const Simulator::Snapshot &snapshot);
    void showScript(const Simulator::Snapshot &snapshot);
    void refuse(const QString &why);
    void placeRefusal();
    /// Begins the chosen scenario. The running one begins again at once, for what is left is kept.
    void start();
    void showStart();
    /// A world ends with whatever a class did in it, and nothing brings it back.
    void startAfterAsking(const QString &scenario, const QString &title);
    void askForFile();
    QWidget *makeChooser();
    QWidget *makeScript();
    /// Adds a page that scrolls where the window is low; returns its index.
    int addPage(QWidget *page, const QString &title);

    Simulator::SimulatorThread &m_host;
    QString m_folder;
    QComboBox *m_scenarios;
    QWidget *m_chooser = nullptr;
    QPushButton *m_start = nullptr;
    ClockBar *m_clock;
    WrapLabel *m_refusal;
    TabbedPages *m_tabs;
    WorldView *m_world;
    FaultsView *m_faults;
    GoalsView *m_goals;
    MomentsView *m_moments;
    ClassView *m_class;
    ActionTable *m_next = nullptr;
    ActionTable *m_notes = nullptr;
    QAction *m_showFaults;
    QString m_running;                ///< The name of the running scenario.
    QString m_startedWith;            ///< What start() of the host was told; a name or the path of a file.
    QPointer<QMessageBox> m_question; ///< Whether to start while another runs.
    qint64 m_ranMsecs = 0;            ///< Of the running world's time.
    bool m_hasMoments = false;        ///< Moments of it are kept.
    QElapsedTimer m_sinceRefusal;
    bool m_hasStarted = false; ///< A snapshot of the running scenario has arrived.
};

} // namespace Desk
