#include "story/inquiry/witnessfetch.h"

#include "story/inquiry/callsfetch.h"
#include "support/clienttest.h"
#include "support/simulatorserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'772'460'207'000;

TaskStory storyWithCall()
{
    TaskStory story;
    story.task = ClientTest::sid(SidKind::Task);
    story.begun = Now - 60'000;
    story.attributes = u"{\"call_sid\":\"CA00000000000000000000000000000001\"}"_s;
    return story;
}

} // namespace

/// Alerts and the call are asked of their own products, once, when a person wants them.
class TestWitnessFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesToTheVendorsOtherProductsAlone_data();
    void goesToTheVendorsOtherProductsAlone();
    void readsTheAlertsThatMayExplain();
    void readsTheCall();
    void findsTheCallOfATask();
    void saysWhyThereIsNothing();
    void canBeCanceled();
    void looksAtSeveralCallsAndNoMoreThanThat();
    void anErrorEndsTheLooks();
};

void TestWitnessFetch::goesToTheVendorsOtherProductsAlone_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("us1") << u"https://taskrouter.twilio.com"_s << u"https://monitor.twilio.com"_s;
    QTest::newRow("ie1") << u"https://taskrouter.dublin.ie1.twilio.com"_s << u"https://monitor.dublin.ie1.twilio.com"_s;
    QTest::newRow("a proxy") << u"https://taskrouter.example.com"_s << u"https://taskrouter.example.com"_s;
    QTest::newRow("the name alone") << u"https://taskrouter.twilio.com.example.com"_s
                                    << u"https://taskrouter.twilio.com.example.com"_s;
    QTest::newRow("a name like it") << u"https://taskrouter.nottwilio.com"_s << u"https://taskrouter.nottwilio.com"_s;
    QTest::newRow("a simulator") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
}

void TestWitnessFetch::goesToTheVendorsOtherProductsAlone()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(from);
    endpoint.secret = "not-a-real-token";
    QCOMPARE(endpoint.sibling(u"monitor"_s).baseUrl, QUrl(to));
    QCOMPARE(endpoint.sibling(u"monitor"_s).secret, endpoint.secret);
}

void TestWitnessFetch::readsTheAlertsThatMayExplain()
{
    SimulatorServer server(u"nobody-answers"_s);
    Simulator::World &world = server.simulation().world();
    const Sid task = server.pendingReservation().task;
    const auto record = [&](int code) {
        Simulator::Alert alert;
        alert.code = code;
        alert.text = "It went wrong";
        alert.kind = Simulator::Kind::Task;
        alert.subject = *world.state().sids.read(Simulator::Kind::Task, task.toLatin1());
        world.recordAlert(alert);
    };
    record(40001);
    record(13224);
    TaskStory story;
    story.task = task;
    story.begun = world.now() - 60'000;
    WitnessFetch fetch(WitnessFetch::Kind::Alerts, server.endpoint(), story, [&world] { return world.now(); });
    QSignalSpy finished(&fetch, &WitnessFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!fetch.error());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(fetch.alerts().size(), 1);
    const Fact<StoryAlert> &alert = fetch.alerts().constFirst();
    QCOMPARE(alert.value.code, 40001);
    QCOMPARE(alert.value.text, u"It went wrong"_s);
    QCOMPARE(alert.value.resource, task);
    QVERIFY(alert.value.sid.startsWith(u"NO"_s));
    QCOMPARE(alert.value.when / 1000, world.now() / 1000);
    QCOMPARE(alert.from.kind, Provenance::Kind::Alert);
}

