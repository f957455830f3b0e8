#include "simulator/world/eventlog.h"
#include "simulator/world/random.h"

#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace Simulator;

namespace {

constexpr BlockStore::Limits small{4096, 1024 * 1024, 8192};

/// A history like a busy centre's: tasks begin, are changed and end, people move between.
std::vector<Event> history(size_t count, quint64 seed = 1)
{
    Random random(seed);
    std::vector<Event> events;
    Id id = 1000;
    Time at = 1'772'460'207'000;
    for (size_t i = 0; i < count; ++i) {
        Event event;
        event.id = id += 1 + random.below(3);
        event.at = at += static_cast<Time>(random.below(400));
        event.type = static_cast<EventType>(random.below(static_cast<quint64>(EventType::Count)));
        if (!isOfWorker(event.type)) {
            event.task = event.id - 1 - random.below(300);
            event.queue = 3 + random.below(4);
            event.workflow = 9;
            event.channel = 2;
            event.taskCreated = event.at - static_cast<Time>(random.below(600'000));
            event.taskPriority = static_cast<int>(random.below(3)) - 1;
            event.taskStatus = static_cast<TaskStatus>(random.below(6));
            event.taskAttributes = "{\"n\":" + QByteArray::number(event.task) + ",\"é\":\"\"}";
            if (random.chance(0.1))
                event.taskReason = "hangup";
        }
        if (isOfReservation(event.type)) {
            event.reservation = event.task + 1;
            event.reservationStatus = static_cast<ReservationStatus>(random.below(8));
            event.reservationVersion = static_cast<quint32>(random.below(4));
        }
        if (isOfWorker(event.type) || isOfReservation(event.type)) {
            event.worker = 20 + random.below(40);
            event.workerName = "Worker " + QByteArray::number(event.worker);
            event.workerAttributes = "{}";
            event.activity = 5 + random.below(3);
            event.inPrevious = static_cast<Time>(random.below(100'000));
            event.route = static_cast<int>(random.below(3)) - 1;
        }
        events.push_back(event);
    }
    return events;
}

std::unique_ptr<EventLog> logOf(const std::vector<Event> &events, const BlockStore::Limits &limits = small)
{
    auto log = std::make_unique<EventLog>(limits, 64);
    for (const Event &event : events)
        log->append(event);
    return log;
}

std::vector<Event> found(const EventLog &log, const EventQuery &query, bool backward = false)
{
    std::vector<Event> events;
    const auto take = [&events](const Event &event) {
        events.push_back(event);
        return true;
    };
    if (backward)
        log.backward(query, take);
    else
        log.forward(query, take);
    return events;
}

} // namespace

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedEventsComeOutAsTheyWere();
    void damagedBytesAreNoEvents();
    void tellsAllOfItInItsOrder();
    void answersLikeALookAtEveryEvent_data();
    void answersLikeALookAtEveryEvent();
    void stopsWhenTheVisitorHasEnough();
    void findsOneById();
    void forgetsToTheMoment();
    void oldEventsLieInFiles();
    void givesFilesBack();
    void theOldestGoWhereThereIsNoRoom();
    void withoutFilesTheNewestStay();
};

void TestEventLog::packedEventsComeOutAsTheyWere()
{
    const std::vector<Event> events = history(1000);
    const EventBytes bytes = packEvents(events);
    const auto keys = unpackKeys(bytes.keys);
    QVERIFY(keys);
    QVERIFY(std::equal(keys->begin(), keys->end(), events.begin(), events.end(),
                       [](const EventKey &key, const Event &event) { return key == event; }));
    QVERIFY(unpackEvents(*keys, bytes.details) == events);
}

void TestEventLog::damagedBytesAreNoEvents()
{
    const EventBytes bytes = packEvents(history(100));
    const auto keys = unpackKeys(bytes.keys);
    QVERIFY(keys);
    QVERIFY(!unpackKeys(qCompress(QByteArray())));
    QVERIFY(!unpackKeys(qCompress(QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f"))));
    QVERIFY(!unpackKeys(qCompress(QByteArray("\x05\x01\x02"))));
    QVERIFY(!unpackEvents(*keys, qCompress(QByteArray())));
    const QByteArray details = qUncompress(bytes.details);
    for (qsizetype length = 0; length < details.size(); length += 7)
        QVERIFY(!unpackEvents(*keys, qCompress(details.first(length))) || length > details.size() - 40);
    // More texts wanted than there are.
    QVERIFY(!unpackEvents(std::span(keys->data(), 1), qCompress(QByteArray(9, '\0') + QByteArray(4, '\x05'))));
}

void TestEventLog::tellsAllOfItInItsOrder()
{
    std::vector<Event> events = history(1500);
    const auto log = logOf(events);
    QCOMPARE(log->size(), events.size());
    QCOMPARE(log->lastId(), events.back().id);
    QVERIFY(found(*log, {}) == events);
    std::reverse(events.begin(), events.end());
    QVERIFY(found(*log, {}, true) == events);
}

void TestEventLog::answersLikeALookAtEveryEvent_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 64; ++kind)
        QTest::addRow("%d", kind) << kind;
}

// Each bit of the number is one condition.
void TestEventLog::answersLikeALookAtEveryEvent()
{
    QFETCH(const int, kind);
    std::vector<Event> events = history(1500);
    const auto log = logOf(events);
    Random random(static_cast<quint64>(kind) + 7);
    const auto any = [&]() -> const Event & { return events[random.below(events.size())]; };
    for (int round = 0; round < 20; ++round) {
        EventQuery query;
        if (kind & 1)
            query.from = any().at;
        if (kind & 2)
            query.to = any().at;
        if (kind & 4)
            query.after = any().id;
        if (kind & 8)
            query.before = any().id;
        if (kind & 16)
            query.type = any().type;
        if (kind & 32) {
            const Event &one = any();
            static constexpr std::array members{&EventKey::task,  &EventKey::reservation, &EventKey::worker,
                                                &EventKey::queue, &EventKey::channel,     &EventKey::id};
            const auto member = members[random.below(members.size())];
            query.about.emplace_back(member, one.*member);
        }
        std::vector<Event> expected;
        std::copy_if(events.begin(), events.end(), std::back_inserter(expected),
                     [&query](const Event &event) { return query.fits(event); });
        QVERIFY(found(*log, query) == expected);
        std::reverse(expected.begin(), expected.end());
        QVERIFY(found(*log, query, true) == expected);
        std::vector<EventKey> scanned;
        log->scan(query, [&scanned](const EventKey &key) {
            scanned.push_back(key);
            return true;
        });
        QVERIFY(std::equal(scanned.begin(), scanned.end(), expected.rbegin(), expected.rend(),
                           [](const EventKey &key, const Event &event) { return key == event; }));
    }
}

void TestEventLog::stopsWhenTheVisitorHasEnough()
{
    const std::vector<Event> events = history(500);
    const auto log = logOf(events);
    for (const bool backward : {false, true}) {
        int seen = 0;
        const auto few = [&seen](const Event &) { return ++seen < 70; };
        if (backward)
            log->backward({}, few);
        else
            log->forward({}, few);
        QCOMPARE(seen, 70);
    }
}

void TestEventLog::findsOneById()
{
    const std::vector<Event> events = history(500);
    const auto log = logOf(events);
    for (const Event &event : events)
        QVERIFY(log->find(event.id) == event);
    QVERIFY(!log->find(0));
    QVERIFY(!log->find(events.front().id - 1));
    QVERIFY(!log->find(events.back().id + 1));
    QVERIFY(!log->find(std::numeric_limits<Id>::max()));
    QVERIFY(!EventLog().find(1));
}

void TestEventLog::forgetsToTheMoment()
{
    const std::vector<Event> events = history(500);
    const auto log = logOf(events);
    for (const size_t first : {10u, 64u, 65u, 300u, 450u, 499u}) {
        log->forgetBefore(events[first].at);
        const auto left = found(*log, {});
        QVERIFY(!left.empty());
        QCOMPARE(left.front().at, events[first].at);
        QVERIFY(left.back() == events.back());
        QVERIFY(!log->find(events[first - 1].id) || events[first - 1].at == events[first].at);
        QCOMPARE(found(*log, {}, true).size(), left.size());
    }
    log->forgetBefore(events.back().at + 1);
    QVERIFY(found(*log, {}).empty());
    QVERIFY(log->empty());
    QCOMPARE(log->lastId(), Id(0));
}

void TestEventLog::oldEventsLieInFiles()
{
    const std::vector<Event> events = history(5000);
    const auto log = logOf(events);
    QVERIFY(log->store().inMemory() <= small.memory);
    QVERIFY(log->store().onDisk() > 4 * small.file);
    QVERIFY(found(*log, {}) == events);
}

void TestEventLog::givesFilesBack()
{
    const std::vector<Event> events = history(5000);
    const auto log = logOf(events);
    const qint64 before = log->store().onDisk();
    log->forgetBefore(events[4000].at);
    QVERIFY(log->store().onDisk() < before / 3);
    QVERIFY(found(*log, {}).back() == events.back());
}

void TestEventLog::theOldestGoWhereThereIsNoRoom()
{
    const std::vector<Event> events = history(20'000);
    const auto log = logOf(events, {4096, 64 * 1024, 8192});
    QVERIFY(log->store().onDisk() <= 64 * 1024);
    const std::vector<Event> left = found(*log, {});
    QVERIFY(left.size() > 1000);
    QVERIFY(left.size() < events.size());
    QVERIFY(std::equal(left.rbegin(), left.rend(), events.rbegin()));
}

void TestEventLog::withoutFilesTheNewestStay()
{
    // A folder in which nobody can make a file, not even root: it is none.
    QTemporaryFile noFolder;
    QVERIFY(noFolder.open());
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", noFolder.fileName().toLocal8Bit());
    QTest::ignoreMessage(QtWarningMsg,
                         "The simulator cannot write old Events to temporary files; it keeps fewer of them.");
    const std::vector<Event> events = history(5000);
    const auto log = logOf(events);
    qputenv("TMPDIR", before);
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    QCOMPARE(log->store().onDisk(), 0);
    QVERIFY(log->store().inMemory() <= small.memory);
    const std::vector<Event> left = found(*log, {});
    QVERIFY(left.size() >= 64);
    QVERIFY(left.size() < events.size());
    QVERIFY(std::equal(left.rbegin(), left.rend(), events.rbegin()));
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
