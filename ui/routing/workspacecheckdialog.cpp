#include "workspacecheckdialog.h"

#include "findingstable.h"
#include "readingstrip.h"
#include "reservations/tableexport.h"
#include "reservations/tasklistmodel.h"
#include "routing/lint/findingsmodel.h"
#include "routing/lint/lint.h"
#include "taskrouter/timetext.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/wraplabel.h"
#include "workspace/rules/workspacerules.h"
#include "workspace/workspacereader.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// What a check of the answers comes to: the findings, and why they could not be read, if so. Runs in another thread.
WorkspaceCheck checked(const WorkspaceAnswers &answers, const QStringList &tasks)
{
    const auto read = readWorkspace({{QString(), workspaceFile(answers)}}, WorkspaceUse::Lint);
    if (const auto *error = std::get_if<WorkspaceError>(&read))
        return {{}, error->text()};
    Routing::LintWorkspace workspace = lintWorkspaceOf(std::get<ReadWorkspace>(read).workspace);
    for (const QString &attributes : tasks)
        workspace.tasks.push_back(Routing::Value::fromJson(QJsonDocument::fromJson(attributes.toUtf8()).object()));
    return {lint(workspace), {}};
}

QStringList attributesOf(const TaskListModel &tasks)
{
    QStringList attributes;
    for (auto status = TaskStatus::Pending; status <= TaskStatus::Canceled;
         status = static_cast<TaskStatus>(int(status) + 1)) {
        for (const Task &task : tasks.tasksWith(status)) {
            if (!task.attributes.isEmpty())
                attributes.append(task.attributes);
        }
    }
    return attributes;
}

} // namespace

WorkspaceCheckDialog::WorkspaceCheckDialog(const Session &session, Sid workspace, QWidget *parent)
    : QDialog(parent)
    , m_client(session.client)
    , m_wanted{workspace, session.title, false, session.clock.utc}
    , m_tasks(attributesOf(*session.tasks))
    , m_reading(new ReadingStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new PlaceholderPage(this))
    , m_model(new Routing::FindingsModel(this))
    , m_table(new FindingsTable(this))
    , m_details(new QWidget(this))
    , m_sentence(new WrapLabel(this))
    , m_place(new WrapLabel(this))
    , m_advice(new WrapLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"workspaceCheckDialog"_s);
    setWindowTitle(tr("Check workspace"));
    build();
    connect(m_reading, &ReadingStrip::readWanted, this, &WorkspaceCheckDialog::read);
    connect(m_reading, &ReadingStrip::stopWanted, this, [this] {
        if (m_fetch)
            m_fetch->cancel();
    });
    connect(&m_work, &QFutureWatcherBase::finished, this, &WorkspaceCheckDialog::onChecked);
    connect(m_table, &FindingsTable::copyWanted, this, &WorkspaceCheckDialog::copyText);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkspaceCheckDialog::showChosen);
    read();
}

WorkspaceCheckDialog::~WorkspaceCheckDialog() = default;

bool WorkspaceCheckDialog::isAbout(const Session &session, Sid workspace) const
{
    return isVisible() && m_client && m_client == session.client && m_wanted.workspace == workspace;
}

void WorkspaceCheckDialog::build()
{
    m_table->setModel(m_model);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_pages->setMinimumHeight(Theme::grid(50));
    auto *details = new QFormLayout(m_details);
    details->setContentsMargins({});
    details->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    details->setHorizontalSpacing(Theme::grid(3));
    details->setVerticalSpacing(Theme::grid(2));
    const std::array rows{std::pair(tr("What is odd"), m_sentence), std::pair(tr("Where"), m_place),
                          std::pair(tr("What to do"), m_advice)};
    for (const auto &[title, label] : rows) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(title);
        auto *caption = new PlainLabel(title, this);
        details->addRow(caption, label);
    }
    m_sentence->setObjectName(u"findingSentence"_s);
    m_place->setObjectName(u"findingPlace"_s);
    m_advice->setObjectName(u"findingAdvice"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [this, buttons](const QString &text, const char *name, auto slot) {
        auto *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        m_copies.append(button);
    };
    add(tr("Copy the &place"), "copyPlace", [this] {
        const Routing::Findings one = chosen();
        if (!one.empty())
            Clipboard::copy(one.front().place.text());
    });
    add(tr("&Copy as text"), "copyText", &WorkspaceCheckDialog::copyText);
    add(tr("Copy as CS&V"), "copyCsv", &WorkspaceCheckDialog::copyCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(m_reading);
    column->addWidget(new Hairline(this));
    column->addWidget(m_pages, 1);
    column->addWidget(m_details);
    column->addWidget(buttons);
    const QSize wanted(Theme::grid(300), Theme::grid(160));
    // Not beyond the window that it belongs to.
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.96) : wanted);
    showChosen();
}

