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
    if (request.isPost() && m_applied) {
        const QByteArray key = "ReservationStatus=";
        m_status = request.body.sliced(request.body.indexOf(key) + key.size()).split('&').constFirst();
        ++m_version;
    }
    const RawScript &script = request.isPost() ? m_postAnswer : m_getAnswer;
    if (!isPlain(script))
        return script;
    return RawScript::json(body(request.target()), 200,
                           "ETag: \"" + QByteArray::number(m_version) +
                               "\"\r\nTwilio-Request-Id: RQ00000000000000000000000000000001\r\n");
}

QByteArray ReservationDouble::body(const QByteArray &target) const
{
    const QByteArray text = target.sliced(target.lastIndexOf('/') + 1);
    const auto reservation = Sid::parse(QString::fromLatin1(text));
    QByteArray json = ClientTest::reservationJson(reservation.value_or(Sid()), m_status);
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
