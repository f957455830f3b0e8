#pragma once

#include "simulator/http/message.h"

#include <QString>

namespace Simulator {

struct State;

/// What a request that changes something is about and what it wants, for people: "Reservation of Dana: conference". To
/// be asked before it is carried out, for it may delete what it names.
[[nodiscard]] QString wordsOf(const Request &request, const State &state);

} // namespace Simulator
