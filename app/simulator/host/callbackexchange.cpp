#include "callbackexchange.h"

#include "about/buildinfo.h"
#include "simulator/api/callbackform.h"
#include "simulator/world/assumptions.h"
#include "simulator/world/contacts.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

namespace Simulator {

namespace {

QByteArray requestFor(const CallbackCall &call, const QUrl &url, const QByteArray &token)
{
    const QByteArray body = encodedForm(call.form);
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = "POST " + target +
                      " HTTP/1.0\r\nHost: " + url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1() +
                      "\r\n";
    const QString user = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    if (user.size() > 1)
        head += "Authorization: Basic " + user.toUtf8().toBase64() + "\r\n";
    return head + "User-Agent: reservation-desk-simulator/" + Desk::programVersion().toLatin1() +
           "\r\nAccept: */*\r\nContent-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
           "X-Twilio-Signature: " +
           signatureOf(call, token) + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

CallbackExchange::CallbackExchange(CallbackCall call, const QByteArray &token, int patience, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_allowed(isCallbackAddress(m_call.url))
    , m_reader(Assumptions::MaxCallbackAnswer)
{
    const QUrl url(QString::fromUtf8(m_call.url), QUrl::StrictMode);
    m_host = url.host();
    m_port = static_cast<quint16>(url.port(80));
    m_request = requestFor(m_call, url, token);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(CallbackAnswer::Failure::TimedOut); });
    connect(&m_socket, &QTcpSocket::connected, this, &CallbackExchange::send);
    connect(&m_socket, &QTcpSocket::readyRead, this, &CallbackExchange::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &CallbackExchange::onError);
}

void CallbackExchange::start()
{
    if (!m_allowed) {
        QMetaObject::invokeMethod(
            this, [this] { finish(CallbackAnswer::Failure::NotAllowed); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    m_socket.connectToHost(m_host, m_port);
}

// A name may mean whatever a resolver says: what counts is who is at the other end.
void CallbackExchange::send()
{
    if (!m_socket.peerAddress().isLoopback())
        finish(CallbackAnswer::Failure::NotAllowed);
    else
        m_socket.write(m_request);
}

void CallbackExchange::read()
{
    while (!m_over && m_reader.state() == AnswerReader::State::Open && m_socket.bytesAvailable() > 0)
        m_reader.feed(m_socket.read(16 * 1024));
    switch (m_reader.state()) {
    case AnswerReader::State::Open:
        return;
    case AnswerReader::State::Complete:
        finish(CallbackAnswer::Failure::None);
        return;
    case AnswerReader::State::Broken:
        finish(CallbackAnswer::Failure::Broken);
        return;
    case AnswerReader::State::TooLarge:
        finish(CallbackAnswer::Failure::TooLarge);
        return;
    }
}

void CallbackExchange::onError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::ConnectionRefusedError || error == QAbstractSocket::HostNotFoundError) {
        finish(CallbackAnswer::Failure::Refused);
        return;
    }
    read();
    // Where no length was told, the end of the connection is the end of the answer.
    if (error == QAbstractSocket::RemoteHostClosedError)
        m_reader.end();
    if (!m_over)
        finish(m_reader.state() == AnswerReader::State::Complete ? CallbackAnswer::Failure::None
                                                                 : CallbackAnswer::Failure::Broken);
}

void CallbackExchange::finish(CallbackAnswer::Failure failure)
{
    if (m_over)
        return;
    m_over = true;
    m_deadline.stop();
    m_answer.failure = failure;
    m_answer.headers = m_reader.head();
    if (failure == CallbackAnswer::Failure::None) {
        m_answer.status = m_reader.answer().status;
        m_answer.contentType = m_reader.header("content-type");
        m_answer.body = m_reader.answer().body;
    }
    m_socket.abort();
    Q_EMIT finished();
}

} // namespace Simulator
