#include "simulator/world/eventlog.h"
#include "simulator/world/random.h"

#include <QTest>

#include <limits>

using namespace Simulator;

namespace {

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
            event.step.target = random.below(3);
        }
        events.push_back(event);
    }
    return events;
}

EventLog logOf(const std::vector<Event> &events, const EventLog::Limits &limits = {})
{
    EventLog log(limits);
    for (const Event &event : events)
        log.append(event);
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
    void tellsAllOfItInItsOrder();
    void answersLikeALookAtEveryEvent_data();
    void answersLikeALookAtEveryEvent();
    void stopsWhenTheVisitorHasEnough();
    void findsOneById();
    void theOldestGoWhenThereAreTooMany();
    void theOldestGoWhenTheyAreTooBig();
};

void TestEventLog::tellsAllOfItInItsOrder()
{
    std::vector<Event> events = history(1500);
    const EventLog log = logOf(events);
    QCOMPARE(log.count(), events.size());
    QCOMPARE(log.lastId(), events.back().id);
    QVERIFY(found(log, {}) == events);
    std::reverse(events.begin(), events.end());
    QVERIFY(found(log, {}, true) == events);
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
    const EventLog log = logOf(events);
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
            static constexpr std::array members{&Event::task,  &Event::reservation, &Event::worker,
                                                &Event::queue, &Event::channel,     &Event::id};
            const auto member = members[random.below(members.size())];
            query.about.emplace_back(member, one.*member);
        }
        std::vector<Event> expected;
        std::copy_if(events.begin(), events.end(), std::back_inserter(expected),
                     [&query](const Event &event) { return query.fits(event); });
        QVERIFY(found(log, query) == expected);
        std::reverse(expected.begin(), expected.end());
        QVERIFY(found(log, query, true) == expected);
    }
}

void TestEventLog::stopsWhenTheVisitorHasEnough()
{
    const std::vector<Event> events = history(500);
    const EventLog log = logOf(events);
    for (const bool backward : {false, true}) {
        int seen = 0;
        const auto few = [&seen](const Event &) { return ++seen < 70; };
        if (backward)
            log.backward({}, few);
        else
            log.forward({}, few);
        QCOMPARE(seen, 70);
    }
}

void TestEventLog::findsOneById()
{
    const std::vector<Event> events = history(500);
    const EventLog log = logOf(events);
    for (const Event &event : events) {
        const Event *found = log.find(event.id);
        QVERIFY(found && *found == event);
    }
    QVERIFY(!log.find(0));
    QVERIFY(!log.find(events.front().id - 1));
    QVERIFY(!log.find(events.back().id + 1));
    QVERIFY(!log.find(std::numeric_limits<Id>::max()));
    QVERIFY(!EventLog().find(1));
    QCOMPARE(EventLog().lastId(), Id(0));
}

void TestEventLog::theOldestGoWhenThereAreTooMany()
{
    const std::vector<Event> events = history(1000);
    const EventLog log = logOf(events, {.count = 300});
    QCOMPARE(log.count(), size_t(300));
    const std::vector<Event> left = found(log, {});
    QVERIFY(std::equal(left.rbegin(), left.rend(), events.rbegin()));
    QCOMPARE(left.size(), size_t(300));
    QVERIFY(!log.find(events[699].id));
    QVERIFY(log.find(events[700].id));
}

void TestEventLog::theOldestGoWhenTheyAreTooBig()
{
    std::vector<Event> events = history(1000);
    constexpr qint64 most = 100'000;
    const EventLog log = logOf(events, {.size = most});
    QVERIFY(log.size() <= most);
    QVERIFY(log.size() > most - 2000);
    const std::vector<Event> left = found(log, {});
    QVERIFY(left.size() > 100 && left.size() < 1000);
    QVERIFY(std::equal(left.rbegin(), left.rend(), events.rbegin()));
    // Texts count: one that is too big by itself leaves nothing, the next one is kept again.
    EventLog tight({.size = most});
    tight.append(events[0]);
    events[1].taskAttributes = QByteArray(most, 'x');
    tight.append(events[1]);
    QCOMPARE(tight.count(), size_t(0));
    QCOMPARE(tight.size(), qint64(0));
    tight.append(events[2]);
    QCOMPARE(tight.count(), size_t(1));
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
