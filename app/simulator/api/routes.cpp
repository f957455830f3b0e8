#include "routes.h"

#include "alerthandlers.h"
#include "eventhandlers.h"
#include "methods.h"
#include "reservationhandlers.h"
#include "settingshandlers.h"
#include "settingsupdates.h"
#include "simulator/world/assumptions.h"
#include "statisticshandlers.h"
#include "taskhandlers.h"
#include "workerhandlers.h"
#include "workflowupdates.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

/// A pattern's `*` is a piece that names something.
struct Row
{
    std::array<const char *, 6> pattern{};
    Handler get = nullptr;
    Handler post = nullptr;
    Handler remove = nullptr;
    bool takesJson = false; ///< The body is for the handler alone, and no form.

    [[nodiscard]] qsizetype size() const
    {
        return std::count_if(pattern.begin(), pattern.end(), [](const char *piece) { return piece != nullptr; });
    }
};

using namespace Handlers;
using Of = StatisticsScope::Of;
using Part = StatisticsPart;

// What stands below "/v1/Workspaces". The first row that fits counts: words come before what they might be a SID for.
constexpr std::array rows{
    Row{{}, listWorkspaces, createWorkspace},
    Row{{"*"}, fetchWorkspace, updateWorkspace, deleteWorkspace},
    Row{{"*", "Tasks", "*", "Reservations", "*"}, fetchTaskReservation, updateTaskReservation},
    Row{{"*", "Tasks", "*", "Reservations"}, listTaskReservations},
    Row{{"*", "Tasks"}, listTasks, createTask},
    Row{{"*", "Tasks", "*"}, fetchTask, updateTask, deleteTask},
    Row{{"*", "Workers"}, listWorkers, createWorker},
    Row{{"*", "Workers", "Statistics"}, statistics<Of::Workers, Part::Both>},
    Row{{"*", "Workers", "RealTimeStatistics"}, statistics<Of::Workers, Part::RealTime>},
    Row{{"*", "Workers", "CumulativeStatistics"}, statistics<Of::Workers, Part::Cumulative>},
    Row{{"*", "Workers", "*", "Statistics"}, workerStatistics},
    Row{{"*", "Workers", "*"}, fetchWorker, updateWorker, deleteWorker},
    Row{{"*", "Workers", "*", "Reservations"}, listWorkerReservations},
    Row{{"*", "Workers", "*", "Reservations", "*"}, fetchWorkerReservation, updateWorkerReservation},
    Row{{"*", "Workers", "*", "Channels"}, listWorkerChannels},
    Row{{"*", "Workers", "*", "Channels", "*"}, fetchWorkerChannel, updateWorkerChannel},
    Row{{"*", "Events"}, listEvents},
    Row{{"*", "Events", "*"}, fetchEvent},
    Row{{"*", "Activities"}, listActivities, createActivity},
    Row{{"*", "Activities", "*"}, fetchActivity, updateActivity, deleteActivity},
    Row{{"*", "TaskQueues"}, listQueues, createQueue},
    Row{{"*", "TaskQueues", "Statistics"}, listQueueStatistics},
    Row{{"*", "TaskQueues", "RealTimeStatistics"}, nullptr, bulkRealTimeStatistics, nullptr, true},
    Row{{"*", "TaskQueues", "*", "Statistics"}, statistics<Of::Queue, Part::Both>},
    Row{{"*", "TaskQueues", "*", "RealTimeStatistics"}, statistics<Of::Queue, Part::RealTime>},
    Row{{"*", "TaskQueues", "*", "CumulativeStatistics"}, statistics<Of::Queue, Part::Cumulative>},
    Row{{"*", "TaskQueues", "*"}, fetchQueue, updateQueue, deleteQueue},
    Row{{"*", "TaskChannels"}, listChannels, createChannel},
    Row{{"*", "TaskChannels", "*"}, fetchChannel, updateChannel, deleteChannel},
    Row{{"*", "Workflows"}, listWorkflows, createWorkflow},
    Row{{"*", "Workflows", "*"}, fetchWorkflow, updateWorkflow, deleteWorkflow},
    Row{{"*", "Workflows", "*", "Statistics"}, statistics<Of::Workflow, Part::Both>},
    Row{{"*", "Workflows", "*", "RealTimeStatistics"}, statistics<Of::Workflow, Part::RealTime>},
    Row{{"*", "Workflows", "*", "CumulativeStatistics"}, statistics<Of::Workflow, Part::Cumulative>},
    Row{{"*", "RealTimeStatistics"}, statistics<Of::Workspace, Part::RealTime>},
    Row{{"*", "CumulativeStatistics"}, statistics<Of::Workspace, Part::Cumulative>},
    Row{{"*", "Statistics"}, statistics<Of::Workspace, Part::Both>},
};

// What stands below "/v1/Alerts": the Monitor's, which is another host where this simulator is not.
constexpr std::array alertRows{
    Row{{}, listAlerts},
    Row{{"*"}, fetchAlert},
};

const Row *rowOf(std::span<const Row> known, const QList<QByteArrayView> &pieces)
{
    for (const Row &row : known) {
        if (row.size() != pieces.size())
            continue;
        bool fits = true;
        for (qsizetype i = 0; fits && i < pieces.size(); ++i) {
            const QByteArrayView wanted(row.pattern[static_cast<size_t>(i)]);
            fits = wanted == "*" ? !pieces.at(i).isEmpty() : wanted == pieces.at(i);
        }
        if (fits)
            return &row;
    }
    return nullptr;
}

