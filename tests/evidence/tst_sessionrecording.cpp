#include "recording/recordingfile.h"
#include "recording/replay.h"
#include "recording/sessionrecorder.h"
#include "story/sources/evidenceload.h"
#include "support/clienttest.h"
#include "support/simulatorserver.h"
#include "taskrouter/client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

Address addressOf(Sid workspace, Sid task)
{
    Address address;
    address.workspace = workspace;
    address.task = task;
    return address;
}

TaskFilter smallPages()
{
    TaskFilter filter;
    filter.pageSize = 2;
    return filter;
}

EventFilter eventsOf(Sid task, int minutes, UtcMsecs since = 0)
{
    EventFilter filter;
    filter.task = task;
    filter.minutes = minutes;
    filter.since = since;
    return filter;
}

template <typename R>
auto finished(R *reply)
{
    std::decay_t<decltype(reply->result())> kept = Error();
    QSignalSpy done(reply, &Reply::finished);
    QObject::connect(reply, &Reply::finished, reply, [reply, &kept] { kept = reply->result(); });
    if (!done.wait(10'000))
        qFatal("no answer");
    return kept;
}

template <typename T>
QList<T> rowsOf(ListReply<T> *reply)
{
    QList<T> rows;
    QSignalSpy done(reply, &Reply::finished);
    QObject::connect(reply, &Reply::finished, reply, [reply, &rows] { rows = reply->releaseRows(); });
    if (!done.wait(10'000))
        qFatal("no answer");
    return rows;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The simulator, a client that is recorded, and the clock of the session, which the test moves.
struct Recorded
{
    explicit Recorded(const QString &path, RedactionOptions redaction = {}, qint64 mostBytes = 1 << 28)
    {
        ClientOptions options;
        options.observer = recorder;
        options.retries = 0;
        client = std::make_unique<Client>(server.endpoint(), options);
        RecordingOptions wanted;
        wanted.path = path;
        wanted.head.program = u"test"_s;
        wanted.head.begun = clock;
        wanted.head.baseUrl = server.endpoint().baseUrl.toString();
        wanted.head.workspace = workspace();
        wanted.head.isTraining = true;
        wanted.redaction = std::move(redaction);
        wanted.now = [this] { return clock; };
        wanted.mostBytes = mostBytes;
        const QString why = recorder->start(wanted);
        if (!why.isEmpty())
            qFatal("%s", qPrintable(why));
    }
    [[nodiscard]] Sid workspace() { return server.firstTask().workspace; }
    [[nodiscard]] Sid task() { return server.pendingReservation().task; }
    void pass(qint64 msecs) { clock += msecs; }
    QList<Reservation> reservations() { return rowsOf(client->listReservations(addressOf(workspace(), task()))); }

    SimulatorServer server;
    std::shared_ptr<SessionRecorder> recorder = std::make_shared<SessionRecorder>();
    std::unique_ptr<Client> client;
    UtcMsecs clock = 1772442840000;
};

/// A recording that is shown, and a client that looks at it.
struct Shown
{
    explicit Shown(const QString &path)
    {
        QSignalSpy started(&replay, &Replay::started);
        QSignalSpy failed(&replay, &Replay::failed);
        replay.start(path);
        QTRY_VERIFY(!started.isEmpty() || !failed.isEmpty());
        if (!failed.isEmpty()) {
            problem = failed.constFirst().constFirst().toString();
            return;
        }
        ClientOptions options;
        options.retries = 0;
        client = std::make_unique<Client>(replay.endpoint(), options);
    }

    Replay replay;
    QString problem;
    std::unique_ptr<Client> client;
};

} // namespace

class SessionRecordingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesLinesThatAreReadAgain();
    void showsWhatWasShown();
    void stepsToWhatChanged();
    void knowsNothingOfWhatWasNotAsked();
    void answersAllEventsThatWereSeen();
    void knowsTheSameEventsEverywhere();
    void sendsNothing();
    void answersItsOwnWindowAlone();
    void hidesPeopleAndSecrets();
    void saysTheSameOnce();
    void takesGrowingOlderForNoNews();
    void endsWhereItIsLongEnough();
    void showsARecordingThatWasCut();
    void leavesOutDamagedLines();
    void refusesWhatIsNoRecording();
    void isEvidenceAsWell();
    void watchesOnlyWhileItRecords();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"session.ndjson"_s); }
    /// Answers one reservation, as its worker would, while it is recorded.
    static void reject(Recorded &recorded);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionRecordingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SessionRecordingTest::reject(Recorded &recorded)
{
    ResourceUpdate update;
    update.address = recorded.server.pendingReservation();
    update.form = "ReservationStatus=rejected&SipAuthPassword=obviously-false";
    const auto result = finished(recorded.client->updateReservation(update));
    QVERIFY(result.ok());
}

void SessionRecordingTest::writesLinesThatAreReadAgain()
{
    RecordingHead head;
    head.program = u"Reservation Desk 1"_s;
    head.begun = 1772442840123;
    head.baseUrl = u"https://taskrouter.example"_s;
    head.workspace = ClientTest::sid(SidKind::Workspace);
    head.task = ClientTest::sid(SidKind::Task);
    head.masked = {u"names"_s};
    QCOMPARE(recordingHead(lineOf(head)), head);
    QVERIFY(!recordingHead("{\"format\":\"desk-recording/2\"}\n"));

    RecordedAnswer answer;
    answer.at = 1772442841000;
    answer.msecs = 12;
    answer.method = "GET";
    answer.target = "/v1/Workspaces?PageSize=5&FriendlyName=a%20b";
    answer.status = 200;
    answer.headers = {{"etag", "\"1\""}};
    for (const QByteArray &body : {QByteArray("{\"a\":\",\\\"body\\\":\"}"), QByteArray("\xff\xfe no text"),
                                   QByteArray(), QByteArray("zwei\nZeilen und \"Anführung\"")}) {
        answer.body = body;
        const QByteArray line = lineOf(answer);
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(recordedAnswer(line), answer);
        RecordedAnswer index = answer;
        index.body.clear();
        QCOMPARE(recordedAnswer(line, false), index);
        for (qsizetype cut = 1; cut < line.size() - 1; ++cut) {
            QVERIFY(!recordedAnswer(line.first(cut), true));
            const auto cutIndex = recordedAnswer(line.first(cut), false);
            QVERIFY2(!cutIndex || cutIndex->body.isEmpty(), "an index is not told a body");
        }
    }
    answer.sameAs = 4;
    answer.body.clear();
    QCOMPARE(recordedAnswer(lineOf(answer)), answer);
}

void SessionRecordingTest::showsWhatWasShown()
{
    QList<Reservation> reservations;
    QList<Task> tasks;
    QList<Worker> workers;
    TaskDetail detail;
    Sid workspace;
    Sid task;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        task = recorded.task();
        reservations = recorded.reservations();
        tasks = rowsOf(recorded.client->listTasks(workspace, smallPages())); // Over several pages.
        workers = rowsOf(recorded.client->listWorkers(workspace));
        detail = finished(recorded.client->fetchTask(workspace, task)).value();
        recorded.recorder->stop();
    }
    QVERIFY(tasks.size() > 4 && !workers.isEmpty() && !reservations.isEmpty());
    Shown shown(path());
    QCOMPARE(shown.problem, QString());
    QCOMPARE(shown.replay.info().notes, QStringList());
    QCOMPARE(shown.replay.now(), 1772442840000);
    QCOMPARE(rowsOf(shown.client->listReservations(addressOf(workspace, task))), reservations);
    QCOMPARE(rowsOf(shown.client->listTasks(workspace, smallPages())), tasks);
    QCOMPARE(rowsOf(shown.client->listWorkers(workspace)), workers);
    const auto again = finished(shown.client->fetchTask(workspace, task));
    QVERIFY(again.ok());
    QCOMPARE(again.value().task, detail.task);
    QCOMPARE(again.value().etag, detail.etag);
}

void SessionRecordingTest::stepsToWhatChanged()
{
    Sid task;
    Sid workspace;
    QList<Reservation> before;
    QList<Reservation> after;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        task = recorded.task();
        before = recorded.reservations();
        recorded.pass(5000);
        before = recorded.reservations();
        recorded.pass(5000);
        reject(recorded);
        recorded.pass(100);
        after = rowsOf(recorded.client->listReservations(addressOf(workspace, task)));
        recorded.recorder->stop();
    }
    QVERIFY(before != after);
    Shown shown(path());
    const auto list = [&] { return rowsOf(shown.client->listReservations(addressOf(workspace, task))); };
    const QList<RecordingMoment> &moments = shown.replay.info().moments;
    QCOMPARE(moments.size(), 2); // What was sent, and what came of it.
    QCOMPARE(moments.at(0).method, u"POST"_s);
    QCOMPARE(moments.at(1).method, u"GET"_s);
    QCOMPARE(moments.at(1).at, 1772442850100);
    QSignalSpy moved(&shown.replay, &Replay::moved);
    QCOMPARE(list(), before);
    QVERIFY(!shown.replay.canStep(-1));
    shown.replay.step(1);
    QCOMPARE(shown.replay.now(), 1772442850000);
    QCOMPARE(list(), before); // Nobody had looked again.
    shown.replay.step(1);
    QCOMPARE(list(), after);
    QVERIFY(!shown.replay.canStep(1));
    shown.replay.step(1);
    QCOMPARE(moved.size(), 2);
    shown.replay.jump(-1);
    QCOMPARE(list(), before);
    QCOMPARE(shown.replay.now(), 1772442840000);
    shown.replay.jump(1);
    QCOMPARE(list(), after);
    shown.replay.step(-1);
    shown.replay.step(-1);
    QCOMPARE(list(), before);
    QVERIFY(!shown.replay.canStep(-1));
}

