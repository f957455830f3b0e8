#include "profilesecrets.h"

#include <QPointer>

#include <utility>

namespace Desk {

ProfileSecrets::ProfileSecrets(SecretStore &keyring, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
{
}

ProfileSecrets::~ProfileSecrets() = default;

QString ProfileSecrets::keyOf(const Profile &profile)
{
    QString key = profile.accountSid;
    if (!profile.apiKey.isEmpty())
        key += u'/' + profile.apiKey;
    if (!profile.region.isEmpty())
        key += u'@' + profile.region;
    if (!profile.apiUrl.isEmpty())
        key += u'>' + profile.apiUrl;
    return key;
}

void ProfileSecrets::find(const Profile &profile, QObject *context, Then then)
{
    const QString key = keyOf(profile);
    if (m_distrusted.contains(key)) {
        m_session.read({}, context, std::move(then)); // Answers NotSaved: nothing is stored under an empty key.
        return;
    }
    const QPointer<ProfileSecrets> self(this);
    m_session.read(
        key, context,
        [self, key, context, asks = profile.asksForSecret, then = std::move(then)](const SecretAnswer &answer) {
            if (answer.status == SecretStatus::Ok || asks || !self)
                then(answer);
            else
                self->m_keyring.read(key, context, then);
        });
}

void ProfileSecrets::keepForSession(const Profile &profile)
{
    m_distrusted.remove(keyOf(profile));
    m_session.write(keyOf(profile), profile.secret, this, [](const SecretAnswer &) {});
}

void ProfileSecrets::save(const Profile &profile, QObject *context, Then then)
{
    keepForSession(profile);
    m_keyring.write(keyOf(profile), profile.secret, context, std::move(then));
}

void ProfileSecrets::distrust(const Profile &profile)
{
    m_distrusted.insert(keyOf(profile));
    m_session.remove(keyOf(profile), this, [](const SecretAnswer &) {});
}

bool ProfileSecrets::isDistrusted(const Profile &profile) const
{
    return m_distrusted.contains(keyOf(profile));
}

void ProfileSecrets::forget(const Profile &profile)
{
    m_keyring.remove(keyOf(profile), this, [](const SecretAnswer &) {});
}

void ProfileSecrets::remove(const Profile &profile, QObject *context, Then then)
{
    m_session.remove(keyOf(profile), this, [](const SecretAnswer &) {});
    m_keyring.remove(keyOf(profile), context, std::move(then));
}

void ProfileSecrets::probe(QObject *context, Then then)
{
    m_keyring.probe(context, std::move(then));
}

} // namespace Desk
