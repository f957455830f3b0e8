#include "connectdialog.h"

#include "profileform.h"
#include "profiles/profilesecrets.h"
#include "profiles/profilestore.h"
#include "reservations/plaintext.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

ConnectDialog::ConnectDialog(ProfileStore &profiles, ProfileSecrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_import(new QPushButton(tr("&Import from twilio-cli"), this))
    , m_form(new ProfileForm(this))
    , m_keepNothing(new QRadioButton(tr("Only for this &session"), this))
    , m_keepProfile(new QRadioButton(tr("Save the &profile, ask for its secret each time"), this))
    , m_keepSecret(new QRadioButton(tr("Save the profile, remember its secret in the system &keyring"), this))
    , m_keepWhy(new WrapLabel(this, Tone::Muted))
    , m_said(new WrapLabel(this, Tone::Muted))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to an account"));
    m_said->setObjectName(u"connectSaid"_s);
    m_said->setMinimumHeight(Theme::grid(10));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"connectButton"_s);
    Theme::setPrimary(m_connect, true);
    m_session = buttons->addButton(tr("Only for this session"), QDialogButtonBox::ActionRole);
    m_session->setObjectName(u"connectSession"_s);
    m_session->hide();

    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::grid(3));
    right->addWidget(m_form);
    right->addWidget(makeKeep());
    right->addStretch(1);
    right->addWidget(m_said);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::grid(5));
    columns->addWidget(makeList());
    columns->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Theme::grid(3));
    all->addLayout(columns, 1);
    all->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectDialog::submit);
    connect(m_remove, &QPushButton::clicked, this, &ConnectDialog::removeChosen);
    connect(m_import, &QPushButton::clicked, this, &ConnectDialog::importFromCli);
    connect(m_form, &ProfileForm::edited, this, [this] {
        if (m_choosing)
            return;
        m_why.clear();
        enter(Step::Edit); // Somebody who types does not wait for the keyring any more.
    });
    connect(m_session, &QPushButton::clicked, this,
            [this] { finish(typed(), keep() == Keep::Nothing ? Keep::Nothing : Keep::Profile); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::submit);
    m_keepNothing->setChecked(true);
    onProbed({SecretStatus::Unavailable, {}, {}});
    fillList({});
    m_secrets.probe(this, [this](const SecretAnswer &answer) { onProbed(answer); });
}

ConnectDialog::~ConnectDialog() = default;

QWidget *ConnectDialog::makeList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(2));
    m_list->setObjectName(u"connectProfiles"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setMinimumWidth(Theme::grid(44));
    m_list->setMaximumWidth(Theme::grid(60));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove->setObjectName(u"connectRemove"_s);
    m_import->setObjectName(u"connectImport"_s);
    for (QPushButton *button : {m_remove, m_import})
        button->setAutoDefault(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove);
    column->addWidget(m_import);
    return side;
}

QWidget *ConnectDialog::makeKeep()
{
    auto *group = new QWidget(this);
    group->setAccessibleName(tr("What is kept"));
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(1));
    m_keepNothing->setObjectName(u"connectKeepNothing"_s);
    m_keepProfile->setObjectName(u"connectKeepProfile"_s);
    m_keepSecret->setObjectName(u"connectKeepSecret"_s);
    m_keepWhy->setObjectName(u"connectKeepWhy"_s);
    column->addWidget(m_keepNothing);
    column->addWidget(m_keepProfile);
    column->addWidget(m_keepSecret);
    column->addWidget(m_keepWhy);
    for (const QRadioButton *button : {m_keepNothing, m_keepProfile, m_keepSecret})
        connect(button, &QRadioButton::clicked, this, [this] {
            m_keepChosen = true;
            if (m_step == Step::Edit)
                check();
        });
    return group;
}

