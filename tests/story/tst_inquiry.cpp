#include "story/inquiry/inquiry.h"
#include "support/clienttest.h"
#include "support/simulatorserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QUrlQuery>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const Sid Ws = ClientTest::sid(SidKind::Workspace);
const Sid TheTask = ClientTest::sid(SidKind::Task);
const Sid Queue = ClientTest::sid(SidKind::TaskQueue);
const Sid Flow = ClientTest::sid(SidKind::Workflow);
constexpr qint64 Now = 1'772'460'207'000; // 2026-03-02T14:03:27Z

/// A request's target without its query.
QByteArray pathOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

/// A centre of any size, as the API would tell of it: one queue, one workflow, one task that waits.
struct BigCentre
{
    int workers = 10;
    int available = 0;        ///< So many, the first ones.
    int withRoom = 0;         ///< So many of those.
    bool tellsOfRoom = false; ///< Expressions may name channels; else nobody fits such a one.
    bool ignoresExpressions = false;
    int reservations = 0; ///< So many, all canceled; the task is then canceled as well.
    int refused = 0;      ///< Status of the answers of `refusedPath`; 0: none.
    QByteArray refusedPath = {};

    [[nodiscard]] QByteArray worker(int number) const
    {
        const bool isAvailable = number <= available;
        return "{\"sid\":\"" + ClientTest::sid(SidKind::Worker, number).toLatin1() + "\",\"workspace_sid\":\"" +
               Ws.toLatin1() + "\",\"friendly_name\":\"Worker " + QByteArray::number(number) +
               "\",\"attributes\":\"{\\\"skills\\\":[\\\"support\\\"]}\",\"activity_name\":\"" +
               (isAvailable ? "Available" : "Break") + "\",\"activity_sid\":\"" +
               ClientTest::sid(SidKind::Activity, isAvailable ? 1 : 2).toLatin1() +
               "\",\"available\":" + (isAvailable ? "true" : "false") +
               ",\"date_status_changed\":\"2026-03-02T13:00:00Z\"}";
    }
    [[nodiscard]] QByteArray page(const QUrl &base, const QByteArray &target, const QByteArray &key, int count,
                                  const std::function<QByteArray(int)> &row) const
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(target)));
        const int size = std::max(1, query.queryItemValue(u"PageSize"_s).toInt());
        const int first = query.queryItemValue(u"Page"_s).toInt() * size;
        QList<QByteArray> rows;
        for (int at = first; at < std::min(count, first + size); ++at)
            rows.append(row(at + 1));
        if (first + size >= count)
            return ClientTest::pageJson(rows, {}, key);
        const QByteArray path = pathOf(target);
        QByteArray link = base.toEncoded() + path + "?PageSize=" + QByteArray::number(size) +
                          "&Page=" + QByteArray::number(first / size + 1);
        if (target.contains("TaskQueueSid"))
            link += "&TaskQueueSid=" + Queue.toLatin1();
        return ClientTest::pageJson(rows, link, key);
    }
    [[nodiscard]] RawScript answer(const QUrl &base, const RawRequest &request) const
    {
        const QByteArray target = request.target();
        const QByteArray path = pathOf(target);
        if (refused != 0 && path.endsWith(refusedPath))
            return RawScript::json("{\"code\":20429,\"message\":\"Too Many Requests\",\"status\":429}", refused);
        const auto none = [&](const QByteArray &key) { return RawScript::json(ClientTest::pageJson({}, {}, key)); };
        if (path.endsWith("/Channels")) {
            static const QRegularExpression number(u"WK0*([0-9a-f]+)/"_s);
            const int at = number.match(QString::fromLatin1(path)).captured(1).toInt(nullptr, 16);
            const bool hasRoom = at > available - withRoom;
            return RawScript::json(ClientTest::pageJson(
                {"{\"sid\":\"" + ClientTest::sid(SidKind::WorkerChannel, at).toLatin1() +
                 "\",\"task_channel_unique_name\":\"voice\",\"configured_capacity\":1,\"available\":true,"
                 "\"assigned_tasks\":" +
                 (hasRoom ? "0" : "1") + ",\"available_capacity_percentage\":" + (hasRoom ? "100" : "0") + "}"},
                {}, "channels"));
        }
        if (path.endsWith("/Workers") && target.contains("Available=true") && !ignoresExpressions) {
            const bool isAboutRoom = target.contains("channel.voice.available_capacity_percentage");
            const int first = isAboutRoom ? available - (tellsOfRoom ? withRoom : 0) : 0;
            return RawScript::json(page(base, target, "workers", available - first,
                                        [this, first](int number) { return worker(first + number); }));
        }
        if (path.endsWith("/Workers"))
            return RawScript::json(
                page(base, target, "workers", workers, [this](int number) { return worker(number); }));
        if (path.endsWith("/RealTimeStatistics"))
            return RawScript::json("{\"task_queue_sid\":\"" + Queue.toLatin1() +
                                   "\",\"total_eligible_workers\":" + QByteArray::number(workers) +
                                   ",\"total_available_workers\":" + QByteArray::number(available) + "}");
        if (path.endsWith("/TaskQueues"))
            return RawScript::json(
                ClientTest::pageJson({"{\"sid\":\"" + Queue.toLatin1() +
                                      "\",\"friendly_name\":\"Support\",\"target_workers\":\"skills HAS 'support'\"}"},
                                     {}, "task_queues"));
        if (path.endsWith("/Workflows/" + Flow.toLatin1()))
            return RawScript::json("{\"sid\":\"" + Flow.toLatin1() +
                                   "\",\"friendly_name\":\"Calls\",\"configuration\":\"{\\\"task_routing\\\":{"
                                   "\\\"filters\\\":[],\\\"default_filter\\\":{\\\"queue\\\":\\\"" +
                                   Queue.toLatin1() + "\\\"}}}\"}");
        if (path.endsWith("/Tasks/" + TheTask.toLatin1()))
            return RawScript::json(task());
        if (path.endsWith("/Reservations"))
            return RawScript::json(page(base, target, "reservations", reservations, &BigCentre::reservation));
        if (path.endsWith("/Events"))
            return none("events");
        if (path.endsWith("/Tasks"))
            return RawScript::json(ClientTest::pageJson({task()}, {}, "tasks"));
        if (path.endsWith(Ws.toLatin1()))
            return RawScript::json("{\"sid\":\"" + Ws.toLatin1() +
                                   "\",\"multi_task_enabled\":true,\"timeout_activity_sid\":\"" +
                                   ClientTest::sid(SidKind::Activity, 3).toLatin1() + "\"}");
        return RawScript::json("{}", 404);
    }
    [[nodiscard]] static QByteArray reservation(int number)
    {
        return "{\"sid\":\"" + ClientTest::sid(SidKind::Reservation, number).toLatin1() + "\",\"workspace_sid\":\"" +
               Ws.toLatin1() + "\",\"task_sid\":\"" + TheTask.toLatin1() + "\",\"worker_sid\":\"" +
               ClientTest::sid(SidKind::Worker, 1).toLatin1() +
               "\",\"worker_name\":\"Worker 1\",\"reservation_status\":\"rejected\","
               "\"date_created\":\"2026-03-02T14:02:27Z\",\"date_updated\":\"2026-03-02T14:02:27Z\"}";
    }
    [[nodiscard]] QByteArray task() const
    {
        return "{\"sid\":\"" + TheTask.toLatin1() + "\",\"workspace_sid\":\"" + Ws.toLatin1() +
               "\",\"assignment_status\":\"" + (reservations > 0 ? "canceled" : "pending") +
               "\",\"attributes\":\"{}\",\"priority\":0,\"age\":60,"
               "\"timeout\":86400,\"date_created\":\"2026-03-02T14:02:27Z\",\"date_updated\":\"2026-03-02T14:02:27Z\","
               "\"virtual_start_time\":\"2026-03-02T14:02:27Z\",\"task_queue_sid\":\"" +
               Queue.toLatin1() + "\",\"task_queue_friendly_name\":\"Support\",\"workflow_sid\":\"" + Flow.toLatin1() +
               "\",\"task_channel_unique_name\":\"voice\"}";
    }
};

