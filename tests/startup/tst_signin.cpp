#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "simulator/host/simulatorthread.h"
#include "startup/connection.h"
#include "startup/sessioncontroller.h"
#include "support/clienttest.h"
#include "support/fakekeyring.h"
#include "taskrouter/client.h"
#include "ui/instructions/draftstore.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/instructions/parametereditor.h"
#include "ui/instructions/parameterfield.h"
#include "ui/profiles/connectdialog.h"
#include "ui/widgets/actiontable.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Good = "not-a-real-token";
const QByteArray Stale = "not-a-real-token-any-more";

QByteArray authorization(const QByteArray &secret)
{
    return "Basic " + (ClientTest::sid(SidKind::Account).toLatin1() + ':' + secret).toBase64();
}

/// The program without its process: a window, a controller, a profile at a server that knows one secret.
struct Program
{
    Program()
    {
        server.setHandler([](const RawRequest &request) {
            if (request.header("authorization") != authorization(Good))
                return RawScript::json("{\"code\":20003,\"message\":\"Authenticate\",\"status\":401}", 401);
            const QByteArray target = request.target();
            if (target.contains("/Reservations"))
                return RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 2)));
            const QByteArray list = target.sliced(target.lastIndexOf('/') + 1).toLower();
            return RawScript::json(ClientTest::pageJson({}, {}, list.left(list.indexOf('?'))));
        });
        Profile profile;
        profile.name = u"Support"_s;
        profile.accountSid = ClientTest::sid(SidKind::Account).toString();
        profile.workspaceSid = ClientTest::sid(SidKind::Workspace).toString();
        QCOMPARE(profiles.save(profile), QString());
        profile.apiUrl = server.url().toString(); // As start() says.
        key = ProfileSecrets::keyOf(profile);
        sinceStart.start();
    }
    void start(const QString &task = {}, const EnvironmentProfile &environment = {})
    {
        StartupInput input;
        input.line.task = task;
        input.environment = environment;
        if (!environment.profile)
            input.line.profile = u"support"_s;
        input.line.caFile = caFile;
        input.line.apiUrl = server.url();
        input.journalPath = folder.filePath(u"journal/journal.sqlite"_s);
        controller = std::make_unique<SessionController>(window, profiles, keyring, settings, std::move(input));
        window.show();
    }
    [[nodiscard]] ConnectDialog *dialog() const
    {
        auto *found = window.findChild<ConnectDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void answer(const QByteArray &secret) const
    {
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"connectSecret"_s), QString::fromLatin1(secret));
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
    }
    /// In the dialog, with the profile and the right secret.
    void connectToAccount() const
    {
        dialog()->findChild<QListWidget *>(u"connectProfiles"_s)->setCurrentRow(1);
        dialog()->findChild<QLineEdit *>(u"connectAddress"_s)->setText(server.url().toString());
        dialog()->findChild<QRadioButton *>(u"connectKeepNothing"_s)->click();
        dialog()->findChild<QLineEdit *>(u"connectSecret"_s)->setText(QString::fromLatin1(Good));
        dialog()->findChild<QPushButton *>(u"connectButton"_s)->click();
    }
    [[nodiscard]] int countWith(const QByteArray &secret) const
    {
        const QList<RawRequest> all = server.requests();
        return int(std::count_if(all.begin(), all.end(), [&secret](const RawRequest &request) {
            return request.header("authorization") == authorization(secret);
        }));
    }

    RawServer server;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.json"_s)};
    ProfileStore profiles{folder.filePath(u"profiles.json"_s)};
    FakeKeyring *fake = new FakeKeyring;
    KeyringSecretStore keyring{std::unique_ptr<KeyringBackend>(fake), 60'000};
    QElapsedTimer sinceStart;
    MainWindow window{settings, sinceStart};
    QString key;
    QString caFile = {};
    std::unique_ptr<SessionController> controller; ///< Last: it uses all of them.
};

} // namespace

