// A shift of eight hours at the training simulator, as fast as the machine can: the simulated clock jumps from poll to
// poll, the watches ask as often as they would in that time, tasks are opened and reservations looked at, and the
// network misbehaves for a while in each hour. The simulator is a process of its own, for what it remembers of the day
// is not ours to count. What must not happen: growth (at most 20 MB, or 5 %), and a UI thread that is away (at most
// 100 ms).
//   bench_shift [HOURS] [SCENARIO]

#include "reservations/directory.h"
#include "reservations/reservationorder.h"
#include "reservations/roles.h"
#include "reservations/stallmeter.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "taskrouter/client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

#include <malloc.h>
#include <unistd.h>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondMsecs = 1'000;
constexpr qint64 MinuteMsecs = 60 * SecondMsecs;
constexpr qint64 HourMsecs = 60 * MinuteMsecs;
constexpr qint64 PollMsecs = 2 * SecondMsecs;   // as while a reservation is pending
constexpr int WorkspaceEvery = 3;               // polls of the task for each of the workspace
constexpr qint64 OpenEvery = 3 * MinuteMsecs;   // another task
constexpr qint64 WarmUpMsecs = HourMsecs;       // what is kept for good is there by then
constexpr qint64 FaultsFrom = 20 * MinuteMsecs; // in each hour
constexpr qint64 FaultsUntil = 25 * MinuteMsecs;
constexpr double MostGrowthMb = 20;
constexpr double LongestStallMsecs = 100;

double residentMb()
{
    malloc_trim(0); // what the allocator keeps for later is no growth
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const double pages = statm.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

/// How long a thread that does nothing is away: what of a stall is the machine's.
class IdleThread
{
    Q_DISABLE_COPY_MOVE(IdleThread)
public:
    IdleThread()
    {
        m_meter.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_meter, &StallMeter::start, Qt::QueuedConnection);
    }

    ~IdleThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    double stop()
    {
        double msecs = 0;
        QMetaObject::invokeMethod(
            &m_meter,
            [this, &msecs] {
                msecs = m_meter.stop();
                m_meter.moveToThread(QCoreApplication::instance()->thread());
            },
            Qt::BlockingQueuedConnection);
        return msecs;
    }

private:
    QThread m_thread;
    StallMeter m_meter;
};

/// What the network does in a bad quarter of an hour.
QList<Simulator::TrainerCommand> badNetwork()
{
    const auto order = [](const char *kind, double chance) {
        Simulator::TrainerCommand one;
        one.kind = Simulator::ScriptActionKind::Fault;
        one.fault.kind = Simulator::faultKind(kind);
        one.fault.chance = chance;
        one.fault.milliseconds = 50;
        return one;
    };
    return {order("status", 0.1), order("reset", 0.05), order("half-answer", 0.05), order("garbage", 0.05),
            order("latency", 0.1)};
}

/// The other process: its host, directed by lines on the standard input, each answered by one when it was passed on.
int simulate(const QString &scenario)
{
    Simulator::SimulatorThread host;
    QObject::connect(&host, &Simulator::SimulatorThread::started, &host, [](const Simulator::HostInfo &info) {
        std::printf("%s %s %s %s %s\n", qPrintable(info.url.toString()), qPrintable(info.accountSid),
                    qPrintable(info.authToken), qPrintable(info.workspaceSid), qPrintable(info.taskSid));
        std::fflush(stdout);
    });
    QObject::connect(&host, &Simulator::SimulatorThread::failed, &host, [](const QString &why) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        QCoreApplication::exit(1);
    });
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray incoming;
    QObject::connect(&orders, &QSocketNotifier::activated, &host, [&host, &incoming] {
        std::array<char, 256> bytes{};
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0)
            return QCoreApplication::quit(); // who directs it has gone
        incoming.append(bytes.data(), count);
        for (qsizetype end = incoming.indexOf('\n'); end >= 0; end = incoming.indexOf('\n')) {
            const QByteArray line = incoming.first(end);
            incoming.remove(0, end + 1);
            if (line == "storm") {
                for (const Simulator::TrainerCommand &command : badNetwork())
                    host.carryOut(command);
            } else if (line == "calm") {
                Simulator::TrainerCommand clear;
                clear.kind = Simulator::ScriptActionKind::ClearFaults;
                host.carryOut(clear);
            } else {
                host.jump(line.toLongLong());
            }
            std::puts("done");
            std::fflush(stdout);
        }
    });
    Simulator::HostOptions options;
    options.scenario = scenario;
    options.speed = 0; // it goes on by jumps alone
    host.start(options);
    return QCoreApplication::exec();
}

