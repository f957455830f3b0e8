#pragma once

#include "story/storyfacts.h"
#include "taskrouter/filters.h"

namespace Desk {

// What an inquiry makes of answers, and which Events it asks for.

/// Adds what was known before a task was read: all that its lists do not tell, and its reservations where only a page
/// of them was read.
void takeKnown(StoryFacts &facts, const StoryFacts &known, bool withReservations);
/// A workflow as TaskRouter's answer has it.
[[nodiscard]] StoryWorkflow storyWorkflow(const ResourceText &answer);
/// A task queue, the same.
[[nodiscard]] StoryQueue storyQueue(const ResourceText &answer);
/// Offers that ran out since the first of these moments at which workers went away; nothing where none is known. Those
/// before `oldest` do not count: their Events are gone.
[[nodiscard]] std::optional<EventFilter> missedOffers(const QList<UtcMsecs> &wentAway, UtcMsecs oldest);
/// What was changed since then: workers' attributes, and the rules of the workflow and the queue that are not null.
[[nodiscard]] QList<EventFilter> ruleChanges(UtcMsecs since, Sid workflow, Sid queue);

/// The queue's tasks that wait, the most urgent first.
[[nodiscard]] TaskFilter waitingIn(Sid queue);
/// Who of the queue is available and fits that expression.
[[nodiscard]] WorkerFilter availableIn(Sid queue, const QString &expression);
/// After that no more is asked: the credentials were refused, or TaskRouter is to be asked less.
[[nodiscard]] bool endsInquiry(const Error &error);

} // namespace Desk
