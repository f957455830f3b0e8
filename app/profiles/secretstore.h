#pragma once

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Desk {

/// How a store answered. Locked, slow and refused are never "not saved": the secret may well be there (R31).
enum class SecretStatus : quint8 {
    Ok,
    NotSaved,    ///< The store is open, and has nothing under this key.
    Locked,      ///< The keyring is locked, or the user did not open it.
    Refused,     ///< The store said no, or failed; details say how.
    TimedOut,    ///< No answer in time; a prompt may still be on the screen.
    Unavailable, ///< No D-Bus session, no keyring service: secrets live in memory until the program ends.
};

struct SecretAnswer
{
    SecretStatus status = SecretStatus::Unavailable;
    QByteArray secret; ///< Only from read(), only where Ok.
    QString details;   ///< The store's own words, plain text; never the secret.
};

/// Where secrets are kept. Every call answers exactly once, never from inside the call, and not at all once `context`
/// is gone. There is no plain-text fallback in any of them.
class SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)
public:
    using Then = std::function<void(const SecretAnswer &)>;
    using QObject::QObject;

    virtual void read(const QString &key, QObject *context, Then then) = 0;
    virtual void write(const QString &key, const QByteArray &secret, QObject *context, Then then) = 0;
    virtual void remove(const QString &key, QObject *context, Then then) = 0;
    /// Whether there is anything to keep secrets in: Ok or Unavailable. Opens nothing and asks nobody for a password.
    virtual void probe(QObject *context, Then then) = 0;
    /// True where secrets survive the program.
    [[nodiscard]] virtual bool isLasting() const = 0;

    /// What a status means and what can be done, in words for people.
    [[nodiscard]] static QString explain(SecretStatus status);
};

/// Memory alone: forgotten with the program.
class SessionSecretStore final : public SecretStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionSecretStore)
public:
    using SecretStore::SecretStore;
    ~SessionSecretStore() override;

    void read(const QString &key, QObject *context, Then then) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, Then then) override;
    void remove(const QString &key, QObject *context, Then then) override;
    void probe(QObject *context, Then then) override;
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    QHash<QString, QByteArray> m_secrets;
};

/// What a keyring can do, so that tests need none. Answers later, perhaps never.
class KeyringBackend
{
    Q_DISABLE_COPY_MOVE(KeyringBackend)
public:
    enum class Code : quint8 { Ok, EntryNotFound, AccessDenied, NoBackend, Other };
    using Answer = std::function<void(Code, const QByteArray &secret, const QString &words)>;

    KeyringBackend() = default;
    virtual ~KeyringBackend() = default;
    virtual void read(const QString &key, Answer answer) = 0;
    virtual void write(const QString &key, const QByteArray &secret, Answer answer) = 0;
    virtual void remove(const QString &key, Answer answer) = 0;
    /// Ok where a keyring is there to be asked, NoBackend where none is; without asking it anything.
    virtual void probe(Answer answer) = 0;
    /// False where there is no session bus to ask.
    [[nodiscard]] virtual bool isReachable() const = 0;
    /// True where the keyring is known to be locked. A locked one answers a read like an empty one.
    [[nodiscard]] virtual bool isLocked() const = 0;
};

/// A keyring behind a backend, with a time limit.
class KeyringSecretStore final : public SecretStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringSecretStore)
public:
    explicit KeyringSecretStore(std::unique_ptr<KeyringBackend> backend, int timeoutMsecs = 30'000,
                                QObject *parent = nullptr);
    ~KeyringSecretStore() override;

    void read(const QString &key, QObject *context, Then then) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, Then then) override;
    void remove(const QString &key, QObject *context, Then then) override;
    void probe(QObject *context, Then then) override;
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    using Call = std::function<void(KeyringBackend::Answer)>;
    void ask(QObject *context, Then then, const Call &call);

    std::unique_ptr<KeyringBackend> m_backend;
    int m_timeoutMsecs;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::SecretStatus)
