#pragma once

#include "simulator/api/faultpreview.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace Simulator {
class SimulatorThread;
struct Snapshot;
} // namespace Simulator

namespace Desk {

class ActionTable;
class WrapLabel;

/// Lets faults happen: which one, for which requests and how often. Lists those that are active.
class FaultsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultsView)
public:
    /// `host` must outlive the view.
    explicit FaultsView(Simulator::SimulatorThread &host, QWidget *parent = nullptr);
    ~FaultsView() override;

    void showSnapshot(const Simulator::Snapshot &snapshot);

private:
    void fillChoices();
    /// Until somebody chooses one, the requests are of the kind that the fault happens to.
    void proposeRoute();
    /// What the chosen fault would do, and to how many requests.
    void preview();
    [[nodiscard]] Simulator::FaultRule wanted() const;

    Simulator::SimulatorThread &m_host;
    QComboBox *m_kinds;
    QComboBox *m_routes;
    bool m_isRouteChosen = false;
    QComboBox *m_times;
    QSpinBox *m_chance;
    WrapLabel *m_why; ///< What is wrong with the choice.
    WrapLabel *m_preview;
    ActionTable *m_active;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeAll = nullptr;
    Simulator::RouteCounts m_lastMinute;
};

} // namespace Desk
