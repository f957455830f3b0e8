#include "statisticshandlers.h"

#include "simulator/world/assumptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

using Of = StatisticsScope::Of;
using Part = Handlers::StatisticsPart;

Outcome readChannelFilter(const State &state, const Call &call, std::optional<Id> &to)
{
    const QByteArray wanted = call.query.value("TaskChannel");
    if (wanted.isEmpty())
        return {};
    const auto sid = state.sids.read(Kind::TaskChannel, wanted);
    const auto named = std::find_if(state.channels.begin(), state.channels.end(), [&](const auto &entry) {
        return sid == entry.first || entry.second.uniqueName == wanted;
    });
    if (named == state.channels.end())
        return invalid("Invalid TaskChannel provided: " + wanted);
    to = named->first;
    return {};
}

Outcome readThresholds(const Call &call, std::vector<int> &to)
{
    const QByteArray wanted = call.query.value("SplitByWaitTime");
    if (wanted.isEmpty())
        return {};
    const QList<QByteArray> words = wanted.split(',');
    for (const QByteArray &word : words) {
        bool ok = false;
        const int seconds = word.trimmed().toInt(&ok);
        if (!ok || seconds < 0 || to.size() == Assumptions::MaxSplits)
            return invalid("Invalid SplitByWaitTime provided: " + wanted);
        to.push_back(seconds);
    }
    std::sort(to.begin(), to.end());
    to.erase(std::unique(to.begin(), to.end()), to.end());
    return {};
}

std::variant<StatisticsFilter, Refusal> readFilter(const State &state, const Call &call, Part part)
{
    StatisticsFilter filter;
    if (auto refusal = readChannelFilter(state, call, filter.channel))
        return *refusal;
    if (part == Part::RealTime)
        return filter;
    const auto period = readPeriod(call, state.now);
    if (const auto *refusal = std::get_if<Refusal>(&period))
        return *refusal;
    filter.period = std::get<Period>(period);
    if (auto refusal = readThresholds(call, filter.thresholds))
        return *refusal;
    return filter;
}

/// Into an object that is open.
void writePart(JsonWriter &json, const Statistics &statistics, Part part)
{
    if (part == Part::RealTime) {
        statistics.writeRealTime(json);
    } else if (part == Part::Cumulative) {
        statistics.writeCumulative(json);
    } else {
        json.beginObject("realtime");
        statistics.writeRealTime(json);
        json.endObject().beginObject("cumulative");
        statistics.writeCumulative(json);
        json.endObject();
    }
}

void writeOwner(JsonWriter &json, const Renderer &renderer, const State &state)
{
    json.text("account_sid", renderer.sid(Kind::Account, state.account))
        .text("workspace_sid", renderer.sid(Kind::Workspace, state.workspace.id));
}

void writeScope(JsonWriter &json, const Renderer &renderer, const StatisticsScope &scope)
{
    if (scope.of == Of::Queue)
        json.text("task_queue_sid", renderer.sid(Kind::TaskQueue, scope.id));
    else if (scope.of == Of::Workflow)
        json.text("workflow_sid", renderer.sid(Kind::Workflow, scope.id));
}

/// Those that the query asks for, by their name or a queue that they are in.
std::variant<StatisticsScope, Refusal> readWorkers(const State &state, const Call &call)
{
    std::optional<Id> queue;
    if (call.query.has("TaskQueueSid")) {
        queue = state.sids.read(Kind::TaskQueue, call.query.value("TaskQueueSid"));
        if (!queue)
            return invalid("Invalid TaskQueueSid provided: " + call.query.value("TaskQueueSid"));
    }
    const QByteArray queueName = call.query.value("TaskQueueName");
    const QByteArray name = call.query.value("FriendlyName");
    StatisticsScope scope{Of::Workers};
    for (const auto &[id, worker] : state.workers) {
        const auto isIn = [&queues = worker.queues](const auto &wanted) {
            return std::any_of(queues.begin(), queues.end(), wanted);
        };
        if (!name.isEmpty() && worker.name != name)
            continue;
        if (queue && !isIn([&queue](Id one) { return one == *queue; }))
            continue;
        if (!queueName.isEmpty() && !isIn([&](Id one) { return state.queues.at(one).name == queueName; }))
            continue;
        scope.workers.insert(id);
    }
    return scope;
}

std::variant<StatisticsScope, Refusal> readScope(const State &state, const Call &call, Of of)
{
    const auto named = [&](const auto &table, Kind kind) -> std::variant<StatisticsScope, Refusal> {
        const auto *item = found(table, call, state, 1, kind);
        if (!item)
            return call.notFound();
        return StatisticsScope{of, item->id};
    };
    switch (of) {
    case Of::Queue:
        return named(state.queues, Kind::TaskQueue);
    case Of::Workflow:
        return named(state.workflows, Kind::Workflow);
    case Of::Workers:
        return readWorkers(state, call);
    case Of::Workspace:
        break;
    }
    return StatisticsScope();
}

