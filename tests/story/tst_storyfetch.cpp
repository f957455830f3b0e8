#include "story/inquiry/storyfetch.h"
#include "story/storybuilder.h"
#include "support/clienttest.h"
#include "support/simulatorserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The world's clock, which stands still.
std::function<qint64()> clockOf(SimulatorServer &server)
{
    return [&server] { return server.simulation().world().now(); };
}

StoryFetch::Wanted wanted(SimulatorServer &server)
{
    const Address address = server.pendingReservation();
    return {address.workspace, address.task, 0, StoryFetch::MostEvents, clockOf(server)};
}

bool run(StoryFetch &fetch)
{
    QSignalSpy finished(&fetch, &StoryFetch::finished);
    fetch.start();
    return finished.wait(20'000) && finished.count() == 1;
}

Simulator::FaultRule status(int status, const char *route)
{
    Simulator::FaultRule rule;
    rule.kind = Simulator::faultKind("status");
    rule.status = status;
    rule.route = route;
    return rule;
}

} // namespace

/// What TaskRouter tells of a task comes with three GETs, and what is missing of it is said.
class TestStoryFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheTaskWentThrough();
    void looksBackToTheBeginning();
    void readsOnlyWhatIsNew();
    void tellsOfATaskThatIsGoneByItsEvents();
    void saysThatThereIsNoSuchTask();
    void noticesThatTheTaskIsDeletedMeanwhile();
    void goesOnWithoutReservations();
    void saysThatThereAreMoreEvents();
    void endsWhereTheCredentialsAreRefused();
    void canBeCanceled();
    void endsWithItsClient();
};

void TestStoryFetch::readsWhatTheTaskWentThrough()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    StoryFetch fetch(client, wanted(server));
    QSignalSpy ended(&fetch, &StoryFetch::readEnded);
    QVERIFY(run(fetch));
    QVERIFY(!fetch.error());
    QCOMPARE(fetch.requests(), 3);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.posts(), 0);
    QCOMPARE(ended.count(), 3);
    QCOMPARE(fetch.facts().notes, QStringList());
    QVERIFY(!fetch.facts().isGone);
    QCOMPARE(fetch.facts().asOf, server.simulation().world().now());
    const TaskStory story = buildStory(fetch.takeFacts());
    QCOMPARE(story.status, TaskStatus::Reserved);
    QCOMPARE(story.offers.constLast().status, ReservationStatus::Pending);
    QVERIFY(!story.steps.isEmpty());
    QVERIFY(!story.facts.events.isEmpty());
    QCOMPARE(story.facts.events.constFirst().from.kind, Provenance::Kind::EventList);
}

void TestStoryFetch::looksBackToTheBeginning()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    StoryFetch::Wanted first = wanted(server);
    // More than the 15 minutes that TaskRouter looks back by itself; the task is 40 minutes old then.
    server.simulation().advanceTo(server.simulation().world().now() + 40 * 60'000);
    StoryFetch fetch(client, first);
    QVERIFY(run(fetch));
    const TaskStory story = buildStory(fetch.takeFacts());
    QVERIFY(std::any_of(story.facts.events.cbegin(), story.facts.events.cend(),
                        [](const StoryEvent &event) { return event.type == EventType::TaskCreated; }));
}

void TestStoryFetch::readsOnlyWhatIsNew()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    StoryFetch::Wanted more = wanted(server);
    StoryFetch fetch(client, more);
    QVERIFY(run(fetch));
    StoryFacts known = fetch.takeFacts();
    const qsizetype before = known.events.size();
    const UtcMsecs last = known.asOf;
    server.simulation().advanceTo(last + 5 * 60'000);
    more.since = last;
    StoryFetch later(client, more);
    QVERIFY(run(later));
    QVERIFY(!later.facts().events.isEmpty());
    QVERIFY(std::all_of(later.facts().events.cbegin(), later.facts().events.cend(),
                        [last](const StoryEvent &event) { return event.when >= last / 1000 * 1000; }));
    append(known, later.takeFacts());
    QVERIFY(known.asOf > last);
    const TaskStory story = buildStory(known);
    QVERIFY(story.facts.events.size() > before);
    StoryFetch whole(client, wanted(server));
    QVERIFY(run(whole));
    QCOMPARE(story.facts.events.size(), buildStory(whole.takeFacts()).facts.events.size());
}

