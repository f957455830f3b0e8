#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "startup/sessioncontroller.h"
#include "startup/simulatorprobe.h"
#include "support/clienttest.h"
#include "support/fakekeyring.h"
#include "taskrouter/client.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A simulator that another program runs, with a trainee's key.
class OtherSimulator
{
public:
    /// `port`: as in HostOptions.
    explicit OtherSimulator(quint16 port = 0)
    {
        QSignalSpy started(&host, &Simulator::SimulatorThread::started);
        QObject::connect(&host, &Simulator::SimulatorThread::snapshotTaken, &host,
                         [this](const Simulator::Snapshot &seen) { snapshot = seen; });
        host.watch(true);
        Simulator::HostOptions options;
        options.port = port;
        host.start(options);
        if (!started.wait(20'000))
            qFatal("The simulator does not start.");
        info = started.constFirst().constFirst().value<Simulator::HostInfo>();
        host.addTrainee(u"Zoe"_s);
        if (!QTest::qWaitFor([this] { return !snapshot.trainees.isEmpty(); }))
            qFatal("No key.");
    }

    Simulator::SimulatorThread host;
    Simulator::HostInfo info;
    Simulator::Snapshot snapshot;
};

/// The program as it is started with credentials in its environment and an address.
class Program
{
public:
    Program(const QUrl &url, const QString &account, const QString &key, const QByteArray &secret)
    {
        StartupInput input;
        Profile &profile = input.environment.profile.emplace();
        profile.name = u"environment"_s;
        profile.accountSid = account;
        profile.apiKey = key;
        profile.secret = secret;
        input.line.apiUrl = url;
        input.journalPath = m_folder.filePath(u"journal.sqlite"_s);
        m_since.start();
        m_window = std::make_unique<MainWindow>(m_settings, m_since);
        m_controller =
            std::make_unique<SessionController>(*m_window, m_profiles, m_keyring, m_settings, std::move(input));
        m_window->show();
    }
    [[nodiscard]] QString word() const { return m_window->findChild<Banner *>()->word(); }
    [[nodiscard]] bool isConnected() const { return !m_window->address().workspace.isNull(); }
    [[nodiscard]] QString world() const { return m_window->session()->client->endpoint().world; }

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.json"_s)};
    ProfileStore m_profiles{m_folder.filePath(u"profiles.json"_s)};
    SessionSecretStore m_keyring;
    QElapsedTimer m_since;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionController> m_controller;
};

const auto SomeAccount = u"AC00000000000000000000000000000001"_s;
const QByteArray ClockAnswer = R"({"now":"2026-03-02T14:03:27.000Z","speed":1,"paused":false})";

/// Answers `clock` where the simulator's is asked for, and else as an account does that has a workspace.
RawServer::Handler answering(const RawScript &clock)
{
    return [clock](const RawRequest &request) {
        const QByteArray target = request.target();
        if (target == "/_simulator/clock")
            return clock;
        if (target.startsWith("/v1/Workspaces?") || target == "/v1/Workspaces")
            return RawScript::json(ClientTest::pageJson(
                {"{\"sid\":\"" + ClientTest::sid(SidKind::Workspace).toLatin1() + "\",\"friendly_name\":\"Support\"}"},
                {}, "workspaces"));
        const QByteArray list = target.sliced(target.lastIndexOf('/') + 1).toLower();
        return RawScript::json(ClientTest::pageJson({}, {}, list.left(list.indexOf('?'))));
    };
}

int asked(const RawServer &server)
{
    const QList<RawRequest> all = server.requests();
    return int(std::count_if(all.begin(), all.end(),
                             [](const RawRequest &one) { return one.target().startsWith("/_simulator"); }));
}

} // namespace

/// A simulator that another program runs is no real account; and whatever is not certainly one, is.
class TestSimulatorProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSimulatorIsATraining_data();
    void aSimulatorIsATraining();
    void twoRunsAtOnePlaceAreTwoWorlds();
    void anEarlierSimulatorIsKnownByItsPlace_data();
    void anEarlierSimulatorIsKnownByItsPlace();
    void asksNobodyWithOtherSecrets();
    void asksNoOtherComputer_data();
    void asksNoOtherComputer();
    void whatIsNoSimulatorIsAnAccount_data();
    void whatIsNoSimulatorIsAnAccount();
    void knowsItsSecrets();
};

void TestSimulatorProbe::aSimulatorIsATraining_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("the account's token") << false;
    QTest::newRow("a trainee's key") << true;
}

void TestSimulatorProbe::aSimulatorIsATraining()
{
    QFETCH(bool, byKey);
    const OtherSimulator other;
    const Simulator::Snapshot::Trainee trainee = other.snapshot.trainees.constFirst();
    const Program program(other.info.url, other.info.accountSid, byKey ? trainee.key : QString(),
                          byKey ? trainee.secret.toUtf8() : other.info.authToken.toUtf8());
    QTRY_COMPARE(program.word(), u"TRAINING"_s);
    QTRY_VERIFY(program.isConnected());
}

