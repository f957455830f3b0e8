#pragma once

#include "simulator/api/routes.h"
#include "simulator/http/requesthandler.h"
#include "simulator/scenario/simulation.h"
#include "simulator/world/clock.h"

namespace Simulator {

/// A scenario that is asked over HTTP, without the sockets: the simulation, the clock that drives it, the routes. Real
/// time is handed in as a function, so that a test can stop it.
class Service final : public RequestHandler
{
public:
    using RealTime = Routes::RealTime;
    /// Milliseconds of the machine's steady clock.
    [[nodiscard]] static qint64 steadyTime();

    /// `speed` 0: the clock stands until somebody moves it.
    Service(Scenario scenario, double speed, RealTime realTime = steadyTime);

    /// The account and the token a client has to show; both follow from the seed.
    [[nodiscard]] QByteArray accountSid() const;
    [[nodiscard]] QByteArray authToken() const;
    /// The names under which it answers; see Access.
    void setHosts(const QList<QByteArray> &hosts);

    [[nodiscard]] Simulation &simulation() { return m_simulation; }
    [[nodiscard]] VirtualClock &clock() { return m_clock; }
    /// Lets everything happen up to the present moment.
    void advance();
    /// Real milliseconds until something falls due, -1 where nothing will.
    [[nodiscard]] qint64 untilDue() const;

    [[nodiscard]] AnswerPlan decide(const Request &request) override;
    [[nodiscard]] Response answer(const Request &request, const AnswerPlan &decision) override;
    [[nodiscard]] Response refuse(int status) override;

private:
    void date(Response &response, Time skew);

    Simulation m_simulation;
    RealTime m_realTime;
    VirtualClock m_clock;
    Routes m_routes;
    Time m_dated = Never; ///< The second that `m_date` tells.
    QByteArray m_date;
};

} // namespace Simulator
