#include "journal/journal.h"
#include "support/plancentre.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

Sid reservation(int number)
{
    return ClientTest::sid(SidKind::Reservation, number);
}

RawScript refusal(int status, int code, const QByteArray &extra = {})
{
    return RawScript::json(R"({"code":)" + QByteArray::number(code) + R"(,"message":"not now","status":)" +
                               QByteArray::number(status) + '}',
                           status, extra);
}

} // namespace

/// One row after the other, each asked about when its turn comes, and nothing but these.
class TestPlanRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsOneAfterTheOtherAndLooksFirst();
    void sendsToAllThreeKinds();
    void whatMovedIsSkippedAndSaysSo_data();
    void whatMovedIsSkippedAndSaysSo();
    void whatIsLostBetweenLookAndAnswerIsARefusalOfThatRowAlone();
    void whatIsGoneIsSkipped();
    void whatCannotBeIsLeftOutFromTheStart();
    void whatAPersonLeavesOutIsNotSent();
    void stopsAfterTheOneThatIsOnItsWay();
    void stopsBeforeTheOneThatIsLookedAt();
    void stopsAtTheFirstRefusal();
    void goesOnPastRefusalsWhereOneWishes();
    void whatIsAboutAllStopsAll_data();
    void whatIsAboutAllStopsAll();
    void anUnknownOutcomeStopsAndIsLookedUp();
    void whatCannotBeReadStopsBeforeAnythingIsSent();
    void theGateIsAskedForEachRow();
    void theGateIsAskedWhenTheRowIsOnDisk();
    void aTargetWithAnOpenInstructionIsSkipped();
    void aWaitThatTaskRouterWishesStopsIt();
    void sharedValuesFillWhatRowsLack();
    void aConnectionThatGoesEndsIt();
    void twoHundredRowsAreTwoHundredPosts();
    void theReportSaysWhatBecameOfEach();

private:
    [[nodiscard]] PlanRunner &make(const QList<PlannedAct> &acts);
    [[nodiscard]] PlanRowState state(int row) const { return m_runner->rows().at(row).state; }
    void run()
    {
        QSignalSpy stopped(m_runner.get(), &PlanRunner::stopped);
        m_runner->start();
        QVERIFY(!stopped.isEmpty() || stopped.wait(20'000));
        QVERIFY(!m_runner->isRunning());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanCentre> m_centre;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SendGate> m_gate;
    std::unique_ptr<PlanRunner> m_runner;
};

void TestPlanRunner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_centre = std::make_unique<PlanCentre>();
    ClientOptions options = ClientTest::quickOptions();
    m_client = std::make_unique<Client>(ClientTest::endpointOf(m_centre->server()), options);
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
    QCOMPARE(m_journal->open(), Journal::State::Writable);
    m_outbox = std::make_unique<Outbox>(*m_client, *m_journal, JournalOrigin::of(m_client->endpoint()),
                                        UnwrittenPolicy::Block, OutboxTest::quickPlan(2));
    m_gate = std::make_unique<SendGate>(Catalogue::builtIn(), *m_outbox);
}

void TestPlanRunner::cleanup()
{
    m_runner.reset();
    m_gate.reset();
    m_outbox.reset();
    m_journal.reset();
    m_client.reset();
    m_centre.reset();
}

PlanRunner &TestPlanRunner::make(const QList<PlannedAct> &acts)
{
    const Plan plan{u"Test"_s, acts};
    m_runner = std::make_unique<PlanRunner>(PlanRunner::WayOut{m_client.get(), m_outbox.get(), m_gate.get()},
                                            Catalogue::builtIn(), plan, Clock::system());
    return *m_runner;
}

void TestPlanRunner::sendsOneAfterTheOtherAndLooksFirst()
{
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2), PlanCentre::reject(3)});
    QVERIFY(runner.hasNext());
    QCOMPARE(runner.end(), PlanEnd::None);
    QVERIFY(m_centre->log().isEmpty()); // Nothing before a person starts it.
    run();
    QCOMPARE(m_centre->log(), (QStringList{u"GET WR…0001"_s, u"POST WR…0001"_s, u"GET WR…0002"_s, u"POST WR…0002"_s,
                                           u"GET WR…0003"_s, u"POST WR…0003"_s}));
    QCOMPARE(runner.end(), PlanEnd::Complete);
    QVERIFY(!runner.hasNext());
    for (int row = 0; row < 3; ++row) {
        const PlanRow &done = runner.rows().at(row);
        QCOMPARE(done.state, PlanRowState::Done);
        QCOMPARE(done.httpStatus, 200);
        QVERIFY(done.sent > 0);
        const JournalRow written = m_journal->row(done.journalRow);
        QCOMPARE(written.outcome, Outcome::Done);
        QCOMPARE(written.instruction.workerName, u"Ada %1"_s.arg(row + 1));
        QCOMPARE(written.instruction.etagBefore, "\"0\"");
    }
    QCOMPARE(m_centre->server().requests().at(1).header("if-match"), "\"0\"");
    // Once more sends nothing: a row that is over is over.
    run();
    QCOMPARE(m_centre->posts(), 3);
}

