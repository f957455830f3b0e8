#pragma once

#include "commandline.h"
#include "instructions/catalogue.h"
#include "journal/journal.h"
#include "profiles/environment.h"
#include "proxysignin.h"
#include "reservations/clock.h"
#include "signin.h"
#include "taskrouter/endpoint.h"
#include "ui/journal/journaldock.h"
#include "ui/session/session.h"
#include "ui/simulator/trainerdock.h"
#include "ui/widgets/errortext.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Simulator {
class SimulatorThread;
struct HostInfo;
} // namespace Simulator

namespace Desk {

class Connection;
class MainWindow;
class ProfileStore;
class Settings;

/// What is there before the first connection.
struct StartupInput
{
    CommandLine line;
    EnvironmentProfile environment;
    QString journalPath = QString(); ///< Empty: the user's own place.
    /// Where the training simulator that listens there is reached; empty: right there. For what stands between.
    std::function<QUrl(const QUrl &)> simulatorAt = {};
};

/// Makes connections and hands them to the window: the first after the first paint, others when the user asks for
/// them. Owns the connection that is open and the simulator, which starts when it is first needed.
class SessionController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionController)
public:
    /// Window, stores and settings must outlive the controller.
    SessionController(MainWindow &window, ProfileStore &profiles, SecretStore &keyring, Settings &settings,
                      StartupInput input, QObject *parent = nullptr);
    ~SessionController() override;

    /// Opens what the command line and the environment say. The window calls it by itself after its first paint.
    void open();

private:
    /// A connection that is about to be made.
    struct Plan
    {
        Endpoint endpoint;
        Clock clock = Clock::system();
        SessionMode mode = SessionMode::ReadOnly;
        QString title;
        QString colour;
        Address open; ///< What a person asked for.
        Address home; ///< Otherwise.
        QString text; ///< Opened after it: what needs a question or an answer in the window.
    };

    void connectJournal();
    void openJournal();
    void tellOfJournal();
    void openTraining(const QString &scenario);
    /// Something was chosen: whatever an older choice still waits for opens nothing any more.
    void supersede();
    void trainingStarted(const Simulator::HostInfo &info);
    [[nodiscard]] Profile asTold(Profile profile) const;
    /// With its secret.
    void openProfile(const Profile &profile);
    /// The server takes this connection's credentials no more.
    void credentialsRefused();
    void connectTo(const Plan &plan);
    void close(const QString &why, const QString &details = {}, NextStep step = NextStep::Connect);
    /// What the command line says to open; `text` takes what only the window can clear up.
    [[nodiscard]] Address wanted(const QUrl &baseUrl, QString &text) const;

    MainWindow &m_window;
    ProfileStore &m_profiles;
    StartupInput m_input;
    Journal m_journal;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<Simulator::SimulatorThread> m_host;
    TrainerDock m_trainer;
    SignIn m_signIn;
    ProxySignIn m_proxySignIn;
    JournalDock m_journalDock;
    QString m_scenario;
    bool m_isFirst = true; ///< What the command line says is opened once.
    Connection *m_connection = nullptr;
    std::optional<Profile> m_profile; ///< What m_connection is of, without its secret; none in training.
};

} // namespace Desk
