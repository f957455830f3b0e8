#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace Simulator {

class SimulatorWorker;
struct Snapshot;
struct Guide;
struct TrainerCommand;

/// What is simulated and how fast.
struct HostOptions
{
    QString scenario; ///< Name of a scenario; empty for the default.
    quint16 port = 0; ///< 0: any free one. Loopback only.
    quint64 seed = 1;
    double speed = 1.0; ///< Virtual seconds per real second; 0: paused.
    QString folder;     ///< Where scenarios of the user are; may be empty.
    /// Files of a workspace that is rehearsed in place of a scenario.
    QStringList workspace = {};
    double arrivalsPerHour = 0; ///< Of a workspace: tasks; 0: as many as keep busy who is there.
};

/// Why a simulator does not run.
enum class HostFailure : quint8 {
    Unreadable, ///< There is no such scenario, or its file cannot be read: another one may be.
    CannotListen
};

/// How to reach a running simulator: the members of its first line of output.
struct HostInfo
{
    QUrl url;
    QString accountSid;
    QString authToken;
    QString workspaceSid;
    QString taskSid; ///< A task worth opening first; empty where there is none yet.
    /// Which run of the simulator, see newSimulatorRun(): another one after each start, and where the world becomes
    /// another one.
    QString run;
    QStringList notices; ///< What is to be said of how a workspace was read, a line each.
};

/// A simulator in a thread of its own: starts, says where it listens, stops with the object. Used by the app and by
/// `reservation-desk-simulator`; with the values of snapshot.h it is all of this room that they see.
///
/// The trainer directs it by the commands below. They return at once and are carried out in their order in the
/// simulator's thread; what came of them is seen in the next snapshot. Programs that know its credentials may do the
/// same over HTTP, see ControlRoutes.
class SimulatorThread : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatorThread)
public:
    explicit SimulatorThread(QObject *parent = nullptr);
    ~SimulatorThread() override;

    void start(const HostOptions &options);
    /// Names of the scenarios there are, default first.
    [[nodiscard]] static QStringList scenarios(const QString &folder = {});
    /// Why a scenario cannot be started: one sentence with file, line and field; empty where it can. Reads it whole.
    /// `arrivalsPerHour`: as in HostOptions.
    [[nodiscard]] static QString problemOf(const QString &scenario, const QString &folder = {},
                                           double arrivalsPerHour = 0);
    /// What a scenario is called ("Rush hour"); an empty name is the default one.
    [[nodiscard]] static QString titleOf(const QString &scenario, const QString &folder = {});
    /// Whether a simulator made this token or secret of a key: it is worth nothing at a real account.
    [[nodiscard]] static bool isOwnSecret(const QByteArray &secret);
    /// The simulated moment, msecs since the epoch, UTC; the machine's own until started() was emitted.
    [[nodiscard]] qint64 now() const;

    void pause();
    void resume();
    /// Virtual seconds per real second, 0.1 to 60; what is outside is brought in.
    void setSpeed(double speed);
    /// Pauses and goes on to the next thing that happens.
    void step();
    /// Goes on by so many virtual milliseconds at once; everything that falls due on the way happens.
    void jump(qint64 milliseconds);
    /// Makes it happen now: a person acts, a caller hangs up, a task arrives, a fault begins. refused() says why not.
    void carryOut(const Simulator::TrainerCommand &command);
    /// By the number in the snapshot.
    void removeFault(quint64 number);
    /// A key for somebody who uses this simulator too, with a window of their own; the snapshot has it, and who did
    /// what.
    void addTrainee(const QString &name);
    /// Keeps the world as it is now, to go back to it; the snapshot lists what is kept. The name may be empty.
    void keep(const QString &name);
    /// Goes back to what was kept under this number, and keeps what is left as well. restored() follows.
    void goBack(quint64 bookmark);
    void forget(quint64 bookmark);
    /// Begins again with what start() was told, at the same address; what is left is kept. restored() follows.
    void restart();
    /// Writes the world as it is into a file that openWorld() reads, here or in another program: worldSaved(), or
    /// refused().
    void saveWorld(const QString &path);
    /// Writes the world as it is as a scenario's file, to be gone on with by hand: worldSaved(), or refused().
    void writeScenario(const QString &path, const QString &title);
    /// Goes on where a world was saved; what is left is kept. restored() follows, or refused().
    void openWorld(const QString &path);
    /// Whether snapshotTaken() is wanted; it is not at first. guided() is told again to who begins.
    void watch(bool wanted);

Q_SIGNALS:
    void started(const Simulator::HostInfo &info);
    /// Another world is there at the same address: somebody went back, began again or opened one, be it a program. Its
    /// credentials may be others, and its time is an earlier one.
    void restored(const Simulator::HostInfo &info);
    void worldSaved(const QString &path);
    /// Could not listen, no such scenario, a defect in its file: one sentence.
    void failed(const QString &why, Simulator::HostFailure kind);
    /// At most every 400 ms, and after every command.
    void snapshotTaken(const Simulator::Snapshot &snapshot);
    /// What the trainee is to do next: at the start, and whenever it becomes another thing.
    void guided(const Simulator::Guide &guide);
    /// A command that does not fit the world: one sentence.
    void refused(const QString &why);

private:
    void post(const std::function<void(SimulatorWorker &)> &what);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Simulator
Q_DECLARE_METATYPE(Simulator::HostInfo)
