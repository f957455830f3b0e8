#include "paneltargetof.h"

#include "knownreservation.h"
#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "taskrouter/client.h"
#include "ui/session/session.h"

namespace Desk {

namespace {

PanelTarget targetIn(const Session &session)
{
    PanelTarget target;
    target.baseUrl = session.client->endpoint().baseUrl;
    target.user = session.client->endpoint().user;
    return target;
}

void setTask(PanelTarget &target, const Session &session)
{
    if (!session.taskWatch->task())
        return;
    target.task = session.taskWatch->task()->task;
    target.task->ageSeconds = 0; // It differs with every answer without a change of the task.
    target.taskEtag = session.taskWatch->task()->etag;
}

} // namespace

PanelTarget panelTargetOfTask(const Session &session, const NameSource &names)
{
    PanelTarget target = targetIn(session);
    target.address = session.taskWatch->address();
    target.address.reservation = {};
    target.names = names;
    setTask(target, session);
    return target;
}

PanelTarget panelTargetOf(const KnownReservation &known, const NameSource &names)
{
    const Session &session = *known.session();
    PanelTarget target = targetIn(session);
    const std::optional<Reservation> now = known.now();
    if (!now)
        return target;
    target.address = known.address();
    if (target.address.task.isNull())
        target.address.worker = now->workerSid;
    else
        target.address.worker = {};
    target.reservation = now;
    // The panel wraps it, and laying out a name of 200,000 characters would stop the window.
    target.reservation->workerName = oneLine(now->workerName);
    target.reservation->statusWord = oneLine(now->statusWord);
    if (known.detail())
        target.etag = known.detail()->etag;
    setTask(target, session);
    target.hold = session.reservations->holdOf(*now);
    target.conferenceSent = session.reservations->mayHaveConference(now->sid);
    if (const Reservation *other = known.otherOpen())
        target.current = CurrentOffer{other->sid, other->workerName, other->statusText()};
    target.names = names;
    if (const Worker *worker = session.directory->worker(now->workerSid))
        target.worker = *worker;
    if (const Workspace *workspace = session.directory->workspaceOf(target.address.workspace))
        target.multiTasking = workspace->multiTaskEnabled;
    return target;
}

} // namespace Desk
