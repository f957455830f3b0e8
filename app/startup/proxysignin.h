#pragma once

#include "profiles/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Desk {

class ProxyDialog;

/// Finds the user and the password for a proxy: from this session, from the keyring, or by asking a person. The keyring
/// stores them under the proxy's address, because they do not depend on the account that is open.
class ProxySignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxySignIn)
public:
    /// `window` and `keyring` must outlive this.
    ProxySignIn(QWidget &window, SecretStore &keyring, QObject *parent = nullptr);
    ~ProxySignIn() override;

    /// Finds credentials for the proxy "host:port". `user` is whom the proxy refused; empty for none. found() is
    /// emitted once, or not at all where the person gives no credentials. While a question is open, it is not asked
    /// again.
    void find(const QString &proxy, const QString &user);

Q_SIGNALS:
    void found(const QString &proxy, const QString &user, const QString &password);
    /// The keyring did not store the password; `text` says why, for people.
    void noticed(const QString &text);

private:
    void onAnswer(const QString &proxy, const SecretAnswer &answer);
    void give(const QString &proxy, const QByteArray &both);
    void ask(const QString &proxy, const QString &user, const QString &why);
    void keep(const QString &proxy, const QString &user, const QString &password, bool remember);

    QWidget &m_window;
    SecretStore &m_keyring;
    SessionSecretStore m_session;
    QString m_asking;                   ///< The proxy that the keyring is being asked about.
    QHash<QString, QByteArray> m_given; ///< By proxy: the credentials that were found last.
    /// By proxy: those that it refused. They are not found again, in whatever connection.
    QHash<QString, QByteArray> m_refused;
    QPointer<ProxyDialog> m_dialog;
};

} // namespace Desk
