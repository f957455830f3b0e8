#include "simulator/api/faultrules.h"
#include "simulator/api/routename.h"
#include "simulator/http/bodyfaults.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

const QByteArray workspace = "/v1/Workspaces/WS00000000000000000000000000000001";
const QByteArray reservations = workspace + "/Tasks/WT00000000000000000000000000000001/Reservations";
const QByteArray reservation = reservations + "/WR00000000000000000000000000000001";

Request request(const QByteArray &method, const QByteArray &target)
{
    Request made;
    made.method = method;
    made.target = target;
    return made;
}

FaultRule rule(const char *word)
{
    FaultRule made;
    made.kind = faultKind(word);
    return made;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRoutes_data();
    void namesRoutes();
    void coversRoutes();
    void leavesRequestsAloneWithoutRules();
    void doesWhatEachKindSays_data();
    void doesWhatEachKindSays();
    void bodiesBecomeOdd();
    void answersWithTheStatusAsked();
    void answersAsAGatewayWouldDo();
    void strikesOnlyItsRoute();
    void strikesOnlySoOften();
    void strikesOnlyInItsTime();
    void strikesByChanceTheSameWayForTheSameSeed();
    void certainFaultsDrawNoChance();
    void rulesWorkTogether();
    void theOlderOfTwoAnswersWins();
    void canBeRemoved();
    void everyWordIsOneOfTheTable();
    void needsTheFiguresItNames();
    void theSchemaTellsTheTable();
};

void TestFaults::namesRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *method, const QByteArray &target, const char *name) {
        QTest::newRow(name) << QByteArray(method) << target << QByteArray(name);
    };
    row("GET", reservations, "reservations.list");
    row("GET", reservations + "?PageSize=50&Page=1", "reservations.list");
    row("GET", reservation, "reservations.fetch");
    row("HEAD", reservation, "reservations.fetch");
    row("POST", reservation, "reservations.update");
    row("POST", workspace + "/Tasks", "tasks.create");
    row("DELETE", workspace + "/Tasks/WT00000000000000000000000000000001", "tasks.delete");
    row("GET", "/v1/Workspaces", "workspaces.list");
    row("GET", workspace, "workspaces.fetch");
    row("GET", workspace + "/Events?Minutes=60", "events.list");
    row("GET", "/", "");
    row("GET", "/v2/Workspaces", "");
    row("GET", "/v1/", "");
}

void TestFaults::namesRoutes()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, name);
    QCOMPARE(routeName(request(method, target)), name);
}

void TestFaults::coversRoutes()
{
    QVERIFY(covers("", "reservations.list"));
    QVERIFY(covers("reservations", "reservations.list"));
    QVERIFY(covers("reservations.list", "reservations.list"));
    QVERIFY(covers("*.list", "reservations.list"));
    QVERIFY(!covers("*.list", "reservations.fetch"));
    QVERIFY(!covers("task", "tasks.list"));
    QVERIFY(!covers("tasks", "taskqueues.list"));
    QVERIFY(!covers("reservations.update", "reservations.list"));
    QVERIFY(isRoute("reservations"));
    QVERIFY(isRoute("*.fetch"));
    QVERIFY(isRoute("taskqueues.list"));
    QVERIFY(!isRoute("*"));
    QVERIFY(!isRoute("reservation"));
    QVERIFY(!isRoute("reservations.get"));
}

void TestFaults::leavesRequestsAloneWithoutRules()
{
    FaultRules rules;
    const AnswerPlan decision = rules.decide(request("GET", reservation), 0);
    QVERIFY(decision.apply);
    QVERIFY(!decision.instead);
    QCOMPARE(decision.delivery, Delivery::Whole);
    QCOMPARE(decision.delay, qint64(0));
}

