#include "wire.h"

#include <QMutexLocker>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <array>
#include <chrono>
#include <limits>

namespace RoughHour {

namespace {

constexpr std::array<const char *, static_cast<size_t>(Trouble::Count)> Names{
    "nothing",  "late",  "502 page",    "503",         "429",      "portal",
    "403 page", "reset", "lost answer", "half answer", "odd rows", "old clock"};

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray valueOf(const QByteArray &head, const QByteArray &lowerCaseName)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == lowerCaseName)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QByteArray answerOf(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Trouble\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray insteadOf(Trouble what, int milliseconds)
{
    switch (what) {
    case Trouble::BadGateway:
        return answerOf(502, "text/html", "<html><body><h1>502 Bad Gateway</h1><hr>proxy</body></html>");
    case Trouble::Unavailable:
        return answerOf(503, "application/json",
                        R"({"code":20503,"message":"Service unavailable","more_info":"","status":503})",
                        "Twilio-Request-Id: RQ00000000000000000000000000000503\r\n");
    case Trouble::TooMany:
        return answerOf(429, "application/json", R"({"code":20429,"message":"Too many requests","status":429})",
                        "Twilio-Request-Id: RQ00000000000000000000000000000429\r\nRetry-After: " +
                            QByteArray::number(std::max(1, milliseconds / 1000)) + "\r\n");
    case Trouble::Portal:
        return answerOf(200, "text/html", "<html><title>Sign in</title><body>Welcome to the hotel</body></html>");
    case Trouble::Forbidden:
        return answerOf(403, "text/html", "<html><body>Your company blocks this page.</body></html>");
    default:
        return {};
    }
}

/// The first `"name": …` becomes null or a number, in as many bytes.
void bend(QByteArray &body, const QByteArray &name, const QByteArray &with)
{
    const qsizetype key = body.indexOf('"' + name + '"');
    const qsizetype colon = key < 0 ? -1 : body.indexOf(':', key);
    const qsizetype open = colon < 0 ? -1 : body.indexOf('"', colon);
    const qsizetype close = open < 0 ? -1 : body.indexOf('"', open + 1);
    // A null or a number is there already where the next quote is not the value's own.
    if (close < 0 || !body.sliced(colon + 1, open - colon - 1).trimmed().isEmpty() || close - open + 1 < with.size())
        return;
    body.replace(open, close - open + 1, with.leftJustified(close - open + 1, ' '));
}

/// "/v1/Workspaces/WS…/Tasks/WT…/Reservations?PageSize=50" is of the kind "Reservations", and of the task's own fetch
/// the kind is "Tasks/".
QByteArray kindOf(const QByteArray &path)
{
    const qsizetype query = path.indexOf('?');
    const QList<QByteArray> parts = path.left(query < 0 ? path.size() : query).split('/');
    const bool isOne = parts.size() > 1 && parts.constLast().size() == 34;
    return isOne ? parts.at(parts.size() - 2) + '/' : parts.constLast();
}

QByteArray lastSid(const QByteArray &path)
{
    const qsizetype query = path.indexOf('?');
    const QByteArray bare = path.left(query < 0 ? path.size() : query);
    return bare.sliced(bare.lastIndexOf('/') + 1);
}

} // namespace

QByteArray nameOf(Trouble trouble)
{
    return Names.at(static_cast<size_t>(trouble));
}

/// One client and its way to the simulator: a request at a time.
class Wire::Link final : public QObject
{
public:
    Link(Wire &wire, QTcpSocket *client, QObject *parent)
        : QObject(parent)
        , m_wire(wire)
        , m_client(client)
    {
        client->setParent(this);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, &Link::fromClient);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this, &Link::fromServer);
        connect(&m_server, &QTcpSocket::disconnected, this, [this] {
            fromServer();
            pass(m_answer.size());
            endAnswer(false);
            m_client->disconnectFromHost();
        });
    }

    /// A socket that goes tells of its end, when what hears it would be half gone.
    ~Link() override
    {
        m_server.disconnect(this);
        m_client->disconnect(this);
    }
    Q_DISABLE_COPY_MOVE(Link)

    void cut()
    {
        const linger hard{1, 0};
        ::setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_client->abort();
    }

