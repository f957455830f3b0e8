#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace Desk {

class WrapLabel;

/// "Sign in to the proxy": asks for the user and the password for the proxy between this computer and TaskRouter. Knows
/// neither the keyring nor the network, and keeps no password after it is closed.
class ProxyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyDialog)
public:
    /// `proxy` is "host:port"; `user` is who was refused, empty for nobody; `why` is shown below the fields.
    ProxyDialog(const QString &proxy, const QString &user, const QString &why, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    /// Whether the password can be remembered in a keyring; false by default.
    void setKeyringThere(bool there);

Q_SIGNALS:
    /// The person entered credentials; `remember` asks to keep them in the keyring.
    void signInWanted(const QString &user, const QString &password, bool remember);

private:
    void submit();

    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
};

} // namespace Desk
