#include "medialog.h"

#include "profiles/settings.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/namesakes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

MeDialog::MeDialog(Settings &settings, Directory *directory, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_directory(directory)
    , m_worker(new QComboBox(this))
    , m_contact(new QLineEdit(this))
    , m_wanted(settings.me().value(u"worker_sid"_s).toString())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"meDialog"_s);
    setWindowTitle(tr("Who I am"));
    m_worker->setObjectName(u"meWorker"_s);
    m_contact->setObjectName(u"meContact"_s);
    m_contact->setText(settings.me().value(u"contact_uri"_s).toString());
    m_contact->setPlaceholderText(u"client:name, sip:name@host, +15005550006"_s);
    m_contact->setMinimumWidth(Theme::grid(80));
    auto *what = new WrapLabel(this, Tone::Muted);
    what->setText(tr("For {me.worker_sid} and {me.contact_uri} in presets."));
    auto *workerLabel = new PlainLabel(tr("&Worker"), this);
    workerLabel->setBuddy(m_worker);
    auto *contactLabel = new PlainLabel(tr("&Called at"), this);
    contactLabel->setBuddy(m_contact);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &MeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MeDialog::reject);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(workerLabel, m_worker);
    form->addRow(contactLabel, m_contact);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(m_worker, &QComboBox::activated, this, &MeDialog::onWorker);
    if (directory)
        connect(directory, &Directory::changed, this, &MeDialog::readWorkers);
    readWorkers();
}

MeDialog::~MeDialog() = default;

void MeDialog::readWorkers()
{
    m_worker->clear();
    m_worker->addItem(tr("Nobody"), QString());
    if (m_directory) {
        const Namesakes namesakes(m_directory->workers());
        for (const Worker &worker : m_directory->workers())
            m_worker->addItem(namesakes.of(worker), worker.sid.toString());
    }
    // One of another workspace stays, by its SID.
    if (m_worker->findData(m_wanted) < 0)
        m_worker->addItem(m_wanted, m_wanted);
    m_worker->setCurrentIndex(m_worker->findData(m_wanted));
}

/// Where they are called is in the worker's attributes; a person may say otherwise.
void MeDialog::onWorker()
{
    m_wanted = m_worker->currentData().toString();
    const Worker *worker = m_directory ? m_directory->worker(Sid::parse(m_wanted).value_or(Sid())) : nullptr;
    if (worker)
        m_contact->setText(contactUri(worker->attributes).value_or(QString()));
}

void MeDialog::accept()
{
    m_settings.setMe({{u"worker_sid"_s, m_wanted}, {u"contact_uri"_s, m_contact->text().trimmed()}});
    QDialog::accept();
}

} // namespace Desk