void TestStoryFetch::tellsOfATaskThatIsGoneByItsEvents()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    const StoryFetch::Wanted gone = wanted(server);
    Simulator::World &world = server.simulation().world();
    const auto task = world.state().sids.read(Simulator::Kind::Task, gone.task.toString().toLatin1());
    QVERIFY(task);
    world.deleteTask(*task);
    StoryFetch fetch(client, gone);
    QVERIFY(run(fetch));
    QVERIFY(!fetch.error());
    QVERIFY(fetch.facts().isGone);
    QVERIFY(fetch.facts().tasks.isEmpty());
    QVERIFY(!fetch.facts().events.isEmpty());
    QCOMPARE(fetch.requests(), 2);
    QCOMPARE(fetch.facts().notes, QStringList());
}

void TestStoryFetch::saysThatThereIsNoSuchTask()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    StoryFetch::Wanted none = wanted(server);
    none.task = *Sid::parse(u"WT00000000000000000000000000000000"_s);
    StoryFetch fetch(client, none);
    QVERIFY(run(fetch));
    QVERIFY(fetch.error());
    QCOMPARE(fetch.error()->kind, ErrorKind::NotFound);
}

void TestStoryFetch::noticesThatTheTaskIsDeletedMeanwhile()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    const StoryFetch::Wanted deleted = wanted(server);
    Simulator::World &world = server.simulation().world();
    const auto task = world.state().sids.read(Simulator::Kind::Task, deleted.task.toString().toLatin1());
    StoryFetch fetch(client, deleted);
    connect(
        &fetch, &StoryFetch::readEnded, &fetch, [&] { world.deleteTask(*task); }, Qt::SingleShotConnection);
    QVERIFY(run(fetch));
    QVERIFY(!fetch.error());
    QVERIFY(fetch.facts().isGone);
    QCOMPARE(fetch.facts().tasks.size(), 1);
    QCOMPARE(fetch.facts().notes, QStringList());
}

void TestStoryFetch::goesOnWithoutReservations()
{
    SimulatorServer server(u"nobody-answers"_s);
    ClientOptions options = ClientTest::quickOptions();
    options.retries = 0;
    Client client(server.endpoint(), options);
    server.simulation().faults().add(status(429, "reservations.list"));
    StoryFetch fetch(client, wanted(server));
    QVERIFY(run(fetch));
    QVERIFY(!fetch.error());
    QCOMPARE(fetch.facts().notes.size(), 1);
    QVERIFY2(fetch.facts().notes.constFirst().contains(u"429"_s), qPrintable(fetch.facts().notes.constFirst()));
    QVERIFY(fetch.facts().reservations.isEmpty());
    // The Events tell of the reservations as well.
    QVERIFY(!buildStory(fetch.takeFacts()).offers.isEmpty());
}

void TestStoryFetch::saysThatThereAreMoreEvents()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    StoryFetch::Wanted few = wanted(server);
    few.mostEvents = 2;
    StoryFetch fetch(client, few);
    QVERIFY(run(fetch));
    QVERIFY(fetch.isCutShort());
    QCOMPARE(fetch.facts().events.size(), 2);
    QCOMPARE(fetch.facts().notes.size(), 1);
}

void TestStoryFetch::endsWhereTheCredentialsAreRefused()
{
    SimulatorServer server(u"nobody-answers"_s);
    Endpoint endpoint = server.endpoint();
    endpoint.secret = "not-the-right-token";
    Client client(endpoint);
    StoryFetch fetch(client, wanted(server));
    QVERIFY(run(fetch));
    QCOMPARE(fetch.error()->kind, ErrorKind::Unauthorized);
    QCOMPARE(server.requests().size(), 1);
}

void TestStoryFetch::canBeCanceled()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    StoryFetch fetch(client, wanted(server));
    QSignalSpy finished(&fetch, &StoryFetch::finished);
    fetch.start();
    fetch.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(fetch.error()->kind, ErrorKind::Canceled);
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
}

void TestStoryFetch::endsWithItsClient()
{
    SimulatorServer server(u"nobody-answers"_s);
    auto client = std::make_unique<Client>(server.endpoint());
    StoryFetch fetch(*client, wanted(server));
    QSignalSpy finished(&fetch, &StoryFetch::finished);
    fetch.start();
    client.reset();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(fetch.error()->kind, ErrorKind::Canceled);
}

QTEST_GUILESS_MAIN(TestStoryFetch)
#include "tst_storyfetch.moc"
