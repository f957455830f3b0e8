#include "taskhandlers.h"

#include "ordering.h"
#include "routing/explanation.h"
#include "simulator/world/assumptions.h"
#include "simulator/world/attributes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Simulator {

namespace {

constexpr int MaxTaskTimeout = 14 * 24 * 3600;

/// Which tasks a list shows. Several statuses may be asked for, as repeated keys or with commas.
struct TaskFilter
{
    std::vector<TaskStatus> statuses;
    std::optional<int> priority;
    std::optional<Id> workflow;
    std::optional<Id> queue;
    std::optional<Id> routingTarget;
    QByteArray workflowName;
    QByteArray queueName;
    std::optional<Routing::Expression> expression;
    std::optional<bool> addons;

    [[nodiscard]] bool fits(const State &state, const Task &task) const
    {
        if (!statuses.empty() && std::find(statuses.begin(), statuses.end(), task.status) == statuses.end())
            return false;
        if ((priority && task.priority != *priority) || (workflow && task.workflow != *workflow) ||
            (queue && task.queue != *queue) || (routingTarget && task.routingTarget != *routingTarget))
            return false;
        const Workflow *itsWorkflow = find(state.workflows, task.workflow);
        if (!workflowName.isEmpty() && (!itsWorkflow || itsWorkflow->name != workflowName))
            return false;
        const Queue *itsQueue = find(state.queues, task.queue);
        if (!queueName.isEmpty() && (!itsQueue || itsQueue->name != queueName))
            return false;
        // No task here has add-on results.
        if (addons.value_or(false))
            return false;
        if (!expression)
            return true;
        const auto known = Routing::Value::fromJson(QJsonDocument::fromJson(task.attributes).object());
        return expression->fits({{&known, nullptr}, {}});
    }
};

/// The id of a SID in a field; a refusal where it is none of this kind.
Outcome readSid(const State &state, const Fields &fields, QByteArrayView name, Kind kind, std::optional<Id> &to)
{
    if (!fields.has(name))
        return {};
    to = state.sids.read(kind, fields.value(name));
    if (!to)
        return invalid("Invalid " + name.toByteArray() + " provided: " + fields.value(name));
    return {};
}

/// A worker or a queue.
Outcome readTarget(const State &state, const Fields &fields, std::optional<Id> &to)
{
    const bool isQueue = fields.value("RoutingTarget").startsWith(prefixOf(Kind::TaskQueue));
    return readSid(state, fields, "RoutingTarget", isQueue ? Kind::TaskQueue : Kind::Worker, to);
}

std::variant<TaskFilter, Refusal> readTaskFilter(const Call &call, const State &state)
{
    TaskFilter filter;
    const Fields &query = call.query;
    const QList<QByteArray> given = query.values("AssignmentStatus");
    for (const QByteArray &value : given) {
        const QList<QByteArray> words = value.split(',');
        for (const QByteArray &word : words) {
            const auto status = taskStatus(word.trimmed());
            if (!status)
                return invalid("Invalid AssignmentStatus provided: " + word);
            filter.statuses.push_back(*status);
        }
    }
    bool ok = true;
    if (query.has("Priority"))
        filter.priority = query.value("Priority").toInt(&ok);
    if (!ok)
        return invalid("Invalid Priority provided: " + query.value("Priority"));
    if (auto refusal = readSid(state, query, "WorkflowSid", Kind::Workflow, filter.workflow))
        return *refusal;
    if (auto refusal = readSid(state, query, "TaskQueueSid", Kind::TaskQueue, filter.queue))
        return *refusal;
    if (auto refusal = readTarget(state, query, filter.routingTarget))
        return *refusal;
    filter.workflowName = query.value("WorkflowName");
    filter.queueName = query.value("TaskQueueName");
    if (query.has("EvaluateTaskAttributes")) {
        auto read =
            Routing::Expression::parse(QString::fromUtf8(query.value("EvaluateTaskAttributes")), Routing::Place::Task);
        if (const auto *error = std::get_if<Routing::SyntaxError>(&read))
            return invalid("Invalid EvaluateTaskAttributes provided: " + describe(*error).toUtf8());
        filter.expression = std::get<Routing::Expression>(std::move(read));
    }
    if (query.has("HasAddons")) {
        filter.addons = readBoolean(query.value("HasAddons"));
        if (!filter.addons)
            return invalid("Invalid HasAddons provided: " + query.value("HasAddons"));
    }
    return filter;
}

Done shown(const Renderer &renderer, const Task &task, int status = 200)
{
    return resource([&](JsonWriter &json) { renderer.task(json, task); }, task.version, status);
}

Outcome checkAttributes(const QByteArray &attributes)
{
    if (!isJsonObject(attributes))
        return invalid("Invalid Attributes provided: they must be a JSON object");
    if (QString::fromUtf8(attributes).size() > Assumptions::MaxAttributes)
        return invalid("Invalid Attributes provided: they are longer than 4096 characters");
    return {};
}

Outcome readInteger(const Fields &form, QByteArrayView name, int least, int most, int &to)
{
    if (!form.has(name))
        return {};
    bool ok = false;
    const int value = form.value(name).toInt(&ok);
    if (!ok || value < least || value > most)
        return invalid("Invalid " + name.toByteArray() + " provided: " + form.value(name));
    to = value;
    return {};
}

/// A channel by its SID or its unique name; without either the one called "default", else the first.
Outcome readChannel(const State &state, const Fields &form, Id &to)
{
    const QByteArray wanted = form.hasText("TaskChannel") ? form.value("TaskChannel") : QByteArray("default");
    const auto sid = state.sids.read(Kind::TaskChannel, wanted);
    for (const auto &[id, channel] : state.channels) {
        if (sid == id || channel.uniqueName == wanted) {
            to = id;
            return {};
        }
    }
    if (form.hasText("TaskChannel"))
        return invalid("Invalid TaskChannel provided: " + wanted);
    to = state.channels.empty() ? 0 : state.channels.begin()->first;
    return {};
}

Outcome readPlace(const Call &call, const State &state, NewTask &to)
{
    std::optional<Id> workflow;
    std::optional<Id> queue;
    if (auto refusal = readSid(state, call.form, "WorkflowSid", Kind::Workflow, workflow))
        return refusal;
    if (auto refusal = readSid(state, call.form, "TaskQueueSid", Kind::TaskQueue, queue))
        return refusal;
    if (workflow && !find(state.workflows, *workflow))
        return invalid("Invalid WorkflowSid provided: " + call.form.value("WorkflowSid"));
    if (queue && !find(state.queues, *queue))
        return invalid("Invalid TaskQueueSid provided: " + call.form.value("TaskQueueSid"));
    if (!workflow && state.workflows.size() == 1)
        workflow = state.workflows.begin()->first;
    if (!workflow && !queue)
        return invalid("WorkflowSid is needed: the workspace has several workflows");
    to.workflow = workflow.value_or(0);
    to.queue = queue.value_or(0);
    return {};
}

std::variant<NewTask, Refusal> readNewTask(const Call &call, const State &state)
{
    NewTask wanted;
    const Fields &form = call.form;
    if (form.has("Attributes"))
        wanted.attributes = form.value("Attributes");
    std::optional<Id> target;
    Outcome refusal = checkAttributes(wanted.attributes);
    if (!refusal)
        refusal = readInteger(form, "Priority", 0, std::numeric_limits<int>::max(), wanted.priority);
    if (!refusal)
        refusal = readInteger(form, "Timeout", 1, MaxTaskTimeout, wanted.timeout);
    if (!refusal)
        refusal = readPlace(call, state, wanted);
    if (!refusal)
        refusal = readChannel(state, form, wanted.channel);
    if (!refusal)
        refusal = readTarget(state, form, target);
    if (refusal)
        return *refusal;
    if (target && !find(state.workers, *target) && !find(state.queues, *target))
        return invalid("Invalid RoutingTarget provided: " + form.value("RoutingTarget"));
    wanted.routingTarget = target.value_or(0);
    if (form.has("IgnoreCapacity")) {
        const auto ignores = readBoolean(form.value("IgnoreCapacity"));
        if (!ignores)
            return invalid("Invalid IgnoreCapacity provided: " + form.value("IgnoreCapacity"));
        wanted.ignoreCapacity = *ignores;
    }
    if (form.has("VirtualStartTime")) {
        const auto start = readTime(form.value("VirtualStartTime"));
        if (!start)
            return invalid("Invalid VirtualStartTime provided: " + form.value("VirtualStartTime"));
        wanted.virtualStart = *start;
    }
    return wanted;
}

std::variant<TaskChange, Refusal> readChange(const Fields &form, const State &state, const Task &task)
{
    TaskChange change;
    Outcome refusal;
    if (form.has("Attributes")) {
        refusal = checkAttributes(form.value("Attributes"));
        change.attributes = form.value("Attributes");
    }
    if (!refusal && form.has("Priority")) {
        int priority = task.priority;
        refusal = readInteger(form, "Priority", 0, std::numeric_limits<int>::max(), priority);
        change.priority = priority;
    }
    if (!refusal && form.hasText("TaskChannel")) {
        Id channel = task.channel;
        refusal = readChannel(state, form, channel);
        change.channel = channel;
    }
    if (!refusal && form.has("VirtualStartTime")) {
        change.virtualStart = readTime(form.value("VirtualStartTime"));
        if (!change.virtualStart)
            refusal = invalid("Invalid VirtualStartTime provided: " + form.value("VirtualStartTime"));
    }
    if (refusal)
        return *refusal;
    return change;
}

} // namespace

