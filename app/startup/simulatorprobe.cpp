#include "simulatorprobe.h"

#include "simulator/host/simulatorthread.h"
#include "taskrouter/client.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// It is on this computer.
constexpr int AnswerMsecs = 3000;

bool isClock(const QByteArray &json)
{
    const QJsonObject clock = QJsonDocument::fromJson(json).object();
    return QDateTime::fromString(clock.value("now"_L1).toString(), Qt::ISODateWithMs).isValid() &&
           clock.value("speed"_L1).isDouble() && clock.value("paused"_L1).isBool();
}

} // namespace

SimulatorProbe::SimulatorProbe(QObject *parent)
    : QObject(parent)
{
}

SimulatorProbe::~SimulatorProbe() = default;

bool SimulatorProbe::mayBeOne(const Endpoint &endpoint)
{
    return endpoint.isLoopback() && Simulator::SimulatorThread::isOwnSecret(endpoint.secret);
}

void SimulatorProbe::ask(const Endpoint &endpoint, std::function<void(bool isSimulator)> told)
{
    forget();
    ClientOptions options;
    options.inactivityMsecs = options.readDeadlineMsecs = AnswerMsecs;
    options.retries = 0;
    m_client = new Client(endpoint, options, this);
    const ReplyOf<JsonAnswer> *reply = m_client->fetchSimulatorClock();
    connect(reply, &Reply::finished, this, [this, reply, told = std::move(told)] {
        const bool isSimulator = reply->result().ok() && isClock(reply->result().value().json);
        forget();
        told(isSimulator);
    });
}

void SimulatorProbe::forget()
{
    if (Client *client = std::exchange(m_client, nullptr)) {
        const QList<Reply *> open = client->findChildren<Reply *>();
        for (Reply *reply : open)
            reply->disconnect(this);
        client->deleteLater();
    }
}

} // namespace Desk
