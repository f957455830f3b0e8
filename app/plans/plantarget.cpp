#include "plantarget.h"

#include "instructions/request.h"
#include "reservations/attributes.h"
#include "taskrouter/client.h"

namespace Desk {

namespace {

/// The values with which names and statuses stand in a Target, whichever of the three it is about.
void setState(Target &target, const PlanRow &row, const Baseline &state)
{
    QString &name = row.about == SidKind::Task ? target.taskName : target.workerName;
    if (name.isEmpty())
        name = row.act.name;
    if (row.about == SidKind::Reservation) {
        target.reservationSid = row.target().toString();
        target.reservationStatus = state.statusText;
    } else if (row.about == SidKind::Task) {
        target.taskStatus = state.statusText;
    }
}

} // namespace

Target plannedTarget(const PlanRow &row)
{
    Target target = row.act.known;
    setState(target, row, row.act.state);
    return target;
}

Target foundTarget(const PlanRow &row, const TargetAnswer &found)
{
    Target target = row.act.known;
    setState(target, row, stateOf(found));
    const auto *task = std::get_if<TaskDetail>(&found);
    if (task && !task->task.attributes.isEmpty())
        target.taskAttributes = attributeKeys(task->task.attributes);
    return target;
}

RequestPreview previewOf(const Catalogue &catalogue, const PlanRow &row, const Draft &draft, const QUrl &base)
{
    RequestPreview preview;
    preview.method = "POST";
    preview.url = base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) +
                  QString::fromLatin1(targetPath(addressOf(row.about, row.act.address)));
    preview.fields = wireFields(catalogue, row.act.action, draft);
    preview.headers.emplaceBack("Host", base.authority(QUrl::FullyEncoded).toLatin1());
    preview.headers.emplaceBack("Authorization", "Basic ********");
    if (isSendableEtag(row.act.state.etag))
        preview.headers.emplaceBack("If-Match", row.act.state.etag);
    preview.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return preview;
}

SendProposal proposalOf(const PlanRow &row, const Draft &draft, const TargetAnswer &found)
{
    SendProposal proposal;
    proposal.address = addressOf(row.about, row.act.address);
    proposal.action = row.act.action;
    proposal.draft = draft;
    proposal.target = foundTarget(row, found);
    proposal.isKnown = tellsState(found);
    proposal.now = stateOf(found);
    proposal.begun = row.act.state.statusText.isEmpty() ? proposal.now : row.act.state;
    return proposal;
}

Instruction instructionOf(const Catalogue &catalogue, const PlanRow &row, const Draft &draft, const TargetAnswer &found)
{
    const Baseline now = stateOf(found);
    const QList<WireField> fields = wireFields(catalogue, row.act.action, draft);
    Instruction instruction;
    instruction.action = row.act.action;
    instruction.about = row.about;
    instruction.address = addressOf(row.about, row.act.address);
    instruction.workerName = row.act.name;
    instruction.form = encodeForm(fields);
    instruction.shownForm = maskedForm(fields);
    if (isSendableEtag(now.etag))
        instruction.ifMatch = now.etag;
    instruction.statusBefore = now.status;
    instruction.updatedBefore = now.updated;
    instruction.etagBefore = now.etag;
    if (row.about != SidKind::Reservation)
        instruction.wordBefore = now.statusText;
    instruction.valueBefore = now.value;
    return instruction;
}

} // namespace Desk
