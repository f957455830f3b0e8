#include "routing/explanation.h"
#include "routing/expression.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <variant>

using namespace Qt::StringLiterals;
using namespace Routing;

namespace {

Value json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", text, qPrintable(error.errorString()));
    return Value::fromJson(document.object());
}

Expression parsed(const QString &text, Place place = Place::Worker)
{
    auto read = Expression::parse(text, place);
    if (const auto *error = std::get_if<SyntaxError>(&read))
        qFatal("%s: %s", qPrintable(text), qPrintable(describe(*error)));
    return std::get<Expression>(std::move(read));
}

} // namespace

class TestExpression final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsOperators();
    void fits_data();
    void fits();
    void namesOfBothInATarget();
    void fieldsGoBeforeAttributes();
    void realConfigurations_data();
    void realConfigurations();
    void errorsNameThePlace_data();
    void errorsNameThePlace();
    void longAndDeepOnesAreRead();
    void explainsEachTerm();
    void countsOverMany();
    void saysWhatCanNeverMatch_data();
    void saysWhatCanNeverMatch();
};

void TestExpression::fits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("", true);
    row("  \t\n", true);
    row("1==1", true);
    row("1 == 0", false);
    row("level == 3", true);
    row("level = 3", true);
    row("3 == level", true);
    row("level == 3.0", true);
    row("level != 3", false);
    row("level > 2 and level < 4", true);
    row("level >= 3 AND level <= 3", true);
    row("2 < level", true);
    row("level > '2'", false);
    row("level != '2'", false);
    row("name == 'Zo\u00eb'", true);
    row("name == \"zo\u00eb\"", false);
    row("name > 'Y'", true);
    row("name CONTAINS 'o'", true);
    row("name contains 'x'", false);
    row("name CONTAINS ''", true);
    row("level CONTAINS '3'", false);
    row("languages HAS 'de'", true);
    row("languages has 'xx'", false);
    row("name HAS 'Z'", false);
    row("languages HAS level", false);
    row("languages CONTAINS 'de'", false);
    row("languages == 'de'", false);
    row("languages != 'xx'", false);
    row("languages != null", true);
    row("languages[1] == 'de'", true);
    row("languages[ 1 ] == 'de'", true);
    row("languages[9] == null", true);
    row("level IN [1, 2, 3]", true);
    row("level NOT IN [1, 2]", true);
    row("level not  in [3]", false);
    row("level IN []", false);
    row("'de' IN languages", true);
    row("'de' NOT IN languages", false);
    row("level IN 3", false);
    row("level NOT IN 4", false);
    row("nobody NOT IN [1]", false);
    row("nobody == null", true);
    row("null == nobody", true);
    row("nobody != 'a'", true);
    row("nobody != null", false);
    row("level != null", true);
    row("nobody < 3", false);
    row("nothing == null", true);
    row("ready == true", true);
    row("ready != false", true);
    row("ready > false", false);
    row("ready == 'true'", false);
    row("address.city == 'Bern'", true);
    row("address.city.street == null", true);
    row("address == null", false);
    row("teams[0].name == 'A'", true);
    row("teams[0].1st == 'x'", true);
    row("level == rank", true);
    row("1==0 OR 1==1 AND 1==0", false);
    row("(1==0 OR 1==1) AND 1==0", false);
    row("1==1 OR 1==1 AND 1==0", true);
    row("(1==1 OR 1==1) AND 1==0", false);
    row("1==0 AND 1==0 OR 1==1", true);
    row("NOT 1==0", true);
    row("NOT (level == 3 OR level == 4)", false);
    row("NOT level == 4 AND level == 3", true);
    row("NOT NOT level == 3", true);
    row("NOT NOT (NOT level == 3)", false);
    row("not == null", true);
    row("((((level == 3))))", true);
    row("-1 < 0 AND 1e2 == 100 AND -0.5 > -1", true);
    row("\u00fcber == 1", true);
}

void TestExpression::fits()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    const Value worker = json(R"({"level": 3, "rank": 3, "name": "Zo\u00eb", "languages": ["en", "de"], "ready": true,
        "nothing": null, "address": {"city": "Bern"}, "teams": [{"name": "A", "1st": "x"}], "\u00fcber": 1})");
    QCOMPARE(parsed(text).fits({{}, {&worker, nullptr}}), expected);
}

void TestExpression::namesOfBothInATarget()
{
    const Value task = json(R"({"language": "de", "seen": ["WK1"]})");
    const Value worker = json(R"({"language": "de", "sid": "WK1"})");
    const Scope scope{{&task, nullptr}, {&worker, nullptr}};
    QVERIFY(parsed(u"task.language == worker.language"_s, Place::Target).fits(scope));
    QVERIFY(parsed(u"worker.sid IN task.seen"_s, Place::Target).fits(scope));
    QVERIFY(!parsed(u"worker.sid NOT IN task.seen"_s, Place::Target).fits(scope));
    // Bare names are nobody's there, and so are the two alone.
    QVERIFY(parsed(u"language == null AND task == null AND worker[0] == null"_s, Place::Target).fits(scope));
    QVERIFY(parsed(u"language == 'de' AND task.language == null"_s, Place::Task).fits(scope));
}

