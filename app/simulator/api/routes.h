#pragma once

#include "paging.h"
#include "render.h"
#include "simulator/world/world.h"

namespace Simulator {

/// Who may ask, and under which names this server answers.
struct Access
{
    QByteArray accountSid;
    QByteArray authToken;
    /// What Host may say: "127.0.0.1:4010", "localhost:4010". Empty: anything, for tests without a socket.
    QList<QByteArray> hosts;
};

/// The whole API as a function from a request to a response, on a world that is handed in; pure but for that world and
/// a count of the requests, which request ids and the rate limit are made of.
class Routes
{
public:
    /// Milliseconds of a steady clock that no pause of the world stops.
    using RealTime = qint64 (*)();

    Routes(World &world, Access access, RealTime realTime);

    [[nodiscard]] Response handle(const Request &request);
    /// The answer to what is no readable request; `status` is the parser's.
    [[nodiscard]] Response refuse(int status);
    /// An answer that a fault gives instead, with what goes on every answer.
    [[nodiscard]] Response instead(Response response);
    void setHosts(const QList<QByteArray> &hosts) { m_access.hosts = hosts; }

private:
    [[nodiscard]] Response respond(Reply reply) const;
    void addCommonHeaders(Response &response) const;
    [[nodiscard]] Reply answer(const Request &request);
    [[nodiscard]] Outcome admitted(const Request &request) const;
    void countRequest();

    World &m_world;
    Access m_access;
    QByteArray m_authorization; ///< What the header has to say.
    PageCache m_pages;
    quint64 m_requests = 0;
    RealTime m_realTime;
    qint64 m_second = -1; ///< The real second that `m_inSecond` counts for.
    int m_inSecond = 0;
};

/// A handler of one route. The renderer has the origin under which the client reached us.
using Handler = Reply (*)(World &world, const Renderer &renderer, const Call &call);

// One file a collection; each handler finds what its path names or refuses with 404.
namespace Handlers {
Reply listTaskReservations(World &world, const Renderer &renderer, const Call &call);
Reply fetchTaskReservation(World &world, const Renderer &renderer, const Call &call);
Reply updateTaskReservation(World &world, const Renderer &renderer, const Call &call);
Reply listWorkerReservations(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkerReservation(World &world, const Renderer &renderer, const Call &call);
Reply updateWorkerReservation(World &world, const Renderer &renderer, const Call &call);

Reply listTasks(World &world, const Renderer &renderer, const Call &call);
Reply createTask(World &world, const Renderer &renderer, const Call &call);
Reply fetchTask(World &world, const Renderer &renderer, const Call &call);
Reply updateTask(World &world, const Renderer &renderer, const Call &call);
Reply deleteTask(World &world, const Renderer &renderer, const Call &call);

Reply listWorkers(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorker(World &world, const Renderer &renderer, const Call &call);
Reply updateWorker(World &world, const Renderer &renderer, const Call &call);
Reply listWorkerChannels(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkerChannel(World &world, const Renderer &renderer, const Call &call);
Reply updateWorkerChannel(World &world, const Renderer &renderer, const Call &call);

Reply listWorkspaces(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkspace(World &world, const Renderer &renderer, const Call &call);
Reply listActivities(World &world, const Renderer &renderer, const Call &call);
Reply fetchActivity(World &world, const Renderer &renderer, const Call &call);
Reply listQueues(World &world, const Renderer &renderer, const Call &call);
Reply fetchQueue(World &world, const Renderer &renderer, const Call &call);
Reply listChannels(World &world, const Renderer &renderer, const Call &call);
Reply fetchChannel(World &world, const Renderer &renderer, const Call &call);
Reply listWorkflows(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkflow(World &world, const Renderer &renderer, const Call &call);

Reply listEvents(World &world, const Renderer &renderer, const Call &call);
Reply fetchEvent(World &world, const Renderer &renderer, const Call &call);
Reply realTimeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply cumulativeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply statistics(World &world, const Renderer &renderer, const Call &call);
} // namespace Handlers

/// Sends one resource: calls `write` with the body to fill.
template <class Write>
[[nodiscard]] Done resource(const Write &write, std::optional<quint32> etag = {}, int status = 200)
{
    Done done;
    done.status = status;
    done.etag = etag;
    done.body.reserve(2048);
    write(done.body);
    return done;
}

/// What a SID of the path names on a table; nullptr where it is none, of another kind, or gone.
template <class T>
[[nodiscard]] const T *found(const Table<T> &table, const Call &call, const State &state, qsizetype argument, Kind kind)
{
    const auto id = call.id(state, argument, kind);
    return id ? find(table, *id) : nullptr;
}

/// "true", "1", "yes" and their opposites, in any case.
[[nodiscard]] std::optional<bool> readBoolean(QByteArrayView text);

} // namespace Simulator
