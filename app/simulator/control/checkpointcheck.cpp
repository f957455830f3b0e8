#include "checkpointcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace Simulator {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Control)
};

bool holds(const std::vector<Id> &ids, Id id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

CheckpointCheck::CheckpointCheck(const Checkpoint &checkpoint, const char *name)
    : m_checkpoint(checkpoint)
    , m_state(checkpoint.world.state)
    , m_name(m_path, name)
{
}

std::optional<ScenarioError> CheckpointCheck::defect()
{
    check(m_checkpoint);
    return m_error;
}

bool CheckpointCheck::isThere(Names names, Id id) const
{
    switch (names) {
    case Names::Activity:
        return m_state.activities.contains(id);
    case Names::Channel:
        return m_state.channels.contains(id);
    case Names::Queue:
        return m_state.queues.contains(id);
    case Names::Workflow:
        return m_state.workflows.contains(id);
    case Names::Worker:
        return m_state.workers.contains(id);
    case Names::Task:
        return m_state.tasks.contains(id);
    case Names::Reservation:
        return m_state.reservations.contains(id);
    case Names::WorkerOrQueue:
        return m_state.workers.contains(id) || m_state.queues.contains(id);
    case Names::Nothing:
        break;
    }
    return false;
}

void CheckpointCheck::checkName(Names names, Presence presence, Id id)
{
    if (names == Names::Nothing || isThere(names, id) || (presence == Presence::Any && id == 0))
        return;
    // Deleted: an id that there was, and that nothing else has.
    const auto isAnother = [this, id](Names other) { return isThere(other, id); };
    constexpr std::array all{Names::Activity, Names::Channel, Names::Queue,      Names::Workflow,
                             Names::Worker,   Names::Task,    Names::Reservation};
    if (presence == Presence::Any && id < m_state.lastId && std::none_of(all.begin(), all.end(), isAnother))
        return;
    fail(CheckTexts::tr("%1 names nothing").arg(id));
}

void CheckpointCheck::checkOwnId(Id id)
{
    if (id == 0 || id > m_state.lastId)
        fail(CheckTexts::tr("%1 is no id that there was").arg(id));
}

void CheckpointCheck::inspect(const State &state)
{
    // What comes next must be younger than all there is, or it would take a SID that somebody has.
    if (state.lastId >= (quint64(1) << 52) || state.events.lastId() > state.lastId || state.account > state.lastId ||
        state.workspace.id > state.lastId)
        fail(CheckTexts::tr("%1 is no id that there was").arg(state.lastId));
}

void CheckpointCheck::checkItems(const EventLog &events)
{
    qsizetype i = 0;
    events.forward({}, [&](const Event &event) {
        const CheckpointPath::Step step(m_path, i++);
        check(event);
        return !m_error;
    });
}

void CheckpointCheck::checkStep(const Routing::Workflow *routing, const Routing::Step &step)
{
    if (!step.isDefault() && (!routing || step.filter >= routing->filters.size() ||
                              step.target >= routing->filters[step.filter].targets.size()))
        fail(CheckTexts::tr("its workflow has no such step"));
}

void CheckpointCheck::inspect(const Workflow &workflow)
{
    if (!workflow.routing)
        fail(CheckTexts::tr("it has no configuration"));
}

void CheckpointCheck::inspect(const Event &event)
{
    checkStep(event.routing.get(), event.step);
}

void CheckpointCheck::inspect(const Worker &worker)
{
    for (const Id id : worker.open) {
        const Reservation &reservation = m_state.reservations.at(id);
        if (reservation.worker != worker.id || !isOpen(reservation.status))
            fail(CheckTexts::tr("%1 is no open reservation of it").arg(id));
    }
}

void CheckpointCheck::inspect(const Task &task)
{
    for (const Id id : task.reservations) {
        if (m_state.reservations.at(id).task != task.id)
            fail(CheckTexts::tr("%1 is no reservation of it").arg(id));
    }
    if (task.standing && !task.routing)
        fail(CheckTexts::tr("it has no configuration"));
    if (task.standing)
        checkStep(task.routing.get(), task.standing->step);
    for (const Id id : task.open) {
        if (!holds(task.reservations, id) || !isOpen(m_state.reservations.at(id).status))
            fail(CheckTexts::tr("%1 is no open reservation of it").arg(id));
    }
}

void CheckpointCheck::inspect(const Reservation &reservation)
{
    const Task &task = m_state.tasks.at(reservation.task);
    if (!holds(task.reservations, reservation.id))
        return fail(CheckTexts::tr("its task does not know it"));
    if (!isOpen(reservation.status))
        return;
    const Worker *worker = find(m_state.workers, reservation.worker);
    if (!worker || !holds(worker->open, reservation.id) || !holds(task.open, reservation.id))
        fail(CheckTexts::tr("it is open, and its task or its worker does not know it"));
}

// A time that never comes, or comes at once again and again, would stop the clock.
void CheckpointCheck::inspect(const Span &span)
{
    const bool never = span.from == Never && span.to == Never;
    if (!never && (span.from < 0 || span.to < span.from))
        fail(CheckTexts::tr("no length of time"));
}

void CheckpointCheck::inspect(const LegPlan &plan)
{
    if (plan.after < 0)
        fail(CheckTexts::tr("no length of time"));
}

void CheckpointCheck::inspect(const NewTask &task)
{
    if (task.timeout < 1)
        fail(CheckTexts::tr("no length of time"));
}

void CheckpointCheck::inspect(const FaultFigures &figures)
{
    for (const FaultFigure *figure : faultFigures()) {
        const qint64 value = figure->value(figures);
        if (!figure->isFlag() && (value < figure->least * figure->unit || value > figure->most * figure->unit))
            fail(CheckTexts::tr("%1 is outside of what a fault may do").arg(value));
    }
}

void CheckpointCheck::inspect(const Arrival &arrival)
{
    if (arrival.every.from < 100)
        fail(CheckTexts::tr("at least 0.1 seconds"));
}

void CheckpointCheck::inspect(const SimulationTimers::Timer &timer)
{
    const Scenario &scenario = m_checkpoint.scenario;
    if ((timer.due == SimulationDue::Script && timer.subject >= scenario.script.size()) ||
        (timer.due == SimulationDue::Arrival && timer.subject >= scenario.arrivals.size()))
        fail(CheckTexts::tr("%1 names nothing").arg(timer.subject));
}

void CheckpointCheck::inspect(const Checkpoint &checkpoint)
{
    for (const Id task : checkpoint.world.restless) {
        if (!m_state.tasks.contains(task))
            fail(CheckTexts::tr("%1 names nothing").arg(task));
    }
    if (checkpoint.nextLine > checkpoint.scenario.script.size())
        fail(CheckTexts::tr("%1 names nothing").arg(checkpoint.nextLine));
}

} // namespace Simulator
