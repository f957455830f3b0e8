#pragma once

#include "waitingfacts.h"
#include "waitingnow.h"

namespace Desk {

/// Fills WaitingNow::lastMinutes and knownSince: what waited in the last five minutes, as the list and Events tell.
void addPast(WaitingNow &now, const WaitingFacts &facts);

} // namespace Desk
