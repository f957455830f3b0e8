#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QDockWidget;

namespace Simulator {
class SimulatorThread;
struct Guide;
} // namespace Simulator

namespace Desk {

class MainWindow;
class TrainerPanel;

/// The trainer's dock in the window: a panel for the simulator that runs, and none without one. The dock itself stays,
/// so that it is found again where it was left; the next panel opens at the page of the last one. What the scenario
/// says to the trainee goes to the window: the next step under its banner, the script's notes among its messages.
class TrainerDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainerDock)
public:
    /// `window` must outlive the desk.
    explicit TrainerDock(MainWindow &window, QObject *parent = nullptr);
    ~TrainerDock() override;

    /// Where scenarios of the user are looked for.
    [[nodiscard]] static QString scenarioFolder();

    /// Directs this simulator from now on; the panel keeps it alive. Call before it starts. `scenario`: what it will be
    /// started with, a name or the path of a file; empty: the default.
    void direct(const std::shared_ptr<Simulator::SimulatorThread> &host, const QString &scenario = {});
    /// Nothing is to be directed any more. The actions go with it: take them out of the banner before.
    void clear();
    /// For the banner; empty without a simulator.
    [[nodiscard]] QList<QAction *> bannerActions() const;

Q_SIGNALS:
    /// Never from inside one of the panel's own calls: who hears it may clear().
    void scenarioWanted(const QString &name);

private:
    void removePanel();
    void reveal();
    void showGuide(const Simulator::Guide &guide);

    MainWindow &m_window;
    std::shared_ptr<Simulator::SimulatorThread> m_host;
    QPointer<QDockWidget> m_dock;
    QPointer<TrainerPanel> m_panel;
    QString m_note; ///< As it was shown last.
    int m_page = 0;
    bool m_wasOpen = false; ///< When the last simulator was left.
};

} // namespace Desk
