#include "instructions.h"

#include "attributes.h"
#include "contacts.h"
#include "simulator/form/fields.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

bool isTrue(const QByteArray &value)
{
    return value.compare("true", Qt::CaseInsensitive) == 0;
}

/// Whom to ring: what the client says, else the worker's own address.
QByteArray contactOf(const Fields &form, QByteArrayView field, const Worker &worker)
{
    const QByteArray given = form.value(field);
    return given.isEmpty() ? attribute(worker.attributes, "contact_uri"_L1) : given;
}

} // namespace

Instructions::Instructions(State &state, Tasks &tasks, Reservations &reservations, Telephony &telephony)
    : m_state(state)
    , m_tasks(tasks)
    , m_reservations(reservations)
    , m_telephony(telephony)
{
}

Outcome Instructions::needsPending(const Reservation &reservation, const char *instruction, int code) const
{
    const QByteArray sid = m_state.sids.text(Kind::Reservation, reservation.id);
    if (reservation.status != ReservationStatus::Pending)
        return refused(code, QByteArray("Unable to execute ") + instruction + " instruction. Reservation " + sid +
                                 " is not currently in a Pending state.");
    if (reservation.hold != Hold::None)
        return invalid("Reservation " + sid + " not in expected state [pending] and cannot be updated to [onHold]");
    return {};
}

std::optional<Id> Instructions::activityOf(const Fields &form, QByteArrayView field) const
{
    const auto activity = m_state.sids.read(Kind::Activity, form.value(field));
    return activity && find(m_state.activities, *activity) ? activity : std::nullopt;
}

Outcome Instructions::carryOut(Reservation &reservation, const Fields &form, bool fromTask)
{
    const QByteArray instruction = form.value("Instruction").toLower();
    if (instruction == "conference")
        return conference(reservation, form);
    if (instruction == "dequeue")
        return dequeue(reservation, form);
    if (instruction == "call")
        return call(reservation, form);
    if (instruction == "redirect")
        return redirect(reservation, form);
    if (instruction == "supervise" && fromTask)
        return supervise(reservation, form);
    return refused(55555, "Unknown instruction: " + form.value("Instruction"));
}

Outcome Instructions::conference(Reservation &reservation, const Fields &form)
{
    if (auto refusal = needsPending(reservation, "Conference", 40136))
        return refusal;
    const Task &task = taskOf(reservation);
    const bool inbound = !attribute(task.attributes, "call_sid"_L1).isEmpty();
    const bool outbound = !attribute(task.attributes, "outbound_to"_L1).isEmpty();
    if (!inbound && !outbound)
        return refused(40142, "The conference instruction can only be issued on a task that was created using the "
                              "<Enqueue> TwiML verb.");
    const QByteArray to = contactOf(form, "To", workerOf(reservation));
    if (!isContact(to))
        return refused(40137, "Conference instruction: 'To' is missing or invalid and worker attributes hold no valid "
                              "contact_uri.");
    const QByteArray from = form.value("From");
    if (!from.isEmpty() && !isCallerId(from))
        return refused(40141, "Conference instruction: 'From' is invalid.");
    if (form.has("PostWorkActivitySid")) {
        if (!activityOf(form, "PostWorkActivitySid"))
            return refused(40139, "Conference instruction: 'PostWorkActivitySid' is invalid.");
        if (m_state.workspace.multitask)
            return refused(40143, "Conference instruction: 'PostWorkActivitySid' is invalid in a multitasking "
                                  "workspace.");
    }
    if (form.has("StatusCallback") && !isWebAddress(form.value("StatusCallback")))
        return refused(40159, "Conference instruction: 'StatusCallback' is not a valid URL.");
    reservation.postWorkActivity = activityOf(form, "PostWorkActivitySid").value_or(0);
    m_telephony.ring(reservation, Hold::Conference);
    return {};
}

Outcome Instructions::dequeue(Reservation &reservation, const Fields &form)
{
    if (auto refusal = needsPending(reservation, "Dequeue", 40135))
        return refusal;
    if (attribute(taskOf(reservation).attributes, "call_sid"_L1).isEmpty())
        return refused(40140, "Dequeue instruction: task attributes hold no call_sid; the task was not created using "
                              "the <Enqueue> TwiML verb.");
    if (!isContact(contactOf(form, "DequeueTo", workerOf(reservation))))
        return refused(40131, "Dequeue instruction: 'DequeueTo' is missing or invalid and worker attributes hold no "
                              "valid contact_uri.");
    if (!isCallerId(form.value("DequeueFrom")))
        return refused(40132, "Dequeue instruction: 'DequeueFrom' is missing or invalid.");
    const auto activity = activityOf(form, "DequeuePostWorkActivitySid");
    if (form.has("DequeuePostWorkActivitySid") && !activity)
        return refused(40130, "Dequeue instruction: 'DequeuePostWorkActivitySid' is invalid.");
    for (const QByteArray &event : form.values("DequeueStatusCallbackEvent")) {
        if (!QByteArrayList{"initiated", "ringing", "answered", "completed"}.contains(event))
            return refused(40134, "Dequeue instruction: 'DequeueStatusCallbackEvent' " + event + " is invalid.");
    }
    if (form.has("DequeueStatusCallbackUrl") && !isWebAddress(form.value("DequeueStatusCallbackUrl")))
        return refused(40157, "Dequeue instruction: 'DequeueStatusCallbackUrl' is not a valid URL.");
    setWorkerCall(reservation);
    reservation.postWorkActivity = activity.value_or(0);
    m_telephony.ring(reservation, Hold::Dequeue);
    return {};
}

