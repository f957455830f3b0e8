#pragma once

#include "handler.h"

/// The reservations of a task and of a worker.
namespace Simulator::Handlers {

Reply listTaskReservations(World &world, const Renderer &renderer, const Call &call);
Reply fetchTaskReservation(World &world, const Renderer &renderer, const Call &call);
Reply updateTaskReservation(World &world, const Renderer &renderer, const Call &call);
Reply listWorkerReservations(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkerReservation(World &world, const Renderer &renderer, const Call &call);
Reply updateWorkerReservation(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
