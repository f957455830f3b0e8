#include "prefetchconnection.h"

#include "taskrouter/parse.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 LongestBody = 4 * 1024 * 1024; // A page of 1,000 rows has about a quarter of that.
constexpr qint64 LeastBody = 256 * 1024;
constexpr size_t MostAhead = 4;
constexpr qsizetype LongestHead = 64 * 1024;
constexpr int LooksAtClock = 10; // How often the watchdog looks during the inactivity time.

/// The Content-Length of an ordinary answer (see the class); -1 for anything else.
qint64 ordinaryLength(const HttpAnswer &answer)
{
    const auto count = [&answer](QByteArrayView name) {
        return std::count_if(answer.headers.cbegin(), answer.headers.cend(),
                             [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    if (count("content-length") != 1 || count("transfer-encoding") != 0 || count("content-encoding") != 0)
        return -1;
    const QByteArray text = answer.header("content-length");
    const bool isNumber = !text.isEmpty() && text.size() < 10 &&
                          std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 length = isNumber ? text.toLongLong() : -1;
    // Answers without a body, and interim ones, are left to the network manager.
    const bool hasBody = answer.status >= 200 && answer.status != 204 && answer.status != 304;
    return hasBody && length <= LongestBody ? length : -1;
}

QByteArray targetOf(const QUrl &url)
{
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
}

/// The header lines of a request as the network manager would send them, its own included, each with CR LF.
QByteArray headerFieldsOf(const QNetworkRequest &request)
{
    QByteArray fields = "Host: " + request.url().authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        fields += name + ": " + request.rawHeader(name) + "\r\n";
    return fields + "Accept-Encoding: identity\r\nCache-Control: no-cache\r\n";
}

} // namespace

PrefetchConnection::PrefetchConnection(Settings settings)
    : m_settings(std::move(settings))
    , m_fields(headerFieldsOf(m_settings.request))
{
    m_watchdog.setInterval(std::max(m_settings.request.transferTimeout() / LooksAtClock, 1));
    connect(&m_watchdog, &QTimer::timeout, this, &PrefetchConnection::checkActivity);
}

PrefetchConnection::~PrefetchConnection() = default;

bool PrefetchConnection::fits(const HttpAnswer &answer)
{
    return answer.fault == Fault::None && answer.body.size() >= LeastBody &&
           ordinaryLength(answer) == answer.body.size();
}

void PrefetchConnection::ask(quint64 ticket, const QUrl &url)
{
    const QByteArray target = targetOf(url);
    if (!m_ahead.empty() && m_ahead.front().target == target) {
        const std::shared_ptr<HttpAnswer> answer = std::move(m_ahead.front().answer);
        m_ahead.pop_front();
        readAhead();
        Q_EMIT written(ticket);
        Q_EMIT answered(ticket, answer);
        return;
    }
    if (m_isAsking && m_ahead.empty() && m_ticket == 0 && m_target == target) {
        m_ticket = ticket;
        if (m_unwritten <= 0)
            Q_EMIT written(ticket);
        return;
    }
    if (m_isAsking || !m_ahead.empty())
        abandon(); // The page that was read ahead is not the one that is wanted.
    if (!m_isFit) {
        Q_EMIT unfit(ticket);
        return;
    }
    m_ticket = ticket;
    start(target);
}

void PrefetchConnection::abandon()
{
    m_isAsking = false;
    m_ticket = 0;
    m_watchdog.stop();
    m_answer.reset();
    m_next.clear();
    m_ahead.clear();
    closeSocket();
}

void PrefetchConnection::start(const QByteArray &target)
{
    m_isAsking = true;
    m_target = target;
    m_next.clear();
    m_head.clear();
    m_missing = -1;
    m_unwritten = 1; // Replaced below by the length of the request.
    m_answer = std::make_shared<HttpAnswer>();
    m_sinceLast.start();
    m_watchdog.start();
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        write();
    else
        connectSocket();
}

void PrefetchConnection::connectSocket()
{
    closeSocket();
    const QUrl origin = m_settings.request.url();
    const bool encrypts = origin.scheme() == "https"_L1;
    // Even one that encrypts nothing loads OpenSSL.
    auto *secure = encrypts ? new QSslSocket(this) : nullptr;
    m_socket = secure ? secure : new QTcpSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(64 * 1024); // So little that it is still in the processor's cache when it is decrypted.
    if (secure) {
        secure->setSslConfiguration(m_settings.request.sslConfiguration());
        connect(secure, &QSslSocket::encrypted, this, &PrefetchConnection::write);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &PrefetchConnection::write);
    }
    connect(m_socket, &QTcpSocket::readyRead, this, &PrefetchConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        if (m_unwritten > 0 && (m_unwritten -= bytes) <= 0 && m_ticket != 0)
            Q_EMIT written(m_ticket);
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &PrefetchConnection::giveUp);
    connect(m_socket, &QTcpSocket::disconnected, this, &PrefetchConnection::giveUp);
    const auto port = static_cast<quint16>(origin.port(encrypts ? 443 : 80));
    if (secure)
        secure->connectToHostEncrypted(origin.host(), port);
    else
        m_socket->connectToHost(origin.host(), port);
}

void PrefetchConnection::write()
{
    if (!m_isAsking)
        return;
    const QByteArray request = "GET " + m_target + " HTTP/1.1\r\n" + m_fields + "\r\n";
    m_unwritten = request.size();
    m_socket->write(request);
}

void PrefetchConnection::read()
{
    m_sinceLast.start();
    if (!m_isAsking) { // An answer that nobody asked for.
        closeSocket();
        return;
    }
    if (m_missing < 0 && !readHead())
        return;
    QByteArray &body = m_answer->body;
    while (m_missing > 0) {
        const qint64 count = m_socket->read(body.data() + body.size() - m_missing, m_missing);
        if (count <= 0)
            return;
        m_missing -= count;
    }
    finish(Fault::None);
}

/// True once the head is complete and the answer is an ordinary one.
bool PrefetchConnection::readHead()
{
    while (!m_head.endsWith("\r\n\r\n")) {
        if (!m_socket->canReadLine()) {
            if (m_head.size() + m_socket->bytesAvailable() > LongestHead)
                giveUp();
            return false;
        }
        m_head += m_socket->readLine(LongestHead);
        if (m_head.size() > LongestHead) {
            giveUp();
            return false;
        }
    }
    QList<QByteArray> lines = m_head.chopped(4).split('\n');
    const QByteArray first = lines.takeFirst().trimmed();
    bool ok = first.startsWith("HTTP/1.1 ");
    m_answer->status = ok ? first.sliced(9).left(3).toInt(&ok) : 0;
    m_answer->reason = first.mid(13);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        ok = ok && colon > 0 && line.front() != ' ' && line.front() != '\t'; // A header line must not be continued.
        m_answer->headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    m_missing = ok ? ordinaryLength(*m_answer) : -1;
    if (m_missing < 0) {
        giveUp();
        return false;
    }
    m_answer->body.reserve(m_missing + PaddingForParser);
    m_answer->body.resize(m_missing);
    return true;
}

void PrefetchConnection::readAhead()
{
    if (!m_isAsking && m_isFit && !m_next.isEmpty() && m_ahead.size() < MostAhead)
        start(QByteArray(std::exchange(m_next, {})));
}

/// Stops working where the connection closed or an answer is not ordinary. Complete pages are kept.
void PrefetchConnection::giveUp()
{
    closeSocket();
    if (!std::exchange(m_isAsking, false))
        return; // A server may close an idle connection at any time.
    m_isFit = false;
    m_watchdog.stop();
    m_answer.reset();
    if (const quint64 ticket = std::exchange(m_ticket, 0); ticket != 0)
        Q_EMIT unfit(ticket);
}

void PrefetchConnection::checkActivity()
{
    if (m_sinceLast.hasExpired(m_settings.request.transferTimeout()))
        finish(Fault::Stalled);
}

void PrefetchConnection::finish(Fault fault)
{
    m_watchdog.stop();
    m_isAsking = false;
    const quint64 ticket = std::exchange(m_ticket, 0);
    const std::shared_ptr<HttpAnswer> answer = std::exchange(m_answer, nullptr);
    answer->fault = fault;
    if (m_missing > 0)
        answer->body.chop(m_missing); // Those bytes never arrived.
    const bool closes = answer->header("connection").toLower().contains("close");
    if (fault != Fault::None || closes || m_socket->bytesAvailable() > 0)
        closeSocket();
    m_settings.secrets.scrub(*answer);
    if (fault == Fault::None && answer->status == 200 && m_settings.next) {
        if (const QUrl url = m_settings.next(answer->body); !url.isEmpty())
            m_next = targetOf(url);
    }
    if (ticket == 0 && fault == Fault::None)
        m_ahead.push_back({m_target, answer});
    readAhead();
    if (ticket != 0)
        Q_EMIT answered(ticket, answer);
}

void PrefetchConnection::closeSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace Desk
