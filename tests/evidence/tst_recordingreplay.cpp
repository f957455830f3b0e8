#include "recording/recordingfile.h"
#include "recording/replay.h"
#include "recording/sessionrecorder.h"
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

namespace {

TaskFilter smallPages()
{
    TaskFilter filter;
    filter.pageSize = 2;
    return filter;
}

} // namespace

/// A recording that is shown: what was asked is answered as it was, what was not is not known.
class RecordingReplayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatWasShown();
    void stepsToWhatChanged();
    void knowsNothingOfWhatWasNotAsked();
    void answersAllEventsThatWereSeen();
    void knowsTheSameEventsEverywhere();
    void sendsNothing();
    void answersItsOwnWindowAlone();
    void showsARecordingThatWasCut();
    void leavesOutDamagedLines();
    void refusesWhatIsNoRecording();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"session.ndjson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecordingReplayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void RecordingReplayTest::showsWhatWasShown()
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

void RecordingReplayTest::stepsToWhatChanged()
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
        recorded.reject();
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

void RecordingReplayTest::knowsNothingOfWhatWasNotAsked()
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

void RecordingReplayTest::answersAllEventsThatWereSeen()
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
        recorded.reject();
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
void RecordingReplayTest::knowsTheSameEventsEverywhere()
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

void RecordingReplayTest::sendsNothing()
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

void RecordingReplayTest::answersItsOwnWindowAlone()
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

void RecordingReplayTest::showsARecordingThatWasCut()
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

void RecordingReplayTest::leavesOutDamagedLines()
{
    {
        Recorded recorded(path());
        recorded.reservations();
        recorded.pass(5000);
        recorded.reject();
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

void RecordingReplayTest::refusesWhatIsNoRecording()
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

QTEST_GUILESS_MAIN(RecordingReplayTest)
#include "tst_recordingreplay.moc"
