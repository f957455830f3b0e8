#include "reservations/pinnedtasksmodel.h"

#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "support/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::sid;

/// What a person pinned stays, whatever becomes of the task and of the list.
class TestPinnedTasksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheListSaysOfThem()
    {
        TaskListModel tasks;
        tasks.merge({Samples::task(1, TaskStatus::Pending), Samples::task(2, TaskStatus::Assigned)});
        PinnedTasksModel pins;
        const QAbstractItemModelTester tester(&pins, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&pins, &PinnedTasksModel::pinsChanged);
        pins.setTasks(&tasks);
        pins.setWorkspace(sid(SidKind::Workspace, 1));
        pins.pin(sid(SidKind::Task, 9)); // Not there.
        QCOMPARE(pins.rowCount(), 0);
        pins.pin(sid(SidKind::Task, 2));
        pins.pin(sid(SidKind::Task, 1));
        pins.pin(sid(SidKind::Task, 1));
        QCOMPARE(pins.rowCount(), 2);
        QCOMPARE(changed.size(), 2);
        const QModelIndex first = pins.index(0);
        QCOMPARE(first.data(SidRole).value<Sid>(), sid(SidKind::Task, 2));
        QVERIFY(first.data(SubtitleRole).toString().startsWith(u"Assigned · "_s));
        QSignalSpy data(&pins, &QAbstractItemModel::dataChanged);
        tasks.merge({Samples::task(2, TaskStatus::Wrapping)});
        QTRY_COMPARE(data.size(), 1);
        QVERIFY(first.data(SubtitleRole).toString().startsWith(u"Wrapping · "_s));
        const QString title = first.data().toString();
        tasks.retain({sid(SidKind::Task, 1)});
        QCOMPARE(first.data().toString(), title);
        QCOMPARE(first.data(SubtitleRole).toString(), u"not in the list any more"_s);
        pins.unpin(sid(SidKind::Task, 2));
        QCOMPARE(pins.rowCount(), 1);
        QVERIFY(pins.isPinned(sid(SidKind::Task, 1)));
    }

    void comesBackAndBelongsToItsWorkspace()
    {
        TaskListModel tasks;
        tasks.merge({Samples::task(1, TaskStatus::Pending)});
        PinnedTasksModel pins;
        pins.setTasks(&tasks);
        pins.setWorkspace(sid(SidKind::Workspace, 1));
        pins.pin(sid(SidKind::Task, 1));
        PinnedTasksModel other;
        other.restore(pins.save());
        QCOMPARE(other.rowCount(), 0);
        other.setWorkspace(sid(SidKind::Workspace, 1));
        QCOMPARE(other.rowCount(), 1);
        QCOMPARE(other.index(0).data().toString(), pins.index(0).data().toString());
        QCOMPARE(other.save(), pins.save());
        other.setWorkspace(sid(SidKind::Workspace, 2));
        QCOMPARE(other.rowCount(), 0);
        for (const char *broken : {"", "{", "[1, {\"task\": \"WTx\"}]"}) {
            other.restore(broken);
            QCOMPARE(other.save(), QByteArray("[]"));
        }
    }

    void isBounded()
    {
        TaskListModel tasks;
        QList<Task> many;
        for (quint32 number = 1; number <= 60; ++number)
            many.append(Samples::task(number, TaskStatus::Pending));
        tasks.merge(many);
        PinnedTasksModel pins;
        pins.setTasks(&tasks);
        pins.setWorkspace(sid(SidKind::Workspace, 1));
        for (const Task &task : std::as_const(many))
            pins.pin(task.sid);
        QCOMPARE(pins.rowCount(), int(PinnedTasksModel::MostTasks));
        QVERIFY(pins.isPinned(many.constLast().sid));
        QVERIFY(!pins.isPinned(many.constFirst().sid));
    }
};

QTEST_GUILESS_MAIN(TestPinnedTasksModel)
#include "tst_pinnedtasksmodel.moc"
