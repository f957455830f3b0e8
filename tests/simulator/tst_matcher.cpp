#include "simulator/world/matcher.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Simulator;

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

void TestMatcher::fits_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *expression, bool expected) {
        QTest::newRow(expression) << QByteArray(expression) << expected;
    };
    row("", true);
    row("1 == 1", true);
    row("1 == 2", false);
    row("skills HAS \"de\"", true);
    row("skills has 'de'", true);
    row("skills HAS 'fr'", false);
    row("skills HAS 'de' AND level >= 2", true);
    row("skills HAS 'de' AND level >= 4", false);
    row("level > 2", true);
    row("level > 3", false);
    row("level < 3", false);
    row("level <= 3", true);
    row("level == 3", true);
    row("level = 3", true);
    row("level != 3", false);
    row("city == 'Bern'", true);
    row("city IN ['Basel', 'Bern']", true);
    row("city IN []", false);
    row("level IN [1, 2]", false);
    row("address.zip == '3000'", true);
    row("address.street == 'x'", false);
    row("address.street != 'x'", true);
    row("missing == 'x'", false);
    row("missing != 'x'", true);
    row("missing HAS 'x'", false);
    row("missing > 1", false);
    row("city > 1", false);
    row("city < 'Chur'", true);
    row("vip == true", true);
    row("vip == false", false);
    row("level == '3'", false);
    row("level >= -1.5", true);
    row("name == 'Zoë'", true);
}

void TestMatcher::fits()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const bool, expected);
    const QJsonObject attributes =
        QJsonDocument::fromJson("{\"skills\":[\"de\",\"it\"],\"level\":3,\"city\":\"Bern\",\"vip\":true,"
                                "\"name\":\"Zo\xc3\xab\",\"address\":{\"zip\":\"3000\"}}")
            .object();
    QVERIFY(!attributes.isEmpty());
    const auto read = Matcher::read(expression);
    QVERIFY(std::holds_alternative<Matcher>(read));
    QCOMPARE(std::get<Matcher>(read).fits(attributes), expected);
}

void TestMatcher::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char *expression, qsizetype at) {
        QTest::newRow(expression) << QByteArray(expression) << at;
    };
    row("skills", 6);
    row("skills HAS", 10);
    row("skills HAS 'de", 11);
    row("skills CONTAINS 'de'", 7);
    row("skills HAS de", 11);
    row("a == 1 OR b == 2", 7);
    row("a == 1 AND", 10);
    row("(a == 1)", 0);
    row("a IN 'x'", 5);
    row("a IN ['x'", 9);
    row("a IN ['x' 'y']", 10);
    row("a. == 1", 2);
    row("a == -", 5);
    row("a == 1.2.3", 5);
}

void TestMatcher::namesWhatIsWrong()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const qsizetype, at);
    const auto read = Matcher::read(expression);
    const auto *defect = std::get_if<Matcher::Defect>(&read);
    QVERIFY(defect);
    QCOMPARE(defect->at, at);
    QVERIFY(!defect->what.isEmpty());
}

QTEST_APPLESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
