#include "whatifworkflowpage.h"

#include "jsonfield.h"
#include "routing/queuenames.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MostQueueLines = 4;

} // namespace

WhatIfWorkflowPage::WhatIfWorkflowPage(QWidget *parent)
    : WhatIfPage(parent)
    , m_workflow(new QComboBox(this))
    , m_configuration(new JsonField(tr("Configuration of the workflow"), this))
    , m_queues(new WrapLabel(this, Tone::Muted))
{
    QFormLayout *form = makeForm();
    m_workflow->setObjectName(u"whatIfWorkflow"_s);
    m_configuration->setObjectName(u"whatIfConfiguration"_s);
    m_queues->setObjectName(u"whatIfQueues"_s);
    m_queues->setMostLines(MostQueueLines);
    form->addRow(tr("Workflow"), m_workflow);
    form->addRow(m_configuration);
    form->addRow(m_queues);
    connect(m_workflow, &QComboBox::currentIndexChanged, this, &WhatIfWorkflowPage::show);
    connect(m_configuration, &JsonField::edited, this, &WhatIfWorkflowPage::note);
}

WhatIfWorkflowPage::~WhatIfWorkflowPage() = default;

const Routing::WorkflowFacts *WhatIfWorkflowPage::workflow() const
{
    const int at = m_workflow->currentIndex();
    const auto &workflows = workspace().workflows;
    return at >= 0 && at < static_cast<int>(workflows.size()) ? &workflows[static_cast<size_t>(at)] : nullptr;
}

void WhatIfWorkflowPage::choose(size_t workflow)
{
    m_workflow->setCurrentIndex(static_cast<int>(workflow));
}

void WhatIfWorkflowPage::fill()
{
    fillNames(m_workflow, workspace().workflows);
    for (const Routing::WorkflowFacts &one : workspace().workflows)
        markChanged(m_workflow, one.sid, one.name, m_changes.contains(one.sid));
    QStringList queues;
    for (const Routing::QueueFacts &queue : workspace().queues)
        queues += queue.name;
    m_queues->setText(tr("Queues can be called by their names here: %1").arg(queues.join(u", "_s)));
    show();
}

void WhatIfWorkflowPage::show()
{
    quietly([this] {
        const Routing::WorkflowFacts *chosen = workflow();
        if (!chosen)
            return m_configuration->setText({});
        if (const auto change = m_changes.constFind(chosen->sid); change != m_changes.cend())
            m_configuration->setText(*change);
        else
            m_configuration->setJson(subject().configurations.value(chosen->sid));
        tellDefects();
    });
}

void WhatIfWorkflowPage::note()
{
    const Routing::WorkflowFacts *chosen = workflow();
    if (isFilling() || !chosen)
        return;
    const QString text = m_configuration->text();
    const bool isSame = text == JsonField::laidOut(subject().configurations.value(chosen->sid));
    if (isSame)
        m_changes.remove(chosen->sid);
    else
        m_changes.insert(chosen->sid, text);
    quietly([&] { markChanged(m_workflow, chosen->sid, chosen->name, !isSame); });
    tellDefects();
    Q_EMIT changed();
}

Routing::WorkflowReading WhatIfWorkflowPage::read(const QString &configuration) const
{
    Routing::QueueNames names;
    for (const Routing::QueueFacts &queue : workspace().queues)
        names.add(queue.sid, queue.name);
    return Routing::readWorkflow(configuration.toUtf8(), [&names](const QString &queue) { return names.find(queue); });
}

/// A slip in a key is no error for TaskRouter either, and nobody would see why nothing comes of it.
void WhatIfWorkflowPage::tellDefects()
{
    const Routing::WorkflowReading reading = read(m_configuration->text());
    QStringList odd;
    for (const Routing::ConfigurationDefect &defect : reading.defects) {
        if (defect.severity == Routing::ConfigurationDefect::Severity::Warning)
            odd += defect.text();
    }
    if (reading.hasErrors())
        m_configuration->setProblem(reading.errorText());
    else
        m_configuration->setNotice(odd.join(u'\n'));
}

void WhatIfWorkflowPage::apply(Routing::RoutingQuestion &question)
{
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        const auto at = placeOf(question.workspace.workflows, change.key());
        if (!at)
            continue;
        Routing::WorkflowReading reading = read(*change);
        if (!reading.hasErrors())
            question.workspace.workflows[*at].workflow = std::move(reading.workflow);
    }
}

QStringList WhatIfWorkflowPage::changes() const
{
    QStringList lines;
    for (const Routing::WorkflowFacts &one : workspace().workflows) {
        if (m_changes.contains(one.sid))
            lines += tr("configuration of \"%1\"").arg(one.name);
    }
    return lines;
}

QStringList WhatIfWorkflowPage::problems() const
{
    QStringList lines;
    for (const Routing::WorkflowFacts &one : workspace().workflows) {
        const auto change = m_changes.constFind(one.sid);
        if (change != m_changes.cend() && read(*change).hasErrors())
            lines += tr("The configuration of \"%1\" cannot be read: the one in TaskRouter counts.").arg(one.name);
    }
    return lines;
}

} // namespace Desk
