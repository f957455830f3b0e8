#include "whatifform.h"

#include "jsonfield.h"
#include "routing/queuenames.h"
#include "routing/workflowreader.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(Theme::grid(3));
    form->setVerticalSpacing(Theme::grid(2));
    return form;
}

/// The object that a text is; a sentence where it is none.
std::variant<QJsonObject, QString> objectOf(const QString &text)
{
    const QByteArray json = text.trimmed().isEmpty() ? "{}"_ba : text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    return Routing::jsonDefect(json, error).text();
}

/// Names in their places; what was chosen stays so, by its SID.
template <typename List>
void fillNames(QComboBox *combo, const List &list)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (const auto &one : list)
        combo->addItem(one.name.isEmpty() ? one.sid : one.name, one.sid);
    if (const int at = combo->findData(chosen); at >= 0)
        combo->setCurrentIndex(at);
}

template <typename List>
const typename List::value_type *chosenOf(const QComboBox *combo, const List &list)
{
    const int at = combo->currentIndex();
    return at >= 0 && at < static_cast<int>(list.size()) ? &list[static_cast<size_t>(at)] : nullptr;
}

} // namespace

WhatIfForm::WhatIfForm(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"whatIfForm"_s);
    setTabBar(new FlatTabBar(this));
    setDocumentMode(true);
    addTab(makeTaskPage(), tr("&Task"));
    addTab(makeWorkerPage(), tr("&Workers"));
    addTab(makeWorkflowPage(), tr("Work&flow"));
}

WhatIfForm::~WhatIfForm() = default;

QWidget *WhatIfForm::makeTaskPage()
{
    auto *page = new QWidget(this);
    QFormLayout *form = formOn(page);
    // In the order in which they stand: the tab key goes in the order of making.
    m_taskWorkflow = new QComboBox(page);
    m_channel = new QComboBox(page);
    m_priority = new QSpinBox(page);
    m_age = new QSpinBox(page);
    m_attributes = new JsonField(tr("Attributes of the task"), page);
    m_taskWorkflow->setObjectName(u"whatIfTaskWorkflow"_s);
    m_attributes->setObjectName(u"whatIfAttributes"_s);
    m_priority->setObjectName(u"whatIfPriority"_s);
    m_priority->setMaximum(std::numeric_limits<int>::max());
    m_age->setObjectName(u"whatIfAge"_s);
    m_age->setMaximum(std::numeric_limits<int>::max());
    m_age->setSuffix(tr(" s"));
    m_channel->setObjectName(u"whatIfChannel"_s);
    form->addRow(tr("Workflow"), m_taskWorkflow);
    form->addRow(tr("Channel"), m_channel);
    form->addRow(tr("Priority"), m_priority);
    form->addRow(tr("Age"), m_age);
    form->addRow(tr("Attributes"), m_attributes);
    connect(m_taskWorkflow, &QComboBox::currentIndexChanged, this, &WhatIfForm::noteTask);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &WhatIfForm::noteTask);
    connect(m_priority, &QSpinBox::valueChanged, this, &WhatIfForm::noteTask);
    connect(m_age, &QSpinBox::valueChanged, this, &WhatIfForm::noteTask);
    connect(m_attributes, &JsonField::edited, this, &WhatIfForm::noteTask);
    return page;
}

QWidget *WhatIfForm::makeWorkerPage()
{
    auto *page = new QWidget(this);
    QFormLayout *form = formOn(page);
    m_worker = new QComboBox(page);
    m_activity = new QComboBox(page);
    m_workerAttributes = new JsonField(tr("Attributes of the worker"), page);
    m_worker->setObjectName(u"whatIfWorker"_s);
    m_activity->setObjectName(u"whatIfActivity"_s);
    m_workerAttributes->setObjectName(u"whatIfWorkerAttributes"_s);
    form->addRow(tr("Worker"), m_worker);
    form->addRow(tr("Activity"), m_activity);
    form->addRow(tr("Attributes"), m_workerAttributes);
    connect(m_worker, &QComboBox::currentIndexChanged, this, &WhatIfForm::showWorker);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &WhatIfForm::noteWorker);
    connect(m_workerAttributes, &JsonField::edited, this, &WhatIfForm::noteWorker);
    return page;
}

QWidget *WhatIfForm::makeWorkflowPage()
{
    auto *page = new QWidget(this);
    QFormLayout *form = formOn(page);
    m_workflow = new QComboBox(page);
    m_configuration = new JsonField(tr("Configuration of the workflow"), page);
    m_workflow->setObjectName(u"whatIfWorkflow"_s);
    m_configuration->setObjectName(u"whatIfConfiguration"_s);
    form->addRow(tr("Workflow"), m_workflow);
    form->addRow(m_configuration);
    connect(m_workflow, &QComboBox::currentIndexChanged, this, &WhatIfForm::showWorkflow);
    connect(m_configuration, &JsonField::edited, this, &WhatIfForm::noteWorkflow);
    return page;
}

void WhatIfForm::setSubject(const WhatIfSubject &subject)
{
    const bool isFirst = m_subject.question.workspace.workflows.empty();
    m_subject = subject;
    fill();
    if (isFirst) {
        m_workflow->setCurrentIndex(static_cast<int>(subject.question.workflow));
        showWorkflow();
    }
}

void WhatIfForm::undo()
{
    m_workers.clear();
    m_configurations.clear();
    m_isTaskChanged = false;
    fill();
}

void WhatIfForm::focusAttributes()
{
    setCurrentIndex(0);
    m_attributes->setFocus(Qt::OtherFocusReason);
}

