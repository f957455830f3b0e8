#include "workflowupdates.h"

#include "formreader.h"
#include "routing/workflowreader.h"
#include "simulator/world/assumptions.h"

#include <limits>

namespace Simulator {

namespace {

/// Clients write SIDs, and only queues that are there may be meant.
Routing::QueueResolver queuesBySid(const State &state)
{
    return [&state](const QString &text) -> std::optional<QString> {
        const auto id = state.sids.read(Kind::TaskQueue, text.toUtf8());
        if (!id || !find(state.queues, *id))
            return std::nullopt;
        // In the letters that its SID is written with elsewhere.
        return QString::fromLatin1(state.sids.text(Kind::TaskQueue, *id));
    };
}

/// What is wrong with a configuration, as far as anybody wants to read it.
QByteArray defectsOf(const Routing::WorkflowReading &reading)
{
    constexpr qsizetype most = 5;
    QByteArrayList lines = reading.errorText().toUtf8().split('\n');
    const qsizetype more = lines.size() - most;
    if (more > 0) {
        lines.resize(most);
        lines.append("and " + QByteArray::number(more) + " more");
    }
    return lines.join("; ");
}

void readConfiguration(FormReader &form, const Call &call, const State &state, std::optional<WorkflowConfiguration> &to)
{
    if (!call.form.has("Configuration"))
        return;
    const QByteArray text = call.form.value("Configuration");
    Routing::WorkflowReading reading = Routing::readWorkflow(text, queuesBySid(state));
    if (reading.hasErrors())
        form.refuse("Configuration", defectsOf(reading));
    else
        to = {text, std::make_shared<const Routing::Workflow>(std::move(reading.workflow))};
}

std::variant<WorkflowChange, Refusal> readWorkflowChange(const Call &call, const State &state, bool isNew)
{
    WorkflowChange change;
    FormReader form(state, call.form);
    if (isNew) {
        std::optional<QByteArray> configuration;
        form.neededText("FriendlyName", Assumptions::MaxName, change.name)
            .neededText("Configuration", std::numeric_limits<qsizetype>::max(), configuration);
    } else {
        form.text("FriendlyName", Assumptions::MaxName, change.name);
    }
    readConfiguration(form, call, state, change.configuration);
    form.integer("TaskReservationTimeout", 1, Assumptions::MaxReservationTimeout, change.reservationTimeout)
        .callback("AssignmentCallbackUrl", change.callbackUrl)
        .callback("FallbackAssignmentCallbackUrl", change.fallbackUrl);
    if (form.refusal())
        return *form.refusal();
    return change;
}

} // namespace

Reply Handlers::createWorkflow(World &world, const Renderer &renderer, const Call &call)
{
    const auto wanted = readWorkflowChange(call, world.state(), true);
    if (const auto *refusal = std::get_if<Refusal>(&wanted))
        return *refusal;
    const Made made = world.createWorkflow(std::get<WorkflowChange>(wanted));
    if (const auto *refusal = std::get_if<Refusal>(&made))
        return *refusal;
    return resource([&](JsonWriter &json) { renderer.workflow(json, world.state().workflows.at(std::get<Id>(made))); },
                    {}, 201);
}

Reply Handlers::updateWorkflow(World &world, const Renderer &renderer, const Call &call)
{
    const Workflow *workflow = found(world.state().workflows, call, world.state(), 1, Kind::Workflow);
    if (!workflow)
        return call.notFound();
    std::optional<bool> reevaluates;
    FormReader form(world.state(), call.form);
    form.boolean("ReEvaluateTasks", reevaluates);
    if (form.refusal())
        return *form.refusal();
    const auto change = readWorkflowChange(call, world.state(), false);
    if (const auto *refusal = std::get_if<Refusal>(&change))
        return *refusal;
    if (auto refusal = world.updateWorkflow(workflow->id, std::get<WorkflowChange>(change)))
        return *refusal;
    if (reevaluates.value_or(false))
        world.reevaluateTasks(workflow->id);
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
