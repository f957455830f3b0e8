#pragma once

#include "profiles/profilesecrets.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Desk {

class ConnectDialog;
class ProfileStore;
struct ConnectRequest;

/// From a profile to a profile with its secret: from this session, from the keyring, or from the user in the connect
/// dialog. Nothing of a secret gets anywhere else.
class SignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)
public:
    /// All three must outlive this.
    SignIn(QWidget &window, ProfileStore &profiles, SecretStore &keyring, QObject *parent = nullptr);
    ~SignIn() override;

    /// The dialog, for any account.
    void ask();
    /// A saved profile: without a question where its secret is at hand.
    void open(const Profile &profile);
    /// Something else was chosen meanwhile: an answer of the keyring that is still to come opens nothing.
    void forget();
    /// The server refused this profile's credentials: asks for them again. Does nothing while the dialog is open.
    void askAgain(const Profile &profile);

Q_SIGNALS:
    /// With its secret.
    void signedIn(const Desk::Profile &profile);
    /// Something is to be told in the window: the profile's file cannot be written. Empty where all is well.
    void noticed(const QString &text);

private:
    ConnectDialog *dialog();
    void forgetSaved(const Profile &profile);
    void onRequested(const ConnectRequest &request);

    QWidget &m_window;
    ProfileStore &m_profiles;
    ProfileSecrets m_secrets;
    QPointer<ConnectDialog> m_dialog;
    quint64 m_choice = 0; ///< Counts what was asked to be opened: an answer to an older one is dropped.
};

} // namespace Desk