Reply answer(const State &state, const Renderer &renderer, const Call &call, Of of, Part part)
{
    const auto read = readScope(state, call, of);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const auto filter = readFilter(state, call, part);
    if (const auto *refusal = std::get_if<Refusal>(&filter))
        return *refusal;
    const StatisticsScope &scope = std::get<StatisticsScope>(read);
    return resource([&](JsonWriter &json) {
        json.beginObject();
        writePart(json, Statistics(state, scope, std::get<StatisticsFilter>(filter)), part);
        writeOwner(json, renderer, state);
        writeScope(json, renderer, scope);
        json.text("url", call.origin + call.path).endObject();
    });
}

/// The queues that the body names, as far as they are there.
std::variant<std::vector<Id>, Refusal> readQueueSids(const State &state, const Call &call)
{
    const QJsonValue given = QJsonDocument::fromJson(call.request.body).object().value("TaskQueueSids"_L1);
    if (!given.isArray())
        return invalid("Invalid TaskQueueSids provided: the request body must be JSON with a list of them");
    const QJsonArray sids = given.toArray();
    if (sids.size() > Assumptions::MaxBulkQueues)
        return invalid("Invalid TaskQueueSids provided: there are more than 50");
    std::vector<Id> queues;
    for (const QJsonValue &sid : sids) {
        const QByteArray text = sid.toVariant().toString().toUtf8();
        const auto id = state.sids.read(Kind::TaskQueue, text);
        if (!id)
            return invalid("Invalid TaskQueueSids provided: " + text);
        if (find(state.queues, *id))
            queues.push_back(*id);
    }
    return queues;
}

} // namespace

template <Of of, Part part>
Reply Handlers::statistics(World &world, const Renderer &renderer, const Call &call)
{
    return answer(world.state(), renderer, call, of, part);
}

template Reply Handlers::statistics<Of::Workspace, Part::RealTime>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workspace, Part::Cumulative>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workspace, Part::Both>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Queue, Part::RealTime>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Queue, Part::Cumulative>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Queue, Part::Both>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workflow, Part::RealTime>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workflow, Part::Cumulative>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workflow, Part::Both>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workers, Part::RealTime>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workers, Part::Cumulative>(World &, const Renderer &, const Call &);
template Reply Handlers::statistics<Of::Workers, Part::Both>(World &, const Renderer &, const Call &);

Reply Handlers::listQueueStatistics(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const auto filter = readFilter(state, call, Part::Both);
    if (const auto *refusal = std::get_if<Refusal>(&filter))
        return *refusal;
    return listPage(
        call, state, Kind::TaskQueue, "task_queues_statistics", idsOf(state.queues),
        [&](Id id) {
            return !call.query.hasText("FriendlyName") || state.queues.at(id).name == call.query.value("FriendlyName");
        },
        [&](JsonWriter &json, Id id) {
            const StatisticsScope scope{Of::Queue, id};
            json.beginObject();
            writePart(json, Statistics(state, scope, std::get<StatisticsFilter>(filter)), Part::Both);
            writeOwner(json, renderer, state);
            writeScope(json, renderer, scope);
            json.endObject();
        });
}

Reply Handlers::bulkRealTimeStatistics(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const auto read = readQueueSids(state, call);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const auto &queues = std::get<std::vector<Id>>(read);
    return resource([&](JsonWriter &json) {
        json.beginObject();
        writeOwner(json, renderer, state);
        json.beginArray("task_queue_data");
        for (const Id id : queues) {
            const StatisticsScope scope{Of::Queue, id};
            json.beginObject();
            writeScope(json, renderer, scope);
            Statistics(state, scope, {}).writeRealTime(json);
            json.endObject();
        }
        json.endArray()
            .number("task_queue_response_count", static_cast<qint64>(queues.size()))
            .text("url", call.origin + call.path)
            .endObject();
    });
}

Reply Handlers::workerStatistics(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const Worker *worker = found(state.workers, call, state, 1, Kind::Worker);
    if (!worker)
        return call.notFound();
    const auto filter = readFilter(state, call, Part::Cumulative);
    if (const auto *refusal = std::get_if<Refusal>(&filter))
        return *refusal;
    const StatisticsScope scope{Of::Workers, 0, {worker->id}};
    return resource([&](JsonWriter &json) {
        json.beginObject().beginObject("cumulative");
        Statistics(state, scope, std::get<StatisticsFilter>(filter)).writeCumulative(json);
        json.endObject();
        writeOwner(json, renderer, state);
        json.text("worker_sid", renderer.sid(Kind::Worker, worker->id))
            .text("url", call.origin + call.path)
            .endObject();
    });
}

} // namespace Simulator
