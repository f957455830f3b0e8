#include "whatiffetch.h"

#include <algorithm>
#include <utility>

namespace Desk {

WhatIfFetch::WhatIfFetch(Client &client, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_wanted(std::move(wanted))
{
    // It takes its replies with it, without a word of theirs.
    connect(&client, &QObject::destroyed, this, &WhatIfFetch::cancel);
}

WhatIfFetch::~WhatIfFetch()
{
    for (QPointer<Reply> &reply : m_replies)
        dropReply(reply, this);
}

void WhatIfFetch::start()
{
    if (m_wanted.task.isNull())
        fetchWorkspace();
    else
        fetchTask();
}

void WhatIfFetch::cancel()
{
    Error error;
    error.kind = ErrorKind::Canceled;
    fail(error);
}

void WhatIfFetch::fetchTask()
{
    ReplyOf<TaskDetail> *reply = m_client->fetchTask(m_wanted.workspace, m_wanted.task);
    m_replies.append(reply);
    connect(reply, &Reply::waiting, this, &WhatIfFetch::waiting);
    connect(reply, &Reply::finished, this, [this, reply] {
        if (!reply->result().ok())
            return fail(reply->result().error());
        const TaskDetail &read = reply->result().value();
        m_task = read.body;
        m_workflow = read.task.workflowSid;
        if (read.task.status == TaskStatus::Reserved)
            fetchOffers();
        else
            fetchWorkspace();
    });
}

void WhatIfFetch::fetchOffers()
{
    ReservationFilter open;
    open.status = toWire(ReservationStatus::Pending);
    ListReply<Reservation> *reply = m_client->listReservations({m_wanted.workspace, m_wanted.task, {}, {}}, open);
    m_replies.append(reply);
    connect(reply, &Reply::waiting, this, &WhatIfFetch::waiting);
    connect(reply, &Reply::finished, this, [this, reply] {
        if (!reply->result().ok())
            return fail(reply->result().error());
        const QList<Reservation> offers = reply->releaseRows();
        for (const Reservation &offer : offers)
            m_busyWith.append(offer.workerSid);
        fetchWorkspace();
    });
}

void WhatIfFetch::fetchWorkspace()
{
    m_lists = new WorkspaceFetch(*m_client, {m_wanted.workspace, {}, false, m_wanted.now}, this);
    connect(m_lists, &WorkspaceFetch::progressed, this, &WhatIfFetch::progressed);
    connect(m_lists, &WorkspaceFetch::waiting, this, &WhatIfFetch::waiting);
    connect(m_lists, &WorkspaceFetch::finished, this, &WhatIfFetch::onWorkspace);
    m_lists->start();
}

void WhatIfFetch::onWorkspace()
{
    if (m_isFinished)
        return;
    if (!m_lists->result().ok())
        return fail(m_lists->result().error());
    m_answers = m_lists->result().value();
    m_toRead = workersConcerned(m_answers, m_workflow, MostWorkers);
    std::reverse(m_toRead.begin(), m_toRead.end());
    m_workers = static_cast<int>(m_toRead.size());
    fetchWorkers();
}

void WhatIfFetch::fetchWorkers()
{
    while (m_open < MostAtOnce && !m_toRead.isEmpty())
        fetchWorker(m_toRead.takeLast());
    if (m_open == 0 && !m_isFinished)
        end();
}

void WhatIfFetch::fetchWorker(Sid worker)
{
    ++m_open;
    ListReply<ResourceText> *reply = m_client->listWorkerChannelTexts(m_wanted.workspace, worker);
    m_replies.append(reply);
    connect(reply, &Reply::waiting, this, &WhatIfFetch::waiting);
    connect(reply, &Reply::finished, this, [this, reply, worker] {
        --m_open;
        m_replies.removeAll(QPointer<Reply>(reply));
        if (reply->result().ok()) {
            WorkspaceAnswers::WorkerChannels channels{worker, {}};
            // A worker has a page of them at most.
            for (const ResourceText &row : reply->releaseRows())
                channels.channels.append(row.json);
            m_answers.workerChannels.append(std::move(channels));
        } else if (reply->result().error().kind != ErrorKind::NotFound) { // Else he was deleted meanwhile.
            return fail(reply->result().error());
        }
        const int left = static_cast<int>(m_toRead.size()) + m_open;
        Q_EMIT progressed(m_workers - left, m_workers);
        fetchWorkers();
    });
}

void WhatIfFetch::end()
{
    m_isFinished = true;
    auto read = whatIfSubject(m_answers, m_task, m_busyWith);
    if (const auto *problem = std::get_if<QString>(&read))
        m_problem = *problem;
    else
        m_subject = std::get<WhatIfSubject>(std::move(read));
    Q_EMIT finished();
}

void WhatIfFetch::fail(const Error &error)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_error = error;
    for (QPointer<Reply> &reply : std::exchange(m_replies, {}))
        dropReply(reply, this);
    if (m_lists && !m_lists->isFinished())
        m_lists->cancel();
    Q_EMIT finished();
}

} // namespace Desk
