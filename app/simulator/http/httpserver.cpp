#include "httpserver.h"

namespace Simulator {

HttpServer::HttpServer(RequestHandler &handler, const HttpPatience &patience, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_patience(patience)
{
    m_server.setMaxPendingConnections(256);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
    // Often enough for the shortest limit, of which the last harms nobody who waits longer; not at all while nobody is
    // connected.
    const qint64 shortest =
        std::min({patience.idle, patience.head, patience.body, patience.write, 4 * patience.linger});
    m_checks.setInterval(static_cast<int>(std::clamp<qint64>(shortest / 4, 20, 2000)));
    if (m_checks.interval() >= 1000)
        m_checks.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_checks, &QTimer::timeout, this, [this] {
        const qint64 now = HttpConnection::now();
        // A copy, because a connection that is checked may close and leave the list.
        const QList<HttpConnection *> connections = m_connections;
        for (HttpConnection *connection : connections)
            connection->check(now);
    });
}

HttpServer::~HttpServer()
{
    m_server.close();
    // Their destruction would otherwise be reported to a list that no longer exists.
    for (HttpConnection *connection : std::as_const(m_connections))
        connection->disconnect(this);
    qDeleteAll(m_connections);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= MaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new HttpConnection(socket, m_handler, m_patience, this);
        m_connections.append(connection);
        connect(connection, &QObject::destroyed, this, [this](QObject *gone) {
            m_connections.removeIf(
                [gone](const HttpConnection *one) { return static_cast<const QObject *>(one) == gone; });
            if (m_connections.isEmpty())
                m_checks.stop();
        });
        if (!m_checks.isActive())
            m_checks.start();
        // Bytes may have arrived already, and a socket tells that only once.
        if (socket->bytesAvailable() > 0)
            QMetaObject::invokeMethod(socket, &QTcpSocket::readyRead, Qt::QueuedConnection);
    }
}

} // namespace Simulator
