#include "support/foreignserver.h"

#include "journal/outbox.h"
#include "profiles/settings.h"
#include "reservations/directory.h"
#include "reservations/offerwatch.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "taskrouter/client.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString description = QStringLiteral(DESK_SOURCE_DIR) + "/../shared/openapi/twilio_taskrouter_v1.json"_L1;

Sid sid(QLatin1StringView prefix)
{
    return Sid::parse(QString(prefix) + QString(32, u'a')).value_or(Sid());
}

Address reservation()
{
    return {sid("WS"_L1), sid("WT"_L1), {}, sid("WR"_L1)};
}

template <typename T>
Result<T> outcome(ReplyOf<T> *reply)
{
    QSignalSpy finished(reply, &Reply::finished);
    auto result = std::make_shared<Result<T>>();
    QObject::connect(reply, &Reply::finished, reply, [reply, result] { *result = reply->result(); });
    finished.wait();
    return *result;
}

template <typename T>
QList<T> rows(ListReply<T> *reply)
{
    QList<T> all;
    QSignalSpy finished(reply, &Reply::finished);
    QObject::connect(reply, &Reply::pageArrived, reply, [reply, &all] { all += reply->releaseRows(); });
    QObject::connect(reply, &Reply::finished, reply, [reply, &all] { all += reply->releaseRows(); });
    return finished.wait() ? all : QList<T>();
}

} // namespace

/// The client against the published description alone: it asks only for what is described, and reads what is there.
class TestForeignServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsEveryResourceAsPublished();
    void listsWithEveryFilterThatIsDescribed();
    void sendsWithTheVersionItRead();
    void refusesWhatTheDescriptionForbids_data();
    void refusesWhatTheDescriptionForbids();
    void refusesStrangers();
    void knowsNoOtherSid();
    void listsLooksAndSendsInTheWindow();

private:
    std::unique_ptr<ForeignServer> m_server;
    std::unique_ptr<Client> m_client;
    [[nodiscard]] Endpoint endpoint(const QByteArray &token = ForeignServer::Token) const;
};

Endpoint TestForeignServer::endpoint(const QByteArray &token) const
{
    Endpoint endpoint;
    endpoint.baseUrl = m_server->url();
    endpoint.accountSid = QString::fromLatin1(ForeignServer::Account);
    endpoint.user = endpoint.accountSid;
    endpoint.secret = token;
    endpoint.proxy = ProxyUse::None;
    return endpoint;
}

void TestForeignServer::init()
{
    if (!QFileInfo::exists(description))
        QSKIP("The published description is not beside the source tree");
    m_server = std::make_unique<ForeignServer>(description);
    QVERIFY2(m_server->why().isEmpty(), qPrintable(m_server->why()));
    m_client = std::make_unique<Client>(endpoint());
}

void TestForeignServer::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestForeignServer::readsEveryResourceAsPublished()
{
    const Sid workspace = sid("WS"_L1);
    QCOMPARE(rows(m_client->listWorkspaces()).size(), 1);
    QCOMPARE(rows(m_client->listTasks(workspace)).size(), 1);
    QCOMPARE(rows(m_client->listWorkers(workspace)).size(), 1);
    QVERIFY(!rows(m_client->listActivities(workspace)).isEmpty());
    QVERIFY(!rows(m_client->listTaskQueues(workspace)).isEmpty());
    QVERIFY(!rows(m_client->listWorkflows(workspace)).isEmpty());
    QVERIFY(!rows(m_client->listEvents(workspace)).isEmpty());

    const auto task = outcome(m_client->fetchTask(workspace, sid("WT"_L1)));
    QVERIFY(task.ok());
    QCOMPARE(task.value().task.attributes, m_server->example(u"FetchTask"_s, u"fetch"_s)["attributes"_L1].toString());
    QCOMPARE(task.value().task.status, TaskStatus::Pending);
    const auto worker = outcome(m_client->fetchWorker(workspace, sid("WK"_L1)));
    QVERIFY(worker.ok());
    QCOMPARE(worker.value().friendlyName, u"NewWorker3"_s);
    QCOMPARE(m_server->refusals(), QByteArray());
}

