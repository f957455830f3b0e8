#include "platform/simulatorrun.h"
#include "simulator/control/simulationdriver.h"
#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "support/publishedschema.h"
#include "support/routetest.h"
#include "support/simulatorfront.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

Response ask(Simulated &simulated, const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    Request request = Simulated::request(method, "/_simulator" + path);
    request.headers.emplaceBack("content-type", "application/json");
    request.body = body;
    return simulated.send(request);
}

Response post(Simulated &simulated, const QByteArray &path, const QByteArray &body)
{
    return ask(simulated, "POST", path, body);
}

/// What must not change on bad input.
QByteArray standing(Simulated &simulated)
{
    const State &state = simulated.state();
    return QByteArray::number(state.now) + ' ' + QByteArray::number(state.lastId) + ' ' +
           QByteArray::number(state.tasksVersion) + ask(simulated, "GET", "/clock").body +
           ask(simulated, "GET", "/faults").body + ask(simulated, "GET", "/notes").body;
}

/// Something for each of the words that an action may have.
QByteArrayList actions()
{
    return {
        R"({"do": "task-arrives", "task": {"key": "late", "attributes": {"title": "Late"}, "priority": 3, "timeout": 600,
            "ignoreCapacity": true, "routingTarget": "Kim Supervisor", "workflow": "{WW}", "channel": "voice",
            "queue": "Support", "call": false, "patience": [60, 90]}})",
        R"({"do": "accept", "worker": "Alice Alvarez", "task": "refund"})",
        R"({"do": "reject", "worker": "Kim Supervisor", "task": "late", "activity": "Break"})",
        R"({"do": "conference", "worker": "Ingrid Åkesson"})",
        R"({"do": "wrap-up", "worker": "Hiro Tanaka"})",
        R"({"do": "complete", "worker": "José Pérez"})",
        R"({"do": "activity", "worker": "Frank Li", "activity": "Offline", "rejectPending": true})",
        R"({"do": "phone", "worker": "Frank Li", "end": "busy", "after": 2.5})",
        R"({"do": "phone", "end": "no-answer"})",
        R"({"do": "caller-hangs-up", "task": "order-88213"})",
        R"({"do": "cancel-task", "task": "upgrade", "reason": "No need any more"})",
        R"({"do": "delete-task", "task": "invoice-missing"})",
        R"({"do": "fault", "fault": {"fault": "latency", "milliseconds": 5}})",
        R"({"do": "clear-faults"})",
        R"({"do": "arrivals", "perHour": 90.5})",
        R"({"do": "note", "text": "Look", "translations": {"de": {"text": "Seht"}}})",
    };
}

/// Every figure that a fault may have, and everything else.
QByteArrayList faults()
{
    return {
        R"({"fault": "status", "route": "reservations.update", "times": 2, "chance": 0.5, "from": 10, "until": 60.5,
            "status": 502, "retryAfter": 3, "html": true})",
        R"({"fault": "latency", "milliseconds": 7})",
        R"({"fault": "slow-body", "bytesPerSecond": 9})",
        R"({"fault": "clock-skew", "skew": -1.5})",
        R"({"fault": "huge-body", "bytes": 11})",
    };
}

QStringList propertiesOf(const QJsonObject &schema)
{
    return schema.value("properties"_L1).toObject().keys();
}

} // namespace

class TestSimulatorControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself();
    void answersWhatIsDescribedAndNothingElse();
    void readsEveryFieldThatIsDescribed();
    void wantsTheSameCredentials();
    void aTraineesKeyReadsAndSteersNothing();
    void jumpsAndLetsEverythingHappen();
    void stopsAndTurnsTheClock();
    void tellsOneRunFromAnother();
    void doesWhatATrainerCan();
    void namesTasksByKeyAndBySid();
    void endsAListWhereTheWorldDoesNotAllowIt();
    void addsListsAndRemovesFaults();
    void faultsDoNotStrikeThoseWhoEndThem();
    void tellsNotesAndGoals();
    void whatAProgramDoesIsNotTheTrainees();
    void refusesBadInput_data();
    void refusesBadInput();
    void programAndTrainerSteerTheSame();
};

