#include "workflowupdates.h"

#include "formreader.h"
#include "simulator/world/assumptions.h"

namespace Simulator {

namespace {

void readWorkflow(FormReader &form, WorkflowChange &change)
{
    form.integer("TaskReservationTimeout", 1, Assumptions::MaxReservationTimeout, change.reservationTimeout)
        .callback("AssignmentCallbackUrl", change.callbackUrl)
        .callback("FallbackAssignmentCallbackUrl", change.fallbackUrl);
}

} // namespace

Reply Handlers::updateWorkflow(World &world, const Renderer &renderer, const Call &call)
{
    const Workflow *workflow = found(world.state().workflows, call, world.state(), 1, Kind::Workflow);
    if (!workflow)
        return call.notFound();
    WorkflowChange change;
    FormReader form(world.state(), call.form);
    form.text("FriendlyName", Assumptions::MaxName, change.name);
    readWorkflow(form, change);
    if (form.refusal())
        return *form.refusal();
    if (auto refusal = world.updateWorkflow(workflow->id, change))
        return *refusal;
    return resource([&](JsonWriter &json) { renderer.workflow(json, *workflow); });
}

Reply Handlers::deleteWorkflow(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const Workflow *workflow = found(world.state().workflows, call, world.state(), 1, Kind::Workflow);
    if (!workflow)
        return call.notFound();
    if (auto refusal = world.deleteWorkflow(workflow->id))
        return *refusal;
    return Done{204, {}, {}};
}

} // namespace Simulator
