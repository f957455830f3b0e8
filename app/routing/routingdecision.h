#pragma once

#include "routingtrace.h"

namespace Routing {

/// What becomes of a task.
struct Decision
{
    enum class Kind : quint8 {
        Asks,     ///< Somebody is asked.
        Waits,    ///< Nobody can be, and it stays.
        Canceled, ///< Its workflow has nothing more for it: `left` says how it ended.
        Unmatched ///< No filter matches, and there is no default filter: it is canceled as well.
    };
    /// A step that was left on the way.
    struct Left
    {
        Step step;
        StepTrace::End end = StepTrace::End::TimedOut;

        friend bool operator==(const Left &, const Left &) = default;
    };

    Kind kind = Kind::Waits;
    Standing standing; ///< Where it stands now; for one that is canceled where it stood last.
    QString queue;     ///< SID. Of no meaning for one that is canceled, like what follows.
    int priority = 0;
    std::optional<qint64> endsAt; ///< The task's age in milliseconds at which it goes on; nothing: never.
    std::vector<size_t> asked;    ///< Places in the roster, in the order in which they are asked.
    std::vector<Left> left;

    friend bool operator==(const Decision &, const Decision &) = default;
};

// What the vendor's pages leave open is decided here and nowhere else:
// - The sum of timeouts goes on from one filter to the next. A step that is skipped adds nothing to it: it counts as
//   not matched.
// - skip_if is looked at when a task comes to a step and when a reservation of it ended, not all the time.
// - It counts the workers whom the step is for: in the queue, fitting the target's expression, and being the known
//   worker where one is wanted; available is what their activity says, whatever they are busy with.
// - A task that nothing matches, without a default filter, is canceled like one whose timeouts ran out.
// - A routing target that is a queue means everybody in it; one that is neither queue nor worker means nobody.
// - The default filter changes no priority.

/// Decides about a task that has just come to its workflow, or of which nobody knows where it stands: by its age, as if
/// the roster had been all the time what it is now, and no offer had been accepted. With `trace` it tells how; without
/// it is quicker.
[[nodiscard]] Decision decide(const Workflow &workflow, const RoutingTask &task, const Roster &roster,
                              Trace *trace = nullptr);
/// Goes on from where it stands, with the filters and the age that it has now.
[[nodiscard]] Decision decide(const Workflow &workflow, const RoutingTask &task, const Roster &roster,
                              const Standing &from, Trace *trace = nullptr);

/// Where a task begins: the first target of the first filter that matches, else the default filter. `since` is its age
/// at that moment, 0 for a new one. Nothing where it has no place.
[[nodiscard]] std::optional<Standing> begin(const Workflow &workflow, const Value &attributes, qint64 since = 0,
                                            Trace *trace = nullptr);

/// Null for the default filter, or where the workflow has no such step.
[[nodiscard]] const Target *targetAt(const Workflow &workflow, const Step &step);
[[nodiscard]] QString queueAt(const Workflow &workflow, const Step &step);
/// The task's age in milliseconds at which it leaves this step; nothing: never.
[[nodiscard]] std::optional<qint64> endOf(const Workflow &workflow, const Standing &standing);

} // namespace Routing
