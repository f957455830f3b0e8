// Any requests to a small contact centre, a second apart: every answer has a status that HTTP knows and a body that is
// JSON, and nothing is the server's fault. The routes of programs that steer the simulator are among them. Names in
// braces stand for SIDs that are there: {WS}, {WT}, {WR}, {WK}, {WA}, {WQ}, {WW}, {TC}, {EV}. Seeds: corpus/routes.

#include "simulator/host/service.h"
#include "simulator/http/httpparser.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace Simulator;

namespace {

qint64 now = 0;

qint64 realTime()
{
    return now;
}

/// Read anew for each input: a history is not copied.
Scenario centre()
{
    auto loaded = loadScenario({}, 1);
    if (!std::holds_alternative<Scenario>(loaded))
        std::abort();
    return std::get<Scenario>(std::move(loaded));
}

template <class T>
Id first(const Table<T> &table)
{
    return table.empty() ? 0 : table.begin()->first;
}

QByteArray withSids(QByteArray text, const State &state, Id openTask)
{
    const Task &task = state.tasks.at(openTask);
    const std::pair<const char *, QByteArray> names[]{
        {"{WS}", state.sids.text(Kind::Workspace, state.workspace.id)},
        {"{WT}", state.sids.text(Kind::Task, task.id)},
        {"{WR}", state.sids.text(Kind::Reservation, task.reservations.back())},
        {"{WK}", state.sids.text(Kind::Worker, first(state.workers))},
        {"{WA}", state.sids.text(Kind::Activity, first(state.activities))},
        {"{WQ}", state.sids.text(Kind::TaskQueue, first(state.queues))},
        {"{WW}", state.sids.text(Kind::Workflow, first(state.workflows))},
        {"{TC}", state.sids.text(Kind::TaskChannel, first(state.channels))},
        {"{EV}", state.sids.text(Kind::Event, state.events.lastId())},
    };
    for (const auto &[name, sid] : names)
        text.replace(name, sid);
    return text;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    now = 0;
    Service service(centre(), 1.0, &realTime);
    const Id open = service.simulation().scenario().openTask;
    const QByteArray authorization =
        "Basic " + (service.accountSid() + ':' + service.authToken()).toBase64(QByteArray::Base64Encoding);
    HttpParser parser;
    parser.feed(withSids(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)),
                         service.simulation().world().state(), open));
    const Simulation &simulation = service.simulation();
    // Few enough, and not so long in the world, that one input stays quick.
    for (int i = 0; i < 50 && simulation.world().now() < simulation.start() + SimulationDriver::LongestJump; ++i) {
        auto request = parser.next();
        if (!request)
            break;
        request->headers.emplaceBack("authorization", authorization);
        const AnswerPlan plan = service.decide(*request);
        const Response response = service.answer(*request, plan);
        // A fault that the input itself ordered may do anything.
        if (plan.apply && plan.bodyChanges.isEmpty()) {
            require(reasonOf(response.status) != "Unknown" && response.status < 500);
            require(response.status == 204 ? response.body.isEmpty()
                                           : QJsonDocument::fromJson(response.body).isObject());
        }
        for (const auto &[name, value] : response.headers)
            require(!value.contains('\n') && !value.contains('\r'));
        now += Second;
    }
    if (parser.error() != 0)
        require(QJsonDocument::fromJson(service.refuse(parser.error()).body).isObject());
    return 0;
}
