#include "workflowsettings.h"

namespace Simulator {

WorkflowSettings::WorkflowSettings(State &state, EventRecorder &recorder)
    : m_state(state)
    , m_recorder(recorder)
{
}

void WorkflowSettings::apply(Workflow &workflow, const WorkflowChange &change) const
{
    if (change.configuration) {
        workflow.configuration = change.configuration->text;
        workflow.routing = change.configuration->routing;
    }
    workflow.reservationTimeout = change.reservationTimeout.value_or(workflow.reservationTimeout);
    workflow.callbackUrl = change.callbackUrl.value_or(workflow.callbackUrl);
    workflow.fallbackUrl = change.fallbackUrl.value_or(workflow.fallbackUrl);
    workflow.updated = m_state.now;
}

Made WorkflowSettings::create(const WorkflowChange &wanted)
{
    Workflow workflow;
    workflow.name = wanted.name.value_or(QByteArray());
    if (auto refusal = nameTaken(m_state, m_state.workflows, "Workflow", workflow.name))
        return *refusal;
    workflow.id = m_state.nextId();
    workflow.created = m_state.now;
    apply(workflow, wanted);
    m_recorder.workflow(workflow, EventType::WorkflowCreated);
    m_state.workflows.emplace(workflow.id, workflow);
    return workflow.id;
}

Outcome WorkflowSettings::update(Workflow &workflow, const WorkflowChange &change)
{
    const QByteArray name = change.name.value_or(workflow.name);
    if (auto refusal = nameTaken(m_state, m_state.workflows, "Workflow", name, workflow.id))
        return refusal;
    workflow.name = name;
    apply(workflow, change);
    m_recorder.workflow(workflow, EventType::WorkflowUpdated);
    return {};
}

Outcome WorkflowSettings::remove(Id id)
{
    for (const auto &[task, its] : m_state.tasks) {
        if (its.workflow == id && !isFinished(its.status))
            return invalid("Cannot delete Workflow " + m_state.sids.text(Kind::Workflow, id) + " because Task " +
                           m_state.sids.text(Kind::Task, task) + " is in it");
    }
    const Workflow &workflow = m_state.workflows.at(id);
    m_recorder.workflow(workflow, EventType::WorkflowDeleted);
    m_state.formerNames[id] = workflow.name;
    m_state.workflows.erase(id);
    return {};
}

} // namespace Simulator
