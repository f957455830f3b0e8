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
#include "taskrouter/client.h"
#include "timing.h"
#include "troubles.h"
#include "ui/session/session.h"
#include "ui/widgets/messagebar.h"

#include <QDeadlineTimer>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto AlarmSource = "alarm"_L1;
constexpr auto OddNamesSource = "oddNames"_L1;
constexpr auto ClockSource = "clockSkew"_L1;
constexpr qint64 SkewWorthTelling = 30'000;
constexpr qint64 LeastBetweenRefreshes = 1000;
constexpr qint64 WaitWorthTelling = 1000; // A shorter pause is over before one has read about it.
constexpr qint64 SilenceWorthTelling = 10'000;

Troubles::Place placeOf(Directory::Kind kind)
{
    switch (kind) {
    case Directory::Kind::Workspaces:
        return Troubles::Place::Workspaces;
    case Directory::Kind::Workers:
        return Troubles::Place::Workers;
    case Directory::Kind::Activities:
        return Troubles::Place::Activities;
    case Directory::Kind::TaskQueues:
        return Troubles::Place::Queues;
    case Directory::Kind::Workflows:
        break;
    }
    return Troubles::Place::Workflows;
}

/// Returns the milliseconds that are left of a pause which begins now.
std::function<qint64()> untilOver(qint64 msecs)
{
    const QDeadlineTimer end(msecs);
    return [end] { return end.remainingTime(); };
}

} // namespace

SessionWiring::SessionWiring(const Session &session, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_state(session)
    , m_troubles(new Troubles(messages, session.clock, this))
{
    wireReservations();
    wireTasks();
    wireNames();
    wireInstructions();
    wireClock();
    wireSilence();
    logTimings(*session.taskWatch, *session.outbox, this);
    connect(session.taskWatch, &TaskWatch::taskChanged, this, &SessionWiring::updateAnswerSeconds);
    connect(session.directory, &Directory::changed, this, &SessionWiring::updateAnswerSeconds);
}

SessionWiring::~SessionWiring() = default;

void SessionWiring::setPolling(bool task, bool lists)
{
    m_session.taskWatch->setPolling(task);
    m_session.workspaceWatch->setPolling(lists);
    m_session.offers->setPolling(lists);
}

void SessionWiring::refresh()
{
    m_session.taskWatch->refresh();
    m_session.taskWatch->refreshDetail();
    m_session.workspaceWatch->refresh();
    m_state.refresh();
}

void SessionWiring::wireReservations()
{
    using Place = Troubles::Place;
    TaskWatch *task = m_session.taskWatch;
    connect(task, &TaskWatch::errorChanged, this, &SessionWiring::updateTaskError);
    connect(task, &TaskWatch::waiting, this, [this](qint64 msecs, const Error &why) {
        if (msecs >= WaitWorthTelling)
            m_troubles->set(Place::Reservations, why, untilOver(msecs), true);
    });
    connect(task, &TaskWatch::progressed, this, [this] { m_troubles->endWait(Place::Reservations); });
    connect(task, &TaskWatch::loadingChanged, this, [this](bool loading) {
        if (!loading)
            m_troubles->endWait(Place::Reservations);
    });
    connect(task, &TaskWatch::refreshed, this, [this, task] {
        if (!task->error())
            m_troubles->clear(Place::Reservations);
        if (m_troubles->has(Place::Reservation)) // The list works again, so the details may as well.
            task->refreshDetail();
    });
    connect(task, &TaskWatch::opened, this, [this] {
        m_troubles->clear(Place::Reservations);
        m_troubles->clear(Place::Reservation);
    });
    connect(task, &TaskWatch::detailFailed, this, [this, task](const Error &error) {
        m_troubles->set(Place::Reservation, error, [task] { return task->nextPollIn(); });
    });
    connect(task, &TaskWatch::detailFetched, this, [this] { m_troubles->clear(Place::Reservation); });
    connect(task, &TaskWatch::detailChanged, this, [this, task] {
        if (task->detail() || task->watchedReservation().isNull())
            m_troubles->clear(Place::Reservation);
    });
}

/// Without rows, the sentence is shown in their place.
void SessionWiring::updateTaskError()
{
    using Place = Troubles::Place;
    const TaskWatch *task = m_session.taskWatch;
    if (!task->error()) {
        m_troubles->clear(Place::Reservations);
        m_session.directory->retryFailed(); // The names may be readable again as well.
    } else if (m_session.reservations->rowCount() > 0) {
        m_troubles->set(
            Place::Reservations, *task->error(), [task] { return task->nextPollIn(); }, false, task->refreshedAt());
    } else {
        m_troubles->clear(Place::Reservations);
    }
}

void SessionWiring::wireTasks()
{
    using Place = Troubles::Place;
    const WorkspaceWatch *workspace = m_session.workspaceWatch;
    connect(workspace, &WorkspaceWatch::errorChanged, this, [this, workspace] {
        if (workspace->error() && m_session.tasks->count() > 0)
            m_troubles->set(
                Place::Tasks, *workspace->error(), [workspace] { return workspace->nextPollIn(); }, false,
                workspace->refreshedAt());
        else
            m_troubles->clear(Place::Tasks);
        if (!workspace->error())
            m_session.directory->retryFailed();
    });
    connect(workspace, &WorkspaceWatch::waiting, this, [this](qint64 msecs, const Error &why) {
        if (msecs >= WaitWorthTelling)
            m_troubles->set(Place::Tasks, why, untilOver(msecs), true);
    });
    connect(workspace, &WorkspaceWatch::loadingChanged, this, [this](bool loading) {
        if (!loading)
            m_troubles->endWait(Place::Tasks);
    });
}

void SessionWiring::wireNames()
{
    const Directory *directory = m_session.directory;
    connect(directory, &Directory::failed, this, [this, directory](Directory::Kind kind, const Error &error) {
        // Without anything that could have a name, the sentence is shown in place of the rows.
        if (m_session.tasks->count() > 0 || m_session.reservations->rowCount() > 0)
            m_troubles->set(placeOf(kind), error, [directory] { return directory->nextTryIn(); });
        else
            m_troubles->clear(placeOf(kind));
    });
    connect(directory, &Directory::waiting, this, [this](Directory::Kind kind, qint64 msecs, const Error &why) {
        if (msecs >= WaitWorthTelling)
            m_troubles->set(placeOf(kind), why, untilOver(msecs));
    });
    connect(directory, &Directory::changed, this, [this](Directory::Kind kind) {
        m_troubles->clear(placeOf(kind));
        tellOddNames();
    });
}

/// Reports odd workers, activities and the like, which have no list in the window.
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
    message.life = MessageLife::State; // Shown once: a person who closed it has read it.
    message.text = said.join(u' ');
    message.raw = details.join(u'\n');
    if (said.isEmpty())
        m_messages.clear(OddNamesSource);
    else
        m_messages.show(message);
}

