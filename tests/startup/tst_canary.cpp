#include "journal/har.h"
#include "journal/outbox.h"
#include "profiles/environment.h"
#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "startup/connection.h"
#include "startup/sessioncontroller.h"
#include "support/clienttest.h"
#include "support/fakekeyring.h"
#include "ui/profiles/connectdialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMetaProperty>
#include <QMutex>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

const QByteArray Canary = "not-a-real-token-5d41402abc4b2a76b9719d911017c592";

QByteArray basic()
{
    return (ClientTest::sid(SidKind::Account).toLatin1() + ':' + Canary).toBase64();
}

/// Every form in which it could have got somewhere.
bool hasCanary(const QByteArray &bytes)
{
    for (const QByteArray &form : {Canary, basic(), Canary.toBase64(), Canary.toHex()}) {
        if (bytes.contains(form))
            return true;
    }
    return false;
}
bool hasCanary(const QString &text)
{
    return hasCanary(text.toUtf8());
}

QMutex logMutex;
QByteArrayList *logLines = nullptr; // NOLINT: what a message handler can reach.

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker locker(&logMutex);
    if (logLines)
        logLines->append(QByteArray(context.category) + ": " + message.toUtf8());
}

/// A server that gives back what it was sent, in every place and with every fault there is.
QList<RawScript> echoes(const QUrl &elsewhere)
{
    const QByteArray echo = "You sent Basic " + basic() + ", which is " + Canary;
    const QByteArray headers = "X-Echo: Basic " + basic() + "\r\nETag: \"" + Canary +
                               "\"\r\nTwilio-Request-Id: " + Canary + "\r\nSet-Cookie: token=" + Canary + "\r\n";
    const QByteArray refusal =
        "{\"code\":20001,\"message\":\"" + echo + "\",\"more_info\":\"" + echo + "\",\"status\":400}";
    const QByteArray row = ClientTest::reservationRows(1, 1).constFirst();
    const QByteArray odd = QByteArray(row).replace("\"Ada\"", "\"" + Canary + "\"");
    QList<RawScript> scripts;
    for (const int status : {400, 403, 404, 409, 412, 422, 429, 500, 502, 503, 504})
        scripts += RawScript::json(refusal, status, headers + (status == 429 ? "Retry-After: 0\r\n" : ""));
    for (const int status : {301, 302, 307, 308})
        scripts += RawScript::json(refusal, status,
                                   headers + "Location: " + elsewhere.toEncoded() + "/?token=" + Canary + "\r\n");
    scripts += RawScript::answer(502, "text/html", "<html><b>" + echo + "</b></html>", headers);
    scripts += RawScript::answer(200, "text/html", "<html><b>" + echo + "</b></html>", headers);
    scripts += RawScript::answer(200, "application/json", echo, headers);
    scripts += RawScript::answer(200, "application/json", "", headers);
    scripts += RawScript::json(ClientTest::pageJson({odd}), 200, headers);
    scripts += RawScript::json(ClientTest::pageJson({row}, elsewhere.toEncoded() + "/?token=" + Canary), 200, headers);
    scripts += RawScript::json("{\"sid\":\"" + Canary + "\",\"reservations\":{\"" + Canary + "\":1}}", 200, headers);
    scripts += RawScript::raw("HTTP/1.1 200 " + echo + "\r\nContent-Length: 90000\r\n" + headers + "\r\n" + refusal);
    scripts += RawScript::raw(echo + "\r\n\r\n");
    scripts += RawScript::raw("HTTP/1.1 200 OK\r\n" + headers);
    scripts += RawScript::fault(Then::Close);
    scripts += RawScript::fault(Then::Reset);
    scripts += RawScript::fault(Then::HalfClose);
    return scripts;
}

Instruction acceptance(int number)
{
    Instruction instruction;
    instruction.action = u"accept"_s;
    instruction.address = ClientTest::address();
    instruction.address.reservation = ClientTest::sid(SidKind::Reservation, number);
    instruction.form = instruction.shownForm = "ReservationStatus=accepted";
    instruction.statusBefore = ReservationStatus::Pending;
    return instruction;
}

/// Whatever text an object shows or would tell: each of its properties.
QString tellingProperty(const QObject &object)
{
    const QMetaObject *type = object.metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        if (!property.isReadable())
            continue;
        const QVariant value = property.read(&object);
        const QString text = value.canConvert<QStringList>() ? value.toStringList().join(u'\n') : value.toString();
        if (hasCanary(text))
            return u"%1 %2, %3: %4"_s.arg(QString::fromLatin1(type->className()), object.objectName(),
                                          QString::fromLatin1(property.name()), text);
    }
    return {};
}

