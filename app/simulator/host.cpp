#include "host.h"

#include "httpfront.h"
#include "service.h"

#include <QDateTime>
#include <QMutex>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

/// How long the world may sleep although nothing is known to fall due: a request may have changed that.
constexpr qint64 LongestSleep = 1000;
constexpr qint64 ShortestSleep = 20;

/// The clock as it was last seen in the simulator's thread, for whoever shows ages in another.
class ClockWindow
{
public:
    void show(const VirtualClock &clock)
    {
        const QMutexLocker lock(&m_mutex);
        m_clock = clock;
    }
    [[nodiscard]] qint64 now() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_clock ? m_clock->at(Service::steadyTime()) : QDateTime::currentMSecsSinceEpoch();
    }

private:
    mutable QMutex m_mutex;
    std::optional<VirtualClock> m_clock;
};

} // namespace

/// What lives in the simulator's thread. Made there by start(), gone with the thread.
class Engine final : public QObject
{
    Q_OBJECT
public:
    explicit Engine(ClockWindow &window)
        : m_window(window)
    {
    }
    void start(const HostOptions &options);

Q_SIGNALS:
    void started(const Simulator::HostInfo &info);
    void failed(const QString &why);

private:
    void live();

    ClockWindow &m_window;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpFront> m_front; ///< After the service: its clients ask it to their end.
    QTimer m_life{this};
};

void Engine::start(const HostOptions &options)
{
    LoadedScenario loaded = loadScenario(options.scenario, options.seed);
    if (const auto *error = std::get_if<ScenarioError>(&loaded)) {
        Q_EMIT failed(error->text());
        return;
    }
    m_front.reset();
    m_service = std::make_unique<Service>(std::get<Scenario>(std::move(loaded)), options.speed);
    m_front = std::make_unique<HttpFront>(*m_service);
    if (!m_front->listen(options.port)) {
        Q_EMIT failed(Host::tr("The simulator cannot listen on port %1: %2").arg(options.port).arg(m_front->why()));
        return;
    }
    const QByteArray port = QByteArray::number(m_front->port());
    m_service->setHosts({"127.0.0.1:" + port, "localhost:" + port});

    HostInfo info;
    info.url.setScheme(u"http"_s);
    info.url.setHost(u"127.0.0.1"_s);
    info.url.setPort(m_front->port());
    info.accountSid = QString::fromLatin1(m_service->accountSid());
    info.authToken = QString::fromLatin1(m_service->authToken());
    const State &state = m_service->stage().world().state();
    info.workspaceSid = QString::fromLatin1(state.sids.text(Kind::Workspace, state.workspace.id));
    info.taskSid = QString::fromLatin1(state.sids.text(Kind::Task, m_service->stage().scenario().openTask));
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Engine::live, Qt::UniqueConnection);
    live();
    Q_EMIT started(info);
}

// The people of a scenario act also while nobody asks.
void Engine::live()
{
    m_service->advance();
    m_window.show(m_service->clock());
    const qint64 due = m_service->untilDue();
    m_life.start(static_cast<int>(due < 0 ? LongestSleep : std::clamp(due, ShortestSleep, LongestSleep)));
}

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
    d->engine = new Engine(d->window);
    d->engine->moveToThread(&d->thread);
    d->thread.setObjectName(u"simulator"_s);
    connect(&d->thread, &QThread::finished, d->engine, &QObject::deleteLater);
    connect(d->engine, &Engine::started, this, &Host::started);
    connect(d->engine, &Engine::failed, this, &Host::failed);
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
    QMetaObject::invokeMethod(
        d->engine, [engine = d->engine, options] { engine->start(options); }, Qt::QueuedConnection);
}

QStringList Host::scenarios()
{
    return scenarioNames();
}

QString Host::titleOf(const QString &scenario)
{
    return scenarioTitle(scenario.isEmpty() ? scenarioNames().constFirst() : scenario);
}

qint64 Host::now() const
{
    return d->window.now();
}

} // namespace Simulator

#include "host.moc"
