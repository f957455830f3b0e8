#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "simulator/scenario/scenario.h"
#include "simulator/scenario/scenariowriter.h"
#include "simulator/scenario/simulation.h"
#include "support/simulatorfront.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

/// A running host whose snapshots are kept.
class Class
{
public:
    explicit Class(const QString &scenario = {})
        : started(&host, &SimulatorThread::started)
        , restored(&host, &SimulatorThread::restored)
        , refused(&host, &SimulatorThread::refused)
        , saved(&host, &SimulatorThread::worldSaved)
    {
        QObject::connect(&host, &SimulatorThread::snapshotTaken, &host,
                         [this](const Snapshot &seen) { snapshot = seen; });
        host.watch(true);
        host.start({.scenario = scenario, .port = 0, .seed = 1, .speed = 0, .folder = {}});
        if (!QTest::qWaitFor([this] { return !snapshot.url.isEmpty(); }, 10'000))
            qFatal("no simulator");
        info = started.first().first().value<HostInfo>();
    }

    /// Whether the task is there that letTaskArrive() brings.
    [[nodiscard]] bool hasArrived() const
    {
        return std::any_of(snapshot.calls.cbegin(), snapshot.calls.cend(),
                           [](const Snapshot::Call &call) { return call.title == u"One more"; });
    }
    void letTaskArrive()
    {
        TrainerCommand command;
        command.kind = ScriptActionKind::TaskArrives;
        command.text = u"One more"_s;
        host.carryOut(command);
    }
    /// What comes back for a request with these credentials.
    [[nodiscard]] QByteArray ask(const QByteArray &method, const QString &path, const QString &user,
                                 const QString &secret, const QByteArray &body = {}) const
    {
        RawClient client(static_cast<quint16>(info.url.port()));
        client.write(method + ' ' + path.toLatin1() +
                     " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(info.url.port()) +
                     "\r\nConnection: close\r\nAuthorization: Basic " + (user + u':' + secret).toLatin1().toBase64() +
                     "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return QTest::qWaitFor([&] { return client.isOver(); }, 10'000) ? client.heard : QByteArray("nothing in time");
    }

    SimulatorThread host;
    QSignalSpy started;
    QSignalSpy restored;
    QSignalSpy refused;
    QSignalSpy saved;
    Snapshot snapshot;
    HostInfo info;
};

} // namespace

class TestClassroom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackToAMoment();
    void keepsWhatIsLeft();
    void keepsAFewMoments();
    void beginsAgainAtTheSameAddress();
    void savesAndOpensAWorld();
    void saysWhyAWorldCannotBeOpened();
    void tellsWhoDidWhat();
    void keysHoldInEveryWorld();
    void countsRequestsOfTheLastMinute();
    void tellsWhatAFaultWillDo_data();
    void tellsWhatAFaultWillDo();
    void writesAScenario_data();
    void writesAScenario();
};

void TestClassroom::goesBackToAMoment()
{
    Class one;
    const qint64 moment = one.snapshot.now;
    one.host.keep(u"Before the rush"_s);
    QTRY_COMPARE(one.snapshot.bookmarks.size(), qsizetype(1));
    QCOMPARE(one.snapshot.bookmarks.constFirst().name, u"Before the rush"_s);
    QCOMPARE(one.snapshot.bookmarks.constFirst().at, moment);
    one.letTaskArrive();
    one.host.jump(60'000);
    QTRY_COMPARE(one.snapshot.now, moment + 60'000);
    QVERIFY(one.hasArrived());
    one.host.goBack(one.snapshot.bookmarks.constFirst().number);
    QTRY_COMPARE(one.snapshot.now, moment);
    QVERIFY(!one.hasArrived());
    QCOMPARE(one.restored.size(), 1);
    // At the same address, with the same credentials: windows that are connected go on.
    const HostInfo info = one.restored.first().first().value<HostInfo>();
    QCOMPARE(info.url, one.info.url);
    QCOMPARE(info.authToken, one.info.authToken);
    QCOMPARE(info.workspaceSid, one.info.workspaceSid);
}

void TestClassroom::keepsWhatIsLeft()
{
    Class one;
    one.host.keep({});
    QTRY_COMPARE(one.snapshot.bookmarks.size(), qsizetype(1));
    const qint64 left = one.snapshot.now + 30'000;
    one.host.jump(30'000);
    QTRY_COMPARE(one.snapshot.now, left);
    one.host.goBack(one.snapshot.bookmarks.constFirst().number);
    QTRY_COMPARE(one.snapshot.bookmarks.size(), qsizetype(2));
    QVERIFY(one.snapshot.bookmarks.constLast().isAutomatic);
    QCOMPARE(one.snapshot.bookmarks.constLast().at, left);
    // And back to what was left.
    one.host.goBack(one.snapshot.bookmarks.constLast().number);
    QTRY_COMPARE(one.snapshot.now, left);
    // Of those that are kept by themselves only a few stay; what somebody asked for stays.
    for (int i = 0; i < 6; ++i)
        one.host.goBack(one.snapshot.bookmarks.constFirst().number);
    QTRY_COMPARE(one.restored.size(), 8);
    QTRY_COMPARE(one.snapshot.bookmarks.size(), qsizetype(4));
    QVERIFY(!one.snapshot.bookmarks.constFirst().isAutomatic);
    one.host.forget(one.snapshot.bookmarks.constFirst().number);
    QTRY_COMPARE(one.snapshot.bookmarks.size(), qsizetype(3));
    one.host.goBack(1);
    QTRY_COMPARE(one.refused.size(), 1);
}

void TestClassroom::keepsAFewMoments()
{
    Class one(u"first-day"_s);
    for (int i = 0; i < 13; ++i)
        one.host.keep(QString::number(i));
    QTRY_COMPARE(one.refused.size(), 1);
    QVERIFY2(one.refused.first().first().toString().contains(u"12"),
             qPrintable(one.refused.first().first().toString()));
    QTRY_COMPARE(one.snapshot.bookmarks.size(), qsizetype(12));
}

void TestClassroom::beginsAgainAtTheSameAddress()
{
    Class one(u"first-day"_s);
    const qint64 start = one.snapshot.now;
    one.letTaskArrive();
    one.host.jump(90'000);
    one.host.setSpeed(10);
    QTRY_COMPARE(one.snapshot.now, start + 90'000);
    one.host.restart();
    QTRY_COMPARE(one.restored.size(), 1);
    QTRY_COMPARE(one.snapshot.now, start);
    QVERIFY(!one.hasArrived());
    QCOMPARE(one.snapshot.speed, 10.0);
    QVERIFY(one.snapshot.paused);
    QCOMPARE(one.restored.first().first().value<HostInfo>().url, one.info.url);
    QCOMPARE(one.started.size(), 1);
    QVERIFY(one.snapshot.bookmarks.constLast().isAutomatic);
}

void TestClassroom::savesAndOpensAWorld()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"world.json"_s);
    Class one;
    one.letTaskArrive();
    one.host.jump(60'000);
    one.host.saveWorld(path);
    QTRY_COMPARE(one.saved.size(), 1);
    const Snapshot then = one.snapshot;
    Class other(u"first-day"_s);
    other.host.openWorld(path);
    QTRY_COMPARE(other.restored.size(), 1);
    QTRY_COMPARE(other.snapshot.now, then.now);
    QCOMPARE(other.snapshot.tasks, then.tasks);
    QCOMPARE(other.snapshot.people.size(), then.people.size());
    QCOMPARE(other.snapshot.account, then.account);
}

void TestClassroom::saysWhyAWorldCannotBeOpened()
{
    const QTemporaryDir folder;
    Class one(u"first-day"_s);
    const qint64 now = one.snapshot.now;
    one.host.openWorld(folder.filePath(u"nowhere.json"_s));
    QTRY_COMPARE(one.refused.size(), 1);
    const QString path = folder.filePath(u"half.json"_s);
    one.host.saveWorld(path);
    QTRY_COMPARE(one.saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    one.host.openWorld(path);
    QTRY_COMPARE(one.refused.size(), 2);
    QVERIFY(one.refused.last().first().toString().contains(u"half.json"));
    one.host.saveWorld(folder.filePath(u"no/such/folder.json"_s));
    QTRY_COMPARE(one.refused.size(), 3);
    QCOMPARE(one.restored.size(), 0);
    QCOMPARE(one.snapshot.now, now);
    QVERIFY(one.snapshot.bookmarks.isEmpty());
}

void TestClassroom::tellsWhoDidWhat()
{
    Class one(u"first-day"_s);
    one.host.addTrainee(u"Noor"_s);
    QTRY_COMPARE(one.snapshot.trainees.size(), qsizetype(1));
    const Snapshot::Trainee noor = one.snapshot.trainees.constFirst();
    QVERIFY(noor.key.startsWith(u"SK") && noor.key.size() == 34);
    QVERIFY(noor.secret != one.info.authToken);
    const QString list = u"/v1/Workspaces/%1/Tasks/%2/Reservations"_s.arg(one.info.workspaceSid, one.info.taskSid);
    QCOMPARE(statusOf(one.ask("GET", list, noor.key, noor.secret)), 200);
    QCOMPARE(statusOf(one.ask("GET", list, noor.key, u"wrong"_s)), 401);
    // To read changes nothing, and is no deed.
    one.host.jump(0);
    QVERIFY(one.snapshot.deeds.isEmpty());

    const QString dana = list + u'/' + one.snapshot.offers.constFirst().sid;
    const QByteArray accepted = one.ask("POST", dana, noor.key, noor.secret, "Instruction=conference");
    QVERIFY2(statusOf(accepted) == 200, accepted.constData());
    QCOMPARE(statusOf(one.ask("POST", dana, one.info.accountSid, one.info.authToken, "ReservationStatus=pending")),
             400);
    one.host.jump(0);
    QTRY_COMPARE(one.snapshot.deeds.size(), qsizetype(2));
    // Who has no right is nobody, and did nothing.
    QCOMPARE(statusOf(one.ask("POST", dana, noor.key, u"wrong"_s, "ReservationStatus=accepted")), 401);
    one.host.jump(0);
    QTest::qWait(50);
    QCOMPARE(one.snapshot.deeds.size(), qsizetype(2));
    const Deed &newest = one.snapshot.deeds.constFirst();
    QCOMPARE(newest.who, QString());
    QCOMPARE(newest.status, 400);
    QCOMPARE(one.snapshot.deeds.constLast().who, u"Noor"_s);
    QCOMPARE(one.snapshot.deeds.constLast().what, u"Reservation of Dana: conference"_s);
    QCOMPARE(one.snapshot.deeds.constLast().status, 200);
}

void TestClassroom::keysHoldInEveryWorld()
{
    Class one(u"first-day"_s);
    one.host.addTrainee(u"Noor"_s);
    one.host.addTrainee(u"Sam"_s);
    QTRY_COMPARE(one.snapshot.trainees.size(), qsizetype(2));
    QVERIFY(one.snapshot.trainees.at(0).key != one.snapshot.trainees.at(1).key);
    one.host.restart();
    QTRY_COMPARE(one.restored.size(), 1);
    const Snapshot::Trainee sam = one.snapshot.trainees.constLast();
    const QString workspace = u"/v1/Workspaces/"_s + one.info.workspaceSid;
    QCOMPARE(statusOf(one.ask("GET", workspace, sam.key, sam.secret)), 200);
    QCOMPARE(one.snapshot.trainees.size(), qsizetype(2));
}

void TestClassroom::countsRequestsOfTheLastMinute()
{
    Class one(u"first-day"_s);
    const QString workspace = u"/v1/Workspaces/"_s + one.info.workspaceSid;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(one.ask("GET", workspace + u"/Tasks"_s, one.info.accountSid, one.info.authToken)), 200);
    QCOMPARE(statusOf(one.ask("GET", workspace, one.info.accountSid, one.info.authToken)), 200);
    one.host.jump(0);
    QTRY_COMPARE(one.snapshot.lastMinute, (RouteCounts{{"tasks.list", 3}, {"workspaces.fetch", 1}}));
    FaultRule rule;
    rule.route = "tasks";
    QVERIFY2(reachOf(rule, one.snapshot.lastMinute).contains(u"3 of the 4"),
             qPrintable(reachOf(rule, one.snapshot.lastMinute)));
    rule.kind = faultKind("stale-etag");
    rule.route.clear();
    QVERIFY(reachOf(rule, one.snapshot.lastMinute).contains(u"0 of the 4"));
}

void TestClassroom::tellsWhatAFaultWillDo_data()
{
    QTest::addColumn<QString>("effect");
    QTest::newRow("latency") << u"The request waits for 2 s. What was asked for is done. The answer comes back."_s;
    QTest::newRow("status") << u"Nothing is done. 503 comes back."_s;
    QTest::newRow("drop-before") << u"Nothing is done. Nothing comes back: the connection closes."_s;
    QTest::newRow("drop-after") << u"What was asked for is done. Nothing comes back: the connection closes."_s;
    QTest::newRow("stale-etag")
        << u"Somebody else changes the reservation before. What was asked for is done. The answer comes back."_s;
    QTest::newRow("clock-skew") << u"What was asked for is done. The answer's date is 10 minutes off."_s;
    QTest::newRow("expired-credentials") << u"Nothing is done. 401 comes back."_s;
}

void TestClassroom::tellsWhatAFaultWillDo()
{
    QFETCH(const QString, effect);
    FaultRule rule;
    rule.kind = faultKind(QTest::currentDataTag());
    QVERIFY(rule.kind);
    QCOMPARE(effectOf(rule), effect);
}

void TestClassroom::writesAScenario_data()
{
    QTest::addColumn<int>("minutes");
    for (const QString &name : scenarioNames()) {
        if (name == u"hundred-thousand-reservations") // Its past is more than one task of 300 can hold by hand.
            continue;
        QTest::newRow(qPrintable(name + u" at its start"_s)) << 0;
        QTest::newRow(qPrintable(name + u" after twenty minutes"_s)) << 20;
    }
}

/// What was written is read, and is the same world: people, activities, tasks and offers.
void TestClassroom::writesAScenario()
{
    QFETCH(const int, minutes);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    LoadedScenario loaded = loadScenario(name, 1);
    QVERIFY(std::holds_alternative<Scenario>(loaded));
    Simulation simulation(std::get<Scenario>(std::move(loaded)));
    simulation.advanceTo(simulation.start() + minutes * Minute);
    const QByteArray text = scenarioTextOf(simulation, u"Mine"_s);
    LoadedScenario again = readScenario(text, u"mine.json"_s, u"mine"_s, 1);
    const auto *error = std::get_if<ScenarioError>(&again);
    QVERIFY2(!error, error ? qPrintable(error->text()) : "");
    const auto &scenario = std::get<Scenario>(again);
    QCOMPARE(scenario.title, u"Mine"_s);
    const auto describe = [](const State &state) {
        QStringList lines;
        for (const auto &[id, worker] : state.workers)
            lines += QString::fromUtf8(worker.name + ' ' + state.activities.at(worker.activity).name + ' ' +
                                       QByteArray::number(qlonglong(worker.channels.size())));
        for (const auto &[id, task] : state.tasks) {
            if (isFinished(task.status))
                continue;
            QJsonObject attributes = QJsonDocument::fromJson(task.attributes).object();
            for (const QString &madeByTheWorld : {u"call_sid"_s, u"conference"_s})
                attributes.remove(madeByTheWorld);
            QString line = QString::fromUtf8(QJsonDocument(attributes).toJson()) + u' ' +
                           QString::fromLatin1(wireWord(task.status));
            for (const Id one : task.reservations)
                line += u' ' + QString::fromUtf8(state.workers.at(state.reservations.at(one).worker).name) + u'=' +
                        QString::fromLatin1(wireWord(state.reservations.at(one).status));
            lines += line;
        }
        return lines;
    };
    QCOMPARE(describe(scenario.state), describe(simulation.world().state()));
    QCOMPARE(scenario.behaviours.size(), simulation.scenario().behaviours.size());
    // It runs, too.
    Simulation mine(std::get<Scenario>(std::move(again)));
    mine.advanceTo(mine.start() + 5 * Minute);
    QVERIFY(!mine.notes().empty());
}

QTEST_GUILESS_MAIN(TestClassroom)
#include "tst_classroom.moc"
