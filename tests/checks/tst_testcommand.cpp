#include "checks/testcommand.h"

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
    const CommandOutput output =
        runTests({QStringLiteral(DESK_SOURCE_DIR "/resources/routingtests/example.json"), {u"contact-centre"_s}, {}});
    QCOMPARE(output.error, QString());
    QVERIFY2(output.out.startsWith("TAP version 13\n1.."), output.out.constData());
    QVERIFY2(!output.out.contains("not ok"), output.out.constData());
    QVERIFY(output.out.count("\nok ") >= 4);
    QCOMPARE(output.code, CommandOutput::Fine);
}

void TestTestCommand::saysWhichTestFails()
{
    const CommandOutput output = runTests({one(R"({"priority": 99})"), {u"contact-centre"_s}, {}});
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
    const CommandOutput output = runTests({tests, {workspace}, {}});
    QCOMPARE(QString::fromUtf8(output.out), u"TAP version 13\n1..2\nok 1 - one\nok 2 - two\n"_s);
    QVERIFY(!output.error.isEmpty());
}

void TestTestCommand::writesJUnit()
{
    const QString junit = m_folder.filePath(u"junit.xml"_s);
    const CommandOutput output = runTests({one(R"({"priority": 0})"), {u"contact-centre"_s}, junit});
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
    QCOMPARE(codeOf({u"/nowhere/tests.json"_s, {u"contact-centre"_s}, {}}), CommandOutput::Unreadable);
    QCOMPARE(codeOf({tests, {u"no-such-scenario"_s}, {}}), CommandOutput::Unreadable);
    QCOMPARE(codeOf({tests, {u"contact-centre"_s}, u"/nowhere/junit.xml"_s}), CommandOutput::Unreadable);
    QCOMPARE(codeOf({file(u"half.json"_s, "{\"format\": "), {u"contact-centre"_s}, {}}), CommandOutput::Unreadable);
}

void TestTestCommand::namesEveryDefectOfTheFile()
{
    const QString tests = file(u"tests.json"_s, R"({"format": "desk-routing-tests/1", "tests": [
        {"name": "x", "task": {"channel": "fax"}, "expect": {"queue": "Nope"}}]})");
    const CommandOutput output = runTests({tests, {u"contact-centre"_s}, {}});
    QCOMPARE(output.code, CommandOutput::Unreadable);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(output.error, u"%1: tests[0].task.channel: there is no task channel \"fax\"\n"
                           "%1: tests[0].expect.queue: there is no queue \"Nope\", or several\n"_s.arg(tests));
}

QTEST_GUILESS_MAIN(TestTestCommand)
#include "tst_testcommand.moc"
