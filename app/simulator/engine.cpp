#include "engine.h"

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

Engine::Engine(ClockWindow &window)
    : m_window(window)
{
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Engine::live);
    m_glances.setInterval(GlanceEvery);
    connect(&m_glances, &QTimer::timeout, this, &Engine::glance);
}

Engine::~Engine() = default;

void Engine::start(const HostOptions &options)
{
    LoadedScenario loaded = loadScenario(options.scenario, options.seed, options.folder);
    if (const auto *error = std::get_if<ScenarioError>(&loaded)) {
        Q_EMIT failed(error->text());
        return;
    }
    m_front.reset();
    m_guide = {};
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
    live();
    Q_EMIT started(info);
    settle();
}

// The people of a scenario act also while nobody asks.
void Engine::live()
{
    m_service->advance();
    m_window.show(m_service->clock());
    tellGuide();
    const qint64 due = m_service->untilDue();
    m_life.start(static_cast<int>(due < 0 ? LongestSleep : std::clamp(due, ShortestSleep, LongestSleep)));
}

void Engine::tellGuide()
{
    Guide guide = guideOf(m_service->stage());
    if (guide == m_guide)
        return;
    m_guide = std::move(guide);
    Q_EMIT guided(m_guide);
}

void Engine::glance()
{
    if (!m_service || !m_glances.isActive())
        return;
    m_service->advance();
    Q_EMIT glanced(glanceAt(m_service->stage(), m_service->clock(), Service::steadyTime()));
}

void Engine::settle()
{
    live();
    glance();
}

void Engine::pause()
{
    if (!m_service)
        return;
    m_service->clock().pause(Service::steadyTime());
    settle();
}

void Engine::resume()
{
    if (!m_service)
        return;
    m_service->clock().resume(Service::steadyTime());
    settle();
}

void Engine::setSpeed(double speed)
{
    if (!m_service)
        return;
    m_service->clock().setSpeed(speed, Service::steadyTime());
    settle();
}

void Engine::step()
{
    if (!m_service)
        return;
    m_service->clock().pause(Service::steadyTime());
    m_service->advance();
    m_service->clock().jumpTo(m_service->stage().advanceToNextHappening(), Service::steadyTime());
    settle();
}

void Engine::jump(Time by)
{
    if (!m_service)
        return;
    const qint64 real = Service::steadyTime();
    m_service->clock().jumpTo(m_service->clock().at(real) + std::clamp<Time>(by, 0, LongestJump), real);
    settle();
}

void Engine::carryOut(const Order &order)
{
    if (!m_service)
        return;
    m_service->advance();
    const auto deed = deedOf(order, m_service->stage());
    std::optional<QString> why;
    if (const auto *wrong = std::get_if<QString>(&deed))
        why = *wrong;
    else
        why = m_service->stage().perform(std::get<Deed>(deed));
    if (why)
        Q_EMIT refused(*why);
    settle();
}

void Engine::removeFault(quint64 number)
{
    if (!m_service)
        return;
    if (!m_service->stage().faults().remove(number))
        Q_EMIT refused(Host::tr("This fault is over already."));
    settle();
}

void Engine::watch(bool wanted)
{
    if (!wanted) {
        m_glances.stop();
        return;
    }
    m_glances.start();
    glance();
}

} // namespace Simulator
