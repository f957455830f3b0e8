#pragma once

#include "httpparser.h"
#include "requesthandler.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace Simulator {

/// How long a client may take for what, in milliseconds.
struct HttpPatience
{
    qint64 idle = 120'000; ///< Between two requests.
    qint64 head = 10'000;  ///< From the first byte of a request to the end of its head.
    qint64 body = 30'000;  ///< From there to its last byte.
    qint64 write = 30'000; ///< Until it takes some more of an answer.
    qint64 linger = 2'000; ///< To read a refusal while it is still sending.
};

/// One client: reads its requests, has each answered by the handler, sends the answers in their order. One request at a
/// time: what is pipelined waits in the socket, and with it the client. Owns the socket; deletes itself when it closed.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)
public:
    HttpConnection(QTcpSocket *socket, RequestHandler &handler, const HttpPatience &patience, QObject *parent);

    /// Ends what takes too long; called now and then with the steady time.
    void check(qint64 now);
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
    QTimer m_timer; ///< A delay or the next drops of a trickle.
    Request m_request;
    AnswerPlan m_decision;
    QByteArray m_out;    ///< Of the answer, what the socket has not been given: head, …
    qint64 m_blanks = 0; ///< … padding …
    QByteArray m_body;   ///< … and body.
    qint64 m_left = 0;   ///< So many bytes of the answer still go out.
    qint64 m_since = 0;  ///< When the phase began or last got on.
    qint64 m_discarded = 0;
    Phase m_phase = Phase::Idle;
    bool m_keepAlive = true;
    bool m_proceeding = false;
    bool m_pumping = false;
};

} // namespace Simulator
