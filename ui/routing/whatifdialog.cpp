#include "whatifdialog.h"

#include "comparisontable.h"
#include "readingstrip.h"
#include "reservations/plaintext.h"
#include "routing/check/routingcomparison.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/wraplabel.h"
#include "whatifform.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int PauseMsecs = 200;
constexpr int ResultPauseMsecs = 1200;

} // namespace

WhatIfDialog::WhatIfDialog(const Session &session, Sid workspace, Sid task, QWidget *parent)
    : QDialog(parent)
    , m_client(session.client)
    , m_wanted{workspace, task, session.clock.utc}
    , m_reading(new ReadingStrip(this))
    , m_form(new WhatIfForm(this))
    , m_model(new Routing::ComparisonModel(this))
    , m_table(new ComparisonTable(this))
    , m_changes(new WrapLabel(this, Tone::Muted))
    , m_problems(new WrapLabel(this, Tone::Bad))
    , m_asIs(new WrapLabel(this))
    , m_whatIf(new WrapLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"whatIfDialog"_s);
    setWindowTitle(tr("What if"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfDialog::compare);
    connect(m_form, &WhatIfForm::changed, &m_pause, qOverload<>(&QTimer::start));
    m_tell.setSingleShot(true);
    m_tell.setInterval(ResultPauseMsecs);
    connect(&m_tell, &QTimer::timeout, this, &WhatIfDialog::tell);
    connect(m_form, &WhatIfForm::changed, &m_tell, qOverload<>(&QTimer::start));
    connect(m_reading, &ReadingStrip::readWanted, this, &WhatIfDialog::read);
    connect(m_reading, &ReadingStrip::stopWanted, this, [this] {
        if (m_fetch)
            m_fetch->cancel();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhatIfDialog::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WhatIfDialog::showChosen);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &WhatIfDialog::showChosen);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &WhatIfDialog::showChosen);
    read();
}

WhatIfDialog::~WhatIfDialog() = default;

bool WhatIfDialog::isAbout(const Session &session, Sid workspace, Sid task) const
{
    return isVisible() && m_client && m_client == session.client && m_wanted.workspace == workspace &&
           m_wanted.task == task;
}

void WhatIfDialog::build()
{
    m_table->setModel(m_model);
    m_asIs->setObjectName(u"comparisonAsIs"_s);
    m_whatIf->setObjectName(u"comparisonWhatIf"_s);
    auto *right = new QWidget(this);
    auto *details = new QFormLayout;
    details->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    details->setHorizontalSpacing(Theme::grid(3));
    details->setVerticalSpacing(Theme::grid(1));
    for (const auto &[title, label] : {std::pair(tr("As it is"), m_asIs), std::pair(tr("What if"), m_whatIf)}) {
        label->setAccessibleName(title);
        details->addRow(new PlainLabel(title, this), label);
    }
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(2));
    column->addWidget(m_changes);
    column->addWidget(m_problems);
    column->addWidget(m_table, 1);
    column->addLayout(details);
    m_changes->setObjectName(u"whatIfChanges"_s);
    m_problems->setObjectName(u"whatIfProblems"_s);
    m_problems->hide();
    right->setMinimumWidth(Theme::grid(96));

    m_form->setMinimumWidth(Theme::grid(84));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Theme::grid(4));
    sides->addWidget(m_form, 2);
    sides->addWidget(right, 3);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("&Undo all changes"), QDialogButtonBox::ResetRole);
    m_undo->setObjectName(u"whatIfUndo"_s);
    m_undo->setAutoDefault(false);
    m_copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"whatIfCopy"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &WhatIfDialog::copy);
    connect(m_table, &ComparisonTable::copyWanted, this, &WhatIfDialog::copy);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_form->undo();
        compare();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &WhatIfDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setSpacing(Theme::grid(3));
    all->addWidget(m_reading);
    all->addWidget(new Hairline(this));
    all->addLayout(sides, 1);
    all->addWidget(buttons);
    const QSize wanted(Theme::grid(300), Theme::grid(180));
    // Not beyond the window that it belongs to.
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.96) : wanted);
    setMinimumSize(QSize(Theme::grid(200), Theme::grid(120)).boundedTo(size()));
    m_form->setEnabled(false);
    m_undo->setEnabled(false);
    m_copy->setEnabled(false);
    showChosen();
}

void WhatIfDialog::read()
{
    if (m_fetch)
        return;
    if (!m_client) {
        m_reading->showEnded(tr("This connection is over. Connect again to read the workspace."), Tone::Bad);
        return;
    }
    m_fetch = new WhatIfFetch(*m_client, m_wanted, this);
    connect(m_fetch, &WhatIfFetch::progressed, m_reading, &ReadingStrip::showProgress);
    connect(m_fetch, &WhatIfFetch::waiting, m_reading, &ReadingStrip::showWaiting);
    connect(m_fetch, &WhatIfFetch::finished, this, &WhatIfDialog::onRead);
    m_reading->showStarted();
    m_fetch->start();
}

