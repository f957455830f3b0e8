#pragma once

#include "support/simulatorserver.h"

#include "recording/replay.h"
#include "recording/sessionrecorder.h"
#include "taskrouter/client.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// A session that is recorded, and one that is shown again.
namespace RecordedSession {

using namespace Desk;
using namespace Qt::StringLiterals;

inline Address addressOf(Sid workspace, Sid task)
{
    Address address;
    address.workspace = workspace;
    address.task = task;
    return address;
}

inline EventFilter eventsOf(Sid task, int minutes, UtcMsecs since = 0)
{
    EventFilter filter;
    filter.task = task;
    filter.minutes = minutes;
    filter.since = since;
    return filter;
}

template <typename R>
auto finished(R *reply)
{
    std::decay_t<decltype(reply->result())> kept = Error();
    QSignalSpy done(reply, &Reply::finished);
    QObject::connect(reply, &Reply::finished, reply, [reply, &kept] { kept = reply->result(); });
    if (!done.wait(10'000))
        qFatal("no answer");
    return kept;
}

template <typename T>
QList<T> rowsOf(ListReply<T> *reply)
{
    QList<T> rows;
    QSignalSpy done(reply, &Reply::finished);
    QObject::connect(reply, &Reply::finished, reply, [reply, &rows] { rows = reply->releaseRows(); });
    if (!done.wait(10'000))
        qFatal("no answer");
    return rows;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The simulator, a client that is recorded, and the clock of the session, which the test moves.
struct Recorded
{
    explicit Recorded(const QString &path, RedactionOptions redaction = {}, qint64 mostBytes = 1 << 28)
    {
        ClientOptions options;
        options.observer = recorder;
        options.retries = 0;
        client = std::make_unique<Client>(server.endpoint(), options);
        RecordingOptions wanted;
        wanted.path = path;
        wanted.head.program = u"test"_s;
        wanted.head.begun = clock;
        wanted.head.baseUrl = server.endpoint().baseUrl.toString();
        wanted.head.workspace = workspace();
        wanted.head.isTraining = true;
        wanted.redaction = std::move(redaction);
        wanted.now = [this] { return clock; };
        wanted.mostBytes = mostBytes;
        const QString why = recorder->start(wanted);
        if (!why.isEmpty())
            qFatal("%s", qPrintable(why));
    }
    [[nodiscard]] Sid workspace() { return server.firstTask().workspace; }
    [[nodiscard]] Sid task() { return server.pendingReservation().task; }
    void pass(qint64 msecs) { clock += msecs; }
    /// Answers one reservation, as its worker would.
    void reject()
    {
        ResourceUpdate update;
        update.address = server.pendingReservation();
        update.form = "ReservationStatus=rejected&SipAuthPassword=obviously-false";
        QVERIFY(finished(client->updateReservation(update)).ok());
    }
    QList<Reservation> reservations() { return rowsOf(client->listReservations(addressOf(workspace(), task()))); }

    SimulatorServer server;
    std::shared_ptr<SessionRecorder> recorder = std::make_shared<SessionRecorder>();
    std::unique_ptr<Client> client;
    UtcMsecs clock = 1772442840000;
};

/// A recording that is shown, and a client that looks at it.
struct Shown
{
    explicit Shown(const QString &path)
    {
        QSignalSpy started(&replay, &Replay::started);
        QSignalSpy failed(&replay, &Replay::failed);
        replay.start(path);
        QTRY_VERIFY(!started.isEmpty() || !failed.isEmpty());
        if (!failed.isEmpty()) {
            problem = failed.constFirst().constFirst().toString();
            return;
        }
        ClientOptions options;
        options.retries = 0;
        client = std::make_unique<Client>(replay.endpoint(), options);
    }

    Replay replay;
    QString problem;
    std::unique_ptr<Client> client;
};

} // namespace RecordedSession