/// From the command line's profile to a session, with a keyring that helps or does not, and with a server that takes
/// the secret or does not.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savedProfileOpensByItselfWithTheKeyring();
    void lockedKeyringAsksInTheWindow();
    void refusedCredentialsStopThePollsAndAreAskedForOnce();
    void newSecretGoesToTheSamePlaceAndOpensTheSame();
    void aLateKeyringReplacesNothing_data();
    void aLateKeyringReplacesNothing();
    void aLateSimulatorReplacesNothing();
    void taskOfTheCommandLineIsStillWantedAfterANewSecret();
    void whatWasTriedIsShownAndSaved();
    void secretOfTheAccountsOwnHostGoesToNoOther();
    void askingEachTimeIsKeptAndObeyed();
    void whatIsTypedInATrainingIsOfThatRun();
    void aClassEndsOnlyWhereTheTrainerSaysSo();
    void theWindowOfAClassClosesWhenTheTrainerSaysSo();
    void theServersTimeIsKnownWhenOthersWatch();
};

void TestSignIn::savedProfileOpensByItselfWithTheKeyring()
{
    Program program;
    program.fake->kept.insert(program.key, Good);
    program.start();
    QTRY_VERIFY(program.countWith(Good) > 0);
    QVERIFY(!program.dialog());
    QCOMPARE(program.countWith(Good), program.server.count());
}

void TestSignIn::lockedKeyringAsksInTheWindow()
{
    Program program;
    program.fake->code = KeyringBackend::Code::EntryNotFound;
    program.fake->locked = true;
    program.start();
    QTRY_VERIFY(program.dialog());
    QVERIFY2(program.dialog()->said().contains(u"locked"_s), qPrintable(program.dialog()->said()));
    QCOMPARE(program.server.count(), 0);           // Nothing leaves without a secret.
    program.fake->code = KeyringBackend::Code::Ok; // Unlocked by the time it is typed.
    program.fake->locked = false;
    program.answer(Good);
    QTRY_VERIFY(program.countWith(Good) > 0);
    QVERIFY(!program.dialog());
}

void TestSignIn::refusedCredentialsStopThePollsAndAreAskedForOnce()
{
    Program program;
    program.fake->kept.insert(program.key, Stale);
    program.start();
    QTRY_VERIFY(program.dialog());
    QVERIFY2(program.dialog()->said().contains(u"not accepted"_s), qPrintable(program.dialog()->said()));
    // What had been asked before the first 401 came is answered; then nothing is planned.
    const Session session = program.controller->findChild<Connection *>()->session();
    const auto isQuiet = [&session] {
        return !session.taskWatch->isLoading() && !session.workspaceWatch->isLoading() &&
               session.taskWatch->nextPollIn() < 0 && session.workspaceWatch->nextPollIn() < 0 &&
               session.directory->nextTryIn() < 0;
    };
    QTRY_VERIFY(isQuiet());
    const int before = program.server.count();
    // Closed, it does not come back by itself.
    program.dialog()->reject();
    QTRY_VERIFY(!program.dialog());
    QVERIFY(isQuiet());
    QCOMPARE(program.server.count(), before);
}

void TestSignIn::newSecretGoesToTheSamePlaceAndOpensTheSame()
{
    Program program;
    program.fake->kept.insert(program.key, Stale);
    program.start();
    QTRY_VERIFY(program.dialog());
    const Sid workspace = program.window.address().workspace;
    QCOMPARE(workspace, ClientTest::sid(SidKind::Workspace));
    QTRY_VERIFY(program.dialog()->findChild<QRadioButton *>(u"connectKeepSecret"_s)->isChecked());
    program.answer(Good);
    QTRY_VERIFY(program.countWith(Good) > 0);
    QTRY_VERIFY(!program.dialog());
    QCOMPARE(program.window.address().workspace, workspace);
    QCOMPARE(program.fake->kept.value(program.key), Good); // The saved one is replaced by the one that works.
    QCOMPARE(program.countWith(Good) + program.countWith(Stale), program.server.count());
}

void TestSignIn::aLateKeyringReplacesNothing_data()
{
    QTest::addColumn<bool>("knows");
    QTest::newRow("with the secret") << true;
    QTest::newRow("without it") << false;
}

