#include "httpconnection.h"

#include "platform/platform.h"

#include <QScopeGuard>

#include <chrono>

namespace Simulator {

namespace {

constexpr qint64 ReadAtOnce = 64 * 1024;
/// The most bytes that the socket is given before the client has accepted them.
constexpr qint64 Ahead = 256 * 1024;
constexpr qint64 TrickleEvery = 50;
constexpr qint64 MaxDiscarded = 16 * HttpParser::MaxBody;
constexpr qint64 TooLongBy = 1000;

} // namespace

qint64 HttpConnection::now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

HttpConnection::HttpConnection(QTcpSocket *socket, RequestHandler &handler, const HttpPatience &patience,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_patience(patience)
    , m_parser([&handler](const Request &head) { return handler.maxBody(head); })
    , m_since(now())
{
    socket->setParent(this);
    // Bytes that are not read here stay in the kernel, so a client that sends too much is slowed down.
    socket->setReadBufferSize(ReadAtOnce);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::proceed);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        m_since = now();
        if (m_phase == Phase::Sending && m_decision.bytesPerSecond == 0 && !m_pumping)
            pump();
    });
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::drop);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Delayed)
            answer();
        else if (m_phase == Phase::Sending)
            pump();
    });
}

void HttpConnection::enter(Phase phase)
{
    if (m_phase == Phase::Closed)
        return;
    if (phase != m_phase)
        m_since = now();
    m_phase = phase;
}