void TestSimulatorControl::describesItself()
{
    Simulated simulated;
    const Response response = ask(simulated, "GET", "/openapi.json");
    QCOMPARE(response.status, 200);
    // What it refers to is in it.
    QVERIFY(!response.body.contains("schema.json#"));
    QVERIFY(!response.body.contains("$defs"));
    const PublishedSchema schema(jsonOf(response));
    for (const QByteArray &reference : response.body.split('"')) {
        if (reference.startsWith("#/components/schemas/"))
            QVERIFY2(!schema.schema(QString::fromLatin1(reference.sliced(21))).isEmpty(), reference.constData());
    }
    QFile file(QStringLiteral(DESK_SOURCE_DIR) + u"/resources/simulator/openapi.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject ours = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(jsonOf(response).value("paths"_L1).toObject().keys(), ours.value("paths"_L1).toObject().keys());
}

void TestSimulatorControl::answersWhatIsDescribedAndNothingElse()
{
    Simulated simulated;
    const QJsonObject document = jsonOf(ask(simulated, "GET", "/openapi.json"));
    const PublishedSchema schema(document);
    const auto check = [&](const QByteArray &method, const QByteArray &path, const QByteArray &body, int status) {
        const Response response = ask(simulated, method, path, body);
        const QStringList defects = schema.defects(
            QString::fromLatin1(method), u"/_simulator"_s + QString::fromLatin1(path), response.status, response.body);
        QVERIFY2(defects.isEmpty(),
                 qPrintable(QString::fromUtf8(method + ' ' + path + ":\n" + response.body) + defects.join(u'\n')));
        QCOMPARE(response.status, status);
    };
    check("POST", "/do", R"({"do": "note", "text": "Look"})", 200);
    check("POST", "/do", R"([{"do": "task-arrives", "task": {}}, {"do": "clear-faults"}])", 200);
    check("POST", "/do", R"({"do": "accept", "worker": "Kim Supervisor", "task": "upgrade"})", 409);
    check("POST", "/do", "{", 400);
    check("POST", "/clock", R"({"jump": 0.25, "speed": 2, "paused": true})", 200);
    check("POST", "/clock", "{}", 400);
    check("GET", "/clock", {}, 200);
    check("GET", "/run", {}, 200);
    for (const QByteArray &fault : faults())
        check("POST", "/faults", fault, 201);
    check("POST", "/faults", "[]", 400);
    check("GET", "/faults", {}, 200);
    check("DELETE", "/faults/1", {}, 204);
    check("DELETE", "/faults/1", {}, 404);
    check("GET", "/notes", {}, 200);
    check("GET", "/goals", {}, 200);
    check("GET", "/world", {}, 200);
    check("POST", "/world", ask(simulated, "GET", "/world").body, 200);
    check("POST", "/world", "{}", 400);
    check("GET", "/openapi.json", {}, 200);

    // Which methods a path knows is what the description says, and there is no other path.
    const QStringList paths = document.value("paths"_L1).toObject().keys();
    for (const QString &path : paths) {
        QByteArray known;
        for (const char *method : {"GET", "POST", "DELETE"}) {
            if (document.value("paths"_L1)[path].toObject().contains(QString::fromLatin1(method).toLower()))
                known += QByteArray(known.isEmpty() ? "" : ", ") + (QByteArray(method) == "GET" ? "GET, HEAD" : method);
        }
        const QByteArray target = path.toLatin1().replace("{number}", "2").sliced(11);
        const Response response = ask(simulated, "PUT", target);
        QCOMPARE(response.status, 405);
        QCOMPARE(headerOf(response, "Allow"), known);
    }
    for (const char *path : {"", "/", "/clocks", "/clock/", "/clock/1", "/faults/", "/faults/1/2", "/openapi"}) {
        for (const char *method : {"GET", "POST", "DELETE"})
            QCOMPARE(ask(simulated, method, path).status, 404);
    }
    compareRefusal(simulated.get("/_simulators"), 404, 20404, u".*/_simulators.*"_s);
}

void TestSimulatorControl::readsEveryFieldThatIsDescribed()
{
    Simulated simulated;
    const PublishedSchema schema(jsonOf(ask(simulated, "GET", "/openapi.json")));
    const QByteArray workflow = simulated.sid(Kind::Workflow, simulated.state().workflows.begin()->first);

    QSet<QString> words;
    QSet<QString> fields;
    QSet<QString> planFields;
    for (QByteArray action : actions()) {
        action.replace("{WW}", workflow);
        const Response response = post(simulated, "/do", action);
        QVERIFY2(response.status == 200 || response.status == 409, (action + '\n' + response.body).constData());
        const QJsonObject sent = QJsonDocument::fromJson(action).object();
        words.insert(sent.value("do"_L1).toString());
        for (const QString &key : sent.keys())
            fields.insert(key);
        for (const QString &key : sent.value("task"_L1).toObject().keys())
            planFields.insert(key);
    }
    const QJsonObject action = schema.schema(u"action"_s);
    QCOMPARE(words.size(), action.value("properties"_L1)["do"_L1]["enum"_L1].toArray().size());
    QCOMPARE(words.size(), static_cast<qsizetype>(ScriptActionKind::Count));
    const QStringList actionProperties = propertiesOf(action);
    QCOMPARE(fields, QSet<QString>(actionProperties.begin(), actionProperties.end()));
    const QStringList planProperties = propertiesOf(schema.schema(u"plan"_s));
    QCOMPARE(planFields, QSet<QString>(planProperties.begin(), planProperties.end()));

    QSet<QString> faultFields;
    for (const QByteArray &fault : faults()) {
        const Response response = post(simulated, "/faults", fault);
        QCOMPARE(response.status, 201);
        const QJsonObject sent = QJsonDocument::fromJson(fault).object();
        // What was sent comes back in the same words.
        const QJsonObject rule = jsonOf(response).value("rule"_L1).toObject();
        for (const QString &key : sent.keys()) {
            faultFields.insert(key);
            QCOMPARE(rule.value(key), sent.value(key));
        }
    }
    const QJsonObject fault = schema.requestBody(u"POST"_s, u"/_simulator/faults"_s);
    const QStringList faultProperties = propertiesOf(fault);
    QCOMPARE(faultFields, QSet<QString>(faultProperties.begin(), faultProperties.end()));
    QCOMPARE(fault.value("properties"_L1)["fault"_L1]["enum"_L1].toArray().size(),
             static_cast<qsizetype>(faultKinds().size()));

    const QStringList clock = propertiesOf(schema.requestBody(u"POST"_s, u"/_simulator/clock"_s));
    const QJsonObject world = schema.requestBody(u"POST"_s, u"/_simulator/world"_s);
    QCOMPARE(jsonOf(ask(simulated, "GET", "/world")).keys(), propertiesOf(world));
    QCOMPARE(clock, QStringList({u"jump"_s, u"paused"_s, u"speed"_s}));
    for (const QString &field : clock) {
        const QByteArray value = field == u"paused" ? "true" : "1";
        QCOMPARE(post(simulated, "/clock", "{\"" + field.toLatin1() + "\":" + value + '}').status, 200);
    }
}

void TestSimulatorControl::wantsTheSameCredentials()
{
    Simulated simulated;
    simulated.service().setHosts({"127.0.0.1:4010"});
    Request request = Simulated::request("POST", "/_simulator/clock");
    request.body = R"({"jump": 60})";
    const Time before = simulated.state().now;
    compareRefusal(simulated.sendAsItIs(request), 401, 20003, u".+"_s);
    request.headers.emplaceBack("authorization", "Basic " + QByteArray("AC1:wrong").toBase64());
    compareRefusal(simulated.sendAsItIs(request), 401, 20003, u".+"_s);
    Request foreign = Simulated::request("GET", "/_simulator/clock");
    foreign.headers = {{"host", "evil.test"}};
    compareRefusal(simulated.send(foreign), 421, 20403, u".+"_s);
    // What is not there is not told to strangers either.
    request.target = "/_simulator/nothing";
    compareRefusal(simulated.sendAsItIs(request), 401, 20003, u".+"_s);
    QCOMPARE(simulated.state().now, before);
}

void TestSimulatorControl::aTraineesKeyReadsAndSteersNothing()
{
    Simulated simulated;
    simulated.service().addKey(u"Noor"_s);
    const AccessKey trainee = accessKeyOf(simulated.state(), 0, u"Noor"_s);
    const Time before = simulated.state().now;
    const auto asked = [&](const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) {
        Request request = Simulated::request(method, "/_simulator" + path);
        request.body = body;
        request.headers.emplaceBack("authorization", "Basic " + (trainee.sid + ':' + trainee.secret).toBase64());
        return simulated.sendAsItIs(request);
    };
    for (const char *path : {"/clock", "/run", "/notes", "/goals", "/openapi.json"})
        QCOMPARE(asked("GET", path).status, 200);
    const auto isRefused = [](const Response &response) { compareRefusal(response, 403, 20403, u".+"_s); };
    isRefused(asked("POST", "/clock", R"({"jump": 60})"));
    isRefused(asked("POST", "/do", R"({"do": "clear-faults"})"));
    isRefused(asked("GET", "/faults"));
    isRefused(asked("POST", "/faults", R"({"fault": "latency", "milliseconds": 5})"));
    isRefused(asked("DELETE", "/faults/1"));
    isRefused(asked("GET", "/world"));
    isRefused(asked("POST", "/world", "{}"));
    QCOMPARE(simulated.state().now, before);
}

void TestSimulatorControl::jumpsAndLetsEverythingHappen()
{
    Simulated simulated;
    const Time start = simulated.state().now;
    const Response response = post(simulated, "/clock", R"({"jump": 900.5})");
    QCOMPARE(response.status, 200);
    QCOMPARE(simulated.state().now, start + 15 * Minute + 500);
    QCOMPARE(jsonOf(response).value("now"_L1).toString(), u"2026-03-02T14:18:27.500Z"_s);
    const Id last = simulated.state().events.lastId();
    // As far as that, and no further.
    QCOMPARE(post(simulated, "/clock", R"({"jump": 604801})").status, 400);
    QCOMPARE(simulated.state().now, start + 15 * Minute + 500);
    // What happened is what happens to whoever waits.
    Simulated other;
    other.pass(15 * Minute + 500);
    QVERIFY(last > other.simulation().scenario().openTask + 100);
    QCOMPARE(other.state().events.lastId(), last);
}

void TestSimulatorControl::stopsAndTurnsTheClock()
{
    Simulated simulated;
    const auto clock = [&] { return jsonOf(ask(simulated, "GET", "/clock")); };
    QCOMPARE(clock(), (QJsonObject{{u"now"_s, u"2026-03-02T14:03:27.000Z"_s}, {u"paused"_s, false}, {u"speed"_s, 1}}));
    QCOMPARE(jsonOf(post(simulated, "/clock", R"({"paused": true})")).value("paused"_L1), true);
    simulated.pass(Minute);
    QCOMPARE(clock().value("now"_L1).toString(), u"2026-03-02T14:03:27.000Z"_s);
    QCOMPARE(jsonOf(post(simulated, "/clock", R"({"paused": false, "speed": 12.5})")).value("speed"_L1), 12.5);
    simulated.pass(10 * Second);
    QCOMPARE(clock().value("now"_L1).toString(), u"2026-03-02T14:05:32.000Z"_s);
}

/// Its SIDs do not: they are the same in every run.
void TestSimulatorControl::tellsOneRunFromAnother()
{
    const auto run = [](Simulated &simulated) {
        return jsonOf(ask(simulated, "GET", "/run")).value("run"_L1).toString();
    };
    QString first;
    {
        Simulated simulated;
        first = run(simulated);
        QVERIFY2(Desk::beginOfSimulatorRun(first) > 0, qPrintable(first));
        QCOMPARE(post(simulated, "/clock", R"({"jump": 60})").status, 200);
        QCOMPARE(run(simulated), first);
        QCOMPARE(post(simulated, "/world", ask(simulated, "GET", "/world").body).status, 200);
        const QString second = run(simulated);
        QVERIFY(second != first);
        simulated.service().restart(std::get<Scenario>(loadScenario({}, 1)));
        simulated.signIn();
        QVERIFY(run(simulated) != second);
    }
    Simulated again;
    QVERIFY(run(again) != first);
}

void TestSimulatorControl::doesWhatATrainerCan()
{
    Simulated simulated;
    const Id refund = simulated.simulation().taskOf("refund");
    QCOMPARE(post(simulated, "/do", R"({"do": "accept", "worker": "Alice Alvarez", "task": "refund"})").status, 200);
    QCOMPARE(simulated.state().tasks.at(refund).status, TaskStatus::Assigned);
    const Response response =
        post(simulated, "/do",
             R"([{"do": "activity", "worker": "Frank Li", "activity": "Available"}, {"do": "phone", "end": "busy"},
            {"do": "task-arrives", "task": {"key": "late", "attributes": {"title": "Late {n}"}}}, {"do": "note", "text": "x"},
            {"do": "caller-hangs-up", "task": "late"}])");
    QCOMPARE(response.status, 200);
    const QJsonArray done = jsonOf(response).value("done"_L1).toArray();
    QCOMPARE(done.size(), 5);
    const Id late = simulated.simulation().taskOf("late");
    QVERIFY(late != 0);
    QCOMPARE(done[2]["task_sid"_L1].toString().toLatin1(), simulated.sid(Kind::Task, late));
    QVERIFY(done[3]["task_sid"_L1].isNull());
    QCOMPARE(done[3]["do"_L1].toString(), u"note"_s);
    QCOMPARE(simulated.state().tasks.at(late).status, TaskStatus::Canceled);
    QVERIFY(simulated.state().tasks.at(late).attributes.contains("Late 1"));
}