/// Asks why in such a centre.
struct Asked
{
    explicit Asked(const BigCentre &itsCentre)
        : centre(itsCentre)
    {
        server.setHandler([this](const RawRequest &request) { return centre.answer(server.url(), request); });
        ClientOptions options = ClientTest::quickOptions();
        options.retries = 0;
        client = std::make_unique<Client>(ClientTest::endpointOf(server), options);
        inquiry = std::make_unique<Inquiry>(*client, Inquiry::Wanted{Ws, TheTask, [] { return Now; }, {}});
    }
    bool run()
    {
        QSignalSpy finished(inquiry.get(), &Inquiry::finished);
        inquiry->start();
        return finished.wait(30'000) && finished.count() == 1;
    }
    [[nodiscard]] int count(const QByteArray &end) const
    {
        const QList<RawRequest> all = server.requests();
        return int(std::count_if(all.cbegin(), all.cend(),
                                 [&end](const RawRequest &request) { return pathOf(request.target()).endsWith(end); }));
    }

    BigCentre centre;
    RawServer server;
    std::unique_ptr<Client> client;
    std::unique_ptr<Inquiry> inquiry;
};

Inquiry::Wanted wanted(SimulatorServer &server)
{
    const Address address = server.pendingReservation();
    return {address.workspace, address.task, [&server] { return server.simulation().world().now(); }, {}};
}

} // namespace

