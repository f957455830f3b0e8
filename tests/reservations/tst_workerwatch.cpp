#include "reservations/workerwatch.h"

#include "reservations/roles.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"
#include "taskrouter/client.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::sid;

namespace {

Worker person(quint32 number, const QString &name, bool available)
{
    Worker worker;
    worker.sid = sid(SidKind::Worker, number);
    worker.workspaceSid = sid(SidKind::Workspace, 1);
    worker.friendlyName = name;
    worker.activityName = available ? u"Available"_s : u"Break"_s;
    worker.available = available;
    worker.statusChanged = Samples::Start;
    return worker;
}

QStringList namesOf(const WorkerListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

const QByteArray Path = "/v1/Workspaces/" + sid(SidKind::Workspace, 1).toLatin1() + "/Workers";

} // namespace

/// Who is there is read while somebody looks, and kept where it cannot be.
class TestWorkerWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesakesAreToldApart()
    {
        WorkerListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWorkers({person(1, u"Ann"_s, true), person(2, u"Bob"_s, true)});
        const auto subtitle = [&model](int row) { return model.index(row).data(SubtitleRole).toString(); };
        QCOMPARE(subtitle(0), u"Available"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setWorkers({person(1, u"Ann"_s, true), person(2, u"Bob"_s, true), person(3, u"ann"_s, true)});
        QVERIFY(!changed.isEmpty()); // Ann's row tells more than before, though Ann is as she was.
        QCOMPARE(subtitle(0), u"Available · …"_s + sid(SidKind::Worker, 1).toString().right(4));
        QCOMPARE(subtitle(1), u"Available · …"_s + sid(SidKind::Worker, 3).toString().right(4));
        QCOMPARE(subtitle(2), u"Available"_s);
    }

    void whoIsAvailableIsFirstAndNobodyElseMoves()
    {
        WorkerListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWorkers({person(1, u"Cyd"_s, false), person(2, u"bob"_s, true), person(3, u"Ann"_s, false)});
        QCOMPARE(namesOf(model), QStringList({u"bob"_s, u"Ann"_s, u"Cyd"_s}));
        const QPersistentModelIndex cyd(model.index(2));
        const QPersistentModelIndex ann(model.index(1));
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setWorkers({person(1, u"Cyd"_s, true), person(2, u"bob"_s, true), person(3, u"Ann"_s, false),
                          person(4, u"Dan"_s, false)});
        QCOMPARE(namesOf(model), QStringList({u"bob"_s, u"Cyd"_s, u"Ann"_s, u"Dan"_s}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(cyd.row(), 1);
        QCOMPARE(ann.row(), 2);
        model.setSearch(u"break"_s);
        QCOMPARE(namesOf(model), QStringList({u"Ann"_s, u"Dan"_s}));
        QVERIFY(!cyd.isValid());
        QCOMPARE(ann.row(), 0);
        QCOMPARE(model.count(), 4);
        QCOMPARE(model.available(), 2);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 4);
        model.setWorkers({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void readsOnlyWhileItIsOn()
    {
        TaskRouterScript server;
        server.list(Path, "workers", TaskRouterScript::json(QList<Worker>{person(1, u"Ann"_s, true)}), 1000);
        Client client(server.endpoint(), TaskRouterScript::options());
        WorkerWatch watch(client, nullptr, Samples::stoppedClock());
        watch.setWorkspace(sid(SidKind::Workspace, 1));
        QTest::qWait(30);
        QCOMPARE(server.count(Path), 0);
        QCOMPARE(watch.refreshedAt(), 0);
        watch.setOn(true);
        QTRY_COMPARE(watch.model().rowCount(), 1);
        QVERIFY(watch.refreshedAt() > 0);
        watch.setOn(false);
        watch.setWorkspace(sid(SidKind::Workspace, 2));
        QCOMPARE(watch.model().rowCount(), 0); // Of another workspace nobody is known.
        QCOMPARE(server.count(Path), 1);
    }

    void aFailureKeepsWhoWasThere()
    {
        TaskRouterScript server;
        server.list(Path, "workers", TaskRouterScript::json(QList<Worker>{person(1, u"Ann"_s, true)}), 1000);
        Client client(server.endpoint(), TaskRouterScript::options());
        WorkerWatch watch(client, nullptr, Samples::stoppedClock());
        watch.setWorkspace(sid(SidKind::Workspace, 1));
        watch.setOn(true);
        QTRY_COMPARE(watch.model().rowCount(), 1);
        server.answer(Path, RawScript::json("{\"code\":20003}", 403));
        watch.refresh();
        QTRY_VERIFY(watch.error());
        QCOMPARE(watch.model().rowCount(), 1);
        server.list(Path, "workers", {}, 1000);
        watch.refresh();
        QTRY_COMPARE(watch.model().rowCount(), 0);
        QVERIFY(!watch.error());
    }
};

QTEST_GUILESS_MAIN(TestWorkerWatch)
#include "tst_workerwatch.moc"