private:
    void fromClient()
    {
        m_request += m_client->readAll();
        if (!m_busy)
            next();
    }

    void next()
    {
        const qsizetype end = m_request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype size = end + 4 + valueOf(m_request.first(end), "content-length").toLongLong();
        if (m_request.size() < size)
            return;
        QByteArray request = m_request.first(size);
        m_request.remove(0, size);
        m_busy = true;
        m_status = 0;
        m_length = -1;
        m_method = request.left(request.indexOf(' '));
        m_path = request.mid(m_method.size() + 1).split(' ').value(0);
        m_post = m_wire.noteRequest(m_method, m_path, request.sliced(end + 4));
        m_order = m_wire.updateOrder(m_method);
        request.replace(ours(), theirs());
        const auto go = [this, request] { start(request); };
        if (m_order.what == Trouble::Late)
            QTimer::singleShot(m_order.milliseconds, this, go);
        else
            go();
    }

    void start(const QByteArray &request)
    {
        if (!m_client->isOpen())
            return; // It was late, and the client has gone.
        if (m_order.what == Trouble::Reset) {
            endAnswer(false);
            cut();
            return;
        }
        if (const QByteArray instead = insteadOf(m_order.what, m_order.milliseconds); !instead.isEmpty()) {
            m_client->write(instead);
            m_status = instead.mid(9, 3).toInt();
            endAnswer(false);
            next();
            return;
        }
        if (m_server.state() == QAbstractSocket::UnconnectedState)
            m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_wire.m_upstream);
        m_server.write(request);
    }

    void fromServer()
    {
        if (m_server.bytesAvailable() > 0)
            m_answer += m_server.readAll();
        if (m_length < 0) {
            const qsizetype end = m_answer.indexOf("\r\n\r\n");
            if (end < 0)
                return; // Garbage goes on when the simulator closes.
            m_status = m_answer.mid(9, 3).toInt();
            m_length = end + 4 + valueOf(m_answer.first(end), "content-length").toLongLong();
        }
        m_answer.replace(theirs(), ours());
        const bool isWhole = m_answer.size() >= m_length;
        if (m_order.what == Trouble::LostAnswer || m_order.what == Trouble::HalfAnswer) {
            if (!isWhole)
                return;
            const QByteArray half = m_answer.first(m_length / 2);
            const bool isLost = m_order.what == Trouble::LostAnswer;
            m_status = 0;
            endAnswer(false);
            if (isLost) {
                cut();
                return;
            }
            m_client->write(half);
            m_client->disconnectFromHost();
            return;
        }
        if (isWhole && m_order.what == Trouble::OddRows) {
            bend(m_answer, "date_created", "1764374400");
            bend(m_answer, "reservation_status", "null");
            bend(m_answer, "worker_name", "7");
        }
        if (m_order.what == Trouble::OldClock) {
            if (const qsizetype date = m_answer.indexOf("\r\nDate: "); date >= 0) {
                char &hour = m_answer.data()[date + 2 + 6 + 18]; // "Date: Sat, 28 Nov 2026 23:54:03 GMT"
                hour = hour == '0' ? '1' : static_cast<char>(hour - 1);
            }
        }
        if (!isWhole) {
            pass(m_answer.size() - theirs().size());
            return;
        }
        pass(m_length);
        endAnswer(m_status >= 200 && m_status < 300);
        next();
    }

    /// The last bytes may be half of an address.
    void pass(qsizetype bytes)
    {
        if (bytes <= 0 || !m_client->isOpen())
            return;
        m_client->write(m_answer.first(bytes));
        m_answer.remove(0, bytes);
        m_length -= m_length > 0 ? bytes : 0;
    }

    void endAnswer(bool good)
    {
        if (m_busy)
            m_wire.noteAnswer(m_post, m_method, m_path, m_status, good && m_order.what != Trouble::OddRows);
        m_busy = false;
        m_answer.clear();
    }

    [[nodiscard]] QByteArray ours() const { return "127.0.0.1:" + QByteArray::number(m_wire.m_port); }
    [[nodiscard]] QByteArray theirs() const { return "127.0.0.1:" + QByteArray::number(m_wire.m_upstream); }

    Wire &m_wire;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_request;
    QByteArray m_answer;
    QByteArray m_method;
    QByteArray m_path;
    TrainerCommand m_order;
    qsizetype m_length = -1; ///< Of the answer, what is still to be passed on.
    int m_status = 0;
    int m_post = -1;
    bool m_busy = false;
};

