#include "explainrun.h"

#include "endpoints.h"
#include "profiles/profilestore.h"
#include "reservations/clock.h"
#include "story/explain/explainfile.h"
#include "text/directionsigns.h"
#include "ui/simulator/trainerdock.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

ExplainRun::ExplainRun(CommandLine line, EnvironmentProfile environment, ProfileStore &profiles, SecretStore &keyring,
                       QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_environment(std::move(environment))
    , m_profiles(profiles)
    , m_secrets(keyring)
{
}

ExplainRun::~ExplainRun()
{
    delete m_explainer; // Before the simulator that it asks.
}

void ExplainRun::start()
{
    const auto begin = [this] {
        if (QFileInfo(m_line.explain).isFile()) {
            const Sid task = Sid::parse(m_line.task).value_or(Sid());
            tell(explainFile(m_line.explain, task, m_line.asJson, Clock::system().utc()));
        } else if (m_line.training) {
            openTraining();
        } else {
            connectAccount();
        }
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void ExplainRun::connectAccount()
{
    const bool wantsEnvironment = m_line.profile.compare(u"environment"_s, Qt::CaseInsensitive) == 0;
    if (!m_line.profile.isEmpty() && !wantsEnvironment) {
        const std::optional<Profile> profile = m_profiles.find(m_line.profile);
        return profile ? openProfile(asTold(*profile, m_line))
                       : refuse(tr("There is no profile “%1”.").arg(m_line.profile));
    }
    if (m_environment.profile)
        return openProfile(asTold(*m_environment.profile, m_line));
    refuse(m_environment.problem.isEmpty()
               ? tr("No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile or --training.")
               : m_environment.problem);
}

void ExplainRun::openProfile(const Profile &profile)
{
    const auto open = [this](const Profile &whole) {
        const Endpoint endpoint = endpointOf(whole, m_line);
        if (!endpoint.baseUrl.isValid())
            return refuse(tr("“%1” names the region %2, whose edge is not known here. Add its edge to the profile.")
                              .arg(whole.name, whole.region));
        explain(endpoint, {Sid::parse(whole.workspaceSid).value_or(Sid())}, Clock::system().utc);
    };
    if (!profile.secret.isEmpty())
        return open(profile);
    m_secrets.find(profile, this, [this, profile, open](const SecretAnswer &answer) {
        if (answer.status != SecretStatus::Ok)
            return refuse(tr("“%1” was not opened. %2").arg(profile.name, SecretStore::explain(answer.status)));
        Profile whole = profile;
        whole.secret = answer.secret;
        open(whole);
    });
}

void ExplainRun::openTraining()
{
    m_training = std::make_unique<Simulator::SimulatorThread>();
    connect(m_training.get(), &Simulator::SimulatorThread::failed, this, &ExplainRun::refuse);
    connect(m_training.get(), &Simulator::SimulatorThread::started, this, [this](const Simulator::HostInfo &info) {
        const Simulator::SimulatorThread *training = m_training.get();
        explain(endpointOf(info), {Sid::parse(info.workspaceSid).value_or(Sid())},
                [training] { return training->now(); });
    });
    Simulator::HostOptions options;
    options.scenario = m_line.scenario;
    options.folder = TrainerDock::scenarioFolder();
    options.arrivalsPerHour = m_line.arrivals;
    options.speed = 0; // It is explained as the scenario begins.
    m_training->start(options);
}

void ExplainRun::explain(const Endpoint &endpoint, const QList<Sid> &likely, std::function<qint64()> now)
{
    const SidScan scan = scanSids(m_line.explain, endpoint.baseUrl);
    // Nobody is there to be asked about the URL of another server.
    if (!scan.foreignUrl.isEmpty())
        return refuse(tr("“%1” is not of %2.").arg(m_line.explain, endpoint.baseUrl.host()));
    Explainer::Wanted wanted;
    wanted.address.task = scan.address.task;
    wanted.address.workspace = scan.address.workspace;
    if (const auto workspace = Sid::parse(m_line.workspace))
        wanted.address.workspace = *workspace;
    wanted.likely = likely;
    wanted.likely.removeAll(Sid());
    wanted.asJson = m_line.asJson;
    wanted.now = std::move(now);
    m_explainer = new Explainer(endpoint, std::move(wanted), this);
    connect(m_explainer, &Explainer::finished, this, &ExplainRun::tell);
    m_explainer->start();
}

void ExplainRun::refuse(const QString &why)
{
    tell({ExplainOutput::Unreadable, {}, why + u'\n'});
}

/// Terminals have their own way with what is read from right to left; what programs read is as it is.
void ExplainRun::tell(ExplainOutput output)
{
    if (!m_line.asJson)
        output.out = withoutDirectionSigns(QString::fromUtf8(output.out)).toUtf8();
    output.error = withoutDirectionSigns(output.error);
    Q_EMIT finished(output);
}

} // namespace Desk
