#include "simulatorprobe.h"

#include "platform/simulatorrun.h"
#include "simulator/host/simulatorthread.h"
#include "taskrouter/client.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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

/// Empty for anything else: it is a key under which things are kept.
QString runOf(const QByteArray &json)
{
    const QString run = QJsonDocument::fromJson(json).object().value("run"_L1).toString();
    const bool isHex = std::all_of(run.cbegin(), run.cend(), [](QChar one) {
        return (one >= u'0' && one <= u'9') || (one >= u'a' && one <= u'f');
    });
    return isHex && beginOfSimulatorRun(run) > 0 ? run : QString();
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

void SimulatorProbe::ask(const Endpoint &endpoint, std::function<void(const Answer &answer)> told)
{
    forget();
    ClientOptions options;
    options.inactivityMsecs = options.readDeadlineMsecs = AnswerMsecs;
    options.retries = 0;
    m_told = std::move(told);
    m_client = new Client(endpoint, options, this);
    const ReplyOf<JsonAnswer> *reply = m_client->fetchSimulatorClock();
    connect(reply, &Reply::finished, this, [this, reply] {
        if (reply->result().ok() && isClock(reply->result().value().json))
            askForRun();
        else
            tell({});
    });
}

void SimulatorProbe::askForRun()
{
    const ReplyOf<JsonAnswer> *reply = m_client->fetchSimulatorRun();
    connect(reply, &Reply::finished, this, [this, reply] {
        tell({true, reply->result().ok() ? runOf(reply->result().value().json) : QString()});
    });
}

void SimulatorProbe::tell(const Answer &answer)
{
    const auto told = std::exchange(m_told, {});
    forget();
    told(answer);
}

void SimulatorProbe::forget()
{
    m_told = {};
    if (Client *client = std::exchange(m_client, nullptr)) {
        const QList<Reply *> open = client->findChildren<Reply *>();
        for (Reply *reply : open)
            reply->disconnect(this);
        client->deleteLater();
    }
}

} // namespace Desk
