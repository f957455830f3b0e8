#pragma once

#include "state.h"

/// Everything that nobody outside TaskRouter documents, and what this simulator does about it: one place to look when
/// a client behaves differently against the real service.
///
/// - Order of lists: ascending by creation. Observed for workspaces, documented for tasks, assumed for the rest.
/// - ETag of a list: a counter of changes below it. It can be compared, but not be used in If-Match.
/// - One reservation below its worker carries an ETag although the published description names none there: its update
///   takes If-Match, which would be of no use without.
/// - ETag in quotes; If-Match takes N, "N", W/"N", a list of them, and *.
/// - Both ReservationStatus and Instruction in one update: refused with 20001, because any other answer would hide
///   from a trainee which of the two was meant. Neither: nothing changes, 200.
/// - A parameter that is present but empty (`Timeout=`): whether TaskRouter takes it is not documented. Here it is
/// refused
///   like any other wrong value where its type knows no empty one: numbers, booleans, words of closed sets, SIDs,
///   web addresses, moments, JSON; with the parameter's own code where it has one, else 20001. An empty text, address
///   of a person or word of an open set counts as not given, an empty list as a list of nothing. The vendor's libraries
///   never send such a one; this app's forms do where somebody asks for it, and warn.
/// - A field of the chosen instruction that is no number, no boolean, outside its documented range or none of its
/// closed
///   set of words is refused with 20001; fields of other instructions are ignored like unknown ones. Words of open sets
///   are taken as they are.
/// - Instruction names are taken in any case, as the documentation prints them in two ways.
/// - Instruction accept and reject (known from callbacks) are unknown instructions here: 55555.
/// - Business refusals are HTTP 400 and carry the 40xxx code of the console's alert with the same text.
/// - wrapping needs an accepted reservation; canceled, timeout, rescinded and pending cannot be set by a client.
/// - supervise needs an accepted or wrapping reservation with a running conference; any other status is 40146. A second
///   supervise by the same supervisor changes the mode.
/// - Conference whose worker does not answer, is busy or unreachable: the reservation ends as canceled and the task is
///   offered again. Caller gone: reservation and task are canceled.
/// - Dequeue that nobody answers ends the reservation the same way.
/// - A caller who hangs up ends a call that dequeue or call connected: reservation and task are completed, the worker
///   goes to the post-work activity. A conference ends in wrapping; without multitasking it ends like a dequeued call.
/// - What the pages leave open about expressions is decided in app/routing/expression.h, about the way through a
///   workflow in app/routing/routingdecision.h.
/// - An answer tells what was asked for, and what follows from it comes a moment later (World::Pause): a worker who was
///   set to Available is answered as Available although he is asked for a task in the same millisecond, and a new task
///   is answered as pending.
/// - Idle longest is who has the longest been neither in another activity nor with a task that he had accepted. What he
///   rejected without an activity leaves him as he was.
/// - A client's change of attributes routes a task anew: it stays in its filter where that is still the first that
///   matches, else it begins with the other and has all of its time there. So does a workflow that is changed with
///   ReEvaluateTasks. A change of its priority stays until a target says another.
/// - call with CallAccept and dequeue hold the reservation like conference does; redirect with RedirectAccept accepts
///   at once, because the call that it moves is already up.
/// - call without CallAccept rings beside the offer: whatever becomes of the call, the offer stays and its time runs.
///   Accepted after it was answered, it ends like a bridged call. A new instruction while it rings rings anew.
/// - redirect finds the caller gone where that is planned for the worker's telephone: 40122, and the task is canceled.
/// - reservation.failed comes before reservation.canceled where a leg could not be connected (no answer, busy, bad
///   number), without a worker. A bad number has the reason code that TaskRouter's own tests know for it.
/// - Events are kept by number and size (EventLog::Limits), where TaskRouter keeps them for thirty days.
/// - Events of an arrival: task.created, workflow.entered, workflow.target-matched (also for the default filter, which
///   is called so), task-queue.entered. A task put into a queue by hand matches no target. Events of transfers never
///   come: nothing here does them.
/// - A target that is left at its end: task-queue.timeout, then task-queue.moved where the next has another queue,
///   workflow.target-matched, task-queue.entered; after the last one workflow.timeout, task.canceled. Of targets that
///   are skipped on the way nothing tells; workflow.skipped comes where the last one is, and the task is canceled with
///   the reason of a timeout. An offer that is open at that moment is waited for.
/// - target_changed_reason is "timeout", "skip" or "re-evaluated". Dates in event_data are as in resources.
/// - A rejecting worker goes to WorkerActivitySid or back to the activity before the reservation.
/// - Rejected offers go to the worker who was idle longest; who just came back is last.
/// - When the last open reservation of a worker ends, he goes back to the activity before it.
/// - Pages follow what was created after the token's item, also when that item is gone meanwhile.
/// - A name that is taken is refused with 400 and 20001, in the words that were seen for a queue; so is the deletion of
///   what something else needs: an activity that is the workspace's default or timeout, that a queue moves workers to
///   or that somebody is in; a queue that a workflow leads to, or that an unfinished task is in or may come to; a task
///   channel with a task; a worker with an open reservation. Nothing is deleted along with something else.
/// - A new task channel gives every worker room for one task of it, a new worker has room for one of each.
/// - There is one workspace: another cannot be created, and it cannot be deleted.
/// - An empty EventCallbackUrl, EventsFilter, AssignmentCallbackUrl or FallbackAssignmentCallbackUrl takes it away. All
///   of them have to be on this machine.
/// - A Configuration that a client posts names its queues by SID alone; it is shown as it was written. A workflow with
///   an unfinished task cannot be deleted.
/// - An empty TargetWorkers is for nobody. A word of EventsFilter that is no event type never comes.
/// - The history names a queue, a workflow, an activity or a channel as it is called now, or was at last.
/// - Statistics of a period count the Events that the history still holds. A wait that is as long as a threshold of
///   SplitByWaitTime counts as below it. A task channel narrows the workers of Workers statistics to those who have it;
///   how long somebody was in an activity it does not narrow. Of queues that a request names and that are not there
///   nothing is told.
/// - Callbacks are made in real time, whatever the simulated clock does, and only by plain HTTP to this machine, in
///   version 1.0, for which no answer comes in pieces: what came from a file and leads elsewhere is not called, which
///   an Alert says. An answer to an assignment that is empty or {} means that the program decides later. The other
///   address is called where nobody answered in time, with a status other than 2xx, or with something else than
///   application/json; once. What is JSON and says nothing useful is an Alert alone. A reject without activity_sid
///   leaves the worker where he was; a dequeue without from shows the number that the caller dialled (the task's
///   attribute to). No redirect is followed.
/// - Codes of Alerts: HTTP 4xx and 5xx are 11217, any other status and an answer that is too large 11200, nobody
///   listening 11202, no answer in time 11203, no HTTP 11206, an address that is not called 11210. Refused instructions
///   have the code of the same refusal over REST. Alerts are listed in the order in which they came.
/// - No CORS headers, which the real service sends: a page in a browser has no business here, and no client library
///   reads them. No Strict-Transport-Security, because this is plain HTTP on loopback.
/// - Rate limits: one counter of requests per second in X-Rate-Limit-*; it refuses nothing by itself. The second is the
///   machine's: whoever asks goes on asking while the simulated clock stands, jumps or runs.
namespace Simulator::Assumptions {

/// Requests per second that X-Rate-Limit-Limit speaks of.
inline constexpr int RateLimit = 100;
/// "Max Assignment Count": the offer after so many cancels the task instead.
inline constexpr int MaxAssignments = 1000;
/// Finished tasks disappear with everything below them after this time.
inline constexpr Time FinishedTaskStays = 5 * Minute;
/// An assigned task that nobody completes is deleted by the system.
inline constexpr Time AssignedTaskStays = 24 * Hour;
/// Without StartDate and Minutes a list of Events tells of so many minutes.
inline constexpr int DefaultEventMinutes = 15;
inline constexpr int DefaultPageSize = 50;
inline constexpr int MaxPageSize = 1000;
inline constexpr qsizetype MaxAttributes = 4096;
/// Characters of a FriendlyName; documented for workspaces, activities, task channels and workers, taken for the rest.
inline constexpr qsizetype MaxName = 64;
/// Tasks of one channel that a worker may have at once; documented as the most that can be configured.
inline constexpr int MaxCapacity = 50;
inline constexpr int MaxReservedWorkers = 50;
/// Seconds, of a reservation without a workflow.
inline constexpr int ReservationTimeout = 120;
/// Why a task is canceled whose last target is over, or was skipped.
inline constexpr char WorkflowEndReason[] = "Task canceled on Workflow timeout";
/// Why one is that no filter matches where there is no default filter.
inline constexpr char UnmatchedReason[] = "Task does not match any filter of its Workflow";
/// Seconds that an offer may stand; documented.
inline constexpr int MaxReservationTimeout = 86400;
/// Seconds that a program has to answer; both documented.
inline constexpr int AssignmentAnswerWithin = 5;
inline constexpr int EventAnswerWithin = 15;
/// Bytes of the answer to a callback: what is larger is not read to its end, and counts as none.
inline constexpr qsizetype MaxCallbackAnswer = 64 * 1024;
/// Alerts that are kept, and bytes of each of their long texts.
inline constexpr size_t MaxAlerts = 1000;
inline constexpr qsizetype MaxAlertText = 16 * 1024;
/// Queues that one request for statistics may name; documented.
inline constexpr int MaxBulkQueues = 50;
/// Thresholds that SplitByWaitTime may name, and waits that are held against each, of which the latter is documented.
inline constexpr size_t MaxSplits = 100;
inline constexpr size_t SplitWaits = 10'000;
/// reservation_reason_code of a number that cannot be called.
inline constexpr int BadNumberReason = 13223;
/// How long a phone rings before it is answered where the scenario does not say.
inline constexpr Time RingsFor = 3 * Second;

} // namespace Simulator::Assumptions
