#include "readahead.h"

#include "prefetchconnection.h"

using namespace Qt::StringLiterals;

namespace Desk {

ReadAhead::ReadAhead()
{
    m_thread.setObjectName(u"reading"_s);
}

ReadAhead::~ReadAhead()
{
    m_thread.quit();
    m_thread.wait();
}

void ReadAhead::noteAnswer(QObject *list, const HttpAnswer &answer)
{
    if (m_connections.contains(list) || !PrefetchConnection::fits(answer))
        return;
    m_connections.insert(list, nullptr);
    connect(list, &QObject::destroyed, this, [this, list] { m_connections.remove(list); });
}

std::shared_ptr<PrefetchConnection> ReadAhead::connectionFor(const QObject *list, const NextPage &next,
                                                             const QNetworkRequest &request,
                                                             const SecretScrubber &secrets)
{
    const auto found = m_connections.find(list);
    if (found == m_connections.end())
        return nullptr;
    if (*found)
        return (*found)->isFit() ? *found : nullptr;
    auto *connection = new PrefetchConnection({request, secrets, next});
    m_thread.start(); // No effect while it runs.
    connection->moveToThread(&m_thread);
    // Sockets must be closed in their own thread while it exists.
    connect(&m_thread, &QThread::finished, connection, &PrefetchConnection::abandon, Qt::DirectConnection);
    *found = {connection, [](PrefetchConnection *gone) {
                  const QThread *thread = gone->thread();
                  if (thread && thread->isRunning())
                      gone->deleteLater();
                  else
                      delete gone;
              }};
    return *found;
}

} // namespace Desk