void ConnectDialog::fillList(const QString &chosen)
{
    // Imported profiles stay at the end; saved ones are read again.
    const QList<Profile> imported = m_offered.sliced(m_saved);
    m_offered = m_profiles.profiles();
    m_saved = m_offered.size();
    m_offered += imported;
    m_choosing = true;
    m_list->clear();
    m_list->addItem(tr("New profile"));
    int row = 0;
    for (qsizetype i = 0; i < m_offered.size(); ++i) {
        const QString &name = m_offered.at(i).name;
        const QString shown = oneLine(name);
        m_list->addItem(i < m_saved ? shown : tr("%1 (twilio-cli)").arg(shown));
        const QColor colour(m_offered.at(i).colour);
        if (colour.isValid())
            m_list->item(m_list->count() - 1)->setIcon(ProfileForm::swatch(colour));
        if (row == 0 && !chosen.isEmpty() && name.compare(chosen, Qt::CaseInsensitive) == 0)
            row = int(i) + 1;
    }
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint(QSize(0, Theme::measures(font()).row));
    m_list->setCurrentRow(row);
    m_choosing = false;
    choose(row);
}

void ConnectDialog::choose(int row)
{
    if (m_choosing || row < 0)
        return;
    m_choosing = true;
    m_form->setProfile(row == 0 ? Profile() : m_offered.at(row - 1));
    m_choosing = false;
    m_why.clear();
    m_remove->setEnabled(isSaved());
    m_keepChosen = false;
    m_asks = row > 0 && m_offered.at(row - 1).asksForSecret;
    if (row == 0)
        m_keepNothing->setChecked(true);
    else
        (m_hasKeyring && !m_asks ? m_keepSecret : m_keepProfile)->setChecked(true);
    enter(Step::Edit);
}

void ConnectDialog::ask(const Profile &profile, Tone tone, const QString &why)
{
    fillList(profile.name);
    Profile shown = profile;
    shown.secret.clear();
    m_choosing = true;
    m_form->setProfile(shown);
    m_choosing = false;
    tell(tone, why);
    m_form->focusSecret();
}

QString ConnectDialog::said() const
{
    return m_said->text();
}

bool ConnectDialog::isSaved() const
{
    return m_list->currentRow() > 0 && m_list->currentRow() <= m_saved;
}

Keep ConnectDialog::keep() const
{
    if (m_keepSecret->isChecked() && m_hasKeyring)
        return Keep::Secret;
    return m_keepNothing->isChecked() ? Keep::Nothing : Keep::Profile;
}

Profile ConnectDialog::typed() const
{
    Profile profile = m_form->profile();
    profile.asksForSecret = keep() != Keep::Secret && (m_asks || (m_keepProfile->isChecked() && m_keepChosen));
    return profile;
}

void ConnectDialog::say(Tone tone, const QString &text)
{
    m_said->setTone(tone);
    m_said->setText(paragraph(text));
}

/// Shows a message until something is edited.
void ConnectDialog::tell(Tone tone, const QString &why)
{
    m_why = why;
    m_whyTone = tone;
    enter(Step::Edit);
}

void ConnectDialog::check()
{
    // The keyring may have the secret of a saved profile, unless the server has just refused that one.
    const bool mayBeKept = isSaved() && !m_secrets.isDistrusted(m_form->profile());
    m_form->setSecretHint(
        mayBeKept ? (m_hasKeyring && !typed().asksForSecret ? tr("As in the keyring") : tr("Asked for once a session"))
                  : QString());
    const QString objection = m_form->objection(!mayBeKept);
    m_connect->setEnabled(m_step == Step::Edit && objection.isEmpty());
    m_connect->setText(tr("Connect"));
    m_session->setVisible(m_step == Step::Writing);
    m_session->setEnabled(m_form->hasSecret());
    switch (m_step) {
    case Step::Reading:
        say(Tone::Wait, tr("Asking the keyring… It may want its password, in a window of its own. You can also type "
                           "the secret in."));
        return;
    case Step::Writing:
        say(Tone::Wait, tr("Saving the secret in the keyring… It may want its password, in a window of its own."));
        return;
    case Step::Edit:
        break;
    }
    if (!m_why.isEmpty())
        say(m_whyTone, m_why);
    else if (!objection.isEmpty())
        say(Tone::Muted, objection);
    else
        say(Tone::Muted, tr("A live account opens read-only. You unlock it when you want to act."));
}

void ConnectDialog::enter(Step step)
{
    m_step = step;
    ++m_question;
    check();
}

void ConnectDialog::submit()
{
    if (!m_connect->isEnabled())
        return;
    const Profile profile = typed();
    if (profile.secret.isEmpty())
        read();
    else if (keep() == Keep::Secret)
        write();
    else
        finish(profile, keep());
}

