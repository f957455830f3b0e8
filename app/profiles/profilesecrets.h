#pragma once

#include "profile.h"
#include "secretstore.h"

#include <QSet>

namespace Desk {

/// The secrets of profiles, kept for this session and in the keyring. The session is asked first, so that without a
/// keyring a person is asked once and not for every connection.
class ProfileSecrets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSecrets)
public:
    using Then = SecretStore::Then;

    /// `keyring` must outlive this.
    explicit ProfileSecrets(SecretStore &keyring, QObject *parent = nullptr);
    ~ProfileSecrets() override;

    /// The key of a profile's secret, made of account, API key, region and address but not of its name: an edited
    /// profile never gets the secret of another account, and a secret is never sent to another server.
    [[nodiscard]] static QString keyOf(const Profile &profile);

    /// The keyring is not asked for one that is to be asked for each time.
    /// Answers once, never from inside the call; not once `context` is gone. So do the others.
    void find(const Profile &profile, QObject *context, Then then);
    /// Keeps the secret in memory until the program ends.
    void keepForSession(const Profile &profile);
    /// Stores the secret in the keyring and keeps it for this session.
    void save(const Profile &profile, QObject *context, Then then);
    /// The server refused this secret: find() does not return it again until a new one is kept or saved.
    void distrust(const Profile &profile);
    [[nodiscard]] bool isDistrusted(const Profile &profile) const;
    /// From the keyring alone.
    void forget(const Profile &profile);
    /// From both.
    void remove(const Profile &profile, QObject *context, Then then);
    /// Whether save() can succeed: Ok or Unavailable.
    void probe(QObject *context, Then then);

private:
    SecretStore &m_keyring;
    SessionSecretStore m_session;
    QSet<QString> m_distrusted; ///< See keyOf().
};

} // namespace Desk
