#pragma once

#include "handler.h"

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

} // namespace Simulator
