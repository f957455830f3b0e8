#include "plandialog.h"

#include "planform.h"
#include "planpresets.h"
#include "plans/plancheck.h"
#include "plans/plantablemodel.h"
#include "plans/plantarget.h"
#include "plans/planwords.h"
#include "plantable.h"
#include "snippetbutton.h"

#include "journal/outbox.h"
#include "journal/sendgate.h"
#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "taskrouter/client.h"
#include "text/texttable.h"
#include "ui/instructions/directorynames.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

PlanDialog::PlanDialog(const Session &session, const Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_gate(gateOf(session))
    , m_directory(session.directory)
    , m_client(session.client)
    , m_catalogue(session.catalogue)
    , m_runner(new PlanRunner({session.client, session.outbox, m_gate}, session.catalogue, plan, session.clock, this))
    , m_model(new PlanTableModel(*m_runner, this))
    , m_form(nullptr)
    , m_table(new PlanTable(this))
    , m_counts(new WrapLabel(this, Tone::Muted))
    , m_what(new WrapLabel(this))
    , m_dryRun(new WrapLabel(this))
    , m_outcome(new WrapLabel(this))
    , m_end(new WrapLabel(this))
    , m_status(new StatusLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stopAtRefusal(new QCheckBox(tr("Stop at the first &refusal"), this))
    , m_copy(new QPushButton(tr("&Copy report"), this))
    , m_keep(new QPushButton(tr("&Keep report…"), this))
    , m_copyAs(new SnippetButton(
          session.catalogue, [this] { return chosenRequest(); }, this))
    , m_stop(new QPushButton(tr("S&top after this one"), this))
    , m_start(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"planDialog"_s);
    setWindowTitle(oneLine(plan.title));
    if (m_directory)
        m_names = new DirectoryNames(*m_directory, this);
    m_form = new PlanForm(
        m_runner->asked(),
        [this](NameKind kind) { return m_names && m_directory ? m_names->of(kind) : QList<NamedValue>(); }, this);
    QStringList actions;
    for (const PlannedAct &act : plan.acts)
        actions.append(act.action);
    m_presets = new PlanPresets(m_catalogue, actions, this);
    connect(m_presets, &PlanPresets::chosen, this, [this](const Preset &preset) { m_form->setDraft(preset.values); });
    build();
    connect(m_runner, &PlanRunner::rowChanged, this, &PlanDialog::onRow);
    connect(m_runner, &PlanRunner::changed, this, &PlanDialog::showState);
    connect(m_runner, &PlanRunner::stopped, this, &PlanDialog::onStopped);
    connect(m_form, &PlanForm::changed, this, [this] { m_runner->setShared(m_form->draft()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanDialog::showChosen);
    connect(&m_second, &QTimer::timeout, this, &PlanDialog::showState);
    if (m_gate)
        connect(m_gate, &SendGate::changed, this, &PlanDialog::showState);
    if (m_directory)
        connect(m_directory, &Directory::changed, this, &PlanDialog::addNames);
    addNames();
    m_table->markShownRow(0);
    showState();
    if (!m_form->focusFirstEmpty())
        m_table->setFocus();
}

PlanDialog::~PlanDialog()
{
    // A gate of our own goes before what is told of it.
    m_runner->disconnect();
}

/// The window's gate, which knows its lock. Elsewhere one of our own, which lets nothing out of a real account.
SendGate *PlanDialog::gateOf(const Session &session)
{
    if (session.gate || !session.outbox)
        return session.gate;
    auto *gate = new SendGate(session.catalogue, *session.outbox, this);
    gate->setReadOnly(session.mode != SessionMode::Training, {});
    connect(session.outbox, &QObject::destroyed, gate, [gate] { delete gate; });
    return gate;
}

void PlanDialog::build()
{
    auto *title = new PlainLabel(windowTitle(), this);
    title->setObjectName(u"planTitle"_s);
    title->setFont(Theme::titleFont(font()));
    m_counts->setObjectName(u"planCounts"_s);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(Theme::grid(40));
    m_form->setVisible(!m_runner->asked().isEmpty());
    m_form->setMaximumWidth(Theme::grid(150));
    m_end->setObjectName(u"planEnd"_s);
    m_end->setAccessibleDescription(tr("How it stands"));
    m_end->setMinimumHeight(fontMetrics().lineSpacing()); // It pushes nothing when it comes.
    m_bar->setObjectName(u"planBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::grid(1));
    m_bar->setAccessibleName(tr("Progress"));
    QSizePolicy keepsItsPlace = m_bar->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsItsPlace);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    auto *head = new QVBoxLayout;
    head->setSpacing(Theme::grid(1));
    head->addWidget(title);
    head->addWidget(m_counts);
    column->addLayout(head);
    auto *form = new QHBoxLayout;
    form->setSpacing(Theme::grid(2));
    form->addWidget(m_form, 1);
    form->addWidget(m_presets, 0, Qt::AlignTop);
    form->addStretch();
    column->addLayout(form);
    column->addWidget(m_table, 1);
    column->addLayout(details());
    column->addWidget(new Hairline(this));
    column->addWidget(m_end);
    column->addLayout(buttons());
    column->addWidget(m_bar);
    const QSize wanted(Theme::grid(260), Theme::grid(150));
    // Not beyond the window that it belongs to.
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.96) : wanted);
}

/// The chosen row in whole sentences, which a cell has no room for. Always as high, so that the table stands still
/// while one row after the other is chosen.
QLayout *PlanDialog::details()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::grid(3));
    grid->setVerticalSpacing(Theme::grid(2));
    grid->setColumnStretch(1, 1);
    const std::array rows{std::tuple(tr("What is sent"), m_what, u"planWhat"_s, 2),
                          std::tuple(tr("Dry run"), m_dryRun, u"planDryRun"_s, 1),
                          std::tuple(tr("Outcome"), m_outcome, u"planOutcome"_s, 1)};
    for (const auto &[caption, label, name, lines] : rows) {
        label->setObjectName(name);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(caption);
        label->setAlignment(Qt::AlignTop);
        label->setMinimumHeight(lines * fontMetrics().lineSpacing());
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(caption, this), row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(label, row, 1, Qt::AlignTop);
    }
    return grid;
}

