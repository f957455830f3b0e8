#include "oneprogram.h"

#include "platform/platform.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

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
    if (Platform::LocalLine(m_place, PatienceMsecs).isOpen())
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
    const Platform::LocalLine line(place, PatienceMsecs);
    const QByteArray bytes = bytesOf(what);
    return line.isOpen() && bytes.size() <= LongestMessage && line.send(bytes) && line.answer() == Taken;
}

} // namespace Desk
