#include "simulator/control/checkpointfields.h"
#include "simulator/control/worldfile.h"
#include "support/routetest.h"
#include "support/simulatorfront.h"

#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    Id one = 0;
    QString two;
};

} // namespace

namespace Simulator {

template <>
struct Description<Pair>
{
    [[maybe_unused]] static constexpr auto name = "pair";
    static constexpr std::tuple fields{Field("one", &Pair::one)};
};

} // namespace Simulator

namespace {

// Who forgets a row does not compile: forEachField asserts it.
static_assert(memberCount<Pair>() == 2 && !isWhole<Pair>);
static_assert(memberCount<FaultRule>() == 7 && isWhole<FaultRule>);
static_assert(isWhole<State> && isWhole<Checkpoint> && isWhole<Scenario>);

Response ask(Simulated &simulated, const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    Request request = Simulated::request(method, path);
    request.body = body;
    return simulated.send(request);
}

QByteArray save(Simulated &simulated)
{
    return ask(simulated, "GET", "/_simulator/world").body;
}

Response restore(Simulated &simulated, const QByteArray &file)
{
    return ask(simulated, "POST", "/_simulator/world", file);
}

using Damage = void (*)(WorldFile &file);

/// Everything of an answer but what is left of a second's requests, which is the machine's time.
QByteArray bytesOf(const Response &response)
{
    QByteArray bytes = QByteArray::number(response.status);
    for (const auto &[name, value] : response.headers) {
        if (name != "X-Rate-Limit-Remaining")
            bytes += '\n' + name + ": " + value;
    }
    return bytes + '\n' + response.body + '\n';
}

/// Where they differ, and what stands there.
void compareBytes(const QByteArray &actual, const QByteArray &expected)
{
    if (actual == expected)
        return;
    const auto [one, other] = std::mismatch(actual.cbegin(), actual.cend(), expected.cbegin(), expected.cend());
    const qsizetype at = std::max<qsizetype>(one - actual.cbegin() - 200, 0);
    QFAIL((actual.mid(at, 400) + "\n---\n" + expected.mid(at, 400)).constData());
}

/// An hour of a contact centre with somebody who asks and does things meanwhile: all that is heard of it.
QByteArray anHour(Simulated &simulated)
{
    QByteArray heard;
    const QByteArray base = simulated.base();
    const auto hear = [&](const Response &response) { heard += bytesOf(response); };
    for (int minute = 0; minute < 60; ++minute) {
        hear(ask(simulated, "POST", "/_simulator/clock", R"({"jump": 60})"));
        hear(simulated.post(base + "/Tasks", "Attributes=%7B%22department%22%3A%22billing%22%7D&Priority=" +
                                                 QByteArray::number(minute % 7)));
        const Id pending = simulated.firstReservation(ReservationStatus::Pending);
        if (minute % 3 == 0 && pending != 0)
            hear(simulated.post(simulated.reservation(pending), "Instruction=conference"));
        if (minute % 10 == 5)
            hear(ask(simulated, "POST", "/_simulator/faults",
                     R"({"fault": "status", "status": 503, "chance": 0.5, "until": 120})"));
        hear(simulated.get(base + "/Workers?PageSize=20"));
    }
    for (const char *path : {"/Events?Minutes=70&PageSize=1000", "/Tasks?PageSize=1000", "/Workers?PageSize=1000",
                             "/CumulativeStatistics?Minutes=60", "/RealTimeStatistics"})
        hear(simulated.get(base + path));
    for (const char *path : {"clock", "faults", "goals", "notes", "world"})
        hear(ask(simulated, "GET", QByteArray("/_simulator/") + path));
    return heard;
}

} // namespace

class TestWorldFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnExactlyAsItWouldHave_data();
    void goesOnExactlyAsItWouldHave();
    void isTheSameInAnotherProcess();
    void keepsTheClockAsItWas();
    void refusesAFileCutAnywhere();
    void refusesWhatIsNoWorld_data();
    void refusesWhatIsNoWorld();
    void refusesIdsThatNameNothing_data();
    void refusesIdsThatNameNothing();
    void keepsWhatWasDeleted();
    void callsNobodyForWhatWasBefore();
    void makesCallsAgainThatWereUnderWay();
    void readsWhatAnOlderVersionWrote();
    void carriesBigWorldsOverTheWire();
};