QString tellingCell(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + 8; ++role) {
                if (hasCanary(index.data(role).toString()))
                    return u"cell %1, %2, role %3"_s.arg(row).arg(column).arg(role);
            }
        }
        if (const QString inner = tellingCell(model, model.index(row, 0, parent)); !inner.isEmpty())
            return inner;
    }
    return {};
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// One token, one session with everything that goes wrong, and a server that echoes the token wherever it can.
/// Afterwards it is nowhere but in the Authorization lines that went to the server it is for.
class TestCanary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tokenIsNowhereAfterASessionWithEveryFault();
    void cleanupTestCase();

private:
    void play(SessionController &controller, MainWindow &window);
    void searchWindow(const MainWindow &window);
    void searchDisk();
    void searchExports(const QString &journal);

    QTemporaryDir m_home;
    QByteArrayList m_log;
    std::atomic<int> m_at = 0;
    qsizetype m_count = 0;
};

void TestCanary::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(name).toLower());
        QVERIFY(QDir().mkpath(folder));
        qputenv(name, QFile::encodeName(folder));
    }
    QLoggingCategory::setFilterRules(u"*=true"_s);
    logLines = &m_log;
    qInstallMessageHandler(&keepLine);
}

void TestCanary::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    logLines = nullptr;
    QLoggingCategory::setFilterRules({});
}

void TestCanary::play(SessionController &controller, MainWindow &window)
{
    auto *connection = controller.findChild<Connection *>();
    QVERIFY(connection);
    Session session = connection->session();
    auto *refresh = window.findChild<QAction *>(u"refresh"_s);
    QVERIFY(refresh);
    const QSignalSpy settled(session.outbox, &Outbox::settled);
    const QSignalSpy reconciled(session.outbox, &Outbox::reconciled);
    for (m_at = 0; m_at < m_count; ++m_at) {
        const qsizetype before = settled.count();
        refresh->trigger();
        session.taskWatch->watchReservation(ClientTest::sid(SidKind::Reservation, 1));
        QString why;
        QVERIFY2(session.outbox->send(acceptance(100 + m_at), &why) > 0, qPrintable(why));
        QTRY_COMPARE(settled.count(), before + 1);
        // Those that are tried again take their time; what they say in the end is what the others say at once.
        (void)QTest::qWaitFor([&session] { return !session.taskWatch->isLoading(); }, 300);
        session.taskWatch->cancel();
    }
    QVERIFY(settled.count() >= m_count);
    // What could be told is told by now.
    QTRY_VERIFY(reconciled.count() > 0);
}

void TestCanary::searchWindow(const MainWindow &window)
{
    QList<const QObject *> all{&window};
    const QList<QObject *> children = window.findChildren<QObject *>();
    for (const QObject *child : children)
        all.append(child);
    QVERIFY(all.size() > 200);
    for (const QObject *object : all) {
        const QString told = tellingProperty(*object);
        QVERIFY2(told.isEmpty(), qPrintable(told));
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(object)) {
            const QString cell = tellingCell(*model);
            QVERIFY2(cell.isEmpty(), qPrintable(cell));
        }
    }
    QVERIFY(!hasCanary(QGuiApplication::clipboard()->text()));
}

void TestCanary::searchDisk()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString name = files.next();
        ++seen;
        QVERIFY2(!hasCanary(fileBytes(name)), qPrintable(name));
        QVERIFY2(!hasCanary(name), qPrintable(name));
        // For the owner alone.
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        if (name.contains("journal"_L1) || name.contains("settings"_L1) || name.contains("profiles.json"_L1))
            QVERIFY2(!(QFile::permissions(name) & others) || name.endsWith(".lock"_L1), qPrintable(name));
    }
    QVERIFY(seen >= 3); // journal, settings, profiles
    for (const char *name : {"/proc/self/environ", "/proc/self/cmdline"})
        QVERIFY2(!hasCanary(fileBytes(QString::fromLatin1(name))), name);
}

