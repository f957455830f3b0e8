#pragma once

#include "handler.h"

/// Events.
namespace Simulator::Handlers {

Reply listEvents(World &world, const Renderer &renderer, const Call &call);
Reply fetchEvent(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