QLayout *PlanDialog::buttons()
{
    auto *close = new QPushButton(tr("Close"), this);
    m_stopAtRefusal->setObjectName(u"planStopAtRefusal"_s);
    m_stopAtRefusal->setChecked(true);
    m_stopAtRefusal->setToolTip(tr("A refusal of credentials, and a wish to wait, stop it nevertheless."));
    m_status->setObjectName(u"planStatus"_s);
    m_status->setSubject(windowTitle());
    m_copy->setObjectName(u"planCopy"_s);
    m_keep->setObjectName(u"planKeep"_s);
    m_copyAs->setObjectName(u"planCopyAs"_s);
    m_copyAs->setAccessibleName(tr("Copy the chosen row's request as"));
    m_stop->setObjectName(u"planStop"_s);
    m_start->setObjectName(u"planStart"_s);
    close->setObjectName(u"planClose"_s);
    // Enter in a field must not start it.
    for (QPushButton *button : {m_copy, m_keep, m_stop, m_start, close})
        button->setAutoDefault(false);
    Theme::setPrimary(m_start, true);
    connect(m_stopAtRefusal, &QCheckBox::toggled, m_runner, &PlanRunner::setStopAtRefusal);
    connect(m_copy, &QPushButton::clicked, this, [this] { Clipboard::copy(m_runner->report()); });
    connect(m_keep, &QPushButton::clicked, this, &PlanDialog::keepReport);
    connect(m_stop, &QPushButton::clicked, m_runner, &PlanRunner::stopAfterThis);
    connect(m_start, &QPushButton::clicked, this, &PlanDialog::start);
    // The keys that send in the act panel.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_start, &QPushButton::click);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto lineOf = [](std::initializer_list<QWidget *> left, std::initializer_list<QWidget *> right) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::grid(2));
        for (QWidget *widget : left)
            line->addWidget(widget);
        line->addStretch(1);
        for (QWidget *widget : right)
            line->addWidget(widget);
        return line;
    };
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Theme::grid(3));
    lines->addLayout(lineOf({m_stopAtRefusal, m_status}, {}));
    lines->addLayout(lineOf({m_copy, m_keep, m_copyAs}, {m_stop, m_start, close}));
    return lines;
}

/// The activities' names, for the words of the rows and for the fields.
void PlanDialog::addNames()
{
    if (!m_directory)
        return;
    QHash<QString, QString> names;
    const QList<Activity> &activities = m_directory->activities();
    for (const Activity &activity : activities)
        names.insert(activity.sid.toString(), activity.friendlyName);
    m_runner->addNames(names);
    m_form->readNames();
}

void PlanDialog::start()
{
    m_runner->setShared(m_form->draft());
    m_runner->start();
    if (m_runner->isRunning())
        m_stop->setFocus(); // The button that was pressed is disabled now.
}

/// The report as it is when the file is chosen, for a plan goes on meanwhile.
void PlanDialog::keepReport()
{
    auto *ask = new QFileDialog(this, tr("Keep report"), documentsFolder(), tr("Text files (*.txt);;All files (*)"));
    ask->setObjectName(u"planReportFile"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(u"txt"_s);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const std::optional<QString> problem = writeTable(path, m_runner->report().toUtf8());
        m_end->setTone(problem ? Tone::Bad : Tone::Ok);
        m_end->setText(problem ? tr("The report was not written: %1").arg(*problem)
                               : tr("The report was written to %1.").arg(path));
    });
    ask->open();
}

void PlanDialog::onRow(int row)
{
    // The row that is at work is followed, as long as nobody chose several.
    if (m_runner->rows().at(row).state == PlanRowState::Looking && m_table->selectionModel()->selectedRows().size() < 2)
        m_table->markRow(row);
    if (m_table->currentRow() == row)
        showChosen();
}

