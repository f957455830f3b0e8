#pragma once

#include "profiles/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Desk {

class ProxyDialog;

/// From a proxy that wants to know who we are to a user and a password: from this session, from the keyring, or from a
/// person. The keyring has them under the proxy's own name: whatever account is open, the proxy is the same.
class ProxySignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxySignIn)
public:
    /// Both must outlive this.
    ProxySignIn(QWidget &window, SecretStore &keyring, QObject *parent = nullptr);
    ~ProxySignIn() override;

    /// The proxy "host:port" let nothing through; `user` is whom it was told with a password, empty for nobody. One
    /// answer, or none where the person gives none. While a question is open, it is that one.
    void find(const QString &proxy, const QString &user);

Q_SIGNALS:
    void found(const QString &proxy, const QString &user, const QString &password);
    /// The keyring did not keep what it was given; why, for people.
    void noticed(const QString &text);

private:
    void onAnswer(const QString &proxy, const SecretAnswer &answer);
    void give(const QString &proxy, const QByteArray &both);
    void ask(const QString &proxy, const QString &user, const QString &why);
    void keep(const QString &proxy, const QString &user, const QString &password, bool remember);

    QWidget &m_window;
    SecretStore &m_keyring;
    SessionSecretStore m_session;
    QString m_asking;                     ///< The proxy that a store is being asked about.
    QHash<QString, QByteArray> m_given;   ///< By proxy: user and password that were found last.
    QHash<QString, QByteArray> m_refused; ///< Of these, what it did not take: not found again, in any connection.
    QPointer<ProxyDialog> m_dialog;
};

} // namespace Desk