void SessionWiring::wireInstructions()
{
    const Outbox *outbox = m_session.outbox;
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        m_followed.start();
        refresh();
    });
    connect(outbox, &Outbox::settled, this, &SessionWiring::onSettled);
    connect(outbox, &Outbox::reconciled, this, &SessionWiring::onSettled);
    connect(outbox, &Outbox::alarm, this, [this](const QString &what) {
        Message message;
        message.source = AlarmSource;
        message.text = tr("An instruction may have left twice. Look at the task before you act again.");
        message.advice = what;
        message.life = MessageLife::UntilClosed;
        m_messages.show(message);
    });
    const ReservationTableModel *rows = m_session.reservations;
    connect(rows, &QAbstractItemModel::dataChanged, this, &SessionWiring::dropOutdatedOutcome);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &SessionWiring::dropOutdatedOutcome);
}

/// TaskRouter does not tell that it holds a reservation, but the sender of the instruction knows.
void SessionWiring::noteHold(const Settlement &settlement)
{
    const Instruction &sent = settlement.instruction;
    const Action *action = m_session.catalogue->action(sent.action);
    ReservationTableModel &rows = *m_session.reservations;
    if (settlement.outcome == Outcome::Refused && tellsHold(settlement.error)) {
        const Reservation *row = rows.at(rows.rowOf(sent.address.reservation));
        if (row && !rows.holdOf(*row)) // For a hold of our own we know whose telephone rings.
            rows.setHold(row->sid, {m_session.clock.utc(), {}});
        return;
    }
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
    rows.setHold(sent.address.reservation, {m_session.clock.utc(), oneLine(whom).left(80)});
}

