#pragma once

#include "glance.h"
#include "guide.h"
#include "host.h"
#include "httpfront.h"
#include "service.h"

#include <QMutex>
#include <QTimer>

namespace Simulator {

/// The clock as it was last seen in the simulator's thread, for whoever shows ages in another.
class ClockWindow
{
public:
    void show(const VirtualClock &clock);
    /// The machine's own time until the first show().
    [[nodiscard]] qint64 now() const;

private:
    mutable QMutex m_mutex;
    std::optional<VirtualClock> m_clock;
};

/// What lives in the simulator's thread: the service with its sockets, and what the trainer does to it. Everything but
/// the constructor is called in that thread. Commands before a scenario runs are dropped.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)
public:
    /// Glances come at most this often, in real milliseconds.
    static constexpr int GlanceEvery = 400;
    /// Nobody jumps further at once.
    static constexpr Time LongestJump = 7 * Day;

    /// `window` must live longer.
    explicit Engine(ClockWindow &window);
    ~Engine() override;

    void start(const HostOptions &options);

    void pause();
    void resume();
    void setSpeed(double speed);
    /// Pauses, and goes to the moment when something happens next.
    void step();
    void jump(Time by);
    void carryOut(const Order &order);
    void removeFault(quint64 number);
    /// Whether anybody wants to see glances.
    void watch(bool wanted);

Q_SIGNALS:
    void started(const Simulator::HostInfo &info);
    void failed(const QString &why);
    void glanced(const Simulator::Glance &glance);
    void guided(const Simulator::Guide &guide);
    void refused(const QString &why);

private:
    void live();
    void tellGuide();
    void glance();
    /// After a command: the world at its new moment, the next wake-up, and what is to be seen.
    void settle();

    ClockWindow &m_window;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpFront> m_front; ///< After the service: its clients ask it to their end.
    Guide m_guide;                      ///< As it was told last.
    QTimer m_life{this};
    QTimer m_glances{this};
};

} // namespace Simulator
