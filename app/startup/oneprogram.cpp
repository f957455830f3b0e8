#include "oneprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype LongestMessage = 64 * 1024; ///< Bytes; a pasted line of a log fits.
constexpr int PatienceMsecs = 1000;
constexpr char Taken = '+';
constexpr char Left = '-';

QByteArray bytesOf(const Handover &what)
{
    const QJsonObject object{{u"text"_s, what.text}, {u"account"_s, what.account}, {u"token"_s, what.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Handover handoverOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object.value("text"_L1).toString(), object.value("account"_L1).toString(),
            object.value("token"_L1).toString()};
}

/// A connection that waits no longer than it says: there is no event loop yet that Qt's own could use.
class Line
{
    Q_DISABLE_COPY_MOVE(Line)
public:
    explicit Line(const QString &place)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const QByteArray path = QFile::encodeName(place);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (m_socket < 0 || size_t(path.size()) >= sizeof(address.sun_path))
            return;
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        const timeval patience{PatienceMsecs / 1000, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        const void *generic = &address;
        m_isOpen = ::connect(m_socket, static_cast<const sockaddr *>(generic), sizeof(address)) == 0;
    }
    ~Line()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool send(const QByteArray &bytes) const
    {
        return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    /// 0 where nothing came.
    [[nodiscard]] char answer() const
    {
        char c = 0;
        return ::recv(m_socket, &c, 1, 0) == 1 ? c : '\0';
    }

private:
    int m_socket;
    bool m_isOpen = false;
};

} // namespace

OneProgram::OneProgram(QString place, Accept accept, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_accept(std::move(accept))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneProgram::onConnected);
}

OneProgram::~OneProgram() = default;

QString OneProgram::usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/reservation-desk.socket"_s;
}

bool OneProgram::listen()
{
    // Qt puts its socket in the place of any other: one that listens is asked for first.
    if (Line(m_place).isOpen())
        return false;
    return m_server.listen(m_place) || (QLocalServer::removeServer(m_place) && m_server.listen(m_place));
}

void OneProgram::onConnected()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(PatienceMsecs, socket, &QLocalSocket::abort); // Whoever says nothing.
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestMessage)
                    socket->abort();
                return;
            }
            const bool isTaken = m_accept(handoverOf(socket->readLine(LongestMessage)));
            socket->write(QByteArray(1, isTaken ? Taken : Left));
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool OneProgram::handOver(const QString &place, const Handover &what)
{
    const Line line(place);
    const QByteArray bytes = bytesOf(what);
    return line.isOpen() && bytes.size() <= LongestMessage && line.send(bytes) && line.answer() == Taken;
}

} // namespace Desk