/// "Why?" is answered with few GETs, whatever becomes of them.
class TestInquiry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhatAnAnswerLacks();
    void stopsWhereTheStorySaysAll();
    void looksAtASampleOfAVeryLargeQueue();
    void isLessSureWhereTaskRouterDoesNotSayAll();
    void readsFirstWhoHasRoomAsTaskRouterSays();
    void stopsAtTheFirstWhoHasRoom();
    void looksAtSomeWhereAllAreFull();
    void goesOnWithoutStatistics_data();
    void goesOnWithoutStatistics();
    void tellsOfATaskThatIsDeletedMeanwhile();
    void bringsWhatWasKnownAlready();
    void saysOfHowManyOffersItTells();
    void isOfNoUseWhereTheCredentialsAreRefused();
    void canBeCanceled();
    void canBeCanceledWhileALargeAnswerIsMade();
    void endsWithItsClient();
};

void TestInquiry::asksWhatAnAnswerLacks()
{
    Asked asked({10, 0, 0});
    QSignalSpy improved(asked.inquiry.get(), &Inquiry::improved);
    QSignalSpy ended(asked.inquiry.get(), &Inquiry::readEnded);
    QVERIFY(asked.run());
    QVERIFY(!asked.inquiry->error());
    const Diagnosis &diagnosis = asked.inquiry->diagnosis();
    QCOMPARE(diagnosis.verdict, WhyVerdict::Unavailable);
    QCOMPARE(diagnosis.certainty, Certainty::ShownNow);
    QCOMPARE(diagnosis.workers.size(), 10);
    QCOMPARE(diagnosis.lacks, QList<Lack>());
    QCOMPARE(diagnosis.notes, QStringList());
    // Task, reservations, Events; workspace, workflow, queues; members, workers, tasks.
    QCOMPARE(asked.server.count(), 9);
    QCOMPARE(asked.inquiry->requests(), 9);
    QCOMPARE(diagnosis.requests, 9);
    QCOMPARE(ended.count(), 9);
    QVERIFY(improved.count() >= 2);
    QCOMPARE(asked.server.posts(), 0);
    const QList<RawRequest> requests = asked.server.requests();
    QVERIFY(std::any_of(requests.cbegin(), requests.cend(), [](const RawRequest &one) {
        return one.target().contains("/Events?TaskSid=") && one.target().contains("StartDate=2026-03-02T14%3A01%3A27Z");
    }));
}

