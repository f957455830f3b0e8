#include "support/clienttest.h"
#include "support/simulatorserver.h"
#include "workspace/whatif/whatiffetch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

WhatIfFetch::Wanted wanted(SimulatorServer &server, bool task = true)
{
    const Address first = server.firstTask();
    return {first.workspace, task ? first.task : Sid(), [] { return qint64(1'772'460'207'000); }};
}

} // namespace

/// What a "what if" is asked of comes with GETs alone, in few of them.
class TestWhatIfFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheTaskAndItsWorkspace();
    void knowsWhoIsBeingAsked();
    void tellsWhatTaskRouterSaysOfIt_data();
    void tellsWhatTaskRouterSaysOfIt();
    void readsAnEmptyTask();
    void asksOfNoMoreThanSoManyWorkers();
    void canBeCanceled();
    void endsWithItsClient();
    void endsWithTheFirstError();
};

void TestWhatIfFetch::readsTheTaskAndItsWorkspace()
{
    SimulatorServer server(u"contact-centre"_s);
    Client client(server.endpoint());
    WhatIfFetch fetch(client, wanted(server));
    QSignalSpy finished(&fetch, &WhatIfFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.count(), 1);
    QVERIFY(!fetch.error());
    QCOMPARE(fetch.problem(), QString());
    const WhatIfSubject &subject = fetch.subject();
    QVERIFY(!subject.isEmptyTask);
    QCOMPARE(subject.question.task.channel, u"voice"_s);
    QVERIFY(QJsonDocument::fromJson(subject.taskAttributes).object().contains("from"_L1));
    const Simulator::State &state = server.simulation().world().state();
    QCOMPARE(subject.question.workspace.workers.size(), state.workers.size());
    QCOMPARE(subject.configurations.size(), qsizetype(state.workflows.size()));
    // Kim is in none of the queues.
    QCOMPARE(subject.withoutChannels, QStringList{u"Kim Supervisor"_s});
    QCOMPARE(server.posts(), 0);
    QCOMPARE(server.requests().size(), qsizetype(7 + state.workers.size() - 1));
    const auto busy = [](const Routing::WorkerFacts &worker) {
        return std::any_of(worker.channels.begin(), worker.channels.end(),
                           [](const Routing::ChannelFacts &channel) { return channel.used() > 0; });
    };
    QVERIFY(std::any_of(subject.question.workspace.workers.begin(), subject.question.workspace.workers.end(), busy));
}

/// Whoever is asked now, and not when somebody looked at a list of it.
void TestWhatIfFetch::knowsWhoIsBeingAsked()
{
    SimulatorServer server(u"contact-centre"_s);
    const Simulator::State &state = server.simulation().world().state();
    const auto reserved = std::find_if(state.tasks.begin(), state.tasks.end(), [](const auto &entry) {
        return entry.second.status == Simulator::TaskStatus::Reserved;
    });
    QVERIFY(reserved != state.tasks.end());
    const auto sidOf = [&state](Simulator::Kind kind, Simulator::Id id) {
        return QString::fromLatin1(state.sids.text(kind, id));
    };
    WhatIfFetch::Wanted its = wanted(server);
    its.task = Sid::parse(sidOf(Simulator::Kind::Task, reserved->first)).value();
    Client client(server.endpoint());
    WhatIfFetch fetch(client, its);
    QSignalSpy finished(&fetch, &WhatIfFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!fetch.error());
    const Simulator::Id holder = state.reservations.at(reserved->second.open.front()).worker;
    QCOMPARE(fetch.subject().question.task.openWith, std::vector<QString>{sidOf(Simulator::Kind::Worker, holder)});
    QVERIFY(server.requests().size() <= WhatIfFetch::MostRequests);
}

void TestWhatIfFetch::tellsWhatTaskRouterSaysOfIt_data()
{
    using Fate = Routing::RoutingQuestion::Fate;
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("fate");
    QTest::newRow("pending") << "pending"_ba << int(Fate::Waits);
    QTest::newRow("reserved") << "reserved"_ba << int(Fate::Waits);
    QTest::newRow("assigned") << "assigned"_ba << int(Fate::Accepted);
    QTest::newRow("wrapping") << "wrapping"_ba << int(Fate::Accepted);
    QTest::newRow("completed") << "completed"_ba << int(Fate::Completed);
    QTest::newRow("canceled") << "canceled"_ba << int(Fate::Canceled);
}

