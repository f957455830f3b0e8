#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace Simulator {
class Host;
struct Glance;
struct FaultRule;
} // namespace Simulator

namespace Desk {

class LineTable;

/// Failures on demand: which one, to which requests, how often; and those that are on.
class FaultsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultsView)
public:
    /// `host` must outlive the view.
    explicit FaultsView(Simulator::Host &host, QWidget *parent = nullptr);
    ~FaultsView() override;

    void showGlance(const Simulator::Glance &glance);

private:
    void fillChoices();
    [[nodiscard]] Simulator::FaultRule wanted() const;

    Simulator::Host &m_host;
    QComboBox *m_kinds;
    QComboBox *m_routes;
    QComboBox *m_times;
    QSpinBox *m_chance;
    LineTable *m_active;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeAll = nullptr;
};

} // namespace Desk
