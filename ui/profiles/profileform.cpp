#include "profileform.h"

#include "taskrouter/address.h"
#include "taskrouter/endpoint.h"
#include "taskrouter/region.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QLineEdit *field(QWidget *parent, const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(1000);
    edit->setMinimumWidth(Theme::grid(75));
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

/// Whether a region or an edge can be part of a host name.
bool isHostLabel(const QString &text)
{
    static const QRegularExpression label(u"^[a-z0-9-]{0,32}$"_s);
    return label.match(text).hasMatch();
}

/// Whether a text has only characters that may stand in an Authorization header, as all tokens and secrets do.
bool isSecret(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

/// A text without the blanks, line breaks and invisible marks around it that are copied along from a web page.
QString trimmed(const QString &text)
{
    static const QRegularExpression around(u"^[\\s\\p{C}]+|[\\s\\p{C}]+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(around);
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_name(field(this, u"connectName"_s, tr("What the banner calls it")))
    , m_account(field(this, u"connectAccount"_s, u"AC…"_s))
    , m_key(field(this, u"connectKey"_s, tr("SK…, or empty for the account's own token")))
    , m_secret(field(this, u"connectSecret"_s, {}))
    , m_workspace(field(this, u"connectWorkspace"_s, tr("WS…, or empty for the first there is")))
    , m_region(choice(this, u"connectRegion"_s, {u"us1"_s, u"ie1"_s, u"au1"_s}))
    , m_edge(choice(this, u"connectEdge"_s,
                    {u"ashburn"_s, u"umatilla"_s, u"dublin"_s, u"frankfurt"_s, u"london"_s, u"singapore"_s, u"sydney"_s,
                     u"tokyo"_s, u"sao-paulo"_s}))
    , m_address(field(this, u"connectAddress"_s, tr("https://…, or empty for the region's own")))
    , m_caFile(field(this, u"connectCaFile"_s, tr("A PEM file, or empty for the system's authorities")))
    , m_colour(new QComboBox(this))
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                  Qt::ImhNoAutoUppercase);
    m_colour->setObjectName(u"connectColour"_s);
    m_colour->addItem(tr("None"), QString());
    for (const auto &[name, colour] : {std::pair(tr("Red"), u"#c0392b"_s), std::pair(tr("Orange"), u"#d9822b"_s),
                                       std::pair(tr("Green"), u"#2e8b57"_s), std::pair(tr("Blue"), u"#2f6fde"_s),
                                       std::pair(tr("Violet"), u"#8e44ad"_s)})
        m_colour->addItem(swatch(QColor(colour)), name, colour);

    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(Theme::grid(3));
    form->setVerticalSpacing(Theme::grid(2));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Account SID"), m_account);
    form->addRow(tr("API key &SID"), m_key);
    form->addRow(tr("&Token or secret"), m_secret);
    form->addRow(tr("&Workspace"), m_workspace);
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("&Edge"), m_edge);
    form->addRow(tr("API a&ddress"), m_address);
    form->addRow(tr("&CA file"), m_caFile);
    form->addRow(tr("C&olour"), m_colour);
    // The user types into a field inside the box, which has no label of its own.
    for (const auto &[box, name] : {std::pair(m_region, tr("Region")), std::pair(m_edge, tr("Edge"))}) {
        box->setAccessibleName(name);
        box->lineEdit()->setAccessibleName(name);
    }
    m_colour->setAccessibleName(tr("Colour"));
    for (QLineEdit *edit : {m_name, m_account, m_key, m_secret, m_workspace, m_address, m_caFile})
        connect(edit, &QLineEdit::textChanged, this, &ProfileForm::edited);
    for (QComboBox *box : {m_region, m_edge, m_colour})
        connect(box, &QComboBox::currentTextChanged, this, &ProfileForm::edited);
}

ProfileForm::~ProfileForm() = default;