/// The pieces of a path below its root; nothing where it is elsewhere.
std::optional<QList<QByteArrayView>> piecesBelow(QByteArrayView root, QByteArrayView path)
{
    if (!path.startsWith(root))
        return std::nullopt;
    QByteArrayView rest = path.sliced(root.size());
    QList<QByteArrayView> pieces;
    while (!rest.isEmpty()) {
        if (rest[0] != '/' || pieces.size() > 6)
            return std::nullopt;
        rest = rest.sliced(1);
        const qsizetype end = rest.indexOf('/');
        pieces.append(end < 0 ? rest : rest.first(end));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end);
    }
    return pieces;
}

bool isForm(const Request &request)
{
    QByteArrayView type = request.header("content-type");
    const qsizetype parameters = type.indexOf(';');
    if (parameters >= 0)
        type = type.first(parameters);
    type = type.trimmed();
    return type.isEmpty() || type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

QByteArrayView wordsOf(int status)
{
    switch (status) {
    case 413:
        return "The request body is larger than this server takes";
    case 431:
        return "The request headers are larger than this server takes";
    case 501:
        return "The request asks for something that this server does not know";
    case 408:
        return "The request did not arrive in time";
    default:
        return "The request could not be read";
    }
}

} // namespace

Routes::Routes(World &world, const Admission &admission, RealTime realTime)
    : m_world(world)
    , m_admission(admission)
    , m_realTime(realTime)
{
}

void Routes::countRequest()
{
    m_world.countRequest();
    const qint64 second = m_realTime() / Second;
    if (second != m_second) {
        m_second = second;
        m_inSecond = 0;
    }
    ++m_inSecond;
}

Reply Routes::answer(const Request &request)
{
    if (auto refusal = m_admission.check(request))
        return *refusal;
    const QByteArrayView target = request.target;
    const qsizetype question = target.indexOf('?');
    const auto path = percentDecoded(question < 0 ? target : target.first(question), false);
    auto query = Fields::decode(question < 0 ? QByteArrayView() : target.sliced(question + 1));
    if (!path || !query)
        return invalid("The URL holds an escape that is cut or no text");
    const bool isOfWorkspaces = path->startsWith("/v1/Workspaces");
    const auto pieces = piecesBelow(isOfWorkspaces ? "/v1/Workspaces" : "/v1/Alerts", *path);
    const std::span<const Row> known = isOfWorkspaces ? std::span<const Row>(rows) : std::span<const Row>(alertRows);
    const Row *row = pieces ? rowOf(known, *pieces) : nullptr;
    if (!row)
        return notFound(*path);
    const Handler handler = handlerOf(*row, request.method);
    if (!handler)
        return Refusal{405, 20004, "Method not allowed; this resource knows " + allowedBy(*row), allowedBy(*row)};

    Call call{request, m_pages, "http://" + request.header("host").toByteArray(), *path, {}, std::move(*query), {}};
    for (qsizetype i = 0; i < pieces->size(); i += 2)
        call.arguments.append(pieces->at(i).toByteArray());
    const State &state = m_world.state();
    if (isOfWorkspaces && !call.arguments.isEmpty() && call.id(state, 0, Kind::Workspace) != state.workspace.id)
        return call.notFound();
    if (!request.body.isEmpty()) {
        if (isEncoded(request))
            return Refusal{415, 20001, "The request body is encoded in a way that this server does not read"};
        if (row->takesJson)
            return handler(m_world, Renderer(state, call.origin), call);
        auto form = isForm(request) ? Fields::decode(request.body) : std::nullopt;
        if (!form)
            return invalid("The request body is no form (application/x-www-form-urlencoded, UTF-8)");
        call.form = std::move(*form);
    }
    const World::Pause pause(m_world);
    return handler(m_world, Renderer(state, call.origin), call);
}

Response Routes::handle(const Request &request)
{
    countRequest();
    return respond(answer(request));
}

Response Routes::refuse(int status)
{
    countRequest();
    return respond(Refusal{status, 20001, wordsOf(status).toByteArray()});
}

Response Routes::instead(Response response)
{
    countRequest();
    // A web page comes from something in between: it knows nothing of request ids and rate limits.
    if (!response.body.startsWith("<html"))
        addCommonHeaders(response);
    return response;
}

Response Routes::respond(Reply reply) const
{
    Response response = responseOf(std::move(reply));
    addCommonHeaders(response);
    return response;
}

void Routes::addCommonHeaders(Response &response) const
{
    response.add("Twilio-Request-Id"_ba, m_world.sids().text(Kind::Request, m_world.state().requests));
    // The work itself takes no virtual time, and the same requests must lead to the same bytes.
    response.add("Twilio-Request-Duration"_ba, "0.004"_ba);
    response.add("X-Rate-Limit-Limit"_ba, QByteArray::number(Assumptions::RateLimit));
    response.add("X-Rate-Limit-Remaining"_ba, QByteArray::number(std::max(0, Assumptions::RateLimit - m_inSecond)));
    response.add("X-Rate-Limit-Config"_ba, QByteArray::number(Assumptions::RateLimit) + ";w=1");
}

} // namespace Simulator
