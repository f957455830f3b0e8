#include "simulatorserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Simulator::Scenario load(const QString &scenario)
{
    auto loaded = Simulator::loadScenario(scenario, 1);
    if (const auto *error = std::get_if<Simulator::ScenarioError>(&loaded))
        qFatal("%s", qPrintable(error->text()));
    return std::get<Simulator::Scenario>(std::move(loaded));
}

} // namespace

SimulatorServer::SimulatorServer(const QString &scenario)
    : m_service(load(scenario), 0)
    , m_front(*this)
{
    if (!m_front.listen(0))
        qFatal("The simulator cannot listen: %s", qPrintable(m_front.why()));
    m_service.setHosts({"127.0.0.1:" + QByteArray::number(m_front.port())});
}

SimulatorServer::~SimulatorServer() = default;

Desk::Endpoint SimulatorServer::endpoint() const
{
    Desk::Endpoint endpoint;
    endpoint.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(m_front.port()));
    endpoint.accountSid = QString::fromLatin1(m_service.accountSid());
    endpoint.user = endpoint.accountSid;
    endpoint.secret = m_service.authToken();
    endpoint.proxy = Desk::ProxyUse::None;
    return endpoint;
}

int SimulatorServer::posts() const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [](const Simulator::Request &request) { return request.method == "POST"; }));
}

Desk::Address SimulatorServer::pendingReservation()
{
    const Simulator::State &state = m_service.stage().world().state();
    const auto sid = [&state](Simulator::Kind kind, Simulator::Id id) {
        return Desk::Sid::parse(QString::fromLatin1(state.sids.text(kind, id))).value_or(Desk::Sid());
    };
    for (const auto &[id, reservation] : state.reservations) {
        if (reservation.status == Simulator::ReservationStatus::Pending &&
            state.tasks.at(reservation.task).attributes.contains("call_sid"))
            return {sid(Simulator::Kind::Workspace, state.workspace.id),
                    sid(Simulator::Kind::Task, reservation.task),
                    {},
                    sid(Simulator::Kind::Reservation, id)};
    }
    return {};
}

Simulator::FaultDecision SimulatorServer::decide(const Simulator::Request &request)
{
    m_requests.append(request);
    return m_service.decide(request);
}

Simulator::Response SimulatorServer::answer(const Simulator::Request &request, const Simulator::FaultDecision &decision)
{
    return m_service.answer(request, decision);
}

Simulator::Response SimulatorServer::refuse(int status)
{
    ++m_unreadable;
    return m_service.refuse(status);
}
