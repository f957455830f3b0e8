#include "statisticshandlers.h"

#include "period.h"

#include <array>

namespace Simulator {

namespace {

/// Least, most and sum of some waiting times, in seconds.
struct Waits
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
    void write(JsonWriter &json, QByteArrayView key) const
    {
        json.beginObject(key)
            .number("avg", average())
            .number("min", least)
            .number("max", most)
            .number("total", total)
            .endObject();
    }
};

std::optional<Id> channelFilter(const State &state, const Call &call)
{
    const QByteArray wanted = call.query.value("TaskChannel");
    if (wanted.isEmpty())
        return std::nullopt;
    const auto sid = state.sids.read(Kind::TaskChannel, wanted);
    for (const auto &[id, channel] : state.channels) {
        if (sid == id || channel.uniqueName == wanted)
            return id;
    }
    return 0;
}

void writeTasks(JsonWriter &json, const State &state, const std::optional<Id> &channel)
{
    std::map<int, int> byPriority;
    std::map<TaskStatus, int> byStatus{
        {TaskStatus::Pending, 0}, {TaskStatus::Reserved, 0}, {TaskStatus::Assigned, 0}, {TaskStatus::Wrapping, 0}};
    const Task *longest = nullptr;
    int total = 0;
    for (const auto &[id, task] : state.tasks) {
        if (channel && task.channel != *channel)
            continue;
        ++byStatus[task.status];
        if (isFinished(task.status))
            continue;
        ++total;
        ++byPriority[task.priority];
        if (task.status == TaskStatus::Pending && (!longest || task.created < longest->created))
            longest = &task;
    }
    json.number("longest_task_waiting_age", longest ? (state.now - longest->created) / Second : 0);
    if (longest)
        json.text("longest_task_waiting_sid", state.sids.text(Kind::Task, longest->id));
    else
        json.null("longest_task_waiting_sid");
    json.beginObject("tasks_by_priority");
    for (const auto &[priority, count] : byPriority)
        json.number(QByteArray::number(priority), count);
    json.endObject().beginObject("tasks_by_status");
    for (const auto &[status, count] : byStatus)
        json.number(wireWord(status), count);
    json.endObject().number("total_tasks", total);
}

void writeRealTime(JsonWriter &json, const State &state, const Call &call)
{
    json.beginArray("activity_statistics");
    for (const auto &[id, activity] : state.activities) {
        const auto workers =
            std::count_if(state.workers.begin(), state.workers.end(),
                          [wanted = id](const auto &entry) { return entry.second.activity == wanted; });
        json.beginObject()
            .text("sid", state.sids.text(Kind::Activity, id))
            .text("friendly_name", activity.name)
            .number("workers", workers)
            .endObject();
    }
    json.endArray();
    writeTasks(json, state, channelFilter(state, call));
    json.number("total_workers", static_cast<qint64>(state.workers.size()));
}

void writeCumulative(JsonWriter &json, const State &state, const Call &call, const Period &period)
{
    static constexpr std::pair<EventType, const char *> counted[]{
        {EventType::ReservationCreated, "reservations_created"},
        {EventType::ReservationAccepted, "reservations_accepted"},
        {EventType::ReservationRejected, "reservations_rejected"},
        {EventType::ReservationTimeout, "reservations_timed_out"},
        {EventType::ReservationCanceled, "reservations_canceled"},
        {EventType::ReservationRescinded, "reservations_rescinded"},
        {EventType::TaskCreated, "tasks_created"},
        {EventType::TaskCanceled, "tasks_canceled"},
        {EventType::TaskCompleted, "tasks_completed"},
        {EventType::TaskDeleted, "tasks_deleted"},
        {EventType::TaskQueueMoved, "tasks_moved"},
        {EventType::WorkflowTimeout, "tasks_timed_out_in_workflow"},
    };
    std::array<int, static_cast<size_t>(EventType::Count)> counts{};
    Waits accepted;
    Waits canceled;
    EventQuery query;
    query.from = period.from;
    query.to = period.to;
    if (const auto channel = channelFilter(state, call))
        query.about.emplace_back(&Event::channel, *channel);
    state.events.forward(query, [&](const Event &event) {
        ++counts[static_cast<size_t>(event.type)];
        if (event.type == EventType::ReservationAccepted)
            accepted.add((event.at - event.taskCreated) / Second);
        else if (event.type == EventType::TaskCanceled)
            canceled.add((event.at - event.taskCreated) / Second);
        return true;
    });
    json.number("avg_task_acceptance_time", accepted.average())
        .time("start_time", period.from)
        .time("end_time", period.to);
    for (const auto &[type, key] : counted)
        json.number(key, counts[static_cast<size_t>(type)]);
    accepted.write(json, "wait_duration_until_accepted");
    canceled.write(json, "wait_duration_until_canceled");
    json.null("split_by_wait_time");
}

void end(JsonWriter &json, const State &state, const QByteArray &url)
{
    json.text("account_sid", state.sids.text(Kind::Account, state.account))
        .text("workspace_sid", state.sids.text(Kind::Workspace, state.workspace.id))
        .text("url", url)
        .endObject();
}

} // namespace

Reply Handlers::realTimeStatistics(World &world, const Renderer &renderer, const Call &call)
{
    return resource([&](JsonWriter &json) {
        json.beginObject();
        writeRealTime(json, world.state(), call);
        end(json, world.state(), renderer.base() + "/RealTimeStatistics");
    });
}

Reply Handlers::cumulativeStatistics(World &world, const Renderer &renderer, const Call &call)
{
    const auto period = readPeriod(call, world.now());
    if (const auto *refusal = std::get_if<Refusal>(&period))
        return *refusal;
    return resource([&](JsonWriter &json) {
        json.beginObject();
        writeCumulative(json, world.state(), call, std::get<Period>(period));
        end(json, world.state(), renderer.base() + "/CumulativeStatistics");
    });
}

Reply Handlers::statistics(World &world, const Renderer &renderer, const Call &call)
{
    const auto period = readPeriod(call, world.now());
    if (const auto *refusal = std::get_if<Refusal>(&period))
        return *refusal;
    return resource([&](JsonWriter &json) {
        json.beginObject();
        json.beginObject("realtime");
        writeRealTime(json, world.state(), call);
        json.endObject().beginObject("cumulative");
        writeCumulative(json, world.state(), call, std::get<Period>(period));
        json.endObject();
        end(json, world.state(), renderer.base() + "/Statistics");
    });
}

} // namespace Simulator
