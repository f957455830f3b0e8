#include "sessioncontroller.h"

#include "connection.h"
#include "endpoints.h"
#include "lastsession.h"
#include "profiles/profilestore.h"
#include "recording/presentermask.h"
#include "simulator/host/simulatorthread.h"
#include "ui/journal/bundledialog.h"
#include "ui/routing/whatifdialog.h"
#include "ui/routing/workspacecheckdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/workspacedialog.h"

#include <QFileInfo>

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

/// Where the user has another journal than the usual one, other stories are kept as well.
QString storiesBeside(const QString &journalPath)
{
    return journalPath.isEmpty() ? QString() : QFileInfo(journalPath).path() + u"/stories.sqlite"_s;
}

/// Where one goes on with the window meanwhile: the one that is about the same, or else one that is made.
template <typename Dialog, typename IsIt, typename Make>
void showBeside(const QWidget &window, const IsIt &isIt, const Make &make)
{
    const QList<Dialog *> shown = window.findChildren<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    const auto same = std::find_if(shown.begin(), shown.end(), [&isIt](const Dialog *one) { return isIt(*one); });
    Dialog *dialog = same == shown.end() ? make() : *same;
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

SessionController::SessionController(MainWindow &window, ProfileStore &profiles, SecretStore &keyring,
                                     Settings &settings, StartupInput input, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_input(std::move(input))
    , m_journal(m_input.journalPath)
    , m_trainer([&window](QWidget *content, const QString &title) {
        return window.addDock(content, title, Qt::RightDockWidgetArea);
    })
    , m_signIn(window, profiles, keyring)
    , m_proxySignIn(window, keyring)
    , m_journalDock(
          window,
          [&window](QWidget *content, const QString &title) {
              return window.addDock(content, title, Qt::BottomDockWidgetArea);
          },
          m_journal, settings)
    , m_recording(window, storiesBeside(m_input.journalPath))
{
    connectJournal();
    connect(&m_recording, &SessionRecording::opening, this, &SessionController::supersede);
    connect(&m_recording, &SessionRecording::replayStarted, this, &SessionController::openReplay);
    connect(&m_recording, &SessionRecording::replayFailed, this, [this](const QString &why) {
        if (m_connection)
            m_window.showNotice(u"recording"_s, why, true);
        else
            close(tr("The recording cannot be shown."), why, NextStep::Train);
    });
    connect(&m_recording, &SessionRecording::replayMoved, &window, &MainWindow::readAgain);
    connect(&m_trainer, &TrainerDock::scenarioWanted, this, &SessionController::openTraining);
    connect(&m_trainer, &TrainerDock::guided, &window, &MainWindow::setGuide);
    connect(&m_trainer, &TrainerDock::noted, &window,
            [&window](const QString &note) { window.showNotice(u"note"_s, note); });
    connect(&window, &MainWindow::trainerWanted, &m_trainer, &TrainerDock::reveal);
    connect(&window, &MainWindow::firstPainted, this, &SessionController::open);
    connect(&window, &MainWindow::trainingWanted, this, [this] { openTraining(m_scenario); });
    connect(&window, &MainWindow::connectionWanted, &m_signIn, &SignIn::ask);
    connect(&m_signIn, &SignIn::signedIn, this, &SessionController::openProfile);
    connect(&m_signIn, &SignIn::noticed, this,
            [this](const QString &text) { m_window.showNotice(u"profiles"_s, text, true); });
    connect(&m_proxySignIn, &ProxySignIn::noticed, this,
            [this](const QString &text) { m_window.showNotice(u"proxy"_s, text, true); });
    connect(&m_proxySignIn, &ProxySignIn::found, this,
            [this](const QString &, const QString &user, const QString &password) {
                if (!m_connection)
                    return;
                m_connection->setProxyCredentials(user, password);
                m_window.readAgain();
            });
    connect(&window, &MainWindow::presentingChanged, this, &SessionController::setPresenting);
    connect(&window, &MainWindow::workspaceSaveWanted, this, &SessionController::saveWorkspace);
    connect(&window, &MainWindow::workspaceCheckWanted, this, &SessionController::checkWorkspace);
    connect(&window, &MainWindow::whatIfWanted, this, &SessionController::askWhatIf);
    connect(&window, &MainWindow::proxySignInWanted, this, [this] {
        if (m_connection)
            m_connection->askForProxyCredentials();
    });
}

SessionController::~SessionController()
{
    keepLast();
    m_journalDock.clearSession();
    m_recording.clearSession();
    m_window.clearSession();
    // Instructions in flight are in the journal, and nobody waits for their answers any more. Connections that were
    // left and still wait go as well, while the journal exists.
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

void SessionController::connectJournal()
{
    connect(&m_window, &MainWindow::firstPainted, &m_journalDock, &JournalDock::build);
    connect(&m_window, &MainWindow::journalWanted, &m_journalDock, &JournalDock::reveal);
    connect(&m_window, &MainWindow::journalBoundsWanted, &m_journalDock, &JournalDock::askBounds);
    connect(&m_window, &MainWindow::bundleWanted, &m_journalDock, &JournalDock::composeBundle);
    connect(&m_window, &MainWindow::reservationChosen, &m_journalDock, &JournalDock::setReservation);
    connect(&m_journalDock, &JournalDock::noticeWanted, &m_window,
            [this](const QString &source, const QString &text) { m_window.showNotice(source, text); });
    connect(&m_journalDock, &JournalDock::done, &m_window, &MainWindow::showDone);
    connect(&m_journalDock, &JournalDock::openWanted, &m_window, &MainWindow::openText);
}

void SessionController::openJournal()
{
    if (m_journal.state() != Journal::State::Closed)
        return;
    m_journal.open();
    connect(&m_journal, &Journal::writeFailed, this,
            [this](const QString &why) { m_window.showNotice(u"journal"_s, why, true); });
    // Another program held the journal and has released it.
    connect(&m_journal, &Journal::stateChanged, this, [this] {
        tellOfJournal();
        if (m_connection)
            m_connection->outbox().adopt();
    });
}

/// Tells the window when the journal cannot be written: a real account then sends nothing, and a training warns.
void SessionController::tellOfJournal()
{
    QString text = m_journal.problem();
    if (text.isEmpty())
        text = m_journal.notice();
    else if (m_connection && m_connection->session().client->endpoint().simulator)
        text += u' ' + tr("This training goes on; what is sent in it is not written down.");
    else if (m_connection)
        text += u' ' + tr("Nothing can be sent from this window meanwhile.");
    m_window.showNotice(u"journal"_s, text, true);
}

void SessionController::open()
{
    const CommandLine &line = m_input.line;
    if (!m_catalogue)
        m_catalogue = Catalogue::builtIn();
    if (!m_profiles.setAsideTo().isEmpty())
        m_window.showNotice(
            u"profiles"_s,
            tr("The file of profiles was damaged and has been set aside as %1.").arg(m_profiles.setAsideTo()), true);
    if (const auto before = std::exchange(m_input.before, std::nullopt))
        return goOn(*before);
    if (!line.replay.isEmpty())
        return m_recording.open(line.replay);
    const bool wantsEnvironment = line.profile.compare(u"environment"_s, Qt::CaseInsensitive) == 0;
    if (!line.training && !line.profile.isEmpty() && !wantsEnvironment) {
        if (const std::optional<Profile> profile = m_profiles.find(line.profile)) {
            close(tr("Opening “%1”…").arg(profile->name));
            return m_signIn.open(asTold(*profile, line));
        }
        return close(tr("There is no profile “%1”.").arg(line.profile));
    }
    const EnvironmentProfile &environment = m_input.environment;
    if (!line.training && environment.profile)
        return openProfile(asTold(*environment.profile, line));
    if (wantsEnvironment || line.apiUrl.isValid()) {
        const QString why = environment.problem.isEmpty()
                                ? tr("No credentials: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or name a profile.")
                                : environment.problem;
        return close(why);
    }
    if (!line.training && !environment.problem.isEmpty())
        m_window.showNotice(u"environment"_s, environment.problem, true);
    if (!line.training && reopenLast())
        return;
    openTraining(line.scenario);
}

SessionContinuation SessionController::leave()
{
    SessionContinuation what;
    what.plan = m_plan;
    if (what.plan) {
        what.plan->open = m_window.address();
        what.plan->text.clear();
    }
    what.profile = m_profile;
    what.scenario = m_scenario;
    if (m_recording.replay())
        what.replayPath = m_recording.replayPath();
    supersede(); // What the simulator says from now on is for the next one.
    what.host = m_host;
    return what;
}

void SessionController::goOn(const SessionContinuation &before)
{
    m_scenario = before.scenario;
    if (!before.plan && !before.host)
        return open(); // Nothing was open: the command line still counts.
    m_isFirst = false;
    if (!before.replayPath.isEmpty())
        return m_recording.open(before.replayPath);
    if (!before.plan)
        return openTraining(m_scenario);
    if (before.host && before.plan->endpoint.simulator)
        follow(before.host);
    connectTo(*before.plan);
    m_profile = before.profile;
}

/// Where that asks nobody for anything.
bool SessionController::reopenLast()
{
    const LastSession last = lastSession(m_settings);
    if (last.profile.isEmpty()) {
        const bool isThere = Simulator::SimulatorThread::scenarios().contains(last.scenario);
        if (isThere)
            openTraining(last.scenario);
        return isThere;
    }
    const std::optional<Profile> profile = m_profiles.find(last.profile);
    if (!profile || profile->asksForSecret || ProfileSecrets::keyOf(*profile) != last.key)
        return false;
    close(tr("Opening “%1”…").arg(profile->name));
    m_signIn.openIfAtHand(*profile, [this] { openTraining({}); });
    return true;
}

void SessionController::keepLast()
{
    if (!m_connection || m_recording.replay())
        return;
    LastSession last;
    if (m_profile) {
        last.key = ProfileSecrets::keyOf(*m_profile);
        if (const auto saved = m_profiles.find(m_profile->name); saved && ProfileSecrets::keyOf(*saved) == last.key)
            last.profile = saved->name;
        last.address = m_window.address();
        last.address.reservation = {};
    } else {
        last.scenario = m_scenario; // Its tasks begin anew.
    }
    keepLastSession(m_settings, last);
}

bool SessionController::takeOver(const Handover &what)
{
    if (!what.account.isEmpty() && (!m_profile || m_profile->accountSid != what.account))
        return false;
    if (!what.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", what.token.toUtf8()); // Read when the window is activated.
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
    if (what.text.isEmpty())
        return true;
    if (m_connection)
        m_window.openText(what.text);
    else
        m_input.line.text = what.text; // As soon as there is something to open it with.
    return true;
}

void SessionController::saveWorkspace()
{
    const auto source = u"saveWorkspace"_s;
    const Sid workspace = m_connection ? m_connection->session().directory->workspace() : Sid();
    if (workspace.isNull()) {
        m_window.showNotice(source, tr("Open a workspace first: then it can be saved."));
        return;
    }
    m_window.showNotice(source, {});
    auto *dialog = new WorkspaceDialog(m_connection->session(), workspace, &m_window);
    connect(dialog, &RedactionDialog::saved, this, [this, source](const QString &path) {
        m_window.showDone(
            source,
            tr("Saved as %1, readable by you alone. To rehearse it, open it in the trainer's panel.").arg(path));
    });
    dialog->open();
}

void SessionController::checkWorkspace()
{
    const auto source = u"checkWorkspace"_s;
    const Sid workspace = m_connection ? m_connection->session().directory->workspace() : Sid();
    m_window.showNotice(source, workspace.isNull() ? tr("Open a workspace first: then it can be checked.") : QString());
    if (workspace.isNull())
        return;
    const Session &session = m_connection->session();
    showBeside<WorkspaceCheckDialog>(
        m_window, [&](const WorkspaceCheckDialog &one) { return one.isAbout(session, workspace); },
        [&] { return new WorkspaceCheckDialog(session, workspace, &m_window); });
}

void SessionController::askWhatIf()
{
    const auto source = u"whatIf"_s;
    const Sid workspace = m_connection ? m_connection->session().directory->workspace() : Sid();
    m_window.showNotice(source, workspace.isNull() ? tr("Open a workspace first: then it can be asked.") : QString());
    if (workspace.isNull())
        return;
    const Session &session = m_connection->session();
    const Sid task = m_window.address().task;
    showBeside<WhatIfDialog>(
        m_window, [&](const WhatIfDialog &one) { return one.isAbout(session, workspace, task); },
        [&] { return new WhatIfDialog(session, workspace, task, &m_window); });
}

void SessionController::supersede()
{
    m_signIn.forget();
    m_probe.forget();
    if (m_host)
        m_host->disconnect(this);
}

void SessionController::openTraining(const QString &scenario)
{
    supersede();
    close(tr("Starting the training simulator…"));
    m_scenario = scenario;
    // A new simulator each time, so that a scenario always begins at its beginning.
    follow(std::make_shared<Simulator::SimulatorThread>());
    Simulator::HostOptions options;
    options.scenario = scenario;
    options.folder = TrainerDock::scenarioFolder();
    if (scenario == m_input.line.scenario) // Any other was chosen since.
        options.arrivalsPerHour = m_input.line.arrivals;
    m_host->start(options);
}

void SessionController::follow(const std::shared_ptr<Simulator::SimulatorThread> &host)
{
    m_host = host;
    connect(m_host.get(), &Simulator::SimulatorThread::started, this,
            [this](const Simulator::HostInfo &info) { trainingStarted(info); });
    // Its past is another one: nothing that was read before is true, but a trainee goes on where he was.
    connect(m_host.get(), &Simulator::SimulatorThread::restored, this, [this](const Simulator::HostInfo &info) {
        const bool isSame = Sid::parse(info.workspaceSid) == m_window.address().workspace;
        trainingStarted(info, isSame ? m_window.address() : Address());
    });
    connect(m_host.get(), &Simulator::SimulatorThread::failed, this, [this](const QString &why) {
        m_scenario.clear(); // The way out is the usual one.
        close(tr("The training cannot be started."), why, NextStep::Train);
    });
    m_trainer.direct(m_host, m_scenario);
}

void SessionController::trainingStarted(const Simulator::HostInfo &info, const Address &open)
{
    SessionPlan plan;
    plan.endpoint = endpointOf(info);
    if (m_input.simulatorAt)
        plan.endpoint.baseUrl = m_input.simulatorAt(info.url);
    plan.clock = simulatedClock(m_host);
    plan.mode = m_input.line.readOnly ? SessionMode::ReadOnly : SessionMode::Training;
    plan.title = Simulator::SimulatorThread::titleOf(m_scenario, TrainerDock::scenarioFolder());
    plan.open = open.workspace.isNull() ? wanted(plan.endpoint.baseUrl, plan.text) : open;
    plan.home.workspace = Sid::parse(info.workspaceSid).value_or(Sid());
    plan.home.task = Sid::parse(info.taskSid).value_or(Sid());
    connectTo(plan);
    tellOfReading(info.notices);
}

/// The window of a session that was recorded: it is looked at, and nothing else.
void SessionController::openReplay()
{
    const std::shared_ptr<Replay> replay = m_recording.replay();
    SessionPlan plan;
    plan.endpoint = replay->endpoint();
    plan.clock.utc = [replay] { return replay->now(); };
    plan.clock.simulated = true;
    plan.title = m_recording.replayTitle();
    plan.home.workspace = replay->info().head.workspace;
    plan.home.task = replay->info().head.task;
    plan.isRecording = true;
    connectTo(plan);
}

/// What a workspace's file does not say, or says otherwise than it can be used.
void SessionController::tellOfReading(const QStringList &notices)
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
    m_window.showNotice(u"reading"_s, text);
}

void SessionController::openProfile(const Profile &profile)
{
    supersede();
    const CommandLine &line = m_input.line;
    SessionPlan plan;
    // The same account with a new secret: back to what was open.
    const bool isSame = m_profile && ProfileSecrets::keyOf(*m_profile) == ProfileSecrets::keyOf(profile);
    plan.endpoint = endpointOf(profile, line);
    if (!plan.endpoint.baseUrl.isValid() && profile.apiUrl.isEmpty())
        return close(tr("“%1” names the region %2, whose edge is not known here. Add its edge to the profile.")
                         .arg(profile.name, profile.region));
    const Address before = isSame ? m_window.address() : Address();
    if (m_input.takesSimulatorsForAccounts || !SimulatorProbe::mayBeOne(plan.endpoint))
        return openAccount(profile, plan, before, {});
    close(tr("Opening “%1”…").arg(profile.name));
    m_probe.ask(plan.endpoint, [this, profile, plan, before](const SimulatorProbe::Answer &other) {
        openAccount(profile, plan, before, other);
    });
}

void SessionController::openAccount(const Profile &profile, SessionPlan plan, const Address &before,
                                    const SimulatorProbe::Answer &other)
{
    const CommandLine &line = m_input.line;
    if (other.isSimulator) // Its SIDs are the same in every run; an earlier one is known by where it is.
        plan.endpoint.world = other.run.isEmpty() ? u"at "_s + plan.endpoint.baseUrl.toString() : other.run;
    plan.mode = line.readOnly ? SessionMode::ReadOnly : other.isSimulator ? SessionMode::Training : SessionMode::Live;
    // What the environment names has no name of its own.
    plan.title = other.isSimulator && !m_profiles.find(profile.name)
                     ? tr("simulator at %1").arg(plan.endpoint.baseUrl.authority())
                     : profile.name;
    plan.colour = profile.colour;
    plan.open = before == Address() ? wanted(plan.endpoint.baseUrl, plan.text) : before;
    if (m_isFirst && plan.open == Address() && plan.text.isEmpty()) {
        if (const LastSession last = lastSession(m_settings); last.key == ProfileSecrets::keyOf(profile))
            plan.open = last.address;
    }
    plan.home.workspace = Sid::parse(profile.workspaceSid).value_or(Sid());
    connectTo(plan);
    m_profile = profile;
    m_profile->secret.clear();
    m_profile->caFile = plan.endpoint.caFile;
}

void SessionController::credentialsRefused()
{
    if (m_profile)
        m_signIn.askAgain(*m_profile);
}

Address SessionController::wanted(const QUrl &baseUrl, QString &text) const
{
    if (!m_isFirst)
        return {};
    const CommandLine &line = m_input.line;
    Address address;
    if (!line.text.isEmpty()) {
        const SidScan scan = scanSids(line.text, baseUrl);
        // For a URL of another server the window asks before anything is sent there.
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

void SessionController::connectTo(const SessionPlan &plan)
{
    if (const QString why = plan.endpoint.objection(); !why.isEmpty())
        return close(why);
    openJournal();
    std::shared_ptr<ExchangeObserver> observer = plan.isRecording ? nullptr : m_recording.observer();
    if (m_isPresenting)
        observer = std::make_shared<PresenterMask>(m_mask, std::move(observer));
    auto *connection =
        new Connection(plan.endpoint, plan.title, plan.clock, m_catalogue, m_journal, std::move(observer), this);
    connect(&connection->outbox(), &Outbox::unwritten, this, [this](const QString &why) {
        if (why == m_journal.problem()) // With what follows from it.
            return tellOfJournal();
        m_window.showNotice(u"journal"_s, why, true);
    });
    connect(&connection->outbox(), &Outbox::alarm, this,
            [this](const QString &what) { m_window.showNotice(u"alarm"_s, what, true); });
    connect(connection, &Connection::credentialsRefused, this, [this, connection] {
        if (connection == m_connection)
            credentialsRefused();
    });
    connect(connection, &Connection::proxyCredentialsWanted, this,
            [this, connection](const QString &proxy, const QString &user) {
                if (connection == m_connection)
                    m_proxySignIn.find(proxy, user);
            });
    m_profile.reset();
    Session session = connection->session();
    // What is shown is not what is there: nothing that a person reads in it must ring a real phone.
    session.mode = m_isPresenting && plan.mode == SessionMode::Live ? SessionMode::ReadOnly : plan.mode;
    session.isPresented = m_isPresenting;
    session.title = plan.title;
    session.colour = plan.colour;
    session.open = plan.open;
    session.home = plan.home;
    session.isRecording = plan.isRecording;
    session.storyRecord = plan.isRecording || m_isPresenting ? nullptr : &m_recording.record();
    const bool isTraining = plan.endpoint.simulator && !plan.isRecording;
    if (isTraining)
        session.bannerActions = m_trainer.bannerActions();
    session.bannerActions += m_recording.bannerActions(plan.isRecording);
    m_window.setSession(session);
    m_journalDock.setSession(session);
    m_recording.setSession(session);
    if (!plan.isRecording)
        m_recording.endReplay();
    // The old connection is left first, so that the new one can adopt its open instructions where it is the same
    // account.
    if (Connection *before = std::exchange(m_connection, connection))
        before->retire();
    tellOfJournal();
    // After the window listens: it has to hear of instructions that an earlier session left open.
    connection->outbox().adopt();
    if (!isTraining)
        m_trainer.clear();
    if (!plan.text.isEmpty())
        m_window.openText(plan.text);
    m_plan = plan;
    m_isFirst = false;
}

void SessionController::setPresenting(bool on)
{
    if (on == m_isPresenting)
        return;
    m_isPresenting = on;
    if (on && !m_mask) {
        RedactionOptions options = m_connection ? redactionOf(m_connection->session()) : RedactionOptions();
        options.phoneNumbers = options.names = true;
        m_mask = std::make_shared<RecordingMask>(options);
    }
    m_journalDock.setConcealed(on);
    m_trainer.setConcealed(on);
    if (!m_connection || !m_plan)
        return;
    SessionPlan plan = *m_plan;
    plan.open = m_window.address();
    plan.text.clear();
    const std::optional<Profile> profile = m_profile;
    connectTo(plan);
    m_profile = profile;
}

void SessionController::close(const QString &why, const QString &details, NextStep step)
{
    m_journalDock.clearSession();
    m_recording.clearSession();
    m_window.clearSession(why, details, step);
    m_profile.reset();
    m_plan.reset();
    if (Connection *before = std::exchange(m_connection, nullptr))
        before->retire();
}

} // namespace Desk