void WhatIfForm::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    fillNames(m_taskWorkflow, workspace().workflows);
    fillNames(m_worker, workspace().workers);
    fillNames(m_activity, workspace().activities);
    fillNames(m_workflow, workspace().workflows);
    if (!m_isTaskChanged)
        fillTask();
    showWorker();
    showWorkflow();
}

void WhatIfForm::fillTask()
{
    const Routing::RoutingTask &task = m_subject.question.task;
    m_taskWorkflow->setCurrentIndex(static_cast<int>(m_subject.question.workflow));
    m_channel->clear();
    m_channel->addItems(workspace().channels);
    if (m_channel->findText(task.channel) < 0)
        m_channel->addItem(task.channel);
    m_channel->setCurrentText(task.channel);
    m_priority->setValue(task.priority);
    m_age->setValue(static_cast<int>(std::min<qint64>(task.age / 1000, std::numeric_limits<int>::max())));
    m_attributes->setJson(m_subject.taskAttributes);
}

const Routing::WorkerFacts *WhatIfForm::worker() const
{
    return chosenOf(m_worker, workspace().workers);
}

const Routing::WorkflowFacts *WhatIfForm::workflow() const
{
    return chosenOf(m_workflow, workspace().workflows);
}

void WhatIfForm::showWorker()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const Routing::WorkerFacts *chosen = worker();
    if (!chosen)
        return m_workerAttributes->setText({});
    const auto change = m_workers.constFind(chosen->sid);
    const bool isChanged = change != m_workers.cend();
    m_activity->setCurrentIndex(m_activity->findData(isChanged ? change->activity : chosen->activitySid));
    if (isChanged)
        m_workerAttributes->setText(change->attributes);
    else
        m_workerAttributes->setJson(m_subject.attributes.value(chosen->sid));
}

void WhatIfForm::showWorkflow()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const Routing::WorkflowFacts *chosen = workflow();
    if (!chosen)
        return m_configuration->setText({});
    if (const auto change = m_configurations.constFind(chosen->sid); change != m_configurations.cend())
        m_configuration->setText(*change);
    else
        m_configuration->setJson(m_subject.configurations.value(chosen->sid));
}

void WhatIfForm::noteTask()
{
    if (m_isFilling)
        return;
    m_isTaskChanged = true;
    Q_EMIT changed();
}

void WhatIfForm::noteWorker()
{
    const Routing::WorkerFacts *chosen = worker();
    if (m_isFilling || !chosen)
        return;
    m_workers.insert(chosen->sid, {m_workerAttributes->text(), m_activity->currentData().toString()});
    Q_EMIT changed();
}

void WhatIfForm::noteWorkflow()
{
    const Routing::WorkflowFacts *chosen = workflow();
    if (m_isFilling || !chosen)
        return;
    m_configurations.insert(chosen->sid, m_configuration->text());
    Q_EMIT changed();
}

bool WhatIfForm::isChanged() const
{
    return m_isTaskChanged || !m_workers.isEmpty() || !m_configurations.isEmpty();
}

Routing::RoutingQuestion WhatIfForm::question()
{
    Routing::RoutingQuestion question = m_subject.question;
    readWorkers(question);
    readWorkflows(question);
    if (m_isTaskChanged)
        readTask(question);
    return question;
}

void WhatIfForm::readTask(Routing::RoutingQuestion &question)
{
    question.workflow = static_cast<size_t>(std::max(0, m_taskWorkflow->currentIndex()));
    Routing::RoutingTask &task = question.task;
    task.channel = m_channel->currentText();
    task.priority = m_priority->value();
    task.age = qint64(m_age->value()) * 1000;
    const auto attributes = objectOf(m_attributes->text());
    const auto *problem = std::get_if<QString>(&attributes);
    m_attributes->setProblem(problem ? *problem : QString());
    if (!problem)
        task.attributes = Routing::Value::fromJson(std::get<QJsonObject>(attributes));
}

void WhatIfForm::readWorkers(Routing::RoutingQuestion &question)
{
    for (auto change = m_workers.cbegin(); change != m_workers.cend(); ++change) {
        const auto at = placeOf(question.workspace.workers, change.key());
        if (!at)
            continue; // He is gone meanwhile.
        Routing::WorkerFacts &changed = question.workspace.workers[*at];
        const auto attributes = objectOf(change->attributes);
        const auto *problem = std::get_if<QString>(&attributes);
        if (!problem)
            changed.attributes = Routing::Value::fromJson(std::get<QJsonObject>(attributes));
        if (change.key() == m_worker->currentData().toString())
            m_workerAttributes->setProblem(problem ? *problem : QString());
        if (const auto activity = placeOf(workspace().activities, change->activity))
            setActivity(changed, workspace().activities[*activity]);
    }
}

void WhatIfForm::readWorkflows(Routing::RoutingQuestion &question)
{
    Routing::QueueNames names;
    for (const Routing::QueueFacts &queue : workspace().queues)
        names.add(queue.sid, queue.name);
    for (auto change = m_configurations.cbegin(); change != m_configurations.cend(); ++change) {
        const auto at = placeOf(question.workspace.workflows, change.key());
        if (!at)
            continue;
        Routing::WorkflowReading reading =
            Routing::readWorkflow(change->toUtf8(), [&names](const QString &queue) { return names.find(queue); });
        if (change.key() == m_workflow->currentData().toString())
            m_configuration->setProblem(reading.errorText());
        if (!reading.hasErrors())
            question.workspace.workflows[*at].workflow = std::move(reading.workflow);
    }
}

} // namespace Desk