void SessionRecordingTest::knowsNothingOfWhatWasNotAsked()
{
    Sid workspace;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        recorded.reservations();
        recorded.pass(60'000);
        QVERIFY(!rowsOf(recorded.client->listActivities(workspace)).isEmpty());
        recorded.pass(60'000);
        QVERIFY(!rowsOf(recorded.client->listTasks(workspace)).isEmpty());
        recorded.recorder->stop();
    }
    Shown shown(path());
    // Settings are what they were when they were asked for.
    QVERIFY(!rowsOf(shown.client->listActivities(workspace)).isEmpty());
    const auto tasks = finished(shown.client->listTasks(workspace));
    QVERIFY(!tasks.ok());
    QVERIFY2(tasks.error().message.contains(u"not asked for in the recording"), qPrintable(tasks.error().message));
    QVERIFY(!finished(shown.client->listWorkers(workspace)).ok());
}

void SessionRecordingTest::answersAllEventsThatWereSeen()
{
    Sid workspace;
    Sid task;
    QList<Event> all;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        task = recorded.task();
        all = rowsOf(recorded.client->listEvents(workspace, eventsOf(task, 60)));
        recorded.pass(30'000);
        reject(recorded);
        // As a window polls: from the last that it knows.
        const QList<Event> more =
            rowsOf(recorded.client->listEvents(workspace, eventsOf(task, 0, all.constLast().when + 1000)));
        for (const Event &event : more) {
            if (std::none_of(all.cbegin(), all.cend(), [&event](const Event &one) { return one.sid == event.sid; }))
                all.append(event);
        }
        recorded.recorder->stop();
    }
    Shown shown(path());
    shown.replay.jump(shown.replay.info().moments.size() - 1);
    QList<Sid> expected;
    for (const Event &event : std::as_const(all))
        expected.append(event.sid);
    QList<Sid> found;
    const QList<Event> read = rowsOf(shown.client->listEvents(workspace, eventsOf(task, 7)));
    for (const Event &event : read)
        found.append(event.sid);
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    QVERIFY(!expected.isEmpty());
    if (found != expected) // The last look was after the last moment.
        QVERIFY(std::includes(expected.begin(), expected.end(), found.begin(), found.end()));
}

/// A window asks for a task's Events in one place and for all in another: both go by the same in a replay.
void SessionRecordingTest::knowsTheSameEventsEverywhere()
{
    Sid workspace;
    Sid task;
    qsizetype ofTask = 0;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        task = recorded.task();
        // All were asked for in the last second alone.
        rowsOf(recorded.client->listEvents(workspace, eventsOf({}, 0, recorded.server.simulation().world().now())));
        recorded.pass(1000);
        ofTask = rowsOf(recorded.client->listEvents(workspace, eventsOf(task, 60))).size();
        recorded.recorder->stop();
    }
    QVERIFY(ofTask > 0);
    Shown shown(path());
    const auto isOfTask = [task](const Event &event) { return event.data.contains(task.toLatin1()); };
    const QList<Event> all = rowsOf(shown.client->listEvents(workspace, eventsOf({}, 60)));
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), isOfTask), ofTask);
    // And what was told of others is none of this task's.
    const QList<Event> own = rowsOf(shown.client->listEvents(workspace, eventsOf(task, 60)));
    QCOMPARE(own.size(), ofTask);
}