void TestPlanRunner::sendsToAllThreeKinds()
{
    PlannedAct cancel = PlanCentre::cancel(2);
    cancel.draft.set(u"Reason"_s, u"over"_s);
    cancel.address.worker = ClientTest::sid(SidKind::Worker, 9); // What is besides is of no effect.
    PlanRunner &runner = make({PlanCentre::reject(1), cancel, PlanCentre::move(3)});
    run();
    QCOMPARE(m_centre->log(), (QStringList{u"GET WR…0001"_s, u"POST WR…0001"_s, u"GET WT…0002"_s, u"POST WT…0002"_s,
                                           u"GET WK…0003"_s, u"POST WK…0003"_s}));
    QCOMPARE(m_centre->server().requests().at(3).body, "AssignmentStatus=canceled&Reason=over");
    QCOMPARE(m_centre->server().requests().at(5).body,
             "ActivitySid=" + ClientTest::sid(SidKind::Activity, 2).toLatin1());
    for (const PlanRow &row : runner.rows())
        QCOMPARE(row.state, PlanRowState::Done);
    const JournalRow task = m_journal->row(runner.rows().at(1).journalRow);
    QCOMPARE(task.instruction.about, SidKind::Task);
    QCOMPARE(task.instruction.wordBefore, u"pending"_s);
    QCOMPARE(task.instruction.valueBefore, u"3"_s);
    QCOMPARE(m_journal->row(runner.rows().at(2).journalRow).statusAfter, u"Activity 2"_s);
}

void TestPlanRunner::whatMovedIsSkippedAndSaysSo_data()
{
    QTest::addColumn<PlannedAct>("act");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("another status") << PlanCentre::reject(1) << QByteArray("accepted")
                                    << u"it was pending and is accepted"_s;
    QTest::newRow("another version") << PlanCentre::reject(1) << QByteArray("pending") << u"version 0 → 1"_s;
    PlannedAct old = PlanCentre::reject(1);
    old.state.etag.clear(); // From a list, which has no versions.
    QTest::newRow("another time") << old << QByteArray("pending") << u"changed meanwhile"_s;
    PlannedAct task = PlanCentre::cancel(1);
    task.draft.set(u"Reason"_s, u"over"_s);
    QTest::newRow("a task that somebody took") << task << QByteArray("assigned") << u"it was pending and is assigned"_s;
}

void TestPlanRunner::whatMovedIsSkippedAndSaysSo()
{
    QFETCH(PlannedAct, act);
    QFETCH(QByteArray, status);
    QFETCH(QString, words);
    PlanRunner &runner = make({act, PlanCentre::reject(2)});
    m_centre->change(runner.rows().constFirst().target(), status);
    run();
    QCOMPARE(state(0), PlanRowState::Skipped);
    QVERIFY2(runner.rows().at(0).why.contains(words), qPrintable(runner.rows().at(0).why));
    QCOMPARE(runner.rows().at(0).journalRow, 0);
    QCOMPARE(state(1), PlanRowState::Done);
    QCOMPARE(m_centre->postsTo(runner.rows().constFirst().target()), 0);
    QCOMPARE(m_centre->posts(), 1);
    QCOMPARE(runner.end(), PlanEnd::Complete);
}

void TestPlanRunner::whatIsLostBetweenLookAndAnswerIsARefusalOfThatRowAlone()
{
    m_centre->setPost(reservation(1), refusal(412, 20412));
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    run();
    QCOMPARE(state(0), PlanRowState::Refused);
    QVERIFY(runner.rows().at(0).why.contains("moved"_L1));
    QCOMPARE(state(1), PlanRowState::Done);
}

void TestPlanRunner::whatIsGoneIsSkipped()
{
    m_centre->setGet(reservation(1), refusal(404, 20404));
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    run();
    QCOMPARE(state(0), PlanRowState::Skipped);
    QVERIFY(runner.rows().at(0).why.contains("404"_L1));
    QCOMPARE(state(1), PlanRowState::Done);
    QCOMPARE(m_centre->posts(), 1);
}

