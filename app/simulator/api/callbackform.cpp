#include "callbackform.h"

#include "eventtext.h"
#include "simulator/form/fields.h"
#include "wiretime.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace Simulator {

namespace {

using Form = QList<QPair<QByteArray, QByteArray>>;

/// "task_sid" becomes "TaskSid".
QByteArray callbackName(const QByteArray &key)
{
    QByteArray name;
    const QList<QByteArray> words = key.split('_');
    for (const QByteArray &word : words)
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}

} // namespace

QList<QPair<QByteArray, QByteArray>> assignmentForm(const State &state, const Event &event)
{
    const auto sid = [&state](Kind kind, Id id) { return id == 0 ? QByteArray() : state.sids.text(kind, id); };
    return Form{{"Timestamp", QByteArray::number(event.at / Second)},
                {"AccountSid", sid(Kind::Account, state.account)},
                {"WorkspaceSid", sid(Kind::Workspace, state.workspace.id)},
                {"WorkflowSid", sid(Kind::Workflow, event.workflow)},
                {"TaskQueueSid", sid(Kind::TaskQueue, event.queue)},
                {"WorkerSid", sid(Kind::Worker, event.worker)},
                {"WorkerAttributes", event.workerAttributes},
                {"TaskSid", sid(Kind::Task, event.task)},
                {"TaskAttributes", event.taskAttributes},
                {"TaskAge", QByteArray::number((event.at - event.taskCreated) / Second)},
                {"TaskPriority", QByteArray::number(event.taskPriority)},
                {"ReservationSid", sid(Kind::Reservation, event.reservation)}};
}

QList<QPair<QByteArray, QByteArray>> eventForm(const State &state, const Event &event)
{
    Form form{{"EventType", wireWord(event.type).toByteArray()},
              {"EventDescription", describe(state, event)},
              {"Sid", state.sids.text(Kind::Event, event.id)},
              {"AccountSid", state.sids.text(Kind::Account, state.account)},
              {"ResourceType", resourceType(event).toByteArray()},
              {"ResourceSid", resourceSid(state, event)},
              {"Timestamp", QByteArray::number(event.at / Second)},
              {"TimestampMs", QByteArray::number(event.at)}};
    QByteArray data;
    appendEventData(data, state, event);
    const QJsonObject members = QJsonDocument::fromJson(data).object();
    for (auto member = members.begin(); member != members.end(); ++member)
        form.append({callbackName(member.key().toUtf8()), member.value().toVariant().toString().toUtf8()});
    return form;
}

QByteArray encodedForm(const QList<QPair<QByteArray, QByteArray>> &form)
{
    QByteArray encoded;
    for (const auto &[name, value] : form) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += percentEncoded(name) + '=' + percentEncoded(value);
    }
    return encoded;
}

QByteArray signatureOf(const CallbackCall &call, const QByteArray &token)
{
    Form sorted = call.form;
    std::sort(sorted.begin(), sorted.end());
    QByteArray text = call.url;
    for (const auto &[name, value] : std::as_const(sorted))
        text += name + value;
    return QMessageAuthenticationCode::hash(text, token, QCryptographicHash::Sha1).toBase64();
}

} // namespace Simulator
