#include "host.h"

#include "engine.h"

using namespace Qt::StringLiterals;

namespace Simulator {

class Host::Private
{
public:
    ClockWindow window;
    QThread thread;
    Engine *engine = nullptr;
};

Host::Host(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<HostInfo>();
    qRegisterMetaType<Glance>();
    qRegisterMetaType<Guide>();
    d->engine = new Engine(d->window);
    d->engine->moveToThread(&d->thread);
    d->thread.setObjectName(u"simulator"_s);
    connect(&d->thread, &QThread::finished, d->engine, &QObject::deleteLater);
    connect(d->engine, &Engine::started, this, &Host::started);
    connect(d->engine, &Engine::failed, this, &Host::failed);
    connect(d->engine, &Engine::glanced, this, &Host::glanced);
    connect(d->engine, &Engine::guided, this, &Host::guided);
    connect(d->engine, &Engine::refused, this, &Host::refused);
}

Host::~Host()
{
    if (d->thread.isRunning()) {
        d->thread.quit();
        d->thread.wait();
    } else {
        delete d->engine;
    }
}

void Host::start(const HostOptions &options)
{
    if (!d->thread.isRunning())
        d->thread.start();
    command([options](Engine &engine) { engine.start(options); });
}

// In order, and never while the thread is in the middle of something else.
void Host::command(const std::function<void(Engine &)> &what)
{
    QMetaObject::invokeMethod(
        d->engine, [engine = d->engine, what] { what(*engine); }, Qt::QueuedConnection);
}

void Host::pause()
{
    command(&Engine::pause);
}

void Host::resume()
{
    command(&Engine::resume);
}

void Host::setSpeed(double speed)
{
    command([speed](Engine &engine) { engine.setSpeed(speed); });
}

void Host::step()
{
    command(&Engine::step);
}

void Host::jump(qint64 milliseconds)
{
    command([milliseconds](Engine &engine) { engine.jump(milliseconds); });
}

void Host::carryOut(const Order &order)
{
    command([order](Engine &engine) { engine.carryOut(order); });
}

void Host::removeFault(quint64 number)
{
    command([number](Engine &engine) { engine.removeFault(number); });
}

void Host::watch(bool wanted)
{
    command([wanted](Engine &engine) { engine.watch(wanted); });
}

QStringList Host::scenarios(const QString &folder)
{
    return scenarioNames(folder);
}

QString Host::problemOf(const QString &scenario, const QString &folder)
{
    const LoadedScenario loaded = loadScenario(scenario, HostOptions().seed, folder);
    const auto *error = std::get_if<ScenarioError>(&loaded);
    return error ? error->text() : QString();
}

QString Host::titleOf(const QString &scenario, const QString &folder)
{
    return scenarioTitle(scenario.isEmpty() ? scenarioNames().constFirst() : scenario, folder);
}

qint64 Host::now() const
{
    return d->window.now();
}

} // namespace Simulator
