#include "statistics.h"

#include "simulator/world/assumptions.h"

#include <algorithm>
#include <array>

namespace Simulator {

namespace {

using Of = StatisticsScope::Of;

/// Least, most and sum of some times, in seconds.
struct Times
{
    qint64 count = 0;
    qint64 total = 0;
    qint64 least = 0;
    qint64 most = 0;

    void add(qint64 seconds)
    {
        least = count == 0 ? seconds : std::min(least, seconds);
        most = std::max(most, seconds);
        total += seconds;
        ++count;
    }
    [[nodiscard]] qint64 average() const { return count == 0 ? 0 : total / count; }
    /// Into an object that is open.
    void writeMembers(JsonWriter &json) const
    {
        json.number("avg", average()).number("min", least).number("max", most).number("total", total);
    }
    void write(JsonWriter &json, QByteArrayView key) const
    {
        json.beginObject(key);
        writeMembers(json);
        json.endObject();
    }
};

/// How long tasks waited until they were accepted, or canceled.
struct Waits
{
    Times times;
    std::vector<qint64> seconds; ///< As many of them as a threshold is held against.

    void add(Time wait)
    {
        times.add(wait / Second);
        if (seconds.size() < Assumptions::SplitWaits)
            seconds.push_back(wait / Second);
    }
    [[nodiscard]] qint64 above(int threshold) const
    {
        return std::count_if(seconds.begin(), seconds.end(), [threshold](qint64 one) { return one > threshold; });
    }
    [[nodiscard]] qint64 below(int threshold) const { return static_cast<qint64>(seconds.size()) - above(threshold); }
};

constexpr unsigned bit(Of of)
{
    return 1U << static_cast<unsigned>(of);
}
constexpr unsigned OfTasks = bit(Of::Workspace) | bit(Of::Queue) | bit(Of::Workflow);
constexpr unsigned OfAll = OfTasks | bit(Of::Workers);

/// Events that are counted under a name, and where.
struct Counted
{
    EventType type;
    const char *key;
    unsigned scopes;
};
constexpr Counted countedEvents[]{
    {EventType::ReservationCreated, "reservations_created", OfAll},
    {EventType::ReservationAccepted, "reservations_accepted", OfAll},
    {EventType::ReservationRejected, "reservations_rejected", OfAll},
    {EventType::ReservationTimeout, "reservations_timed_out", OfAll},
    {EventType::ReservationCanceled, "reservations_canceled", OfAll},
    {EventType::ReservationRescinded, "reservations_rescinded", OfAll},
    {EventType::TaskCreated, "tasks_created", bit(Of::Workspace)},
    {EventType::TaskQueueEntered, "tasks_entered", bit(Of::Queue)},
    {EventType::WorkflowEntered, "tasks_entered", bit(Of::Workflow)},
    {EventType::TaskCanceled, "tasks_canceled", OfTasks},
    {EventType::TaskCompleted, "tasks_completed", OfTasks},
    {EventType::TaskDeleted, "tasks_deleted", OfTasks},
    {EventType::TaskQueueMoved, "tasks_moved", OfTasks},
    {EventType::WorkflowTimeout, "tasks_timed_out_in_workflow", bit(Of::Workspace) | bit(Of::Workflow)},
};

void writeSplits(JsonWriter &json, const std::vector<int> &thresholds, const Waits &accepted, const Waits &canceled)
{
    if (thresholds.empty()) {
        json.null("split_by_wait_time");
        return;
    }
    json.beginObject("split_by_wait_time");
    for (const int threshold : thresholds) {
        json.beginObject(QByteArray::number(threshold))
            .beginObject("above")
            .number("tasks_canceled", canceled.above(threshold))
            .number("reservations_accepted", accepted.above(threshold))
            .endObject()
            .beginObject("below")
            .number("tasks_canceled", canceled.below(threshold))
            .number("reservations_accepted", accepted.below(threshold))
            .endObject()
            .endObject();
    }
    json.endObject();
}

void writeLongest(JsonWriter &json, const State &state, const Task *task, Time since, QByteArrayView ageKey,
                  QByteArrayView sidKey)
{
    json.number(ageKey, task ? (state.now - since) / Second : 0);
    json.textOrNull(sidKey, task ? state.sids.text(Kind::Task, task->id) : QByteArray());
}

} // namespace

Statistics::Statistics(const State &state, const StatisticsScope &scope, const StatisticsFilter &filter)
    : m_state(state)
    , m_scope(scope)
    , m_filter(filter)
{
}

bool Statistics::counts(const Worker &worker) const
{
    if (m_scope.of == Of::Queue)
        return std::binary_search(worker.queues.begin(), worker.queues.end(), m_scope.id);
    if (m_scope.of != Of::Workers)
        return true;
    return m_scope.workers.contains(worker.id) &&
           (!m_filter.channel ||
            std::any_of(worker.channels.begin(), worker.channels.end(),
                        [this](const WorkerChannel &channel) { return channel.channel == *m_filter.channel; }));
}

bool Statistics::counts(const Task &task) const
{
    return (!m_filter.channel || task.channel == *m_filter.channel) &&
           (m_scope.of != Of::Queue || task.queue == m_scope.id) &&
           (m_scope.of != Of::Workflow || task.workflow == m_scope.id);
}

void Statistics::writeActivities(JsonWriter &json) const
{
    std::map<Id, qint64> people;
    for (const auto &[id, worker] : m_state.workers) {
        if (counts(worker))
            ++people[worker.activity];
    }
    json.beginArray("activity_statistics");
    for (const auto &[id, activity] : m_state.activities) {
        json.beginObject()
            .text("sid", m_state.sids.text(Kind::Activity, id))
            .text("friendly_name", activity.name)
            .number("workers", people[id])
            .endObject();
    }
    json.endArray();
}

void Statistics::writeWorkers(JsonWriter &json) const
{
    qint64 all = 0;
    qint64 available = 0;
    for (const auto &[id, worker] : m_state.workers) {
        if (!counts(worker))
            continue;
        ++all;
        const Activity *activity = find(m_state.activities, worker.activity);
        available += activity && activity->available ? 1 : 0;
    }
    if (m_scope.of == Of::Queue)
        json.number("total_eligible_workers", all).number("total_available_workers", available);
    else
        json.number("total_workers", all);
}

void Statistics::writeTasks(JsonWriter &json) const
{
    std::map<int, int> byPriority;
    std::map<TaskStatus, int> byStatus{
        {TaskStatus::Pending, 0}, {TaskStatus::Reserved, 0}, {TaskStatus::Assigned, 0}, {TaskStatus::Wrapping, 0}};
    const Task *oldest = nullptr;
    const Task *longestHere = nullptr;
    int total = 0;
    for (const auto &[id, task] : m_state.tasks) {
        if (!counts(task))
            continue;
        ++byStatus[task.status];
        if (isFinished(task.status))
            continue;
        ++total;
        ++byPriority[task.priority];
        if (task.status != TaskStatus::Pending)
            continue;
        if (!oldest || task.created < oldest->created)
            oldest = &task;
        if (!longestHere || task.queued < longestHere->queued)
            longestHere = &task;
    }
    writeLongest(json, m_state, oldest, oldest ? oldest->created : 0, "longest_task_waiting_age",
                 "longest_task_waiting_sid");
    if (m_scope.of == Of::Queue)
        writeLongest(json, m_state, longestHere, longestHere ? longestHere->queued : 0,
                     "longest_relative_task_age_in_queue", "longest_relative_task_sid_in_queue");
    json.beginObject("tasks_by_priority");
    for (const auto &[priority, count] : byPriority)
        json.number(QByteArray::number(priority), count);
    json.endObject().beginObject("tasks_by_status");
    for (const auto &[status, count] : byStatus)
        json.number(wireWord(status), count);
    json.endObject().number("total_tasks", total);
}

void Statistics::writeRealTime(JsonWriter &json) const
{
    if (m_scope.of != Of::Workflow) {
        writeActivities(json);
        writeWorkers(json);
    }
    if (m_scope.of != Of::Workers)
        writeTasks(json);
}

EventQuery Statistics::query() const
{
    EventQuery query;
    query.from = m_filter.period.from;
    query.to = m_filter.period.to;
    if (m_filter.channel)
        query.about.emplace_back(&Event::channel, *m_filter.channel);
    if (m_scope.of == Of::Queue)
        query.about.emplace_back(&Event::queue, m_scope.id);
    else if (m_scope.of == Of::Workflow)
        query.about.emplace_back(&Event::workflow, m_scope.id);
    return query;
}

void Statistics::writeCumulative(JsonWriter &json) const
{
    std::array<int, static_cast<size_t>(EventType::Count)> counts{};
    Waits accepted;
    Waits canceled;
    Times inQueue;
    m_state.events.forward(query(), [&](const Event &event) {
        if (m_scope.of == Of::Workers && !m_scope.workers.contains(event.worker))
            return true;
        ++counts[static_cast<size_t>(event.type)];
        if (event.type == EventType::ReservationAccepted) {
            accepted.add(event.at - event.taskCreated);
            inQueue.add((event.at - event.taskQueued) / Second);
        } else if (event.type == EventType::TaskCanceled) {
            canceled.add(event.at - event.taskCreated);
        }
        return true;
    });
    json.time("start_time", m_filter.period.from).time("end_time", m_filter.period.to);
    for (const Counted &counted : countedEvents) {
        if ((counted.scopes & bit(m_scope.of)) != 0)
            json.number(QByteArrayView(counted.key), counts[static_cast<size_t>(counted.type)]);
    }
    if (m_scope.of == Of::Workers) {
        writeDurations(json);
        return;
    }
    json.number("avg_task_acceptance_time", accepted.times.average());
    accepted.times.write(json, "wait_duration_until_accepted");
    canceled.times.write(json, "wait_duration_until_canceled");
    if (m_scope.of == Of::Queue)
        inQueue.write(json, "wait_duration_in_queue_until_accepted");
    writeSplits(json, m_filter.thresholds, accepted, canceled);
}

// A stay is told when it ends, and the one that lasts by its worker. What of it lies outside the period does not count.
void Statistics::writeDurations(JsonWriter &json) const
{
    std::map<Id, Times> stays;
    const Time latest = std::min(m_filter.period.to, m_state.now);
    const auto add = [&](Id activity, Time from, Time to) {
        const Time inside = std::min(to, latest) - std::max(from, m_filter.period.from);
        if (inside > 0)
            stays[activity].add(inside / Second);
    };
    EventQuery moves;
    moves.from = m_filter.period.from;
    moves.type = EventType::WorkerActivityUpdate;
    m_state.events.forward(moves, [&](const Event &event) {
        if (m_scope.workers.contains(event.worker))
            add(event.previousActivity, event.at - event.inPrevious, event.at);
        return true;
    });
    for (const auto &[id, worker] : m_state.workers) {
        if (m_scope.workers.contains(id))
            add(worker.activity, worker.statusChanged, m_state.now);
    }
    json.beginArray("activity_durations");
    for (const auto &[id, activity] : m_state.activities) {
        json.beginObject().text("sid", m_state.sids.text(Kind::Activity, id)).text("friendly_name", activity.name);
        stays[id].writeMembers(json);
        json.endObject();
    }
    json.endArray();
}

} // namespace Simulator
