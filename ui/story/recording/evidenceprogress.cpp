#include "evidenceprogress.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MomentMsecs = 400;
constexpr int ProgressSteps = 1000;

} // namespace

EvidenceProgress::EvidenceProgress(QWidget *parent)
    : QDialog(parent)
    , m_text(new WrapLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"evidenceProgress"_s);
    setWindowTitle(tr("Reading evidence"));
    m_bar->setMaximum(ProgressSteps);
    m_bar->setAccessibleName(tr("What has been read"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    const QSize wanted(Theme::grid(110), sizeHint().height());
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.96) : wanted);
    m_moment.setSingleShot(true);
    m_moment.setInterval(MomentMsecs);
    connect(&m_moment, &QTimer::timeout, this, &QDialog::open);
}

EvidenceProgress::~EvidenceProgress() = default;

void EvidenceProgress::begin(const QString &name)
{
    m_name = name.isEmpty() ? tr("the dropped text") : name;
    showProgress(0, 0);
    m_moment.start();
}

void EvidenceProgress::showProgress(qint64 done, qint64 all)
{
    const QLocale locale;
    m_bar->setValue(all > 0 ? int(done * ProgressSteps / all) : 0);
    m_text->setText(all > 0 ? tr("%1: %2 of %3 have been read.")
                                  .arg(m_name, locale.formattedDataSize(done), locale.formattedDataSize(all))
                            : tr("%1 is being read.").arg(m_name));
}

void EvidenceProgress::end()
{
    m_moment.stop();
    hide();
}

} // namespace Desk
