#include "openingstatus.h"

#include "navigator.h"
#include "reservations/tasklistmodel.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/session/session.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/messagebar.h"
#include "workarea.h"
#include "workspacestate.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto OpenSource = "open"_L1;
constexpr auto LookingSource = "looking"_L1;
} // namespace

OpeningStatus::OpeningStatus(Navigator &navigator, WorkArea &work, QObject *parent)
    : QObject(parent)
    , m_navigator(navigator)
    , m_work(work)
{
    connect(&work, &WorkArea::tasksShownChanged, this, &OpeningStatus::update);
    connect(&navigator, &Navigator::lookingChanged, this, &OpeningStatus::updateLooking);
    connect(&navigator, &Navigator::changed, this, [this] {
        if (m_navigator.isAnythingOpen())
            m_refusal.clear();
        updateWaiting();
    });
    connect(&navigator, &Navigator::refused, this, [this](const QString &why) {
        if (m_navigator.isAnythingOpen())
            return refuse(why);
        m_refusal = why; // Shown in place of the rows.
        update();
    });
}

OpeningStatus::~OpeningStatus() = default;

void OpeningStatus::setSession(const Session &session, const WorkspaceState &workspace)
{
    m_session = &session;
    m_workspace = &workspace;
    connect(m_workspace, &WorkspaceState::changed, this, &OpeningStatus::update);
    update();
}

void OpeningStatus::clearSession(const QString &why, const QString &details, NextStep step)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_session = nullptr;
    m_workspace = nullptr;
    m_refusal.clear();
    updateWaiting();
    m_work.tasks().setState(tr("Not connected."));
    m_work.reservations().setIdle(why.isEmpty() ? tr("Not connected.") : why, details,
                                  why.isEmpty() ? NextStep::None : step);
}

void OpeningStatus::refuse(const QString &why)
{
    Message message;
    message.source = OpenSource;
    message.tone = Tone::Wait;
    message.text = why;
    m_work.messages().show(message);
}

void OpeningStatus::clearRefusal()
{
    m_work.messages().clear(OpenSource);
}

void OpeningStatus::openWaiting()
{
    m_refusal.clear();
    m_navigator.openWaiting();
    update();
}

void OpeningStatus::updateWaiting()
{
    const bool isWaiting = m_session && !m_navigator.current().workspace.isNull() && !m_navigator.isAnythingOpen() &&
                           m_navigator.lookingText().isEmpty() && !m_workspace->isTrouble() && m_refusal.isEmpty();
    if (isWaiting == m_isWaiting)
        return;
    m_isWaiting = isWaiting;
    Q_EMIT waitingChanged(isWaiting);
}

/// Says what is looked for in place of the rows, or above them while others are shown.
void OpeningStatus::updateLooking()
{
    Message message;
    message.source = LookingSource;
    message.tone = Tone::Wait;
    message.text = m_navigator.isAnythingOpen() ? m_navigator.lookingText() : QString();
    if (const auto failure = m_navigator.lookingFailure())
        message.advice = errorText(*failure, ErrorPlace::Directory).caption;
    if (message.text.isEmpty())
        m_work.messages().clear(LookingSource);
    else
        m_work.messages().show(message);
    update();
}

void OpeningStatus::update()
{
    updateWaiting();
    if (!m_session)
        return;
    ReservationsPane &rows = m_work.reservations();
    const WorkspaceState &state = *m_workspace;
    // The narrow pane says what is wrong, the wide one what to do about it.
    m_work.tasks().setState(state.title(), state.isTrouble() ? QString() : state.advice());
    const QString looking = m_navigator.lookingText();
    if (const auto failure = m_navigator.lookingFailure()) {
        const ErrorText text =
            errorText(*failure, ErrorPlace::Directory, {.isAnyShown = false, .simulated = m_session->clock.simulated});
        rows.setIdle(text.caption, looking + u'\n' + adviceLines(text, m_navigator.nextTryIn(), m_session->clock),
                     text.step, rawAnswerText(*failure));
    } else if (state.isTrouble()) {
        rows.setIdle(state.title(), state.advice(), state.step(), state.answer());
    } else if (!looking.isEmpty()) {
        rows.setIdle(looking, tr("“Stop loading” ends it."));
    } else if (!m_refusal.isEmpty()) {
        setNothingOpen(m_refusal, tr("Choose a task at the left, or open another SID or link."),
                       tr("Choose a task, or open another SID or link."), tr("Open another SID or link."));
    } else if (state.isLoading()) {
        rows.setIdle(state.title(), {});
    } else {
        setNothingOpen(tr("No task is open."), tr("Choose one at the left, or open a SID or a link."),
                       tr("Choose one, or open a SID or a link."), tr("Open a SID or a link."));
    }
}

/// What can be done next depends on whether there are tasks, and whether they are in sight.
void OpeningStatus::setNothingOpen(const QString &title, const QString &seen, const QString &folded,
                                   const QString &none)
{
    ReservationsPane &rows = m_work.reservations();
    if (m_session->tasks->count() == 0)
        rows.setIdle(title, none, NextStep::OpenOther);
    else if (m_work.areTasksShown())
        rows.setIdle(title, seen, NextStep::OpenOther);
    else
        rows.setIdle(title, folded, NextStep::ShowTasks);
}

} // namespace Desk
