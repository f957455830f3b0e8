#include "signin.h"

#include "profiles/profilestore.h"
#include "ui/profiles/connectdialog.h"
#include "ui/profiles/profileform.h"

#include <algorithm>

namespace Desk {

SignIn::SignIn(QWidget &window, ProfileStore &profiles, SecretStore &keyring, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_profiles(profiles)
    , m_secrets(keyring)
{
}

SignIn::~SignIn()
{
    delete m_dialog; // The dialog is the window's child, and would outlive what it uses.
}

ConnectDialog *SignIn::dialog()
{
    if (!m_dialog) {
        m_dialog = new ConnectDialog(m_profiles, m_secrets, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ConnectDialog::connectWanted, this, &SignIn::onRequested);
        m_dialog->open();
    }
    return m_dialog;
}

void SignIn::ask()
{
    dialog()->raise();
}

void SignIn::open(const Profile &profile)
{
    if (!profile.secret.isEmpty()) {
        Q_EMIT signedIn(profile);
        return;
    }
    m_secrets.find(profile, this, [this, profile, choice = ++m_choice](const SecretAnswer &answer) {
        if (choice != m_choice)
            return;
        if (answer.status == SecretStatus::Ok) {
            Profile whole = profile;
            whole.secret = answer.secret;
            Q_EMIT signedIn(whole);
            return;
        }
        // A person who is filling in the dialog is not interrupted.
        if (m_dialog)
            Q_EMIT noticed(tr("“%1” was not opened. %2").arg(profile.name, SecretStore::explain(answer.status)));
        else
            dialog()->ask(profile, profile.asksForSecret ? Tone::Wait : Tone::Bad,
                          profile.asksForSecret ? ProfileForm::secretWanted() : SecretStore::explain(answer.status));
    });
}

void SignIn::openIfAtHand(const Profile &profile, std::function<void()> otherwise)
{
    const auto then = [this, profile, choice = ++m_choice,
                       otherwise = std::move(otherwise)](const SecretAnswer &answer) {
        if (choice != m_choice)
            return;
        if (answer.status != SecretStatus::Ok)
            return otherwise();
        Profile whole = profile;
        whole.secret = answer.secret;
        Q_EMIT signedIn(whole);
    };
    m_secrets.find(profile, this, then);
}

void SignIn::forget()
{
    ++m_choice;
}

void SignIn::askAgain(const Profile &profile)
{
    m_secrets.distrust(profile);
    if (m_dialog)
        return;
    dialog()->ask(profile, Tone::Bad,
                  tr("The account SID or its token was not accepted. Automatic refreshing has stopped. Type "
                     "the token or secret again."));
}

void SignIn::onRequested(const ConnectRequest &request)
{
    m_secrets.keepForSession(request.profile);
    if (request.keep != Keep::Nothing) {
        const std::optional<Profile> before = m_profiles.find(request.profile.name);
        if (request.profile.asksForSecret && before && !before->asksForSecret)
            forgetSaved(*before);
        const QString why = m_profiles.save(request.profile);
        Q_EMIT noticed(why.isEmpty() ? QString() : tr("The profile was not saved: %1").arg(why));
    }
    Q_EMIT signedIn(request.profile);
}

/// What the keyring has of it goes with the choice to be asked, unless another profile lives on it.
void SignIn::forgetSaved(const Profile &profile)
{
    const QList<Profile> all = m_profiles.profiles();
    const bool isShared = std::any_of(all.begin(), all.end(), [&profile](const Profile &other) {
        return other.name.compare(profile.name, Qt::CaseInsensitive) != 0 && !other.asksForSecret &&
               ProfileSecrets::keyOf(other) == ProfileSecrets::keyOf(profile);
    });
    if (!isShared)
        m_secrets.forget(profile);
}

} // namespace Desk