void TestExpression::fieldsGoBeforeAttributes()
{
    const Value attributes = json(R"({"friendly_name": "mine", "level": 1})");
    const Value fields = json(R"({"friendly_name": "Ada", "channel": {"voice": {"assigned_tasks": 0}}})");
    const Scope scope{{}, {&attributes, &fields}};
    QVERIFY(parsed(u"friendly_name == 'Ada' AND level == 1"_s).fits(scope));
    QVERIFY(parsed(u"worker.channel.voice.assigned_tasks == 0"_s, Place::Target).fits(scope));
    QVERIFY(!parsed(u"level == 1"_s).fits({})); // of nobody
}

void TestExpression::realConfigurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("expected");
    QTest::newRow("callback") << u"worker.waiting != true AND ((task.channelType == 'voice' AND "
                                 "worker.channel.chat.assigned_tasks == 0) OR task.isCallback == true)"_s
                              << Place::Target << true;
    QTest::newRow("numbers") << u"(to IN ['+15550001', '+15550002'] AND language CONTAINS \"en-CA\") OR isContactless "
                                "== true"_s
                             << Place::Task << true;
    QTest::newRow("not again") << u"worker.sid NOT IN task.workersSeen"_s << Place::Target << true;
    QTest::newRow("delay") << u"1==0"_s << Place::Target << false;
}

void TestExpression::realConfigurations()
{
    QFETCH(QString, text);
    QFETCH(Place, place);
    QFETCH(bool, expected);
    const Value task = json(R"({"channelType": "voice", "to": "+15550002", "language": "fr-CA en-CA",
        "workersSeen": ["WK2"]})");
    const Value worker = json(R"({"waiting": false})");
    const Value fields = json(R"({"sid": "WK1", "channel": {"chat": {"assigned_tasks": 0}}})");
    QCOMPARE(parsed(text, place).fits({{&task, nullptr}, {&worker, &fields}}), expected);
}

void TestExpression::errorsNameThePlace_data()
{
    using Kind = SyntaxError::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<SyntaxError>("expected");
    const auto row = [](const char *text, Kind kind, int at) {
        QTest::newRow(text) << QString::fromUtf8(text) << SyntaxError{kind, at};
    };
    row("languages de", Kind::OperatorExpected, 10);
    row("languages", Kind::OperatorExpected, 9);
    row("a NOT 3", Kind::OperatorExpected, 2);
    row("a NOT INSIDE [1]", Kind::OperatorExpected, 2);
    row("a && b", Kind::OperatorExpected, 2);
    row("(a) == 1", Kind::OperatorExpected, 2);
    row("a ==", Kind::ValueExpected, 4);
    row("== 1", Kind::ValueExpected, 0);
    row("a == 1 AND", Kind::ValueExpected, 10);
    row("AND a == 1", Kind::ValueExpected, 0);
    row("()", Kind::ValueExpected, 1);
    row("NOT", Kind::ValueExpected, 3);
    row("a == not", Kind::ValueExpected, 5);
    row("a IN [b]", Kind::ValueExpected, 6);
    row("a IN [[1]]", Kind::ValueExpected, 6);
    row("a == 1 b == 2", Kind::ConjunctionExpected, 7);
    row("a == 1; b == 2", Kind::ConjunctionExpected, 6);
    row("first-name == 'x'", Kind::HyphenInKey, 5);
    row("a.b-c == 1", Kind::HyphenInKey, 3);
    row("a. == 1", Kind::KeyExpected, 2);
    row("a[x] == 1", Kind::IndexExpected, 2);
    row("a[1 == 1", Kind::IndexExpected, 2);
    row("a[-1] == 1", Kind::IndexExpected, 2);
    row("a[99999999999999999999] == 1", Kind::IndexExpected, 2);
    row("a == 3abc", Kind::NumberMalformed, 5);
    row("a == 1.", Kind::NumberMalformed, 5);
    row("a == .5", Kind::NumberMalformed, 5);
    row("a == -", Kind::NumberMalformed, 5);
    row("a == 1-2", Kind::NumberMalformed, 5);
    row("a == 0x10", Kind::NumberMalformed, 5);
    row("a == 'x", Kind::QuoteNotClosed, 5);
    row("a == 'x\"", Kind::QuoteNotClosed, 5);
    row("a IN [1, 2", Kind::ListNotClosed, 5);
    row("a IN [1 2]", Kind::ListNotClosed, 8);
    row("a IN [1, ]", Kind::ValueExpected, 9);
    row("a IN [1,", Kind::ListNotClosed, 5);
    row("(a == 1", Kind::BracketNotClosed, 0);
    row("a == 1 OR (b == 2 AND (c == 3)", Kind::BracketNotClosed, 10);
    row("a == 1)", Kind::BracketNotOpened, 6);
}

