#pragma once

#include "routing/routingdecision.h"
#include "waitingledger.h"
#include "waitingnow.h"
#include "waitingroster.h"

namespace Desk {

/// Where a pending task waits, by the rules: for whom, and until when.
struct WaitingPlace
{
    enum class Problem : quint8 {
        None,
        RulesUnread, ///< Its workflow or its queue is not among those that were read.
        NoFilter     ///< Its queue is none that the workflow has for it now.
    };
    Problem problem = Problem::None;
    const Routing::Target *target = nullptr; ///< Null: everybody in the queue.
    size_t queue = 0;                        ///< Its place in the roster.
    std::optional<qint64> endsAt;            ///< The task's age in milliseconds; nothing: never, or not known.
};

/// By the task's own queue, which is TaskRouter's word; which step of its workflow that is, Routing decides by the
/// task's age, or `told` says it, or else the last step of that queue is meant.
[[nodiscard]] WaitingPlace waitingPlaceOf(const Task &task, const Routing::RoutingTask &routing,
                                          const WaitingRoster &roster, const WaitingPlacement *told);

/// Equal for tasks of which the same is asked of everybody at that place.
[[nodiscard]] QByteArray waitingKeyOf(const WaitingPlace &place, const Routing::RoutingTask &task);

/// What came of asking everybody for one kind of task at one place.
struct WaitingGroup
{
    int eligible = 0;
    int busy = 0;
    int freeCount = 0;
    QString free;               ///< Of them the one who has been in the activity longest,
    UtcMsecs freeSince = 0;     ///< and since when.
    QList<WaitingShare> shares; ///< Who is unavailable, the most first.
    QList<Sid> absentees;       ///< Of these who missed an offer.
    WaitingWhy nobody;          ///< Where nobody is eligible, why.
};
[[nodiscard]] WaitingGroup askEverybody(const WaitingPlace &place, const Routing::RoutingTask &task,
                                        const WaitingRoster &roster);

} // namespace Desk
