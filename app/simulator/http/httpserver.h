#pragma once

#include "httpconnection.h"

#include <QTcpServer>

namespace Simulator {

/// The sockets of a request handler: listens on loopback alone, and keeps its clients apart and within limits.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)
public:
    static constexpr qsizetype MaxConnections = 1000;

    /// `handler` must live longer.
    explicit HttpServer(RequestHandler &handler, const HttpPatience &patience = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Port 0: any free one. False: why() says it.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString why() const { return m_server.errorString(); }
    [[nodiscard]] qsizetype connections() const { return m_connections.size(); }

private:
    void accept();

    RequestHandler &m_handler;
    HttpPatience m_patience;
    QTcpServer m_server;
    QTimer m_checks;
    QList<HttpConnection *> m_connections;
};

} // namespace Simulator