void TestPlanRunner::whatCannotBeIsLeftOutFromTheStart()
{
    PlannedAct late = PlanCentre::reject(1);
    late.state.statusText = u"timeout"_s;
    late.state.status = ReservationStatus::Timeout;
    PlannedAct unknown = PlanCentre::reject(2);
    unknown.action = u"fly"_s;
    PlannedAct nowhere = PlanCentre::reject(3);
    nowhere.address.reservation = {};
    PlanRunner &runner = make({late, unknown, nowhere, PlanCentre::reject(4)});
    run();
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(state(row), PlanRowState::Waiting);
        QCOMPARE(runner.rows().at(row).verdict.legality, Legality::Refused);
    }
    QCOMPARE(runner.rows().at(0).verdict.code, 20001);
    QCOMPARE(m_centre->log(), (QStringList{u"GET WR…0004"_s, u"POST WR…0004"_s}));
}

void TestPlanRunner::whatAPersonLeavesOutIsNotSent()
{
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    QSignalSpy changed(&runner, &PlanRunner::rowChanged);
    runner.setWanted(0, false);
    runner.setWanted(7, false);
    QCOMPARE(changed.size(), 1);
    connect(&runner, &PlanRunner::rowChanged, &runner, [&runner] { runner.setWanted(1, false); }); // Too late.
    run();
    QCOMPARE(m_centre->log(), (QStringList{u"GET WR…0002"_s, u"POST WR…0002"_s}));
    QCOMPARE(state(0), PlanRowState::Waiting);
}

void TestPlanRunner::stopsAfterTheOneThatIsOnItsWay()
{
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2), PlanCentre::reject(3)});
    QSignalSpy stopped(&runner, &PlanRunner::stopped);
    const auto onRow = connect(&runner, &PlanRunner::rowChanged, &runner, [&runner](int row) {
        if (runner.rows().at(row).state == PlanRowState::Sending)
            runner.stopAfterThis();
    });
    runner.start();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(runner.end(), PlanEnd::ByPerson);
    QCOMPARE(state(0), PlanRowState::Done);
    QCOMPARE(state(1), PlanRowState::Waiting);
    QCOMPARE(m_centre->log(), (QStringList{u"GET WR…0001"_s, u"POST WR…0001"_s}));
    // And on, with what is left.
    disconnect(onRow);
    run();
    QCOMPARE(m_centre->posts(), 3);
    QCOMPARE(m_centre->postsTo(reservation(1)), 1);
    QCOMPARE(runner.end(), PlanEnd::Complete);
}

void TestPlanRunner::stopsBeforeTheOneThatIsLookedAt()
{
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    QSignalSpy stopped(&runner, &PlanRunner::stopped);
    runner.start();
    QCOMPARE(state(0), PlanRowState::Looking);
    runner.stopAfterThis();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(state(0), PlanRowState::Waiting);
    QVERIFY(!runner.isRunning());
    // From inside the signal that tells of it.
    connect(&runner, &PlanRunner::rowChanged, &runner, [&runner](int row) {
        if (runner.rows().at(row).state == PlanRowState::Looking)
            runner.stopAfterThis();
    });
    runner.start();
    QCOMPARE(stopped.size(), 2);
    QVERIFY(!runner.isRunning());
    // A round trip makes sure that nothing is on its way.
    QVERIFY(
        ClientTest::outcomeOf(m_client->fetchTask(ClientTest::sid(SidKind::Workspace), ClientTest::sid(SidKind::Task)))
            ->ok());
    QCOMPARE(m_centre->posts(), 0);
}

void TestPlanRunner::stopsAtTheFirstRefusal()
{
    m_centre->setPost(reservation(1), refusal(400, 20001));
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    run();
    QCOMPARE(runner.end(), PlanEnd::Refused);
    QCOMPARE(runner.whyEnded(), u"not now"_s);
    QCOMPARE(state(0), PlanRowState::Refused);
    QCOMPARE(runner.rows().at(0).httpStatus, 400);
    QCOMPARE(runner.rows().at(0).code, 20001);
    QCOMPARE(state(1), PlanRowState::Waiting);
    QCOMPARE(m_centre->posts(), 1);
}

void TestPlanRunner::goesOnPastRefusalsWhereOneWishes()
{
    m_centre->setPost(reservation(1), refusal(400, 20001));
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    runner.setStopAtRefusal(false);
    run();
    QCOMPARE(runner.end(), PlanEnd::Complete);
    QCOMPARE(state(0), PlanRowState::Refused);
    QCOMPARE(state(1), PlanRowState::Done);
}

void TestPlanRunner::whatIsAboutAllStopsAll_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("credentials") << 401;
    QTest::newRow("permission") << 403;
    QTest::newRow("too many") << 429;
}

