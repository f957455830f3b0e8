#include "callsfetch.h"

#include "witnessfetch.h"

#include <utility>

namespace Desk {

CallsFetch::CallsFetch(const Endpoint &endpoint, const QStringList &calls, std::function<qint64()> now, QObject *parent)
    : QObject(parent)
    , m_client(endpoint.sibling(QStringLiteral("api")))
    , m_now(std::move(now))
{
    for (const QString &call : calls) {
        const Sid sid = Sid::parse(call).value_or(Sid());
        if (sid.kind() == SidKind::Call && !m_calls.contains(sid) && m_calls.size() < MostCalls)
            m_calls.append(sid);
    }
}

CallsFetch::~CallsFetch()
{
    dropReply(m_reply, this);
}

void CallsFetch::start()
{
    QMetaObject::invokeMethod(this, &CallsFetch::next, Qt::QueuedConnection);
}

void CallsFetch::next()
{
    if (m_calls.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    ++m_asked;
    ReplyOf<JsonAnswer> *reply = m_client.fetchCall(m_calls.takeFirst());
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_reply = nullptr;
        const Result<JsonAnswer> &result = reply->result();
        if (!result.ok() && result.error().kind != ErrorKind::NotFound) {
            m_error = result.error();
            m_calls.clear();
        }
        if (result.ok()) {
            StoryCall call = storyCall(result.value().json);
            if (call.ended == 0)
                call.ended = m_now();
            if (call.isOver())
                m_over.append(call);
        }
        next();
    });
}

} // namespace Desk
