#include "story/record/lastseen.h"
#include "story/record/recorddatabase.h"
#include "story/record/storybytes.h"
#include "story/record/storyrecord.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMsecs Monday = 1772442840000;
constexpr UtcMsecs Tuesday = Monday + 24LL * 60 * 60 * 1000;

Sid sidOf(const QString &prefix, int number)
{
    return *Sid::parse(prefix + u"%1"_s.arg(number, 32, 16, QLatin1Char('0')));
}

const Sid &theTask()
{
    static const Sid task = sidOf(u"WT"_s, 1);
    return task;
}

Task taskWith(int priority)
{
    Task task;
    task.sid = theTask();
    task.workspaceSid = sidOf(u"WS"_s, 1);
    task.status = TaskStatus::Pending;
    task.attributes = u"{\"from\":\"+15550100\",\"customer\":{\"tier\":\"gold\"}}"_s;
    task.priority = priority;
    task.ageSeconds = 60;
    task.created = Monday;
    task.updated = Monday;
    task.virtualStart = Monday;
    return task;
}

Reservation reservationWith(int number, ReservationStatus status)
{
    Reservation reservation;
    reservation.sid = sidOf(u"WR"_s, number);
    reservation.taskSid = theTask();
    reservation.workerName = u"Alice"_s;
    reservation.status = status;
    reservation.created = Monday + number;
    return reservation;
}

/// As an answer of the API told it.
Provenance readAt(UtcMsecs when)
{
    Provenance from;
    from.learned = when;
    return from;
}

StoryFacts storyOf(const Task &task, UtcMsecs learned)
{
    StoryFacts facts;
    facts.workspace = task.workspaceSid;
    facts.task = task.sid;
    facts.tasks.append({task, readAt(learned)});
    facts.asOf = learned;
    return facts;
}

/// The places, sorted, at which the two texts are not the same: "task.priority".
QStringList differencesOf(const SeenTexts &texts)
{
    const QJsonObject before = QJsonDocument::fromJson(texts.before).object();
    const QJsonObject now = QJsonDocument::fromJson(texts.now).object();
    QStringList found;
    for (const QString &part : {u"reservation"_s, u"task"_s}) {
        if (before.contains(part) != now.contains(part)) {
            found.append(part);
            continue;
        }
        const QJsonObject was = before.value(part).toObject();
        const QJsonObject is = now.value(part).toObject();
        QStringList names = was.keys() + is.keys();
        names.removeDuplicates();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (was.contains(name) != is.contains(name) || was.value(name) != is.value(name))
                found.append(part + u'.' + name);
        }
    }
    return found;
}

} // namespace

/// How a task was when it was open here before.
class TestLastSeen final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isTheNewestAnswerOfTheApi();
    void isWhatWasReadLastThoughItWasSoBefore();
    void hasTheReservationsAsTheyWere();
    void tellsExactlyWhatIsOtherwise();
    void tellsOfAReservationThatWasNotThere();
    void tellsOddFieldsAsTheyArrived();
    void findsNoDifferencesInWhatEarlierVersionsDidNotKeep();
    void isOfItsWorldAlone();
    void isNothingWhereNothingIsKept();
    void isReadBeforeWhatIsKeptLater();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"stories/stories.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLastSeen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// What a file or a callback told, somebody else has seen.
void TestLastSeen::isTheNewestAnswerOfTheApi()
{
    StoryFacts facts = storyOf(taskWith(2), Tuesday);
    facts.tasks.prepend({taskWith(1), readAt(Monday)});
    Provenance file = readAt(Tuesday + 1);
    file.file = u"session.har"_s;
    Provenance dropped = readAt(Tuesday + 2);
    dropped.line = 7;
    Provenance callback = readAt(Tuesday + 3);
    callback.kind = Provenance::Kind::Callback;
    facts.tasks.append({taskWith(3), file});
    facts.tasks.append({taskWith(4), dropped});
    facts.tasks.append({taskWith(5), callback});
    const LastSeen seen = lastSeenOf(facts);
    QCOMPARE(seen.when, Tuesday);
    QCOMPARE(seen.task.priority, 2);
    facts.tasks.remove(0, 2);
    QCOMPARE(lastSeenOf(facts).when, 0);
}

