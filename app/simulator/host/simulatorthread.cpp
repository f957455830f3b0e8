#include "simulatorthread.h"

#include "simulator/api/admission.h"
#include "simulatorworker.h"

using namespace Qt::StringLiterals;

namespace Simulator {

class SimulatorThread::Private
{
public:
    ClockWindow window;
    QThread thread;
    SimulatorWorker *worker = nullptr;
};

SimulatorThread::SimulatorThread(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<HostInfo>();
    qRegisterMetaType<HostFailure>();
    qRegisterMetaType<Snapshot>();
    qRegisterMetaType<Guide>();
    d->worker = new SimulatorWorker(d->window);
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(u"simulator"_s);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &SimulatorWorker::started, this, &SimulatorThread::started);
    connect(d->worker, &SimulatorWorker::restored, this, &SimulatorThread::restored);
    connect(d->worker, &SimulatorWorker::worldSaved, this, &SimulatorThread::worldSaved);
    connect(d->worker, &SimulatorWorker::failed, this, &SimulatorThread::failed);
    connect(d->worker, &SimulatorWorker::snapshotTaken, this, &SimulatorThread::snapshotTaken);
    connect(d->worker, &SimulatorWorker::guided, this, &SimulatorThread::guided);
    connect(d->worker, &SimulatorWorker::refused, this, &SimulatorThread::refused);
}

SimulatorThread::~SimulatorThread()
{
    if (d->thread.isRunning()) {
        d->thread.quit();
        d->thread.wait();
    } else {
        delete d->worker;
    }
}

void SimulatorThread::start(const HostOptions &options)
{
    if (!d->thread.isRunning())
        d->thread.start();
    post([options](SimulatorWorker &worker) { worker.start(options); });
}

// In order, and never while the thread is in the middle of something else.
void SimulatorThread::post(const std::function<void(SimulatorWorker &)> &what)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, what] { what(*worker); }, Qt::QueuedConnection);
}

void SimulatorThread::pause()
{
    post(&SimulatorWorker::pause);
}

void SimulatorThread::resume()
{
    post(&SimulatorWorker::resume);
}

void SimulatorThread::setSpeed(double speed)
{
    post([speed](SimulatorWorker &worker) { worker.setSpeed(speed); });
}

void SimulatorThread::step()
{
    post(&SimulatorWorker::step);
}

void SimulatorThread::jump(qint64 milliseconds)
{
    post([milliseconds](SimulatorWorker &worker) { worker.jump(milliseconds); });
}

void SimulatorThread::carryOut(const TrainerCommand &command)
{
    post([command](SimulatorWorker &worker) { worker.carryOut(command); });
}

void SimulatorThread::removeFault(quint64 number)
{
    post([number](SimulatorWorker &worker) { worker.removeFault(number); });
}

void SimulatorThread::addTrainee(const QString &name)
{
    post([name](SimulatorWorker &worker) { worker.addTrainee(name); });
}

void SimulatorThread::keep(const QString &name)
{
    post([name](SimulatorWorker &worker) { worker.keep(name); });
}

void SimulatorThread::goBack(quint64 bookmark)
{
    post([bookmark](SimulatorWorker &worker) { worker.goBack(bookmark); });
}

void SimulatorThread::forget(quint64 bookmark)
{
    post([bookmark](SimulatorWorker &worker) { worker.forget(bookmark); });
}

void SimulatorThread::restart()
{
    post(&SimulatorWorker::restart);
}

void SimulatorThread::saveWorld(const QString &path)
{
    post([path](SimulatorWorker &worker) { worker.saveWorld(path); });
}

void SimulatorThread::writeScenario(const QString &path, const QString &title)
{
    post([path, title](SimulatorWorker &worker) { worker.writeScenario(path, title); });
}

void SimulatorThread::openWorld(const QString &path)
{
    post([path](SimulatorWorker &worker) { worker.openWorld(path); });
}

void SimulatorThread::watch(bool wanted)
{
    post([wanted](SimulatorWorker &worker) { worker.watch(wanted); });
}

QStringList SimulatorThread::scenarios(const QString &folder)
{
    return scenarioNames(folder);
}

QString SimulatorThread::problemOf(const QString &scenario, const QString &folder, double arrivalsPerHour)
{
    const LoadedScenario loaded = loadScenario(scenario, HostOptions().seed, folder, arrivalsPerHour);
    const auto *error = std::get_if<ScenarioError>(&loaded);
    return error ? error->text() : QString();
}

QString SimulatorThread::titleOf(const QString &scenario, const QString &folder)
{
    return scenarioTitle(scenario.isEmpty() ? scenarioNames().constFirst() : scenario, folder);
}

bool SimulatorThread::isOwnSecret(const QByteArray &secret)
{
    return isSimulatorSecret(secret);
}

qint64 SimulatorThread::now() const
{
    return d->window.now();
}

} // namespace Simulator