void TestInquiry::stopsWhereTheStorySaysAll()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    const Inquiry::Wanted its = wanted(server);
    Simulator::World &world = server.simulation().world();
    const auto task = world.state().sids.read(Simulator::Kind::Task, its.task.toLatin1());
    world.callerHangsUp(*task);
    server.reset();
    Inquiry inquiry(client, its);
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(inquiry.diagnosis().verdict, WhyVerdict::CallerGaveUp);
    QCOMPARE(inquiry.diagnosis().certainty, Certainty::Proved);
    QCOMPARE(server.requests().size(), 3);
}

void TestInquiry::looksAtASampleOfAVeryLargeQueue()
{
    Asked asked({15'000, 0, 0});
    QVERIFY(asked.run());
    const Diagnosis &diagnosis = asked.inquiry->diagnosis();
    QCOMPARE(diagnosis.verdict, WhyVerdict::Unavailable);
    // TaskRouter says that nobody of all of them is available.
    QCOMPARE(diagnosis.certainty, Certainty::ShownNow);
    QVERIFY(asked.server.count() <= Inquiry::MostRequests);
    QCOMPARE(asked.inquiry->situation().workers.size(), 10'000U);
    QVERIFY(!asked.inquiry->situation().hasAllWorkers);
    QCOMPARE(diagnosis.workers.size(), MostWorkerRows);
    QCOMPARE(diagnosis.workersLeftOut, 15'000 - MostWorkerRows);
    QVERIFY2(diagnosis.notes.join(u' ').contains(u"15000 workers; 10000 of them"_s),
             qPrintable(diagnosis.notes.join(u'\n')));
}

void TestInquiry::isLessSureWhereTaskRouterDoesNotSayAll()
{
    // More fit than an answer holds: who they are is not known.
    BigCentre ignoring{15'000, 0, 0};
    ignoring.ignoresExpressions = true;
    Asked asked(ignoring);
    QVERIFY(asked.run());
    QVERIFY(asked.inquiry->situation().candidates);
    QVERIFY(!asked.inquiry->situation().candidates->isWhole);
    QCOMPARE(asked.inquiry->diagnosis().certainty, Certainty::Likely);
    QVERIFY(asked.server.count() <= Inquiry::MostRequests);
}

void TestInquiry::readsFirstWhoHasRoomAsTaskRouterSays()
{
    // One of 200 has room, whom nobody would find by reading a dozen.
    BigCentre centre{300, 200, 1};
    centre.tellsOfRoom = true;
    Asked asked(centre);
    QVERIFY(asked.run());
    QCOMPARE(asked.inquiry->diagnosis().verdict, WhyVerdict::CannotTell);
    QVERIFY2(asked.count("/Channels") <= 4, QByteArray::number(asked.count("/Channels")).constData());
    QVERIFY(asked.inquiry->situation().hasRoom(ClientTest::sid(SidKind::Worker, 200), u"voice"_s));
    // Where it says nothing of that, some are read, and what is told is no more than likely.
    centre.tellsOfRoom = false;
    Asked silent(centre);
    QVERIFY(silent.run());
    QCOMPARE(silent.inquiry->diagnosis().verdict, WhyVerdict::NoCapacity);
    QCOMPARE(silent.inquiry->diagnosis().certainty, Certainty::Likely);
    QVERIFY(silent.server.count() <= Inquiry::MostRequests);
    // Where it lists those who have none, their own answers count.
    centre.ignoresExpressions = true;
    centre.withRoom = 0;
    Asked wrong(centre);
    QVERIFY(wrong.run());
    QCOMPARE(wrong.inquiry->diagnosis().verdict, WhyVerdict::NoCapacity);
    QVERIFY(wrong.server.count() <= Inquiry::MostRequests);
}

void TestInquiry::stopsAtTheFirstWhoHasRoom()
{
    Asked asked({300, 200, 200});
    QVERIFY(asked.run());
    QCOMPARE(asked.inquiry->diagnosis().verdict, WhyVerdict::CannotTell);
    QVERIFY(asked.count("/Channels") >= 1);
    QVERIFY2(asked.count("/Channels") <= 4, QByteArray::number(asked.count("/Channels")).constData());
}

void TestInquiry::looksAtSomeWhereAllAreFull()
{
    Asked asked({300, 200, 0});
    QVERIFY(asked.run());
    const Diagnosis &diagnosis = asked.inquiry->diagnosis();
    QCOMPARE(diagnosis.verdict, WhyVerdict::NoCapacity);
    QCOMPARE(diagnosis.certainty, Certainty::Likely);
    QVERIFY(asked.count("/Channels") > 5);
    QVERIFY(asked.server.count() <= Inquiry::MostRequests);
    QVERIFY(!diagnosis.notes.isEmpty());

    Asked few({8, 5, 0});
    QVERIFY(few.run());
    QCOMPARE(few.inquiry->diagnosis().verdict, WhyVerdict::NoCapacity);
    QCOMPARE(few.inquiry->diagnosis().certainty, Certainty::ShownNow);
    QCOMPARE(few.count("/Channels"), 5);
}

void TestInquiry::goesOnWithoutStatistics_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("workers");
    QTest::addColumn<WhyVerdict>("verdict");
    // They are asked for where there are more than can be read.
    QTest::newRow("statistics") << QByteArray("/RealTimeStatistics") << 429 << 11'000 << WhyVerdict::Unavailable;
    QTest::newRow("workflow") << QByteArray("/Workflows/" + Flow.toLatin1()) << 429 << 10 << WhyVerdict::Unavailable;
    QTest::newRow("events") << QByteArray("/Events") << 500 << 10 << WhyVerdict::Unavailable;
    QTest::newRow("workers") << QByteArray("/Workers") << 429 << 10 << WhyVerdict::CannotTell;
}

void TestInquiry::goesOnWithoutStatistics()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(WhyVerdict, verdict);
    QFETCH(int, workers);
    BigCentre centre{workers, 0, 0};
    centre.refused = status;
    centre.refusedPath = path;
    Asked asked(centre);
    QVERIFY(asked.run());
    QVERIFY(!asked.inquiry->error());
    QCOMPARE(asked.inquiry->diagnosis().verdict, verdict);
    QCOMPARE(asked.inquiry->diagnosis().lacks, QList<Lack>());
    const QString notes = asked.inquiry->diagnosis().notes.join(u'\n');
    QVERIFY2(notes.contains(status == 429 ? u"(429)"_s : u"(5xx)"_s), qPrintable(notes));
}

void TestInquiry::tellsOfATaskThatIsDeletedMeanwhile()
{
    SimulatorServer server(u"nobody-answers"_s);
    Client client(server.endpoint());
    const Inquiry::Wanted its = wanted(server);
    Simulator::World &world = server.simulation().world();
    const auto task = world.state().sids.read(Simulator::Kind::Task, its.task.toLatin1());
    Inquiry inquiry(client, its);
    connect(
        &inquiry, &Inquiry::readEnded, &inquiry, [&] { world.deleteTask(*task); }, Qt::SingleShotConnection);
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!inquiry.error());
    QCOMPARE(inquiry.diagnosis().verdict, WhyVerdict::EndedBySomebody);
    QVERIFY(inquiry.story().facts.isGone);
}

void TestInquiry::bringsWhatWasKnownAlready()
{
    Asked asked({10, 0, 0});
    StoryFacts known;
    StoryAlert alert;
    alert.code = 40001;
    alert.when = Now - 10'000;
    alert.resource = TheTask;
    known.alerts.append({alert, {}});
    asked.inquiry = std::make_unique<Inquiry>(*asked.client, Inquiry::Wanted{Ws, TheTask, [] { return Now; }, known});
    QVERIFY(asked.run());
    QCOMPARE(asked.inquiry->diagnosis().verdict, WhyVerdict::CallbackFailed);
}

/// Of a task with more offers than a page only that is read: it is said, unless somebody has them all.
void TestInquiry::saysOfHowManyOffersItTells()
{
    BigCentre centre{10, 0, 0};
    centre.reservations = 1'200;
    Asked asked(centre);
    QVERIFY(asked.run());
    const Diagnosis &part = asked.inquiry->diagnosis();
    QVERIFY2(part.detail.contains(u"Of the 1,000 offers that were read, nobody accepted one: 1000 were rejected"_s),
             qPrintable(part.detail));
    QVERIFY2(part.sentence.contains(u"more than 1,000 times"_s), qPrintable(part.sentence));
    QCOMPARE(part.certainty, Certainty::Likely);
    QVERIFY(part.notes.contains(u"The task has more offers than the 1,000 that were read."_s));

    StoryFacts known;
    for (int number = 1; number <= centre.reservations; ++number) {
        Reservation reservation;
        reservation.sid = ClientTest::sid(SidKind::Reservation, number);
        reservation.taskSid = TheTask;
        reservation.status = ReservationStatus::Rejected;
        known.reservations.append({reservation, {}});
    }
    asked.inquiry =
        std::make_unique<Inquiry>(*asked.client, Inquiry::Wanted{Ws, TheTask, [] { return Now; }, known, true});
    QVERIFY(asked.run());
    const Diagnosis &whole = asked.inquiry->diagnosis();
    QVERIFY2(whole.detail.contains(u"Nobody had accepted it: 1200 were rejected"_s), qPrintable(whole.detail));
    QVERIFY2(whole.sentence.contains(u"offered 1200 times"_s), qPrintable(whole.sentence));
    QCOMPARE(whole.notes, QStringList());
}

void TestInquiry::isOfNoUseWhereTheCredentialsAreRefused()
{
    BigCentre centre{10, 0, 0};
    centre.refused = 401;
    centre.refusedPath = TheTask.toLatin1();
    Asked asked(centre);
    QVERIFY(asked.run());
    QVERIFY(asked.inquiry->error());
    QCOMPARE(asked.inquiry->error()->kind, ErrorKind::Unauthorized);
    QCOMPARE(asked.server.count(), 1);
}

void TestInquiry::canBeCanceled()
{
    Asked asked({300, 200, 0});
    QSignalSpy finished(asked.inquiry.get(), &Inquiry::finished);
    connect(asked.inquiry.get(), &Inquiry::improved, asked.inquiry.get(), &Inquiry::cancel);
    asked.inquiry->start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(asked.inquiry->error()->kind, ErrorKind::Canceled);
    // What was known by then is an answer.
    QCOMPARE(asked.inquiry->diagnosis().task, TheTask);
    const int before = asked.server.count();
    QTest::qWait(50);
    QCOMPARE(asked.server.count(), before);
}

/// An answer about many offers is made in another thread: what comes of it too late changes nothing.
void TestInquiry::canBeCanceledWhileALargeAnswerIsMade()
{
    BigCentre centre{10, 0, 0};
    centre.reservations = 900;
    int reads = 0;
    {
        Asked asked(centre);
        bool isImproved = false;
        connect(asked.inquiry.get(), &Inquiry::improved, this, [&isImproved] { isImproved = true; });
        connect(asked.inquiry.get(), &Inquiry::readEnded, this, [&] { reads += isImproved ? 0 : 1; });
        QVERIFY(asked.run());
        QCOMPARE(asked.inquiry->story().offers.size(), 900);
    }
    Asked asked(centre);
    QSignalSpy finished(asked.inquiry.get(), &Inquiry::finished);
    QSignalSpy improved(asked.inquiry.get(), &Inquiry::improved);
    connect(asked.inquiry.get(), &Inquiry::readEnded, this, [&] {
        // The last read of the story: its answer can come only after what is in the queue already.
        if (--reads == 0)
            QMetaObject::invokeMethod(asked.inquiry.get(), &Inquiry::cancel, Qt::QueuedConnection);
    });
    asked.inquiry->start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(asked.inquiry->error()->kind, ErrorKind::Canceled);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(improved.count(), 0);
    QCOMPARE(asked.inquiry->story().offers.size(), 0);
}

void TestInquiry::endsWithItsClient()
{
    Asked asked({10, 0, 0});
    QSignalSpy finished(asked.inquiry.get(), &Inquiry::finished);
    asked.inquiry->start();
    asked.client.reset();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(asked.inquiry->error()->kind, ErrorKind::Canceled);
}

QTEST_GUILESS_MAIN(TestInquiry)
#include "tst_inquiry.moc"
