#include "startup/commandline.h"
#include "text/isolates.h"
#include "translations/translators.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString workspace = u"WS00000000000000000000000000000001"_s;
const QString task = u"WT00000000000000000000000000000002"_s;
const QString worker = u"WK00000000000000000000000000000003"_s;

CommandLine read(const QStringList &arguments)
{
    return readCommandLine(QStringList{u"reservation-desk"_s} + arguments);
}

/// The file of a workspace that can be rehearsed.
class RehearsedFile
{
public:
    RehearsedFile()
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(R"({"task_routing": {"default_filter": {"queue": "Q"}}})") < 0)
            qFatal("cannot write");
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"mine.json"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForNothingWithoutArguments();
    void takesEveryOption();
    void takesARecordingAlone();
    void takesTrainingWithAndWithoutAScenario_data();
    void takesTrainingWithAndWithoutAScenario();
    void takesWhatStandsBesideTheOptions();
    void takesLinksOfItsOwn_data();
    void takesLinksOfItsOwn();
    void handsOverWhatNamesNoConnection();
    void answersHelpAndVersionBeforeAnythingElse();
    void answersHelpInEveryLanguage_data();
    void answersHelpInEveryLanguage();
    void printsWhatIsOddAboutAFile();
    void explainsATask();
    void takesNoSecret_data();
    void takesNoSecret();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

void TestCommandLine::asksForNothingWithoutArguments()
{
    const CommandLine line = read({});
    QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    QVERIFY(!line.training && !line.readOnly);
    QVERIFY(line.scenario.isEmpty() && line.profile.isEmpty() && line.apiUrl.isEmpty() && line.caFile.isEmpty());
    QVERIFY(line.workspace.isEmpty() && line.task.isEmpty() && line.text.isEmpty());
}

void TestCommandLine::takesEveryOption()
{
    QTemporaryFile certificate;
    QVERIFY(certificate.open());
    const CommandLine line =
        read({u"--profile"_s, u"Support"_s, u"--api-url=https://localhost:8443"_s, u"--ca-file"_s,
              certificate.fileName(), u"--workspace"_s, workspace, u"--task"_s, task, u"--read-only"_s});
    QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
    QCOMPARE(line.profile, u"Support"_s);
    QCOMPARE(line.apiUrl, QUrl(u"https://localhost:8443"_s));
    QCOMPARE(line.caFile, QFileInfo(certificate.fileName()).absoluteFilePath());
    QCOMPARE(line.workspace, workspace);
    QCOMPARE(line.task, task);
    QVERIFY(line.readOnly);
    QVERIFY(!line.training);
    const RehearsedFile file;
    const CommandLine rehearsal = read({u"--training="_s + file.path(), u"--arrivals"_s, u"90.5"_s});
    QVERIFY2(rehearsal.problem.isEmpty(), qPrintable(rehearsal.problem));
    QCOMPARE(rehearsal.arrivals, 90.5);
}

void TestCommandLine::takesARecordingAlone()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const CommandLine line = read({u"--replay"_s, file.fileName()});
    QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
    QCOMPARE(line.replay, QFileInfo(file.fileName()).absoluteFilePath());
    QVERIFY(read({u"--replay"_s, file.fileName(), u"--training"_s}).problem.contains(u"--replay"));
    QVERIFY(read({u"--replay"_s, file.fileName(), u"--profile"_s, u"x"_s}).problem.contains(u"--replay"));
    QVERIFY(read({u"--replay"_s, u"/none/such"_s}).problem.contains(u"cannot be read"));
}

void TestCommandLine::takesTrainingWithAndWithoutAScenario_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("text");
    QTest::newRow("last") << QStringList{u"--training"_s} << QString() << QString();
    QTest::newRow("name") << QStringList{u"--training"_s, u"rush-hour"_s} << u"rush-hour"_s << QString();
    QTest::newRow("equals") << QStringList{u"--training=rush-hour"_s} << u"rush-hour"_s << QString();
    QTest::newRow("another option follows") << QStringList{u"--training"_s, u"--read-only"_s} << QString() << QString();
    QTest::newRow("a SID follows") << QStringList{u"--training"_s, task} << QString() << task;
    QTest::newRow("name and SID") << QStringList{u"--training"_s, u"first-day"_s, task} << u"first-day"_s << task;
    QTest::newRow("file") << QStringList{u"--training"_s, u"{file}"_s} << u"{file}"_s << QString();
    QTest::newRow("file and rate") << QStringList{u"--training"_s, u"{file}"_s, u"--arrivals"_s, u"60"_s} << u"{file}"_s
                                   << QString();
}

void TestCommandLine::takesTrainingWithAndWithoutAScenario()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, scenario);
    const RehearsedFile file;
    const CommandLine line = read(arguments.replaceInStrings(u"{file}"_s, file.path()));
    QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
    QVERIFY(line.training);
    QCOMPARE(line.scenario, scenario.replace(u"{file}"_s, file.path()));
    QTEST(line.text, "text");
}

