#include "checks/testcommand.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;

/// `--check` from files to what is printed and written.
class TestTestCommand final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsTheExampleOnAScenario();
    void saysWhichTestFails();
    void runsOnABareConfiguration();
    void writesJUnit();
    void saysWhatCannotBeReadOrWritten();
    void namesEveryDefectOfTheFile();
    void saysOnceThatItIsAnotherFile();
    void needsRulesToTest_data();
    void needsRulesToTest();

private:
    QString file(const QString &name, const QByteArray &text)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("no file");
        return written.fileName();
    }
    /// One test of the scenario that is opened without a name.
    QString one(const QByteArray &expected)
    {
        return file(u"tests.json"_s, R"({"format": "desk-routing-tests/1", "tests": [
            {"name": "any", "task": {"channel": "voice"}, "expect": )" +
                                         expected + "}]}");
    }

    QTemporaryDir m_folder;
};

void TestTestCommand::runsTheExampleOnAScenario()
{
    const CommandOutput output = runTests(
        {QStringLiteral(DESK_SOURCE_DIR "/resources/routingtests/example.json"), {{}, u"contact-centre"_s}, {}});
    QCOMPARE(output.error, QString());
    QVERIFY2(output.out.startsWith("TAP version 13\n1.."), output.out.constData());
    QVERIFY2(!output.out.contains("not ok"), output.out.constData());
    QVERIFY(output.out.count("\nok ") >= 4);
    QCOMPARE(output.code, CommandOutput::Fine);
}

void TestTestCommand::saysWhichTestFails()
{
    const CommandOutput output = runTests({one(R"({"priority": 99})"), {{}, u"contact-centre"_s}, {}});
    QCOMPARE(output.code, CommandOutput::Found);
    QVERIFY2(output.out.contains("not ok 1 - any\n# after 0 s: the priority is 0, expected 99\n"),
             output.out.constData());
}

/// With people who were made up, which is said.
void TestTestCommand::runsOnABareConfiguration()
{
    const QString workspace = file(u"workflow.json"_s, R"({"task_routing": {"filters": [
        {"filter_friendly_name": "F", "expression": "a == 1", "targets": [{"queue": "${QUEUE_SID_X}", "timeout": 30}]}],
        "default_filter": {"queue": "${QUEUE_SID_Y}"}}})");
    const QString tests = file(u"tests.json"_s, R"({"format": "desk-routing-tests/1", "tests": [
        {"name": "one", "task": {"attributes": {"a": 1}}, "expect": [{"filter": "F", "queue": "X"}, {"canceledAt": 30}]},
        {"name": "two", "task": {}, "expect": {"filter": null, "queue": "Y", "canceledAt": null}}]})");
    const CommandOutput output = runTests({tests, {{workspace}, {}}, {}});
    QCOMPARE(QString::fromUtf8(output.out), u"TAP version 13\n1..2\nok 1 - one\nok 2 - two\n"_s);
    QVERIFY(!output.error.isEmpty());
}

void TestTestCommand::writesJUnit()
{
    const QString junit = m_folder.filePath(u"junit.xml"_s);
    const CommandOutput output = runTests({one(R"({"priority": 0})"), {{}, u"contact-centre"_s}, junit});
    QCOMPARE(output.code, CommandOutput::Fine);
    QFile written(junit);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(R"(<testsuite name="tests.json" tests="1" failures="0")"));
}

void TestTestCommand::saysWhatCannotBeReadOrWritten()
{
    const QString tests = one(R"({"priority": 0})");
    const auto codeOf = [](const TestCommand &command) {
        const CommandOutput output = runTests(command);
        return output.error.isEmpty() ? -1 : output.code;
    };
    QCOMPARE(codeOf({u"/nowhere/tests.json"_s, {{}, u"contact-centre"_s}, {}}), CommandOutput::Unreadable);
    QCOMPARE(codeOf({tests, {{}, u"no-such-scenario"_s}, {}}), CommandOutput::Unreadable);
    QCOMPARE(codeOf({tests, {{}, u"contact-centre"_s}, u"/nowhere/junit.xml"_s}), CommandOutput::Unreadable);
    QCOMPARE(codeOf({file(u"half.json"_s, "{\"format\": "), {{}, u"contact-centre"_s}, {}}), CommandOutput::Unreadable);
}

void TestTestCommand::namesEveryDefectOfTheFile()
{
    const QString tests = file(u"tests.json"_s, R"({"format": "desk-routing-tests/1", "tests": [
        {"name": "x", "task": {"channel": "fax"}, "expect": {"queue": "Nope"}}]})");
    const CommandOutput output = runTests({tests, {{}, u"contact-centre"_s}, {}});
    QCOMPARE(output.code, CommandOutput::Unreadable);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(output.error, u"%1: tests[0].task.channel: there is no task channel \"fax\"; there are: voice, chat\n"
                           "%1: tests[0].expect.queue: there is no queue \"Nope\", or several\n"_s.arg(tests));
}

/// A workspace, say, whose every part is no test.
void TestTestCommand::saysOnceThatItIsAnotherFile()
{
    const QString tests = file(u"w.json"_s, R"({"format": "desk-workspace/1", "workspace": {}, "task_queues": [],
        "workflows": [], "workers": []})");
    const CommandOutput output = runTests({tests, {{}, u"contact-centre"_s}, {}});
    QCOMPARE(output.code, CommandOutput::Unreadable);
    QCOMPARE(output.error,
             u"%1: format: this is no file of routing tests: \"desk-routing-tests/1\" is expected\n"_s.arg(tests));
}

void TestTestCommand::needsRulesToTest_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("error");
    QTest::newRow("no name") << QString() << u"name of a file"_s;
    QTest::newRow("no file") << u"/nowhere/w.json"_s << u"/nowhere/w.json: "_s;
    QTest::newRow("a name, and no file") << u"contact-centre"_s << u"contact-centre: "_s;
    QTest::newRow("an empty list") << file(u"arr.json"_s, "[]") << u"arr.json: there is neither a workflow"_s;
    QTest::newRow("an empty object") << file(u"obj.json"_s, "{}") << u"obj.json: this is no workspace"_s;
    QTest::newRow("null") << file(u"null.json"_s, "null") << u"null.json: line 1, column"_s;
    QTest::newRow("an empty folder") << m_folder.filePath(u"none"_s) << u"none"_s;
}

/// What is meant as a workspace is never replaced by a scenario.
void TestTestCommand::needsRulesToTest()
{
    QFETCH(QString, source);
    QFETCH(QString, error);
    QVERIFY(QDir(m_folder.path()).mkpath(u"none"_s));
    const CommandOutput output = runTests({one(R"({"priority": 0})"), {{source}, {}}, {}});
    QCOMPARE(output.code, CommandOutput::Unreadable);
    QVERIFY2(output.error.contains(error), qPrintable(output.error));
    QCOMPARE(output.error.count(u'\n'), 1);
    QCOMPARE(output.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestTestCommand)
#include "tst_testcommand.moc"
