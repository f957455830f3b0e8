#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;

namespace Simulator {
class SimulatorThread;
struct Snapshot;
} // namespace Simulator

namespace Desk {

class PlainLabel;

/// Shows the virtual clock, and has its controls: pause, next event, speed, and a jump ahead.
class ClockBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClockBar)
public:
    /// `host` must outlive the bar.
    explicit ClockBar(Simulator::SimulatorThread &host, QWidget *parent = nullptr);
    ~ClockBar() override;

    void showSnapshot(const Simulator::Snapshot &snapshot);
    /// Pauses or resumes the clock. Checkable; checked while paused.
    [[nodiscard]] QAction *pauseAction() const { return m_pause; }
    /// Has a menu of speeds; its text is the current one.
    [[nodiscard]] QAction *speedAction() const { return m_speed; }

private:
    void showSpeed(double speed);
    QPushButton *addButton(const QString &text, const QString &name, const QString &tip);

    Simulator::SimulatorThread &m_host;
    PlainLabel *m_time;
    QAction *m_pause;
    QAction *m_speed;
    QPushButton *m_pauseButton = nullptr;
    QComboBox *m_speeds;
    qint64 m_shown = -1;
};

} // namespace Desk