void TestFaults::doesWhatEachKindSays_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("apply");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<int>("instead"); // status, 0: none
    const auto row = [](const char *kind, bool apply, Delivery delivery, int instead) {
        QTest::newRow(kind) << QByteArray(kind) << apply << static_cast<int>(delivery) << instead;
    };
    row("latency", true, Delivery::Whole, 0);
    row("slow-body", true, Delivery::Whole, 0);
    row("status", false, Delivery::Whole, 503);
    row("drop-before", false, Delivery::Nothing, 0);
    row("drop-after", true, Delivery::Nothing, 0);
    row("reset", false, Delivery::Reset, 0);
    row("half-answer", true, Delivery::Half, 0);
    row("garbage", false, Delivery::Garbage, 0);
    row("wrong-length", true, Delivery::TooLongLength, 0);
    row("stale-etag", true, Delivery::Whole, 0);
    row("clock-skew", true, Delivery::Whole, 0);
    row("expired-credentials", false, Delivery::Whole, 401);
    row("huge-body", true, Delivery::Whole, 0);
    row("odd-types", true, Delivery::Whole, 0);
    row("foreign-page", true, Delivery::Whole, 0);
}

void TestFaults::doesWhatEachKindSays()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, apply);
    QFETCH(const int, delivery);
    QFETCH(const int, instead);
    FaultRules rules;
    rules.add(rule(kind.constData()));
    const AnswerPlan decision = rules.decide(request("POST", reservation), 0);
    QCOMPARE(decision.apply, apply);
    QCOMPARE(static_cast<int>(decision.delivery), delivery);
    QCOMPARE(decision.instead ? decision.instead->status : 0, instead);
    QCOMPARE(decision.delay > 0, kind == "latency");
    QCOMPARE(decision.bytesPerSecond > 0, kind == "slow-body");
    QCOMPARE(decision.changeFirst, kind == "stale-etag");
    QCOMPARE(decision.clockSkew != 0, kind == "clock-skew");
    QCOMPARE(decision.padding > 0, kind == "huge-body");
    QCOMPARE(decision.bodyChanges.contains(&withOddTypes), kind == "odd-types");
    QCOMPARE(decision.bodyChanges.contains(&withForeignNextPage), kind == "foreign-page");
    QVERIFY(!describe(rule(kind.constData())).isEmpty());
}

/// What a client tells resources apart by stays; nothing else is of the type that it should be.
void TestFaults::bodiesBecomeOdd()
{
    const QByteArray row = R"({"sid":"WR1","date_created":"2026-11-23T10:00:00Z","reservation_status":"pending",)"
                           R"("worker_name":"Alice","url":"http://here/WR1","age":7})";
    const QJsonObject odd = QJsonDocument::fromJson(withOddTypes(row)).object();
    QCOMPARE(odd.value(u"sid"_s), QJsonValue(u"WR1"_s));
    QCOMPARE(odd.value(u"url"_s), QJsonValue(u"http://here/WR1"_s));
    QVERIFY(odd.value(u"date_created"_s).isDouble());
    QVERIFY(odd.value(u"reservation_status"_s).isNull());
    QVERIFY(odd.value(u"worker_name"_s).isArray());
    QVERIFY(odd.value(u"age"_s).isString());
    const QByteArray list = R"({"meta":{"page":0,"next_page_url":null},"reservations":[)" + row + "]}";
    const QJsonObject answer = QJsonDocument::fromJson(withOddTypes(list)).object();
    QCOMPARE(answer.value(u"reservations"_s).toArray().at(0).toObject(), odd);
    QVERIFY(answer.value(u"meta"_s).toObject().value(u"page"_s).isDouble());
    QVERIFY(withForeignNextPage(list).contains("https://elsewhere.example/"));
    for (const QByteArray &other : {QByteArray("no JSON"), QByteArray(), QByteArray("[1]")}) {
        QCOMPARE(withOddTypes(other), other);
        QCOMPARE(withForeignNextPage(other), other);
    }
    QCOMPARE(withForeignNextPage(row), row);
}

void TestFaults::answersWithTheStatusAsked()
{
    FaultRule limited = rule("status");
    limited.status = 429;
    limited.retryAfter = 7;
    FaultRules rules;
    rules.add(limited);
    const AnswerPlan decision = rules.decide(request("GET", reservations), 0);
    QVERIFY(decision.instead);
    QCOMPARE(decision.instead->status, 429);
    QVERIFY(decision.instead->headers.contains(Header("Retry-After", "7")));
    QVERIFY(decision.instead->body.contains("\"code\":20429"));

    limited.retryAfter = -1;
    FaultRules without;
    without.add(limited);
    const AnswerPlan bare = without.decide(request("GET", reservations), 0);
    QVERIFY(bare.instead);
    for (const Header &header : bare.instead->headers)
        QVERIFY(header.first != "Retry-After");
}

