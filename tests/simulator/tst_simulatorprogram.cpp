#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

/// The program with its end waited for.
Ended run(const QStringList &arguments, const QString &locale = u"C.UTF-8"_s)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, locale);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DESK_SIMULATOR), arguments);
    if (!program.waitForFinished(20'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

/// reservation-desk-simulator as a script meets it: one line where all is well, one sentence where not.
class TestSimulatorProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOfItsOptions();
    void rehearsesAWorkspace();
    void printsWhatIsOdd();
    void runsRoutingTests();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    [[nodiscard]] QString written(const QByteArray &text) const;

    QTemporaryDir m_folder;
};

QString TestSimulatorProgram::written(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u"w.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestSimulatorProgram::tellsOfItsOptions()
{
    const Ended ended = run({u"--help"_s});
    QCOMPARE(ended.code, 0);
    for (const char *option : {"--scenario", "--port", "--seed", "--speed", "--workspace", "--arrivals", "--lint",
                               "--json", "--check", "--junit"})
        QVERIFY2(ended.output.contains(option), ended.output.constData());
    // An option of the other program: none of its words promise it here.
    QVERIFY2(!ended.output.contains("--explain"), ended.output.constData());
    QVERIFY2(ended.output.contains("\nOptions:\n"), ended.output.constData());
    // In the language of whoever asks; what else it says is for scripts.
    const Ended german = run({u"--help"_s}, u"de_DE.UTF-8"_s);
    QVERIFY2(german.output.contains("\nOptionen:\n") && german.output.contains("--workspace"),
             german.output.constData());
    QCOMPARE(run({u"--port"_s, u"many"_s}, u"de_DE.UTF-8"_s).errors, run({u"--port"_s, u"many"_s}).errors);
}

/// What was assumed goes to the errors, so that the first line of output stays what scripts read.
void TestSimulatorProgram::rehearsesAWorkspace()
{
    const QString file =
        written("{\"task_routing\": {\"filters\": [], \"default_filter\": {\"queue\": \"Everybody\"}}}");
    QProcess program;
    program.start(QStringLiteral(DESK_SIMULATOR), {u"--workspace"_s, file, u"--arrivals"_s, u"60"_s});
    QVERIFY(program.waitForReadyRead(20'000));
    const QJsonObject line = QJsonDocument::fromJson(program.readLine()).object();
    QVERIFY(line.value("workspace_sid"_L1).toString().startsWith(u"WS"_s));
    QCOMPARE(line.value("task_sid"_L1).toString(), QString());
    QVERIFY(program.readAllStandardError().contains("Everybody"));
    program.kill();
    QVERIFY(program.waitForFinished());
}

/// Its code is what scripts go by, and nothing listens.
void TestSimulatorProgram::printsWhatIsOdd()
{
    const Ended fine = run({u"--lint"_s, u"contact-centre"_s});
    QCOMPARE(fine.code, 0);
    QCOMPARE(fine.output, "Nothing odd was found.\n"_ba);
    const Ended odd = run({u"--lint"_s, u"nobody-answers"_s, u"--json"_s});
    QCOMPARE(odd.code, 1);
    QVERIFY(QJsonDocument::fromJson(odd.output).object().contains("findings"_L1));
    const Ended unreadable = run({u"--lint"_s, written("{\"format\": \"desk-workspace/2\"}")});
    QCOMPARE(unreadable.code, 2);
    QVERIFY(unreadable.output.isEmpty());
    QVERIFY2(unreadable.errors.contains("desk-workspace/2"), unreadable.errors.constData());
}

void TestSimulatorProgram::runsRoutingTests()
{
    const QString tests = QStringLiteral(DESK_SOURCE_DIR "/resources/routingtests/example.json");
    const Ended passed = run({u"--check"_s, tests, u"--scenario"_s, u"contact-centre"_s});
    QCOMPARE(passed.code, 0);
    QVERIFY2(passed.output.startsWith("TAP version 13\n"), passed.output.constData());
    const QString junit = m_folder.filePath(u"junit.xml"_s);
    const QString workspace = written("{\"task_routing\": {\"default_filter\": {\"queue\": \"Q\"}}}");
    QFile failing(m_folder.filePath(u"tests.json"_s));
    QVERIFY(failing.open(QIODevice::WriteOnly));
    failing.write(R"({"format": "desk-routing-tests/1", "tests": [
        {"name": "x", "task": {}, "expect": {"queue": "Q", "priority": 3}}]})");
    failing.close();
    const Ended failed = run({u"--check"_s, failing.fileName(), u"--workspace"_s, workspace, u"--junit"_s, junit});
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.output.contains("not ok 1 - x\n"), failed.output.constData());
    QVERIFY(QFile::exists(junit));
    QCOMPARE(run({u"--check"_s, workspace, u"--workspace"_s, workspace}).code, 2);
}

void TestSimulatorProgram::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a newer file") << QStringList{u"--workspace"_s, u"{file}"_s} << 2 << "w.json, format: "_ba;
    QTest::newRow("no such scenario") << QStringList{u"--scenario"_s, u"no-such"_s} << 2 << "\"no-such\""_ba;
    QTest::newRow("a scenario that is none") << QStringList{u"--scenario"_s, u"{file}"_s} << 2 << "w.json"_ba;
    QTest::newRow("tests of no such scenario")
        << QStringList{u"--check"_s, u"{file}"_s, u"--scenario"_s, u"no-such"_s} << 2 << "\"no-such\""_ba;
    QTest::newRow("a port that others have") << QStringList{u"--port"_s, u"{port}"_s} << 1 << "{port}"_ba;
    QTest::newRow("no such file") << QStringList{u"--workspace"_s, u"/no/such/file"_s} << 2 << "/no/such/file"_ba;
    QTest::newRow("no file") << QStringList{u"--workspace"_s} << 2 << "workspace"_ba;
    QTest::newRow("two worlds") << QStringList{u"--workspace"_s, u"x"_s, u"--scenario"_s, u"rush-hour"_s} << 2
                                << "--scenario"_ba;
    QTest::newRow("a rate that is none") << QStringList{u"--workspace"_s, u"x"_s, u"--arrivals"_s, u"many"_s} << 2
                                         << "\"many\""_ba;
    QTest::newRow("a rate of nothing") << QStringList{u"--workspace"_s, u"x"_s, u"--arrivals"_s, u"0"_s} << 2
                                       << "\"0\""_ba;
    QTest::newRow("a rate of no workspace") << QStringList{u"--arrivals"_s, u"60"_s} << 2 << "--workspace"_ba;
    QTest::newRow("a rate of a scenario")
        << QStringList{u"--scenario"_s, u"rush-hour"_s, u"--arrivals"_s, u"60"_s} << 2 << "rush-hour"_ba;
    QTest::newRow("an empty workspace") << QStringList{u"--workspace"_s, QString()} << 2 << "--workspace"_ba;
    QTest::newRow("an empty scenario") << QStringList{u"--scenario"_s, QString()} << 2 << "--scenario"_ba;
    QTest::newRow("no lint") << QStringList{u"--lint"_s, QString()} << 2 << "--lint"_ba;
    QTest::newRow("two files to lint") << QStringList{u"--lint"_s, u"a.json"_s, u"b.json"_s} << 2 << "b.json"_ba;
    QTest::newRow("twice to lint") << QStringList{u"--lint"_s, u"a.json"_s, u"--lint"_s, u"b.json"_s} << 2
                                   << "--lint"_ba;
    QTest::newRow("JSON of nothing") << QStringList{u"--json"_s} << 2
                                     << "--json needs --lint or --check-description."_ba;
    QTest::newRow("JUnit of nothing") << QStringList{u"--junit"_s, u"x.xml"_s} << 2 << "--junit needs --check"_ba;
    QTest::newRow("JUnit to nowhere") << QStringList{u"--check"_s, u"{file}"_s, u"--junit"_s, QString()} << 2
                                      << "--junit"_ba;
    QTest::newRow("no tests") << QStringList{u"--check"_s, QString()} << 2 << "--check"_ba;
    QTest::newRow("tests of no workspace")
        << QStringList{u"--check"_s, u"{file}"_s, u"--workspace"_s, QString()} << 2 << "--workspace"_ba;
    QTest::newRow("both") << QStringList{u"--check"_s, u"{file}"_s, u"--lint"_s, u"{file}"_s} << 2 << "exclude"_ba;
    QTest::newRow("an option that is none") << QStringList{u"--lint"_s, u"{file}"_s, u"--jsn"_s} << 2 << "jsn"_ba;
}

void TestSimulatorProgram::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    arguments.replaceInStrings(u"{file}"_s, written("{\"format\": \"desk-workspace/2\"}"));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    arguments.replaceInStrings(u"{port}"_s, port);
    said.replace("{port}", port.toLatin1());
    const Ended ended = run(arguments);
    QVERIFY2(ended.code == code, ended.errors.constData());
    QVERIFY2(ended.errors.contains(said), ended.errors.constData());
    QCOMPARE(ended.errors.count('\n'), 1);
    QVERIFY(ended.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
