#include "workerwatch.h"

#include "pollbudget.h"
#include "taskrouter/client.h"

#include <utility>

namespace Desk {

WorkerWatch::WorkerWatch(Client &client, PollBudget *budget, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(std::move(clock))
{
    m_poller.setBudget(budget);
    connect(&m_poller, &Poller::poll, this, &WorkerWatch::load);
}

WorkerWatch::~WorkerWatch()
{
    dropReply(m_reply, this);
}

void WorkerWatch::setWorkspace(Sid workspace)
{
    if (workspace == m_workspace)
        return;
    dropReply(m_reply, this);
    m_workspace = workspace;
    m_model.setWorkers({});
    m_error.reset();
    m_refreshedAt = 0;
    Q_EMIT changed();
    if (m_isOn)
        load();
}

void WorkerWatch::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_poller.setOn(on);
    if (on)
        load();
}

void WorkerWatch::refresh()
{
    m_error.reset();
    if (m_isOn)
        load();
}

void WorkerWatch::load()
{
    if (m_workspace.isNull() || m_reply)
        return;
    m_poller.hold();
    m_began = m_clock.monotonic();
    m_rows.clear();
    ListReply<Worker> *reply = m_client.listWorkers(m_workspace);
    m_reply = reply;
    connect(reply, &Reply::waiting, this, [this](qint64, const Error &why) { m_poller.note(why); });
    connect(reply, &Reply::pageArrived, this, [this, reply] { m_rows += reply->releaseRows(); });
    connect(reply, &Reply::finished, this, [this, reply] {
        m_rows += reply->releaseRows();
        m_reply = nullptr;
        finish(reply->result());
    });
}

void WorkerWatch::finish(const Result<ListEnd> &result)
{
    m_error = result.ok() ? std::nullopt : std::optional(result.error());
    if (result.ok()) {
        m_refreshedAt = m_clock.utc();
        m_model.setWorkers(std::exchange(m_rows, {}));
    }
    m_poller.settle(Liveliness::Active, m_clock.monotonic() - m_began, m_error);
    Q_EMIT changed();
}

} // namespace Desk
