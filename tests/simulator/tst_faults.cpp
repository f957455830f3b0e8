#include "simulator/api/faults.h"
#include "simulator/http/bodyfaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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

FaultRule rule(FaultKind kind)
{
    FaultRule made;
    made.kind = kind;
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
    void wordsGoBothWays();
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
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("apply");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<int>("instead"); // status, 0: none
    const auto row = [](FaultKind kind, bool apply, Delivery delivery, int instead) {
        QTest::newRow(wireWord(kind).data())
            << static_cast<int>(kind) << apply << static_cast<int>(delivery) << instead;
    };
    row(FaultKind::Latency, true, Delivery::Whole, 0);
    row(FaultKind::SlowBody, true, Delivery::Whole, 0);
    row(FaultKind::Status, false, Delivery::Whole, 503);
    row(FaultKind::DropBefore, false, Delivery::Nothing, 0);
    row(FaultKind::DropAfter, true, Delivery::Nothing, 0);
    row(FaultKind::Reset, false, Delivery::Reset, 0);
    row(FaultKind::HalfAnswer, true, Delivery::Half, 0);
    row(FaultKind::Garbage, false, Delivery::Garbage, 0);
    row(FaultKind::WrongLength, true, Delivery::TooLongLength, 0);
    row(FaultKind::StaleEtag, true, Delivery::Whole, 0);
    row(FaultKind::ClockSkew, true, Delivery::Whole, 0);
    row(FaultKind::ExpiredCredentials, false, Delivery::Whole, 401);
    row(FaultKind::HugeBody, true, Delivery::Whole, 0);
    row(FaultKind::OddTypes, true, Delivery::Whole, 0);
    row(FaultKind::ForeignPage, true, Delivery::Whole, 0);
}

void TestFaults::doesWhatEachKindSays()
{
    QFETCH(const int, kind);
    QFETCH(const bool, apply);
    QFETCH(const int, delivery);
    QFETCH(const int, instead);
    const auto which = static_cast<FaultKind>(kind);
    FaultRules rules;
    rules.add(rule(which));
    const AnswerPlan decision = rules.decide(request("POST", reservation), 0);
    QCOMPARE(decision.apply, apply);
    QCOMPARE(static_cast<int>(decision.delivery), delivery);
    QCOMPARE(decision.instead ? decision.instead->status : 0, instead);
    QCOMPARE(decision.delay > 0, which == FaultKind::Latency);
    QCOMPARE(decision.bytesPerSecond > 0, which == FaultKind::SlowBody);
    QCOMPARE(decision.changeFirst, which == FaultKind::StaleEtag);
    QCOMPARE(decision.clockSkew != 0, which == FaultKind::ClockSkew);
    QCOMPARE(decision.padding > 0, which == FaultKind::HugeBody);
    QCOMPARE(decision.oddTypes, which == FaultKind::OddTypes);
    QCOMPARE(decision.foreignPage, which == FaultKind::ForeignPage);
    QVERIFY(!describe(rule(which)).isEmpty());
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
    FaultRule limited = rule(FaultKind::Status);
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
    FaultRule gateway = rule(FaultKind::Status);
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
    FaultRule updates = rule(FaultKind::Reset);
    updates.route = "reservations.update";
    FaultRules rules;
    rules.add(updates);
    QCOMPARE(rules.decide(request("GET", reservation), 0).delivery, Delivery::Whole);
    QCOMPARE(rules.decide(request("POST", reservation), 0).delivery, Delivery::Reset);
}

void TestFaults::strikesOnlySoOften()
{
    FaultRule twice = rule(FaultKind::DropBefore);
    twice.times = 2;
    FaultRules rules;
    rules.add(twice);
    const Request get = request("GET", reservation);
    QCOMPARE(rules.decide(get, 0).delivery, Delivery::Nothing);
    QCOMPARE(rules.active().front().struck, 1);
    QCOMPARE(rules.decide(get, 0).delivery, Delivery::Nothing);
    QVERIFY(rules.active().empty());
    QCOMPARE(rules.decide(get, 0).delivery, Delivery::Whole);
}

void TestFaults::strikesOnlyInItsTime()
{
    FaultRule later = rule(FaultKind::DropBefore);
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
    FaultRule sometimes = rule(FaultKind::DropBefore);
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
    const auto struck = run(1).count('x');
    QVERIFY2(struck > 240 && struck < 360, qPrintable(QString::number(struck)));
}

void TestFaults::certainFaultsDrawNoChance()
{
    FaultRule sometimes = rule(FaultKind::DropBefore);
    sometimes.chance = 0.5;
    const auto run = [&](bool withAnother) {
        FaultRules rules(5);
        if (withAnother)
            rules.add(rule(FaultKind::Latency));
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
    rules.add(rule(FaultKind::Latency));
    rules.add(rule(FaultKind::Latency));
    rules.add(rule(FaultKind::ClockSkew));
    rules.add(rule(FaultKind::HalfAnswer));
    const AnswerPlan decision = rules.decide(request("GET", reservation), 0);
    QCOMPARE(decision.delay, qint64(4000));
    QCOMPARE(decision.clockSkew, 10 * Minute);
    QCOMPARE(decision.delivery, Delivery::Half);
}

void TestFaults::theOlderOfTwoAnswersWins()
{
    FaultRules rules;
    rules.add(rule(FaultKind::StaleEtag));
    rules.add(rule(FaultKind::Status));
    rules.add(rule(FaultKind::DropAfter));
    const AnswerPlan decision = rules.decide(request("POST", reservation), 0);
    QVERIFY(decision.instead);
    QCOMPARE(decision.delivery, Delivery::Whole);
    // Nobody changes a reservation for a request that is not looked at.
    QVERIFY(!decision.changeFirst);
}

void TestFaults::canBeRemoved()
{
    FaultRules rules;
    const quint64 first = rules.add(rule(FaultKind::Status));
    const quint64 second = rules.add(rule(FaultKind::Latency));
    QVERIFY(first != second);
    QVERIFY(rules.remove(first));
    QVERIFY(!rules.remove(first));
    QVERIFY(!rules.decide(request("GET", reservation), 0).instead);
    rules.clear();
    QCOMPARE(rules.decide(request("GET", reservation), 0).delay, qint64(0));
}

void TestFaults::wordsGoBothWays()
{
    for (int i = 0; i < static_cast<int>(FaultKind::Count); ++i) {
        const auto kind = static_cast<FaultKind>(i);
        QCOMPARE(faultKind(wireWord(kind)), std::optional(kind));
    }
    QVERIFY(!faultKind("flood"));
}

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
