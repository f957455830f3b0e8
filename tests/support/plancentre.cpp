#include "plancentre.h"

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray sidOf(const RawRequest &request)
{
    const QByteArray target = request.target();
    return target.sliced(target.lastIndexOf('/') + 1);
}

QByteArray timeOf(int version)
{
    return "2026-03-02T09:15:" + QByteArray::number(10 + version) + 'Z';
}

/// The state of version 0.
Baseline fresh(SidKind kind)
{
    Baseline state;
    state.updated = QDateTime::fromString(QString::fromLatin1(timeOf(0)), Qt::ISODate).toMSecsSinceEpoch();
    state.etag = "\"0\"";
    state.statusText = kind == SidKind::Worker ? u"Activity 1"_s : u"pending"_s;
    if (kind == SidKind::Reservation)
        state.status = ReservationStatus::Pending;
    if (kind == SidKind::Task)
        state.value = u"3"_s;
    if (kind == SidKind::Worker)
        state.value = ClientTest::sid(SidKind::Activity).toString();
    return state;
}

PlannedAct actOf(const QString &action, SidKind kind, int number, const QString &name)
{
    PlannedAct act;
    act.action = action;
    act.name = u"%1 %2"_s.arg(name).arg(number);
    act.address.workspace = ClientTest::sid(SidKind::Workspace);
    if (kind == SidKind::Worker)
        act.address.worker = ClientTest::sid(SidKind::Worker, number);
    else
        act.address.task = ClientTest::sid(SidKind::Task, number);
    if (kind == SidKind::Reservation)
        act.address.reservation = ClientTest::sid(SidKind::Reservation, number);
    act.state = fresh(kind);
    return act;
}

} // namespace

PlanCentre::PlanCentre()
{
    m_server.setHandler([this](const RawRequest &request) { return handle(request); });
}

void PlanCentre::change(Sid sid, const QByteArray &status)
{
    const QMutexLocker locker(&m_mutex);
    Thing &thing = m_things[sid.toLatin1()];
    thing.status = status;
    ++thing.version;
}

void PlanCentre::setPost(Sid sid, const RawScript &answer, bool applied)
{
    const QMutexLocker locker(&m_mutex);
    m_things[sid.toLatin1()].post = answer;
    m_things[sid.toLatin1()].applied = applied;
}

void PlanCentre::setGet(Sid sid, const RawScript &answer)
{
    const QMutexLocker locker(&m_mutex);
    m_things[sid.toLatin1()].get = answer;
}

QStringList PlanCentre::log() const
{
    QStringList lines;
    const QList<RawRequest> requests = m_server.requests();
    for (const RawRequest &request : requests) {
        const QByteArray sid = sidOf(request);
        lines += QString::fromUtf8(request.method() + ' ' + sid.first(2) + "…" + sid.last(4));
    }
    return lines;
}

int PlanCentre::postsTo(Sid sid) const
{
    const QList<RawRequest> requests = m_server.requests();
    return int(std::count_if(requests.cbegin(), requests.cend(), [sid](const RawRequest &request) {
        return request.isPost() && sidOf(request) == sid.toLatin1();
    }));
}

RawScript PlanCentre::handle(const RawRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    const QByteArray sid = sidOf(request);
    Thing &thing = m_things[sid];
    const QByteArray version = '"' + QByteArray::number(thing.version) + '"';
    if (request.isPost() && !request.header("if-match").isEmpty() && request.header("if-match") != version)
        return RawScript::json(R"({"code":20412,"message":"another version","status":412})", 412);
    if (request.isPost() && (!thing.post || thing.applied)) {
        const auto apply = [&](const QByteArray &key, QByteArray &value) {
            if (const qsizetype at = request.body.indexOf(key + '='); at >= 0)
                value = request.body.sliced(at + key.size() + 1).split('&').constFirst();
        };
        apply("ReservationStatus", thing.status);
        apply("AssignmentStatus", thing.status);
        apply("Priority", thing.priority);
        apply("ActivitySid", thing.activity);
        ++thing.version;
    }
    const std::optional<RawScript> &script = request.isPost() ? thing.post : thing.get;
    if (script)
        return *script;
    return RawScript::json(bodyOf(sid, thing), 200, "ETag: \"" + QByteArray::number(thing.version) + "\"\r\n");
}

QByteArray PlanCentre::bodyOf(const QByteArray &text, const Thing &thing)
{
    const Sid sid = Sid::parse(QString::fromLatin1(text)).value_or(Sid());
    const QByteArray time = timeOf(thing.version);
    if (sid.kind() == SidKind::Task)
        return R"({"assignment_status":")" + thing.status + R"(","priority":)" + thing.priority +
               R"(,"date_updated":")" + time + R"(","sid":")" + text + R"("})";
    if (sid.kind() == SidKind::Worker)
        return R"({"activity_sid":")" + thing.activity + R"(","activity_name":"Activity )" + thing.activity.right(1) +
               R"(","date_status_changed":")" + time + R"(","sid":")" + text + R"("})";
    return ClientTest::reservationJson(sid, thing.status).replace("2026-03-02T09:15:07Z", time);
}

PlannedAct PlanCentre::reject(int number)
{
    return actOf(u"reject"_s, SidKind::Reservation, number, u"Ada"_s);
}

PlannedAct PlanCentre::cancel(int number)
{
    return actOf(u"cancel-task"_s, SidKind::Task, number, u"Task"_s);
}

PlannedAct PlanCentre::move(int number)
{
    PlannedAct act = actOf(u"move-worker"_s, SidKind::Worker, number, u"Ben"_s);
    act.draft.set(u"ActivitySid"_s, ClientTest::sid(SidKind::Activity, 2).toString());
    return act;
}
