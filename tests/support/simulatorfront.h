#pragma once

#include "simulated.h"
#include "simulator/http/httpserver.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <functional>

/// A client that sends exactly what a test wants and keeps what arrives.
class RawClient : public QTcpSocket
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(address, port);
    }
    [[nodiscard]] bool isOver() const { return state() == QAbstractSocket::UnconnectedState; }
    /// The complete answers with a Content-Length so far.
    [[nodiscard]] QList<QByteArray> answers() const
    {
        QList<QByteArray> found;
        QByteArrayView rest = heard;
        for (;;) {
            const qsizetype end = rest.indexOf("\r\n\r\n");
            const qsizetype length = rest.indexOf("Content-Length: ");
            if (end < 0 || length < 0 || length > end)
                return found;
            const qsizetype size = rest.sliced(length + 16, rest.indexOf('\r', length) - length - 16).toInt();
            if (rest.size() < end + 4 + size)
                return found;
            found.append(rest.first(end + 4 + size).toByteArray());
            rest = rest.sliced(end + 4 + size);
        }
    }

    QByteArray heard;
};

/// An HTTP server and its request handler in this thread, in the order in which they need each other.
struct Front
{
    explicit Front(const Simulator::HttpPatience &patience = {})
        : front(simulated.service(), patience)
    {
        if (!front.listen(0))
            qFatal("cannot listen");
    }
    [[nodiscard]] quint16 port() const { return front.port(); }
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &more = {})
    {
        const QByteArray pair = simulated.service().accountSid() + ':' + simulated.service().authToken();
        return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:4010\r\nAuthorization: Basic " + pair.toBase64() +
               "\r\n" + more + "\r\n";
    }
    [[nodiscard]] QByteArray get(const QByteArray &path) { return request("GET", path); }
    void fault(const char *kind, const std::function<void(Simulator::FaultRule &)> &shape = {})
    {
        Simulator::FaultRule rule;
        rule.kind = Simulator::faultKind(kind);
        if (shape)
            shape(rule);
        simulated.simulation().faults().add(rule);
    }

    Simulated simulated;
    Simulator::HttpServer front;
};

[[nodiscard]] inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}