void TestSimulatorControl::namesTasksByKeyAndBySid()
{
    Simulated simulated;
    const Id id = simulated.simulation().taskOf("upgrade");
    const QByteArray sid = simulated.sid(Kind::Task, id);
    const QByteArray worker = simulated.sid(Kind::Worker, simulated.state().workers.begin()->first);
    const QByteArray busy = simulated.sid(Kind::Activity, simulated.state().workspace.timeoutActivity);
    const QByteArray cancel = "{\"do\": \"cancel-task\", \"task\": \"" + sid + "\"}";
    const QByteArray move = "{\"do\": \"activity\", \"worker\": \"" + worker + "\", \"activity\": \"" + busy + "\"}";
    QCOMPARE(post(simulated, "/do", cancel).status, 200);
    QCOMPARE(simulated.state().tasks.at(id).status, TaskStatus::Canceled);
    QCOMPARE(post(simulated, "/do", move).status, 200);
    QCOMPARE(simulated.state().workers.begin()->second.activity, simulated.state().workspace.timeoutActivity);
    // Of another world.
    Simulated other({}, 2);
    compareRefusal(post(other, "/do", cancel), 400, 20001, u"line 1, task: there is nothing named .+"_s);
}

void TestSimulatorControl::endsAListWhereTheWorldDoesNotAllowIt()
{
    Simulated simulated;
    const QByteArray accept = R"({"do": "accept", "worker": "Alice Alvarez", "task": "refund"})";
    compareRefusal(post(simulated, "/do", '[' + accept + ',' + accept + R"(,{"do": "note", "text": "x"}])"), 409, 20409,
                   u"\\[1\\]: The worker has no reservation that this fits\\. What stands before it is done\\."_s);
    QCOMPARE(simulated.state().tasks.at(simulated.simulation().taskOf("refund")).status, TaskStatus::Assigned);
    QVERIFY(simulated.simulation().notes().empty());
    compareRefusal(post(simulated, "/do", accept), 409, 20409, u"The worker has no reservation that this fits\\."_s);
    // A defect anywhere is one of the whole.
    const Id last = simulated.state().lastId;
    compareRefusal(
        post(simulated, "/do", R"([{"do": "clear-faults"},{"do": "task-arrives", "task": {}},{"do": "fly"}])"), 400,
        20001, u"line 1, \\[2\\].do: .+"_s);
    QCOMPARE(simulated.state().lastId, last);
}