void TestForeignServer::listsWithEveryFilterThatIsDescribed()
{
    ReservationFilter filter;
    filter.status = u"accepted"_s;
    filter.worker = sid("WK"_L1);
    filter.pageSize = 1000;
    filter.limit = 10;
    const QList<Reservation> list = rows(m_client->listReservations(reservation(), filter));
    QCOMPARE(m_server->refusals(), QByteArray());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].sid, sid("WR"_L1));
    QCOMPARE(list[0].status, ReservationStatus::Accepted);
    QCOMPARE(list[0].workerName, u"Doug"_s);

    const Address ofWorker{sid("WS"_L1), {}, sid("WK"_L1), {}};
    QVERIFY(!rows(m_client->listReservations(ofWorker, {u"pending"_s, {}, 50, 0})).isEmpty());
    EventFilter events;
    events.task = sid("WT"_L1);
    events.reservation = sid("WR"_L1);
    events.worker = sid("WK"_L1);
    events.minutes = 60;
    QVERIFY(!rows(m_client->listEvents(sid("WS"_L1), events)).isEmpty());
    QVERIFY(!rows(m_client->listTasks(sid("WS"_L1), {u"pending,reserved"_s, u"DateCreated:desc"_s, 100, 0})).isEmpty());
    QCOMPARE(m_server->refusals(), QByteArray());

    // What "why?" asks beside that.
    EventFilter changes;
    changes.workflow = sid("WW"_L1);
    changes.queue = sid("WQ"_L1);
    changes.type = u"workflow.updated"_s;
    changes.since = 1'772'460'207'000;
    QVERIFY(!rows(m_client->listEvents(sid("WS"_L1), changes)).isEmpty());
    WorkerFilter members;
    members.queue = sid("WQ"_L1);
    members.limit = 100;
    QVERIFY(!rows(m_client->listWorkers(sid("WS"_L1), members)).isEmpty());
    WorkerFilter fitting;
    fitting.targetWorkers = u"level >= 3"_s;
    QVERIFY(!rows(m_client->listWorkers(sid("WS"_L1), fitting)).isEmpty());
    TaskFilter waiting;
    waiting.assignmentStatus = u"pending"_s;
    waiting.ordering = u"Priority:desc"_s;
    waiting.queue = sid("WQ"_L1);
    QVERIFY(!rows(m_client->listTasks(sid("WS"_L1), waiting)).isEmpty());
    QVERIFY(outcome(m_client->fetchQueueStatistics(sid("WS"_L1), sid("WQ"_L1))).ok());
    QVERIFY(outcome(m_client->fetchWorkflowText(sid("WS"_L1), sid("WW"_L1))).ok());
    QCOMPARE(m_server->refusals(), QByteArray());
}

void TestForeignServer::sendsWithTheVersionItRead()
{
    const auto fetched = outcome(m_client->fetchReservation(reservation()));
    QVERIFY(fetched.ok());
    QCOMPARE(fetched.value().etag, QByteArray(ForeignServer::Etag));
    ResourceUpdate update;
    update.address = reservation();
    update.form = "Instruction=supervise&Supervisor=client%3Asam&SupervisorMode=whisper";
    update.ifMatch = fetched.value().etag;
    const auto sent = outcome(m_client->updateReservation(update));
    QVERIFY2(sent.ok(), m_server->refusals().constData());
    const auto posts = m_server->posts(reservationPath(reservation()));
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts[0].header("if-match"), QByteArray(ForeignServer::Etag));
    QCOMPARE(posts[0].body, update.form);
}

