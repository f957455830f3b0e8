#include "story/inquiry/inquiry.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"
#include "waitingdesktop.h"

using namespace Desk;
using namespace Qt::StringLiterals;
using Cause = WaitingCause;
using Part = WaitingWatch::Part;

class TestWaitingWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One offer after the other runs out, and whoever lets one go is offline then.
    void nobodyAnswers()
    {
        WaitingDesktop d(u"nobody-answers"_s);
        QVERIFY(d.look());
        QCOMPARE(d.watch->now().tasks, 1);
        QCOMPARE(d.count(Cause::OfferEnding), 1);
        QVERIFY2(d.texts(Cause::OfferEnding).first().contains(u"; 2 offers before it failed"_s),
                 qPrintable(d.texts(Cause::OfferEnding).first()));

        // Arlo, Bea, Cyrus and Delia let it go within a minute, fifteen seconds each.
        d.pass(58);
        QVERIFY(d.look());
        d.pass(4);
        QVERIFY(d.look());
        const QStringList away = d.texts(Cause::Unavailable);
        QCOMPARE(away.size(), 1);
        QVERIFY2(away.first().contains(u"after a missed offer"_s), qPrintable(away.first()));
        QVERIFY(!d.watch->now().absentees.isEmpty());
        QCOMPARE(d.watch->now().absentees.first().activityName, u"Offline"_s);
        // The smoke alarm came: nobody tonight knows alarms, for 45 s.
        const QStringList alarm = d.texts(Cause::NobodyEligible);
        QCOMPARE(alarm.size(), 1);
        QVERIFY2(alarm.first().startsWith(u"Smoke alarm: skills HAS 'alarms' fits nobody; the next step comes in"_s),
                 qPrintable(alarm.first()));
        d.pass(50);
        QVERIFY(d.look());
        QVERIFY(d.texts(Cause::NobodyEligible).isEmpty());
    }

    /// Each look reads again what the one before it may have missed, and counts nothing twice.
    void looksOverlapAndCountOnce()
    {
        WaitingDesktop d(u"nobody-answers"_s);
        QVERIFY(d.look());
        for (int round = 0; round < 28; ++round) {
            d.passMsecs(1370);
            QVERIFY(d.look());
        }
        // Two before, and two more in 38 s.
        const Sid task = d.server.firstTask().task;
        QCOMPARE(d.watch->ledger().failedOffers(task), 4);
        QCOMPARE(d.watch->ledger().misses().size(), 2);
    }

    void stuckInWrapUp()
    {
        WaitingDesktop d(u"stuck-in-wrap-up"_s);
        QVERIFY(d.look());
        // Four of the five have been wrapping for more than five minutes; whose they are is read three at a time.
        QTRY_COMPARE(d.count(Cause::Stuck), 4);
        for (int round = 0; round < 3; ++round)
            QVERIFY(d.look());
        QCOMPARE(d.count(Cause::Stuck), 4);
        for (const WaitingRow &row : d.watch->now().rows(Cause::Stuck)) {
            QVERIFY(!row.reservation.isNull());
            QVERIFY(!row.worker.isNull());
        }
        QCOMPARE(d.texts(Cause::Stuck).first(), u"Finished call 1: wrapping up for 10:00"_s);
        // They are in an activity that takes nothing.
        QCOMPARE(d.texts(Cause::Unavailable), QStringList({u"Heating is off: 5 eligible: 5 On a call"_s,
                                                           u"Meter reading: 5 eligible: 5 On a call"_s}));
        d.pass(70);
        QVERIFY(d.look());
        QCOMPARE(d.count(Cause::Stuck), 5);
    }

    void theCallerHangsUp()
    {
        WaitingDesktop d(u"caller-hangs-up"_s);
        QVERIFY(d.look());
        QCOMPARE(d.count(Cause::Offered), 3);
        d.pass(41); // The short one has left; the other offers end in nineteen seconds.
        QVERIFY(d.look());
        QCOMPARE(d.watch->now().tasks, 2);
        QCOMPARE(d.count(Cause::Offered), 2);
        // One has waited no more for a second, and half a minute ago there were three.
        QCOMPARE(d.watch->now().lastMinutes.mid(8), QList<std::optional<int>>({3, 2}));
        d.pass(6);
        QVERIFY(d.look());
        QCOMPARE(d.count(Cause::OfferEnding), 2);
    }

    void rushHour()
    {
        WaitingDesktop d(u"rush-hour"_s);
        d.pass(240);
        for (int round = 0; round < 5; ++round) {
            QVERIFY(d.look());
            QVERIFY2(d.watch->requests() <= WaitingRound::MostRequests,
                     qPrintable(QString::number(d.watch->requests())));
            QCOMPARE(d.watch->now().workers, 40);
            // Nothing waits without a cause, and nothing twice.
            int rows = 0;
            for (const QList<WaitingRow> &group : d.watch->now().groups)
                rows += int(group.size());
            QCOMPARE(rows - d.count(Cause::Stuck), d.watch->now().tasks);
            // Whoever is asked or talks is in an activity of their own here, so nothing is unclear.
            QCOMPARE(d.texts(Cause::CannotTell), QStringList());
            QCOMPARE(d.texts(Cause::NobodyEligible), QStringList());
            d.pass(5);
        }
    }

    /// Two pages of workers and a page of Events, or Events and two tasks: never more, and each task once.
    void threeRequestsAreEnoughWithManyWorkers()
    {
        TaskRouterScript server;
        const Clock clock = Samples::stoppedClock();
        const Sid workspace = Samples::sid(SidKind::Workspace, 1);
        const QByteArray base = "/v1/Workspaces/" + workspace.toLatin1();
        QList<Worker> workers;
        for (quint32 number = 0; number < 1500; ++number) {
            Worker worker;
            worker.sid = Samples::sid(SidKind::Worker, number);
            worker.workspaceSid = workspace;
            workers.append(worker);
        }
        QList<Task> assigned;
        for (quint32 number = 0; number < 5; ++number) {
            assigned.append(Samples::task(number, TaskStatus::Assigned));
            assigned.last().updated = Samples::Start - 60'000;
            Reservation row = Samples::reservation(number, ReservationStatus::Accepted);
            row.taskSid = assigned.last().sid;
            server.list(base + "/Tasks/" + assigned.last().sid.toLatin1() + "/Reservations", "reservations",
                        {TaskRouterScript::json(row)});
        }
        server.list(base + "/Tasks", "tasks", TaskRouterScript::json(assigned), 1000);
        server.list(base + "/Workers", "workers", TaskRouterScript::json(workers), 1000);
        server.list(base + "/Events", "events", {}, 1000);
        Client client(server.endpoint(), TaskRouterScript::options());
        TaskListModel tasks(clock);
        ReservationTableModel reservations(clock);
        WorkspaceWatch list(client, tasks, clock);
        TaskWatch task(client, reservations, clock);
        Directory directory(client);
        OfferWatch offers(client, tasks, directory, clock);
        WaitingWatch watch({client, list, tasks, offers, nullptr, clock});
        QSignalSpy listed(&list, &WorkspaceWatch::refreshed);
        list.open(workspace);
        QVERIFY(listed.wait(10'000));
        QList<int> requests;
        for (int round = 0; round < 6; ++round) {
            watch.setOn(false);
            watch.setOn(true);
            QTRY_VERIFY_WITH_TIMEOUT(watch.nextPollIn() >= 0, 10'000);
            requests.append(watch.requests());
        }
        // Each second one reads the workers, the others whose two tasks are.
        QCOMPARE(requests, QList<int>({3, 3, 3, 3, 3, 2}));
        QCOMPARE(server.count(base + "/Workers"), 6);
        for (const Task &one : std::as_const(assigned))
            QCOMPARE(server.count(base + "/Tasks/" + one.sid.toLatin1() + "/Reservations"), 1);
    }

    /// Who would be put back is one question with one answer, whoever is asked and since whenever they looked.
    void putsBackWhomWhyWouldPutBack_data()
    {
        QTest::addColumn<int>("later");
        QTest::addRow("while somebody looked") << 0;
        QTest::addRow("long before anybody looked") << 1800;
    }
    void putsBackWhomWhyWouldPutBack()
    {
        QFETCH(int, later);
        WaitingDesktop d(u"nobody-answers"_s);
        if (later == 0)
            QVERIFY(d.look());
        for (const int seconds : {58, 4, later}) {
            d.pass(seconds);
            if (later == 0)
                QVERIFY(d.look());
        }
        for (int round = 0; round < 3; ++round) {
            QVERIFY(d.look());
            QVERIFY(d.watch->requests() <= WaitingRound::MostRequests);
        }
        const QList<WaitingRow> rows = d.watch->now().rows(Cause::Unavailable);
        QVERIFY(!rows.isEmpty());
        for (const WaitingRow &row : rows) {
            Inquiry inquiry(d.client, {d.watch->workspace(), row.task, d.clock.utc, {}});
            QSignalSpy finished(&inquiry, &Inquiry::finished);
            inquiry.start();
            QVERIFY(finished.wait(10'000));
            QSet<Sid> why;
            for (const StoryAct &act : inquiry.diagnosis().next) {
                if (act.kind == StoryAct::Kind::PutBack)
                    why = QSet<Sid>(act.targets.cbegin(), act.targets.cend());
            }
            QVERIFY(!why.isEmpty());
            QCOMPARE(QSet<Sid>(row.absentees.cbegin(), row.absentees.cend()), why);
        }
    }

    /// The bars of the past are what was, also where nobody looked at a world that had been running, and where its
    /// clock jumped: or else they are gaps.
    void theLastMinutesAreTrue_data()
    {
        QTest::addColumn<int>("before");
        QTest::addRow("of a world that has been running") << 0;
        QTest::addRow("over a jump of the clock") << 1;
        QTest::addRow("over more than a page of Events holds") << 40;
    }
    void theLastMinutesAreTrue()
    {
        QFETCH(int, before);
        WaitingDesktop d(u"rush-hour"_s);
        d.pass(240);
        for (int look = 0; look < before && look < 2; ++look)
            QVERIFY(d.look());
        if (before > 1)
            d.pass(before * 60);
        QList<int> truth;
        for (int step = 0; step < 10; ++step) {
            d.pass(30);
            const auto &tasks = d.server.simulation().world().state().tasks;
            truth.append(int(std::count_if(tasks.cbegin(), tasks.cend(), [](const auto &one) {
                const Simulator::TaskStatus status = one.second.status;
                return status == Simulator::TaskStatus::Pending || status == Simulator::TaskStatus::Reserved;
            })));
        }
        // More happened than one page of Events holds: it is read page by page, and until then not told.
        QVERIFY(d.look());
        for (int look = 0; look < 20 && d.watch->ledger().observedUntil() < d.clock.utc(); ++look)
            QVERIFY(d.look());
        const QList<std::optional<int>> told = d.watch->now().lastMinutes;
        QCOMPARE(told.size(), truth.size());
        int known = 0;
        for (qsizetype at = 0; at < told.size(); ++at) {
            if (!told.at(at))
                continue;
            ++known;
            // The list of tasks has whole seconds.
            QVERIFY2(std::abs(*told.at(at) - truth.at(at)) <= 1,
                     qPrintable(u"bar %1: %2, and %3 waited"_s.arg(at).arg(*told.at(at)).arg(truth.at(at))));
        }
        QCOMPARE(known, 10);
    }

    /// A world that was taken back to where it was saved: what was noted since never happened.
    void aClockThatGoesBackBelongsToAnotherWorld()
    {
        WaitingDesktop d(u"nobody-answers"_s);
        QVERIFY(d.look());
        d.pass(62);
        QVERIFY(d.look());
        QVERIFY(!d.watch->ledger().misses().isEmpty());
        QSignalSpy changed(d.watch.get(), &WaitingWatch::changed);
        d.shift = -1'000; // Set right by a second.
        QVERIFY(d.look());
        QVERIFY(!d.watch->ledger().misses().isEmpty());
        d.shift = -600'000;
        d.watch->setOn(false);
        d.watch->setOn(true);
        QVERIFY(d.watch->ledger().misses().isEmpty());
        QCOMPARE(d.watch->now().asOf, 0);
    }

    void asksOnlyWhileItIsOn()
    {
        WaitingDesktop d(u"nobody-answers"_s);
        QSignalSpy listed(&d.workspace, &WorkspaceWatch::refreshed);
        d.workspace.open(d.server.firstTask().workspace);
        QVERIFY(listed.wait());
        QVERIFY(QTest::qWaitFor([&] { return d.offers.isComplete(); }));
        d.server.reset();
        QTest::qWait(100);
        QCOMPARE(d.server.requests().size(), 0);
        QCOMPARE(d.watch->nextPollIn(), -1);
        QVERIFY(d.look());
        d.watch->setOn(false);
        QCOMPARE(d.watch->nextPollIn(), -1);
        QCOMPARE(d.watch->now().tasks, 1); // What is known stays.
    }

    void theRulesAreReadOnceAndAgainWhenTheyChange()
    {
        WaitingDesktop d(u"nobody-answers"_s);
        QVERIFY(d.look());
        const auto workflows = [&d] {
            int count = 0;
            for (const Simulator::Request &request : d.server.requests())
                count += request.target.contains("/Workflows");
            return count;
        };
        // The directory asks for the names once, too.
        const int first = workflows();
        QVERIFY(d.look());
        QVERIFY(d.look());
        QCOMPARE(workflows(), first);
        d.watch->refresh();
        QTRY_COMPARE(workflows(), first + 1);
    }

    /// Workers answer 429: who was there stays, and it is told since when.
    void aPartThatFailsKeepsWhatItHad()
    {
        WaitingDesktop d(u"nobody-answers"_s);
        QVERIFY(d.look());
        QCOMPARE(d.watch->now().workers, 6);
        const UtcMsecs read = d.watch->readAt(Part::Workers);
        Simulator::FaultRule rule;
        rule.kind = Simulator::faultKind("status");
        rule.status = 429;
        rule.route = "workers.list";
        d.server.strikeAfter(0, rule);
        d.pass(20);
        QVERIFY(d.look());
        QVERIFY(d.watch->error(Part::Workers));
        QCOMPARE(d.watch->error(Part::Workers)->kind, ErrorKind::RateLimited);
        QCOMPARE(d.watch->readAt(Part::Workers), read);
        QVERIFY(!d.watch->error(Part::Events));
        QCOMPARE(d.watch->now().workers, 6);
        // Events tell in the meantime who went away.
        int people = 0;
        for (const WaitingActivity &activity : d.watch->now().activities)
            people += activity.people;
        QCOMPARE(people, 6);
        d.server.reset();
        QVERIFY(d.look());
        QVERIFY(!d.watch->error(Part::Workers));
    }
};

QTEST_GUILESS_MAIN(TestWaitingWatch)
#include "tst_waitingwatch.moc"
