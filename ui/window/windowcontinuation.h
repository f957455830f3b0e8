#pragma once

#include "ui/instructions/instructionchoice.h"
#include "visitedplaces.h"

namespace Desk {

/// What a window hands to the one that takes its place.
struct WindowContinuation
{
    InstructionChoice choice; ///< What a person chose to do.
    VisitedPlaces history;
    Sid waiting; ///< The task that is marked in "Waiting now"; null for none.
};

} // namespace Desk
