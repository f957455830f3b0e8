#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace Desk {

class WrapLabel;

/// "Sign in to the proxy": whom the proxy between this computer and TaskRouter lets through. Knows neither keyring nor
/// network; nothing of the password outlives it.
class ProxyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyDialog)
public:
    /// `proxy` is "host:port"; `user` whom it was told last, empty for nobody; `why` stands below the fields.
    ProxyDialog(const QString &proxy, const QString &user, const QString &why, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    /// Whether there is a keyring to remember the password in; until that is known there is none.
    void setKeyringThere(bool there);

Q_SIGNALS:
    void signInWanted(const QString &user, const QString &password, bool remember);

private:
    void submit();

    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
};

} // namespace Desk
