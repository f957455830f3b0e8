#pragma once

#include "httpconnection.h"

#include <QTcpServer>

namespace Simulator {

/// Listens on loopback alone for a request handler, keeps the clients apart, and limits what they can use.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)
public:
    static constexpr qsizetype MaxConnections = 1000;

    /// `handler` must outlive the server.
    explicit HttpServer(RequestHandler &handler, const HttpPatience &patience = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Listens on `port`; 0 for any free one. False where that failed; why() has the reason.
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