Reply Handlers::listTasks(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const auto read = readTaskFilter(call, state);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    std::vector<Id> order = idsOf(state.tasks);
    const auto task = [&state](Id id) -> const Task & { return state.tasks.at(id); };
    if (auto refusal =
            sortBy(order, call.query.value("Ordering"), [&](QByteArrayView key, Id id) -> std::optional<qint64> {
                if (key == "DateCreated")
                    return task(id).created;
                if (key == "Priority")
                    return task(id).priority;
                if (key == "VirtualStartTime")
                    return task(id).virtualStart;
                return std::nullopt;
            }))
        return *refusal;
    const TaskFilter &filter = std::get<TaskFilter>(read);
    return listPage(
        call, state, Kind::Task, "tasks", order, [&](Id id) { return filter.fits(state, task(id)); },
        [&](JsonWriter &json, Id id) { renderer.task(json, task(id)); }, state.tasksVersion);
}

Reply Handlers::createTask(World &world, const Renderer &renderer, const Call &call)
{
    const auto wanted = readNewTask(call, world.state());
    if (const auto *refusal = std::get_if<Refusal>(&wanted))
        return *refusal;
    const Id id = world.createTask(std::get<NewTask>(wanted));
    return shown(renderer, world.state().tasks.at(id), 201);
}

