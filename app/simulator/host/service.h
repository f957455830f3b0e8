#pragma once

#include "requestlog.h"
#include "simulator/api/callbacks.h"
#include "simulator/api/routes.h"
#include "simulator/control/controlroutes.h"
#include "simulator/http/requesthandler.h"

#include <functional>

namespace Simulator {

/// A scenario that is asked over HTTP, without the sockets: the simulation with what drives it, the routes of
/// TaskRouter, and those of programs that steer the simulator. Real time is handed in as a function, so that a test can
/// stop it.
class Service final : public RequestHandler
{
public:
    using RealTime = SimulationDriver::RealTime;
    /// Milliseconds of the machine's steady clock.
    [[nodiscard]] static qint64 steadyTime();

    /// `speed` 0: the clock stands until somebody moves it.
    Service(Scenario scenario, double speed, RealTime realTime = steadyTime);

    /// The account and the token a client has to show; both follow from the seed.
    [[nodiscard]] QByteArray accountSid() const;
    [[nodiscard]] QByteArray authToken() const;
    /// Another way in, by which it is seen who did what; it holds in every world from now on.
    void addKey(const QString &name);
    [[nodiscard]] const std::vector<AccessKey> &keys() const { return m_admission.access().keys; }
    [[nodiscard]] const RequestLog &log() const { return m_log; }
    /// The faults that were used up are listed no more.
    void forgetFaults() { m_log.forgetFaults(); }
    /// The names under which it answers; see Access.
    void setHosts(const QList<QByteArray> &hosts);

    /// Goes on where that world was saved, or begins with a scenario: setRestored()'s function is called.
    void restore(WorldFile world);
    void restart(Scenario scenario);

    [[nodiscard]] SimulationDriver &driver() { return m_driver; }
    [[nodiscard]] Simulation &simulation() { return m_driver.simulation(); }
    /// Is called when a program steered the simulator: something else falls due next, or it looks different.
    void setSteered(std::function<void()> steered) { m_steered = std::move(steered); }
    /// Is called before that when it has another world now: who makes calls is to forget those of the one before, and
    /// who shows the world is to look anew.
    void setRestored(std::function<void()> restored) { m_restored = std::move(restored); }

    /// Who makes the calls that TaskRouter has to make from now on; nobody at first, and then none are made. He tells
    /// what came back with answered(), later.
    void setCaller(std::function<void(const CallbackCall &)> caller) { m_caller = std::move(caller); }
    void answered(const CallbackCall &call, const CallbackAnswer &answer);
    /// Hands over what has to be called for since the last time: after requests by itself, else when whoever drives the
    /// simulation says so.
    void call();

    [[nodiscard]] qsizetype maxBody(const Request &head) const override;
    [[nodiscard]] AnswerPlan decide(const Request &request) override;
    [[nodiscard]] Response answer(const Request &request, const AnswerPlan &decision) override;
    [[nodiscard]] Response refuse(int status) override;

private:
    void date(Response &response, Time skew);
    void make(CallbackCall &one);

    [[nodiscard]] Response steer(const Request &request);
    /// Does away with all that belongs to the world before.
    /// `seen`: the last Event whose callback is not made any more.
    void adopt(Id seen);

    SimulationDriver m_driver;
    Admission m_admission;
    std::optional<Routes> m_routes; ///< Of the world that there is: another one has others.
    ControlRoutes m_control;
    RequestLog m_log;
    std::function<void()> m_steered;
    std::function<void()> m_restored;
    std::optional<Callbacks> m_callbacks; ///< Likewise.
    std::function<void(const CallbackCall &)> m_caller;
    Time m_dated = Never; ///< The second that `m_date` tells.
    QByteArray m_date;
};

} // namespace Simulator