void TestCanary::searchExports(const QString &path)
{
    Journal journal(path);
    QVERIFY(journal.open() != Journal::State::Unavailable);
    QList<JournalRow> rows;
    const QList<JournalRow> list = journal.rows({});
    for (const JournalRow &row : list)
        rows.append(journal.row(row.id));
    QVERIFY2(rows.size() >= m_count,
             qPrintable(u"%1 of %2 in %3: %4"_s.arg(rows.size()).arg(m_count).arg(path, journal.problem())));
    Redactor redactor;
    const QByteArray har = harOf(rows, redactor);
    QVERIFY(har.size() > 1000);
    QVERIFY(!hasCanary(har)); // Even without the token as a known secret: it is not in the journal.
}

void TestCanary::tokenIsNowhereAfterASessionWithEveryFault()
{
    RawServer other; // To be lured to.
    RawServer server;
    const QList<RawScript> scripts = echoes(other.url());
    m_count = scripts.size();
    m_at = -1;
    server.setHandler([this, &scripts](const RawRequest &request) {
        const int at = m_at;
        if (at >= scripts.size())
            return RawScript::json("{\"code\":20003,\"message\":\"" + Canary + "\",\"status\":401}", 401,
                                   "WWW-Authenticate: Basic realm=\"" + Canary + "\"\r\n");
        // A failed POST is looked up; that fetch may be answered, or the same again.
        const bool isFetch = !request.isPost() && request.target().contains("/WR");
        if (at >= 0 && !(isFetch && at % 2 == 0))
            return scripts.at(at);
        const QByteArray target = request.target();
        if (isFetch)
            return RawScript::json(ClientTest::reservationJson());
        if (target.contains("/Reservations"))
            return RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 3)));
        return RawScript::json(ClientTest::pageJson({}, {}, "tasks"));
    });

    // From the environment, as in a terminal; it is taken out of there.
    qputenv("TWILIO_ACCOUNT_SID", ClientTest::sid(SidKind::Account).toLatin1());
    qputenv("TWILIO_AUTH_TOKEN", Canary);
    StartupInput input;
    input.environment = extractEnvironmentProfile();
    QVERIFY(input.environment.profile);
    input.line.apiUrl = server.url();
    input.line.workspace = ClientTest::sid(SidKind::Workspace).toString();
    input.line.task = ClientTest::sid(SidKind::Task).toString();
    const QString journalPath = m_home.filePath(u"xdg_data_home/journal/journal.sqlite"_s);
    input.journalPath = journalPath;
    const Profile profile = *input.environment.profile;
    {
        Settings settings;
        ProfileStore profiles;
        auto *fake = new FakeKeyring;
        fake->there = false;
        KeyringSecretStore keyring{std::unique_ptr<KeyringBackend>(fake)};
        QCOMPARE(profiles.save(profile), QString()); // With its secret, which must not get there.
        QElapsedTimer sinceStart;
        sinceStart.start();
        MainWindow window(settings, sinceStart);
        SessionController controller(window, profiles, keyring, settings, std::move(input));
        window.show();
        QTRY_VERIFY(server.count() > 0);
        play(controller, window);
        if (QTest::currentTestFailed())
            return;
        searchWindow(window);
        // The last fault: refused credentials. The dialog comes; the token is typed once more.
        QTRY_VERIFY(window.findChild<ConnectDialog *>());
        auto *dialog = window.findChild<ConnectDialog *>();
        auto *field = dialog->findChild<QLineEdit *>(u"connectSecret"_s);
        QTest::keyClicks(field, QString::fromLatin1(Canary));
        field->selectAll();
        field->copy();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!window.findChild<ConnectDialog *>() || !window.findChild<ConnectDialog *>()->isVisible() ||
                    dialog->said().contains(u"not accepted"_s));
        searchWindow(window);
        window.close();
    }
    searchDisk();
    searchExports(journalPath);
    for (const QByteArray &line : std::as_const(m_log))
        QVERIFY2(!hasCanary(line), line.constData());
    QVERIFY(m_log.size() > 10); // Categories were on.

    // Out it went in one kind of line alone, and to one place alone.
    QCOMPARE(other.connections(), 0);
    const QList<RawRequest> requests = server.requests();
    QVERIFY(requests.size() > m_count * 2);
    for (const RawRequest &request : requests) {
        QCOMPARE(request.header("authorization"), "Basic " + basic());
        const QByteArrayList lines = request.head.split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(line.toLower().startsWith("authorization:") || !hasCanary(line), line.constData());
        QVERIFY(!hasCanary(request.body));
    }
}

QTEST_MAIN(TestCanary)
#include "tst_canary.moc"
