#include "workspacefinder.h"

#include "taskrouter/client.h"
#include "text/joinedparts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using DirectoryKind = Directory::Kind;

template <typename T>
const Error *errorOf(const ReplyOf<T> &reply)
{
    return reply.result().ok() ? nullptr : &reply.result().error();
}

/// True for errors that only concern this workspace: another one may have the SID.
bool isAboutOneWorkspace(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::BadRequest || kind == ErrorKind::BadAnswer ||
           kind == ErrorKind::TooLarge;
}

/// True where the server answered, but without an answer to the question.
bool hasAnswered(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ForeignUrl:
    case ErrorKind::PagesInCircle:
    case ErrorKind::PartialUrl:
        return true;
    default:
        return error.answer && error.answer->complete;
    }
}

} // namespace

WorkspaceFinder::WorkspaceFinder(Client &client, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this](DirectoryKind kind) {
        if (kind == DirectoryKind::Workspaces && m_wanted != Address() && !m_reply)
            askNext();
    });
    connect(&directory, &Directory::failed, this, [this](DirectoryKind kind, const Error &error) {
        if (kind == DirectoryKind::Workspaces && m_wanted != Address() && !m_reply)
            onFailure(error);
    });
}

WorkspaceFinder::~WorkspaceFinder()
{
    cancel();
}

void WorkspaceFinder::find(const Address &wanted, const QList<Sid> &likely)
{
    cancel();
    m_wanted = wanted;
    m_likely = likely;
    askNext();
}

void WorkspaceFinder::cancel()
{
    m_wanted = {};
    m_asked.clear();
    m_unread.clear();
    m_failure.reset();
    dropReply(m_reply, this);
}

void WorkspaceFinder::retry()
{
    if (m_failure)
        find(Address(m_wanted), QList<Sid>(m_likely));
}

QString WorkspaceFinder::text() const
{
    if (m_wanted == Address())
        return {};
    if (!m_failure)
        return tr("Looking for the workspace of %1…").arg(sid().shortened());
    return hasAnswered(*m_failure) ? tr("The workspace of %1 could not be looked up.").arg(sid().shortened())
                                   : tr("%1 is opened as soon as the server answers.").arg(sid().shortened());
}

/// The next workspace to ask; null where none of the known ones is left.
Sid WorkspaceFinder::nextPlace() const
{
    if (m_asked.size() >= MostAsked)
        return {};
    const auto isNew = [this](Sid workspace) { return !workspace.isNull() && !m_asked.contains(workspace); };
    if (const auto next = std::find_if(m_likely.begin(), m_likely.end(), isNew); next != m_likely.end())
        return *next;
    if (!m_directory.isLoaded(DirectoryKind::Workspaces))
        return {};
    const QList<Workspace> &all = m_directory.workspaces();
    const auto next = std::find_if(all.begin(), all.end(), [&isNew](const Workspace &one) { return isNew(one.sid); });
    return next == all.end() ? Sid() : next->sid;
}

void WorkspaceFinder::askNext()
{
    m_failure.reset();
    const Sid workspace = nextPlace();
    if (workspace.isNull()) {
        if (m_directory.isLoaded(DirectoryKind::Workspaces))
            refuse(notFoundText());
        else if (!m_directory.isLoading(DirectoryKind::Workspaces))
            m_directory.refresh(DirectoryKind::Workspaces);
        return;
    }
    m_asked.append(workspace);
    const auto ask = [this, workspace](auto *reply) {
        m_reply = reply;
        connect(reply, &Reply::finished, this, [this, reply, workspace] { onAnswer(workspace, errorOf(*reply)); });
    };
    if (m_wanted.task.isNull())
        ask(m_client.fetchWorker(workspace, m_wanted.worker));
    else
        ask(m_client.fetchTask(workspace, m_wanted.task));
}

void WorkspaceFinder::onAnswer(Sid workspace, const Error *error)
{
    m_reply = nullptr;
    if (!error) {
        Address address = m_wanted;
        address.workspace = workspace;
        cancel();
        Q_EMIT found(address);
    } else if (error->kind == ErrorKind::NotFound) {
        askNext();
    } else if (isAboutOneWorkspace(error->kind)) {
        m_unread.append(workspace);
        askNext();
    } else {
        onFailure(*error);
    }
}

void WorkspaceFinder::onFailure(const Error &error)
{
    if (error.kind == ErrorKind::Forbidden) { // The list of workspaces may not be read, and asking again will not help.
        refuse(tr("The workspace of %1 is not known, and these credentials may not list the workspaces. Give the "
                  "workspace (WS…) as well.")
                   .arg(sid().shortened()));
        return;
    }
    m_asked.clear();
    m_unread.clear();
    m_failure = error;
    Q_EMIT failed(error);
}

void WorkspaceFinder::refuse(const QString &why)
{
    const Address wanted = m_wanted;
    cancel();
    Q_EMIT refused(why, wanted);
}

QString WorkspaceFinder::notFoundText() const
{
    const qsizetype all = m_directory.workspaces().size();
    const QString shortened = sid().shortened();
    if (all == 0)
        return tr("%1 cannot be opened: this account has no workspace.").arg(shortened);
    QString text;
    if (all > m_asked.size())
        text = tr("%1 is in none of the %2 workspaces that were asked, of %3. Give its workspace (WS…) as well.")
                   .arg(shortened)
                   .arg(m_asked.size())
                   .arg(all);
    else if (m_wanted.task.isNull())
        text = tr("No workspace of this account has the worker %1.").arg(shortened);
    else
        text = tr("No workspace of this account has the task %1. Tasks are deleted five minutes after they end.")
                   .arg(shortened);
    QStringList names;
    for (const Sid workspace : m_unread) {
        const QString name = m_directory.nameOf(workspace);
        names.append(name.isEmpty() ? workspace.shortened() : name);
    }
    return names.isEmpty() ? text : text + u' ' + tr("Could not be read: %1.").arg(names.join(comma()));
}

} // namespace Desk
