#include "support/centre.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

class TestTaskLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callerHangsUpBeforeAnybodyAnswers();
    void callerHangsUpDuringTheConference();
    void impatientCallersLeave();
    void tooLongWaitingCancels();
    void finishedTasksAreDeletedAfterFiveMinutes();
    void deletedWhileAcceptedCountsAsCompleted();
    void anAssignedTaskIsDeletedAfterADay();
};

void TestTaskLife::callerHangsUpBeforeAnybodyAnswers()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(ScriptActionKind::CallerHangsUp, "", "call"));
    QCOMPARE(centre.story(), "Ann canceled");
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QCOMPARE(centre.task()->reason, "hangup");
    QVERIFY(centre.does(ScriptActionKind::CallerHangsUp, "", "call"));
}

void TestTaskLife::callerHangsUpDuringTheConference()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(ScriptActionKind::Conference, "Ann"));
    centre.pass(Assumptions::RingsFor);
    QCOMPARE(attributeOf(centre, "conference"_L1, "status"_L1), "in-progress");
    QVERIFY(!centre.does(ScriptActionKind::CallerHangsUp, "", "call"));
    QCOMPARE(centre.story(), "Ann wrapping");
    QCOMPARE(centre.task()->status, TaskStatus::Wrapping);
    QCOMPARE(attributeOf(centre, "conference"_L1, "status"_L1), "completed");
}

void TestTaskLife::impatientCallersLeave()
{
    Centre centre(
        {.more =
             ", \"script\": [{\"at\": 5, \"do\": \"task-arrives\", \"task\": {\"key\": \"call\", \"patience\": 7}}]"});
    centre.pass(12 * Second - 1);
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    centre.pass(1);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
}

void TestTaskLife::tooLongWaitingCancels()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}",
                   .more = ", \"tasks\": [{\"key\": \"call\", \"timeout\": 600}]"});
    centre.pass(600 * Second - 1);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    centre.pass(1);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QVERIFY(!centre.task()->reason.isEmpty());
}

void TestTaskLife::finishedTasksAreDeletedAfterFiveMinutes()
{
    Centre centre({.more = oneCall});
    const Id reservation = centre.reservation().id;
    const Id task = centre.task()->id;
    centre.world().callerHangsUp(task);
    centre.pass(5 * Minute - 1);
    QVERIFY(centre.state().tasks.contains(task));
    centre.pass(1);
    QVERIFY(!centre.state().tasks.contains(task));
    QVERIFY(!centre.state().reservations.contains(reservation));
    QCOMPARE(centre.events("task.system-deleted"), 1);
    QCOMPARE(centre.events("reservation.canceled"), 1);
}

void TestTaskLife::deletedWhileAcceptedCountsAsCompleted()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(ScriptActionKind::Accept, "Ann"));
    QVERIFY(!centre.does(ScriptActionKind::DeleteTask, "", "call"));
    QVERIFY(!centre.task());
    QCOMPARE(centre.events("reservation.completed"), 1);
    QCOMPARE(centre.events("task.deleted"), 1);
    QVERIFY(centre.state().workers.at(centre.worker("Ann")).open.empty());
}

void TestTaskLife::anAssignedTaskIsDeletedAfterADay()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(ScriptActionKind::Accept, "Ann"));
    centre.pass(24 * Hour - 1);
    QVERIFY(centre.task());
    centre.pass(1);
    QVERIFY(!centre.task());
}

QTEST_GUILESS_MAIN(TestTaskLife)
#include "tst_tasklife.moc"
