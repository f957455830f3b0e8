#include "retentiondialog.h"

#include "journal/journal.h"
#include "profiles/settings.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

RetentionDialog::RetentionDialog(Settings &settings, const Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_journal(journal)
    , m_days(new QSpinBox(this))
    , m_megabytes(new QSpinBox(this))
    , m_effect(new WrapLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"boundsDialog"_s);
    setWindowTitle(tr("What the journal keeps"));
    m_days->setObjectName(u"boundsDays"_s);
    m_days->setRange(1, 3650);
    m_days->setSuffix(tr(" days"));
    m_days->setValue(settings.journalDays());
    m_megabytes->setObjectName(u"boundsMegabytes"_s);
    m_megabytes->setRange(1, 16'384);
    m_megabytes->setSuffix(tr(" MiB"));
    m_megabytes->setValue(settings.journalMegabytes());
    m_effect->setObjectName(u"boundsEffect"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Not longer than"), m_days);
    form->addRow(tr("Not more than"), m_megabytes);
    auto *note = new WrapLabel(this, Tone::Muted);
    note->setText(tr("The oldest go first. An instruction whose outcome is still unknown always stays."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    Theme::setPrimary(buttons->button(QDialogButtonBox::Ok), true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RetentionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(2));
    column->addLayout(form);
    column->addWidget(m_effect);
    column->addWidget(note);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(Theme::grid(90));
    constexpr int tellPauseMsecs = 800;
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellPauseMsecs);
    connect(&m_tell, &QTimer::timeout, this, [this] { announce(m_effect, m_effect->text()); });
    for (const QSpinBox *number : {m_days, m_megabytes})
        connect(number, &QSpinBox::valueChanged, &m_tell, qOverload<>(&QTimer::start));
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionDialog::sayWhatGoes);
    connect(m_megabytes, &QSpinBox::valueChanged, this, &RetentionDialog::sayWhatGoes);
    sayWhatGoes();
}

RetentionDialog::~RetentionDialog() = default;

void RetentionDialog::sayWhatGoes()
{
    const QLocale locale;
    const qint64 all = m_journal.count({});
    const qint64 gone = m_journal.wouldPrune({m_days->value(), qint64(m_megabytes->value()) << 20});
    const QString now = tr("The journal has %1 instructions, %2.")
                            .arg(locale.toString(all), locale.formattedDataSize(m_journal.size()));
    m_effect->setText(now + u' ' +
                      (gone == 0 ? tr("Nothing would be removed.")
                                 : tr("About %1 would be removed for good.").arg(locale.toString(gone))));
    m_effect->setTone(gone == 0 ? Tone::Plain : Tone::Bad);
}

void RetentionDialog::accept()
{
    m_settings.setJournalDays(m_days->value());
    m_settings.setJournalMegabytes(m_megabytes->value());
    QDialog::accept();
}

} // namespace Desk
