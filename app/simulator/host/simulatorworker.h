#pragma once

#include "callbackclient.h"
#include "service.h"
#include "simulator/control/bookmarks.h"
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
    static constexpr size_t MostTrainees = 50;

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
    void addTrainee(const QString &name);
    void keep(const QString &name);
    void goBack(quint64 bookmark);
    void forget(quint64 bookmark);
    void restart();
    void saveWorld(const QString &path);
    void writeScenario(const QString &path, const QString &title);
    void openWorld(const QString &path);
    /// Whether anybody wants to see snapshots.
    void watch(bool wanted);

Q_SIGNALS:
    void started(const Simulator::HostInfo &info);
    void restored(const Simulator::HostInfo &info);
    void worldSaved(const QString &path);
    void failed(const QString &why, Simulator::HostFailure kind);
    void snapshotTaken(const Simulator::Snapshot &snapshot);
    void guided(const Simulator::Guide &guide);
    void refused(const QString &why);

private:
    [[nodiscard]] HostInfo info() const;
    void write(const QString &path, const QByteArray &text);
    /// For what goes elsewhere next: the world as it is now is kept.
    void keepWhatIsLeft();
    /// The world is another one now.
    void adopt();
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
    HostOptions m_options;                    ///< What start() was told last.
    Bookmarks m_bookmarks;
    Guide m_guide; ///< As it was told last.
    QTimer m_life{this};
    QTimer m_snapshots{this};
};

} // namespace Simulator
