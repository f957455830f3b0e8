#include "proxysignin.h"

#include "ui/profiles/proxydialog.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString keyOf(const QString &proxy)
{
    return u"proxy "_s + proxy;
}

/// RFC 7617 allows no colon in the user of Basic credentials.
constexpr char Separator = ':';

} // namespace

ProxySignIn::ProxySignIn(QWidget &window, SecretStore &keyring, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_keyring(keyring)
{
}

ProxySignIn::~ProxySignIn()
{
    delete m_dialog;
}

void ProxySignIn::find(const QString &proxy, const QString &user)
{
    if (m_dialog || !m_asking.isEmpty())
        return;
    if (!user.isEmpty()) {
        if (const QByteArray given = m_given.value(proxy); given.startsWith(user.toUtf8() + Separator))
            m_refused.insert(proxy, given);
        return ask(proxy, user, tr("The proxy did not take this user and password."));
    }
    // Credentials without a password count as none.
    if (const QByteArray given = m_given.value(proxy); given.endsWith(Separator))
        m_refused.insert(proxy, given);
    m_asking = proxy;
    m_session.read(keyOf(proxy), this, [this, proxy](const SecretAnswer &kept) {
        if (kept.status == SecretStatus::Ok)
            onAnswer(proxy, kept);
        else
            m_keyring.read(keyOf(proxy), this, [this, proxy](const SecretAnswer &answer) { onAnswer(proxy, answer); });
    });
}

void ProxySignIn::onAnswer(const QString &proxy, const SecretAnswer &answer)
{
    m_asking.clear();
    const qsizetype colon = answer.secret.indexOf(Separator);
    if (answer.status == SecretStatus::Ok && colon > 0) {
        // Every wrong password counts: a company may lock an account after a few.
        if (answer.secret == m_refused.value(proxy))
            return ask(proxy, QString::fromUtf8(answer.secret.first(colon)),
                       tr("The proxy did not take this user and password."));
        return give(proxy, answer.secret);
    }
    const bool isNews = answer.status != SecretStatus::NotSaved && answer.status != SecretStatus::Unavailable;
    ask(proxy, {}, isNews ? SecretStore::explain(answer.status) : QString());
}

void ProxySignIn::give(const QString &proxy, const QByteArray &both)
{
    m_given.insert(proxy, both);
    const qsizetype colon = both.indexOf(Separator);
    Q_EMIT found(proxy, QString::fromUtf8(both.first(colon)), QString::fromUtf8(both.sliced(colon + 1)));
}

void ProxySignIn::ask(const QString &proxy, const QString &user, const QString &why)
{
    m_dialog = new ProxyDialog(proxy, user, why, &m_window);
    connect(m_dialog, &ProxyDialog::signInWanted, this,
            [this, proxy](const QString &name, const QString &password, bool remember) {
                keep(proxy, name, password, remember);
                m_refused.remove(
                    proxy); // A person entered these, so they are tried again: the proxy may have been wrong.
                give(proxy, name.toUtf8() + Separator + password.toUtf8());
            });
    m_keyring.probe(m_dialog, [dialog = m_dialog](const SecretAnswer &answer) {
        dialog->setKeyringThere(answer.status != SecretStatus::Unavailable);
    });
    m_dialog->open();
}

void ProxySignIn::keep(const QString &proxy, const QString &user, const QString &password, bool remember)
{
    const QByteArray both = user.toUtf8() + Separator + password.toUtf8();
    m_session.write(keyOf(proxy), both, this, [](const SecretAnswer &) {});
    if (!remember)
        return;
    m_keyring.write(keyOf(proxy), both, this, [this](const SecretAnswer &answer) {
        Q_EMIT noticed(answer.status == SecretStatus::Ok
                           ? QString()
                           : tr("The proxy's password was not saved in the keyring; it is kept until the program "
                                "ends."));
    });
}

} // namespace Desk