class Shift : public QObject
{
public:
    /// `info`: the first line of the simulator.
    Shift(const QStringList &info, QProcess &simulator, qint64 length)
        : m_simulator(simulator)
        , m_length(length)
        , m_client(endpointOf(info), quickOptions())
        , m_workspace(Sid::parse(info.value(3)).value_or(Sid()))
        , m_firstTask(Sid::parse(info.value(4)).value_or(Sid()))
    {
        m_order.sort(static_cast<int>(ReservationTableModel::Column::Status));
        connect(&m_watch, &TaskWatch::loadingChanged, this, [this](bool loading) { loading ? void() : goOn(); });
        connect(&m_tasksWatch, &WorkspaceWatch::loadingChanged, this,
                [this](bool loading) { loading ? void() : goOn(); });
        connect(&m_watch, &TaskWatch::errorChanged, this, [this] { m_errors += m_watch.error() ? 1 : 0; });
        connect(&m_watch, &TaskWatch::detailChanged, this, [this] { m_details += m_watch.detail() ? 1 : 0; });
    }

    void start()
    {
        m_real.start();
        m_stall.start();
        m_directory.open(m_workspace);
        (void)m_directory.workers();
        (void)m_directory.activities();
        m_tasksWatch.open(m_workspace);
        m_watch.open({m_workspace, m_firstTask, {}, {}});
    }

    /// A line of the simulator: an order was passed on.
    void hear()
    {
        if (--m_expected == 0)
            poll();
    }

private:
    static Endpoint endpointOf(const QStringList &info)
    {
        Endpoint endpoint;
        endpoint.baseUrl = QUrl(info.value(0));
        endpoint.accountSid = info.value(1);
        endpoint.user = info.value(1);
        endpoint.secret = info.value(2).toLatin1();
        endpoint.simulator = true;
        return endpoint;
    }

    /// Pauses are of the simulated time, which goes on in jumps.
    static ClientOptions quickOptions()
    {
        ClientOptions options;
        options.backOffMsecs = 1;
        options.backOffCapMsecs = 4;
        return options;
    }

    /// Everything that was asked for is answered: the next poll, as soon as the event loop turned.
    void goOn()
    {
        if (m_watch.isLoading() || m_tasksWatch.isLoading() || m_planned)
            return;
        m_planned = true;
        QTimer::singleShot(0, this, [this] {
            m_planned = false;
            next();
        });
    }

    /// The simulated clock goes on first; poll() when it did.
    void next()
    {
        if (m_now >= m_length) {
            end();
            return;
        }
        m_now += PollMsecs;
        ++m_polls;
        const qint64 minute = m_now % HourMsecs;
        m_expected = 1;
        if (minute == FaultsFrom || minute == FaultsUntil) {
            m_simulator.write(minute == FaultsFrom ? "storm\n" : "calm\n");
            ++m_expected;
        }
        m_simulator.write(QByteArray::number(PollMsecs) + '\n');
    }

    void poll()
    {
        if (m_baseline == 0 && m_now >= std::min(WarmUpMsecs, m_length / 4))
            m_baseline = residentMb();
        if (m_now % HourMsecs == 0)
            tell();
        if (m_now % OpenEvery == 0)
            openAnother();
        else
            m_watch.refresh();
        if (m_polls % WorkspaceEvery == 0)
            m_tasksWatch.refresh();
        if (m_now % MinuteMsecs == 0 && m_order.rowCount() > 0) {
            m_watch.watchReservation(m_order.at(static_cast<int>(m_polls % m_order.rowCount()))->sid);
            m_directory.refreshWorker(m_order.at(0)->workerSid);
        }
    }

