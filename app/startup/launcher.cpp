#include "launcher.h"

#include "connection.h"
#include "profiles/profilestore.h"
#include "simulator/host.h"
#include "ui/connectrequest.h"
#include "ui/mainwindow.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Times of a simulated world are the simulator's; what changed "a second ago" is as long ago here as anywhere. The
/// clock keeps its simulator alive: a connection that is being left may still wait for an answer of it.
Clock simulatedClock(std::shared_ptr<const Simulator::Host> host)
{
    Clock clock = Clock::system();
    clock.utc = [host = std::move(host)] { return host->now(); };
    return clock;
}

} // namespace

Launcher::Launcher(MainWindow &window, ProfileStore &profiles, Settings &settings, Surroundings surroundings,
                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_profiles(profiles)
    , m_surroundings(std::move(surroundings))
    , m_journal(m_surroundings.journalPath)
    , m_trainer(window)
    , m_journalDesk(window, m_journal, settings)
{
    connect(&m_trainer, &TrainerDesk::scenarioWanted, this, &Launcher::openTraining);
    connect(&window, &MainWindow::firstPainted, this, &Launcher::open);
    connect(&window, &MainWindow::trainingWanted, this, [this] { openTraining(m_scenario); });
    connect(&window, &MainWindow::connectionWanted, this, &Launcher::connectAs);
}

Launcher::~Launcher()
{
    m_journalDesk.clearSession();
    m_window.clearSession();
    // What is on its way has its journal row; nothing waits for an answer any more.
    // Those that were left and still wait go too, while there is a journal.
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

void Launcher::openJournal()
{
    if (m_journal.state() != Journal::State::Closed)
        return;
    m_journal.open();
    connect(&m_journal, &Journal::writeFailed, this,
            [this](const QString &why) { m_window.showNotice(u"journal"_s, why, true); });
    const QString words = m_journal.problem().isEmpty() ? m_journal.notice() : m_journal.problem();
    if (!words.isEmpty())
        m_window.showNotice(u"journal"_s, words, true);
}

void Launcher::open()
{
    const CommandLine &line = m_surroundings.line;
    if (!m_catalogue)
        m_catalogue = Catalogue::builtIn();
    if (!m_profiles.setAsideTo().isEmpty())
        m_window.showNotice(
            u"profiles"_s,
            tr("The file of profiles was damaged and has been set aside as %1.").arg(m_profiles.setAsideTo()), true);
    const bool wantsEnvironment = line.profile.compare(u"environment"_s, Qt::CaseInsensitive) == 0;
    if (!line.training && !line.profile.isEmpty() && !wantsEnvironment) {
        if (const std::optional<Profile> profile = m_profiles.find(line.profile))
            return openProfile(*profile);
        return close(tr("There is no profile “%1”.").arg(line.profile));
    }
    const EnvironmentProfile &environment = m_surroundings.environment;
    if (!line.training && environment.profile)
        return openProfile(*environment.profile);
    if (wantsEnvironment || line.apiUrl.isValid()) {
        const QString why = environment.problem.isEmpty()
                                ? tr("No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.")
                                : environment.problem;
        return close(why);
    }
    if (!line.training && !environment.problem.isEmpty())
        m_window.showNotice(u"environment"_s, environment.problem, true);
    openTraining(line.scenario);
}

void Launcher::openTraining(const QString &scenario)
{
    close(tr("Starting the training simulator…"));
    m_scenario = scenario;
    // A new one each time: a rehearsal begins at its beginning.
    if (m_host)
        m_host->disconnect(this);
    m_host = std::make_shared<Simulator::Host>();
    connect(m_host.get(), &Simulator::Host::started, this, &Launcher::trainingStarted);
    connect(m_host.get(), &Simulator::Host::failed, this, &Launcher::close);
    Simulator::HostOptions options;
    options.scenario = scenario;
    options.folder = TrainerDesk::scenarioFolder();
    m_trainer.direct(m_host);
    m_host->start(options);
}

void Launcher::trainingStarted(const Simulator::HostInfo &info)
{
    Plan plan;
    plan.endpoint.baseUrl = info.url;
    plan.endpoint.accountSid = info.accountSid;
    plan.endpoint.user = info.accountSid;
    plan.endpoint.secret = info.authToken.toUtf8();
    plan.endpoint.proxy = ProxyUse::None;
    plan.endpoint.simulator = true;
    plan.clock = simulatedClock(m_host);
    plan.mode = m_surroundings.line.readOnly ? SessionMode::ReadOnly : SessionMode::Training;
    plan.title = Simulator::Host::titleOf(m_scenario, TrainerDesk::scenarioFolder());
    plan.open = wanted(info.url, plan.text);
    if (plan.open.workspace.isNull())
        plan.open.workspace = Sid::parse(info.workspaceSid).value_or(Sid());
    if (plan.open.task.isNull() && plan.open.worker.isNull())
        plan.open.task = Sid::parse(info.taskSid).value_or(Sid());
    connectTo(plan);
}

void Launcher::openProfile(const Profile &profile)
{
    const CommandLine &line = m_surroundings.line;
    if (profile.secret.isEmpty())
        return close(
            tr("The secret of “%1” is not at hand. Choose “Connect to an account…” and type it in.").arg(profile.name));
    Plan plan;
    const bool isElsewhere = m_isFirst && !line.apiUrl.isEmpty();
    plan.endpoint.baseUrl = isElsewhere ? line.apiUrl : Endpoint::urlFor(profile.region, profile.edge);
    plan.endpoint.accountSid = profile.accountSid;
    plan.endpoint.user = profile.apiKey.isEmpty() ? profile.accountSid : profile.apiKey;
    plan.endpoint.secret = profile.secret;
    plan.endpoint.caFile = line.caFile;
    if (plan.endpoint.isLoopback())
        plan.endpoint.proxy = ProxyUse::None;
    plan.mode = line.readOnly ? SessionMode::ReadOnly : SessionMode::Live;
    plan.title = profile.name;
    plan.open = wanted(plan.endpoint.baseUrl, plan.text);
    if (plan.open.workspace.isNull())
        plan.open.workspace = Sid::parse(profile.workspaceSid).value_or(Sid());
    connectTo(plan);
}

void Launcher::connectAs(const ConnectRequest &request)
{
    if (request.save) {
        if (const QString why = m_profiles.save(request.profile); !why.isEmpty())
            m_window.showNotice(u"profiles"_s, tr("The profile was not saved: %1").arg(why), true);
    }
    openProfile(request.profile);
}

Address Launcher::wanted(const QUrl &baseUrl, QString &text) const
{
    if (!m_isFirst)
        return {};
    const CommandLine &line = m_surroundings.line;
    Address address;
    if (!line.text.isEmpty()) {
        const SidScan scan = scanSids(line.text, baseUrl);
        // Another server's URL: the window asks before anything goes there.
        if (scan.foreignUrl.isEmpty() && scan.problem.isEmpty())
            address = scan.address;
        else
            text = line.text;
    }
    if (const std::optional<Sid> sid = Sid::parse(line.workspace))
        address.workspace = *sid;
    if (const std::optional<Sid> sid = Sid::parse(line.task))
        address.task = *sid;
    return address;
}

void Launcher::connectTo(const Plan &plan)
{
    if (const QString why = plan.endpoint.objection(); !why.isEmpty())
        return close(why);
    openJournal();
    auto *connection = new Connection(plan.endpoint, plan.title, plan.clock, m_catalogue, m_journal, this);
    connect(&connection->outbox(), &Outbox::unwritten, this,
            [this](const QString &why) { m_window.showNotice(u"journal"_s, why, true); });
    connect(&connection->outbox(), &Outbox::alarm, this,
            [this](const QString &what) { m_window.showNotice(u"alarm"_s, what, true); });
    Session session = connection->session();
    session.mode = plan.mode;
    session.title = plan.title;
    session.open = plan.open;
    if (plan.endpoint.simulator)
        session.bannerActions = m_trainer.bannerActions();
    m_window.setSession(session);
    m_journalDesk.setSession(session);
    connection->outbox().adopt(); // The window hears what an earlier session left open.
    if (Connection *before = std::exchange(m_connection, connection))
        before->retire();
    if (!plan.endpoint.simulator)
        m_trainer.clear();
    if (!plan.text.isEmpty())
        m_window.openText(plan.text);
    m_isFirst = false;
}

void Launcher::close(const QString &why)
{
    m_journalDesk.clearSession();
    m_window.clearSession(why);
    if (Connection *before = std::exchange(m_connection, nullptr))
        before->retire();
}

} // namespace Desk