void TestSignIn::aLateKeyringReplacesNothing()
{
    QFETCH(bool, knows);
    Program program;
    if (knows)
        program.fake->kept.insert(program.key, Good);
    program.fake->silent = true;
    program.start();
    QTRY_COMPARE(program.fake->reads, 1);
    Q_EMIT program.window.trainingWanted();
    QTRY_VERIFY(!program.window.address().task.isNull());
    const Sid training = program.window.address().workspace;
    program.fake->pending();
    QCoreApplication::processEvents();
    QCOMPARE(program.window.address().workspace, training);
    QCOMPARE(program.server.count(), 0);
    QVERIFY(!program.dialog());
}

void TestSignIn::aLateSimulatorReplacesNothing()
{
    Program program;
    program.fake->silent = true;
    program.start();
    QTRY_COMPARE(program.fake->reads, 1);
    Q_EMIT program.window.trainingWanted();
    Q_EMIT program.window.connectionWanted();
    // All in one turn: the simulator is still starting.
    program.connectToAccount();
    QCOMPARE(program.window.address().workspace, ClientTest::sid(SidKind::Workspace));
    QTRY_VERIFY(program.countWith(Good) > 0);
    // One that was started later is there: the one that nobody wants any more has been, too.
    Simulator::SimulatorThread later;
    QSignalSpy started(&later, &Simulator::SimulatorThread::started);
    later.start({});
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
    QCOMPARE(program.window.address().workspace, ClientTest::sid(SidKind::Workspace));
}

/// The first secret opens nothing, the second one must open what was asked for: a task of no said workspace.
void TestSignIn::taskOfTheCommandLineIsStillWantedAfterANewSecret()
{
    Program program;
    program.fake->kept.insert(program.key, Stale);
    const Sid task = ClientTest::sid(SidKind::Task, 7);
    program.start(task.toString());
    QTRY_VERIFY(program.dialog());
    QCOMPARE(program.window.address().task, task);
    program.answer(Good);
    QTRY_VERIFY(program.countWith(Good) > 0);
    const auto askedFor = [&program](const QByteArray &what) {
        const QList<RawRequest> all = program.server.requests();
        return std::any_of(all.begin(), all.end(), [&what](const RawRequest &request) {
            return request.target().contains(what) && request.header("authorization") == authorization(Good);
        });
    };
    QTRY_VERIFY(askedFor("/Tasks/" + task.toLatin1()));
    QTRY_VERIFY(!program.dialog());
}