void TestWitnessFetch::readsTheCall()
{
    RawServer server;
    server.setScript(RawScript::json("{\"sid\":\"CA00000000000000000000000000000001\",\"status\":\"completed\","
                                     "\"end_time\":\"Mon, 02 Mar 2026 14:02:07 +0000\"}"));
    WitnessFetch fetch(WitnessFetch::Kind::Call, ClientTest::endpointOf(server), storyWithCall(), [] { return Now; });
    QSignalSpy finished(&fetch, &WitnessFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!fetch.error());
    QVERIFY(fetch.call());
    QVERIFY(fetch.call()->value.isOver());
    QCOMPARE(fetch.call()->value.ended, Now - 80'000);
    QVERIFY(server.requests().constFirst().target().endsWith("/Calls/CA00000000000000000000000000000001.json"));
}

void TestWitnessFetch::findsTheCallOfATask()
{
    TaskStory story = storyWithCall();
    QCOMPARE(callOf(story).toString(), u"CA00000000000000000000000000000001"_s);
    story.attributes = u"{\"call_sid\":\"WT00000000000000000000000000000001\"}"_s;
    QVERIFY(callOf(story).isNull());
    story.attributes = u"no JSON"_s;
    QVERIFY(callOf(story).isNull());
}

void TestWitnessFetch::looksAtSeveralCallsAndNoMoreThanThat()
{
    RawServer server;
    server.setScript(RawScript::json("{\"sid\":\"CA00000000000000000000000000000001\",\"status\":\"completed\"}"));
    QStringList calls{u"no call"_s, ClientTest::sid(SidKind::Task).toString()};
    for (int number = 1; number <= 14; ++number)
        calls.append(u"CA%1"_s.arg(number, 32, 10, QLatin1Char('0')));
    calls.append(calls.at(2)); // Two tasks of one call.
    CallsFetch fetch(ClientTest::endpointOf(server), calls, [] { return Now; });
    QSignalSpy finished(&fetch, &CallsFetch::finished);
    fetch.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(20'000));
    QVERIFY(!fetch.error());
    QCOMPARE(fetch.asked(), int(CallsFetch::MostCalls));
    QCOMPARE(fetch.over().size(), int(CallsFetch::MostCalls));
    QCOMPARE(fetch.over().constFirst().ended, Now); // The API did not say.
}

void TestWitnessFetch::anErrorEndsTheLooks()
{
    RawServer server;
    server.setScript(RawScript::json("{\"code\":20003}", 401));
    CallsFetch fetch(ClientTest::endpointOf(server),
                     {u"CA00000000000000000000000000000001"_s, u"CA00000000000000000000000000000002"_s},
                     [] { return Now; });
    QSignalSpy finished(&fetch, &CallsFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(fetch.error());
    QCOMPARE(fetch.asked(), 1);
    QVERIFY(fetch.over().isEmpty());
}

void TestWitnessFetch::saysWhyThereIsNothing()
{
    RawServer server;
    server.setScript(RawScript::json("{\"code\":20404,\"message\":\"Not found\",\"status\":404}", 404));
    WitnessFetch fetch(WitnessFetch::Kind::Call, ClientTest::endpointOf(server), storyWithCall(), [] { return Now; });
    QSignalSpy finished(&fetch, &WitnessFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(fetch.error()->kind, ErrorKind::NotFound);
    QVERIFY(!fetch.call());

    RawServer odd;
    odd.setScript(RawScript::json("[1]"));
    WitnessFetch other(WitnessFetch::Kind::Alerts, ClientTest::endpointOf(odd), storyWithCall(), [] { return Now; });
    QSignalSpy ended(&other, &WitnessFetch::finished);
    other.start();
    QVERIFY(ended.wait(20'000));
    QVERIFY(other.error());
}

void TestWitnessFetch::canBeCanceled()
{
    RawServer server;
    server.setScript(RawScript::json("{\"alerts\":[]}"));
    WitnessFetch fetch(WitnessFetch::Kind::Alerts, ClientTest::endpointOf(server), storyWithCall(), [] { return Now; });
    QSignalSpy finished(&fetch, &WitnessFetch::finished);
    fetch.start();
    fetch.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(fetch.error()->kind, ErrorKind::Canceled);
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(TestWitnessFetch)
#include "tst_witnessfetch.moc"
