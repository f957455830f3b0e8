#include "recording/recordingfile.h"
#include "recording/replay.h"
#include "recording/sessionrecorder.h"
#include "story/sources/evidenceload.h"
#include "support/clienttest.h"
#include "support/recordedsession.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using RecordedSession::addressOf;
using RecordedSession::bytesOf;
using RecordedSession::eventsOf;
using RecordedSession::finished;
using RecordedSession::Recorded;
using RecordedSession::rowsOf;
using RecordedSession::Shown;

/// What is written of a session: all that was asked and answered, and nobody's name or number that is to be hidden.
class SessionRecordingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesLinesThatAreReadAgain();
    void hidesPeopleAndSecrets();
    void saysTheSameOnce();
    void takesGrowingOlderForNoNews();
    void endsWhereItIsLongEnough();
    void isEvidenceAsWell();
    void watchesOnlyWhileItRecords();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"session.ndjson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionRecordingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
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
        recorded.reject();
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
        recorded.reject();
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

void SessionRecordingTest::isEvidenceAsWell()
{
    Sid task;
    {
        Recorded recorded(path());
        task = recorded.task();
        recorded.reservations();
        recorded.reject();
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