void TestSimulatorControl::addsListsAndRemovesFaults()
{
    Simulated simulated;
    const Response added = post(simulated, "/faults", R"({"fault": "status", "status": 503, "times": 2, "until": 30})");
    QCOMPARE(added.status, 201);
    const qint64 number = jsonOf(added).value("number"_L1).toInteger();
    const QByteArray workers = simulated.base() + "/Workers";
    QCOMPARE(simulated.get(workers).status, 503);
    QCOMPARE(post(simulated, "/clock", R"({"jump": 10})").status, 200);
    const QJsonObject listed = jsonOf(ask(simulated, "GET", "/faults")).value("faults"_L1)[0].toObject();
    QCOMPARE(listed.value("number"_L1).toInteger(), number);
    QCOMPARE(listed.value("applied"_L1).toInt(), 1);
    QCOMPARE(listed.value("rule"_L1)["until"_L1].toDouble(), 20.0);
    QVERIFY(!listed.value("text"_L1).toString().isEmpty());
    QCOMPARE(ask(simulated, "DELETE", "/faults/" + QByteArray::number(number)).status, 204);
    QCOMPARE(simulated.get(workers).status, 200);
    QVERIFY(jsonOf(ask(simulated, "GET", "/faults")).value("faults"_L1).toArray().isEmpty());
    compareRefusal(ask(simulated, "DELETE", "/faults/first"), 404, 20404, u".+"_s);
}

