#include "replay.h"

#include "replayanswers.h"
#include "simulator/http/httpserver.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// 32 digits that nobody guesses.
QByteArray madeUp()
{
    QByteArray digits;
    for (int i = 0; i < 4; ++i)
        digits += QByteArray::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, '0');
    return digits;
}

} // namespace

/// What runs in the thread.
class Replay::Server final : public QObject
{
    Q_DISABLE_COPY_MOVE(Server)
public:
    explicit Server(Replay &replay)
        : m_replay(replay)
    {
    }

    void start(const QString &path)
    {
        const QString why = m_file.open(path);
        ReplayInfo info;
        if (why.isEmpty()) {
            info.head = m_file.head();
            info.user = u"AC"_s + QString::fromLatin1(madeUp());
            info.secret = madeUp();
            m_answers = std::make_unique<ReplayAnswers>(
                m_file, "Basic " + (info.user.toLatin1() + ':' + info.secret).toBase64());
            m_http = std::make_unique<Simulator::HttpServer>(*m_answers);
        }
        if (why.isEmpty() && !m_http->listen(0)) {
            tell([this, text = m_http->why()] { Q_EMIT m_replay.failed(text); });
            return;
        }
        if (!why.isEmpty()) {
            tell([this, why] { Q_EMIT m_replay.failed(why); });
            return;
        }
        info.url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_http->port()));
        m_answers->setBaseUrl(info.url.toEncoded());
        info.moments = m_file.moments();
        info.notes = m_file.notes();
        info.position = m_file.firstWhole();
        info.at = m_file.timeOf(info.position);
        info.begin = m_file.timeOf(0);
        info.end = m_file.timeOf(m_file.size() - 1);
        m_answers->setPosition(info.position);
        tell([this, info] {
            m_replay.m_info = info;
            m_replay.m_first = info.position;
            m_replay.m_firstAt = info.at;
            m_replay.m_now->store(info.at);
            Q_EMIT m_replay.started();
        });
    }

    void setPosition(qsizetype entry)
    {
        if (m_answers)
            m_answers->setPosition(entry);
    }

    /// A server stops where it listens.
    void stop() { m_http.reset(); }

private:
    void tell(std::function<void()> what) { QMetaObject::invokeMethod(&m_replay, std::move(what)); }

    Replay &m_replay; ///< Only for tell(), and in what that calls.
    RecordingFile m_file;
    std::unique_ptr<ReplayAnswers> m_answers;
    std::unique_ptr<Simulator::HttpServer> m_http;
};

Replay::Replay(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<Server>(*this))
{
    m_server->moveToThread(&m_thread);
    m_thread.setObjectName(u"replay"_s);
}

Replay::~Replay()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_server.get(), [server = m_server.get()] {
        server->stop();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void Replay::start(const QString &path)
{
    m_thread.start();
    QMetaObject::invokeMethod(m_server.get(), [server = m_server.get(), path] { server->start(path); });
}

Endpoint Replay::endpoint() const
{
    Endpoint endpoint;
    endpoint.baseUrl = m_info.url;
    endpoint.accountSid = endpoint.user = m_info.user;
    endpoint.secret = m_info.secret;
    endpoint.proxy = ProxyUse::None;
    endpoint.simulator = true;
    endpoint.world = QUuid::createUuid().toString(QUuid::Id128);
    return endpoint;
}

qsizetype Replay::moment() const
{
    const auto after =
        std::upper_bound(m_info.moments.cbegin(), m_info.moments.cend(), m_info.position,
                         [](qsizetype position, const RecordingMoment &moment) { return position < moment.entry; });
    return after - m_info.moments.cbegin() - 1;
}

bool Replay::canStep(int by) const
{
    const qsizetype wanted = moment() + by;
    return by > 0 ? wanted < m_info.moments.size() : m_info.position > m_first;
}

void Replay::step(int by)
{
    if (canStep(by))
        jump(moment() + by);
}

void Replay::jump(qsizetype moment)
{
    if (moment >= m_info.moments.size())
        return;
    // Before all was loaded there is nothing to be seen.
    if (moment < 0 || m_info.moments.at(moment).entry < m_first)
        moveTo(m_first, m_firstAt);
    else
        moveTo(m_info.moments.at(moment).entry, m_info.moments.at(moment).at);
}

void Replay::moveTo(qsizetype entry, UtcMsecs at)
{
    m_info.position = entry;
    m_info.at = at;
    m_now->store(at);
    // Before whatever the window asks next: its request takes the longer way.
    QMetaObject::invokeMethod(
        m_server.get(), [server = m_server.get(), entry] { server->setPosition(entry); }, Qt::BlockingQueuedConnection);
    Q_EMIT moved();
}

} // namespace Desk
