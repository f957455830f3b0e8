#include "workspacefetch.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

Error canceled()
{
    Error error;
    error.kind = ErrorKind::Canceled;
    return error;
}

/// All rows of a list; `then` hears how it ended. The listener is the context of everything.
template <typename Then>
void gather(ListReply<ResourceText> *reply, QObject *listener, const Then &then)
{
    auto rows = std::make_shared<QList<ResourceText>>();
    QObject::connect(reply, &Reply::pageArrived, listener, [reply, rows] { *rows += reply->releaseRows(); });
    QObject::connect(reply, &Reply::finished, listener, [reply, rows, then] {
        *rows += reply->releaseRows();
        then(*rows, reply->result());
    });
}

QList<QByteArray> textsOf(const QList<ResourceText> &rows)
{
    QList<QByteArray> texts;
    texts.reserve(rows.size());
    for (const ResourceText &row : rows)
        texts.append(row.json);
    return texts;
}

} // namespace

WorkspaceFetch::WorkspaceFetch(Client &client, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_wanted(std::move(wanted))
{
    // It takes its replies with it, without a word of theirs.
    connect(&client, &QObject::destroyed, this, [this] { end(canceled()); });
}

WorkspaceFetch::~WorkspaceFetch()
{
    for (QPointer<Reply> &reply : m_replies)
        dropReply(reply, this);
}

void WorkspaceFetch::start()
{
    m_answers.profile = m_wanted.profile;
    m_answers.host = m_client->endpoint().baseUrl.host();
    fetchWorkspace();
}

void WorkspaceFetch::cancel()
{
    end(canceled());
}

void WorkspaceFetch::watch(Reply *reply)
{
    m_replies.removeAll(QPointer<Reply>());
    m_replies.append(reply);
    connect(reply, &Reply::waiting, this, &WorkspaceFetch::waiting);
    connect(reply, &Reply::finished, this, [this, reply] { m_replies.removeAll(QPointer<Reply>(reply)); });
}

void WorkspaceFetch::fetchWorkspace()
{
    ReplyOf<ResourceText> *reply = m_client->fetchWorkspaceText(m_wanted.workspace);
    watch(reply);
    connect(reply, &Reply::finished, this, [this, reply] {
        if (!reply->result().ok())
            return end(reply->result().error());
        m_answers.workspace = reply->result().value().json;
        readDone();
        if (!m_isFinished)
            fetchList(0);
    });
}

void WorkspaceFetch::fetchList(size_t index)
{
    const SidKind kind = WorkspaceKinds[index];
    if (kind == SidKind::Worker && !m_wanted.workers)
        return fetchWorkers(); // The last list: there are none whose channels could be asked for.
    ListReply<ResourceText> *reply = m_client->listTexts(m_wanted.workspace, kind);
    watch(reply);
    gather(reply, this, [this, index, kind](const QList<ResourceText> &rows, const Result<ListEnd> &result) {
        if (!result.ok())
            return end(result.error());
        m_notes += result.value().warnings;
        m_answers.lists[index] = textsOf(rows);
        if (kind == SidKind::Worker && m_wanted.workerChannels) {
            for (const ResourceText &row : rows)
                m_answers.workerChannels.append({row.sid, {}});
            m_total += int(rows.size());
        }
        readDone();
        if (m_isFinished)
            return;
        if (index + 1 < WorkspaceKinds.size())
            fetchList(index + 1);
        else
            fetchWorkers();
    });
}

void WorkspaceFetch::fetchWorkers()
{
    while (!m_isFinished && m_openWorkers < MostAtOnce && m_nextWorker < m_answers.workerChannels.size())
        fetchWorker(m_nextWorker++);
    if (m_openWorkers > 0 || m_isFinished)
        return;
    m_answers.workerChannels.removeIf([](const WorkspaceAnswers::WorkerChannels &one) { return one.worker.isNull(); });
    m_answers.read = m_wanted.now();
    end(m_answers);
}

void WorkspaceFetch::fetchWorker(qsizetype index)
{
    ++m_openWorkers;
    const Sid worker = m_answers.workerChannels.at(index).worker;
    ListReply<ResourceText> *reply = m_client->listWorkerChannelTexts(m_wanted.workspace, worker);
    watch(reply);
    gather(reply, this, [this, index, worker](const QList<ResourceText> &rows, const Result<ListEnd> &result) {
        --m_openWorkers;
        if (result.ok()) {
            m_notes += result.value().warnings;
            m_answers.workerChannels[index].channels = textsOf(rows);
        } else if (result.error().kind == ErrorKind::NotFound) {
            m_notes += tr("Worker %1 was deleted meanwhile: its channels are not in the file.").arg(worker.toString());
            m_answers.workerChannels[index].worker = Sid();
        } else {
            return end(result.error());
        }
        readDone();
        fetchWorkers();
    });
}

void WorkspaceFetch::readDone()
{
    Q_EMIT progressed(++m_done, m_total);
}

void WorkspaceFetch::end(const Result<WorkspaceAnswers> &result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_result = result;
    QList<QPointer<Reply>> replies = std::exchange(m_replies, {});
    for (QPointer<Reply> &reply : replies)
        dropReply(reply, this);
    Q_EMIT finished();
}

} // namespace Desk