void TestCommandLine::takesWhatStandsBesideTheOptions()
{
    const QString url = u"https://taskrouter.twilio.com/v1/Workspaces/"_s + workspace + u"/Tasks/"_s + task;
    QCOMPARE(read({url}).text, url);
    QCOMPARE(read({u"seen"_s, task, u"and"_s, worker}).text, u"seen %1 and %2"_s.arg(task, worker));
    const CommandLine line = read({u"--"_s, u"--training"_s, task});
    QVERIFY(!line.training);
    QCOMPARE(line.text, u"--training "_s + task);
}

void TestCommandLine::takesLinksOfItsOwn_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("text");
    QTest::newRow("a SID") << u"reservation-desk:"_s + task << task;
    QTest::newRow("a path") << u"Reservation-Desk://"_s + workspace + u'/' + task << workspace + u'/' + task;
    QTest::newRow("nothing") << u"reservation-desk:"_s << QString();
    QTest::newRow("slashes") << u"reservation-desk:///"_s << QString();
}

void TestCommandLine::takesLinksOfItsOwn()
{
    QFETCH(QString, link);
    const CommandLine line = read({link});
    QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
    QTEST(line.text, "text");
}

/// A start that names an account must not end up in another one.
void TestCommandLine::handsOverWhatNamesNoConnection()
{
    QVERIFY(mayBeHandedOver(read({})));
    QVERIFY(mayBeHandedOver(read({task})));
    QVERIFY(mayBeHandedOver(read({u"--workspace"_s, workspace, u"--task"_s, task})));
    QVERIFY(!mayBeHandedOver(read({u"--new-window"_s})));
    QVERIFY(!mayBeHandedOver(read({u"--training"_s})));
    QVERIFY(!mayBeHandedOver(read({u"--profile"_s, u"Support"_s})));
    QVERIFY(!mayBeHandedOver(read({u"--api-url=https://localhost:8443"_s})));
    QVERIFY(!mayBeHandedOver(read({u"--read-only"_s})));
    QVERIFY(!mayBeHandedOver(read({u"--version"_s})));
}

void TestCommandLine::answersHelpAndVersionBeforeAnythingElse()
{
    const CommandLine help = read({u"--help"_s, u"--no-such-option"_s});
    QCOMPARE(help.wish, CommandLine::Wish::Help);
    for (const QString &option :
         {u"--training"_s, u"--profile"_s, u"--api-url"_s, u"--ca-file"_s, u"--workspace"_s, u"--task"_s,
          u"--read-only"_s, u"--version"_s, u"--arrivals"_s, u"--lint"_s, u"--json"_s, u"--explain"_s})
        QVERIFY2(help.help.contains(option), qPrintable(option));
    QCOMPARE(read({u"--version"_s}).wish, CommandLine::Wish::Version);
}

void TestCommandLine::answersHelpInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word"); // Of "Options:".
    QTest::newRow("English") << u"en"_s << u"Options:"_s;
    QTest::newRow("German") << u"de"_s << u"Optionen:"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Opciones:"_s;
    QTest::newRow("French") << u"fr"_s << u"Options :"_s;
    QTest::newRow("Portuguese") << u"pt_BR"_s << u"Opções:"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"オプション:"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"الخيارات:"_s;
}

/// All of it, and as a terminal shows it.
void TestCommandLine::answersHelpInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    installTranslators(*QCoreApplication::instance(), QLocale(language));
    const auto again = qScopeGuard([] { installTranslators(*QCoreApplication::instance(), QLocale::c()); });
    const QStringList lines = read({u"--help"_s}).help.split(u'\n');
    QVERIFY2(lines.contains(word), qPrintable(lines.join(u'\n')));
    const QString problem = read({u"--task"_s, task, u"--arrivals"_s, u"60"_s}).problem;
    QCOMPARE(problem == u"--arrivals needs --training and the file of a workspace."_s, language == "en"_L1);
    int english = 0;
    for (const QString &line : lines) {
        int columns = 0;
        for (const QChar one : line)
            columns += one.category() == QChar::Mark_NonSpacing ? 0 : one >= QChar(0x2e80) ? 2 : 1;
        QVERIFY2(columns <= 79, qPrintable(line));
        for (const QChar one : line)
            QVERIFY2(one != FirstStrongIsolate && one != PopIsolate && one.category() != QChar::Other_Format,
                     qPrintable(line));
        static const QRegularExpression words(u"\\b(the|Print|Without|of|to open|and end|certificate|Another)\\b"_s);
        english += line.contains(words) ? 1 : 0;
    }
    QVERIFY2(language == "en"_L1 ? english > 10 : english <= 1, qPrintable(lines.join(u'\n')));
}

