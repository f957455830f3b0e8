#pragma once

#include "diagnosis.h"

namespace Desk {

class TaskCase;

/// Who fits, term by term: first the queue's expression among everybody who is known, then the step's among those of
/// the queue. Each term is asked of those whom the terms before it left; where OR joins them, all are asked of the
/// same, and a row for the whole expression ends them.
[[nodiscard]] QList<TermRow> termsOf(const TaskCase &task);

/// Why nobody fits an expression, where it can be said: "skills HAS 'de': nobody has skills". Empty where somebody
/// does, or where it is only a matter of values. `scopes`: who is asked.
[[nodiscard]] QString whyNobody(const Routing::Expression &expression, std::span<const Routing::Scope> scopes);

/// Everybody who is known, or those of them who are in the task's queue.
[[nodiscard]] std::vector<Routing::Scope> scopesOf(const TaskCase &task, bool inQueueAlone);

} // namespace Desk
