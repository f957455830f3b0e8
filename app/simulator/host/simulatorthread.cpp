#include "simulatorthread.h"

#include "simulatorworker.h"

using namespace Qt::StringLiterals;

namespace Simulator {

class SimulatorThread::Private
{
public:
    ClockWindow window;
    QThread thread;
    SimulatorWorker *engine = nullptr;
};

SimulatorThread::SimulatorThread(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<HostInfo>();
    qRegisterMetaType<Snapshot>();
    qRegisterMetaType<Guide>();
    d->engine = new SimulatorWorker(d->window);
    d->engine->moveToThread(&d->thread);
    d->thread.setObjectName(u"simulator"_s);
    connect(&d->thread, &QThread::finished, d->engine, &QObject::deleteLater);
    connect(d->engine, &SimulatorWorker::started, this, &SimulatorThread::started);
    connect(d->engine, &SimulatorWorker::failed, this, &SimulatorThread::failed);
    connect(d->engine, &SimulatorWorker::snapshotTaken, this, &SimulatorThread::snapshotTaken);
    connect(d->engine, &SimulatorWorker::guided, this, &SimulatorThread::guided);
    connect(d->engine, &SimulatorWorker::refused, this, &SimulatorThread::refused);
}

SimulatorThread::~SimulatorThread()
{
    if (d->thread.isRunning()) {
        d->thread.quit();
        d->thread.wait();
    } else {
        delete d->engine;
    }
}

void SimulatorThread::start(const HostOptions &options)
{
    if (!d->thread.isRunning())
        d->thread.start();
    command([options](SimulatorWorker &engine) { engine.start(options); });
}

// In order, and never while the thread is in the middle of something else.
void SimulatorThread::command(const std::function<void(SimulatorWorker &)> &what)
{
    QMetaObject::invokeMethod(
        d->engine, [engine = d->engine, what] { what(*engine); }, Qt::QueuedConnection);
}

void SimulatorThread::pause()
{
    command(&SimulatorWorker::pause);
}

void SimulatorThread::resume()
{
    command(&SimulatorWorker::resume);
}

void SimulatorThread::setSpeed(double speed)
{
    command([speed](SimulatorWorker &engine) { engine.setSpeed(speed); });
}

void SimulatorThread::step()
{
    command(&SimulatorWorker::step);
}

void SimulatorThread::jump(qint64 milliseconds)
{
    command([milliseconds](SimulatorWorker &engine) { engine.jump(milliseconds); });
}

void SimulatorThread::carryOut(const TrainerCommand &order)
{
    command([order](SimulatorWorker &engine) { engine.carryOut(order); });
}

void SimulatorThread::removeFault(quint64 number)
{
    command([number](SimulatorWorker &engine) { engine.removeFault(number); });
}

void SimulatorThread::watch(bool wanted)
{
    command([wanted](SimulatorWorker &engine) { engine.watch(wanted); });
}

QStringList SimulatorThread::scenarios(const QString &folder)
{
    return scenarioNames(folder);
}

QString SimulatorThread::problemOf(const QString &scenario, const QString &folder)
{
    const LoadedScenario loaded = loadScenario(scenario, HostOptions().seed, folder);
    const auto *error = std::get_if<ScenarioError>(&loaded);
    return error ? error->text() : QString();
}

QString SimulatorThread::titleOf(const QString &scenario, const QString &folder)
{
    return scenarioTitle(scenario.isEmpty() ? scenarioNames().constFirst() : scenario, folder);
}

qint64 SimulatorThread::now() const
{
    return d->window.now();
}

} // namespace Simulator
