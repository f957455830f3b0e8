#include "panelrequest.h"

#include "requestview.h"
#include "taskrouter/client.h"

#include "reservations/attributes.h"
#include "reservations/plaintext.h"

namespace Desk::PanelRequest {

using namespace Qt::StringLiterals;

namespace {

QString workerNameOf(const PanelTarget &panel)
{
    if (panel.reservation && !panel.reservation->workerName.isEmpty())
        return panel.reservation->workerName;
    return panel.worker ? panel.worker->friendlyName : QString();
}

} // namespace

Target targetOf(const PanelTarget &panel)
{
    Target target;
    target.reservationSid = panel.address.reservation.toString();
    target.workerName = workerNameOf(panel);
    target.multiTasking = panel.multiTasking;
    target.conferenceSent = panel.conferenceSent;
    if (panel.hold)
        target.ringing = panel.hold->whom;
    if (panel.reservation)
        target.reservationStatus = panel.reservation->statusText();
    if (panel.worker)
        target.workerContactUri = contactUri(panel.worker->attributes);
    if (panel.task) {
        target.taskAttributes = attributeKeys(panel.task->attributes);
        target.taskStatus =
            panel.task->status == TaskStatus::Unknown ? panel.task->statusWord : QString(toWire(panel.task->status));
    }
    return target;
}

RequestPreview previewOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                         const PanelTarget &panel)
{
    RequestPreview preview;
    preview.method = "POST";
    preview.url = panel.baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) +
                  QString::fromLatin1(reservationPath(panel.address));
    preview.fields = wireFields(catalogue, action, draft);
    preview.headers.emplaceBack("Host", panel.baseUrl.authority(QUrl::FullyEncoded).toLatin1());
    preview.headers.emplaceBack("Authorization", "Basic ********");
    if (isSendableEtag(panel.etag))
        preview.headers.emplaceBack("If-Match", panel.etag);
    preview.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return preview;
}

Instruction instructionOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                          const PanelTarget &panel)
{
    Instruction instruction;
    instruction.action = action;
    instruction.address = panel.address;
    instruction.workerName = workerNameOf(panel);
    const QList<WireField> fields = wireFields(catalogue, action, draft);
    instruction.form = encodeForm(fields);
    instruction.shownForm = maskedForm(fields);
    if (isSendableEtag(panel.etag))
        instruction.ifMatch = panel.etag;
    instruction.etagBefore = panel.etag;
    if (panel.reservation) {
        instruction.statusBefore = panel.reservation->status;
        instruction.updatedBefore = panel.reservation->updated;
    }
    return instruction;
}

QString nameIn(const PanelTarget &panel)
{
    const QString name = oneLine(workerNameOf(panel)).left(80);
    return name.isEmpty() ? panel.address.reservation.shortened() : name;
}

QString sendText(const Action &action, const PanelTarget &panel)
{
    return QString(action.verb).replace("%1"_L1, nameIn(panel));
}

} // namespace Desk::PanelRequest