void TestWorldFile::goesOnExactlyAsItWouldHave_data()
{
    QTest::addColumn<QString>("scenario");
    const QStringList names = scenarioNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestWorldFile::goesOnExactlyAsItWouldHave()
{
    QFETCH(const QString, scenario);
    Simulated simulated(scenario);
    QCOMPARE(ask(simulated, "POST", "/_simulator/clock", R"({"paused": true, "speed": 7})").status, 200);
    // In the middle of things: telephones ring, some chance has been drawn, somebody has something else to do.
    const QByteArray doing = R"([{"do": "phone", "end": "no-answer", "after": 9}, {"do": "note", "text": "Before"},
                                 {"do": "task-arrives", "task": {"key": "kept", "patience": [100, 400]}}])";
    QCOMPARE(ask(simulated, "POST", "/_simulator/do", doing).status, 200);
    QCOMPARE(
        ask(simulated, "POST", "/_simulator/faults", R"({"fault": "clock-skew", "skew": 3, "chance": 0.3})").status,
        201);
    QCOMPARE(ask(simulated, "POST", "/_simulator/clock", R"({"jump": 601.25})").status, 200);
    const Id pending = simulated.firstReservation(ReservationStatus::Pending);
    if (pending != 0)
        static_cast<void>(simulated.post(simulated.reservation(pending), "Instruction=conference"));

    const QByteArray file = save(simulated);
    const QByteArray first = anHour(simulated);
    const Response restored = restore(simulated, file);
    QVERIFY2(restored.status == 200, restored.body.constData());
    compareBytes(save(simulated), file);
    const QByteArray second = anHour(simulated);
    QVERIFY(first.size() > 100'000);
    compareBytes(second, first);
}

void TestWorldFile::isTheSameInAnotherProcess()
{
    QByteArray file;
    QByteArray heard;
    QByteArray sid;
    {
        Simulated simulated(u"rush-hour"_s, 77);
        QCOMPARE(ask(simulated, "POST", "/_simulator/clock", R"({"jump": 300, "paused": true})").status, 200);
        file = save(simulated);
        sid = simulated.service().accountSid();
        heard = anHour(simulated);
    }
    Simulated other;
    const QByteArray before = other.service().accountSid();
    QVERIFY(before != sid);
    const Response restored = restore(other, file);
    QCOMPARE(restored.status, 200);
    // It has another account, and says which.
    QCOMPARE(jsonOf(restored).value("account_sid"_L1).toString().toLatin1(), sid);
    QCOMPARE(jsonOf(restored).value("auth_token"_L1).toString().toLatin1(), other.service().authToken());
    QCOMPARE("/v1/Workspaces/" + jsonOf(restored).value("workspace_sid"_L1).toString().toLatin1(), other.base());
    QVERIFY(other.service().accountSid() != before);
    other.signIn();
    compareBytes(anHour(other), heard);
}

void TestWorldFile::keepsTheClockAsItWas()
{
    Simulated simulated;
    QCOMPARE(ask(simulated, "POST", "/_simulator/clock", R"({"speed": 4, "jump": 10})").status, 200);
    const QByteArray running = save(simulated);
    QCOMPARE(ask(simulated, "POST", "/_simulator/clock", R"({"paused": true, "speed": 2})").status, 200);
    const QByteArray standing = save(simulated);
    const Time now = simulated.state().now;
    simulated.pass(Hour);
    QCOMPARE(restore(simulated, running).status, 200);
    simulated.pass(Second);
    QCOMPARE(simulated.state().now, now + 4 * Second);
    QCOMPARE(restore(simulated, standing).status, 200);
    simulated.pass(Second);
    QCOMPARE(simulated.state().now, now);
    QCOMPARE(ask(simulated, "POST", "/_simulator/clock", R"({"paused": false})").status, 200);
    simulated.pass(Second);
    QCOMPARE(simulated.state().now, now + 2 * Second);
}

void TestWorldFile::refusesAFileCutAnywhere()
{
    Simulated simulated;
    const QByteArray file = save(simulated);
    simulated.pass(Minute);
    const QByteArray now = save(simulated);
    for (qsizetype i = 0; i < 40; ++i) {
        const Response response = restore(simulated, file.first(i * file.size() / 40));
        compareRefusal(response, 400, 20001, u"the file is cut or no JSON, at byte \\d+: .+"_s);
    }
    QCOMPARE(save(simulated), now);
}