void TestFaults::answersAsAGatewayWouldDo()
{
    FaultRule gateway = rule("status");
    gateway.status = 502;
    gateway.html = true;
    FaultRules rules;
    rules.add(gateway);
    const AnswerPlan decision = rules.decide(request("GET", reservations), 0);
    QVERIFY(decision.instead);
    QVERIFY(decision.instead->headers.contains(Header("Content-Type", "text/html")));
    QVERIFY(decision.instead->body.startsWith("<html>"));
}

void TestFaults::strikesOnlyItsRoute()
{
    FaultRule updates = rule("reset");
    updates.route = "reservations.update";
    FaultRules rules;
    rules.add(updates);
    QCOMPARE(rules.decide(request("GET", reservation), 0).delivery, Delivery::Whole);
    QCOMPARE(rules.decide(request("POST", reservation), 0).delivery, Delivery::Reset);
}

void TestFaults::strikesOnlySoOften()
{
    FaultRule twice = rule("drop-before");
    twice.times = 2;
    FaultRules rules;
    rules.add(twice);
    const Request get = request("GET", reservation);
    QCOMPARE(rules.decide(get, 0).delivery, Delivery::Nothing);
    QCOMPARE(rules.active().front().applied, 1);
    QCOMPARE(rules.decide(get, 0).delivery, Delivery::Nothing);
    QVERIFY(rules.active().empty());
    QCOMPARE(rules.decide(get, 0).delivery, Delivery::Whole);
}

void TestFaults::strikesOnlyInItsTime()
{
    FaultRule later = rule("drop-before");
    later.from = 1000;
    later.until = 2000;
    FaultRules rules;
    rules.add(later);
    const Request get = request("GET", reservation);
    QCOMPARE(rules.decide(get, 999).delivery, Delivery::Whole);
    QCOMPARE(rules.decide(get, 1000).delivery, Delivery::Nothing);
    QCOMPARE(rules.decide(get, 1999).delivery, Delivery::Nothing);
    QCOMPARE(rules.decide(get, 2000).delivery, Delivery::Whole);
    rules.forget(1999);
    QCOMPARE(rules.active().size(), size_t(1));
    rules.forget(2000);
    QVERIFY(rules.active().empty());
}

void TestFaults::strikesByChanceTheSameWayForTheSameSeed()
{
    FaultRule sometimes = rule("drop-before");
    sometimes.chance = 0.3;
    const auto run = [&](quint64 seed) {
        FaultRules rules(seed);
        rules.add(sometimes);
        QByteArray drawn;
        for (int i = 0; i < 1000; ++i)
            drawn += rules.decide(request("GET", reservation), 0).apply ? '.' : 'x';
        return drawn;
    };
    QCOMPARE(run(1), run(1));
    QVERIFY(run(1) != run(2));
    const auto applied = run(1).count('x');
    QVERIFY2(applied > 240 && applied < 360, qPrintable(QString::number(applied)));
}

void TestFaults::certainFaultsDrawNoChance()
{
    FaultRule sometimes = rule("drop-before");
    sometimes.chance = 0.5;
    const auto run = [&](bool withAnother) {
        FaultRules rules(5);
        if (withAnother)
            rules.add(rule("latency"));
        rules.add(sometimes);
        QByteArray drawn;
        for (int i = 0; i < 100; ++i)
            drawn += rules.decide(request("GET", reservation), 0).apply ? '.' : 'x';
        return drawn;
    };
    QCOMPARE(run(true), run(false));
}

void TestFaults::rulesWorkTogether()
{
    FaultRules rules;
    rules.add(rule("latency"));
    rules.add(rule("latency"));
    rules.add(rule("clock-skew"));
    rules.add(rule("half-answer"));
    const AnswerPlan decision = rules.decide(request("GET", reservation), 0);
    QCOMPARE(decision.delay, qint64(4000));
    QCOMPARE(decision.clockSkew, 10 * Minute);
    QCOMPARE(decision.delivery, Delivery::Half);
}