/// The environment's credentials were wrong: the dialog is about that connection, and so is the profile made of it.
void TestSignIn::whatWasTriedIsShownAndSaved()
{
    Program program;
    QFile authority(program.folder.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.close();
    EnvironmentProfile environment;
    environment.profile.emplace();
    environment.profile->name = u"environment"_s;
    environment.profile->accountSid = ClientTest::sid(SidKind::Account).toString();
    environment.profile->secret = Stale;
    environment.profile->region = u"ie1"_s;
    environment.profile->edge = u"dublin"_s;
    program.caFile = authority.fileName();
    program.start({}, environment);
    QTRY_VERIFY(program.dialog());
    const auto field = [&program](QLatin1StringView name) { return program.dialog()->findChild<QLineEdit *>(name); };
    QCOMPARE(field("connectAddress"_L1)->text(), program.server.url().toString());
    QCOMPARE(field("connectCaFile"_L1)->text(), authority.fileName());
    field("connectName"_L1)->setText(u"Test"_s);
    program.dialog()->findChild<QRadioButton *>(u"connectKeepProfile"_s)->click();
    program.answer(Good);
    QTRY_VERIFY(program.countWith(Good) > 0);
    const std::optional<Profile> saved = program.profiles.find(u"Test"_s);
    QVERIFY(saved);
    QCOMPARE(saved->apiUrl, program.server.url().toString());
    QCOMPARE(saved->caFile, authority.fileName());
    QCOMPARE(saved->region, u"ie1"_s);
    QCOMPARE(saved->edge, u"dublin"_s);
}

void TestSignIn::secretOfTheAccountsOwnHostGoesToNoOther()
{
    Program program;
    program.fake->kept.insert(ProfileSecrets::keyOf(*program.profiles.find(u"Support"_s)), Good);
    program.start();
    QTRY_VERIFY(program.dialog());
    QCOMPARE(program.server.count(), 0);
    QCOMPARE(program.dialog()->findChild<QLineEdit *>(u"connectAddress"_s)->text(), program.server.url().toString());
}

void TestSignIn::askingEachTimeIsKeptAndObeyed()
{
    Program program;
    program.fake->kept.insert(program.key, Stale);
    program.start();
    QTRY_VERIFY(program.dialog());
    program.dialog()->findChild<QRadioButton *>(u"connectKeepProfile"_s)->click();
    program.answer(Good);
    QTRY_VERIFY(program.countWith(Good) > 0);
    QVERIFY(program.profiles.find(u"Support"_s)->asksForSecret);
    QTRY_VERIFY(!program.dialog());
    const int reads = program.fake->reads;
    // The next start of the program.
    StartupInput next;
    next.line.profile = u"support"_s;
    SessionController again(program.window, program.profiles, program.keyring, program.settings, next);
    again.open();
    QTRY_VERIFY(program.dialog());
    QVERIFY2(program.dialog()->said().contains(u"each time"_s), qPrintable(program.dialog()->said()));
    QVERIFY(program.dialog()->findChild<QRadioButton *>(u"connectKeepProfile"_s)->isChecked());
    QCOMPARE(program.fake->reads, reads);
    QCOMPARE(program.fake->writes, 0);
}

/// For others the account is opened once more, and until its first answer ages would go by this computer's clock.
void TestSignIn::theServersTimeIsKnownWhenOthersWatch()
{
    Program program;
    program.server.setHandler([](const RawRequest &) {
        return RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 2)), 200,
                               "Date: Mon, 02 Mar 1998 09:15:30 GMT\r\n");
    });
    program.fake->kept.insert(program.key, Good);
    program.start();
    const qint64 there = QDateTime({1998, 3, 2}, {9, 15, 30}, Qt::UTC).toMSecsSinceEpoch();
    const auto isTheirs = [&] {
        const Session *session = program.window.session();
        return session && qAbs(session->clock.utc() - there) < 3'600'000;
    };
    QTRY_VERIFY(isTheirs());
    program.server.setHandler([](const RawRequest &) { return RawScript::fault(RawScript::Then::KeepOpen); });
    for (const bool presented : {true, false}) {
        program.window.findChild<QAction *>(u"present"_s)->trigger();
        QTRY_VERIFY(program.window.session() && program.window.session()->isPresented == presented);
        QVERIFY(isTheirs());
    }
    // Meanwhile somebody set it right.
    program.server.setHandler([](const RawRequest &) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 2)), 200,
                               "Date: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1() +
                                   "\r\n");
    });
    program.window.findChild<QAction *>(u"present"_s)->trigger();
    QTRY_VERIFY(program.window.session() && program.window.session()->isPresented);
    QTRY_VERIFY_WITH_TIMEOUT(
        qAbs(program.window.session()->clock.utc() - QDateTime::currentMSecsSinceEpoch()) < 3'600'000, 20'000);
}

/// The next world has the same SIDs, and another pupil before it.
void TestSignIn::whatIsTypedInATrainingIsOfThatRun()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(DraftStore::defaultPath());
    Program program;
    program.fake->silent = true;
    program.start();
    QTRY_COMPARE(program.fake->reads, 1);
    const auto panel = [&program] { return program.window.findChild<InstructionPanel *>(); };
    const auto typed = [&program] { return program.window.findChild<FormView *>()->field(u"From"_s)->isSet(); };
    Q_EMIT program.window.trainingWanted();
    QTRY_VERIFY(panel() && !panel()->target().reservation.isNull());
    const Sid reservation = panel()->target().reservation;
    panel()->chooseAction(u"conference"_s);
    QTRY_VERIFY(program.window.findChild<FormView *>()->field(u"From"_s));
    program.window.findChild<FormView *>()->goTo(u"From"_s);
    QTest::keyClicks(program.window.findChild<FormView *>()->field(u"From"_s)->editor()->findChild<QLineEdit *>(),
                     u"+15005559999"_s);
    QVERIFY(typed());
    const QPointer<InstructionPanel> first = panel();
    Q_EMIT program.window.trainingWanted();
    QTRY_VERIFY(!first && panel() && panel()->target().reservation == reservation);
    panel()->chooseAction(u"conference"_s);
    QTRY_VERIFY(program.window.findChild<FormView *>()->field(u"From"_s));
    QVERIFY(!typed());
    QVERIFY(!QFile::exists(DraftStore::defaultPath()));
}