class Wire::Server final : public QTcpServer
{
public:
    explicit Server(Wire &wire)
        : m_wire(wire)
    {
    }

    void cutAll()
    {
        for (QObject *child : children()) {
            if (auto *link = dynamic_cast<Link *>(child))
                link->cut();
        }
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        new Link(m_wire, socket, this);
    }

private:
    Wire &m_wire;
};

Wire::Wire()
    : m_server(new Server(*this))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("The wire cannot listen: %s", qPrintable(m_server->errorString()));
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

Wire::~Wire()
{
    m_thread.quit();
    m_thread.wait();
}

void Wire::leadTo(const QUrl &simulator)
{
    const QMutexLocker locker(&m_mutex);
    m_upstream = static_cast<quint16>(simulator.port());
    ++m_world;
    // Addresses in answers are replaced in place.
    if (QByteArray::number(m_upstream).size() != QByteArray::number(m_port).size())
        qFatal("The ports %d and %d differ in length.", m_upstream, m_port);
}

QUrl Wire::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void Wire::trouble(Trouble what, const QByteArray &method, int times, int milliseconds)
{
    const QMutexLocker locker(&m_mutex);
    m_order = {what, method, times, milliseconds};
}

void Wire::goAway()
{
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->close();
            m_server->cutAll();
        },
        Qt::BlockingQueuedConnection);
    const QMutexLocker locker(&m_mutex);
    m_away = true;
    m_lastTrouble = steadyNow();
}

void Wire::comeBack()
{
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->isListening() && !m_server->listen(QHostAddress::LocalHost, m_port))
                qFatal("The wire cannot listen again: %s", qPrintable(m_server->errorString()));
        },
        Qt::BlockingQueuedConnection);
    const QMutexLocker locker(&m_mutex);
    m_away = false;
    m_lastTrouble = steadyNow();
}

bool Wire::isAway() const
{
    const QMutexLocker locker(&m_mutex);
    return m_away;
}

QList<Post> Wire::posts() const
{
    const QMutexLocker locker(&m_mutex);
    return m_posts;
}

QList<QByteArray> Wire::failing() const
{
    const QMutexLocker locker(&m_mutex);
    return m_good.keys(false);
}

qint64 Wire::sinceTrouble() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lastTrouble < 0 ? std::numeric_limits<qint64>::max() : steadyNow() - m_lastTrouble;
}

int Wire::goodReads() const
{
    const QMutexLocker locker(&m_mutex);
    return m_goodReads;
}

Wire::TrainerCommand Wire::updateOrder(const QByteArray &method)
{
    const QMutexLocker locker(&m_mutex);
    if (m_order.times <= 0 || m_order.method != method)
        return {};
    --m_order.times;
    return m_order;
}

int Wire::noteRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    if (method != "POST")
        return -1;
    const QMutexLocker locker(&m_mutex);
    Post post{path, body};
    post.world = m_world;
    const auto before = std::find_if(m_posts.crbegin(), m_posts.crend(), [&post](const Post &one) {
        return one.world == post.world && one.path == post.path;
    });
    if (before != m_posts.crend()) {
        const bool isOpen = before->status == 0 || before->status >= 500;
        post.isEarly = isOpen && !m_fetched.value(lastSid(path));
    }
    m_fetched[lastSid(path)] = false;
    m_posts.append(post);
    return static_cast<int>(m_posts.size()) - 1;
}

void Wire::noteAnswer(int post, const QByteArray &method, const QByteArray &path, int status, bool good)
{
    const QMutexLocker locker(&m_mutex);
    if (post >= 0)
        m_posts[post].status = status;
    if (method != "GET")
        return;
    // A 404 is an answer as well: what was looked at is gone.
    m_good[kindOf(path)] = good || status == 404;
    if (good) {
        ++m_goodReads;
        m_fetched[lastSid(path)] = true;
    } else {
        m_lastTrouble = steadyNow();
    }
}

} // namespace RoughHour