Outcome Instructions::call(Reservation &reservation, const Fields &form)
{
    if (auto refusal = needsPending(reservation, "Call", 40114))
        return refusal;
    if (!isContact(contactOf(form, "CallTo", workerOf(reservation))))
        return refused(40110, "Call instruction: 'CallTo' is missing or invalid and worker attributes hold no valid "
                              "contact_uri.");
    if (!isCallerId(form.value("CallFrom")))
        return refused(40111, "Call instruction: 'CallFrom' is missing or invalid.");
    if (!isWebAddress(form.value("CallUrl")))
        return refused(40112, "Call instruction: 'CallUrl' is missing or not a valid URL.");
    if (form.has("CallStatusCallbackUrl") && !isWebAddress(form.value("CallStatusCallbackUrl")))
        return refused(40158, "Call instruction: 'CallStatusCallbackUrl' is not a valid URL.");
    setWorkerCall(reservation);
    m_telephony.ring(reservation, isTrue(form.value("CallAccept")) ? Hold::Call : Hold::None);
    return {};
}

Outcome Instructions::redirect(Reservation &reservation, const Fields &form)
{
    if (auto refusal = needsPending(reservation, "Redirect", 40123))
        return refusal;
    if (!isWebAddress(form.value("RedirectUrl")))
        return refused(40120, "Redirect instruction: 'RedirectUrl' is missing or not a valid URL.");
    const QByteArray call = form.value("RedirectCallSid");
    if (!looksLikeSid(call, "CA"))
        return refused(40121, "Redirect instruction: 'RedirectCallSid' is missing or invalid.");
    Task &task = taskOf(reservation);
    const Refusal gone = refused(40122, "Redirect instruction: call " + call + " is no longer in progress or unknown.");
    if (task.callerGone || call != attribute(task.attributes, "call_sid"_L1))
        return gone;
    // No telephone rings here: all that a plan can bring is that the caller is found to be gone.
    if (m_telephony.planOf(reservation.worker).end == LegEnd::CallerGone) {
        m_telephony.callerHangsUp(task);
        return gone;
    }
    if (isTrue(form.value("RedirectAccept")))
        m_reservations.accept(reservation);
    return {};
}

Outcome Instructions::supervise(Reservation &reservation, const Fields &form)
{
    const QByteArray sid = m_state.sids.text(Kind::Reservation, reservation.id);
    if (reservation.status != ReservationStatus::Accepted && reservation.status != ReservationStatus::Wrapping)
        return refused(40146, "Unable to execute Supervise instruction. Reservation " + sid + " is in state [" +
                                  wireWord(reservation.status).toByteArray() + "]; it must be accepted by its worker.");
    const QByteArray mode = form.value("SupervisorMode");
    if (!QByteArrayList{"monitor", "whisper", "barge"}.contains(mode))
        return invalid("Invalid SupervisorMode provided: one of monitor, whisper, barge is needed.");
    const auto id = m_state.sids.read(Kind::Worker, form.value("Supervisor"));
    const Worker *supervisor = id ? find(m_state.workers, *id) : nullptr;
    if (!supervisor)
        return invalid("Invalid Supervisor provided: the SID of a worker is needed.");
    if (!isContact(attribute(supervisor->attributes, "contact_uri"_L1)))
        return refused(40147, "Supervise instruction: contact_uri of the supervisor is missing or invalid.");
    Task &task = taskOf(reservation);
    if (!isCallerId(attribute(task.attributes, "from"_L1)))
        return refused(40148, "Supervise instruction: task attribute from is missing or invalid.");
    QJsonObject conference = attributeValue(task.attributes, "conference"_L1).toObject();
    if (!reservation.conference || conference.isEmpty())
        return invalid("Unable to execute Supervise instruction. Reservation " + sid +
                       " has no conference in progress.");
    QJsonObject participants = conference.value("participants"_L1).toObject();
    participants.insert("supervisor"_L1, QString::fromUtf8(m_state.sids.text(Kind::Call, supervisor->id)));
    conference.insert("participants"_L1, participants);
    conference.insert("supervisor_mode"_L1, QString::fromUtf8(mode));
    m_tasks.setAttributes(task, withAttribute(task.attributes, "conference"_L1, conference));
    return {};
}

void Instructions::setWorkerCall(const Reservation &reservation)
{
    Task &task = taskOf(reservation);
    const QString leg = QString::fromUtf8(m_state.sids.text(Kind::Call, reservation.id));
    m_tasks.setAttributes(task, withAttribute(task.attributes, "worker_call_sid"_L1, leg));
}

Task &Instructions::taskOf(const Reservation &reservation)
{
    return m_state.tasks.at(reservation.task);
}

const Worker &Instructions::workerOf(const Reservation &reservation) const
{
    return m_state.workers.at(reservation.worker);
}

} // namespace Simulator
