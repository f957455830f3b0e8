#include "sessioncontroller.h"

#include "connection.h"
#include "endpoints.h"
#include "lastsession.h"
#include "profiles/profilestore.h"
#include "recording/presentermask.h"
#include "simulator/host/simulatorthread.h"
#include "ui/journal/bundledialog.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Where the user has another journal than the usual one, other stories are kept as well.
QString storiesBeside(const QString &journalPath)
{
    return journalPath.isEmpty() ? QString() : QFileInfo(journalPath).path() + u"/stories.sqlite"_s;
}

} // namespace

SessionController::SessionController(MainWindow &window, ProfileStore &profiles, SecretStore &keyring,
                                     Settings &settings, StartupInput input, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_input(std::move(input))
    , m_training(m_input)
    , m_trainer([&window](QWidget *content, const QString &title) {
        return window.addDock(content, title, Qt::RightDockWidgetArea);
    })
    , m_signIn(window, profiles, keyring)
    , m_account(profiles, m_input.line, m_input.takesSimulatorsForAccounts)
    , m_proxySignIn(window, keyring)
    , m_journal(window, settings, m_input.journalPath)
    , m_recording(window, storiesBeside(m_input.journalPath))
    , m_tools(window)
{
    connectOpenings();
    connect(&m_journal, &SessionJournal::released, this, [this] {
        if (m_connection)
            m_connection->outbox().adopt();
    });
    connect(&m_recording, &SessionRecording::opening, this, &SessionController::supersede);
    connect(&m_recording, &SessionRecording::replayStarted, this, &SessionController::openReplay);
    connect(&m_recording, &SessionRecording::replayFailed, this, [this](const QString &why) {
        if (m_connection)
            m_window.showNotice(u"recording"_s, why, true);
        else
            close(tr("The recording cannot be shown."), why, NextStep::Train);
    });
    connect(&m_recording, &SessionRecording::replayMoved, &window, &MainWindow::readAgain);
    connect(&m_trainer, &TrainerDock::guided, &window, &MainWindow::setGuide);
    connect(&m_trainer, &TrainerDock::noted, &window,
            [&window](const QString &note) { window.showNotice(u"note"_s, note); });
    connect(&window, &MainWindow::trainerWanted, &m_trainer, &TrainerDock::reveal);
    connect(&window, &MainWindow::firstPainted, this, &SessionController::open);
    connect(&window, &MainWindow::trainingWanted, this,
            [this] { endingClass([this] { openTraining(m_training.scenario()); }); });
    connect(&window, &MainWindow::connectionWanted, this, [this] { endingClass([this] { m_signIn.ask(); }); });
    connect(&m_recording, &SessionRecording::wanted, this,
            [this](const QString &path) { endingClass([this, path] { m_recording.open(path); }); });
    window.setCloseCheck([this] { return m_trainer.mayEnd([this] { m_window.close(); }); });
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
    connect(&window, &MainWindow::proxySignInWanted, this, [this] {
        if (m_connection)
            m_connection->askForProxyCredentials();
    });
}

SessionController::~SessionController()
{
    m_window.setCloseCheck({});
    keepLast();
    m_journal.clearSession();
    m_recording.clearSession();
    m_window.clearSession();
    // Instructions in flight are in the journal, and nobody waits for their answers any more. Connections that were
    // left and still wait go as well, while the journal exists.
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

/// Does what ends the training, once the trainer lets its trainees go.
void SessionController::endingClass(const std::function<void()> &then)
{
    if (m_trainer.mayEnd(then))
        then();
}

void SessionController::connectOpenings()
{
    connect(&m_signIn, &SignIn::signedIn, this, &SessionController::openProfile);
    connect(&m_account, &AccountOpening::waiting, this, [this](const QString &why) { close(why); });
    connect(&m_account, &AccountOpening::refused, this, [this](const QString &why) { close(why); });
    connect(&m_account, &AccountOpening::planned, this, &SessionController::openAccount);
    connect(&m_trainer, &TrainerDock::scenarioWanted, this, &SessionController::openTraining);
    connect(&m_training, &TrainingOpening::hosted, &m_trainer, &TrainerDock::direct);
    connect(&m_training, &TrainingOpening::planned, this, &SessionController::openWorld);
    connect(&m_training, &TrainingOpening::noticed, this,
            [this](const QString &text) { m_window.showNotice(u"reading"_s, text); });
    connect(&m_training, &TrainingOpening::failed, this,
            [this](const QString &why) { close(tr("The training cannot be started."), why, NextStep::Train); });
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
        what.plan->clockSkew = m_connection ? m_connection->clockSkew() : 0;
    }
    what.profile = m_profile;
    what.scenario = m_training.scenario();
    what.trainerPage = m_trainer.page();
    if (m_recording.replay())
        what.replayPath = m_recording.replayPath();
    supersede();                // What the simulator says from now on is for the next one.
    m_window.setCloseCheck({}); // Closing the window ends nothing now.
    what.host = m_training.host();
    return what;
}

void SessionController::goOn(const SessionContinuation &before)
{
    m_training.setScenario(before.scenario);
    m_trainer.setPage(before.trainerPage);
    if (!before.plan && !before.host)
        return open(); // Nothing was open: the command line still counts.
    m_isFirst = false;
    if (!before.replayPath.isEmpty())
        return m_recording.open(before.replayPath);
    if (!before.plan)
        return openTraining(before.scenario);
    if (before.host && before.plan->endpoint.simulator)
        m_training.goOn(before.host);
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
        last.scenario = m_training.scenario(); // Its tasks begin anew.
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

void SessionController::supersede()
{
    m_signIn.forget();
    m_account.forget();
    m_training.forget();
}

void SessionController::openTraining(const QString &scenario)
{
    supersede();
    close(tr("Starting the training simulator…"));
    m_training.open(scenario);
}

void SessionController::openWorld(SessionPlan plan, bool isRestored)
{
    // Its past is another one: nothing that was read before is true, but a trainee goes on where he was.
    if (isRestored && plan.home.workspace == m_window.address().workspace)
        plan.open = m_window.address();
    if (plan.open.workspace.isNull())
        plan.open = wanted(plan.endpoint.baseUrl, plan.text);
    connectTo(plan);
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

void SessionController::openProfile(const Profile &profile)
{
    // The same account with a new secret: back to what was open.
    const bool isSame = m_profile && ProfileSecrets::keyOf(*m_profile) == ProfileSecrets::keyOf(profile);
    const Address before = isSame ? m_window.address() : Address();
    supersede();
    m_account.open(profile, before);
}

void SessionController::openAccount(const Profile &profile, SessionPlan plan)
{
    if (plan.open == Address())
        plan.open = wanted(plan.endpoint.baseUrl, plan.text);
    if (m_isFirst && plan.open == Address() && plan.text.isEmpty()) {
        if (const LastSession last = lastSession(m_settings); last.key == ProfileSecrets::keyOf(profile))
            plan.open = last.address;
    }
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
    m_journal.open();
    std::shared_ptr<ExchangeObserver> observer = plan.isRecording ? nullptr : m_recording.observer();
    const std::shared_ptr<RecordingMask> mask = m_isPresenting ? presenterMask(plan) : nullptr;
    if (mask)
        observer = std::make_shared<PresenterMask>(mask, std::move(observer));
    auto *connection = new Connection(plan.endpoint, plan.title, plan.clock, m_catalogue, m_journal.journal(),
                                      std::move(observer), this);
    connection->setClockSkew(plan.clockSkew);
    connection->outbox().setStandIns(mask);
    connect(&connection->outbox(), &Outbox::unwritten, &m_journal, &SessionJournal::tellUnwritten);
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
    m_journal.setSession(session);
    m_recording.setSession(session);
    if (!plan.isRecording)
        m_recording.endReplay();
    // The old connection is left first, so that the new one can adopt its open instructions where it is the same
    // account.
    if (Connection *before = std::exchange(m_connection, connection))
        before->retire();
    m_journal.tell();
    // After the window listens: it has to hear of instructions that an earlier session left open.
    connection->outbox().adopt();
    if (!isTraining) {
        m_trainer.clear();
        m_training.end();
    }
    if (!plan.text.isEmpty())
        m_window.openText(plan.text);
    m_plan = plan;
    m_isFirst = false;
}

/// What hides names and numbers from those who look on; null where a recording has no other than stand-ins. Once more
/// they would be other ones, and two people could share one of both kinds.
std::shared_ptr<RecordingMask> SessionController::presenterMask(const SessionPlan &plan) const
{
    if (!plan.isRecording || !m_recording.replay())
        return m_mask;
    RedactionOptions options;
    const QStringList &hidden = m_recording.replay()->info().head.masked;
    options.names = !hidden.contains("names"_L1);
    options.phoneNumbers = !hidden.contains("phone numbers"_L1);
    return options.names || options.phoneNumbers ? std::make_shared<RecordingMask>(options) : nullptr;
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
    m_journal.setConcealed(on);
    m_trainer.setConcealed(on);
    if (!m_connection || !m_plan)
        return;
    SessionPlan plan = *m_plan;
    plan.open = m_window.address();
    plan.text.clear();
    plan.clockSkew = m_connection->clockSkew();
    const std::optional<Profile> profile = m_profile;
    connectTo(plan);
    m_profile = profile;
}

void SessionController::close(const QString &why, const QString &details, NextStep step)
{
    m_journal.clearSession();
    m_recording.clearSession();
    m_window.clearSession(why, details, step);
    m_profile.reset();
    m_plan.reset();
    if (Connection *before = std::exchange(m_connection, nullptr))
        before->retire();
}

} // namespace Desk
