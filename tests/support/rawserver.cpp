#include "rawserver.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

/// One client's connection: reads a request, plays its script, and waits for the next.
class Connection final : public QObject
{
public:
    using Ask = std::function<RawScript(RawRequest)>;

    /// `poured` counts the bytes of `again`.
    Connection(QTcpSocket *socket, Ask ask, std::atomic<qint64> &poured, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_ask(std::move(ask))
        , m_poured(poured)
    {
        m_socket->setParent(this);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(m_socket, &QTcpSocket::readyRead, this, &Connection::collect);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::pour);
        connect(&m_timer, &QTimer::timeout, this, &Connection::tick);
    }

private:
    void collect()
    {
        m_incoming += m_socket->readAll();
        while (!m_busy) {
            const qsizetype end = m_incoming.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            RawRequest request;
            request.head = m_incoming.first(end + 4);
            const qsizetype length = request.header("content-length").toLongLong();
            if (m_incoming.size() < end + 4 + length)
                return;
            request.body = m_incoming.sliced(end + 4, length);
            request.onConnection = ++m_count;
            m_incoming.remove(0, end + 4 + length);
            m_busy = true;
            m_script = m_ask(request);
            m_sent = 0;
            if (m_script.delayMsecs > 0)
                QTimer::singleShot(m_script.delayMsecs, Qt::PreciseTimer, this, [this] { play(); });
            else
                play();
        }
    }

    void play()
    {
        if (m_script.dripMsecs > 0) {
            m_timer.start(m_script.dripMsecs);
            return;
        }
        m_socket->write(m_script.bytes);
        if (!m_script.again.isEmpty()) {
            pour();
            return;
        }
        if (m_script.then == RawScript::Then::KeepOpen) {
            m_busy = false;
            return;
        }
        if (m_script.thenMsecs > 0)
            QTimer::singleShot(m_script.thenMsecs, this, [this] { leave(); });
        else
            leave();
    }

    void tick()
    {
        const QByteArray &bytes = m_script.bytes;
        if (m_sent < bytes.size())
            m_socket->write(bytes.constData() + m_sent++, 1);
        else
            m_socket->write(m_script.again.isEmpty() ? QByteArray(" ") : m_script.again);
        m_socket->flush();
    }

    void pour()
    {
        constexpr qint64 ahead = 1024 * 1024;
        while (m_busy && m_script.dripMsecs == 0 && !m_script.again.isEmpty() &&
               m_socket->state() == QAbstractSocket::ConnectedState && waiting() < ahead)
            m_poured += m_socket->write(m_script.again);
    }

    qint64 waiting() const
    {
        const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
        return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    }

    void leave()
    {
        m_socket->flush();
        switch (m_script.then) {
        case RawScript::Then::KeepOpen:
            break;
        case RawScript::Then::Close:
            m_socket->disconnectFromHost();
            break;
        case RawScript::Then::Reset: {
            const linger none{1, 0}; // With a linger time of 0, close() sends an RST.
            ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
            m_socket->abort();
            break;
        }
        case RawScript::Then::HalfClose:
            ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
            break;
        }
    }

    QTcpSocket *m_socket;
    Ask m_ask;
    std::atomic<qint64> &m_poured;
    QTimer m_timer;
    QByteArray m_incoming;
    RawScript m_script;
    qsizetype m_sent = 0;
    int m_count = 0;
    bool m_busy = false;
};

} // namespace

class RawServer::Worker final : public QTcpServer
{
public:
    Worker(RawServer &owner, const TestIdentity &identity)
        : m_owner(owner)
    {
        if (identity.isNull())
            return;
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificate(identity.certificate);
        m_tls.setPrivateKey(identity.key);
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

    void closeAll()
    {
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = m_owner.m_tls ? new QSslSocket(this) : new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        int number = 0;
        {
            const QMutexLocker locker(&m_owner.m_mutex);
            number = ++m_owner.m_connections;
        }
        auto *connection = new Connection(
            socket, [this, number](RawRequest request) { return received(std::move(request), number); },
            m_owner.m_poured, this);
        if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
            tls->setSslConfiguration(m_tls);
            // A client that rejects the certificate disconnects, and its half-made connection is removed.
            connect(tls, &QSslSocket::errorOccurred, connection, [tls](QAbstractSocket::SocketError error) {
                if (error == QAbstractSocket::SslHandshakeFailedError)
                    tls->abort();
            });
            tls->startServerEncryption();
        }
    }

private:
    RawScript received(RawRequest request, int connection)
    {
        request.connection = connection;
        Handler handler;
        {
            const QMutexLocker locker(&m_owner.m_mutex);
            m_owner.m_requests.append(request);
            handler = m_owner.m_handler;
        }
        return handler ? handler(request) : RawScript::answer(500, "text/plain", "no script");
    }

    RawServer &m_owner;
    QSslConfiguration m_tls;
};

QByteArray RawRequest::target() const
{
    const qsizetype begin = head.indexOf(' ') + 1;
    return head.sliced(begin, head.indexOf(' ', begin) - begin);
}

QByteArray RawRequest::header(const QByteArray &lowerCaseName) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == lowerCaseName)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawScript RawScript::answer(int status, const QByteArray &contentType, const QByteArray &body,
                            const QByteArray &extraHeaders)
{
    RawScript script;
    script.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + contentType +
                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
    return script;
}

RawScript RawScript::json(const QByteArray &body, int status, const QByteArray &extraHeaders)
{
    // As TaskRouter's: a refusal without the id would count as a proxy's.
    const QByteArray id = extraHeaders.contains("Twilio-Request-Id")
                              ? QByteArray()
                              : "Twilio-Request-Id: RQ00000000000000000000000000000042\r\n"_ba;
    return answer(status, "application/json; charset=utf-8", body, id + extraHeaders);
}

RawScript RawScript::raw(const QByteArray &bytes, Then then)
{
    RawScript script;
    script.bytes = bytes;
    script.then = then;
    return script;
}

RawScript RawScript::fault(Then then, int delayMsecs)
{
    RawScript script;
    script.then = then;
    script.delayMsecs = delayMsecs;
    return script;
}

RawServer::RawServer(const TestIdentity &identity)
    : m_tls(!identity.isNull())
    , m_worker(new Worker(*this, identity))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            if (!m_worker->listen(QHostAddress::LocalHost))
                qFatal("The raw server cannot listen: %s", qPrintable(m_worker->errorString()));
            m_port = m_worker->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

void RawServer::setHandler(Handler handler)
{
    const QMutexLocker locker(&m_mutex);
    m_handler = std::move(handler);
}

void RawServer::setScript(const RawScript &script)
{
    setHandler([script](const RawRequest &) { return script; });
}

void RawServer::setScripts(const QList<RawScript> &scripts)
{
    auto rest = std::make_shared<QList<RawScript>>(scripts);
    setHandler([rest](const RawRequest &) { return rest->size() > 1 ? rest->takeFirst() : rest->constFirst(); });
}

QUrl RawServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port));
}

QList<RawRequest> RawServer::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

int RawServer::posts() const
{
    const QList<RawRequest> all = requests();
    return int(std::count_if(all.begin(), all.end(), [](const RawRequest &request) { return request.isPost(); }));
}

int RawServer::connections() const
{
    const QMutexLocker locker(&m_mutex);
    return m_connections;
}

void RawServer::forget()
{
    const QMutexLocker locker(&m_mutex);
    m_requests.clear();
}

void RawServer::closeConnections()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->closeAll(); }, Qt::BlockingQueuedConnection);
}
