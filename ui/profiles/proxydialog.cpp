#include "proxydialog.h"

#include "reservations/plaintext.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

ProxyDialog::ProxyDialog(const QString &proxy, const QString &user, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit(user, this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("Remember it in the system &keyring"), this))
{
    setObjectName(u"proxyDialog"_s);
    setWindowTitle(tr("Sign in to the proxy"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *asks = new WrapLabel(this);
    asks->setObjectName(u"proxyAsks"_s);
    asks->setText(paragraph(tr("The proxy %1 stands between this computer and TaskRouter and lets through whom it "
                               "knows. It is told this user and password and nothing of your account.")
                                .arg(oneLine(proxy))));
    auto *said = new WrapLabel(this, Tone::Bad);
    said->setObjectName(u"proxySaid"_s);
    said->setText(paragraph(why));
    said->setVisible(!why.isEmpty());
    m_user->setObjectName(u"proxyUser"_s);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_remember->setObjectName(u"proxyRemember"_s);
    m_remember->setToolTip(tr("Without a keyring it is asked for once a session."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"proxySignIn"_s);
    Theme::setPrimary(signIn, true);

    auto *form = new QFormLayout;
    form->setSpacing(Theme::grid(2));
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_remember);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Theme::grid(3));
    all->addWidget(asks);
    all->addLayout(form);
    all->addWidget(said);
    all->addStretch(1);
    all->addWidget(buttons);
    setMinimumWidth(Theme::grid(110));

    signIn->setEnabled(!user.isEmpty());
    connect(m_user, &QLineEdit::textChanged, signIn,
            [signIn](const QString &text) { signIn->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyDialog::submit);
    setKeyringThere(false);
    (user.isEmpty() ? m_user : m_password)->setFocus();
}

ProxyDialog::~ProxyDialog() = default;

void ProxyDialog::setKeyringThere(bool there)
{
    m_remember->setEnabled(there);
    m_remember->setChecked(there);
}

void ProxyDialog::submit()
{
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT signInWanted(m_user->text().trimmed(), password, m_remember->isChecked());
    accept();
}

} // namespace Desk
