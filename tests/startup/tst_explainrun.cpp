#include "startup/explainrun.h"

#include "profiles/profilestore.h"
#include "support/simulatorserver.h"
#include "text/directionsigns.h"
#include "translations/translators.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

std::optional<ExplainOutput> run(const QStringList &arguments, const EnvironmentProfile &environment = {})
{
    const QTemporaryDir folder;
    ProfileStore profiles(folder.filePath(u"profiles.json"_s));
    SessionSecretStore keyring;
    const CommandLine line = readCommandLine(QStringList{u"reservation-desk"_s} + arguments);
    if (line.wish != CommandLine::Wish::Explain || !line.problem.isEmpty())
        return {};
    ExplainRun explain(line, environment, profiles, keyring);
    std::optional<ExplainOutput> output;
    QObject::connect(&explain, &ExplainRun::finished, &explain,
                     [&output](const ExplainOutput &came) { output = came; });
    explain.start();
    return QTest::qWaitFor([&output] { return output.has_value(); }, 20'000) ? output : std::nullopt;
}

} // namespace

/// `--explain` connects as the window would, and asks nobody for anything.
class TestExplainRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explainsATraining();
    void explainsAnAccount();
    void saysWhyItCannotConnect();
    void leavesTheDirectionToTheTerminal();
};

void TestExplainRun::explainsATraining()
{
    // A scenario has the same SIDs in every run.
    SimulatorServer same(u"nobody-answers"_s);
    const QString task = same.pendingReservation().task.toString();
    const auto output = run({u"--training"_s, u"nobody-answers"_s, u"--json"_s, u"--explain"_s, task});
    QVERIFY(output);
    QVERIFY2(output->code == 0, qPrintable(output->error));
    const QJsonObject json = QJsonDocument::fromJson(output->out).object();
    QCOMPARE(json.value("task"_L1).toString(), task);
    QCOMPARE(json.value("verdict"_L1).toString(), u"not-answered"_s);
}

void TestExplainRun::explainsAnAccount()
{
    SimulatorServer server(u"nobody-answers"_s);
    const QString task = server.pendingReservation().task.toString();
    EnvironmentProfile environment;
    Profile &profile = environment.profile.emplace();
    profile.name = u"environment"_s;
    profile.accountSid = server.endpoint().accountSid;
    profile.secret = server.endpoint().secret;
    const QString url = server.endpoint().baseUrl.toString();
    const auto output = run({u"--api-url"_s, url, u"--explain"_s, task}, environment);
    QVERIFY(output);
    QVERIFY2(output->code == 0, qPrintable(output->error));
    QVERIFY(output->out.contains(task.toLatin1()));
    QCOMPARE(server.posts(), 0);
    QVERIFY(!output->out.contains(server.endpoint().secret));
}

/// In Arabic, whose sentences have signs of direction around each of their values in the window.
void TestExplainRun::leavesTheDirectionToTheTerminal()
{
    SimulatorServer same(u"nobody-answers"_s);
    const QString task = same.pendingReservation().task.toString();
    installTranslators(*QCoreApplication::instance(), QLocale(u"ar"_s));
    const auto again = qScopeGuard([] { installTranslators(*QCoreApplication::instance(), QLocale::c()); });
    const auto output = run({u"--training"_s, u"nobody-answers"_s, u"--explain"_s, task});
    const auto refused = run({u"--training"_s, u"nobody-answers"_s, u"--explain"_s,
                              u"https://taskrouter.example.com/v1/Workspaces/WS0/Tasks/"_s + task});
    QVERIFY(output && refused);
    QVERIFY2(output->code == 0, qPrintable(output->error));
    const QString said = QString::fromUtf8(output->out) + refused->error;
    QVERIFY2(std::any_of(said.cbegin(), said.cend(), [](QChar one) { return one.direction() == QChar::DirAL; }),
             qPrintable(said));
    QVERIFY(!refused->error.isEmpty());
    QCOMPARE(said, withoutDirectionSigns(said));
}

void TestExplainRun::saysWhyItCannotConnect()
{
    const auto task = u"WT00000000000000000000000000000001"_s;
    const auto nobody = run({u"--explain"_s, task});
    QVERIFY(nobody);
    QCOMPARE(nobody->code, 2);
    QVERIFY(!nobody->error.isEmpty());
    const auto profile = run({u"--profile"_s, u"none"_s, u"--explain"_s, task});
    QVERIFY(profile);
    QCOMPARE(profile->code, 2);
    QVERIFY(profile->error.contains(u"none"_s));
    // What is wrong with the command line is said before.
    QVERIFY(!run({u"--training"_s, u"no-such-scenario"_s, u"--explain"_s, task}));
}

QTEST_GUILESS_MAIN(TestExplainRun)
#include "tst_explainrun.moc"