void ConnectDialog::read()
{
    m_why.clear();
    enter(Step::Reading);
    m_secrets.find(typed(), this, [this, asked = m_question](const SecretAnswer &answer) {
        if (asked == m_question)
            onSecretRead(answer);
    });
}

void ConnectDialog::onSecretRead(const SecretAnswer &answer)
{
    if (answer.status == SecretStatus::Ok) {
        Profile profile = typed();
        profile.secret = answer.secret;
        finish(profile, keep());
        return;
    }
    const bool isNew = answer.status == SecretStatus::NotSaved;
    tell(isNew ? Tone::Wait : Tone::Bad,
         isNew && typed().asksForSecret ? m_form->secretWanted() : SecretStore::explain(answer.status));
    if (answer.status != SecretStatus::NotSaved && answer.status != SecretStatus::Unavailable)
        m_connect->setText(tr("Try again"));
    m_form->focusSecret();
}

void ConnectDialog::write()
{
    m_why.clear();
    enter(Step::Writing);
    m_secrets.save(m_form->profile(), this, [this, asked = m_question](const SecretAnswer &answer) {
        if (asked == m_question)
            onSecretWritten(answer);
    });
}

void ConnectDialog::onSecretWritten(const SecretAnswer &answer)
{
    if (answer.status == SecretStatus::Ok) {
        finish(typed(), Keep::Secret);
        return;
    }
    QString why = tr("The secret is not saved. %1").arg(SecretStore::explain(answer.status));
    if (!answer.details.isEmpty())
        why += u" ("_s + answer.details + u')';
    tell(Tone::Bad, why);
    m_connect->setText(tr("Try again"));
    m_session->show();
    m_session->setFocus();
}

void ConnectDialog::finish(const Profile &profile, Keep keep)
{
    ++m_question;
    m_choosing = true;
    m_form->clearSecret();
    m_choosing = false;
    Q_EMIT connectWanted({profile, keep});
    accept();
}

void ConnectDialog::onProbed(const SecretAnswer &answer)
{
    m_hasKeyring = answer.status != SecretStatus::Unavailable;
    m_keepSecret->setEnabled(m_hasKeyring);
    m_keepWhy->setText(m_hasKeyring ? QString() : SecretStore::explain(SecretStatus::Unavailable));
    m_keepWhy->setVisible(!m_hasKeyring);
    if (!m_hasKeyring && m_keepSecret->isChecked())
        m_keepProfile->setChecked(true);
    if (m_hasKeyring && !m_keepChosen && !m_asks && isSaved() && m_keepProfile->isChecked())
        m_keepSecret->setChecked(true);
    check();
}

void ConnectDialog::removeChosen()
{
    if (!isSaved())
        return;
    const Profile profile = m_offered.at(m_list->currentRow() - 1);
    const QString problem = m_profiles.remove(profile.name);
    if (problem.isEmpty()) {
        // Another profile of the same account still needs it.
        const QList<Profile> left = m_profiles.profiles();
        const bool shared = std::any_of(left.begin(), left.end(), [&profile](const Profile &other) {
            return ProfileSecrets::keyOf(other) == ProfileSecrets::keyOf(profile);
        });
        if (!shared)
            m_secrets.remove(profile, this, [this, name = profile.name](const SecretAnswer &answer) {
                if (answer.status == SecretStatus::Ok || answer.status == SecretStatus::NotSaved ||
                    answer.status == SecretStatus::Unavailable)
                    return;
                // The question to the keyring that is open goes on.
                m_why = tr("“%1” is removed, but its secret may still be in the keyring. %2")
                            .arg(name, SecretStore::explain(answer.status));
                m_whyTone = Tone::Bad;
                check();
            });
    }
    fillList({});
    tell(Tone::Bad, problem);
}

void ConnectDialog::importFromCli()
{
    const TwilioCliImport found = importTwilioCli();
    if (!found.profiles.isEmpty()) { // Otherwise the fields keep what was typed.
        m_offered.resize(m_saved);
        m_offered += found.profiles;
        fillList({});
        for (qsizetype i = m_saved; i < m_offered.size(); ++i) {
            if (m_offered.at(i).name == found.activeName)
                m_list->setCurrentRow(int(i) + 1);
        }
    }
    tell(Tone::Wait, found.problem.isEmpty() ? found.warnings.join(u' ') : found.problem);
}

} // namespace Desk
