#include "routing/skipcondition.h"
#include "routing/workerfacts.h"
#include "routing/workerorder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Routing;

namespace {

template <typename T>
T parsed(const QString &text)
{
    auto read = T::parse(text);
    if (std::holds_alternative<SyntaxError>(read))
        qFatal("%s", qPrintable(text));
    return std::get<T>(std::move(read));
}

Value object(std::vector<Value::Member> members)
{
    return Value(std::move(members));
}

bool fits(const QString &expression, const WorkerFacts &worker, Place place = Place::Worker)
{
    const auto read = Expression::parse(expression, place);
    const Value fields = fieldsOf(worker);
    return std::get<Expression>(read).fits({{}, {&worker.attributes, &fields}});
}

} // namespace

class TestWorkerChoice final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersByNumbers_data();
    void ordersByNumbers();
    void skips_data();
    void skips();
    void percentagesFollowTheFormula_data();
    void percentagesFollowTheFormula();
    void expressionsSeeAWorkersFields();
};

void TestWorkerChoice::ordersByNumbers_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("expected");
    // Names of the workers below; those that are alike stay as they are.
    QTest::newRow("none") << u""_s << u"abcdef"_s;
    QTest::newRow("up") << u"worker.level ASC"_s << u"cabdef"_s;
    QTest::newRow("up without a word") << u"worker.level"_s << u"cabdef"_s;
    QTest::newRow("down, what has none is last") << u"worker.level DESC"_s << u"abcdef"_s;
    QTest::newRow("down, in any case") << u"worker.level desc"_s << u"abcdef"_s;
    QTest::newRow("a second key") << u"worker.level DESC, worker.years ASC"_s << u"bacdef"_s;
    QTest::newRow("a key in an object") << u"worker.skill.de DESC"_s << u"fabcde"_s;
    QTest::newRow("a key that nobody has") << u"worker.nothing DESC"_s << u"abcdef"_s;
}

void TestWorkerChoice::ordersByNumbers()
{
    QFETCH(QString, order);
    QFETCH(QString, expected);
    const Value workers[]{
        object({{u"level"_s, Value(3.0)}, {u"years"_s, Value(9.0)}}),
        object({{u"level"_s, Value(3.0)}, {u"years"_s, Value(2.0)}}),
        object({{u"level"_s, Value(1.0)}}),
        object({{u"level"_s, Value(2.5)}}),                       // No whole number,
        object({{u"level"_s, Value(u"9"_s)}}),                    // no number,
        object({{u"skill"_s, object({{u"de"_s, Value(-4.0)}})}}), // nothing.
    };
    const auto by = parsed<WorkerOrder>(order);
    std::vector<std::vector<WorkerOrder::Rank>> ranks;
    for (const Value &worker : workers)
        by.addRanks({&worker, nullptr}, ranks.emplace_back());
    std::vector<size_t> places{0, 1, 2, 3, 4, 5};
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t one, size_t other) { return by.compare(ranks[one], ranks[other]) < 0; });
    QString names;
    for (const size_t place : places)
        names += QChar(u'a' + static_cast<char16_t>(place));
    QCOMPARE(names, expected);
}

void TestWorkerChoice::skips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nobody available") << u"workers.available == 0"_s << false;
    QTest::newRow("few available") << u"workers.available < 3"_s << true;
    QTest::newRow("unavailable") << u"workers.unavailable >= 5"_s << true;
    QTest::newRow("always") << u"1==1"_s << true;
    QTest::newRow("never") << u"1 == 0"_s << false;
    QTest::newRow("in an activity") << u"workers.WA00000000000000000000000000000001 == 4"_s << true;
    QTest::newRow("nobody in an activity") << u"workers.WA00000000000000000000000000000009 == 0"_s << true;
    QTest::newRow("and, or, brackets") << u"workers.available == 0 and (1==1 or workers.unavailable == 5)"_s << false;
    QTest::newRow("a number on the left") << u"2 <= workers.available OR 1==0"_s << true;
}

void TestWorkerChoice::skips()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    Presence presence;
    presence.available = 2;
    presence.unavailable = 5;
    presence.activities = {{u"WA00000000000000000000000000000001"_s, 4}, {u"WA00000000000000000000000000000002"_s, 3}};
    QCOMPARE(parsed<SkipCondition>(text).holds(presence), expected);
}

void TestWorkerChoice::percentagesFollowTheFormula_data()
{
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("percentage");
    QTest::newRow("free") << 3 << 0 << 100;
    QTest::newRow("one of three") << 3 << 1 << 66;
    QTest::newRow("two of three") << 3 << 2 << 33;
    QTest::newRow("full") << 3 << 3 << 0;
    QTest::newRow("more than full") << 1 << 4 << 0;
    QTest::newRow("none configured") << 0 << 0 << 0;
    QTest::newRow("one of fifty") << 50 << 1 << 98;
}

void TestWorkerChoice::percentagesFollowTheFormula()
{
    QFETCH(int, configured);
    QFETCH(int, used);
    QFETCH(int, percentage);
    ChannelFacts channel{u"voice"_s, configured, used / 2, used - used / 2, 0};
    QCOMPARE(channel.availablePercentage(), percentage);
    channel.wrapping = std::exchange(channel.accepted, 0);
    QCOMPARE(channel.availablePercentage(), percentage);
    QCOMPARE(channel.hasRoom(), used < configured);
    channel.isAvailable = false;
    QVERIFY(!channel.hasRoom());
}

void TestWorkerChoice::expressionsSeeAWorkersFields()
{
    WorkerFacts worker;
    worker.sid = u"WK00000000000000000000000000000001"_s;
    worker.name = u"Ann"_s;
    worker.activitySid = u"WA00000000000000000000000000000001"_s;
    worker.activityName = u"Idle"_s;
    worker.channels = {{u"voice"_s, 1, 1, 0, 0}, {u"chat"_s, 4, 1, 1, 1}};
    worker.attributes = object({{u"friendly_name"_s, Value(u"Queen"_s)}, {u"level"_s, Value(2.0)}});
    QVERIFY(fits(u"sid == 'WK00000000000000000000000000000001' AND activity_name == 'Idle'"_s, worker));
    QVERIFY(fits(u"friendly_name == 'Ann' AND level == 2"_s, worker));
    QVERIFY(fits(u"activity_sid == 'WA00000000000000000000000000000001'"_s, worker));
    QVERIFY(fits(u"channel.voice.assigned_tasks == 0 AND channel.voice.available_capacity_percentage == 0"_s, worker));
    QVERIFY(fits(u"channel.chat.assigned_tasks == 1 AND channel.chat.configured_capacity == 4"_s, worker));
    QVERIFY(fits(u"worker.channel.chat.available_capacity_percentage == 25"_s, worker, Place::Target));
    QVERIFY(!fits(u"channel.fax.configured_capacity >= 0"_s, worker));
}

QTEST_APPLESS_MAIN(TestWorkerChoice)
#include "tst_workerchoice.moc"