void TestWorldFile::refusesWhatIsNoWorld_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &message) {
        QTest::newRow(name) << from << to << message;
    };
    row("newer", "desk-world/1", "desk-world/2",
        u"format: this version, .+, reads \"desk-world/1\", and the file is \"desk-world/2\", saved by version .+"_s);
    row("another file", "desk-world/1", "desk-workspace/1", u"format: \"desk-world/1\" is expected: .+"_s);
    row("a field less", R"("order","due","subject"])", R"("order","due"])",
        u"file.+timers.+: a list of 3 is expected"_s);
    row("no fields", R"("fields")", R"("members")", u"fields: the members of the file are expected"_s);
    row("another field", R"("activity":["id",)", R"("activity":["colour","id",)",
        u"fields.activity: \"colour\" is not known to this version, .+: the file was saved by version .+\\. Open it "
        u"with "
        "that one, or a newer one\\."_s);
    row("a field twice", R"("activity":["id",)", R"("activity":["id","id",)",
        u"fields.activity: this stands .+ twice"_s);
    row("other words", R"("reservation-timeout")", R"("lunch")",
        u"file.simulation.world.timers\\[1\\]\\[\\d+\\].due: \"lunch\" is not known here"_s);
    row("number for a truth", ",false]", ",0]", u"file.+: true or false is expected"_s);
    row("no routings", R"("routings")", R"("routes")", u"routings: a list is expected"_s);
    row("a routing that is not there", R"("routings":[)", R"("routings":[],"others":[)", u"file.+: 0 names nothing"_s);
    row("no expression", R"(["task","title == 'Refund question'"])", R"(["task","title =="])",
        u"routings\\[0\\].filters\\[0\\].expression: .+"_s);
    row("a list", "{\"format\"", "[{\"format\"", u"the file is cut or no JSON.+"_s);
}

void TestWorldFile::refusesWhatIsNoWorld()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, message);
    Simulated simulated;
    QByteArray file = save(simulated);
    QVERIFY2(file.contains(from), from.constData());
    file.replace(from, to);
    compareRefusal(restore(simulated, file), 400, 20001, message);
}

void TestWorldFile::refusesIdsThatNameNothing_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, Damage damage, const QString &message) {
        QTest::newRow(name) << damage << message;
    };
    const QString state = u"file.simulation.world.state."_s;
    row(
        "task of a reservation", [](WorldFile &f) { f.simulation.world.state.reservations.begin()->second.task = 1; },
        state + u"tasks\\[0\\]: \\d+ is no reservation of it"_s);
    row(
        "worker of a reservation",
        [](WorldFile &f) {
            for (auto &[id, reservation] : f.simulation.world.state.reservations)
                reservation.worker = isOpen(reservation.status) ? reservation.worker : Id(1) << 30;
        },
        state + u"reservations\\[\\d+\\].worker: 1073741824 names nothing"_s);
    row(
        "activity of a worker",
        [](WorldFile &f) {
            f.simulation.world.state.workers.begin()->second.activity = f.simulation.world.state.queues.begin()->first;
        },
        state + u"workers\\[0\\].activity: \\d+ names nothing"_s);
    row(
        "reservation of a worker", [](WorldFile &f) { f.simulation.world.state.workers.begin()->second.open = {2}; },
        state + u"workers\\[0\\].open\\[0\\]: 2 names nothing"_s);
    row(
        "reservation of another worker",
        [](WorldFile &f) {
            State &s = f.simulation.world.state;
            s.workers.rbegin()->second.open = s.workers.begin()->second.open;
        },
        state + u"workers\\[\\d+\\]: \\d+ is no open reservation of it"_s);
    row(
        "reservation of a task", [](WorldFile &f) { f.simulation.world.state.tasks.begin()->second.open.push_back(3); },
        state + u"tasks\\[0\\].open\\[\\d\\]: 3 names nothing"_s);
    row(
        "reservation that nobody knows",
        [](WorldFile &f) {
            Task &task = f.simulation.world.state.tasks.begin()->second;
            task.reservations.clear();
            task.open.clear();
        },
        state + u"reservations\\[\\d+\\]: its task does not know it"_s);
    row(
        "open reservation that the worker does not know",
        [](WorldFile &f) { f.simulation.world.state.workers.begin()->second.open.clear(); },
        state + u"reservations\\[\\d+\\]: it is open, and .+"_s);
    row(
        "queue of a task", [](WorldFile &f) { f.simulation.world.state.tasks.begin()->second.queue = 1u << 30; },
        state + u"tasks\\[0\\].queue: 1073741824 names nothing"_s);
    row(
        "timeout activity", [](WorldFile &f) { f.simulation.world.state.workspace.timeoutActivity = 0; },
        state + u"workspace.timeoutActivity: 0 names nothing"_s);
    row(
        "last id", [](WorldFile &f) { f.simulation.world.state.lastId = 10; },
        state + u".+ names nothing|.+is no id.+"_s);
    row(
        "an id that never was",
        [](WorldFile &f) {
            Table<Channel> &channels = f.simulation.world.state.channels;
            Channel channel = channels.begin()->second;
            channel.id = 1u << 30;
            channels.emplace(channel.id, channel);
        },
        state + u"channels\\[\\d+\\]: 1073741824 is no id that there was"_s);
    row(
        "line of the script", [](WorldFile &f) { f.simulation.timers.schedule(0, SimulationDue::Script, 99); },
        u"file.simulation.timers\\[\\d+\\]: 99 names nothing"_s);
    row(
        "stream", [](WorldFile &f) { f.simulation.timers.schedule(0, SimulationDue::Arrival, 99); },
        u"file.simulation.timers\\[\\d+\\]: 99 names nothing"_s);
    row(
        "next line", [](WorldFile &f) { f.simulation.nextLine = 99; }, u"file.simulation: 99 names nothing"_s);
    row(
        "a stream without a pause",
        [](WorldFile &f) {
            f.simulation.scenario.arrivals.front().every = {0, 0};
        },
        u"file.simulation.scenario.arrivals\\[0\\]: at least 0\\.1 seconds"_s);
    row(
        "time that runs back",
        [](WorldFile &f) {
            f.simulation.scenario.behaviours.begin()->second.talks = {5, 4};
        },
        u"file.simulation.scenario.behaviours\\[0\\].talks: no length of time"_s);
    row(
        "telephone that rings before", [](WorldFile &f) { f.simulation.world.otherPhones.after = -5; },
        u"file.simulation.world.otherPhones: no length of time"_s);
    row(
        "a fault out of its borders",
        [](WorldFile &f) {
            FaultRule rule;
            rule.bytes = qint64(1) << 40;
            f.simulation.faults.add(rule);
        },
        u"file.simulation.faults\\[0\\].rule.figures: 1099511627776 is outside of what a fault may do"_s);
    row(
        "a time beyond reckoning",
        [](WorldFile &f) {
            f.simulation.world.state.tasks.begin()->second.created = std::numeric_limits<qint64>::max();
        },
        state + u"tasks\\[0\\].created: a whole number from .+"_s);
}

