#pragma once

#include "admission.h"
#include "handler.h"

namespace Simulator {

/// The whole API as a function from a request to a response, on a world that is handed in; pure but for that world and
/// the requests of the present second, which the rate limit tells.
class Routes
{
public:
    /// Milliseconds of a steady clock that no pause of the world stops.
    using RealTime = qint64 (*)();

    /// What is handed in must live longer.
    Routes(World &world, const Admission &admission, RealTime realTime);

    [[nodiscard]] Response handle(const Request &request);
    /// The answer to what is no readable request; `status` is the parser's.
    [[nodiscard]] Response refuse(int status);
    /// An answer that a fault gives instead, with what goes on every answer.
    [[nodiscard]] Response instead(Response response);

private:
    [[nodiscard]] Response respond(Reply reply) const;
    void addCommonHeaders(Response &response) const;
    [[nodiscard]] Reply answer(const Request &request);
    void countRequest();

    World &m_world;
    const Admission &m_admission;
    PageCache m_pages;
    RealTime m_realTime;
    qint64 m_second = -1; ///< The real second that `m_inSecond` counts for.
    int m_inSecond = 0;
};

} // namespace Simulator