void PlanDialog::onStopped()
{
    showState();
    if (m_stop->hasFocus() || !focusWidget())
        (m_start->isEnabled() ? m_start : m_copy)->setFocus();
    Q_EMIT stopped();
}

/// What the chosen row would send by the values so far.
std::optional<RequestPreview> PlanDialog::chosenRequest() const
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_client)
        return {};
    const PlanRow &chosen = m_runner->rows().at(row);
    return previewOf(*m_catalogue, chosen, draftOf(*m_catalogue, chosen.act, m_form->draft()),
                     m_client->endpoint().baseUrl);
}

void PlanDialog::reject()
{
    // What is on its way is not called back; the journal has it, whether this stays or not.
    if (m_runner->isRunning() && !m_runner->isStopping()) {
        m_runner->stopAfterThis();
        if (m_runner->isRunning())
            return;
    }
    QDialog::reject();
}

/// Why nothing can be started now; empty where it can.
QString PlanDialog::modeText() const
{
    if (!m_gate || m_runner->end() == PlanEnd::Left)
        return PlanWords::end(PlanEnd::Left, {});
    const SendAnswer answer = m_gate->lookAtMode();
    if (!answer.maySend())
        return PlanWords::objection(answer);
    // Otherwise the rows that need it would be left out, and the others sent.
    const QStringList missing = m_form->missing();
    return missing.isEmpty() ? QString() : tr("Fill in first: %1.").arg(missing.join(u", "_s));
}

void PlanDialog::showState()
{
    const bool isRunning = m_runner->isRunning();
    const QString forbidden = modeText();
    const QList<PlanRow> &rows = m_runner->rows();
    const auto next = std::count_if(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.isNext(); });
    const bool isBegun = std::any_of(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.isOver(); });
    m_counts->setText(PlanWords::counts(rows));
    m_form->setEnabled(!isRunning);
    m_presets->setEnabled(!isRunning);
    m_start->setText(isBegun ? tr("&Go on: send %1").arg(next) : tr("&Start: send %1").arg(next));
    m_start->setEnabled(!isRunning && m_runner->hasNext() && forbidden.isEmpty());
    m_stop->setEnabled(isRunning && !m_runner->isStopping());
    const bool isForbidden = !isRunning && !forbidden.isEmpty();
    const QString end = isForbidden && m_runner->end() != PlanEnd::Left && m_runner->end() != PlanEnd::NotAllowed
                            ? (PlanWords::end(m_runner->end(), m_runner->whyEnded()) + u' ' + forbidden).trimmed()
                        : isForbidden ? forbidden
                                      : PlanWords::end(m_runner->end(), m_runner->whyEnded());
    m_end->setText(end);
    const bool hasSkipped =
        std::any_of(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.state == PlanRowState::Skipped; });
    m_end->setTone(m_runner->end() == PlanEnd::Complete && !isForbidden && !hasSkipped ? Tone::Ok : Tone::Wait);
    const bool waits = m_gate && m_gate->waitMsecs() > 0;
    if (waits != m_second.isActive()) {
        if (waits)
            m_second.start();
        else
            m_second.stop();
    }
    showProgress();
    showChosen();
}

void PlanDialog::showProgress()
{
    const QList<PlanRow> &rows = m_runner->rows();
    const auto over = std::count_if(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.isOver(); });
    const auto left = std::count_if(rows.cbegin(), rows.cend(), [](const PlanRow &row) {
        return row.isNext() || row.state == PlanRowState::Looking || row.state == PlanRowState::Sending;
    });
    m_bar->setRange(0, std::max(1, int(over + left)));
    m_bar->setValue(int(over));
    const bool isBegun = m_runner->isRunning() || over > 0;
    m_status->setVisible(isBegun);
    m_bar->setVisible(isBegun);
    if (!isBegun)
        return;
    const bool hasSkipped =
        std::any_of(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.state == PlanRowState::Skipped; });
    const StatusLook look = m_runner->isRunning() ? StatusLook{StatusShape::HalfDot, Tone::Accent}
                            : m_runner->end() == PlanEnd::Complete && !hasSkipped
                                ? StatusLook{StatusShape::Check, Tone::Ok}
                                : StatusLook{StatusShape::Diamond, Tone::Wait};
    m_status->setStatus(look,
                        m_runner->isStopping()                 ? tr("stops after this one")
                        : m_runner->isRunning()                ? tr("runs")
                        : m_runner->end() == PlanEnd::Complete ? tr("at its end")
                                                               : tr("stands still"),
                        {PlanWords::progress(rows)});
}

void PlanDialog::showChosen()
{
    const int row = m_table->currentRow();
    const auto text = [&](PlanTableModel::Column column) {
        const QString words = m_model->index(row, int(column)).data().toString();
        return words.isEmpty() ? u"–"_s : words;
    };
    m_what->setText(text(PlanTableModel::Column::What));
    m_dryRun->setText(text(PlanTableModel::Column::DryRun));
    m_outcome->setText(text(PlanTableModel::Column::Outcome));
}

} // namespace Desk
