#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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
Ended run(const QStringList &arguments)
{
    QProcess program;
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
    for (const char *option : {"--scenario", "--port", "--seed", "--speed", "--workspace", "--arrivals"})
        QVERIFY2(ended.output.contains(option), ended.output.constData());
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

void TestSimulatorProgram::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a newer file") << QStringList{u"--workspace"_s, u"{file}"_s} << "w.json, format: "_ba;
    QTest::newRow("no such file") << QStringList{u"--workspace"_s, u"/no/such/file"_s} << "/no/such/file"_ba;
    QTest::newRow("no file") << QStringList{u"--workspace"_s} << "workspace"_ba;
    QTest::newRow("two worlds") << QStringList{u"--workspace"_s, u"x"_s, u"--scenario"_s, u"rush-hour"_s}
                                << "--scenario"_ba;
    QTest::newRow("a rate that is none") << QStringList{u"--workspace"_s, u"x"_s, u"--arrivals"_s, u"many"_s}
                                         << "\"many\""_ba;
    QTest::newRow("a rate of nothing") << QStringList{u"--workspace"_s, u"x"_s, u"--arrivals"_s, u"0"_s} << "\"0\""_ba;
    QTest::newRow("a rate of no workspace") << QStringList{u"--arrivals"_s, u"60"_s} << "--workspace"_ba;
    QTest::newRow("a rate of a scenario")
        << QStringList{u"--scenario"_s, u"rush-hour"_s, u"--arrivals"_s, u"60"_s} << "rush-hour"_ba;
}

void TestSimulatorProgram::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    arguments.replaceInStrings(u"{file}"_s, written("{\"format\": \"desk-workspace/2\"}"));
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.errors.contains(said), ended.errors.constData());
    QCOMPARE(ended.errors.count('\n'), 1);
    QVERIFY(ended.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
