#include "reservationhandlers.h"

#include "formcheck.h"

namespace Simulator {

namespace {

/// A reservation by its path, below its task or below its worker.
const Reservation *reservationOf(const State &state, const Call &call, bool ofWorker)
{
    const auto parent = call.id(state, 1, ofWorker ? Kind::Worker : Kind::Task);
    const Reservation *reservation = found(state.reservations, call, state, 2, Kind::Reservation);
    if (!parent || !reservation)
        return nullptr;
    return (ofWorker ? reservation->worker : reservation->task) == *parent ? reservation : nullptr;
}

Done shown(const Renderer &renderer, const Reservation &reservation, bool ofWorker)
{
    return resource([&](JsonWriter &json) { renderer.reservation(json, reservation, ofWorker); }, reservation.version);
}

Reply fetch(const World &world, const Renderer &renderer, const Call &call, bool ofWorker)
{
    const Reservation *reservation = reservationOf(world.state(), call, ofWorker);
    if (!reservation)
        return call.notFound();
    return shown(renderer, *reservation, ofWorker);
}

Outcome changeStatus(World &world, const Call &call, Id reservation)
{
    const auto status = reservationStatus(call.form.value("ReservationStatus"));
    if (!status)
        return invalid("Invalid ReservationStatus provided: " + call.form.value("ReservationStatus"));
    Id activity = 0;
    if (call.form.has("WorkerActivitySid")) {
        const auto id = world.sids().read(Kind::Activity, call.form.value("WorkerActivitySid"));
        if (!id || !find(world.state().activities, *id))
            return refused(40100, "Invalid WorkerActivitySid provided: " + call.form.value("WorkerActivitySid"));
        activity = *id;
    }
    return world.setReservationStatus(reservation, *status, activity);
}

Outcome instruct(World &world, const Call &call, const Reservation &reservation, bool ofWorker)
{
    // A wrong status is the first thing that TaskRouter sees; only then it looks at the form.
    if (reservation.status == ReservationStatus::Pending && reservation.hold == Hold::None) {
        if (auto refusal = checkForm(call.form))
            return refusal;
    }
    return world.instruct(reservation.id, call.form, !ofWorker);
}

Reply update(World &world, const Renderer &renderer, const Call &call, bool ofWorker)
{
    const Reservation *reservation = reservationOf(world.state(), call, ofWorker);
    if (!reservation)
        return call.notFound();
    if (!matches(call.request, reservation->version))
        return preconditionFailed();
    const Id id = reservation->id;
    const bool status = call.form.has("ReservationStatus");
    const bool instruction = call.form.has("Instruction");
    Outcome outcome;
    if (status && instruction)
        outcome = invalid("ReservationStatus and Instruction cannot be given together");
    else if (status)
        outcome = changeStatus(world, call, id);
    else if (instruction)
        outcome = instruct(world, call, *reservation, ofWorker);
    if (outcome)
        return *outcome;
    // An instruction can finish its task, but what is finished stays for a while.
    const Reservation *now = find(world.state().reservations, id);
    if (!now)
        return call.notFound();
    return shown(renderer, *now, ofWorker);
}

/// The status of the query; a refusal where it is none.
std::variant<std::optional<ReservationStatus>, Refusal> statusFilter(const Call &call)
{
    if (!call.query.has("ReservationStatus"))
        return std::optional<ReservationStatus>();
    const auto status = reservationStatus(call.query.value("ReservationStatus"));
    if (!status)
        return invalid("Invalid ReservationStatus provided: " + call.query.value("ReservationStatus"));
    return std::optional(status);
}

} // namespace

Reply Handlers::listTaskReservations(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const Task *task = found(state.tasks, call, state, 1, Kind::Task);
    if (!task)
        return call.notFound();
    const auto status = statusFilter(call);
    if (const auto *refusal = std::get_if<Refusal>(&status))
        return *refusal;
    std::optional<Id> worker;
    if (call.query.has("WorkerSid")) {
        worker = state.sids.read(Kind::Worker, call.query.value("WorkerSid"));
        if (!worker)
            return invalid("Invalid WorkerSid provided: " + call.query.value("WorkerSid"));
    }
    const QByteArray key = call.origin + call.request.target;
    if (const QByteArray *page = call.pages.find(key, task->listVersion))
        return Done{200, *page, task->listVersion};
    const auto wanted = std::get<0>(status);
    const auto filter = [&](Id id) {
        if (!wanted && !worker)
            return true;
        const Reservation &reservation = state.reservations.at(id);
        return (!wanted || reservation.status == *wanted) && (!worker || reservation.worker == *worker);
    };
    AscendingLookup<Reservation> reservations(state.reservations);
    const auto write = [&](JsonWriter &json, Id id) { renderer.reservation(json, reservations.at(id), false); };
    Reply reply =
        listPage(call, state, Kind::Reservation, "reservations", task->reservations, filter, write, task->listVersion);
    if (const auto *done = std::get_if<Done>(&reply))
        call.pages.keep(key, task->listVersion, done->body);
    return reply;
}

Reply Handlers::fetchTaskReservation(World &world, const Renderer &renderer, const Call &call)
{
    return fetch(world, renderer, call, false);
}

Reply Handlers::updateTaskReservation(World &world, const Renderer &renderer, const Call &call)
{
    return update(world, renderer, call, false);
}

Reply Handlers::listWorkerReservations(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const Worker *worker = found(state.workers, call, state, 1, Kind::Worker);
    if (!worker)
        return call.notFound();
    const auto status = statusFilter(call);
    if (const auto *refusal = std::get_if<Refusal>(&status))
        return *refusal;
    const auto wanted = std::get<0>(status);
    // A worker keeps no list of all he ever had; a look at each is cheap as long as tasks disappear after they ended.
    std::vector<Id> order;
    quint32 version = worker->version;
    for (const auto &[id, reservation] : state.reservations) {
        if (reservation.worker != worker->id)
            continue;
        version += 1 + reservation.version;
        order.push_back(id);
    }
    const auto filter = [&](Id id) { return !wanted || state.reservations.at(id).status == *wanted; };
    AscendingLookup<Reservation> reservations(state.reservations);
    const auto write = [&](JsonWriter &json, Id id) { renderer.reservation(json, reservations.at(id), true); };
    return listPage(call, state, Kind::Reservation, "reservations", order, filter, write, version);
}

Reply Handlers::fetchWorkerReservation(World &world, const Renderer &renderer, const Call &call)
{
    return fetch(world, renderer, call, true);
}

Reply Handlers::updateWorkerReservation(World &world, const Renderer &renderer, const Call &call)
{
    return update(world, renderer, call, true);
}

} // namespace Simulator