void TestWorldFile::refusesIdsThatNameNothing()
{
    QFETCH(const Damage, damage);
    QFETCH(const QString, message);
    Simulated simulated;
    simulated.pass(Minute);
    const QByteArray before = save(simulated);
    WorldFile file = simulated.service().driver().save();
    damage(file);
    compareRefusal(restore(simulated, file.toJson()), 400, 20001, message);
    QCOMPARE(save(simulated), before);
}

// Finished reservations of somebody who is no more, and the names in the history, are no defect.
void TestWorldFile::keepsWhatWasDeleted()
{
    Simulated simulated;
    QCOMPARE(simulated.post(simulated.base() + "/Activities", "FriendlyName=Lunch").status, 201);
    const Id lunch = simulated.state().activities.rbegin()->first;
    QCOMPARE(simulated.remove(simulated.base() + "/Activities/" + simulated.sid(Kind::Activity, lunch)).status, 204);
    Id gone = 0;
    for (const auto &[id, reservation] : simulated.state().reservations) {
        const auto worker = simulated.state().workers.find(reservation.worker);
        if (worker != simulated.state().workers.end() && worker->second.open.empty())
            gone = reservation.worker;
    }
    QVERIFY(gone != 0);
    QCOMPARE(simulated.remove(simulated.worker(gone)).status, 204);
    const QByteArray file = save(simulated);
    const Response response = restore(simulated, file);
    QVERIFY2(response.status == 200, response.body.constData());
    compareBytes(save(simulated), file);
    QVERIFY(simulated.get(simulated.base() + "/Events?Minutes=5&PageSize=1000").body.contains("Lunch"));
}

// What had been called for was called for then; what happens from now on is told to who makes calls now.
void TestWorldFile::callsNobodyForWhatWasBefore()
{
    Simulated simulated;
    QList<QByteArray> called;
    int restored = 0;
    simulated.service().setCaller([&](const CallbackCall &call) {
        called.append(call.url);
        simulated.service().answered(call, {});
    });
    simulated.service().setRestored([&restored] { ++restored; });
    const QByteArray url = "http://127.0.0.1:9/events";
    QCOMPARE(simulated.post(simulated.base(), "EventsFilter=task.created&EventCallbackUrl=" + url.toPercentEncoding())
                 .status,
             200);
    QCOMPARE(simulated.post(simulated.base() + "/Tasks", {}).status, 201);
    QCOMPARE(called, QList<QByteArray>({url}));
    const QByteArray file = save(simulated);
    QCOMPARE(simulated.post(simulated.base() + "/Tasks", {}).status, 201);
    QCOMPARE(called.size(), 2);
    QCOMPARE(restored, 0);
    QCOMPARE(restore(simulated, file).status, 200);
    QCOMPARE(restored, 1);
    QCOMPARE(called.size(), 2);
    QCOMPARE(restore(simulated, "{}").status, 400);
    QCOMPARE(restored, 1);
    QCOMPARE(simulated.post(simulated.base() + "/Tasks", {}).status, 201);
    QCOMPARE(called.size(), 3);
}