    void openAnother()
    {
        Sid chosen = m_firstTask;
        const QModelIndex heading = m_tasks.index(0, 0); // what needs somebody comes first
        if (heading.isValid()) {
            const int row = static_cast<int>(m_polls % m_tasks.rowCount(heading));
            chosen = m_tasks.index(row, 0, heading).data(SidRole).value<Sid>();
        }
        m_order.setFilterText(m_polls % 2 ? u"pending"_s : QString());
        m_watch.open({m_workspace, chosen, {}, {}});
        ++m_opened;
    }

    void tell() const
    {
        std::printf("  %lld h: %lld polls, %lld tasks listed, %.1f MB resident\n", m_now / HourMsecs, m_polls,
                    qint64(m_tasks.count()), residentMb());
        std::fflush(stdout);
    }

    void end()
    {
        const double stall = m_stall.stop();
        const double idle = m_idle.stop();
        const double growth = residentMb() - m_baseline;
        std::printf("shift of %.1f h in %.1f s: %lld polls, %d tasks opened, %d details, %d failed loads\n",
                    static_cast<double>(m_length) / HourMsecs, static_cast<double>(m_real.elapsed()) / 1e3, m_polls,
                    m_opened, m_details, m_errors);
        std::printf("growth after the first hour %10.2f MB  limit %6.2f  (%.2f %% of %.1f MB)\n", growth, MostGrowthMb,
                    100 * growth / m_baseline, m_baseline);
        std::printf("longest stall               %10.2f ms  limit %6.2f  %.2f x an idle thread (%.2f)\n", stall,
                    LongestStallMsecs, stall / idle, idle);
        const bool worked = m_polls > 0 && m_opened > 0 && m_details > 0;
        const bool held = growth <= MostGrowthMb && (stall <= LongestStallMsecs || stall < 2 * idle);
        QCoreApplication::exit(worked && held ? 0 : 1);
    }

    QProcess &m_simulator;
    qint64 m_length;
    Client m_client;
    Sid m_workspace;
    Sid m_firstTask;
    ReservationTableModel m_reservations;
    ReservationOrder m_order{m_reservations};
    TaskListModel m_tasks;
    TaskWatch m_watch{m_client, m_reservations};
    WorkspaceWatch m_tasksWatch{m_client, m_tasks};
    Directory m_directory{m_client};
    StallMeter m_stall;
    IdleThread m_idle;
    QElapsedTimer m_real;
    qint64 m_now = 0;
    qint64 m_polls = 0;
    double m_baseline = 0;
    int m_opened = 0;
    int m_details = 0;
    int m_errors = 0;
    int m_expected = 0; ///< Lines of the simulator.
    bool m_planned = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--simulator"_L1)
        return simulate(arguments.value(2));
    const double hours = arguments.size() > 1 ? arguments.at(1).toDouble() : 8;
    QProcess simulator;
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    std::unique_ptr<Shift> shift;
    QObject::connect(&simulator, &QProcess::readyReadStandardOutput, &app, [&] {
        while (simulator.canReadLine()) {
            const QString line = QString::fromLatin1(simulator.readLine()).trimmed();
            if (shift) {
                shift->hear();
                continue;
            }
            shift = std::make_unique<Shift>(line.split(u' '), simulator, static_cast<qint64>(hours * HourMsecs));
            shift->start();
        }
    });
    QObject::connect(&simulator, &QProcess::finished, &app, [] { QCoreApplication::exit(1); });
    simulator.start(QCoreApplication::applicationFilePath(), {u"--simulator"_s, arguments.value(2, u"rush-hour"_s)});
    const int code = QCoreApplication::exec();
    simulator.disconnect(&app);
    shift.reset();
    simulator.closeWriteChannel(); // it leaves when nobody directs it
    simulator.waitForFinished();
    return code;
}