void SessionRecordingTest::sendsNothing()
{
    Address pending;
    {
        Recorded recorded(path());
        recorded.reservations();
        pending = recorded.server.pendingReservation();
        recorded.recorder->stop();
    }
    Shown shown(path());
    ResourceUpdate update;
    update.address = pending;
    update.form = "ReservationStatus=accepted";
    const auto result = finished(shown.client->updateReservation(update));
    QVERIFY(!result.ok());
    QVERIFY2(result.error().message.contains(u"only looked at"), qPrintable(result.error().message));
}

void SessionRecordingTest::answersItsOwnWindowAlone()
{
    Sid workspace;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        recorded.reservations();
        recorded.recorder->stop();
    }
    Shown shown(path());
    Endpoint other;
    other.baseUrl = shown.replay.info().url;
    other.user = shown.replay.info().user;
    other.secret = "obviously-false";
    other.proxy = ProxyUse::None;
    Client stranger(other);
    const auto result = finished(stranger.listTasks(workspace));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
}

void SessionRecordingTest::hidesPeopleAndSecrets()
{
    RedactionOptions redaction;
    redaction.names = redaction.phoneNumbers = true;
    redaction.secretFields = {u"SipAuthPassword"_s};
    QStringList names;
    QByteArray secret;
    {
        Recorded recorded(path(), redaction);
        secret = recorded.server.endpoint().secret;
        const QList<Worker> workers = rowsOf(recorded.client->listWorkers(recorded.workspace()));
        for (const Worker &worker : workers)
            names.append(worker.friendlyName);
        recorded.reservations();
        QVERIFY(!rowsOf(recorded.client->listTasks(recorded.workspace())).isEmpty());
        QVERIFY(!rowsOf(recorded.client->listEvents(recorded.workspace(), eventsOf({}, 60))).isEmpty());
        reject(recorded);
        recorded.recorder->stop();
    }
    QVERIFY(names.size() > 3);
    const QByteArray text = bytesOf(path());
    for (const QString &name : std::as_const(names))
        QVERIFY2(!text.contains(name.toUtf8()), qPrintable(name));
    QVERIFY(!text.contains(secret));
    QVERIFY(!text.contains("obviously-false"));
    static const QRegularExpression number(u"\\+(?!999)[1-9][0-9]{7,}"_s);
    const QRegularExpressionMatch found = number.match(QString::fromUtf8(text));
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    QVERIFY(text.contains("+999"));
    QVERIFY(text.contains("\"masked\":[\"phone numbers\",\"names\"]"));

    // Who was one is one: each worker of a reservation is one of the list.
    Shown shown(path());
    QStringList shownNames;
    const Sid workspace = shown.replay.info().head.workspace;
    const QList<Worker> workers = rowsOf(shown.client->listWorkers(workspace));
    for (const Worker &worker : workers)
        shownNames.append(worker.friendlyName);
    QCOMPARE(QSet<QString>(shownNames.cbegin(), shownNames.cend()).size(), names.size());
    shown.replay.jump(shown.replay.info().moments.size() - 1);
    const QList<Event> events = rowsOf(shown.client->listEvents(workspace, eventsOf({}, 60)));
    int named = 0;
    for (const Event &event : events) {
        const QString name = QJsonDocument::fromJson(event.data).object().value("worker_name"_L1).toString();
        if (name.isEmpty())
            continue;
        ++named;
        QVERIFY2(shownNames.contains(name), qPrintable(name));
        if (event.description.contains(u"assigned to Worker"))
            QVERIFY2(event.description.contains(name), qPrintable(event.description));
    }
    QVERIFY(named > 0);
}

