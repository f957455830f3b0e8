#include "service.h"

#include "simulator/api/requestwords.h"
#include "simulator/api/routename.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Simulator {

qint64 Service::steadyTime()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Service::Service(Scenario scenario, double speed, RealTime realTime)
    : m_driver(std::move(scenario), speed, realTime)
    , m_admission(accessOf(m_driver.simulation().world().state()))
    , m_control(m_driver, m_admission)
{
    m_callbacks.emplace(simulation().world(), simulation().historyEnd());
    m_routes.emplace(simulation().world(), m_admission, realTime);
}

QByteArray Service::accountSid() const
{
    return m_admission.access().accountSid;
}

QByteArray Service::authToken() const
{
    return m_admission.access().authToken;
}

void Service::addKey(const QString &name)
{
    std::vector<AccessKey> keys = m_admission.access().keys;
    keys.push_back(accessKeyOf(simulation().world().state(), keys.size(), name));
    m_admission.setKeys(std::move(keys));
}

void Service::setHosts(const QList<QByteArray> &hosts)
{
    m_admission.setHosts(hosts);
}

void Service::call()
{
    if (!m_caller)
        return;
    for (CallbackCall &one : m_driver.takeCallbacks())
        make(one);
    for (CallbackCall &one : m_callbacks->due())
        make(one);
}

void Service::make(CallbackCall &one)
{
    m_driver.begin(one);
    m_caller(one);
}

// What a program answers is what a client asks for: it counts as the trainee's.
void Service::answered(const CallbackCall &one, const CallbackAnswer &answer)
{
    m_driver.advance();
    m_driver.end(one);
    auto next = m_callbacks->answered(one, answer);
    simulation().noticeRequests();
    if (next && m_caller)
        make(*next);
    call();
}

qsizetype Service::maxBody(const Request &head) const
{
    return ControlRoutes::covers(head) ? m_control.maxBody(head) : RequestHandler::maxBody(head);
}

AnswerPlan Service::decide(const Request &request)
{
    m_driver.advance();
    // Who ends a fault must not be struck by it.
    if (ControlRoutes::covers(request))
        return {};
    const QByteArray route = routeName(request);
    const qint64 real = m_driver.realTime()();
    m_log.note(route, real);
    const Time now = simulation().world().now();
    AnswerPlan plan = simulation().faults().decide(request, now);
    for (const FaultRules::Active &fault : simulation().faults().usedUp()) {
        const QByteArray what = request.method + ' ' + (route.isEmpty() ? request.target : route);
        m_log.note({fault.number, describe(fault.rule), QString::fromUtf8(what), now}, real);
    }
    return plan;
}

Response Service::answer(const Request &request, const AnswerPlan &decision)
{
    // After a delay it is later than it was.
    if (decision.delay > 0)
        m_driver.advance();
    Response response;
    const bool isSteering = ControlRoutes::covers(request);
    const bool isDeed = !isSteering && (request.method == "POST" || request.method == "DELETE");
    Deed deed;
    if (isDeed) {
        const AccessKey *key = m_admission.keyOf(request);
        deed = {simulation().world().now(), key ? key->name : QString(),
                wordsOf(request, simulation().world().state())};
    }
    if (isSteering) {
        response = steer(request);
    } else if (decision.apply) {
        if (decision.changeFirst)
            simulation().changeBefore(request);
        response = m_routes->handle(request);
        for (const auto &change : decision.bodyChanges)
            response.body = change(response.body);
        if (isDeed)
            simulation().noticeRequests();
    } else {
        response = m_routes->instead(decision.instead.value_or(Response()));
    }
    // Who could not say who he is did nothing.
    if (isDeed && response.status != 401 && response.status != 421) {
        deed.status = response.status;
        m_log.note(std::move(deed));
    }
    call();
    date(response, decision.clockSkew);
    return response;
}

Response Service::steer(const Request &request)
{
    const Simulation *before = &simulation();
    Response response = m_control.handle(request);
    if (&simulation() != before)
        adopt(simulation().world().state().events.lastId());
    const bool steered = request.method == "POST" || request.method == "DELETE";
    if (steered && response.status < 300 && m_steered)
        m_steered();
    return response;
}

void Service::restore(WorldFile world)
{
    m_driver.restore(std::move(world));
    adopt(simulation().world().state().events.lastId());
}

void Service::restart(Scenario scenario)
{
    m_driver.restart(std::move(scenario));
    adopt(simulation().historyEnd());
}

// Its account may be another, and no page that was kept is one of it.
void Service::adopt(Id seen)
{
    Access access = accessOf(simulation().world().state());
    access.hosts = m_admission.access().hosts;
    access.keys = m_admission.access().keys;
    m_admission = Admission(std::move(access));
    m_routes.emplace(simulation().world(), m_admission, m_driver.realTime());
    m_callbacks.emplace(simulation().world(), seen);
    m_log.forgetFaults();
    if (m_restored)
        m_restored();
}

Response Service::refuse(int status)
{
    m_driver.advance();
    Response response = m_routes->refuse(status);
    date(response, 0);
    return response;
}

void Service::date(Response &response, Time skew)
{
    const Time second = (simulation().world().now() + skew) / Second;
    if (second != m_dated) {
        m_dated = second;
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        m_date = QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }
    response.add("Date", m_date);
}

} // namespace Simulator
