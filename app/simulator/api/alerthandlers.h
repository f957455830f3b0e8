#pragma once

#include "handler.h"

/// The Monitor's list of what went wrong in callbacks.
namespace Simulator::Handlers {

Reply listAlerts(World &world, const Renderer &renderer, const Call &call);
Reply fetchAlert(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