void TestSignIn::aClassEndsOnlyWhereTheTrainerSaysSo()
{
    Program program;
    program.fake->silent = true;
    program.start();
    QTRY_COMPARE(program.fake->reads, 1);
    const auto question = [&program] { return program.window.findChild<QMessageBox *>(u"endClassQuestion"_s); };
    Q_EMIT program.window.trainingWanted();
    QTRY_VERIFY(program.window.session());
    QVERIFY(!question()); // There is no class yet.
    Q_EMIT program.window.trainerWanted();
    program.window.findChild<QLineEdit *>(u"traineeName"_s)->setText(u"Noor"_s);
    program.window.findChild<QPushButton *>(u"addTrainee"_s)->click();
    const auto *trainees = program.window.findChild<ActionTable *>(u"trainees"_s);
    QTRY_COMPARE(trainees->model()->rowCount(), 1);

    const Session *session = program.window.session();
    Q_EMIT program.window.connectionWanted();
    QVERIFY(question() && question()->isVisible());
    QVERIFY2(question()->informativeText().contains(u"Noor"_s), qPrintable(question()->informativeText()));
    QVERIFY(!program.dialog());
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QVERIFY(!program.dialog());
    Q_EMIT program.window.trainingWanted();
    QVERIFY(question());
    QVERIFY(!program.window.close());
    QVERIFY(program.window.isVisible());
    QCOMPARE(program.window.session(), session);
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());

    // Whoever is still typing has not answered.
    QVERIFY(!program.window.close());
    QTest::keyClicks(question(), u"Helen"_s);
    QTest::qWait(300); // Qt shows the button pressed before it is.
    QVERIFY(program.window.isVisible() && question() && question()->isVisible());
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    // Others who look on read no names.
    program.window.findChild<QAction *>(u"present"_s)->trigger();
    QTRY_VERIFY(program.window.session() && program.window.session()->isPresented);
    QVERIFY(!program.window.close());
    QVERIFY2(!question()->informativeText().contains(u"Noor"_s), qPrintable(question()->informativeText()));
    question()->button(QMessageBox::Cancel)->click();
    program.window.findChild<QAction *>(u"present"_s)->trigger();
    QTRY_VERIFY(!question() && program.window.session() && !program.window.session()->isPresented);

    const QUrl simulator = program.window.session()->client->endpoint().baseUrl;
    const auto answers = [&simulator] {
        QTcpSocket socket;
        socket.connectToHost(simulator.host(), quint16(simulator.port()));
        return socket.waitForConnected(1000);
    };
    QVERIFY(answers());
    Q_EMIT program.window.connectionWanted();
    question()->findChild<QPushButton *>(u"endClass"_s)->click();
    QTRY_VERIFY(program.dialog());
    program.connectToAccount();
    QTRY_VERIFY(program.window.session() && !program.window.session()->client->endpoint().simulator);
    QTRY_VERIFY(!answers()); // It ended, as was said.
    QVERIFY(program.window.close());
}

void TestSignIn::theWindowOfAClassClosesWhenTheTrainerSaysSo()
{
    Program program;
    program.fake->silent = true;
    program.start();
    QTRY_COMPARE(program.fake->reads, 1);
    Q_EMIT program.window.trainingWanted();
    QTRY_VERIFY(program.window.session());
    Q_EMIT program.window.trainerWanted();
    program.window.findChild<QLineEdit *>(u"traineeName"_s)->setText(u"Noor"_s);
    program.window.findChild<QPushButton *>(u"addTrainee"_s)->click();
    QTRY_COMPARE(program.window.findChild<ActionTable *>(u"trainees"_s)->model()->rowCount(), 1);
    QVERIFY(!program.window.close());
    program.window.findChild<QPushButton *>(u"endClass"_s)->click();
    QTRY_VERIFY(!program.window.isVisible());
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