void TestFaults::theOlderOfTwoAnswersWins()
{
    FaultRules rules;
    rules.add(rule("stale-etag"));
    rules.add(rule("status"));
    rules.add(rule("drop-after"));
    const AnswerPlan decision = rules.decide(request("POST", reservation), 0);
    QVERIFY(decision.instead);
    QCOMPARE(decision.delivery, Delivery::Whole);
    // Nobody changes a reservation for a request that is not looked at.
    QVERIFY(!decision.changeFirst);
}

void TestFaults::canBeRemoved()
{
    FaultRules rules;
    const quint64 first = rules.add(rule("status"));
    const quint64 second = rules.add(rule("latency"));
    QVERIFY(first != second);
    QVERIFY(rules.remove(first));
    QVERIFY(!rules.remove(first));
    QVERIFY(!rules.decide(request("GET", reservation), 0).instead);
    rules.clear();
    QCOMPARE(rules.decide(request("GET", reservation), 0).delay, qint64(0));
}

void TestFaults::everyWordIsOneOfTheTable()
{
    for (const FaultKind &kind : faultKinds()) {
        QCOMPARE(faultKind(kind.word), &kind);
        QVERIFY(!describe(kind).isEmpty());
    }
    QVERIFY(!faultKind("flood"));
}

// Another value of a figure makes another plan; a figure that changes nothing is none of this fault's.
void TestFaults::needsTheFiguresItNames()
{
    const auto planOf = [](const FaultRule &rule) {
        FaultRules rules;
        rules.add(rule);
        const AnswerPlan plan = rules.decide(request("GET", reservation), 0);
        return std::tuple(plan.delay, plan.bytesPerSecond, plan.clockSkew, plan.padding,
                          plan.instead ? toBytes(*plan.instead, true) : QByteArray());
    };
    for (const FaultKind &kind : faultKinds()) {
        for (const FaultFigure *figure : faultFigures()) {
            const FaultRule usual = rule(kind.word);
            FaultRule other = usual;
            figure->set(other, figure->isFlag() ? 1 : figure->most * figure->unit);
            const bool isNamed = std::find(kind.figures.begin(), kind.figures.end(), figure) != kind.figures.end();
            QVERIFY2((planOf(usual) != planOf(other)) == isNamed,
                     qPrintable(QString::fromLatin1(kind.word) + u' ' + QString::fromLatin1(figure->word)));
        }
    }
}

// The schema of scenario files, for people and their editors, against the table.
void TestFaults::theSchemaTellsTheTable()
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/scenarios/schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject properties = schema["$defs"_L1]["fault"_L1]["properties"_L1].toObject();
    QJsonArray words;
    for (const FaultKind &kind : faultKinds())
        words.append(QString::fromLatin1(kind.word));
    QCOMPARE(properties["fault"_L1]["enum"_L1].toArray(), words);
    for (const FaultFigure *figure : faultFigures()) {
        const QJsonObject described = properties.value(QLatin1String(figure->word)).toObject();
        QStringList needing;
        for (const FaultKind &kind : faultKinds()) {
            if (std::find(kind.figures.begin(), kind.figures.end(), figure) != kind.figures.end())
                needing.append(QString::fromLatin1(kind.word));
        }
        QCOMPARE(described.value("description"_L1).toString(), u"Of "_s + needing.join(u", ") + u'.');
        const QString type = described.value("type"_L1).toString();
        QCOMPARE(type, figure->isFlag() ? u"boolean"_s : figure->unit == 1 ? u"integer"_s : u"number"_s);
        if (!figure->isFlag()) {
            QCOMPARE(described.value("minimum"_L1).toInteger(), figure->least);
            QCOMPARE(described.value("maximum"_L1).toInteger(), figure->most);
        }
    }
    // What is no figure belongs to every fault.
    QCOMPARE(properties.size(), qsizetype(6 + faultFigures().size()));
}

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
