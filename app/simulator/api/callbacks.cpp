#include "callbacks.h"

#include "assignmentinstruction.h"
#include "callbackform.h"
#include "formcheck.h"
#include "simulator/world/assumptions.h"
#include "simulator/world/attributes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct Defect
{
    int code = 0;
    QByteArray text;
};

/// Why an answer is none that could be read; nothing where all went well.
std::optional<Defect> defectOf(const CallbackCall &call, const CallbackAnswer &answer)
{
    switch (answer.failure) {
    case CallbackAnswer::Failure::NotAllowed:
        return Defect{11210, "HTTP bad host name: " + call.url +
                                 " is not plain http to this machine, and this simulator calls nobody else"};
    case CallbackAnswer::Failure::Crowded:
        return Defect{11200, "HTTP retrieval failure: too many callbacks waited before this one"};
    case CallbackAnswer::Failure::Refused:
        return Defect{11202, "TCP connection refused"};
    case CallbackAnswer::Failure::TimedOut:
        return Defect{11203, "HTTP communication total time out triggered"};
    case CallbackAnswer::Failure::Broken:
        return Defect{11206, "HTTP protocol violation"};
    case CallbackAnswer::Failure::TooLarge:
        return Defect{11200, "HTTP retrieval failure: the answer is larger than " +
                                 QByteArray::number(Assumptions::MaxCallbackAnswer) + " bytes"};
    case CallbackAnswer::Failure::None:
        break;
    }
    if (answer.status >= 400)
        return Defect{11217, "HTTP error response code: " + QByteArray::number(answer.status)};
    if (answer.status < 200 || answer.status >= 300)
        return Defect{11200, "HTTP retrieval failure: status " + QByteArray::number(answer.status) +
                                 ", and redirects are not followed"};
    return std::nullopt;
}

bool isJsonType(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().compare("application/json", Qt::CaseInsensitive) == 0;
}

} // namespace

Callbacks::Callbacks(World &world, Id seen)
    : m_world(world)
    , m_seen(seen)
{
}

bool Callbacks::isWanted(EventType type) const
{
    const Workspace &workspace = m_world.state().workspace;
    if (workspace.eventCallbackUrl.isEmpty())
        return false;
    const QList<QByteArray> words = workspace.eventsFilter.split(',');
    return workspace.eventsFilter.trimmed().isEmpty() ||
           std::any_of(words.begin(), words.end(),
                       [type](const QByteArray &word) { return word.trimmed() == wireWord(type); });
}

std::vector<CallbackCall> Callbacks::due()
{
    std::vector<CallbackCall> calls;
    const State &state = m_world.state();
    EventQuery news;
    news.after = m_seen;
    state.events.forward(news, [&](const Event &event) {
        m_seen = event.id;
        const Workflow *workflow = find(state.workflows, event.workflow);
        if (event.type == EventType::ReservationCreated && workflow && !workflow->callbackUrl.isEmpty())
            calls.push_back({CallbackCall::Kind::Assignment, workflow->callbackUrl, assignmentForm(state, event),
                             workflow->id, event.reservation});
        if (isWanted(event.type))
            calls.push_back(
                {CallbackCall::Kind::Event, state.workspace.eventCallbackUrl, eventForm(state, event), 0, 0});
        return true;
    });
    return calls;
}

std::optional<CallbackCall> Callbacks::answered(const CallbackCall &call, const CallbackAnswer &answer)
{
    if (const auto defect = defectOf(call, answer)) {
        alert(call, answer, defect->code, defect->text);
        return fallbackOf(call);
    }
    // Nobody is told anything by an answer to an Event, and an empty one to an assignment means: later.
    if (call.kind == CallbackCall::Kind::Event || answer.body.trimmed().isEmpty())
        return std::nullopt;
    if (!isJsonType(answer.contentType)) {
        alert(call, answer, 40000, "Assignment callback: the answer's Content-Type is not application/json");
        return fallbackOf(call);
    }
    carryOut(call, answer);
    return std::nullopt;
}