// Nobody has answered them: whoever makes calls in the world that goes on makes them again.
void TestWorldFile::makesCallsAgainThatWereUnderWay()
{
    QList<CallbackCall> called;
    const auto call = [&called](const CallbackCall &one) { called.append(one); };
    Simulated simulated;
    simulated.service().setCaller(call);
    const QByteArray url = "http://127.0.0.1:9/events";
    QCOMPARE(simulated.post(simulated.base(), "EventsFilter=task.created&EventCallbackUrl=" + url.toPercentEncoding())
                 .status,
             200);
    for (int at = 0; at < 3; ++at)
        QCOMPARE(simulated.post(simulated.base() + "/Tasks", {}).status, 201);
    QCOMPARE(called.size(), 3);
    const QList<CallbackCall> all = called;
    CallbackAnswer answer;
    answer.status = 200;
    simulated.service().answered(all.at(1), answer);
    const QByteArray file = save(simulated);

    Simulated other({}, 7);
    other.service().setCaller(call);
    called.clear();
    QCOMPARE(restore(other, file).status, 200);
    other.signIn();
    QCOMPARE(called.size(), 2);
    for (const auto &[again, before] : {std::pair(called.at(0), all.at(0)), std::pair(called.at(1), all.at(2))}) {
        QCOMPARE(again.url, before.url);
        QCOMPARE(again.form, before.form);
        QVERIFY(again.kind == before.kind);
    }
    // Once, and they are in what is saved until they are answered.
    compareBytes(save(other), file);
    const QList<CallbackCall> underWay = called;
    for (const CallbackCall &one : underWay)
        other.service().answered(one, answer);
    QCOMPARE(called.size(), 2);
    QVERIFY(save(other).size() < file.size());
}

// The file is of the version that had no callbacks in it.
void TestWorldFile::readsWhatAnOlderVersionWrote()
{
    QFile older(QStringLiteral(DESK_SOURCE_DIR "/tests/data/worlds/desk-world-1.json"));
    QVERIFY(older.open(QIODevice::ReadOnly));
    const QByteArray text = older.readAll();
    QVERIFY(text.startsWith("{\"format\":\"desk-world/1\""));
    QVERIFY(!text.contains("\"callbacks\""));
    Simulated simulated;
    const Response response = restore(simulated, text);
    QVERIFY2(response.status == 200, response.body.constData());
    QCOMPARE(simulated.simulation().scenario().name, u"nobody-answers"_s);
    const size_t before = simulated.state().events.count();
    simulated.signIn();
    QCOMPARE(ask(simulated, "POST", "/_simulator/clock", R"({"jump": 600})").status, 200);
    QVERIFY(simulated.state().events.count() > before);
    // What it is saved as is of this version.
    QVERIFY(save(simulated).contains("\"callbacks\""));
}

void TestWorldFile::carriesBigWorldsOverTheWire()
{
    Front front;
    Simulated &simulated = front.simulated;
    QByteArray note(900'000, 'n');
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(simulated, "POST", "/_simulator/do", "{\"do\": \"note\", \"text\": \"" + note + "\"}").status,
                 200);
    const QByteArray file = save(simulated);
    QVERIFY(file.size() > 2 * HttpParser::MaxBody);
    const auto send = [&](QByteArray head) {
        RawClient client(front.port());
        client.write(head.replace("\r\n\r\n", "\r\nContent-Length: " + QByteArray::number(file.size()) + "\r\n\r\n"));
        client.write(file);
        return QTest::qWaitFor([&client] { return client.answers().size() == 1; }, 10'000) ? statusOf(client.heard) : 0;
    };
    QCOMPARE(send(front.request("POST", "/_simulator/world")), 200);
    // Nobody else is let in with so much.
    QCOMPARE(send("POST /_simulator/world HTTP/1.1\r\nHost: 127.0.0.1:4010\r\n\r\n"), 413);
    QCOMPARE(send(front.request("POST", "/_simulator/do")), 413);
    QCOMPARE(send(front.request("POST", simulated.base() + "/Tasks")), 413);
}

QTEST_GUILESS_MAIN(TestWorldFile)
#include "tst_worldfile.moc"
