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

SidKind aboutOf(const Catalogue &catalogue, const QString &action)
{
    const Action *known = catalogue.action(action);
    return known ? known->about : SidKind::Reservation;
}

QByteArray etagOf(SidKind about, const PanelTarget &panel)
{
    return stateOf(about, panel).etag;
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
        target.taskName = taskTitle(*panel.task);
        target.taskAttributes = attributeKeys(panel.task->attributes);
        target.taskStatus =
            panel.task->status == TaskStatus::Unknown ? panel.task->statusWord : QString(toWire(panel.task->status));
    }
    return target;
}

RequestPreview previewOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                         const PanelTarget &panel)
{
    const SidKind about = aboutOf(catalogue, action);
    const QByteArray etag = etagOf(about, panel);
    RequestPreview preview;
    preview.method = "POST";
    preview.url = panel.baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) +
                  QString::fromLatin1(targetPath(panel.addressOf(about)));
    preview.fields = wireFields(catalogue, action, draft);
    preview.headers.emplaceBack("Host", panel.baseUrl.authority(QUrl::FullyEncoded).toLatin1());
    preview.headers.emplaceBack("Authorization", "Basic ********");
    if (isSendableEtag(etag))
        preview.headers.emplaceBack("If-Match", etag);
    preview.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return preview;
}

Instruction instructionOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                          const PanelTarget &panel)
{
    const SidKind about = aboutOf(catalogue, action);
    const Baseline now = stateOf(about, panel);
    Instruction instruction;
    instruction.action = action;
    instruction.about = about;
    instruction.address = panel.addressOf(about);
    instruction.workerName = about == SidKind::Task && panel.task ? taskTitle(*panel.task) : workerNameOf(panel);
    const QList<WireField> fields = wireFields(catalogue, action, draft);
    instruction.form = encodeForm(fields);
    instruction.shownForm = maskedForm(fields);
    if (isSendableEtag(now.etag))
        instruction.ifMatch = now.etag;
    instruction.etagBefore = now.etag;
    instruction.statusBefore = now.status;
    instruction.updatedBefore = now.updated;
    if (about != SidKind::Reservation)
        instruction.wordBefore = now.statusText;
    instruction.valueBefore = now.value;
    return instruction;
}

Baseline stateOf(SidKind about, const PanelTarget &panel)
{
    if (about == SidKind::Task)
        return panel.task ? Baseline::of(*panel.task, panel.taskEtag) : Baseline();
    if (about == SidKind::Worker)
        return panel.worker ? Baseline::of(*panel.worker, {}) : Baseline();
    if (panel.reservation)
        return Baseline::of(*panel.reservation, panel.etag);
    Baseline unknown;
    unknown.etag = panel.etag;
    return unknown;
}

QString nameIn(SidKind about, const PanelTarget &panel)
{
    const QString whole = about == SidKind::Task && panel.task ? taskTitle(*panel.task) : workerNameOf(panel);
    const QString name = oneLine(whole).left(80);
    return name.isEmpty() ? targetOf(panel.addressOf(about)).shortened() : name;
}

QString sendText(const Action &action, const PanelTarget &panel)
{
    return QString(action.verb).replace("%1"_L1, nameIn(action.about, panel));
}

} // namespace Desk::PanelRequest
