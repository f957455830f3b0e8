#include "routing/sample.h"

#include <QJsonDocument>
#include <QTest>

using namespace Routing;
using namespace Qt::StringLiterals;

namespace {

Expression expression(const QString &text)
{
    auto read = Expression::parse(text, Place::Task);
    if (std::holds_alternative<SyntaxError>(read))
        qFatal("%s is no expression", qPrintable(text));
    return std::get<Expression>(std::move(read));
}

bool fits(const Expression &expression, const QJsonObject &attributes)
{
    const Value value = Value::fromJson(attributes);
    return expression.fits({{&value, nullptr}, {}});
}

} // namespace

/// What is found is true: it is asked of the expression itself, not of how it was found.
class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAttributes_data();
    void findsAttributes();
    void findsNoneWhereThereAreNone_data();
    void findsNoneWhereThereAreNone();
    void keepsClearOfOthers_data();
    void keepsClearOfOthers();
    void endsWithItsBudget();
};

void TestSample::findsAttributes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "1==1",
                             "type == 'support'",
                             "'support' == type",
                             "type != 'support'",
                             "type != null",
                             "type == null",
                             "level > 3",
                             "3 < level",
                             "level >= 3 AND level <= 3",
                             "level < 2 AND lang == 'de'",
                             "name > 'b'",
                             "skills HAS 'a' AND skills HAS 'b'",
                             "'a' IN skills",
                             "lang IN ['de', 'fr']",
                             "lang NOT IN ['de', 'fr']",
                             "note CONTAINS 'urgent'",
                             "a.b.c == 'x' AND a.b.d == 1",
                             "list[2] == 'x'",
                             "a == b",
                             "a < b",
                             "a IN b",
                             "vip == true",
                             "type == 'a' OR type == 'b'",
                             "(type == 'a' OR type == 'b') AND NOT type == 'b'",
                             "NOT (type == 'a')",
                             "(to IN ['+15550001', '+15550002'] AND language CONTAINS \"en-CA\") OR free == true",
                             "a == 1 OR b == 2 OR c == 3 OR d == 4 OR e == 5 OR f == 6 OR g == 7 OR h == 8 OR i == 9 "
                             "OR j == 10 OR k == 11"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSample::findsAttributes()
{
    QFETCH(QString, text);
    SampleBudget budget;
    const Expression wanted = expression(text);
    const auto found = sampleFor(wanted, {}, budget);
    QVERIFY(found);
    QVERIFY2(fits(wanted, *found), QJsonDocument(*found).toJson().constData());
}

void TestSample::findsNoneWhereThereAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1==0", "a == 1 AND a == 2", "\"5\" > 3", "a HAS 'x' AND a == 'x'", "list[99999999] == 1"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("deep") << u"a"_s + u".a"_s.repeated(100'000) + u" == 1"_s;
}

void TestSample::findsNoneWhereThereAreNone()
{
    QFETCH(QString, text);
    SampleBudget budget;
    QVERIFY(!sampleFor(expression(text), {}, budget));
}

void TestSample::keepsClearOfOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("same key") << u"type == 'b'"_s << u"type == 'a'"_s << true;
    QTest::newRow("what is missing fits the other") << u"type == 'b'"_s << u"lang != 'en'"_s << true;
    QTest::newRow("a narrower one first") << u"type == 'b'"_s << u"type == 'b' AND vip == true"_s << true;
    QTest::newRow("the other is everything") << u"type == 'b'"_s << u"1==1"_s << false;
    QTest::newRow("all of it is the other's") << u"type == 'b' AND vip == true"_s << u"type == 'b'"_s << false;
}

void TestSample::keepsClearOfOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QFETCH(bool, isFound);
    SampleBudget budget;
    const Expression wanted = expression(text);
    const Expression before = expression(other);
    const std::array others{&before};
    const auto found = sampleFor(wanted, others, budget);
    QCOMPARE(found.has_value(), isFound);
    if (found)
        QVERIFY(fits(wanted, *found) && !fits(before, *found));
}

void TestSample::endsWithItsBudget()
{
    SampleBudget budget{3};
    QVERIFY(!sampleFor(expression(u"a == 1 AND a == 2 AND b == 1 AND c == 1"_s), {}, budget));
    QVERIFY(budget.questions <= 0);
    // Nothing is left for anybody else.
    QVERIFY(!sampleFor(expression(u"a == 1"_s), {}, budget));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