void WorkspaceCheckDialog::read()
{
    if (m_fetch || m_work.isRunning())
        return;
    if (!m_client) {
        m_reading->showEnded(tr("This connection is over. Connect again to read the workspace."), Tone::Bad);
        return;
    }
    // Without a request for each worker: what asks for their channels is left alone.
    m_fetch = new WorkspaceFetch(*m_client, m_wanted, this);
    connect(m_fetch, &WorkspaceFetch::progressed, m_reading, &ReadingStrip::showProgress);
    connect(m_fetch, &WorkspaceFetch::waiting, m_reading, &ReadingStrip::showWaiting);
    connect(m_fetch, &WorkspaceFetch::finished, this, &WorkspaceCheckDialog::onRead);
    m_reading->showStarted();
    if (m_model->rowCount() == 0) {
        m_empty->setState(tr("Nothing is known yet."), tr("The workspace is being read."));
        m_pages->setCurrentWidget(m_empty);
    }
    m_fetch->start();
}

/// Rows that are shown stay where reading failed.
void WorkspaceCheckDialog::onRead()
{
    WorkspaceFetch *fetch = std::exchange(m_fetch, nullptr);
    fetch->deleteLater();
    if (!fetch->result().ok()) {
        m_reading->showError(fetch->result().error());
        if (m_model->rowCount() == 0)
            m_empty->setState(tr("The workspace was not checked."), tr("Read it again to check it."));
        return;
    }
    // Thousands of workers against hundreds of expressions take a while: not in the thread that paints.
    auto promise = std::make_shared<QPromise<WorkspaceCheck>>();
    promise->start();
    m_work.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, answers = fetch->result().value(), tasks = m_tasks] {
        promise->addResult(checked(answers, tasks));
        promise->finish();
    });
}

void WorkspaceCheckDialog::onChecked()
{
    auto [findings, problem] = m_work.result();
    const qsizetype count = static_cast<qsizetype>(findings.size());
    m_model->setFindings(std::move(findings));
    if (!problem.isEmpty()) {
        m_reading->showEnded(tr("The workspace could not be read.") + u' ' + problem, Tone::Bad);
        m_empty->setState(tr("The workspace was not checked."), problem);
    } else {
        // It stands beside the window, where time goes on.
        const qint64 now = m_wanted.now();
        m_reading->noteRead(now);
        m_reading->showEnded(tr("The workspace was read at %1. What was found: %2").arg(timeText(now, now)).arg(count),
                             count == 0 ? Tone::Ok : Tone::Plain);
        m_empty->setState(tr("Nothing odd was found."),
                          tr("The expressions, workflows, queues and activities of this workspace fit each other."));
    }
    if (count == 0) {
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_pages->setCurrentWidget(m_table);
        m_table->markShownRow(0);
    }
    showChosen();
}

Routing::Findings WorkspaceCheckDialog::chosen() const
{
    Routing::Findings result;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        result.push_back(row.data(Routing::FindingsModel::FindingRole).value<Routing::Finding>());
    return result;
}

void WorkspaceCheckDialog::showChosen()
{
    const QModelIndex row = m_table->currentIndex();
    const bool isOne = row.isValid() && m_model->rowCount() > 0;
    const auto finding = row.data(Routing::FindingsModel::FindingRole).value<Routing::Finding>();
    m_details->setVisible(isOne);
    m_sentence->setText(isOne ? finding.sentence() : QString());
    m_place->setText(isOne ? finding.place.text() : QString());
    m_advice->setText(isOne ? finding.advice() : QString());
    for (QPushButton *button : std::as_const(m_copies))
        button->setEnabled(m_model->rowCount() > 0);
}

/// Those that are selected; with one or none, all of them.
void WorkspaceCheckDialog::copyText() const
{
    const Routing::Findings some = chosen();
    Clipboard::copy(findingsText(some.size() > 1 ? some : m_model->findings()));
}

void WorkspaceCheckDialog::copyCsv() const
{
    QString text;
    constexpr int keyColumn = int(Routing::FindingsModel::Column::Count);
    const auto addLine = [&text](const auto &cellAt) {
        for (int column = 0; column <= keyColumn; ++column)
            text += (column > 0 ? u","_s : QString()) + separatedCell(cellAt(column), u',');
        text += u"\r\n"_s;
    };
    // The key last: by it a script knows a finding in every language.
    addLine([this](int column) {
        return column < keyColumn ? m_model->headerData(column, Qt::Horizontal).toString() : tr("Key");
    });
    for (int row = 0; row < m_model->rowCount(); ++row) {
        addLine([this, row](int column) {
            const QModelIndex index = m_model->index(row, column < keyColumn ? column : 0);
            if (column == keyColumn)
                return QString(index.data(Routing::FindingsModel::FindingRole).value<Routing::Finding>().key());
            const QString cell = index.data().toString();
            return looksLikeFormula(cell) ? u'\'' + cell : cell;
        });
    }
    Clipboard::copy(text);
}

} // namespace Desk
