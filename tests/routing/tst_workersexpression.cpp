#include "routing/workersexpression.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Routing;
using namespace Qt::StringLiterals;

/// A target's expression, written so that TaskRouter can be asked who fits it.
class TestWorkersExpression : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWritten_data();
    void isWritten();
    void fitsTheSameWorkers();
};

namespace {

Value task()
{
    return Value::fromJson(QJsonObject{{u"level"_s, 3},
                                       {u"lang"_s, u"de"_s},
                                       {u"said"_s, u"it's"_s},
                                       {u"odd"_s, u"it's \"so\""_s},
                                       {u"seen"_s, QJsonArray{u"WK1"_s, u"WK2"_s}},
                                       {u"more"_s, QJsonObject{{u"a"_s, 1}}}});
}

Expression target(const QString &text)
{
    return std::get<Expression>(Expression::parse(text, Place::Target));
}

} // namespace

void TestWorkersExpression::isWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted"); // Null: it cannot be.
    const auto row = [](const QString &text, const QString &wanted) {
        QTest::newRow(qPrintable(text)) << text << wanted;
    };
    row(u""_s, u""_s);
    row(u"worker.level >= 2"_s, u"level >= 2"_s);
    row(u"worker.level >= task.level"_s, u"level >= 3"_s);
    row(u"task.lang == worker.lang AND (worker.a.b[1] == 1 or NOT worker.x HAS task.lang)"_s,
        u"'de' == lang AND (a.b[1] == 1 or NOT x HAS 'de')"_s);
    row(u"worker.sid NOT IN task.seen"_s, u"sid NOT IN ['WK1', 'WK2']"_s);
    row(u"task.seen HAS worker.sid"_s, u"sid IN ['WK1', 'WK2']"_s);
    row(u"worker.x == task.nothing"_s, u"x == null"_s);
    row(u"worker.x == task.said"_s, u"x == \"it's\""_s);
    row(u"worker.x == task.odd"_s, {});
    row(u"worker.x == task.more"_s, {});
    row(u"task.level == 3 AND worker.x == 1"_s, u"1==1 AND x == 1"_s);
    row(u"task.level == 4"_s, u"1==0"_s);
    row(u"1==0"_s, u"1==0"_s);
    row(u"worker.channel.chat.assigned_tasks == 0"_s, u"channel.chat.assigned_tasks == 0"_s);
}

void TestWorkersExpression::isWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const auto made = asWorkersExpression(target(text), task());
    QCOMPARE(made.has_value(), !wanted.isNull());
    QCOMPARE(made.value_or(QString()), wanted);
}

void TestWorkersExpression::fitsTheSameWorkers()
{
    const Value its = task();
    for (const QString &text :
         {u"worker.level >= task.level"_s, u"task.seen HAS worker.sid OR worker.lang == task.lang"_s,
          u"NOT (worker.level < 3) AND worker.sid NOT IN task.seen"_s}) {
        const Expression before = target(text);
        const auto made = asWorkersExpression(before, its);
        QVERIFY(made);
        const auto after = std::get<Expression>(Expression::parse(*made, Place::Worker));
        for (int level = 1; level < 5; ++level) {
            for (const QString &sid : {u"WK1"_s, u"WK9"_s}) {
                const Value worker = Value::fromJson(
                    QJsonObject{{u"level"_s, level}, {u"sid"_s, sid}, {u"lang"_s, level % 2 == 0 ? u"de"_s : u"en"_s}});
                QCOMPARE(after.fits({{}, {&worker, nullptr}}), before.fits({{&its, nullptr}, {&worker, nullptr}}));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestWorkersExpression)
#include "tst_workersexpression.moc"
