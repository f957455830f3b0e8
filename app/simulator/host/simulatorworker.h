#pragma once

#include "callbackclient.h"
#include "service.h"
#include "simulator/http/httpserver.h"
#include "simulator/scenario/guide.h"
#include "simulatorthread.h"
#include "snapshot.h"

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
class SimulatorWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatorWorker)
public:
    /// Snapshots come at most this often, in real milliseconds.
    static constexpr int SnapshotEvery = 400;

    /// `window` must live longer.
    explicit SimulatorWorker(ClockWindow &window);
    ~SimulatorWorker() override;

    void start(const HostOptions &options);

    void pause();
    void resume();
    void setSpeed(double speed);
    /// Pauses, and goes to the moment when something happens next.
    void step();
    void jump(Time by);
    void carryOut(const TrainerCommand &command);
    void removeFault(quint64 number);
    /// Whether anybody wants to see snapshots.
    void watch(bool wanted);

Q_SIGNALS:
    void started(const Simulator::HostInfo &info);
    void failed(const QString &why);
    void snapshotTaken(const Simulator::Snapshot &snapshot);
    void guided(const Simulator::Guide &guide);
    void refused(const QString &why);

private:
    /// Another one than before, whose calls come to nothing.
    void makeCaller();
    void live();
    void tellGuide();
    void snapshot();
    /// After a command: the world at its new moment, the next wake-up, and what is to be seen.
    void settle();

    ClockWindow &m_window;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<CallbackClient> m_caller; ///< Likewise.
    std::unique_ptr<HttpServer> m_front;      ///< After the service: its clients ask it to their end.
    Guide m_guide;                            ///< As it was told last.
    QTimer m_life{this};
    QTimer m_snapshots{this};
};

} // namespace Simulator
