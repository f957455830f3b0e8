#include "secretstore.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace Desk {

namespace {

void answerLater(QObject *context, SecretStore::Then then, const SecretAnswer &answer)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then), answer] { then(answer); }, Qt::QueuedConnection);
}

SecretStatus statusOf(KeyringBackend::Code code, bool locked)
{
    switch (code) {
    case KeyringBackend::Code::Ok:
        return SecretStatus::Ok;
    case KeyringBackend::Code::EntryNotFound:
        return locked ? SecretStatus::Locked : SecretStatus::NotSaved;
    case KeyringBackend::Code::AccessDenied:
        return SecretStatus::Locked;
    case KeyringBackend::Code::NoBackend:
        return SecretStatus::Unavailable;
    case KeyringBackend::Code::Other:
        return locked ? SecretStatus::Locked : SecretStatus::Refused;
    }
    return SecretStatus::Refused;
}

} // namespace

QString SecretStore::explain(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Ok:
        return {};
    case SecretStatus::NotSaved:
        return tr("No secret is saved for this profile. Type it in.");
    case SecretStatus::Locked:
        return tr("The keyring is locked. Unlock it and try again, or type the secret in for this session.");
    case SecretStatus::Refused:
        return tr("The keyring refused. Type the secret in for this session; it is not written anywhere else.");
    case SecretStatus::TimedOut:
        return tr("The keyring did not answer; perhaps it asks for its password in another window. Try again, or type "
                  "the secret in for this session.");
    case SecretStatus::Unavailable:
        return tr("This system has no keyring. The secret is kept in memory until the program ends, and nowhere else.");
    }
    return {};
}

SessionSecretStore::~SessionSecretStore()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

void SessionSecretStore::read(const QString &key, QObject *context, Then then)
{
    const auto found = m_secrets.constFind(key);
    const bool has = found != m_secrets.cend();
    answerLater(context, std::move(then),
                {has ? SecretStatus::Ok : SecretStatus::NotSaved, has ? *found : QByteArray(), {}});
}

void SessionSecretStore::write(const QString &key, const QByteArray &secret, QObject *context, Then then)
{
    m_secrets.insert(key, secret);
    answerLater(context, std::move(then), {SecretStatus::Ok, {}, {}});
}

void SessionSecretStore::remove(const QString &key, QObject *context, Then then)
{
    answerLater(context, std::move(then), {m_secrets.remove(key) ? SecretStatus::Ok : SecretStatus::NotSaved, {}, {}});
}

void SessionSecretStore::probe(QObject *context, Then then)
{
    answerLater(context, std::move(then), {SecretStatus::Unavailable, {}, {}});
}

KeyringSecretStore::KeyringSecretStore(std::unique_ptr<KeyringBackend> backend, int timeoutMsecs, QObject *parent)
    : SecretStore(parent)
    , m_backend(std::move(backend))
    , m_timeoutMsecs(timeoutMsecs)
{
}

KeyringSecretStore::~KeyringSecretStore() = default;

void KeyringSecretStore::ask(QObject *context, Then then, const Call &call)
{
    if (!m_backend->isReachable()) {
        answerLater(context, std::move(then), {SecretStatus::Unavailable, {}, {}});
        return;
    }
    // Destroyed by the first answer, with the context, or with this store: a later answer finds no receiver.
    auto *question = new QTimer(this);
    question->setSingleShot(true);
    connect(context, &QObject::destroyed, question, &QObject::deleteLater);
    const QPointer<QObject> listener(context);
    connect(question, &QTimer::timeout, context, [question, then] {
        question->deleteLater();
        then({SecretStatus::TimedOut, {}, {}});
    });
    question->start(m_timeoutMsecs);
    call([this, waiting = QPointer<QTimer>(question), listener, then](KeyringBackend::Code code,
                                                                      const QByteArray &secret, const QString &words) {
        if (!waiting || !waiting->isActive() || !listener)
            return;
        waiting->stop();
        waiting->deleteLater();
        const SecretStatus status = statusOf(code, m_backend->isLocked());
        answerLater(listener, then, {status, status == SecretStatus::Ok ? secret : QByteArray(), words});
    });
}

void KeyringSecretStore::read(const QString &key, QObject *context, Then then)
{
    ask(context, std::move(then),
        [this, key](KeyringBackend::Answer answer) { m_backend->read(key, std::move(answer)); });
}

void KeyringSecretStore::write(const QString &key, const QByteArray &secret, QObject *context, Then then)
{
    ask(context, std::move(then),
        [this, key, secret](KeyringBackend::Answer answer) { m_backend->write(key, secret, std::move(answer)); });
}

void KeyringSecretStore::remove(const QString &key, QObject *context, Then then)
{
    ask(context, std::move(then),
        [this, key](KeyringBackend::Answer answer) { m_backend->remove(key, std::move(answer)); });
}

void KeyringSecretStore::probe(QObject *context, Then then)
{
    ask(context, std::move(then), [this](KeyringBackend::Answer answer) { m_backend->probe(std::move(answer)); });
}

} // namespace Desk