void TestPlanRunner::whatIsAboutAllStopsAll()
{
    QFETCH(int, status);
    m_centre->setPost(reservation(1), refusal(status, 20003));
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    runner.setStopAtRefusal(false);
    run();
    QCOMPARE(runner.end(), PlanEnd::Refused);
    QCOMPARE(m_centre->posts(), 1);
}

void TestPlanRunner::anUnknownOutcomeStopsAndIsLookedUp()
{
    m_centre->setPost(reservation(1), RawScript::fault(Then::Close), true);
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    runner.setStopAtRefusal(false); // An unknown outcome is no refusal.
    run();
    QCOMPARE(runner.end(), PlanEnd::Unknown);
    QCOMPARE(state(0), PlanRowState::Unknown);
    QCOMPARE(m_centre->posts(), 1);
    QTRY_COMPARE(runner.rows().at(0).reconciliation, Reconciliation::TookEffect);
    QCOMPARE(m_centre->posts(), 1);
    // A person goes on: with the others, never with that one.
    run();
    QCOMPARE(state(0), PlanRowState::Unknown);
    QCOMPARE(state(1), PlanRowState::Done);
    QCOMPARE(m_centre->postsTo(reservation(1)), 1);
}

void TestPlanRunner::whatCannotBeReadStopsBeforeAnythingIsSent()
{
    m_centre->setGet(reservation(2), RawScript::json("{", 200));
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2), PlanCentre::reject(3)});
    run();
    QCOMPARE(runner.end(), PlanEnd::NotRead);
    QVERIFY(!runner.whyEnded().isEmpty());
    QCOMPARE(state(0), PlanRowState::Done);
    QCOMPARE(state(1), PlanRowState::Waiting);
    QVERIFY(runner.hasNext());
    QCOMPARE(m_centre->posts(), 1);
}

void TestPlanRunner::theGateIsAskedForEachRow()
{
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2), PlanCentre::reject(3)});
    // The account locks itself after the first one, as it does when its minutes are over.
    int asked = 0;
    connect(m_gate.get(), &SendGate::aboutToAnswer, this, [&] {
        if (++asked > 2)
            m_gate->setReadOnly(true, u"locked again"_s);
    });
    run();
    QCOMPARE(runner.end(), PlanEnd::NotAllowed);
    QCOMPARE(runner.whyEnded(), u"locked again"_s);
    QCOMPARE(state(0), PlanRowState::Done);
    QCOMPARE(state(1), PlanRowState::Waiting);
    QCOMPARE(m_centre->posts(), 1);
}

void TestPlanRunner::theGateIsAskedWhenTheRowIsOnDisk()
{
    PlanRunner &runner = make({PlanCentre::reject(1)});
    int asked = 0;
    connect(m_gate.get(), &SendGate::aboutToAnswer, this, [&] {
        if (++asked == 2)
            m_gate->setReadOnly(true, u"locked while it was written"_s);
    });
    run();
    QCOMPARE(asked, 2);
    QCOMPARE(runner.end(), PlanEnd::NotAllowed);
    QCOMPARE(state(0), PlanRowState::Waiting);
    QCOMPARE(m_journal->row(m_journal->idRange().newest).outcome, Outcome::NotSent);
    QCOMPARE(m_centre->posts(), 0);
}

void TestPlanRunner::aTargetWithAnOpenInstructionIsSkipped()
{
    RawScript never;
    never.delayMsecs = 600'000;
    m_centre->setPost(reservation(1), never);
    Instruction other = ReservationDouble::accept(1);
    QVERIFY(m_outbox->send(other, nullptr) > 0);
    QTRY_COMPARE(m_centre->posts(), 1);
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    run();
    QCOMPARE(state(0), PlanRowState::Skipped);
    QVERIFY2(runner.rows().at(0).why.contains("on its way"_L1), qPrintable(runner.rows().at(0).why));
    QCOMPARE(state(1), PlanRowState::Done);
    QCOMPARE(m_centre->postsTo(reservation(1)), 1);
}

void TestPlanRunner::aWaitThatTaskRouterWishesStopsIt()
{
    m_centre->setPost(reservation(1), refusal(429, 20429, "Retry-After: 60\r\n"));
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    run();
    QCOMPARE(runner.end(), PlanEnd::Refused);
    run(); // A person is too impatient.
    QCOMPARE(runner.end(), PlanEnd::NotAllowed);
    QVERIFY2(runner.whyEnded().contains("asked to wait"_L1), qPrintable(runner.whyEnded()));
    QCOMPARE(state(1), PlanRowState::Waiting);
    QCOMPARE(m_centre->posts(), 1);
}

