#include "systemkeyring.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

#include <qt6keychain/keychain.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto Service = "reservation-desk"_L1;
constexpr auto SecretService = "org.freedesktop.secrets"_L1;
constexpr int BusTimeoutMsecs = 2000;

/// The D-Bus names of the keyrings that QtKeychain can use.
const QStringList &keyringNames()
{
    static const QStringList names{SecretService, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    return names;
}

KeyringBackend::Code codeOf(QKeychain::Error error)
{
    using Code = KeyringBackend::Code;
    switch (error) {
    case QKeychain::NoError:
        return Code::Ok;
    case QKeychain::EntryNotFound:
        return Code::EntryNotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Code::AccessDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Code::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Code::Other;
}

QDBusMessage busCall(const QString &member)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, member);
}

class SystemKeyring final : public KeyringBackend
{
public:
    void read(const QString &key, Answer answer) override
    {
        run(new QKeychain::ReadPasswordJob(Service), key, std::move(answer));
    }

    void write(const QString &key, const QByteArray &secret, Answer answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(Service);
        job->setBinaryData(secret);
        run(job, key, std::move(answer));
    }

    void remove(const QString &key, Answer answer) override
    {
        run(new QKeychain::DeletePasswordJob(Service), key, std::move(answer));
    }

    void probe(Answer answer) override
    {
        lookForService(
            [answer = std::move(answer)](bool there) { answer(there ? Code::Ok : Code::NoBackend, {}, {}); });
    }

    [[nodiscard]] bool isReachable() const override
    {
        if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            return true;
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return !folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1);
    }

    [[nodiscard]] bool isLocked() const override { return m_locked; }

private:
    void run(QKeychain::Job *job, const QString &key, Answer answer)
    {
        // The job deletes itself: QtKeychain answers it even after this object is destroyed.
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, &m_alive,
                         [this, answer = std::move(answer)](QKeychain::Job *done) { take(*done, answer); });
        job->start();
    }

    void take(const QKeychain::Job &job, const Answer &answer)
    {
        const Code code = codeOf(job.error());
        if (code == Code::Ok) {
            m_locked = m_wasDenied = false;
            const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
            answer(code, reading ? reading->binaryData() : QByteArray(), {});
            return;
        }
        m_wasDenied = m_wasDenied || code == Code::AccessDenied;
        askWhetherLocked(code, job.errorString(), answer);
    }

    /// QtKeychain reports "not found" for a locked keyring as well, and "other error" where there is none. The bus
    /// tells which.
    void askWhetherLocked(Code code, const QString &words, const Answer &answer)
    {
        QDBusMessage question =
            QDBusMessage::createMethodCall(SecretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        question.setAutoStartService(false);
        ask(question, [this, code, words, answer](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusVariant> locked(reply);
            if (locked.isValid()) {
                m_locked = locked.value().variant().toBool();
                answer(code, {}, words);
                return;
            }
            // There is no Secret Service to ask. After a refusal, "not found" still proves nothing.
            m_locked = m_wasDenied;
            if (code == Code::EntryNotFound || code == Code::AccessDenied) {
                answer(code, {}, words);
                return;
            }
            lookForService([code, words, answer](bool there) { answer(there ? code : Code::NoBackend, {}, words); });
        });
    }

    /// Calls `then` with true where a keyring runs on the bus or would be started on demand.
    void lookForService(std::function<void(bool)> then)
    {
        const auto offers = [](const QDBusMessage &reply) {
            const QStringList names = QDBusPendingReply<QStringList>(reply).value();
            return std::any_of(names.begin(), names.end(),
                               [](const QString &name) { return keyringNames().contains(name); });
        };
        ask(busCall(u"ListNames"_s), [this, offers, then = std::move(then)](const QDBusMessage &running) {
            if (offers(running)) {
                then(true);
                return;
            }
            ask(busCall(u"ListActivatableNames"_s),
                [offers, then](const QDBusMessage &startable) { then(offers(startable)); });
        });
    }

    void ask(const QDBusMessage &question, std::function<void(const QDBusMessage &)> then)
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) { // Qt would never answer.
            QMetaObject::invokeMethod(
                &m_alive,
                [then = std::move(then)] {
                    then(QDBusMessage::createError(QDBusError::Disconnected, u"There is no session bus."_s));
                },
                Qt::QueuedConnection);
            return;
        }
        const QDBusPendingCall call = bus.asyncCall(question, BusTimeoutMsecs);
        auto *watcher = new QDBusPendingCallWatcher(call, &m_alive);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_alive,
                         [then = std::move(then)](QDBusPendingCallWatcher *done) {
                             done->deleteLater();
                             then(done->reply());
                         });
    }

    QObject m_alive; ///< The context of everything that is asked on the bus; answers after its end are dropped.
    bool m_locked = false;
    bool m_wasDenied = false;
};

} // namespace

std::unique_ptr<KeyringBackend> makeSystemKeyring()
{
    return std::make_unique<SystemKeyring>();
}

} // namespace Desk
