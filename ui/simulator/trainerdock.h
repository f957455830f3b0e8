#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QDockWidget;

namespace Simulator {
class SimulatorThread;
struct Guide;
} // namespace Simulator

namespace Desk {

class TrainerPanel;

/// The trainer's dock of a window: a panel for the simulator that runs, and none without one. The dock itself stays, so
/// that it is found again where it was left; the next panel opens at the page of the last one. What the scenario says
/// to the trainee is for the window to show.
class TrainerDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainerDock)
public:
    /// Puts a dock with this content and title into the window, which then owns it.
    using AddDock = std::function<QDockWidget *(QWidget *content, const QString &title)>;

    /// `addDock` is called once, when the first simulator is to be directed.
    explicit TrainerDock(AddDock addDock, QObject *parent = nullptr);
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
    /// Shows the dock and goes to it; nothing without a simulator.
    void reveal();

Q_SIGNALS:
    /// Never from inside one of the panel's own calls: who hears it may clear().
    void scenarioWanted(const QString &name);
    /// The trainee's next step; an empty one with the end of the simulator.
    void guided(const Simulator::Guide &guide);
    /// A note of the script; empty where it is none any more.
    void noted(const QString &note);

private:
    void removePanel();
    void keepWidthOfWindow();
    void tellGuide(const Simulator::Guide &guide);

    AddDock m_addDock;
    std::shared_ptr<Simulator::SimulatorThread> m_host;
    QPointer<QDockWidget> m_dock;
    QPointer<TrainerPanel> m_panel;
    QString m_note; ///< As it was told last.
    int m_page = 0;
    bool m_wasOpen = false; ///< When the last simulator was left.
};

} // namespace Desk
