#include "recordsessiondialog.h"

#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

RecordSessionDialog::RecordSessionDialog(QWidget *parent)
    : QDialog(parent)
    , m_numbers(new QCheckBox(tr("Hide phone &numbers"), this))
    , m_names(new QCheckBox(tr("Hide na&mes of people"), this))
    , m_problem(new WrapLabel(this, Tone::Bad))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recordSessionDialog"_s);
    setWindowTitle(tr("Record session"));
    auto *what = new WrapLabel(this);
    what->setText(
        tr("From now on every request of this window and its answer is written into one file, until you stop. "
           "Who opens it sees this window as it was, step by step, and needs no network."));
    auto *hidden = new WrapLabel(this, Tone::Muted);
    hidden->setText(tr("Secrets are never written. Names and numbers get stand-ins, the same for the same one, before "
                       "they reach the disk. SIDs and other attributes stay as they are: look at the file before you "
                       "pass it on."));
    for (QCheckBox *box : {m_numbers, m_names})
        box->setChecked(true);
    m_numbers->setObjectName(u"recordHideNumbers"_s);
    m_names->setObjectName(u"recordHideNames"_s);
    m_problem->setObjectName(u"recordProblem"_s);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *start = buttons->addButton(tr("&Choose file and record…"), QDialogButtonBox::ActionRole);
    start->setObjectName(u"recordStart"_s);
    Theme::setPrimary(start, true);
    connect(start, &QPushButton::clicked, this, &RecordSessionDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(what);
    column->addWidget(m_numbers);
    column->addWidget(m_names);
    column->addWidget(hidden);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    resize(Theme::grid(130), Theme::grid(66));
}

RecordSessionDialog::~RecordSessionDialog() = default;

bool RecordSessionDialog::areNumbersHidden() const
{
    return m_numbers->isChecked();
}

bool RecordSessionDialog::areNamesHidden() const
{
    return m_names->isChecked();
}

void RecordSessionDialog::showProblem(const QString &why)
{
    m_problem->setText(paragraph(tr("It is not recorded: %1").arg(why)));
    m_problem->show();
}

void RecordSessionDialog::askWhere()
{
    m_problem->hide();
    auto *ask = new QFileDialog(this, windowTitle(), documentsFolder(), tr("Recording of a session (*.ndjson)"));
    ask->setObjectName(u"recordWhere"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(u"ndjson"_s);
    ask->selectFile(u"session-%1.ndjson"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s)));
    connect(ask, &QFileDialog::fileSelected, this, &RecordSessionDialog::startWanted);
    ask->open();
}

} // namespace Desk