void TestSimulatorControl::faultsDoNotStrikeThoseWhoEndThem()
{
    Simulated simulated;
    QCOMPARE(post(simulated, "/faults", R"({"fault": "expired-credentials"})").status, 201);
    QCOMPARE(simulated.get(simulated.base()).status, 401);
    QCOMPARE(post(simulated, "/do", R"({"do": "clear-faults"})").status, 200);
    QCOMPARE(simulated.get(simulated.base()).status, 200);
}

void TestSimulatorControl::tellsNotesAndGoals()
{
    Simulated simulated;
    const auto notes = [&] { return jsonOf(ask(simulated, "GET", "/notes")); };
    const auto goal = [&](int index) {
        return jsonOf(ask(simulated, "GET", "/goals")).value("goals"_L1)[index].toObject();
    };
    QCOMPARE(notes().value("guide"_L1)["step"_L1].toInt(), 1);
    QCOMPARE(notes().value("guide"_L1)["steps"_L1].toInt(), 2);
    QVERIFY(notes().value("notes"_L1).toArray().isEmpty());
    QCOMPARE(goal(0).value("state"_L1).toString(), u"open"_s);
    QCOMPARE(goal(0).value("decided"_L1).isNull(), true);
    QCOMPARE(goal(2).value("until"_L1).toString(), u"2026-03-02T14:13:27.000Z"_s);
    const QByteArray answered = R"([{"do": "accept", "worker": "Alice Alvarez", "task": "refund"},
                                   {"do": "note", "text": "Well \"done\""}])";
    QCOMPARE(post(simulated, "/clock", R"({"jump": 2})").status, 200);
    QCOMPARE(post(simulated, "/do", answered).status, 200);
    QCOMPARE(goal(0).value("state"_L1).toString(), u"reached"_s);
    QCOMPARE(goal(0).value("seen"_L1).toInt(), 1);
    QCOMPARE(goal(0).value("decided"_L1).toString(), u"2026-03-02T14:03:29.000Z"_s);
    QCOMPARE(notes().value("guide"_L1)["step"_L1].toInt(), 2);
    QCOMPARE(notes().value("guide"_L1)["note"_L1].toString(), u"Well \"done\""_s);
    QCOMPARE(notes().value("notes"_L1)[0]["text"_L1].toString(), u"Well \"done\""_s);
    QCOMPARE(notes().value("notes"_L1)[0]["at"_L1].toString(), u"2026-03-02T14:03:29.000Z"_s);
}

