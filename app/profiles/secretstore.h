#pragma once

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Desk {

/// How a store answered. Locked, TimedOut and Refused do not mean that there is no secret.
enum class SecretStatus : quint8 {
    Ok,
    NotSaved,    ///< The store has no secret under this key.
    Locked,      ///< The keyring is locked, or the user did not unlock it.
    Refused,     ///< The store refused or failed; `details` say how.
    TimedOut,    ///< No answer in time; its prompt may still be open.
    Unavailable, ///< There is no D-Bus session or no keyring service.
};

/// What a store answered to one call.
struct SecretAnswer
{
    SecretStatus status = SecretStatus::Unavailable;
    QByteArray secret; ///< Set by read() where it succeeded.
    QString details;   ///< The store's own message, plain text, without the secret.
};

/// A place for secrets. Every call answers exactly once, never from inside the call, and not after `context` is
/// destroyed. No implementation falls back to plain text on disk.
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
    /// Whether there is a place to keep secrets: Ok or Unavailable. Does not unlock anything or ask for a password.
    virtual void probe(QObject *context, Then then) = 0;
    /// True where secrets outlive the program.
    [[nodiscard]] virtual bool isLasting() const = 0;

    /// What a status means and what to do about it, for people.
    [[nodiscard]] static QString explain(SecretStatus status);
};

/// Keeps secrets in memory until the program ends.
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

/// The calls of a keyring, as an interface so that tests need no real one. It answers later, perhaps never.
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
    /// Ok where there is a keyring, NoBackend where there is none. Does not call the keyring itself.
    virtual void probe(Answer answer) = 0;
    /// False where there is no D-Bus session.
    [[nodiscard]] virtual bool isReachable() const = 0;
    /// True where the keyring is known to be locked. A locked keyring answers a read as if it were empty.
    [[nodiscard]] virtual bool isLocked() const = 0;
};

/// A keyring as a SecretStore, with a time limit for its answers.
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
