#include "sessionwiring.h"

#include "journal/outbox.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/listnotice.h"
#include "reservations/offerwatch.h"
#include "reservations/plaintext.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "session.h"
#include "timing.h"
#include "widgets/messagebar.h"

#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto ReservationsSource = "reservations"_L1;
constexpr auto DetailSource = "reservation"_L1;
constexpr auto TasksSource = "tasks"_L1;
constexpr auto NamesSource = "names"_L1;
constexpr auto OddNamesSource = "oddNames"_L1;
constexpr auto AlarmSource = "alarm"_L1;

} // namespace

SessionWiring::SessionWiring(const Session &session, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_state(session)
{
    wireErrors();
    wireInstructions();
    logTimings(*session.taskWatch, *session.outbox, this);
    connect(session.taskWatch, &TaskWatch::taskChanged, this, &SessionWiring::takeAnswerSeconds);
    connect(session.directory, &Directory::changed, this, &SessionWiring::takeAnswerSeconds);
}

SessionWiring::~SessionWiring() = default;

void SessionWiring::setPolling(bool on)
{
    m_session.taskWatch->setPolling(on);
    m_session.workspaceWatch->setPolling(on);
    m_session.offers->setPolling(on);
}

void SessionWiring::refresh()
{
    m_session.taskWatch->refresh();
    m_session.taskWatch->refreshDetail();
    m_session.workspaceWatch->refresh();
    m_state.refresh();
}

void SessionWiring::wireErrors()
{
    const TaskWatch *task = m_session.taskWatch;
    connect(task, &TaskWatch::errorChanged, this, [this, task] {
        // Without rows the sentence stands in their place.
        if (task->error() && m_session.reservations->rowCount() > 0)
            tell(ReservationsSource, *task->error(), ErrorPlace::Reservations, true);
        else
            m_messages.clear(ReservationsSource);
    });
    connect(task, &TaskWatch::opened, this, [this] {
        m_messages.clear(ReservationsSource);
        m_messages.clear(DetailSource);
    });
    connect(task, &TaskWatch::detailFailed, this,
            [this](const Error &error) { tell(DetailSource, error, ErrorPlace::Reservation, false); });
    connect(task, &TaskWatch::detailChanged, this, [this, task] {
        if (task->detail())
            m_messages.clear(DetailSource);
    });
    const WorkspaceWatch *workspace = m_session.workspaceWatch;
    connect(workspace, &WorkspaceWatch::errorChanged, this, [this, workspace] {
        if (workspace->error() && m_session.tasks->count() > 0)
            tell(TasksSource, *workspace->error(), ErrorPlace::Tasks, true);
        else
            m_messages.clear(TasksSource);
    });
    connect(m_session.directory, &Directory::failed, this, [this](Directory::Kind, const Error &error) {
        // Without anything that could have a name, the sentence stands in the place of the rows.
        if (m_session.tasks->count() > 0 || m_session.reservations->rowCount() > 0)
            tell(NamesSource, error, ErrorPlace::Directory, false);
    });
    connect(m_session.directory, &Directory::changed, this, [this] {
        m_messages.clear(NamesSource);
        tellOddNames();
    });
}

/// Workers, activities and the like have no list of their own in the window whose head could say it.
void SessionWiring::tellOddNames()
{
    using Kind = Directory::Kind;
    const std::pair<Kind, QString> kinds[] = {{Kind::Workspaces, tr("Workspaces")},
                                              {Kind::Workers, tr("Workers")},
                                              {Kind::Activities, tr("Activities")},
                                              {Kind::TaskQueues, tr("Task queues")},
                                              {Kind::Workflows, tr("Workflows")}};
    QStringList said;
    QStringList details;
    for (const auto &[kind, title] : kinds) {
        const Directory::Notes &notes = m_session.directory->notes(kind);
        if (notes.notes.isEmpty())
            continue;
        said.append(tr("%1: %2.").arg(title, listNotice(notes.notes)));
        details += notes.warnings;
    }
    Message message;
    message.source = OddNamesSource;
    message.tone = Tone::Wait;
    message.text = said.join(u' ');
    message.raw = details.join(u'\n');
    if (said.isEmpty())
        m_messages.clear(OddNamesSource);
    else if (std::exchange(m_oddNames, message.text) != message.text)
        m_messages.show(message); // once: who closed it has read it
}

void SessionWiring::tell(const QString &source, const Error &error, ErrorPlace place, bool rowsStay)
{
    if (error.kind == ErrorKind::Canceled)
        return; // the user's own doing
    const ErrorText text = errorText(error, place);
    Message message;
    message.source = source;
    message.tone = error.kind == ErrorKind::RateLimited ? Tone::Wait : Tone::Bad;
    message.text = text.caption;
    QStringList advice{text.advice};
    if (const UtcMsecs at = m_session.taskWatch->refreshedAt(); rowsStay && at)
        advice.append(tr("The rows are of %1.").arg(timeText(at, m_session.clock.utc())));
    if (!text.details.isEmpty())
        advice.append(u"("_s + text.details + u")"_s);
    message.advice = advice.join(u' ');
    message.raw = rawAnswerText(error);
    message.actionText = nextStepText(text.step);
    message.key = QString::number(static_cast<int>(text.step));
    m_messages.show(message);
}

void SessionWiring::wireInstructions()
{
    const Outbox *outbox = m_session.outbox;
    connect(outbox, &Outbox::settled, this, &SessionWiring::takeSettlement);
    connect(outbox, &Outbox::reconciled, this, &SessionWiring::takeSettlement);
    connect(outbox, &Outbox::alarm, this, [this](const QString &what) {
        Message message;
        message.source = AlarmSource;
        message.text = tr("An instruction may have left twice. Look at the task before you act again.");
        message.advice = what;
        m_messages.show(message);
    });
}

/// TaskRouter does not say that it holds a reservation: who sent the instruction knows.
void SessionWiring::noteHold(const Settlement &settlement)
{
    const Instruction &sent = settlement.instruction;
    const Action *action = m_session.catalogue->action(sent.action);
    const bool stays = settlement.now && settlement.now->reservation.status == ReservationStatus::Pending;
    if (settlement.outcome != Outcome::Done || !action || action->holds.isEmpty() || !stays)
        return;
    const QUrlQuery form(QString::fromLatin1(sent.shownForm));
    if (action->holds != "always"_L1 && form.queryItemValue(action->holds, QUrl::FullyDecoded) != "true"_L1)
        return;
    QString whom = sent.workerName;
    for (const Parameter &parameter : m_session.catalogue->formOf(sent.action)) {
        const QString address = form.queryItemValue(parameter.name, QUrl::FullyDecoded);
        if (parameter.type != ParameterType::ContactUri || address.isEmpty())
            continue;
        const QList<Worker> &workers = m_session.directory->workers();
        const auto named = std::find_if(workers.cbegin(), workers.cend(),
                                        [&](const Worker &worker) { return contactUri(worker.attributes) == address; });
        whom = named == workers.cend() ? address : named->friendlyName;
    }
    m_session.reservations->setHold(sent.address.reservation, {m_session.clock.utc(), oneLine(whom).left(80)});
}

void SessionWiring::takeSettlement(const Settlement &settlement)
{
    noteHold(settlement);
    if (settlement.now)
        m_session.taskWatch->take(*settlement.now);
    if (settlement.outcome != Outcome::NotSent)
        refresh();
}

void SessionWiring::takeAnswerSeconds()
{
    const std::optional<TaskDetail> &task = m_session.taskWatch->task();
    if (!task || task->task.workflowSid.isNull())
        return;
    if (const Workflow *workflow = m_session.directory->workflow(task->task.workflowSid))
        m_session.reservations->setAnswerSeconds(workflow->reservationTimeoutSeconds);
}

} // namespace Desk
