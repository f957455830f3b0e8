#include "roomfetch.h"

#include "inquiryparts.h"
#include "routing/expression.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// "channel.voice.available_capacity_percentage > 0"; empty where the channel's name cannot stand in an expression.
QString roomExpression(const QString &channel)
{
    QString text = u"channel.%1.available_capacity_percentage > 0"_s.arg(channel);
    const auto read = Routing::Expression::parse(text, Routing::Place::Worker);
    return std::holds_alternative<Routing::Expression>(read) ? text : QString();
}

} // namespace

RoomFetch::RoomFetch(Client &client, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_wanted(std::move(wanted))
{
}

RoomFetch::~RoomFetch() = default;

void RoomFetch::start()
{
    const bool isWorthIt = m_wanted.workers.size() > Few && m_wanted.most > Few && !m_wanted.queue.isNull() &&
                           !roomExpression(m_wanted.channel).isEmpty();
    if (isWorthIt)
        askForHint();
    else
        askNext();
}

void RoomFetch::askForHint()
{
    ListReply<Worker> *reply =
        m_client.listWorkers(m_wanted.workspace, availableIn(m_wanted.queue, roomExpression(m_wanted.channel)));
    --m_wanted.most;
    connect(reply, &Reply::finished, this, [this, reply] {
        QSet<Sid> free;
        for (const Worker &worker : reply->releaseRows())
            free.insert(worker.sid);
        std::stable_partition(m_wanted.workers.begin(), m_wanted.workers.end(),
                              [&free](Sid one) { return free.contains(one); });
        askNext();
        const Result<ListEnd> result = reply->result();
        Q_EMIT ended(result.ok() ? std::nullopt : std::optional(result.error()), true);
    });
    Q_EMIT asking(reply);
}

void RoomFetch::askNext()
{
    while (m_open < MostAtOnce && !m_wanted.workers.isEmpty() && m_wanted.most > 0)
        ask(m_wanted.workers.takeFirst());
}

void RoomFetch::ask(Sid worker)
{
    ++m_open;
    --m_wanted.most;
    ListReply<ResourceText> *reply = m_client.listWorkerChannelTexts(m_wanted.workspace, worker);
    auto rows = std::make_shared<QList<QByteArray>>();
    const auto take = [reply, rows] {
        for (const ResourceText &row : reply->releaseRows())
            rows->append(row.json);
    };
    connect(reply, &Reply::pageArrived, this, take);
    connect(reply, &Reply::finished, this, [this, reply, rows, take, worker] {
        take();
        const Result<ListEnd> result = reply->result();
        if (result.ok())
            Q_EMIT read(worker, *rows);
        --m_open;
        askNext();
        Q_EMIT ended(result.ok() ? std::nullopt : std::optional(result.error()), false);
    });
    Q_EMIT asking(reply);
}

} // namespace Desk