void TestForeignServer::refusesWhatTheDescriptionForbids_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("unknown field") << QByteArray("Instruction=accept&Nonsense=1");
    QTest::newRow("wrong enum") << QByteArray("ReservationStatus=maybe");
    QTest::newRow("wrong enum in a list") << QByteArray("ConferenceStatusCallbackEvent=explode");
    QTest::newRow("wrong pattern") << QByteArray("WorkerActivitySid=WT00000000000000000000000000000001");
    QTest::newRow("no integer") << QByteArray("Timeout=soon");
    QTest::newRow("no boolean") << QByteArray("Record=maybe&Muted=maybe");
    QTest::newRow("no method") << QByteArray("CallStatusCallbackUrl=nothing");
    QTest::newRow("twice") << QByteArray("Instruction=accept&Instruction=reject");
}

void TestForeignServer::refusesWhatTheDescriptionForbids()
{
    QFETCH(QByteArray, form);
    ResourceUpdate update;
    update.address = reservation();
    update.form = form;
    const auto sent = outcome(m_client->updateReservation(update));
    QVERIFY(!sent.ok());
    QCOMPARE(sent.error().kind, ErrorKind::BadRequest);
    QCOMPARE(sent.error().code, 20001);
    QVERIFY(!m_server->refusals().isEmpty());
}

void TestForeignServer::refusesStrangers()
{
    Client stranger(endpoint("another-token"));
    const auto fetched = outcome(stranger.fetchReservation(reservation()));
    QVERIFY(!fetched.ok());
    QCOMPARE(fetched.error().kind, ErrorKind::Unauthorized);
}

void TestForeignServer::knowsNoOtherSid()
{
    Address other = reservation();
    other.reservation = Sid::parse(u"WR00000000000000000000000000000001"_s).value_or(Sid());
    const auto fetched = outcome(m_client->fetchReservation(other));
    QVERIFY(!fetched.ok());
    QCOMPARE(fetched.error().kind, ErrorKind::NotFound);
}

// The main job from the first row to the one POST, in the window that people get.
void TestForeignServer::listsLooksAndSendsInTheWindow()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    ReservationTableModel reservations;
    TaskListModel tasks;
    TaskWatch taskWatch(*m_client, reservations);
    WorkspaceWatch workspaceWatch(*m_client, tasks);
    Directory directory(*m_client);
    OfferWatch offers(*m_client, tasks, directory, Clock::system());
    Outbox outbox(*m_client);
    Session session;
    session.client = m_client.get();
    session.taskWatch = &taskWatch;
    session.workspaceWatch = &workspaceWatch;
    session.directory = &directory;
    session.reservations = &reservations;
    session.tasks = &tasks;
    session.offers = &offers;
    session.outbox = &outbox;
    session.catalogue = Catalogue::builtIn();
    session.mode = SessionMode::Training; // the lock of a live session has tests of its own
    session.open = {sid("WS"_L1), sid("WT"_L1), {}, {}};

    QElapsedTimer sinceStart;
    sinceStart.start();
    MainWindow window(settings, sinceStart);
    window.resize(1400, 900);
    window.show();
    window.setSession(session);

    auto *table = window.findChild<QTableView *>(u"reservations"_s);
    QVERIFY(table != nullptr);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *shown = window.findChild<SidLabel *>(u"detailSid"_s);
    QVERIFY(shown != nullptr);
    QTRY_COMPARE(shown->sid(), sid("WR"_L1));

    auto *action = window.findChild<QAction *>(u"action.complete"_s);
    QVERIFY(action != nullptr);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *send = window.findChild<QPushButton *>(u"send"_s);
    QTRY_VERIFY(send->isEnabled());
    const QSignalSpy settled(&outbox, &Outbox::settled);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(settled.size(), 1);
    const auto posts = m_server->posts(reservationPath(reservation()));
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts[0].body, QByteArray("ReservationStatus=completed"));
    QCOMPARE(posts[0].header("if-match"), QByteArray(ForeignServer::Etag));
    QCOMPARE(m_server->refusals(), QByteArray());
}

QTEST_MAIN(TestForeignServer)
#include "tst_foreignserver.moc"
