#pragma once

#include "simulator/host/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A simulator without sockets, whose clock only moves when a test says so. Only one at a time in a process, because
/// its real time is a global variable.
class Simulated
{
public:
    explicit Simulated(const QString &scenario = {}, quint64 seed = 1)
        : m_service(load(scenario, seed), 1.0, &realTime)
    {
        signIn();
    }

    /// With the credentials of the world that there is; a restored one may have others.
    void signIn()
    {
        m_authorization =
            "Basic " + (m_service.accountSid() + ':' + m_service.authToken()).toBase64(QByteArray::Base64Encoding);
    }

    [[nodiscard]] Simulator::Service &service() { return m_service; }
    [[nodiscard]] Simulator::Simulation &simulation() { return m_service.simulation(); }
    [[nodiscard]] const Simulator::State &state() { return m_service.simulation().world().state(); }
    void pass(Simulator::Time milliseconds)
    {
        s_real += milliseconds;
        m_service.driver().advance();
    }

    [[nodiscard]] Simulator::Response send(Simulator::Request request)
    {
        if (request.header("authorization").isNull())
            request.headers.emplaceBack("authorization", m_authorization);
        return sendAsItIs(request);
    }
    [[nodiscard]] Simulator::Response sendAsItIs(const Simulator::Request &request)
    {
        return m_service.answer(request, m_service.decide(request));
    }
    [[nodiscard]] Simulator::Response get(const QByteArray &target) { return send(request("GET", target)); }
    [[nodiscard]] Simulator::Response post(const QByteArray &target, const QByteArray &form,
                                           const QByteArray &ifMatch = {})
    {
        Simulator::Request wanted = request("POST", target);
        wanted.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        if (!ifMatch.isNull())
            wanted.headers.emplaceBack("if-match", ifMatch);
        wanted.body = form;
        return send(wanted);
    }
    [[nodiscard]] Simulator::Response remove(const QByteArray &target, const QByteArray &ifMatch = {})
    {
        Simulator::Request wanted = request("DELETE", target);
        if (!ifMatch.isNull())
            wanted.headers.emplaceBack("if-match", ifMatch);
        return send(wanted);
    }
    [[nodiscard]] static Simulator::Request request(const QByteArray &method, const QByteArray &target)
    {
        Simulator::Request request;
        request.method = method;
        request.target = target;
        request.headers = {{"host", "127.0.0.1:4010"}};
        return request;
    }

    /// "/v1/Workspaces/WS…"
    [[nodiscard]] QByteArray base()
    {
        return "/v1/Workspaces/" + sid(Simulator::Kind::Workspace, state().workspace.id);
    }
    [[nodiscard]] QByteArray sid(Simulator::Kind kind, Simulator::Id id) { return state().sids.text(kind, id); }
    [[nodiscard]] QByteArray task(Simulator::Id id) { return base() + "/Tasks/" + sid(Simulator::Kind::Task, id); }
    [[nodiscard]] QByteArray worker(Simulator::Id id)
    {
        return base() + "/Workers/" + sid(Simulator::Kind::Worker, id);
    }
    [[nodiscard]] QByteArray reservation(Simulator::Id id)
    {
        return task(state().reservations.at(id).task) + "/Reservations/" + sid(Simulator::Kind::Reservation, id);
    }
    /// The first reservation with this status of a call, not a chat; 0 for none.
    [[nodiscard]] Simulator::Id firstReservation(Simulator::ReservationStatus status)
    {
        for (const auto &[id, reservation] : state().reservations) {
            if (reservation.status == status && state().tasks.at(reservation.task).attributes.contains("call_sid"))
                return id;
        }
        return 0;
    }

    [[nodiscard]] static qint64 realTime() { return s_real; }

private:
    static Simulator::Scenario load(const QString &scenario, quint64 seed)
    {
        auto loaded = Simulator::loadScenario(scenario, seed);
        if (const auto *error = std::get_if<Simulator::ScenarioError>(&loaded))
            qFatal("%s", qPrintable(error->text()));
        return std::get<Simulator::Scenario>(std::move(loaded));
    }

    static inline qint64 s_real = 1000;
    Simulator::Service m_service;
    QByteArray m_authorization;
};

[[nodiscard]] inline QJsonObject jsonOf(const Simulator::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}
[[nodiscard]] inline QByteArray headerOf(const Simulator::Response &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}
