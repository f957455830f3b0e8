#include "classview.h"

#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "taskrouter/timetext.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Simulator::Snapshot;

namespace Desk {

ClassView::ClassView(Simulator::SimulatorThread &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_name(new QLineEdit(this))
    , m_trainees(new ActionTable(2, tr("Trainees"), this))
    , m_copy(new QPushButton(tr("Copy sign-in"), this))
    , m_copied(new WrapLabel(this, Tone::Muted))
    , m_deeds(new ActionTable(2, tr("Who did what"), this))
{
    m_trainees->setObjectName(u"trainees"_s);
    m_trainees->setEmptyText(tr("Nobody but this window. Who is added here gets a key of their own."));
    m_deeds->setObjectName(u"deeds"_s);
    m_deeds->setEmptyText(tr("Nothing yet."));
    m_deeds->setStacked();
    m_copy->setObjectName(u"copySignIn"_s);
    m_copy->setEnabled(false);
    const QString copyHelp =
        tr("Copy what another program on this machine needs to sign in as this trainee: address, account "
           "and key. It leaves the clipboard after half a minute.");
    setPlainToolTip(m_copy, copyHelp);
    m_copy->setAccessibleDescription(copyHelp);
    m_copied->setObjectName(u"signInCopied"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid(2));
    layout->addWidget(makeAdd());
    const auto addTable = [this, layout](ActionTable *table, int stretch) {
        auto *title = new PlainLabel(table->accessibleName(), this);
        title->setFont(Theme::strongFont(title->font()));
        title->setBuddy(table);
        layout->addWidget(title);
        layout->addWidget(table, stretch);
    };
    addTable(m_trainees, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid(2));
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_copied, 1, Qt::AlignVCenter);
    layout->addLayout(row);
    addTable(m_deeds, 2);
    connect(m_trainees, &ActionTable::selectedKeyChanged, this, [this](const QString &key) {
        m_copy->setEnabled(!key.isEmpty());
        m_copied->setText({});
    });
    m_copiedFor.setSingleShot(true);
    m_copiedFor.setInterval(Clipboard::SecretMsecs);
    connect(&m_copiedFor, &QTimer::timeout, m_copied, [this] { m_copied->setText({}); });
    connect(m_copy, &QPushButton::clicked, this, &ClassView::copySignIn);
    connect(&m_host, &Simulator::SimulatorThread::refused, this, [this] { m_added.clear(); });
}

ClassView::~ClassView() = default;

QWidget *ClassView::makeAdd()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid(2));
    m_name->setParent(box);
    m_name->setObjectName(u"traineeName"_s);
    m_name->setAccessibleName(tr("Name of the trainee"));
    m_name->setPlaceholderText(tr("Name of a trainee"));
    m_name->setMaxLength(100);
    auto *button = new QPushButton(tr("Add"), box);
    button->setObjectName(u"addTrainee"_s);
    const QString buttonHelp = tr("Make a key for this trainee");
    setPlainToolTip(button, buttonHelp);
    button->setAccessibleDescription(buttonHelp);
    button->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, button,
            [button](const QString &text) { button->setEnabled(!text.simplified().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ClassView::add);
    connect(button, &QPushButton::clicked, this, &ClassView::add);
    row->addWidget(m_name, 1);
    row->addWidget(button);
    return box;
}

void ClassView::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || name == m_added)
        return;
    m_added = name;
    m_host.addTrainee(name);
}

/// A name that is refused stays in the field, for whoever typed it to mend.
void ClassView::forgetAdded()
{
    if (m_name->text().simplified() == m_added)
        m_name->clear();
    m_added.clear();
    Q_EMIT added();
}

/// As the shell takes it: the variables that this program and twilio-cli read, and how this program is started.
void ClassView::copySignIn()
{
    const QString key = m_trainees->selectedKey();
    if (key.isEmpty())
        return;
    Clipboard::copySecret(
        u"TWILIO_ACCOUNT_SID=%1 TWILIO_API_KEY=%2 TWILIO_API_SECRET=%3 reservation-desk --api-url %4\n"_s.arg(
            m_account, key, m_secrets.value(key), m_url));
    m_copied->setText(tr("Copied, for half a minute."));
    m_copiedFor.start();
}

QStringList ClassView::names() const
{
    QStringList names;
    for (const Line &trainee : m_trainees->lineModel().lines())
        names.append(trainee.cells.constFirst());
    return names;
}

void ClassView::showSnapshot(const Snapshot &snapshot)
{
    m_url = snapshot.url;
    m_account = snapshot.account;
    QHash<QString, int> counts;
    QList<Line> deeds;
    qsizetype number = snapshot.deeds.size();
    for (const Simulator::Deed &deed : snapshot.deeds) {
        ++counts[deed.who];
        const QString who = deed.who.isEmpty() ? tr("This window, or another with the account's own token") : deed.who;
        const QString answer = tr("%1, %2, answered %3").arg(timeText(deed.at, snapshot.now), who).arg(deed.status);
        const bool isDone = deed.status >= 200 && deed.status < 300;
        deeds.append({u"%1 %2"_s.arg(deed.at).arg(number--),
                      {deed.what, answer},
                      StatusLook{isDone ? StatusShape::Check : StatusShape::Cross, isDone ? Tone::Ok : Tone::Bad}});
    }
    m_deeds->setLines(deeds);
    m_secrets.clear();
    QList<Line> trainees;
    for (const Snapshot::Trainee &trainee : snapshot.trainees) {
        m_secrets.insert(trainee.key, trainee.secret);
        trainees.append({trainee.key, {trainee.name, tr("%n act(s)", nullptr, counts.value(trainee.name))}, {}});
        if (trainee.name == m_added && m_trainees->lineModel().rowOf(trainee.key) < 0)
            forgetAdded();
    }
    m_trainees->setLines(trainees);
}

} // namespace Desk