std::optional<CallbackCall> Callbacks::fallbackOf(const CallbackCall &call) const
{
    const Workflow *workflow = find(m_world.state().workflows, call.workflow);
    if (call.kind != CallbackCall::Kind::Assignment || !workflow || workflow->fallbackUrl.isEmpty())
        return std::nullopt;
    CallbackCall other = call;
    other.kind = CallbackCall::Kind::Fallback;
    other.url = workflow->fallbackUrl;
    return other;
}

void Callbacks::carryOut(const CallbackCall &call, const CallbackAnswer &answer)
{
    QJsonParseError error{};
    const QJsonDocument read = QJsonDocument::fromJson(answer.body, &error);
    if (!read.isObject()) {
        const QByteArray where = error.error == QJsonParseError::NoError
                                     ? QByteArray("it is no object")
                                     : error.errorString().toUtf8() + " at " + QByteArray::number(error.offset + 1);
        alert(call, answer, 40001, "Assignment callback: the answer is no valid JSON object: " + where, true);
        return;
    }
    const QJsonObject instruction = read.object();
    if (instruction.isEmpty())
        return;
    if (instruction.value("instruction"_L1).toString().isEmpty()) {
        alert(call, answer, 40005, "Assignment callback: the answer contains no instruction", true);
        return;
    }
    if (const auto refusal = obey(call.reservation, instruction))
        alert(call, answer, refusal->code, refusal->message);
}

Outcome Callbacks::obey(Id id, const QJsonObject &instruction)
{
    const State &state = m_world.state();
    const Reservation *reservation = find(state.reservations, id);
    if (!reservation)
        return Refusal{404, 20404,
                       "Reservation " + state.sids.text(Kind::Reservation, id) + " was gone before the answer came"};
    const QString word = instruction.value("instruction"_L1).toString().toLower();
    if (word == "accept"_L1)
        return m_world.setReservationStatus(id, ReservationStatus::Accepted, 0);
    if (word == "reject"_L1)
        return reject(id, instruction);
    QJsonObject whole = instruction;
    // The number that the caller dialled is shown to the worker where the answer names none.
    if (word == "dequeue"_L1 && !whole.contains("from"_L1))
        whole.insert("from"_L1, attributeValue(state.tasks.at(reservation->task).attributes, "to"_L1));
    const auto form = formOfInstruction(whole);
    if (const auto *refusal = std::get_if<Refusal>(&form))
        return *refusal;
    if (auto refusal = checkForm(std::get<Fields>(form)))
        return refusal;
    return m_world.instruct(id, std::get<Fields>(form), false);
}

Outcome Callbacks::reject(Id id, const QJsonObject &instruction)
{
    Id activity = 0;
    if (instruction.contains("activity_sid"_L1)) {
        const QByteArray given = instruction.value("activity_sid"_L1).toString().toUtf8();
        const auto known = m_world.sids().read(Kind::Activity, given);
        if (!known || !find(m_world.state().activities, *known))
            return refused(40100, "Reject instruction: 'activity_sid' " + given + " is invalid.");
        activity = *known;
    }
    return m_world.setReservationStatus(id, ReservationStatus::Rejected, activity);
}

void Callbacks::alert(const CallbackCall &call, const CallbackAnswer &answer, int code, const QByteArray &text,
                      bool isWarning)
{
    Alert alert;
    alert.code = code;
    alert.isWarning = isWarning;
    alert.text = text;
    if (call.kind == CallbackCall::Kind::Event) {
        alert.subject = m_world.state().workspace.id;
    } else {
        alert.kind = Kind::Reservation;
        alert.subject = call.reservation;
    }
    alert.url = call.url;
    alert.variables = encodedForm(call.form);
    alert.responseHeaders = answer.headers;
    alert.responseBody = answer.body;
    m_world.recordAlert(std::move(alert));
}

} // namespace Simulator