void TestExpression::errorsNameThePlace()
{
    QFETCH(QString, text);
    QFETCH(SyntaxError, expected);
    const auto read = Expression::parse(text, Place::Worker);
    QVERIFY(std::holds_alternative<SyntaxError>(read));
    const SyntaxError error = std::get<SyntaxError>(read);
    QCOMPARE(int(error.kind), int(expected.kind));
    QCOMPARE(error.at, expected.at);
    QVERIFY(describe(error).endsWith(QString::number(expected.at + 1)));
}

void TestExpression::longAndDeepOnesAreRead()
{
    const Value worker = json(R"({"level": 3})");
    const Scope scope{{}, {&worker, nullptr}};
    const QString deep = QString(100'000, u'(') + u"level == 3"_s + QString(100'000, u')');
    QVERIFY(parsed(deep).fits(scope));
    QVERIFY(std::holds_alternative<SyntaxError>(Expression::parse(deep.chopped(1), Place::Worker)));
    QVERIFY(parsed(u"NOT "_s.repeated(100'000) + u"level == 3"_s).fits(scope));
    const QString longOne = u"level == 4 OR "_s.repeated(75'000) + u"level == 3"_s;
    QVERIFY(longOne.size() > 1'000'000);
    QVERIFY(parsed(longOne).fits(scope));
}

void TestExpression::explainsEachTerm()
{
    const Value worker = json(R"({"level": 3, "languages": "de", "city": "Bern"})");
    const Expression expression =
        parsed(u"languages HAS 'de' AND (level > 5 OR level == '3' OR grade == 1 OR city == 'Bern')"_s);
    const std::vector<TermAnswer> answers = explain(expression, {{}, {&worker, nullptr}});
    QCOMPARE(answers.size(), size_t(5));
    QCOMPARE(expression.textOf(expression.terms()[1]), u"level > 5");
    QCOMPARE(answers[0].reason, Reason::NotAList);
    QCOMPARE(answers[1].reason, Reason::Differs);
    QCOMPARE(answers[1].left, Value(3.0));
    QCOMPARE(answers[2].reason, Reason::KindsDiffer);
    QCOMPARE(answers[3].reason, Reason::Missing);
    QVERIFY(answers[4].isTrue());
}

void TestExpression::countsOverMany()
{
    std::vector<Value> workers;
    for (int level = 1; level <= 9; ++level)
        workers.push_back(Value(std::vector<Value::Member>{{u"level"_s, Value(double(level))}}));
    workers.push_back(json("{}"));
    std::vector<Scope> scopes;
    for (const Value &worker : workers)
        scopes.push_back({{}, {&worker, nullptr}});
    const Summary summary = summarize(parsed(u"level >= 3 AND level < 100"_s), scopes);
    QCOMPARE(summary.asked, 10);
    QCOMPARE(summary.fits, 7);
    QCOMPARE(summary.terms[0].fits, 7);
    QCOMPARE(summary.terms[0].missing, 1);
    QCOMPARE(summary.terms[0].nearest, std::optional(2.0));
    QCOMPARE(summary.terms[0].nearestAt, size_t(1));
    QCOMPARE(summary.terms[1].nearest, std::optional<double>());
}

void TestExpression::saysWhatCanNeverMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Never>("expected");
    const auto row = [](const char *text, Never expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("1 == 0", Never::Constants);
    row("1 == 1", Never::No);
    row("skill == 'x'", Never::NoSuchKey);
    row("languages HAS 'de'", Never::NotAList);
    row("teams == 'A'", Never::AList);
    row("level > '5'", Never::Kinds);
    row("level > 500", Never::No); // somebody may learn more
    row("mixed == 'x'", Never::No);
    row("some > 'x'", Never::Kinds); // who lacks it does not change that
}

void TestExpression::saysWhatCanNeverMatch()
{
    QFETCH(QString, text);
    QFETCH(Never, expected);
    const Value one = json(R"({"level": 3, "languages": "de", "teams": ["A"], "mixed": 1, "some": 1})");
    const Value other = json(R"({"level": 4, "languages": "de, en", "teams": [], "mixed": "y"})");
    const std::vector<Scope> scopes{{{}, {&one, nullptr}}, {{}, {&other, nullptr}}};
    QCOMPARE(int(never(parsed(text).terms()[0], scopes)), int(expected));
}

/// Whoever finds the name at the right asks from the other side.
void TestExpression::turnsOperators()
{
    const Value numbers[] = {Value(1.0), Value(2.0), Value(2.5)};
    for (const Operator op : {Operator::Equal, Operator::NotEqual, Operator::Less, Operator::LessOrEqual,
                              Operator::Greater, Operator::GreaterOrEqual}) {
        QCOMPARE(turned(turned(op)), op);
        for (const Value &left : numbers) {
            for (const Value &right : numbers)
                QCOMPARE(compare(left, op, right) == Reason::None, compare(right, turned(op), left) == Reason::None);
        }
    }
    QCOMPARE(turned(Operator::In), Operator::Has);
    QCOMPARE(turned(Operator::NotIn), Operator::NotIn); // There is no HAS NOT.
}

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