void SessionRecordingTest::saysTheSameOnce()
{
    QList<Reservation> reservations;
    Sid workspace;
    Sid task;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        task = recorded.task();
        for (int i = 0; i < 50; ++i) {
            reservations = recorded.reservations();
            recorded.pass(5000);
        }
        recorded.recorder->stop();
    }
    const QByteArray text = bytesOf(path());
    QCOMPARE(text.count('\n'), 52);
    QCOMPARE(text.count("\"same_as\":2"), 49);
    Shown shown(path());
    QVERIFY(shown.replay.info().moments.isEmpty());
    QCOMPARE(rowsOf(shown.client->listReservations(addressOf(workspace, task))), reservations);
}

void SessionRecordingTest::takesGrowingOlderForNoNews()
{
    SessionRecorder recorder;
    RecordingOptions options;
    options.path = path();
    UtcMsecs now = 1772442840000;
    options.now = [&now] { return now; };
    QCOMPARE(recorder.start(options), QString());
    ObservedExchange exchange;
    exchange.method = "GET";
    exchange.target = "/v1/Workspaces/WS1/Tasks";
    exchange.status = 200;
    for (const QByteArray &body :
         {QByteArray(R"({"age":9,"priority":1,"age": 99})"), QByteArray(R"({"age":10,"priority":1,"age": 100})"),
          QByteArray(R"({"age":20,"priority":1,"age": 110})"), QByteArray(R"({"age":20,"priority":2,"age": 110})"),
          QByteArray(R"({"age":21,"priority":2,"age": 111})")}) {
        exchange.body = body;
        now += 1000;
        recorder.exchanged(exchange);
    }
    recorder.stop();
    RecordingFile file;
    QCOMPARE(file.open(path()), QString());
    QCOMPARE(file.size(), 5);
    QCOMPARE(file.moments().size(), 1);
    QCOMPARE(file.moments().constFirst().entry, 3);
    QCOMPARE(file.read(1)->body, QByteArray(R"({"age":10,"priority":1,"age": 100})"));
}