void TestCommandLine::printsWhatIsOddAboutAFile()
{
    const CommandLine line = read({u"--lint"_s, u"contact-centre"_s});
    QCOMPARE(line.wish, CommandLine::Wish::Print);
    QCOMPARE(line.output.code, 0);
    QCOMPARE(line.output.out, "Nothing odd was found.\n"_ba);
    QCOMPARE(read({u"--lint"_s, u"/no/such/file.json"_s}).output.code, 2);
    QVERIFY(!read({u"--lint"_s}).problem.isEmpty());
    // What cannot be looked at is never silently something else.
    for (const QStringList &arguments :
         {QStringList{u"--lint"_s, QString()}, QStringList{u"--lint="_s}, QStringList{u"--json"_s},
          QStringList{u"--lint"_s, u"a.json"_s, u"b.json"_s}}) {
        const CommandLine none = read(arguments);
        QVERIFY2(none.problem.startsWith(u"--"_s), qPrintable(arguments.join(u' ')));
        QVERIFY(none.wish == CommandLine::Wish::Run);
    }
}

void TestCommandLine::explainsATask()
{
    const CommandLine line = read({u"--explain"_s, task, u"--json"_s, u"--training"_s, u"rush-hour"_s});
    QCOMPARE(line.problem, QString());
    QCOMPARE(line.wish, CommandLine::Wish::Explain);
    QCOMPARE(line.explain, task);
    QVERIFY(line.asJson);
    QVERIFY(line.training);
    QVERIFY(!read({u"--explain"_s, task}).asJson);
    QVERIFY(read({u"--explain"_s, u"hello"_s}).problem.contains(u"hello"_s));
    QVERIFY(!read({u"--explain"_s}).problem.isEmpty());
    // A file that tells of it is as good.
    QCOMPARE(read({u"--explain"_s, QCoreApplication::applicationFilePath()}).problem, QString());
}

void TestCommandLine::takesNoSecret_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"--token", "--auth-token", "--secret", "--api-secret", "--password"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void TestCommandLine::takesNoSecret()
{
    QFETCH(QString, option);
    QVERIFY(!read({option, u"not-a-real-token"_s}).problem.isEmpty());
    QVERIFY(!read({option + u"=not-a-real-token"_s}).problem.contains(u"not-a-real-token"_s));
}

void TestCommandLine::namesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << u"fast"_s;
    QTest::newRow("value missing") << QStringList{u"--profile"_s} << u"profile"_s;
    QTest::newRow("a task for a workspace") << QStringList{u"--workspace"_s, task} << u"--workspace"_s;
    QTest::newRow("short task") << QStringList{u"--task"_s, u"WT12"_s} << u"--task"_s;
    QTest::newRow("no SID in the text") << QStringList{u"hello"_s} << u"hello"_s;
    QTest::newRow("short SID in the text") << QStringList{task.chopped(1)} << u"31"_s;
    QTest::newRow("no URL") << QStringList{u"--api-url"_s, u"localhost"_s} << u"--api-url"_s;
    QTest::newRow("empty URL") << QStringList{u"--api-url=ftp://host"_s} << u"--api-url"_s;
    QTest::newRow("URL with a path") << QStringList{u"--api-url"_s, u"https://host/v1"_s} << u"--api-url"_s;
    QTest::newRow("URL with credentials") << QStringList{u"--api-url"_s, u"https://a:b@host"_s} << u"--api-url"_s;
    QTest::newRow("no such certificate") << QStringList{u"--ca-file"_s, u"/no/such/file"_s} << u"/no/such/file"_s;
    QTest::newRow("a rate that is none") << QStringList{u"--training=w.json"_s, u"--arrivals"_s, u"many"_s}
                                         << u"many"_s;
    QTest::newRow("a rate of nothing") << QStringList{u"--training=w.json"_s, u"--arrivals=0"_s} << u"--arrivals"_s;
    QTest::newRow("a rate below nothing") << QStringList{u"--training=w.json"_s, u"--arrivals=-5"_s} << u"--arrivals"_s;
    QTest::newRow("a rate above all") << QStringList{u"--training=w.json"_s, u"--arrivals=1e9"_s} << u"36000"_s;
    QTest::newRow("no number") << QStringList{u"--training=w.json"_s, u"--arrivals=nan"_s} << u"nan"_s;
    QTest::newRow("a rate of no workspace") << QStringList{u"--arrivals=60"_s} << u"--training"_s;
    QTest::newRow("a rate of an account") << QStringList{u"--arrivals=60"_s, u"--profile"_s, u"x"_s} << u"--training"_s;
    QTest::newRow("two worlds") << QStringList{u"--training"_s, u"--profile"_s, u"x"_s} << u"--profile"_s;
    QTest::newRow("no such scenario") << QStringList{u"--training"_s, u"nosuch"_s} << u"\"nosuch\""_s;
    QTest::newRow("no such file") << QStringList{u"--training=/no/such/file.json"_s} << u"--training: /no/such/file"_s;
    QTest::newRow("no scenario in it") << QStringList{u"--training=/dev/null"_s} << u"--training: "_s;
    QTest::newRow("a rate of a scenario")
        << QStringList{u"--training"_s, u"rush-hour"_s, u"--arrivals=60"_s} << u"rush-hour"_s;
    QTest::newRow("two servers") << QStringList{u"--training"_s, u"--api-url"_s, u"https://host"_s} << u"--api-url"_s;
}

void TestCommandLine::namesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine line = read(arguments);
    QVERIFY2(line.problem.contains(named), qPrintable(line.problem));
    QVERIFY(!line.problem.contains(u"a:b"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
