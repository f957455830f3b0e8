#include "workspacestate.h"

#include "reservations/tasklistmodel.h"
#include "reservations/workspacewatch.h"
#include "ui/session/session.h"

namespace Desk {

WorkspaceState::WorkspaceState(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const Directory *directory = session.directory;
    connect(directory, &Directory::failed, this, [this](Directory::Kind kind, const Error &error) {
        m_failed.insert(kind);
        if (kind == Directory::Kind::Workspaces)
            m_noWorkspaces = error;
        update();
    });
    connect(directory, &Directory::changed, this, [this](Directory::Kind kind) {
        m_failed.remove(kind);
        if (kind == Directory::Kind::Workspaces)
            m_noWorkspaces.reset();
        update();
    });
    const WorkspaceWatch *watch = session.workspaceWatch;
    connect(watch, &WorkspaceWatch::loadingChanged, this, &WorkspaceState::update);
    connect(watch, &WorkspaceWatch::errorChanged, this, &WorkspaceState::update);
    connect(watch, &WorkspaceWatch::refreshed, this, &WorkspaceState::update);
    update();
}

WorkspaceState::~WorkspaceState() = default;

void WorkspaceState::refresh()
{
    const QSet<Directory::Kind> failed = std::exchange(m_failed, {});
    for (const Directory::Kind kind : failed)
        m_session.directory->refresh(kind);
}

void WorkspaceState::update()
{
    const WorkspaceWatch &watch = *m_session.workspaceWatch;
    const bool named = !watch.workspace().isNull() || m_session.directory->isLoaded(Directory::Kind::Workspaces);
    m_answer.clear();
    m_loading = false;
    if (m_session.tasks->count() > 0)
        say({});
    else if (watch.error())
        say(*watch.error(), ErrorPlace::Tasks, watch.nextPollIn());
    else if (!named && m_noWorkspaces)
        say(*m_noWorkspaces, ErrorPlace::Directory, m_session.directory->nextTryIn());
    else if (!named)
        sayLoading(tr("Looking for workspaces…"));
    else if (!watch.workspace().isNull() && (watch.isLoading() || watch.refreshedAt() == 0))
        sayLoading(tr("Loading tasks…"));
    else if (!watch.workspace().isNull() && watch.notes().unusable > 0)
        say(tr("No task can be shown."), tr("The server answered with tasks that have no SID of their own."),
            NextStep::TryAgain);
    else if (!watch.workspace().isNull())
        say(tr("No tasks yet."), tr("New tasks appear here by themselves."));
    else if (m_session.directory->notes(Directory::Kind::Workspaces).notes.unusable > 0)
        say(tr("No workspace can be shown."), tr("The server answered with workspaces that have no SID of their own."),
            NextStep::TryAgain);
    else
        say(tr("This account has no workspace."),
            tr("Make one in the console of the account, then try again; or connect to another account."),
            NextStep::Connect);
    Q_EMIT changed();
}

void WorkspaceState::say(const QString &title, const QString &advice, NextStep step)
{
    m_title = title;
    m_advice = advice;
    m_step = step;
}

void WorkspaceState::sayLoading(const QString &title)
{
    say(title);
    m_loading = true;
}

void WorkspaceState::say(const Error &error, ErrorPlace place, qint64 nextIn)
{
    const ErrorText text = errorText(error, place, {.isAnyShown = false, .simulated = m_session.clock.simulated});
    say(text.caption, adviceLines(text, nextIn, m_session.clock), text.step);
    m_answer = rawAnswerText(error);
}

} // namespace Desk
