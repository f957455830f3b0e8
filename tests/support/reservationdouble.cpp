#include "reservationdouble.h"

using namespace Desk;

namespace {

/// True for the default script, which stands for a server's usual answer.
bool isPlain(const RawScript &script)
{
    return script.bytes.isEmpty() && script.again.isEmpty() && script.then == RawScript::Then::KeepOpen &&
           script.delayMsecs == 0;
}

} // namespace

ReservationDouble::ReservationDouble()
    : m_activity(ClientTest::sid(SidKind::Activity).toLatin1())
{
    m_server.setHandler([this](const RawRequest &request) { return handle(request); });
}

void ReservationDouble::setPost(bool applied, const RawScript &answer)
{
    const QMutexLocker locker(&m_mutex);
    m_applied = applied;
    m_postAnswer = answer;
}

void ReservationDouble::setGet(const RawScript &answer)
{
    const QMutexLocker locker(&m_mutex);
    m_getAnswer = answer;
}

void ReservationDouble::setStatus(const QByteArray &status)
{
    const QMutexLocker locker(&m_mutex);
    m_status = status;
    ++m_version;
}

RawScript ReservationDouble::handle(const RawRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    if (request.isPost() && m_applied)
        apply(request.body);
    const RawScript &script = request.isPost() ? m_postAnswer : m_getAnswer;
    if (!isPlain(script))
        return script;
    return RawScript::json(body(request.target()), 200,
                           "ETag: \"" + QByteArray::number(m_version) +
                               "\"\r\nTwilio-Request-Id: RQ00000000000000000000000000000001\r\n");
}

void ReservationDouble::apply(const QByteArray &form)
{
    const auto change = [&form](const QByteArray &key, QByteArray &value) {
        if (const qsizetype at = form.indexOf(key + '='); at >= 0)
            value = form.sliced(at + key.size() + 1).split('&').constFirst();
    };
    change("ReservationStatus", m_status);
    change("AssignmentStatus", m_status);
    change("Priority", m_priority);
    change("ActivitySid", m_activity);
    ++m_version;
}

QByteArray ReservationDouble::body(const QByteArray &target) const
{
    const QByteArray text = target.sliced(target.lastIndexOf('/') + 1);
    const Sid sid = Sid::parse(QString::fromLatin1(text)).value_or(Sid());
    const QByteArray time = "2026-03-02T09:15:" + QByteArray::number(10 + m_version) + 'Z';
    if (sid.kind() == SidKind::Task)
        return R"({"assignment_status":")" + m_status + R"(","priority":)" + m_priority + R"(,"date_updated":")" +
               time + R"(","sid":")" + text + R"("})";
    if (sid.kind() == SidKind::Worker)
        return R"({"activity_sid":")" + m_activity + R"(","activity_name":"Activity )" + m_activity.right(1) +
               R"(","date_status_changed":")" + time + R"(","sid":")" + text + R"("})";
    QByteArray json = ClientTest::reservationJson(sid, m_status);
    return json.replace("09:15:07Z", "09:15:" + QByteArray::number(10 + m_version) + 'Z');
}

Instruction ReservationDouble::accept(int number)
{
    Instruction instruction;
    instruction.action = QStringLiteral("accept");
    instruction.address = ClientTest::address();
    instruction.address.reservation = ClientTest::sid(SidKind::Reservation, number);
    instruction.workerName = QStringLiteral("Ada");
    instruction.form = "ReservationStatus=accepted";
    instruction.shownForm = instruction.form;
    instruction.statusBefore = ReservationStatus::Pending;
    instruction.etagBefore = "\"0\"";
    instruction.updatedBefore =
        QDateTime::fromString(QStringLiteral("2026-03-02T09:15:10Z"), Qt::ISODate).toMSecsSinceEpoch();
    return instruction;
}

namespace {

/// An instruction to a task or a worker, made for its state before any POST.
Instruction otherThan(const Instruction &accept, SidKind about, int number, const QString &action,
                      const QByteArray &form)
{
    Instruction instruction = accept;
    instruction.about = about;
    instruction.action = action;
    instruction.address = {ClientTest::sid(SidKind::Workspace), {}, {}, {}};
    (about == SidKind::Task ? instruction.address.task : instruction.address.worker) = ClientTest::sid(about, number);
    instruction.form = instruction.shownForm = form;
    instruction.statusBefore = ReservationStatus::Unknown;
    return instruction;
}

} // namespace

Instruction ReservationDouble::cancelTask(int number)
{
    Instruction instruction = otherThan(accept(), SidKind::Task, number, QStringLiteral("cancel-task"),
                                        "AssignmentStatus=canceled&Reason=over");
    instruction.wordBefore = QStringLiteral("pending");
    instruction.valueBefore = QStringLiteral("3");
    return instruction;
}

Instruction ReservationDouble::raisePriority(int number)
{
    Instruction instruction = cancelTask(number);
    instruction.action = QStringLiteral("task-priority");
    instruction.form = instruction.shownForm = "Priority=9";
    return instruction;
}

Instruction ReservationDouble::moveWorker(int number)
{
    Instruction instruction = otherThan(accept(), SidKind::Worker, number, QStringLiteral("move-worker"),
                                        "ActivitySid=" + ClientTest::sid(SidKind::Activity, 2).toLatin1());
    instruction.wordBefore = QStringLiteral("Activity 1");
    instruction.valueBefore = ClientTest::sid(SidKind::Activity).toString();
    return instruction;
}
