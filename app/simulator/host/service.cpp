#include "service.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

/// 32 digits like TaskRouter's tokens. Worth nothing anywhere else: it opens a simulation on this machine alone.
QByteArray tokenOf(quint64 seed)
{
    Random random(seed ^ 0x746f6b656eULL);
    QByteArray token;
    for (int i = 0; i < 2; ++i)
        token += QByteArray::number(random.next(), 16).rightJustified(16, '0');
    return token;
}

} // namespace

qint64 Service::steadyTime()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Service::Service(Scenario scenario, double speed, RealTime realTime)
    : m_simulation(std::move(scenario))
    , m_realTime(realTime)
    , m_clock(m_simulation.start(), realTime(), speed)
    , m_routes(m_simulation.world(), {accountSid(), authToken(), {}}, realTime)
{
}

QByteArray Service::accountSid() const
{
    const State &state = m_simulation.world().state();
    return state.sids.text(Kind::Account, state.account);
}

QByteArray Service::authToken() const
{
    return tokenOf(m_simulation.world().state().seed);
}

void Service::setHosts(const QList<QByteArray> &hosts)
{
    m_routes.setHosts(hosts);
}

void Service::advance()
{
    m_simulation.advanceTo(m_clock.at(m_realTime()));
}

qint64 Service::untilDue() const
{
    const Time due = m_simulation.nextDue();
    return due == Never ? -1 : m_clock.realUntil(due, m_realTime());
}

AnswerPlan Service::decide(const Request &request)
{
    advance();
    return m_simulation.faults().decide(request, m_simulation.world().now());
}

Response Service::answer(const Request &request, const AnswerPlan &decision)
{
    // After a delay it is later than it was.
    if (decision.delay > 0)
        advance();
    Response response;
    if (decision.apply) {
        if (decision.changeFirst)
            m_simulation.changeBefore(request);
        response = m_routes.handle(request);
        for (const auto &change : decision.bodyChanges)
            response.body = change(response.body);
        if (request.method == "POST" || request.method == "DELETE")
            m_simulation.noticeRequests();
    } else {
        response = m_routes.instead(decision.instead.value_or(Response()));
    }
    date(response, decision.clockSkew);
    return response;
}

Response Service::refuse(int status)
{
    advance();
    Response response = m_routes.refuse(status);
    date(response, 0);
    return response;
}

void Service::date(Response &response, Time skew)
{
    const Time second = (m_simulation.world().now() + skew) / Second;
    if (second != m_dated) {
        m_dated = second;
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        m_date = QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }
    response.add("Date", m_date);
}

} // namespace Simulator