// It is a trainer, and no trainee.
void TestSimulatorControl::whatAProgramDoesIsNotTheTrainees()
{
    Simulated simulated;
    const auto completing = [&] {
        return jsonOf(ask(simulated, "GET", "/goals")).value("goals"_L1)[1]["state"_L1].toString();
    };
    QVERIFY(jsonOf(ask(simulated, "GET", "/goals")).value("goals"_L1)[1]["trainee"_L1].toBool());
    QCOMPARE(post(simulated, "/do", R"({"do": "complete", "worker": "José Pérez"})").status, 200);
    QCOMPARE(completing(), u"open"_s);
    Id wrapping = 0;
    for (const auto &[id, reservation] : simulated.state().reservations)
        wrapping = reservation.status == ReservationStatus::Wrapping ? id : wrapping;
    QVERIFY(wrapping != 0);
    QCOMPARE(simulated.post(simulated.reservation(wrapping), "ReservationStatus=completed").status, 200);
    QCOMPARE(completing(), u"reached"_s);
}

void TestSimulatorControl::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *path, const char *name, const QByteArray &body, const QString &message) {
        QTest::addRow("%s: %s", path, name) << QByteArray(path) << body << message;
    };
    row("/clock", "nothing", "", u"line 1: the text ends too early"_s);
    row("/clock", "no JSON", "jump=60", u"line 1: a value is expected.*"_s);
    row("/clock", "cut in half", R"({"jump": 6)", u"line 1: a comma or } is expected"_s);
    row("/clock", "no UTF-8", "{\"\xff\": 1}", u"line 1: this is not UTF-8"_s);
    row("/clock", "a list", "[]", u"line 1: an object is expected"_s);
    row("/clock", "no field", "{}", u"line 1: jump, speed or paused is expected"_s);
    row("/clock", "another field", R"({"jump": 1, "stop": true})", u"line 1, stop: there is no such field here"_s);
    row("/clock", "a field twice", R"({"jump": 1, "jump": 2})", u"line 1: \"jump\" stands here twice"_s);
    row("/clock", "back", R"({"jump": -1})", u"line 1, jump: 0 to 604800, both included"_s);
    row("/clock", "too far", R"({"jump": 1e300})", u"line 1, jump: 0 to 604800, both included"_s);
    row("/clock", "in words", "{\n\"jump\": \"60\"}", u"line 2, jump: a number is expected"_s);
    row("/clock", "too fast", R"({"speed": 61})", u"line 1, speed: 0\\.1 to 60, both included"_s);
    row("/clock", "standing", R"({"speed": 0})", u"line 1, speed: .+"_s);
    row("/clock", "good and bad", R"({"jump": 60, "paused": 1})", u"line 1, paused: true or false is expected"_s);
    row("/clock", "null", R"({"jump": null})", u"line 1, jump: a number is expected"_s);
    row("/do", "no action", "{}", u"line 1, do: this is needed and must not be empty"_s);
    row("/do", "a text", R"("note")", u"line 1: an object is expected"_s);
    row("/do", "empty list", "[]", u"line 1: the list is empty"_s);
    row("/do", "list of a text", R"([{"do": "clear-faults"}, 5])", u"line 1, \\[1\\]: an object is expected"_s);
    row("/do", "unknown action", R"({"do": "fly"})", u"line 1, do: \"fly\" is not known here"_s);
    row("/do", "field of another", R"({"do": "clear-faults", "worker": "Frank Li"})",
        u"line 1, worker: there is no such field here"_s);
    row("/do", "arrivals without a number", R"({"do": "arrivals"})",
        u"line 1, perHour: this is needed and must not be empty"_s);
    row("/do", "arrivals below none", R"({"do": "arrivals", "perHour": -1})", u"line 1, perHour: .+"_s);
    row("/do", "with a time", R"({"do": "clear-faults", "at": 5})", u"line 1, at: there is no such field here"_s);
    row("/do", "unknown worker", R"({"do": "accept", "worker": "Nobody"})",
        u"line 1, worker: there is nothing named \"Nobody\""_s);
    row("/do", "unknown activity", R"({"do": "activity", "worker": "Frank Li", "activity": "Away"})",
        u"line 1, activity: there is nothing named \"Away\""_s);
    row("/do", "unknown task", R"({"do": "delete-task", "task": "nothing"})",
        u"line 1, task: there is nothing named \"nothing\""_s);
    row("/do", "key twice", R"({"do": "task-arrives", "task": {"key": "refund"}})",
        u"line 1, task.key: there are two of this name: refund"_s);
    row("/do", "key twice in a list",
        R"([{"do": "task-arrives", "task": {"key": "a"}}, {"do": "task-arrives", "task": {"key": "a"}}])",
        u"line 1, \\[1\\]\\.task.key: there are two of this name: a"_s);
    row("/do", "long attributes",
        R"({"do": "task-arrives", "task": {"attributes": {"a": ")" + QByteArray(4096, 'a') + "\"}}}",
        u"line 1, task.attributes: at most .+"_s);
    row("/do", "bad fault", R"({"do": "fault", "fault": {"fault": "fire"}})",
        u"line 1, fault.fault: \"fire\" is not known here"_s);
    row("/do", "deep", QByteArray("[").repeated(100'000), u"line 1: .+"_s);
    row("/faults", "no fault", R"({"status": 503})", u"line 1, fault: this is needed and must not be empty"_s);
    row("/faults", "unknown route", R"({"fault": "reset", "route": "moon.list"})",
        u"line 1, route: \"moon.list\" is not known here"_s);
    row("/faults", "figure of another", R"({"fault": "reset", "status": 503})",
        u"line 1, status: there is no such field here"_s);
    row("/faults", "outside", R"({"fault": "status", "status": 200})", u"line 1, status: 400 to 599, both included"_s);
    row("/faults", "a list", R"([{"fault": "reset"}])", u"line 1: an object is expected"_s);
}

void TestSimulatorControl::refusesBadInput()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, message);
    Simulated simulated;
    const QByteArray before = standing(simulated);
    compareRefusal(post(simulated, path, body), 400, 20001, message);
    QCOMPARE(standing(simulated), before);
    // Nor is a query or a packed body taken for something else.
    compareRefusal(post(simulated, path + "?jump=60", "{}"), 400, 20001, u"Nothing here has a query: \\?jump=60"_s);
    Request packed = Simulated::request("POST", "/_simulator" + path);
    packed.headers.emplaceBack("content-encoding", "gzip");
    packed.body = body;
    compareRefusal(simulated.send(packed), 415, 20001, u".+"_s);
    QCOMPARE(standing(simulated), before);
}