/// What a person has changed stays until he undoes it.
void WhatIfDialog::onRead()
{
    WhatIfFetch *fetch = std::exchange(m_fetch, nullptr);
    fetch->deleteLater();
    if (fetch->error())
        return m_reading->showError(*fetch->error(), fetch->isErrorOfTask());
    if (!fetch->problem().isEmpty())
        return m_reading->showProblem(fetch->problem());
    const bool isFirst = !m_subject;
    m_subject = fetch->subject();
    m_readAt = m_wanted.now();
    m_reading->noteRead(m_readAt);
    // There may be several, each about a task of its own.
    setWindowTitle(m_subject->taskName.isEmpty() ? tr("What if") : tr("What if: %1").arg(oneLine(m_subject->taskName)));
    QString said = aboutText() + u' ' + tr("Nothing of this is sent.");
    if (const QStringList &names = m_subject->withoutChannels; !names.isEmpty()) {
        constexpr qsizetype most = 5;
        QStringList shown = names.first(std::min(names.size(), most));
        if (names.size() > most)
            shown += tr("and %1 more").arg(names.size() - most);
        said +=
            u' ' + tr("What some are busy with was not read, because they are in no queue of its workflow or are too "
                      "many. They are taken for people with one task at a time in each channel: %1.")
                       .arg(shown.join(u", "_s));
    }
    m_reading->showEnded(said, Tone::Plain);
    m_form->setEnabled(true);
    m_form->setSubject(*m_subject);
    compare();
    if (!isFirst)
        return;
    m_table->markRow(0);
    m_form->focusAttributes();
}

void WhatIfDialog::compare()
{
    if (!m_subject)
        return;
    m_model->setRows(compareAnswers(m_subject->question, m_form->question()));
    const QStringList changes = m_form->changes();
    m_changes->setText(changes.isEmpty() ? tr("Nothing is changed yet.")
                                         : tr("Changed: %1").arg(changes.join(u"; "_s)));
    const QString problems = m_form->problems().join(u' ');
    m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
    m_undo->setEnabled(m_form->isChanged());
    m_copy->setEnabled(true);
}

/// What came of a change: the keyboard stays where the change was made.
void WhatIfDialog::tell()
{
    if (!m_subject || !isVisible())
        return;
    if (!m_problems->text().isEmpty())
        return announce(this, m_problems->text());
    const std::vector<Routing::ComparisonRow> &rows = m_model->rows();
    const auto differs = [](const Routing::ComparisonRow &row) { return row.differs(); };
    const auto first = std::find_if(rows.cbegin(), rows.cend(), differs);
    if (first == rows.cend())
        return announce(this, tr("Nothing is different."));
    const auto count = static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), differs));
    //: %1 is what is different ("Queue"), %2 what it is, %3 what it would be.
    announce(this, tr("Different in %n line(s).", nullptr, count) + u' ' +
                       tr("%1: %2; what if: %3").arg(first->aspect, first->asIs, first->whatIf));
}

QString WhatIfDialog::aboutText() const
{
    const QString when = timeText(m_readAt, m_wanted.now());
    if (m_subject->isEmptyTask)
        return tr("No task is open: this is about an empty one, in the workspace as it was at %1.").arg(when);
    const QString sid = m_wanted.task.toString();
    return m_subject->taskName.isEmpty()
               ? tr("This is about task %1 as it was at %2.").arg(sid, when)
               : tr("This is about “%1” (task %2) as it was at %3.").arg(m_subject->taskName, sid, when);
}

/// With what it is about: whoever gets it does not see the window.
void WhatIfDialog::copy() const
{
    if (!m_subject)
        return;
    QStringList lines{aboutText() + u' ' + utcText(m_readAt)};
    const QStringList changes = m_form->changes();
    for (const QString &change : changes)
        lines += tr("Changed: %1").arg(change);
    lines += m_form->problems();
    Clipboard::copy(lines.join(u'\n') + u"\n\n"_s + comparisonText(m_model->rows()));
}

void WhatIfDialog::reject()
{
    if (!m_form->isChanged())
        return QDialog::reject();
    QMessageBox *box = plainQuestion(this, tr("What if"), tr("What you changed here is kept nowhere else."),
                                     m_form->changes().join(u'\n'));
    box->setObjectName(u"whatIfCloseQuestion"_s);
    QPushButton *stay = box->addButton(tr("&Go on here"), QMessageBox::RejectRole);
    QPushButton *close = box->addButton(tr("&Close"), QMessageBox::DestructiveRole);
    close->setObjectName(u"whatIfCloseAnyway"_s);
    box->setDefaultButton(stay);
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void WhatIfDialog::showChosen()
{
    const QModelIndex row = m_table->currentIndex();
    const auto text = [&row](Routing::ComparisonModel::Column column) {
        return row.isValid() ? row.siblingAtColumn(int(column)).data().toString() : u"–"_s;
    };
    m_asIs->setText(text(Routing::ComparisonModel::Column::AsIs));
    m_whatIf->setText(text(Routing::ComparisonModel::Column::WhatIf));
}

} // namespace Desk