QIcon ProfileForm::swatch(const QColor &colour)
{
    QPixmap picture(24, 24);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(2, 2, 20, 20, 5, 5);
    return picture;
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_name->setText(profile.name);
    m_account->setText(profile.accountSid);
    m_key->setText(profile.apiKey);
    m_secret->setText(QString::fromUtf8(profile.secret));
    m_workspace->setText(profile.workspaceSid);
    m_region->setCurrentText(profile.region);
    m_edge->setCurrentText(profile.edge);
    m_address->setText(profile.apiUrl);
    m_caFile->setText(profile.caFile);
    int colour = m_colour->findData(profile.colour);
    if (colour < 0) { // A colour from the file that is not in the list stays.
        m_colour->addItem(swatch(QColor(profile.colour)), profile.colour, profile.colour);
        colour = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(colour);
}

Profile ProfileForm::profile() const
{
    Profile profile;
    profile.accountSid = trimmed(m_account->text());
    profile.apiKey = trimmed(m_key->text());
    profile.secret = trimmed(m_secret->text()).toUtf8();
    profile.region = trimmed(m_region->currentText());
    profile.edge = trimmed(m_edge->currentText());
    profile.apiUrl = trimmed(m_address->text());
    profile.caFile = trimmed(m_caFile->text());
    profile.workspaceSid = trimmed(m_workspace->text());
    profile.colour = m_colour->currentData().toString();
    profile.name = trimmed(m_name->text());
    if (profile.name.isEmpty()) {
        const auto account = Sid::parse(profile.accountSid);
        profile.name = account ? account->shortened() : QString();
    }
    return profile;
}

bool ProfileForm::hasSecret() const
{
    return !trimmed(m_secret->text()).isEmpty();
}

QString ProfileForm::objection(bool secretNeeded) const
{
    const Profile typed = profile();
    if (typed.accountSid.isEmpty())
        return tr("The account SID begins with AC; the console shows it beside the token.");
    if (const QString why = sidObjection(typed.accountSid, SidKind::Account); !why.isEmpty())
        return why;
    if (!typed.apiKey.isEmpty()) {
        if (const QString why = sidObjection(typed.apiKey, SidKind::ApiKey); !why.isEmpty())
            return why;
    }
    if (!typed.workspaceSid.isEmpty()) {
        if (const QString why = sidObjection(typed.workspaceSid, SidKind::Workspace); !why.isEmpty())
            return why;
    }
    if (!isHostLabel(typed.region) || !isHostLabel(typed.edge))
        return tr("Region and edge are short names like ie1 and dublin.");
    if (typed.edge.isEmpty() && !typed.region.isEmpty() && edgeOf(typed.region).isEmpty())
        return tr("The edge of the region %1 is not known here. Choose it as well.").arg(typed.region);
    if (!typed.apiUrl.isEmpty()) {
        Endpoint endpoint;
        endpoint.baseUrl = QUrl(typed.apiUrl, QUrl::StrictMode);
        if (const QString why = endpoint.objection(); !why.isEmpty())
            return tr("API address: %1").arg(why);
    }
    if (!typed.caFile.isEmpty() && !QFileInfo(typed.caFile).isReadable())
        return tr("CA file: %1 cannot be read.").arg(typed.caFile);
    if (!isSecret(QString::fromUtf8(typed.secret)))
        return tr("The token or secret has blanks or other characters that no secret has. Copy it again.");
    if (secretNeeded && typed.secret.isEmpty())
        return tr("The token, or the API key's secret, is missing.");
    return {};
}

QString ProfileForm::secretWanted()
{
    return tr("This profile asks for its token or secret each time.");
}

void ProfileForm::setSecretHint(const QString &hint)
{
    m_secret->setPlaceholderText(hint);
}

void ProfileForm::focusSecret()
{
    m_secret->setFocus();
    m_secret->selectAll();
}

void ProfileForm::clearSecret()
{
    m_secret->clear();
}

} // namespace Desk
