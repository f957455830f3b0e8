#pragma once

#include "httpparser.h"
#include "requesthandler.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace Simulator {

/// How long the server waits for a client, in milliseconds.
struct HttpPatience
{
    qint64 idle = 120'000; ///< Between two requests.
    qint64 head = 10'000;  ///< From the first byte of a request to the end of its head.
    qint64 body = 30'000;  ///< From the end of the head to the last byte of the body.
    qint64 write = 30'000; ///< Until the client accepts more of an answer.
    qint64 linger = 2'000; ///< How long a refused client's bytes are still read.
};

/// One client's connection: reads requests, has the handler answer each, and sends the answers in order. One request is
/// handled at a time; further ones stay in the socket, which slows the client down. Owns the socket, and deletes itself
/// once it is closed.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)
public:
    HttpConnection(QTcpSocket *socket, RequestHandler &handler, const HttpPatience &patience, QObject *parent);

    /// Closes the connection where something takes too long. To be called regularly with now().
    void check(qint64 now);
    /// A monotonic time in milliseconds.
    [[nodiscard]] static qint64 now();

private:
    enum class Phase : quint8 { Idle, Head, Body, Delayed, Sending, Lingering, Closed };

    void proceed();
    void start(Request request);
    void answer();
    void refuse(int status);
    void deliver(Response response);
    void pump();
    void sent();
    void enter(Phase phase);
    void linger();
    void reset();
    void drop();

    QTcpSocket *m_socket;
    RequestHandler &m_handler;
    const HttpPatience &m_patience;
    HttpParser m_parser;
    QTimer m_timer; ///< For a delay, or for the next bytes of a slow answer.
    Request m_request;
    AnswerPlan m_decision;
    QByteArray m_out;    ///< What the socket was not given yet of the head, …
    qint64 m_blanks = 0; ///< … of the padding …
    QByteArray m_body;   ///< … and of the body.
    qint64 m_left = 0;   ///< How many bytes of the answer are still to be sent.
    qint64 m_since = 0;  ///< When the phase began, or last made progress.
    qint64 m_discarded = 0;
    Phase m_phase = Phase::Idle;
    bool m_keepAlive = true;
    bool m_proceeding = false;
    bool m_pumping = false;
};

} // namespace Simulator
