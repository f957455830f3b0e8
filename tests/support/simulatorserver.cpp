#include "simulatorserver.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Simulator::Scenario load(const QString &scenario)
{
    auto loaded = Simulator::loadScenario(scenario, 1);
    if (const auto *error = std::get_if<Simulator::ScenarioError>(&loaded))
        qFatal("%s", qPrintable(error->text()));
    return std::get<Simulator::Scenario>(std::move(loaded));
}

Desk::Sid sidOf(const Simulator::State &state, Simulator::Kind kind, Simulator::Id id)
{
    return Desk::Sid::parse(QString::fromLatin1(state.sids.text(kind, id))).value_or(Desk::Sid());
}

} // namespace

SimulatorServer::SimulatorServer(const QString &scenario)
    : m_service(load(scenario), 0)
    , m_server(*this)
{
    if (!m_server.listen(0))
        qFatal("The simulator cannot listen: %s", qPrintable(m_server.why()));
    m_service.setHosts({"127.0.0.1:" + QByteArray::number(m_server.port())});
}

SimulatorServer::~SimulatorServer() = default;

Desk::Endpoint SimulatorServer::endpoint() const
{
    Desk::Endpoint endpoint;
    endpoint.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port()));
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

void SimulatorServer::strikeAfter(qsizetype requests, const Simulator::FaultRule &rule)
{
    m_later = rule;
    m_laterAfter = m_requests.size() + requests;
    if (requests == 0)
        simulation().faults().add(*std::exchange(m_later, std::nullopt));
}

void SimulatorServer::reset()
{
    m_requests.clear();
    m_later.reset();
    simulation().faults().clear();
}

Desk::Address SimulatorServer::firstTask()
{
    const Simulator::State &state = simulation().world().state();
    if (state.tasks.empty())
        return {};
    return {sidOf(state, Simulator::Kind::Workspace, state.workspace.id),
            sidOf(state, Simulator::Kind::Task, state.tasks.begin()->first),
            {},
            {}};
}

Desk::Address SimulatorServer::pendingReservation()
{
    const Simulator::State &state = simulation().world().state();
    for (const auto &[id, reservation] : state.reservations) {
        if (reservation.status == Simulator::ReservationStatus::Pending &&
            state.tasks.at(reservation.task).attributes.contains("call_sid"))
            return {sidOf(state, Simulator::Kind::Workspace, state.workspace.id),
                    sidOf(state, Simulator::Kind::Task, reservation.task),
                    {},
                    sidOf(state, Simulator::Kind::Reservation, id)};
    }
    return {};
}

Simulator::AnswerPlan SimulatorServer::decide(const Simulator::Request &request)
{
    if (m_later && m_requests.size() >= m_laterAfter)
        simulation().faults().add(*std::exchange(m_later, std::nullopt));
    m_requests.append(request);
    return m_service.decide(request);
}

Simulator::Response SimulatorServer::answer(const Simulator::Request &request, const Simulator::AnswerPlan &decision)
{
    return m_service.answer(request, decision);
}

Simulator::Response SimulatorServer::refuse(int status)
{
    ++m_unreadable;
    return m_service.refuse(status);
}
