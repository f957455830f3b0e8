#pragma once

#include "commandline.h"
#include "instructions/catalogue.h"
#include "journal/journal.h"
#include "oneprogram.h"
#include "profiles/environment.h"
#include "proxysignin.h"
#include "sessionplan.h"
#include "sessionrecording.h"
#include "signin.h"
#include "simulatorprobe.h"
#include "ui/journal/journaldock.h"
#include "ui/session/session.h"
#include "ui/simulator/trainerdock.h"
#include "ui/widgets/errortext.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Simulator {
class SimulatorThread;
struct HostInfo;
} // namespace Simulator

namespace Desk {

class Connection;
class MainWindow;
class ProfileStore;
class RecordingMask;
class Settings;

/// What is known before the first connection.
struct StartupInput
{
    CommandLine line;
    EnvironmentProfile environment;
    QString journalPath = QString(); ///< Empty: the usual place of this user. The kept stories are beside it.
    /// Maps the address of the training simulator to the one at which it is reached, for tests that put something
    /// between. Unset: the address itself.
    std::function<QUrl(const QUrl &)> simulatorAt = {};
    /// For tests in which a simulator stands for a real account.
    bool takesSimulatorsForAccounts = false;
    /// Of the window before this one. Unset at the start of the program.
    std::optional<SessionContinuation> before = {};
};

/// Opens connections and hands their sessions to the window: the first one after the first paint, others when the user
/// asks for them. Owns the open connection and the simulator, which is started when it is first needed.
class SessionController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionController)
public:
    /// All references must outlive the controller.
    SessionController(MainWindow &window, ProfileStore &profiles, SecretStore &keyring, Settings &settings,
                      StartupInput input, QObject *parent = nullptr);
    ~SessionController() override;

    /// Opens what the command line and the environment ask for. Called by the window after its first paint.
    void open();
    /// Does what another start of the program asks for: shows the window, and opens its text. False where that start
    /// has another account.
    [[nodiscard]] bool takeOver(const Handover &what);
    /// What is open, for the controller of a window that takes the place of this one; this controller is destroyed
    /// next. No instruction may be in flight.
    [[nodiscard]] SessionContinuation leave();

private:
    void connectJournal();
    void openJournal();
    void tellOfJournal();
    [[nodiscard]] bool reopenLast();
    void keepLast();
    /// Connects again to what is open, with a mask before all that is read or without.
    void setPresenting(bool on);
    void saveWorkspace();
    void tellOfReading(const QStringList &notices);
    void checkWorkspace();
    void askWhatIf();
    void openTraining(const QString &scenario);
    void openReplay();
    /// Another connection was chosen: answers that an earlier choice still waits for open nothing.
    void supersede();
    /// Opens `open`, or where that is nothing what the command line wants.
    void trainingStarted(const Simulator::HostInfo &info, const Address &open = {});
    /// With its secret.
    void openProfile(const Profile &profile);
    /// `before`: what was open, where it was the same account. `other`: whether it is the simulator of another program.
    void openAccount(const Profile &profile, SessionPlan plan, const Address &before,
                     const SimulatorProbe::Answer &other);
    /// The server refused the credentials of the open connection.
    void credentialsRefused();
    /// Where the controller of the window before this one was.
    void goOn(const SessionContinuation &before);
    void follow(const std::shared_ptr<Simulator::SimulatorThread> &host);
    void connectTo(const SessionPlan &plan);
    void close(const QString &why, const QString &details = {}, NextStep step = NextStep::Connect);
    /// What the command line says to open; `text` takes what only the window can clear up.
    [[nodiscard]] Address wanted(const QUrl &baseUrl, QString &text) const;

    MainWindow &m_window;
    ProfileStore &m_profiles;
    Settings &m_settings;
    StartupInput m_input;
    Journal m_journal;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<Simulator::SimulatorThread> m_host;
    TrainerDock m_trainer;
    SignIn m_signIn;
    SimulatorProbe m_probe;
    ProxySignIn m_proxySignIn;
    JournalDock m_journalDock;
    SessionRecording m_recording;
    QString m_scenario;
    std::optional<SessionPlan> m_plan;     ///< What m_connection was made from.
    std::shared_ptr<RecordingMask> m_mask; ///< Made when it is first needed; its stand-ins stay.
    bool m_isPresenting = false;
    bool m_isFirst = true; ///< The command line is obeyed for the first connection only.
    Connection *m_connection = nullptr;
    std::optional<Profile> m_profile; ///< What m_connection is of, without its secret; none in training.
};

} // namespace Desk
