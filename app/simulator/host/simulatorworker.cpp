#include "simulatorworker.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

/// How long the world may sleep although nothing is known to fall due: a request may have changed that.
constexpr qint64 LongestSleep = 1000;
constexpr qint64 ShortestSleep = 20;

} // namespace

void ClockWindow::show(const VirtualClock &clock)
{
    const QMutexLocker lock(&m_mutex);
    m_clock = clock;
}

qint64 ClockWindow::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_clock ? m_clock->at(Service::steadyTime()) : QDateTime::currentMSecsSinceEpoch();
}

SimulatorWorker::SimulatorWorker(ClockWindow &window)
    : m_window(window)
{
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &SimulatorWorker::live);
    m_snapshots.setInterval(SnapshotEvery);
    connect(&m_snapshots, &QTimer::timeout, this, &SimulatorWorker::snapshot);
}

SimulatorWorker::~SimulatorWorker() = default;

void SimulatorWorker::start(const HostOptions &options)
{
    LoadedScenario loaded = options.workspace.isEmpty()
                                ? loadScenario(options.scenario, options.seed, options.folder, options.arrivalsPerHour)
                                : loadWorkspace(options.workspace, options.seed, options.arrivalsPerHour);
    if (const auto *error = std::get_if<ScenarioError>(&loaded)) {
        Q_EMIT failed(error->text());
        return;
    }
    m_front.reset();
    m_caller.reset();
    m_guide = {};
    m_service = std::make_unique<Service>(std::get<Scenario>(std::move(loaded)), options.speed);
    m_service->setSteered([this] { settle(); });
    m_service->setRestored([this] { makeCaller(); });
    makeCaller();
    m_service->setCaller([this](const CallbackCall &call) { m_caller->call(call); });
    m_front = std::make_unique<HttpServer>(*m_service);
    if (!m_front->listen(options.port)) {
        Q_EMIT failed(
            SimulatorThread::tr("The simulator cannot listen on port %1: %2").arg(options.port).arg(m_front->why()));
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
    const State &state = m_service->simulation().world().state();
    info.workspaceSid = QString::fromLatin1(state.sids.text(Kind::Workspace, state.workspace.id));
    const Scenario &scenario = m_service->simulation().scenario();
    if (scenario.openTask != 0)
        info.taskSid = QString::fromLatin1(state.sids.text(Kind::Task, scenario.openTask));
    info.notices = scenario.notices;
    live();
    Q_EMIT started(info);
    settle();
}

void SimulatorWorker::makeCaller()
{
    m_caller = std::make_unique<CallbackClient>(m_service->authToken(),
                                                [this](const CallbackCall &call, const CallbackAnswer &answer) {
                                                    m_service->answered(call, answer);
                                                    live();
                                                });
}

// The people of a scenario act also while nobody asks.
void SimulatorWorker::live()
{
    m_service->driver().advance();
    m_service->call();
    m_window.show(m_service->driver().clock());
    tellGuide();
    const qint64 due = m_service->driver().untilDue();
    m_life.start(static_cast<int>(due < 0 ? LongestSleep : std::clamp(due, ShortestSleep, LongestSleep)));
}

void SimulatorWorker::tellGuide()
{
    Guide guide = guideOf(m_service->simulation());
    if (guide == m_guide)
        return;
    m_guide = std::move(guide);
    Q_EMIT guided(m_guide);
}

void SimulatorWorker::snapshot()
{
    if (!m_service || !m_snapshots.isActive())
        return;
    m_service->driver().advance();
    Q_EMIT snapshotTaken(snapshotOf(m_service->simulation(), m_service->driver().clock(), Service::steadyTime()));
}

void SimulatorWorker::settle()
{
    live();
    snapshot();
}

void SimulatorWorker::pause()
{
    if (!m_service)
        return;
    m_service->driver().setPaused(true);
    settle();
}

void SimulatorWorker::resume()
{
    if (!m_service)
        return;
    m_service->driver().setPaused(false);
    settle();
}

void SimulatorWorker::setSpeed(double speed)
{
    if (!m_service)
        return;
    m_service->driver().setSpeed(speed);
    settle();
}

void SimulatorWorker::step()
{
    if (!m_service)
        return;
    m_service->driver().step();
    settle();
}

void SimulatorWorker::jump(Time by)
{
    if (!m_service)
        return;
    m_service->driver().jump(by);
    settle();
}

void SimulatorWorker::carryOut(const TrainerCommand &command)
{
    if (!m_service)
        return;
    m_service->driver().advance();
    const auto scriptAction = scriptActionOf(command, m_service->simulation());
    std::optional<QString> why;
    if (const auto *wrong = std::get_if<QString>(&scriptAction))
        why = *wrong;
    else
        why = m_service->simulation().perform(std::get<ScriptAction>(scriptAction));
    if (why)
        Q_EMIT refused(*why);
    settle();
}

void SimulatorWorker::removeFault(quint64 number)
{
    if (!m_service)
        return;
    if (!m_service->simulation().faults().remove(number))
        Q_EMIT refused(SimulatorThread::tr("This fault is over already."));
    settle();
}

void SimulatorWorker::watch(bool wanted)
{
    if (!wanted) {
        m_snapshots.stop();
        return;
    }
    m_snapshots.start();
    snapshot();
}

} // namespace Simulator