void TestSimulatorControl::programAndTrainerSteerTheSame()
{
    SimulatorThread host;
    QSignalSpy started(&host, &SimulatorThread::started);
    Snapshot seen;
    connect(&host, &SimulatorThread::snapshotTaken, this, [&seen](const Snapshot &snapshot) { seen = snapshot; });
    host.watch(true);
    host.start({.scenario = {}, .port = 0, .seed = 1, .speed = 1, .folder = {}});
    QVERIFY(started.wait());
    const auto info = started.first().first().value<HostInfo>();
    RawClient client(static_cast<quint16>(info.url.port()));
    const auto send = [&](const QByteArray &method, const QByteArray &body) {
        const QByteArray pair = (info.accountSid + u':' + info.authToken).toLatin1();
        client.heard.clear();
        client.write(method + " /_simulator/clock HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(info.url.port()) +
                     "\r\nAuthorization: Basic " + pair.toBase64() +
                     "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        if (!QTest::qWaitFor([&client] { return client.answers().size() == 1; }))
            return QJsonObject();
        const QByteArray answer = client.answers().constFirst();
        return QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
    };
    QCOMPARE(send("POST", R"({"paused": true, "speed": 5, "jump": 60})").value("paused"_L1), true);
    QTRY_VERIFY(seen.paused);
    QCOMPARE(seen.speed, 5.0);
    QVERIFY(seen.now >= seen.start + Minute);
    QCOMPARE(host.now(), seen.now);
    const qint64 stood = seen.now;
    host.jump(Minute);
    QTRY_COMPARE(seen.now, stood + Minute);
    QCOMPARE(QDateTime::fromString(send("GET", {}).value("now"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(),
             stood + Minute);
    host.resume();
    QTRY_VERIFY(!seen.paused);
    QCOMPARE(send("GET", {}).value("paused"_L1), false);
}

QTEST_GUILESS_MAIN(TestSimulatorControl)
#include "tst_simulatorcontrol.moc"
