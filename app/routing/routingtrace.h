#pragma once

#include "explanation.h"
#include "roster.h"
#include "routingtask.h"
#include "workflow.h"

namespace Routing {

/// Why a worker is not asked. The first that holds, in this order.
enum class NotAsked : quint8 {
    Asked,        ///< He is.
    NotTheOne,    ///< The task is for somebody else: a routing target or a known worker.
    NotInQueue,   ///< The queue's expression is not true of him.
    Expression,   ///< The target's is not.
    HasItAlready, ///< He has an open reservation of this task.
    Activity,     ///< His activity is not available.
    Capacity,     ///< The task's channel has no room with him, or he has no such channel.
    OthersFirst,  ///< He could be, but the queue asks no more people at once.
};

/// A filter that was looked at for a task.
struct FilterTrace
{
    size_t filter = 0; ///< Its place in the workflow.
    bool matches = false;
    /// The first term that is false where it does not match, which is the one to look at; nothing where only the way
    /// the terms are joined is to blame.
    std::optional<size_t> falseTerm;
    TermAnswer answer; ///< What that term came to.

    friend bool operator==(const FilterTrace &, const FilterTrace &) = default;
};

/// A step that a task came to.
struct StepTrace
{
    enum class End : quint8 {
        Stays,    ///< Here it is.
        TimedOut, ///< It is older than this step goes.
        Skipped,  ///< Nobody could be asked at once, and skip_if was true.
    };
    struct Considered
    {
        size_t worker = 0; ///< His place in the roster.
        NotAsked why = NotAsked::Asked;

        friend bool operator==(const Considered &, const Considered &) = default;
    };

    Step step;
    End end = End::Stays;
    QString queue; ///< SID.
    int priority = 0;
    std::optional<qint64> endsAt; ///< The task's age in milliseconds; nothing: never.
    /// Everybody in the roster: first those who are asked, then who could be, both in the order in which they are
    /// asked, then the others as they are listed.
    std::vector<Considered> considered;
    Presence presence; ///< Of those whom the step is for, which is what skip_if counts.

    [[nodiscard]] size_t count(NotAsked why) const;

    friend bool operator==(const StepTrace &, const StepTrace &) = default;
};

/// How it came to a decision: everything that was looked at, in that order.
struct Trace
{
    QString routingTarget; ///< It went before the workflow, of which nothing was looked at then.
    std::vector<FilterTrace> filters;
    std::vector<StepTrace> steps;

    friend bool operator==(const Trace &, const Trace &) = default;
};

} // namespace Routing
