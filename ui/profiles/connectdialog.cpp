#include "connectdialog.h"

#include "taskrouter/address.h"
#include "ui/instructions/wraplabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QLineEdit *field(QWidget *parent, const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(200);
    return edit;
}

QComboBox *choice(QWidget *parent, const QString &name, const QStringList &values)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setEditable(true);
    box->addItems(values);
    box->setCurrentText({});
    return box;
}

/// Region and edge become part of a host name.
bool isHostLabel(const QString &text)
{
    static const QRegularExpression label(u"^[a-z0-9-]{0,32}$"_s);
    return label.match(text).hasMatch();
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_account(field(this, u"connectAccount"_s, u"AC…"_s))
    , m_key(field(this, u"connectKey"_s, tr("SK…, or empty for the account's own token")))
    , m_secret(field(this, u"connectSecret"_s, {}))
    , m_workspace(field(this, u"connectWorkspace"_s, tr("WS…, or empty for the first there is")))
    , m_name(field(this, u"connectName"_s, tr("What the banner calls it")))
    , m_region(choice(this, u"connectRegion"_s, {u"us1"_s, u"ie1"_s, u"au1"_s}))
    , m_edge(choice(this, u"connectEdge"_s,
                    {u"ashburn"_s, u"umatilla"_s, u"dublin"_s, u"frankfurt"_s, u"london"_s, u"singapore"_s, u"sydney"_s,
                     u"tokyo"_s, u"sao-paulo"_s}))
    , m_save(new QCheckBox(tr("&Keep this profile, its secret in the system's keyring"), this))
    , m_said(new WrapLabel(this, Tone::Muted))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to an account"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_save->setObjectName(u"connectSave"_s);
    m_said->setObjectName(u"connectSaid"_s);
    m_said->setMinimumHeight(Theme::grid(10));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"connectButton"_s);
    Theme::setPrimary(m_connect, true);

    auto *form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(Theme::grid(3));
    form->setVerticalSpacing(Theme::grid(2));
    form->addRow(tr("&Account SID"), m_account);
    form->addRow(tr("API key &SID"), m_key);
    form->addRow(tr("&Token or secret"), m_secret);
    form->addRow(tr("&Workspace"), m_workspace);
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("&Edge"), m_edge);
    form->addRow(tr("&Name"), m_name);
    form->addRow({}, m_save);
    form->addRow(m_said);
    form->addRow(buttons);
    for (QLineEdit *edit : {m_account, m_key, m_secret, m_workspace, m_name}) {
        edit->setMinimumWidth(Theme::grid(85));
        connect(edit, &QLineEdit::textChanged, this, &ConnectDialog::check);
    }
    for (QComboBox *box : {m_region, m_edge})
        connect(box, &QComboBox::currentTextChanged, this, &ConnectDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::submit);
    check();
}

ConnectDialog::~ConnectDialog() = default;

ConnectRequest ConnectDialog::request() const
{
    ConnectRequest request;
    Profile &profile = request.profile;
    profile.accountSid = m_account->text().trimmed();
    profile.apiKey = m_key->text().trimmed();
    profile.secret = m_secret->text().trimmed().toUtf8();
    profile.region = m_region->currentText().trimmed();
    profile.edge = m_edge->currentText().trimmed();
    profile.workspaceSid = m_workspace->text().trimmed();
    const QString name = m_name->text().trimmed();
    const auto account = Sid::parse(profile.accountSid);
    profile.name = !name.isEmpty() ? name : account ? account->shortened() : QString();
    request.save = m_save->isChecked();
    return request;
}

void ConnectDialog::check()
{
    const auto objectionTo = [](const QLineEdit *edit, SidKind kind, bool needed) {
        const QString text = edit->text().trimmed();
        return text.isEmpty() && !needed ? QString() : sidObjection(text, kind);
    };
    QString objection;
    if (m_account->text().trimmed().isEmpty())
        objection = tr("The account SID begins with AC; the console shows it beside the token.");
    else
        objection = objectionTo(m_account, SidKind::Account, true);
    if (objection.isEmpty())
        objection = objectionTo(m_key, SidKind::ApiKey, false);
    if (objection.isEmpty())
        objection = objectionTo(m_workspace, SidKind::Workspace, false);
    if (objection.isEmpty() && (!isHostLabel(m_region->currentText()) || !isHostLabel(m_edge->currentText())))
        objection = tr("Region and edge are short names like ie1 and dublin.");
    if (objection.isEmpty() && m_secret->text().trimmed().isEmpty())
        objection = tr("The token, or the API key's secret, is missing.");
    m_connect->setEnabled(objection.isEmpty());
    m_said->setText(objection.isEmpty() ? tr("A live account opens read-only. You unlock it when you want to act.")
                                        : objection);
}

void ConnectDialog::submit()
{
    Q_EMIT connectWanted(request());
    accept();
}

} // namespace Desk
