#pragma once

#include "profiles/profilesecrets.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Desk {

class ConnectDialog;
class ProfileStore;
struct ConnectRequest;

/// Finds the secret of a profile: from this session, from the keyring, or by asking in the connect dialog. The secret
/// is passed to nobody but the receiver of signedIn().
class SignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)
public:
    /// All references must outlive this.
    SignIn(QWidget &window, ProfileStore &profiles, SecretStore &keyring, QObject *parent = nullptr);
    ~SignIn() override;

    /// Opens the connect dialog for any account.
    void ask();
    /// Signs in with a saved profile; asks only where its secret is not at hand.
    void open(const Profile &profile);
    /// Signs in where that asks nobody; else calls `otherwise`.
    void openIfAtHand(const Profile &profile, std::function<void()> otherwise);
    /// Another connection was chosen: an answer of the keyring that is still outstanding signs in to nothing.
    void forget();
    /// Asks again for the credentials of a profile that the server refused. Does nothing while the dialog is open.
    void askAgain(const Profile &profile);

Q_SIGNALS:
    /// `profile` has its secret.
    void signedIn(const Desk::Profile &profile);
    /// What the window should show, such as a profile file that cannot be written; empty where all is well.
    void noticed(const QString &text);

private:
    ConnectDialog *dialog();
    void forgetSaved(const Profile &profile);
    void onRequested(const ConnectRequest &request);

    QWidget &m_window;
    ProfileStore &m_profiles;
    ProfileSecrets m_secrets;
    QPointer<ConnectDialog> m_dialog;
    quint64 m_choice = 0; ///< Counts the choices: an answer to an earlier one is dropped.
};

} // namespace Desk