void SessionRecordingTest::endsWhereItIsLongEnough()
{
    Recorded recorded(path(), {}, 8000);
    QSignalSpy ended(recorded.recorder.get(), &SessionRecorder::ended);
    for (int i = 0; i < 20 && ended.isEmpty(); ++i) {
        recorded.reservations();
        reject(recorded);
        QTest::qWait(5);
    }
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!recorded.recorder->isRecording());
    QVERIFY(ended.constFirst().constFirst().toString().contains(u"as long as it may be"));
    QVERIFY(QFileInfo(path()).size() <= 8000 + 20);
    recorded.reservations(); // The session goes on.
    Shown shown(path());
    QCOMPARE(shown.problem, QString());
}

void SessionRecordingTest::showsARecordingThatWasCut()
{
    Sid workspace;
    Sid task;
    QList<Reservation> reservations;
    {
        Recorded recorded(path());
        workspace = recorded.workspace();
        task = recorded.task();
        reservations = recorded.reservations();
        recorded.pass(60'000);
        QVERIFY(!rowsOf(recorded.client->listWorkers(workspace)).isEmpty());
        recorded.recorder->stop();
    }
    const QByteArray whole = bytesOf(path());
    const qsizetype second = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
    for (qsizetype cut = second; cut < whole.size() - 1; cut += 301) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(cut));
        file.close();
        RecordingFile recording;
        QCOMPARE(recording.open(path()), QString());
        QCOMPARE(recording.size(), 1);
        QCOMPARE(recording.notes().size(), 1);
        QVERIFY2(
            recording.notes().constFirst().contains(cut == second ? u"was not ended"_s : u"Line 3: It breaks off"_s),
            qPrintable(recording.notes().constFirst()));
    }
    Shown shown(path());
    QCOMPARE(rowsOf(shown.client->listReservations(addressOf(workspace, task))), reservations);
}