void HttpConnection::proceed()
{
    // The socket may call this from inside a write; then the outer call goes on.
    if (m_proceeding)
        return;
    m_proceeding = true;
    while (m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body) {
        if (auto request = m_parser.next()) {
            start(std::move(*request));
            continue;
        }
        if (m_parser.error() != 0) {
            refuse(m_parser.error());
            break;
        }
        if (m_parser.claimContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        enter(m_parser.isIdle() ? Phase::Idle : (m_parser.isInBody() ? Phase::Body : Phase::Head));
        const QByteArray bytes = m_socket->read(ReadAtOnce);
        if (bytes.isEmpty())
            break;
        m_parser.feed(bytes);
    }
    m_proceeding = false;
    if (m_phase == Phase::Lingering) {
        m_discarded += m_socket->readAll().size();
        if (m_discarded > MaxDiscarded)
            m_socket->abort();
    }
}

void HttpConnection::start(Request request)
{
    m_request = std::move(request);
    m_keepAlive = m_request.keepsAlive();
    m_decision = m_handler.decide(m_request);
    if (m_decision.delay > 0) {
        enter(Phase::Delayed);
        m_timer.start(static_cast<int>(m_decision.delay));
        return;
    }
    answer();
}

void HttpConnection::answer()
{
    Response response = m_handler.answer(m_request, m_decision);
    switch (m_decision.delivery) {
    case Delivery::Nothing:
        m_keepAlive = false;
        enter(Phase::Sending);
        sent();
        return;
    case Delivery::Reset:
        reset();
        return;
    case Delivery::Garbage:
        m_keepAlive = false;
        enter(Phase::Sending);
        m_socket->write(QByteArrayLiteral("\x16\x03\x01\xff\x80\x00garbage\r\n\x01\xfe no answer \xc0\xaf\r\n\r\n"));
        sent();
        return;
    case Delivery::Whole:
    case Delivery::Half:
    case Delivery::TooLongLength:
        deliver(std::move(response));
        return;
    }
}

void HttpConnection::refuse(int status)
{
    m_request = Request();
    m_decision = AnswerPlan();
    m_keepAlive = false;
    deliver(m_handler.refuse(status));
}

void HttpConnection::deliver(Response response)
{
    enter(Phase::Sending);
    const bool noBody = m_request.method == "HEAD" || response.status == 204;
    if (m_decision.delivery != Delivery::Whole)
        m_keepAlive = false;
    m_blanks = noBody ? 0 : m_decision.padding;
    qint64 length = response.body.size() + (response.status == 204 ? 0 : m_decision.padding);
    m_body = noBody ? QByteArray() : std::move(response.body);
    m_left = m_blanks + m_body.size();
    if (m_decision.delivery == Delivery::Half)
        m_left /= 2;
    if (m_decision.delivery == Delivery::TooLongLength)
        length += TooLongBy;
    m_out = headOf(response, length, m_keepAlive);
    if (m_blanks == 0 && m_decision.bytesPerSecond == 0 && m_left == m_body.size()) {
        // The usual case: the whole answer was sent, and the next request is read without a turn of the event loop.
        // What the kernel did not accept waits in the socket.
        if (m_socket->bytesToWrite() == 0) {
            const qsizetype taken = Desk::Platform::sendAtOnce(m_socket->socketDescriptor(), m_out, m_body);
            m_body.remove(0, std::max<qsizetype>(0, taken - m_out.size()));
            m_out.remove(0, taken);
        }
        m_out.append(m_body);
        m_left = 0;
        m_body.clear();
    }
    pump();
}

// Sends as much of the answer as is due. A slow body is sent in pieces every twentieth of a second, after its head.
void HttpConnection::pump()
{
    // The socket may call this from inside a write.
    m_pumping = true;
    const auto guard = qScopeGuard([this] { m_pumping = false; });
    if (!m_out.isEmpty()) {
        m_socket->write(std::exchange(m_out, QByteArray()));
        m_socket->flush();
    }
    const qint64 drop = std::max<qint64>(1, m_decision.bytesPerSecond * TrickleEvery / 1000);
    while (m_left > 0 && m_phase == Phase::Sending && m_socket->bytesToWrite() < Ahead) {
        const bool trickles = m_decision.bytesPerSecond > 0;
        const qint64 most = std::min(m_left, trickles ? drop : ReadAtOnce);
        if (m_blanks > 0) {
            const qint64 count = std::min(m_blanks, most);
            m_socket->write(QByteArray(count, ' '));
            m_blanks -= count;
            m_left -= count;
        } else {
            const qint64 count = std::min<qint64>(m_body.size(), most);
            m_socket->write(m_body.constData(), count);
            m_body.remove(0, count);
            m_left -= count;
        }
        if (trickles && m_left > 0) {
            m_timer.start(static_cast<int>(TrickleEvery));
            return;
        }
    }
    if (m_left == 0 && m_phase == Phase::Sending && m_socket->bytesToWrite() < Ahead) {
        m_pumping = false;
        sent();
    }
}

/// The socket has the whole answer.
void HttpConnection::sent()
{
    m_body.clear();
    if (!m_keepAlive) {
        linger();
        return;
    }
    enter(Phase::Idle);
    proceed();
}

// Reads on for a while before closing: closing while the client sends would reset the connection, and the client would
// lose the answer.
void HttpConnection::linger()
{
    enter(Phase::Lingering);
    m_socket->flush();
    if (m_socket->bytesToWrite() == 0)
        Desk::Platform::endSending(m_socket->socketDescriptor());
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_socket->bytesToWrite() == 0)
                Desk::Platform::endSending(m_socket->socketDescriptor());
        });
}

void HttpConnection::reset()
{
    Desk::Platform::closeHard(m_socket->socketDescriptor());
    m_socket->abort();
}

void HttpConnection::drop()
{
    m_phase = Phase::Closed;
    m_timer.stop();
    deleteLater();
}

void HttpConnection::check(qint64 now)
{
    const qint64 spent = now - m_since;
    switch (m_phase) {
    case Phase::Idle:
        if (spent > m_patience.idle)
            m_socket->disconnectFromHost();
        return;
    case Phase::Head:
        if (spent > m_patience.head)
            refuse(408);
        return;
    case Phase::Body:
        if (spent > m_patience.body)
            refuse(408);
        return;
    case Phase::Sending:
        if (spent > m_patience.write && !m_timer.isActive())
            m_socket->abort();
        return;
    case Phase::Lingering:
        if (spent > m_patience.linger)
            m_socket->abort();
        return;
    case Phase::Delayed:
    case Phase::Closed:
        return;
    }
}

} // namespace Simulator
