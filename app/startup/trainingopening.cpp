#include "trainingopening.h"

#include "endpoints.h"
#include "simulator/host/simulatorthread.h"
#include "startupinput.h"
#include "ui/simulator/trainerdock.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The clock of a simulated world. The monotonic half stays the machine's, because "changed a second ago" means a
/// second of the person looking. The clock owns a share of the simulator: a connection that is being left may still
/// wait for an answer from it.
Clock simulatedClock(std::shared_ptr<const Simulator::SimulatorThread> host)
{
    Clock clock = Clock::system();
    clock.utc = [host = std::move(host)] { return host->now(); };
    clock.simulated = true;
    return clock;
}

} // namespace

/// What a workspace's file does not say, or says otherwise than it can be used.
QString TrainingOpening::noticeOf(const QStringList &notices)
{
    constexpr qsizetype most = 8;
    QString text;
    if (!notices.isEmpty()) {
        QStringList lines{tr("How the workspace was read, where its file did not say all:")};
        lines += notices.first(std::min(most, notices.size()));
        if (notices.size() > most)
            lines += tr("and %n more, which reservation-desk-simulator --workspace tells", nullptr,
                        static_cast<int>(notices.size() - most));
        text = lines.join(u'\n');
    }
    return text;
}

TrainingOpening::TrainingOpening(const StartupInput &input, QObject *parent)
    : QObject(parent)
    , m_input(input)
{
}

TrainingOpening::~TrainingOpening() = default;

void TrainingOpening::open(const QString &scenario)
{
    m_scenario = scenario;
    // A new simulator each time, so that a scenario always begins at its beginning.
    goOn(std::make_shared<Simulator::SimulatorThread>());
    Simulator::HostOptions options;
    options.scenario = scenario;
    options.folder = TrainerDock::scenarioFolder();
    if (scenario == m_input.line.scenario) // Any other was chosen since.
        options.arrivalsPerHour = m_input.line.arrivals;
    m_host->start(options);
}

void TrainingOpening::goOn(const std::shared_ptr<Simulator::SimulatorThread> &host)
{
    forget();
    m_host = host;
    connect(m_host.get(), &Simulator::SimulatorThread::started, this,
            [this](const Simulator::HostInfo &info) { plan(info, false); });
    connect(m_host.get(), &Simulator::SimulatorThread::restored, this,
            [this](const Simulator::HostInfo &info) { plan(info, true); });
    connect(m_host.get(), &Simulator::SimulatorThread::failed, this, [this](const QString &why) {
        m_scenario.clear(); // The way out is the usual one.
        Q_EMIT failed(why);
    });
    Q_EMIT hosted(m_host, m_scenario);
}

void TrainingOpening::forget()
{
    if (m_host)
        m_host->disconnect(this);
}

void TrainingOpening::end()
{
    forget();
    m_host.reset();
}

void TrainingOpening::plan(const Simulator::HostInfo &info, bool isRestored)
{
    SessionPlan plan;
    plan.endpoint = endpointOf(info);
    if (m_input.simulatorAt)
        plan.endpoint.baseUrl = m_input.simulatorAt(info.url);
    plan.clock = simulatedClock(m_host);
    plan.mode = m_input.line.readOnly ? SessionMode::ReadOnly : SessionMode::Training;
    plan.title = Simulator::SimulatorThread::titleOf(m_scenario, TrainerDock::scenarioFolder());
    plan.home.workspace = Sid::parse(info.workspaceSid).value_or(Sid());
    plan.home.task = Sid::parse(info.taskSid).value_or(Sid());
    Q_EMIT planned(plan, isRestored);
    Q_EMIT noticed(noticeOf(info.notices));
}

} // namespace Desk
