#include "reservations/tasklistmodel.h"

#include "reservations/roles.h"
#include "support/modelmirror.h"
#include "support/samples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::task;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Watched
{
    TaskListModel model{Samples::stoppedClock()};
    QAbstractItemModelTester tester{&model, Fatal};
    ModelMirror mirror{model, {Qt::DisplayRole, SidRole, StatusRole, SubtitleRole, CountRole, SortRole, ChangedAtRole}};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

QStringList headings(const TaskListModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

} // namespace

class TaskListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByStatusOldestFirst()
    {
        Watched w;
        w.model.merge({task(1, TaskStatus::Completed), task(2, TaskStatus::Pending), task(9, TaskStatus::Pending),
                       task(5, TaskStatus::Reserved)});
        QCOMPARE(headings(w.model), (QStringList{u"Reserved"_s, u"Pending"_s, u"Completed"_s}));
        const QModelIndex pending = w.model.index(1, 0);
        QVERIFY(w.model.isHeading(pending));
        QCOMPARE(pending.data(CountRole).toInt(), 2);
        QCOMPARE(w.model.index(0, 0, pending).data(SidRole).value<Sid>(), task(9).sid);
        QCOMPARE(w.model.index(1, 0, pending).data(SidRole).value<Sid>(), task(2).sid);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void movesATaskToItsNewHeadingAndKeepsItSelected()
    {
        Watched w;
        w.model.merge({task(1), task(2), task(3, TaskStatus::Assigned)});
        QItemSelectionModel selection(&w.model);
        selection.setCurrentIndex(w.model.indexOf(task(2).sid), QItemSelectionModel::ClearAndSelect);
        w.model.merge({task(2, TaskStatus::Assigned)});
        QCOMPARE(w.moved.size(), 1);
        QVERIFY(w.removed.isEmpty());
        QCOMPARE(selection.currentIndex().data(SidRole).value<Sid>(), task(2).sid);
        QVERIFY(selection.isSelected(w.model.indexOf(task(2).sid)));
        QCOMPARE(w.model.indexOf(task(2).sid).parent().data().toString(), u"Assigned"_s);
        QCOMPARE(w.model.indexOf(task(2).sid).data(ChangedAtRole).toLongLong(), 77);
        w.model.merge({task(1, TaskStatus::Assigned)}); // the last one takes its heading with it
        QCOMPARE(headings(w.model), QStringList{u"Assigned"_s});
        QCOMPARE(w.mirror.difference(), QString());
    }

    void saysNothingWhereNothingChanged()
    {
        Watched w;
        QList<Task> tasks = {task(1), task(2), task(3, TaskStatus::Wrapping)};
        w.model.merge(tasks);
        w.inserted.clear();
        w.changed.clear();
        for (Task &one : tasks)
            one.ageSeconds += 60; // the server's clock goes on: no change of the task
        w.model.merge(tasks);
        w.model.retain({tasks.at(0).sid, tasks.at(1).sid, tasks.at(2).sid});
        QVERIFY(w.inserted.isEmpty() && w.changed.isEmpty() && w.removed.isEmpty() && w.moved.isEmpty());
        QVERIFY(w.reset.isEmpty());
    }

    void removesWhatIsGoneAndEmptyHeadings()
    {
        Watched w;
        w.model.merge({task(1), task(2), task(3), task(4, TaskStatus::Canceled)});
        w.model.retain({task(2).sid});
        QCOMPARE(w.model.count(), 1);
        QCOMPARE(headings(w.model), QStringList{u"Pending"_s});
        QVERIFY(!w.model.indexOf(task(1).sid).isValid());
        QCOMPARE(w.model.task(task(1).sid), nullptr);
        QVERIFY(w.model.task(task(2).sid));
        QCOMPARE(w.mirror.difference(), QString());
    }

    // Rows are found by SID and time of creation: whatever changes of a task, it is where it is looked for.
    void anyMergeLeavesEveryTaskWhereItIsLookedFor()
    {
        Watched w;
        QRandomGenerator dice(7);
        QHash<Sid, Task> known;
        for (int round = 0; round < 60; ++round) {
            QList<Task> tasks;
            for (int i = dice.bounded(25); i >= 0; --i) {
                Task one = task(dice.bounded(120U), static_cast<TaskStatus>(dice.bounded(7)));
                one.created = Samples::Start - dice.bounded(5) * 1000; // a server may well correct it
                one.priority = dice.bounded(3);
                tasks.append(one);
            }
            w.model.merge(tasks);
            for (const Task &one : std::as_const(tasks))
                known.insert(one.sid, one);
            if (round % 7 == 6) {
                QSet<Sid> present;
                for (auto one = known.cbegin(); one != known.cend(); ++one) {
                    if (dice.bounded(3) > 0)
                        present.insert(one.key());
                }
                w.model.retain(present);
                known.removeIf([&present](auto one) { return !present.contains(one.key()); });
            }
            QCOMPARE(w.model.count(), known.size());
            for (auto one = known.cbegin(); one != known.cend(); ++one) {
                const QModelIndex index = w.model.indexOf(one.key());
                QCOMPARE(index.data(SidRole).value<Sid>(), one.key());
                QVERIFY(*w.model.task(one.key()) == *one);
                QCOMPARE(index.parent().data(StatusRole).toInt(), static_cast<int>(one->status));
            }
            QCOMPARE(w.mirror.difference(), QString());
        }
    }

    void findsATaskByHalvingItsGroup()
    {
        TaskListModel model(Samples::stoppedClock());
        QList<Task> tasks;
        for (quint32 number = 0; number < 10'000; ++number)
            tasks.append(task(number));
        model.merge(tasks);
        QCOMPARE(model.rowCount(model.index(0, 0)), 10'000);
        for (const Task &one : std::as_const(tasks))
            QCOMPARE(model.indexOf(one.sid).data(SidRole).value<Sid>(), one.sid);
    }

    void showsAnUnknownStatusUnderAHeadingOfItsOwn()
    {
        Watched w;
        Task odd = task(1, TaskStatus::Unknown);
        odd.statusWord = u"parked"_s;
        w.model.merge({odd, task(2)});
        QCOMPARE(headings(w.model), (QStringList{u"Pending"_s, u"Another status"_s}));
        QCOMPARE(w.model.task(odd.sid)->statusWord, u"parked"_s);
    }

    void namesTasksByTheirAttributes_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("title");
        const QString sid = task(1).sid.shortened();
        QTest::newRow("name") << u"{\"name\":\"Ann\",\"from\":\"+1555\"}"_s << u"Ann"_s;
        QTest::newRow("number") << u"{\"from\":\"+15551234567\"}"_s << u"+15551234567"_s;
        QTest::newRow("markup is text") << u"{\"name\":\"<b>x</b>\"}"_s << u"<b>x</b>"_s;
        QTest::newRow("line break") << u"{\"name\":\"a\\nb\"}"_s << u"a␊b"_s;
        QTest::newRow("other type") << u"{\"name\":[1]}"_s << sid;
        QTest::newRow("broken") << u"{\"name\":"_s << sid;
        QTest::newRow("none") << QString() << sid;
    }

    void namesTasksByTheirAttributes()
    {
        QFETCH(QString, attributes);
        Watched w;
        Task one = task(1);
        one.attributes = attributes;
        w.model.merge({one});
        QTEST(w.model.indexOf(one.sid).data().toString(), "title");
        QCOMPARE(w.model.indexOf(one.sid).data(Qt::ToolTipRole).toString(), one.sid.toString());
    }

    void insertsAPageInFewBlocks()
    {
        Watched w;
        QList<Task> page;
        for (quint32 number = 0; number < 97; ++number)
            page.append(task(number));
        w.model.merge(page);
        QCOMPARE(w.inserted.size(), 2); // the heading, and all under it
        QCOMPARE(w.mirror.difference(), QString());
    }

    void keepsWhatItWasToldThroughRandomRefreshes()
    {
        Watched w;
        QRandomGenerator dice(3);
        QHash<Sid, Task> truth;
        QPersistentModelIndex held;
        Sid heldSid;
        for (int round = 0; round < 80; ++round) {
            QList<Task> page;
            for (int i = dice.bounded(20); i >= 0; --i) {
                const Task one = task(dice.bounded(80U), TaskStatus(dice.bounded(7)));
                truth.insert(one.sid, one);
                page.append(one);
            }
            w.model.merge(page);
            if (round % 3 == 0) {
                const QList<Sid> sids = truth.keys();
                for (const Sid &sid : sids) {
                    if (dice.bounded(4) == 0)
                        truth.remove(sid);
                }
                const QList<Sid> left = truth.keys();
                w.model.retain(QSet<Sid>(left.cbegin(), left.cend()));
            }
            if (round % 25 == 24) {
                w.model.clear();
                truth.clear();
            }
            QCOMPARE(w.mirror.difference(), QString());
            QCOMPARE(w.model.count(), truth.size());
            for (auto one = truth.cbegin(); one != truth.cend(); ++one) {
                QCOMPARE(*w.model.task(one.key()), one.value());
                const QModelIndex heading = w.model.indexOf(one.key()).parent();
                QCOMPARE(heading.data(StatusRole).toInt(), static_cast<int>(one->status));
            }
            QCOMPARE(held.isValid(), truth.contains(heldSid));
            if (held.isValid())
                QCOMPARE(held.data(SidRole).value<Sid>(), heldSid);
            heldSid = truth.isEmpty() ? Sid() : truth.cbegin().key();
            held = w.model.indexOf(heldSid);
        }
    }
};

QTEST_GUILESS_MAIN(TaskListModelTest)
#include "tst_tasklistmodel.moc"
