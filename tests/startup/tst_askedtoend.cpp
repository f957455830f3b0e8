#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// A desktop that logs out, a service manager, Ctrl+C: nobody is there to answer a question, and nothing is lost.
class TestAskedToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItKeepsAndLeavesNothing_data();
    void writesWhatItKeepsAndLeavesNothing();
};

void TestAskedToEnd::writesWhatItKeepsAndLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("a service manager") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a terminal that was closed") << SIGHUP;
}

void TestAskedToEnd::writesWhatItKeepsAndLeavesNothing()
{
    QFETCH(const int, signal);
    const QTemporaryDir home;
    const QDir place(home.path());
    QVERIFY(place.mkdir(u"tmp"_s));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    environment.insert(u"TMPDIR"_s, place.filePath(u"tmp"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"desk.timing.debug=true"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s, u"--new-window"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += program.readAll()).contains("list-complete"), 30'000);
    const QString settings = place.filePath(u"reservation-desk/settings.json"_s);
    const auto kept = [&settings] {
        QFile file(settings);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!kept().contains("lastSession"));
    // The drafts of a training's run are for its time alone.
    const QDir temporary(place.filePath(u"tmp"_s));
    QTRY_VERIFY(!temporary.entryList({u"reservation-desk-*"_s}, QDir::Dirs).isEmpty());

    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(kept().contains("lastSession") && kept().contains("mainWindow"), kept().constData());
    QCOMPARE(temporary.entryList({u"reservation-desk-*"_s}, QDir::Dirs), QStringList());
}

QTEST_MAIN(TestAskedToEnd)
#include "tst_askedtoend.moc"
