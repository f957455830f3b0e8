#pragma once

#include "accountopening.h"
#include "instructions/catalogue.h"
#include "oneprogram.h"
#include "proxysignin.h"
#include "sessionjournal.h"
#include "sessionplan.h"
#include "sessionrecording.h"
#include "signin.h"
#include "startupinput.h"
#include "trainingopening.h"
#include "ui/session/session.h"
#include "ui/simulator/trainerdock.h"
#include "ui/widgets/errortext.h"
#include "workspacetools.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Desk {

class Connection;
class MainWindow;
class ProfileStore;
class RecordingMask;
class Settings;

/// Opens connections and hands their sessions to the window: the first one after the first paint, others when the user
/// asks for them. Owns the open connection; how one is planned, AccountOpening and TrainingOpening know.
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
    void connectOpenings();
    void endingClass(const std::function<void()> &then);
    [[nodiscard]] bool reopenLast();
    void keepLast();
    [[nodiscard]] std::shared_ptr<RecordingMask> presenterMask(const SessionPlan &plan) const;
    /// Connects again to what is open, with a mask before all that is read or without.
    void setPresenting(bool on);
    void openTraining(const QString &scenario);
    void openReplay();
    /// Another connection was chosen: answers that an earlier choice still waits for open nothing.
    void supersede();
    /// `isRestored`: see TrainingOpening::planned().
    void openWorld(SessionPlan plan, bool isRestored);
    /// With its secret.
    void openProfile(const Profile &profile);
    void openAccount(const Profile &profile, SessionPlan plan);
    /// The server refused the credentials of the open connection.
    void credentialsRefused();
    /// Where the controller of the window before this one was.
    void goOn(const SessionContinuation &before);
    void connectTo(const SessionPlan &plan);
    void close(const QString &why, const QString &details = {}, NextStep step = NextStep::Connect);
    /// What the command line says to open; `text` takes what only the window can clear up.
    [[nodiscard]] Address wanted(const QUrl &baseUrl, QString &text) const;

    MainWindow &m_window;
    ProfileStore &m_profiles;
    Settings &m_settings;
    StartupInput m_input;
    std::shared_ptr<const Catalogue> m_catalogue;
    TrainingOpening m_training;
    TrainerDock m_trainer;
    SignIn m_signIn;
    AccountOpening m_account;
    ProxySignIn m_proxySignIn;
    SessionJournal m_journal;
    SessionRecording m_recording;
    WorkspaceTools m_tools;
    std::optional<SessionPlan> m_plan;     ///< What m_connection was made from.
    std::shared_ptr<RecordingMask> m_mask; ///< Made when it is first needed; its stand-ins stay.
    bool m_isPresenting = false;
    bool m_isFirst = true; ///< The command line is obeyed for the first connection only.
    Connection *m_connection = nullptr;
    std::optional<Profile> m_profile; ///< What m_connection is of, without its secret; none in training.
};

} // namespace Desk