void TestPlanRunner::sharedValuesFillWhatRowsLack()
{
    PlannedAct own = PlanCentre::cancel(1);
    own.draft.set(u"Reason"_s, u"its own"_s);
    PlanRunner &runner = make({own, PlanCentre::cancel(2), PlanCentre::reject(3)});
    QCOMPARE(runner.asked().size(), 1);
    QCOMPARE(runner.asked().constFirst().name, u"Reason"_s);
    QCOMPARE(runner.rows().at(1).verdict.legality, Legality::Refused);
    QVERIFY2(runner.rows().at(1).verdict.reason.contains("Reason"_L1), qPrintable(runner.rows().at(1).verdict.reason));
    Draft shared;
    shared.set(u"Reason"_s, u"for all"_s);
    runner.setShared(shared);
    QCOMPARE(runner.rows().at(1).verdict, Verdict());
    QVERIFY(runner.rows().at(1).summary.contains("for all"_L1));
    run();
    const QList<RawRequest> requests = m_centre->server().requests();
    QCOMPARE(requests.at(1).body, "AssignmentStatus=canceled&Reason=its%20own");
    QCOMPARE(requests.at(3).body, "AssignmentStatus=canceled&Reason=for%20all");
    QCOMPARE(requests.at(5).body, "ReservationStatus=rejected");
}

void TestPlanRunner::aConnectionThatGoesEndsIt()
{
    RawScript never;
    never.delayMsecs = 600'000;
    m_centre->setGet(reservation(1), never);
    PlanRunner &runner = make({PlanCentre::reject(1), PlanCentre::reject(2)});
    QSignalSpy stopped(&runner, &PlanRunner::stopped);
    runner.start();
    QCOMPARE(state(0), PlanRowState::Looking);
    m_gate.reset();
    m_outbox.reset();
    m_client.reset();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(runner.end(), PlanEnd::Left);
    QCOMPARE(state(0), PlanRowState::Waiting);
    QVERIFY(!runner.hasNext());
    runner.start();
    QCOMPARE(runner.end(), PlanEnd::Left);
    QCOMPARE(m_centre->posts(), 0);
}

void TestPlanRunner::twoHundredRowsAreTwoHundredPosts()
{
    QList<PlannedAct> acts;
    for (int number = 1; number <= 200; ++number)
        acts += PlanCentre::reject(number);
    PlanRunner &runner = make(acts);
    QElapsedTimer clock;
    clock.start();
    run();
    qInfo("200 rows in %lld ms", clock.elapsed());
    QCOMPARE(runner.end(), PlanEnd::Complete);
    QCOMPARE(m_centre->posts(), 200);
    QCOMPARE(m_centre->server().count(), 400);
    JournalQuery all;
    QCOMPARE(m_journal->count(all), 200);
}

void TestPlanRunner::theReportSaysWhatBecameOfEach()
{
    m_centre->setPost(reservation(3), refusal(400, 20001));
    m_centre->change(reservation(2), "accepted");
    PlannedAct late = PlanCentre::reject(5);
    late.state.statusText = u"timeout"_s;
    PlannedAct first = PlanCentre::reject(1);
    first.beside = u"Refund\nquestion"_s;
    PlanRunner &runner =
        make({first, PlanCentre::reject(2), PlanCentre::reject(3), PlanCentre::reject(4), late, PlanCentre::reject(6)});
    runner.setWanted(5, false);
    run();
    const QString report = runner.report();
    const QStringList parts{u"Test\n"_s,
                            u"Sent: 2. Skipped: 1. Left out: 2. Still to be sent: 1."_s,
                            u"1. Ada 1, Refund"_s,
                            reservation(1).toString() + u" — reject: sent "_s,
                            u"done 200"_s,
                            u"2. Ada 2"_s,
                            u"skipped: moved: it was pending and is accepted"_s,
                            u"refused 400 · 20001: not now"_s,
                            u"4. Ada 4"_s,
                            u"reject: not sent"_s,
                            u"5. Ada 5"_s,
                            u"left out: Reject needs a pending reservation (20001)."_s,
                            u"reject: left out"_s,
                            u"Stopped, because TaskRouter refused the last one. not now"_s};
    qsizetype at = 0;
    for (const QString &part : parts) {
        const qsizetype found = report.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part + u"\n"_s + report));
        at = found;
    }
    QVERIFY(!report.contains("Refund\nquestion"_L1)); // A server's line break is none of ours.
}

QTEST_GUILESS_MAIN(TestPlanRunner)
#include "tst_planrunner.moc"