void SessionWiring::onSettled(const Settlement &settlement)
{
    const bool mayBeDone = settlement.outcome == Outcome::Done || settlement.outcome == Outcome::Unknown;
    const Action *action = m_session.catalogue->action(settlement.instruction.action);
    if (mayBeDone && action && action->makesConference)
        m_session.reservations->noteConference(settlement.instruction.address.reservation);
    noteHold(settlement);
    m_told = {}; // The new message is not outdated by this change.
    if (settlement.now)
        m_session.taskWatch->update(*settlement.now);
    m_told = settlement.instruction.address.reservation;
    m_toldWith.clear();
    if (const Reservation *row = m_session.reservations->at(m_session.reservations->rowOf(m_told)))
        m_toldWith = row->statusText();
    if (settlement.outcome != Outcome::NotSent)
        refreshAfter();
}

/// Refreshes after an instruction: at once after one alone, and now and then while a plan sends many, which would
/// otherwise be read about more often than they are sent.
void SessionWiring::refreshAfter()
{
    if (m_follow.isActive())
        return;
    if (m_followed.isValid() && !m_followed.hasExpired(LeastBetweenRefreshes)) {
        m_follow.start(int(LeastBetweenRefreshes - m_followed.elapsed()));
        return;
    }
    m_followed.start();
    refresh();
}

/// Removes the message of an outcome that no longer fits: "Refused: the reservation is pending" beside a row that says
/// accepted.
void SessionWiring::dropOutdatedOutcome()
{
    if (m_told.isNull() || m_toldWith.isEmpty())
        return;
    const Reservation *row = m_session.reservations->at(m_session.reservations->rowOf(m_told));
    if (row && row->statusText() == m_toldWith)
        return;
    m_told = {};
    m_messages.clear(QLatin1StringView(InstructionSource));
}

void SessionWiring::wireClock()
{
    connect(m_session.client, &Client::clockSkewSeen, this, &SessionWiring::tellClock);
    tellClock(m_session.client->clockSkew()); // Over F11 it is known from the first moment.
}

void SessionWiring::tellClock(qint64 msecs)
{
    // In training one knows that the clock is another world's.
    if (qAbs(msecs) <= SkewWorthTelling || m_session.mode == SessionMode::Training) {
        m_messages.clear(ClockSource);
        return;
    }
    Message message;
    message.source = ClockSource;
    message.tone = Tone::Wait;
    message.life = MessageLife::State;
    message.text = msecs > 0 ? tr("This computer's clock is %1 behind TaskRouter's.").arg(elapsedText(msecs))
                             : tr("This computer's clock is %1 ahead of TaskRouter's.").arg(elapsedText(-msecs));
    message.advice = tr("Ages and countdowns go by TaskRouter's clock. Set this computer's clock right: the journal "
                        "is dated by it.");
    if (isAnotherWorlds(msecs)) {
        message.tone = Tone::Muted;
        message.text =
            msecs > 0
                ? tr("The server's clock is another world's: %1 ahead of this computer's.").arg(elapsedText(msecs))
                : tr("The server's clock is another world's: %1 behind this computer's.").arg(elapsedText(-msecs));
        message.advice = tr("Times here are by the server's clock; the journal also has this computer's.");
    }
    m_messages.show(message);
}

/// Reports a load that gets no answer before its time is over, because meanwhile nothing is refreshed.
void SessionWiring::wireSilence()
{
    connect(&m_second, &QTimer::timeout, this, &SessionWiring::lookForSilence);
    connect(m_session.taskWatch, &TaskWatch::loadingChanged, this, &SessionWiring::lookForSilence);
    connect(m_session.taskWatch, &TaskWatch::progressed, this, &SessionWiring::lookForSilence);
    connect(m_session.workspaceWatch, &WorkspaceWatch::loadingChanged, this, &SessionWiring::lookForSilence);
    lookForSilence();
}

void SessionWiring::lookForSilence()
{
    using Place = Troubles::Place;
    const auto look = [this](Place place, const auto *watch) {
        if (watch->silentFor() >= SilenceWorthTelling)
            m_troubles->setSilent(place, [watch] { return watch->silentFor(); });
        else
            m_troubles->endSilence(place);
    };
    look(Place::Tasks, m_session.workspaceWatch);
    look(Place::Reservations, m_session.taskWatch);
    if (!m_session.taskWatch->isLoading() && !m_session.workspaceWatch->isLoading())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void SessionWiring::updateAnswerSeconds()
{
    const std::optional<TaskDetail> &task = m_session.taskWatch->task();
    if (!task || task->task.workflowSid.isNull())
        return;
    if (const Workflow *workflow = m_session.directory->workflow(task->task.workflowSid))
        m_session.reservations->setAnswerSeconds(workflow->reservationTimeoutSeconds);
}

} // namespace Desk