void TestWhatIfFetch::tellsWhatTaskRouterSaysOfIt()
{
    QFETCH(QByteArray, status);
    QFETCH(int, fate);
    WorkspaceAnswers answers;
    answers.workspace = R"({"sid": "WS00000000000000000000000000000001", "friendly_name": "W"})";
    answers.list(SidKind::TaskQueue) = {
        R"({"sid": "WQ00000000000000000000000000000001", "friendly_name": "All", "target_workers": "1==1"})"};
    answers.list(SidKind::Workflow) = {
        R"({"sid": "WW00000000000000000000000000000001", "friendly_name": "Calls", "configuration":
            "{\"task_routing\": {\"default_filter\": {\"queue\": \"WQ00000000000000000000000000000001\"}}}"})"};
    const Sid worker = *Sid::parse(u"WK00000000000000000000000000000001"_s);
    const auto read = whatIfSubject(answers,
                                    R"({"attributes": "{}", "age": 100, "timeout": 600, "assignment_status": ")" +
                                        status + R"(", "task_queue_sid": "WQ00000000000000000000000000000002"})",
                                    {worker});
    const auto *subject = std::get_if<WhatIfSubject>(&read);
    QVERIFY2(subject, qPrintable(subject ? QString() : std::get<QString>(read)));
    const Routing::RoutingQuestion &question = subject->question;
    const bool waits = question.fate == Routing::RoutingQuestion::Fate::Waits;
    QCOMPARE(int(question.fate), fate);
    QCOMPARE(question.timeout, std::optional<qint64>(600'000));
    // What is over comes anew: young, and nobody has it.
    QCOMPARE(question.task.age, waits ? 100'000 : 0);
    QCOMPARE(question.task.openWith.empty(), !waits);
    QCOMPARE(question.queueNow, waits ? u"WQ00000000000000000000000000000002"_s : QString());
}

void TestWhatIfFetch::readsAnEmptyTask()
{
    SimulatorServer server(u"contact-centre"_s);
    Client client(server.endpoint());
    WhatIfFetch fetch(client, wanted(server, false));
    QSignalSpy finished(&fetch, &WhatIfFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(fetch.subject().isEmptyTask);
    QCOMPARE(fetch.subject().withoutChannels, QStringList());
    QCOMPARE(fetch.subject().taskAttributes, "{}"_ba);
}

void TestWhatIfFetch::asksOfNoMoreThanSoManyWorkers()
{
    SimulatorServer server(u"contact-centre"_s);
    Client client(server.endpoint());
    WorkspaceFetch lists(client, {server.firstTask().workspace, {}, false, [] { return qint64(0); }});
    QSignalSpy finished(&lists, &WorkspaceFetch::finished);
    lists.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(workersConcerned(lists.result().value(), {}, 3).size(), 3);
    QCOMPARE(workersConcerned(lists.result().value(), {}, 0).size(), 0);
    QVERIFY(WhatIfFetch::MostRequests <= 60);
}

void TestWhatIfFetch::canBeCanceled()
{
    SimulatorServer server(u"contact-centre"_s);
    Client client(server.endpoint());
    WhatIfFetch fetch(client, wanted(server));
    QSignalSpy finished(&fetch, &WhatIfFetch::finished);
    connect(&fetch, &WhatIfFetch::progressed, &fetch, [&fetch](int done) {
        if (done == 3)
            fetch.cancel();
    });
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(fetch.error()->kind, ErrorKind::Canceled);
    const auto asked = server.requests().size();
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), asked);
    QCOMPARE(finished.count(), 1);
}

void TestWhatIfFetch::endsWithItsClient()
{
    SimulatorServer server(u"contact-centre"_s);
    auto client = std::make_unique<Client>(server.endpoint());
    WhatIfFetch fetch(*client, wanted(server));
    QSignalSpy finished(&fetch, &WhatIfFetch::finished);
    fetch.start();
    client.reset();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(fetch.error()->kind, ErrorKind::Canceled);
}

void TestWhatIfFetch::endsWithTheFirstError()
{
    SimulatorServer server(u"contact-centre"_s);
    Client client(server.endpoint());
    WhatIfFetch::Wanted missing = wanted(server);
    missing.task = *Sid::parse(u"WT00000000000000000000000000000000"_s);
    WhatIfFetch fetch(client, missing);
    QSignalSpy finished(&fetch, &WhatIfFetch::finished);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(fetch.error()->kind, ErrorKind::NotFound);
    QVERIFY(fetch.isErrorOfTask());
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestWhatIfFetch)
#include "tst_whatiffetch.moc"