/// The record keeps a version once: where a task is again what it was, that is how it was seen last.
void TestLastSeen::isWhatWasReadLastThoughItWasSoBefore()
{
    RecordDatabase record(path());
    QVERIFY(record.open(Tuesday));
    const StoryKey key{theTask(), {}};
    QVERIFY(record.keep(storyOf(taskWith(1), Monday), {}, Tuesday));
    QVERIFY(record.keep(storyOf(taskWith(2), Monday + 1000), {}, Tuesday));
    QCOMPARE(record.lastSeen(key).task, taskWith(2));
    QVERIFY(record.keep(storyOf(taskWith(1), Monday + 2000), {}, Tuesday));
    QCOMPARE(record.lastSeen(key).when, Monday + 2000);
    QCOMPARE(record.lastSeen(key).task, taskWith(1));
}

void TestLastSeen::hasTheReservationsAsTheyWere()
{
    StoryFacts facts = storyOf(taskWith(1), Tuesday);
    facts.reservations = {{reservationWith(1, ReservationStatus::Timeout), readAt(Tuesday)},
                          {reservationWith(1, ReservationStatus::Pending), readAt(Monday)},
                          {reservationWith(2, ReservationStatus::Accepted), readAt(Tuesday)}};
    const LastSeen seen = lastSeenOf(facts);
    QCOMPARE(seen.reservations.size(), 2);
    QCOMPARE(seen.reservations.constFirst().sid, sidOf(u"WR"_s, 2)); // The latest first.
    QVERIFY(seen.find(sidOf(u"WR"_s, 1)));
    QCOMPARE(seen.find(sidOf(u"WR"_s, 1))->status, ReservationStatus::Timeout);
    QVERIFY(!seen.find(sidOf(u"WR"_s, 3)));
    for (int number = 10; number < 2000; ++number)
        facts.reservations.append({reservationWith(number, ReservationStatus::Rejected), readAt(Tuesday)});
    QCOMPARE(lastSeenOf(facts).reservations.size(), MostLastSeen);
    QVERIFY(lastSeenOf(facts).find(sidOf(u"WR"_s, 1999)));
}

void TestLastSeen::tellsExactlyWhatIsOtherwise()
{
    StoryFacts facts = storyOf(taskWith(1), Monday);
    facts.reservations = {{reservationWith(1, ReservationStatus::Pending), readAt(Monday)}};
    const LastSeen seen = lastSeenOf(facts);
    Task now = taskWith(1);
    now.ageSeconds = 86'460; // Goes on by itself.
    Reservation reservation = reservationWith(1, ReservationStatus::Pending);
    QCOMPARE(differencesOf(textsSince(seen, now, &reservation)), QStringList());
    QCOMPARE(differencesOf(textsSince(seen, now, nullptr)), QStringList());
    now.attributes.replace(u"gold"_s, u"silver"_s);
    now.updated = Tuesday;
    now.routingTarget = u"WK1"_s;
    reservation.status = ReservationStatus::Rescinded;
    QCOMPARE(differencesOf(textsSince(seen, now, &reservation)),
             (QStringList{u"reservation.reservation_status"_s, u"task.attributes"_s, u"task.date_updated"_s,
                          u"task.routing_target"_s}));
    const QJsonObject task =
        QJsonDocument::fromJson(textsSince(seen, now, nullptr).now).object().value("task"_L1).toObject();
    QCOMPARE(task.value("date_updated"_L1).toString(), u"2026-03-03T09:14:00Z"_s);
    QCOMPARE(task.value("assignment_status"_L1).toString(), u"pending"_s);
    QVERIFY(task.value("reason"_L1).isNull());
    // Every field of a task and of a reservation shows.
    const QList<void (*)(Task &)> changes{[](Task &each) { each.status = TaskStatus::Canceled; },
                                          [](Task &each) { each.reason = u"x"_s; },
                                          [](Task &each) { each.priority = 9; },
                                          [](Task &each) { each.timeoutSeconds = 9; },
                                          [](Task &each) { each.taskQueueSid = sidOf(u"WQ"_s, 9); },
                                          [](Task &each) { each.taskQueueName = u"x"_s; },
                                          [](Task &each) { each.workflowSid = sidOf(u"WW"_s, 9); },
                                          [](Task &each) { each.workflowName = u"x"_s; },
                                          [](Task &each) { each.taskChannelSid = sidOf(u"TC"_s, 9); },
                                          [](Task &each) { each.taskChannelName = u"x"_s; },
                                          [](Task &each) { each.virtualStart = Tuesday; },
                                          [](Task &each) { each.ignoresCapacity = true; },
                                          [](Task &each) { each.created = Tuesday; }};
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Task changed = taskWith(1);
        changes.at(i)(changed);
        QVERIFY2(differencesOf(textsSince(seen, changed, nullptr)).size() == 1, QByteArray::number(i).constData());
    }
}