/// What was sent in the one is not of the other, though all of its SIDs are the same.
void TestSimulatorProbe::twoRunsAtOnePlaceAreTwoWorlds()
{
    const auto worldOf = [](const OtherSimulator &other) {
        const Program program(other.info.url, other.info.accountSid, {}, other.info.authToken.toUtf8());
        return QTest::qWaitFor([&program] { return program.isConnected(); }, 20'000) ? program.world() : QString();
    };
    quint16 port = 0;
    QString first;
    {
        const OtherSimulator other;
        port = quint16(other.info.url.port());
        first = worldOf(other);
        QCOMPARE(first, other.info.run);
        QCOMPARE(worldOf(other), first); // Whoever comes back is where he was.
    }
    const OtherSimulator later(port);
    const QString second = worldOf(later);
    QCOMPARE(second, later.info.run);
    QVERIFY(second != first);
}

void TestSimulatorProbe::anEarlierSimulatorIsKnownByItsPlace_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << 404 << "{\"code\":20404,\"status\":404}"_ba;
    QTest::newRow("no run") << 200 << R"({"run": "../../journal.sqlite"})"_ba;
    QTest::newRow("half a run") << 200 << R"({"run": "0195f0a4c0007../../../x/../x/../"})"_ba;
    QTest::newRow("a page") << 200 << "<html>"_ba;
}

void TestSimulatorProbe::anEarlierSimulatorIsKnownByItsPlace()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const OtherSimulator other;
    RawServer server;
    const RawServer::Handler rest = answering(RawScript::json(ClockAnswer));
    server.setHandler([&](const RawRequest &request) {
        return request.target() == "/_simulator/run" ? RawScript::json(body, status) : rest(request);
    });
    const Program program(server.url(), other.info.accountSid, {}, other.info.authToken.toUtf8());
    QTRY_VERIFY(program.isConnected());
    QCOMPARE(program.word(), u"TRAINING"_s);
    QCOMPARE(program.world(), u"at "_s + server.url().toString());
}

/// A server that claims to be one is not believed: whoever signs in with these may reach a real account by it.
void TestSimulatorProbe::asksNobodyWithOtherSecrets()
{
    RawServer server;
    server.setHandler(answering(RawScript::json(ClockAnswer)));
    const Program program(server.url(), SomeAccount, {}, "not-a-real-token");
    QTRY_VERIFY(program.isConnected());
    QCOMPARE(program.word(), u"READ-ONLY"_s);
    QCOMPARE(asked(server), 0);
}

void TestSimulatorProbe::asksNoOtherComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("this one") << u"http://127.0.0.1:4010"_s << true;
    QTest::newRow("by its name") << u"http://localhost:4010"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:4010"_s << true;
    QTest::newRow("the vendor's") << u"https://taskrouter.twilio.com"_s << false;
    QTest::newRow("beside it") << u"https://192.168.1.20:4010"_s << false;
    QTest::newRow("a name that begins alike") << u"https://127.0.0.1.example.com"_s << false;
    QTest::newRow("a name that ends alike") << u"https://example.localhost.com"_s << false;
}

void TestSimulatorProbe::asksNoOtherComputer()
{
    QFETCH(QString, url);
    const OtherSimulator other;
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(url);
    endpoint.secret = other.info.authToken.toUtf8();
    QTEST(SimulatorProbe::mayBeOne(endpoint), "may");
    endpoint.secret = "not-a-real-token";
    QVERIFY(!SimulatorProbe::mayBeOne(endpoint));
}

void TestSimulatorProbe::whatIsNoSimulatorIsAnAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a real account, behind something that passes on") << 404 << "{\"code\":20404,\"status\":404}"_ba;
    QTest::newRow("other credentials") << 401 << "{\"code\":20003,\"status\":401}"_ba;
    QTest::newRow("another object") << 200 << "{\"now\":1}"_ba;
    QTest::newRow("an empty one") << 200 << "{}"_ba;
    QTest::newRow("a page") << 200 << "<html>"_ba;
    QTest::newRow("refused with a clock") << 403 << ClockAnswer;
}

void TestSimulatorProbe::whatIsNoSimulatorIsAnAccount()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const OtherSimulator other;
    RawServer server;
    server.setHandler(answering(RawScript::json(body, status)));
    const Program program(server.url(), other.info.accountSid, {}, other.info.authToken.toUtf8());
    QTRY_VERIFY(program.isConnected());
    QCOMPARE(program.word(), u"READ-ONLY"_s);
    QCOMPARE(asked(server), 1);
}

void TestSimulatorProbe::knowsItsSecrets()
{
    const OtherSimulator other;
    QByteArray secret = other.info.authToken.toUtf8();
    QCOMPARE(secret.size(), 32);
    QVERIFY(Simulator::SimulatorThread::isOwnSecret(secret));
    secret[31] = secret.at(31) == '0' ? '1' : '0';
    QVERIFY(!Simulator::SimulatorThread::isOwnSecret(secret));
    QVERIFY(!Simulator::SimulatorThread::isOwnSecret({}));
    QVERIFY(!Simulator::SimulatorThread::isOwnSecret(QByteArray(32, '0')));
    auto *random = QRandomGenerator::global();
    for (int i = 0; i < 1000; ++i) {
        QByteArray digits;
        for (int word = 0; word < 4; ++word)
            digits += QByteArray::number(random->generate(), 16).rightJustified(8, '0');
        QVERIFY2(!Simulator::SimulatorThread::isOwnSecret(digits), digits.constData());
    }
}

QTEST_MAIN(TestSimulatorProbe)
#include "tst_simulatorprobe.moc"
