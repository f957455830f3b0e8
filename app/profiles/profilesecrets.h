#pragma once

#include "profile.h"
#include "secretstore.h"

#include <QSet>

namespace Desk {

/// The secrets of profiles: what was typed in this session, and what the keyring has. The session's are asked first,
/// so that a system without a keyring asks once and not at every connection.
class ProfileSecrets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSecrets)
public:
    using Then = SecretStore::Then;

    /// `keyring` must outlive this.
    explicit ProfileSecrets(SecretStore &keyring, QObject *parent = nullptr);
    ~ProfileSecrets() override;

    /// A secret belongs to an account, a key, a region and an address, whatever the profile is called: an edited
    /// profile never gets the secret of another account, and no other server gets it.
    [[nodiscard]] static QString keyOf(const Profile &profile);

    /// The keyring is not asked for one that is to be asked for each time.
    /// Answers once, never from inside the call; not once `context` is gone. So do the others.
    void find(const Profile &profile, QObject *context, Then then);
    /// Until the program ends, in memory.
    void keepForSession(const Profile &profile);
    /// In the keyring, and for this session.
    void save(const Profile &profile, QObject *context, Then then);
    /// The server did not take it: not offered again by find() until a new one is kept or saved.
    void distrust(const Profile &profile);
    [[nodiscard]] bool isDistrusted(const Profile &profile) const;
    /// From the keyring alone.
    void forget(const Profile &profile);
    /// From both.
    void remove(const Profile &profile, QObject *context, Then then);
    /// Whether save() can succeed: Ok, or Unavailable.
    void probe(QObject *context, Then then);

private:
    SecretStore &m_keyring;
    SessionSecretStore m_session;
    QSet<QString> m_distrusted; ///< Keys.
};

} // namespace Desk
