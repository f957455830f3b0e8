#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace Simulator {
class SimulatorThread;
struct Snapshot;
} // namespace Simulator

namespace Desk {

class ClockBar;
class FaultsView;
class FlatTabBar;
class GoalsView;
class ActionTable;
class WorldView;
class WrapLabel;

/// What a trainer directs a simulator with: which scenario, its clock, the world as of a snapshot with what can be made
/// to happen, the script to come, faults, goals and report. Made for a dock; it directs the host by its commands and
/// shows what snapshots tell.
///
/// The scenario is not changed here: scenarioWanted() says which one, and whoever owns the host starts it, because the
/// connection changes with it.
class TrainerPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainerPanel)
public:
    /// `host` must outlive the panel. `scenarioFolder`: scenarios of the user, may be empty.
    explicit TrainerPanel(Simulator::SimulatorThread &host, const QString &scenarioFolder = {},
                          QWidget *parent = nullptr);
    ~TrainerPanel() override;

    /// Pause, speed and faults for the banner; they belong to the panel.
    [[nodiscard]] QList<QAction *> bannerActions() const;
    /// Reads the user's folder again.
    void reloadScenarios();
    /// Which scenario the host was started with, by name or by the path of its file; empty: the default.
    void setScenario(const QString &scenario);
    /// The page that is open, so that the next scenario's panel opens at the same.
    [[nodiscard]] int page() const;
    void setPage(int page);
    /// To the button that starts a scenario: where somebody was who has just done so.
    void focusStart();
    /// Asks for this scenario; or says what is wrong with its file, and the one that runs goes on.
    void openFile(const QString &path);

Q_SIGNALS:
    /// The user wants this scenario from its start; a name or the path of a file.
    void scenarioWanted(const QString &name);
    /// The user asked for the faults: show the dock, the panel shows the page.
    void attentionWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showSnapshot(const Simulator::Snapshot &snapshot);
    void showScenario(const Simulator::Snapshot &snapshot);
    void showScript(const Simulator::Snapshot &snapshot);
    void refuse(const QString &why);
    void start();
    /// A world ends with whatever a class did in it, and nothing brings it back.
    void startAfterAsking(const QString &scenario, const QString &title);
    void askForFile();
    QWidget *makeChooser();
    QWidget *makeScript();
    /// In a frame that scrolls where the window is low; its index.
    int addPage(QWidget *page, const QString &title);

    Simulator::SimulatorThread &m_host;
    QString m_folder;
    QComboBox *m_scenarios;
    QPushButton *m_start = nullptr;
    ClockBar *m_clock;
    WrapLabel *m_refusal;
    FlatTabBar *m_tabs;
    QStackedWidget *m_pages;
    WorldView *m_world;
    FaultsView *m_faults;
    GoalsView *m_goals;
    ActionTable *m_next = nullptr;
    ActionTable *m_notes = nullptr;
    QAction *m_showFaults;
    QString m_running;
    QPointer<QMessageBox> m_question; ///< Whether to start while another runs.
    qint64 m_ranMsecs = 0;            ///< Of the running world's time.
    QElapsedTimer m_sinceRefusal;
    bool m_hasStarted = false; ///< A snapshot of the running scenario was seen.
};

} // namespace Desk