void SessionRecordingTest::leavesOutDamagedLines()
{
    {
        Recorded recorded(path());
        recorded.reservations();
        recorded.pass(5000);
        reject(recorded);
        recorded.reservations();
        recorded.recorder->stop();
    }
    QByteArrayList lines = bytesOf(path()).split('\n');
    lines[2] = "garbage";
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(lines.join('\n'));
    file.close();
    RecordingFile recording;
    QCOMPARE(recording.open(path()), QString());
    QCOMPARE(recording.size(), 2);
    QCOMPARE(recording.notes(), QStringList{u"Line 3: This cannot be read; it is left out."_s});
}

void SessionRecordingTest::refusesWhatIsNoRecording()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("Dear diary\n"), QByteArray("{\"format\":\"desk-recording/9\"}\n"),
          QByteArray("{\"format\":\"desk-recording/1\"}\n")}) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const Shown shown(path());
        QVERIFY2(shown.problem.contains(u"session.ndjson"), qPrintable(shown.problem));
        // Another program's file, or one that this program will be able to show one day.
        QCOMPARE(shown.problem.contains(u"newer version"), bytes.contains("desk-recording/9"));
    }
    QVERIFY(!Shown(m_folder->path()).problem.isEmpty());
    QVERIFY(!Shown(m_folder->filePath(u"none"_s)).problem.isEmpty());
}

void SessionRecordingTest::isEvidenceAsWell()
{
    Sid task;
    {
        Recorded recorded(path());
        task = recorded.task();
        recorded.reservations();
        reject(recorded);
        QVERIFY(finished(recorded.client->fetchTask(recorded.workspace(), task)).ok());
        recorded.recorder->stop();
    }
    const EvidenceInput input{path(), {}};
    const EvidenceContents contents = evidenceContents(input, 1772529240000);
    QVERIFY(contents.kinds.testFlag(EvidenceKind::Recording));
    QCOMPARE(contents.tasks.size(), 1);
    QCOMPARE(contents.tasks.constFirst().task, task);
    const StoryFacts facts = evidenceFacts(input, contents.tasks.constFirst(), 1772529240000);
    QCOMPARE(facts.tasks.size(), 1);
    QVERIFY(!facts.reservations.isEmpty());
    QCOMPARE(facts.instructions.size(), 1);
    QCOMPARE(facts.instructions.constFirst().action, u"reject"_s);
    QVERIFY2(facts.notes.isEmpty(), qPrintable(facts.notes.join(u'\n')));
}

void SessionRecordingTest::watchesOnlyWhileItRecords()
{
    Recorded recorded(path());
    recorded.reservations();
    recorded.recorder->stop();
    const qint64 size = QFileInfo(path()).size();
    recorded.reservations();
    QTest::qWait(20);
    QCOMPARE(QFileInfo(path()).size(), size);
    QVERIFY(!(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    RecordingOptions nowhere;
    nowhere.path = m_folder->filePath(u"none/such"_s);
    QVERIFY(!recorded.recorder->start(nowhere).isEmpty());
    QVERIFY(!recorded.recorder->isRecording());
}

QTEST_GUILESS_MAIN(SessionRecordingTest)
#include "tst_sessionrecording.moc"