Reply Handlers::fetchTask(World &world, const Renderer &renderer, const Call &call)
{
    const Task *task = found(world.state().tasks, call, world.state(), 1, Kind::Task);
    if (!task)
        return call.notFound();
    return shown(renderer, *task);
}

Reply Handlers::updateTask(World &world, const Renderer &renderer, const Call &call)
{
    const Task *task = found(world.state().tasks, call, world.state(), 1, Kind::Task);
    if (!task)
        return call.notFound();
    if (!matches(call.request, task->version))
        return preconditionFailed();
    const Fields &form = call.form;
    if (form.has("AssignmentStatus") && form.has("Attributes"))
        return invalid("AssignmentStatus and Attributes cannot be updated in the same request");
    const auto change = readChange(form, world.state(), *task);
    if (const auto *refusal = std::get_if<Refusal>(&change))
        return *refusal;
    const Id id = task->id;
    if (form.has("AssignmentStatus")) {
        const auto status = taskStatus(form.value("AssignmentStatus"));
        if (!status)
            return invalid("Invalid AssignmentStatus provided: " + form.value("AssignmentStatus"));
        if (auto refusal = world.setTaskStatus(id, *status, form.value("Reason")))
            return *refusal;
    }
    world.updateTask(id, std::get<TaskChange>(change));
    return shown(renderer, world.state().tasks.at(id));
}

Reply Handlers::deleteTask(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const Task *task = found(world.state().tasks, call, world.state(), 1, Kind::Task);
    if (!task)
        return call.notFound();
    if (!matches(call.request, task->version))
        return preconditionFailed();
    world.deleteTask(task->id);
    return Done{204, {}, {}};
}

} // namespace Simulator