void TestLastSeen::tellsOfAReservationThatWasNotThere()
{
    const LastSeen seen = lastSeenOf(storyOf(taskWith(1), Monday));
    const Reservation reservation = reservationWith(1, ReservationStatus::Pending);
    QCOMPARE(differencesOf(textsSince(seen, taskWith(1), &reservation)), QStringList{u"reservation"_s});
}

void TestLastSeen::tellsOddFieldsAsTheyArrived()
{
    Task odd = taskWith(0);
    odd.odd.insert(u"priority"_s, u"high"_s);
    const LastSeen seen = lastSeenOf(storyOf(odd, Monday));
    QCOMPARE(differencesOf(textsSince(seen, odd, nullptr)), QStringList());
    odd.odd.insert(u"priority"_s, u"higher"_s);
    QCOMPARE(differencesOf(textsSince(seen, odd, nullptr)), QStringList{u"task.priority"_s});
}

/// A story as it was packed before a task's own time, target and capacity were kept.
void TestLastSeen::findsNoDifferencesInWhatEarlierVersionsDidNotKeep()
{
    const QCborMap task{{u"sid"_s, theTask().toString()},
                        {u"workspace_sid"_s, sidOf(u"WS"_s, 1).toString()},
                        {u"assignment_status"_s, u"pending"_s},
                        {u"attributes"_s, taskWith(1).attributes},
                        {u"priority"_s, 1},
                        {u"age"_s, 60},
                        {u"timeout"_s, 0},
                        {u"date_created"_s, Monday},
                        {u"date_updated"_s, Monday},
                        {u"from"_s, QCborMap{{u"kind"_s, u"answer"_s}, {u"line"_s, 0}, {u"learned"_s, Monday}}}};
    const QCborMap story{{u"task"_s, theTask().toString()}, {u"tasks"_s, QCborArray{task}}, {u"as_of"_s, Monday}};
    const auto facts = answersOf(qCompress(QCborValue(story).toCbor()));
    QVERIFY(facts);
    const LastSeen seen = lastSeenOf(*facts);
    QCOMPARE(seen.when, Monday);
    Task now = taskWith(1);
    now.routingTarget = u"WK1"_s;
    now.ignoresCapacity = true;
    QCOMPARE(differencesOf(textsSince(seen, now, nullptr)), QStringList());
    now.priority = 2;
    QCOMPARE(differencesOf(textsSince(seen, now, nullptr)), QStringList{u"task.priority"_s});
}

void TestLastSeen::isOfItsWorldAlone()
{
    RecordDatabase record(path());
    QVERIFY(record.open(Tuesday));
    QVERIFY(record.keep(storyOf(taskWith(1), Monday), u"monday"_s, Tuesday));
    QCOMPARE(record.lastSeen({theTask(), u"monday"_s}).when, Monday);
    QCOMPARE(record.lastSeen({theTask(), u"tuesday"_s}).when, 0);
    QCOMPARE(record.lastSeen({theTask(), {}}).when, 0); // A rehearsal is no real account.
}

void TestLastSeen::isNothingWhereNothingIsKept()
{
    QVERIFY(!answersOf("no story"));
    RecordDatabase record(path());
    QVERIFY(record.open(Tuesday));
    const StoryKey key{theTask(), {}};
    QCOMPARE(record.lastSeen(key).when, 0);
    QVERIFY(record.problem().isEmpty());
    QVERIFY(record.keep(storyOf(taskWith(1), Monday), {}, Tuesday));
    QVERIFY(record.forget(key));
    QCOMPARE(record.lastSeen(key).when, 0);
}

void TestLastSeen::isReadBeforeWhatIsKeptLater()
{
    StoryRecord record(path());
    QSignalSpy read(&record, &StoryRecord::lastSeenRead);
    const StoryKey key{theTask(), {}};
    record.keep(storyOf(taskWith(1), Monday), {});
    record.readLastSeen(key);
    record.keep(storyOf(taskWith(2), Tuesday), {});
    record.readLastSeen(key);
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(read.at(0).at(1).value<LastSeen>().task.priority, 1);
    QCOMPARE(read.at(1).at(1).value<LastSeen>().task.priority, 2);
}

QTEST_GUILESS_MAIN(TestLastSeen)
#include "tst_lastseen.moc"
