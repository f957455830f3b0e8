#pragma once

#include "simulator/host/service.h"
#include "simulator/http/httpserver.h"
#include "taskrouter/client.h"

#include <QList>

#include <optional>

/// The simulator with its sockets in the test's own thread, so that the test can read and change its world. Its clock
/// stands still, so that nothing happens by itself.
class SimulatorServer final : public Simulator::RequestHandler
{
public:
    /// Without a name it runs the default scenario.
    explicit SimulatorServer(const QString &scenario = {});
    ~SimulatorServer() override;

    /// The endpoint of an account that, except for its address, looks like a real one.
    [[nodiscard]] Desk::Endpoint endpoint() const;
    [[nodiscard]] Simulator::Simulation &simulation() { return m_service.simulation(); }
    /// Every complete request, in the order of arrival.
    [[nodiscard]] const QList<Simulator::Request> &requests() const { return m_requests; }
    [[nodiscard]] int posts() const;
    /// How often something arrived that was no complete request.
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    /// The reservation of a call that rings; null where the scenario has none.
    [[nodiscard]] Desk::Address pendingReservation();
    /// The oldest task, without a reservation.
    [[nodiscard]] Desk::Address firstTask();
    /// Adds a fault that strikes once `requests` more requests have arrived; 0: from the next one on.
    void strikeAfter(qsizetype requests, const Simulator::FaultRule &rule);
    /// Forgets the requests and every fault.
    void reset();

    [[nodiscard]] Simulator::AnswerPlan decide(const Simulator::Request &request) override;
    [[nodiscard]] Simulator::Response answer(const Simulator::Request &request,
                                             const Simulator::AnswerPlan &decision) override;
    [[nodiscard]] Simulator::Response refuse(int status) override;

private:
    Simulator::Service m_service;
    QList<Simulator::Request> m_requests;
    std::optional<Simulator::FaultRule> m_later;
    qsizetype m_laterAfter = 0; ///< Length of m_requests at which the fault is added.
    int m_unreadable = 0;
    Simulator::HttpServer m_server; ///< Last, because its connections use this object to the end.
};
