#pragma once

#include "simulator/host/service.h"
#include "simulator/http/httpserver.h"
#include "taskrouter/client.h"

#include <QList>

#include <optional>

/// The shipped simulator with its sockets, in the test's own thread: the test reaches into its world, and reads what it
/// counted. Its clock stands, so that nothing happens but what is asked for.
class SimulatorServer final : public Simulator::RequestHandler
{
public:
    /// An empty name is the default scenario.
    explicit SimulatorServer(const QString &scenario = {});
    ~SimulatorServer() override;

    /// Spoken to like an account of the world outside, except for the address.
    [[nodiscard]] Desk::Endpoint endpoint() const;
    [[nodiscard]] Simulator::Simulation &simulation() { return m_service.simulation(); }
    /// The log: every request that was read whole, in the order in which they came.
    [[nodiscard]] const QList<Simulator::Request> &requests() const { return m_requests; }
    [[nodiscard]] int posts() const;
    /// How often something came that was no whole request.
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    /// Of a call that rings with a worker; a null one where the scenario has none.
    [[nodiscard]] Desk::Address pendingReservation();
    /// Of the oldest task, without a reservation.
    [[nodiscard]] Desk::Address firstTask();
    /// From the request after the next so many on, this goes wrong as well; 0: at once.
    void strikeAfter(qsizetype requests, const Simulator::FaultRule &rule);
    /// Forgets the log and every fault.
    void reset();

    [[nodiscard]] Simulator::AnswerPlan decide(const Simulator::Request &request) override;
    [[nodiscard]] Simulator::Response answer(const Simulator::Request &request,
                                             const Simulator::AnswerPlan &decision) override;
    [[nodiscard]] Simulator::Response refuse(int status) override;

private:
    Simulator::Service m_service;
    QList<Simulator::Request> m_requests;
    std::optional<Simulator::FaultRule> m_later;
    qsizetype m_laterAfter = 0; ///< Length of the log.
    int m_unreadable = 0;
    Simulator::HttpServer m_front; ///< Last: its connections ask this to their end.
};
