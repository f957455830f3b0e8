#include "plans/plantablemodel.h"
#include "support/plancentre.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Desk;
using namespace Qt::StringLiterals;
using Column = PlanTableModel::Column;

/// The rows of a plan as a table.
class TestPlanTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsSentAndWhatBecameOfIt();
    void aRowCanBeLeftOutUntilItIsSent();
};

void TestPlanTableModel::showsWhatIsSentAndWhatBecameOfIt()
{
    PlanCentre centre;
    Client client(ClientTest::endpointOf(centre.server()), ClientTest::quickOptions());
    Outbox outbox(client, OutboxTest::quickPlan());
    SendGate gate(Catalogue::builtIn(), outbox);
    PlannedAct first = PlanCentre::reject(1);
    first.beside = u"Refund"_s;
    PlannedAct nameless = PlanCentre::move(2);
    nameless.name.clear();
    PlanRunner runner({&client, &outbox, &gate}, Catalogue::builtIn(), {u"x"_s, {first, nameless}}, Clock::system());
    PlanTableModel model(runner);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto text = [&model](int row, Column column) { return model.index(row, int(column)).data().toString(); };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(0, Column::Status), u"pending"_s);
    QCOMPARE(text(0, Column::Name), u"Ada 1"_s);
    QCOMPARE(text(0, Column::Beside), u"Refund"_s);
    QVERIFY(text(0, Column::What).startsWith("Turns the task down"_L1));
    QCOMPARE(text(0, Column::DryRun), u"would be taken"_s);
    QCOMPARE(text(0, Column::Outcome), QString());
    QCOMPARE(text(1, Column::Name), ClientTest::sid(SidKind::Worker, 2).shortened());
    for (int column = 0; column < int(Column::Count); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy stopped(&runner, &PlanRunner::stopped);
    runner.start();
    QCOMPARE(text(0, Column::Outcome), u"is looked at…"_s);
    QCOMPARE(text(1, Column::Outcome), u"waits"_s);
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY2(text(0, Column::Outcome).contains("done 200"_L1), qPrintable(text(0, Column::Outcome)));
    QVERIFY(changed.size() >= 6);
    QCOMPARE(model.index(0, 0).data(PlanTableModel::RowRole).value<PlanRow>().state, PlanRowState::Done);
}

void TestPlanTableModel::aRowCanBeLeftOutUntilItIsSent()
{
    PlanCentre centre;
    Client client(ClientTest::endpointOf(centre.server()), ClientTest::quickOptions());
    Outbox outbox(client, OutboxTest::quickPlan());
    SendGate gate(Catalogue::builtIn(), outbox);
    PlannedAct late = PlanCentre::reject(3);
    late.state.statusText = u"timeout"_s;
    PlanRunner runner({&client, &outbox, &gate}, Catalogue::builtIn(),
                      {u"x"_s, {PlanCentre::reject(1), PlanCentre::reject(2), late}}, Clock::system());
    PlanTableModel model(runner);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto isChecked = [&model](int row) {
        return model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    const auto mayCheck = [&model](int row) {
        return bool(model.flags(model.index(row, 0)) & Qt::ItemIsUserCheckable);
    };
    QVERIFY(isChecked(0) && isChecked(1) && !isChecked(2));
    QVERIFY(mayCheck(0) && mayCheck(1) && !mayCheck(2));
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!isChecked(1));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"left out"_s);
    QVERIFY(!model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 1), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy stopped(&runner, &PlanRunner::stopped);
    runner.start();
    QVERIFY(!mayCheck(1)); // Not while it runs.
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(!mayCheck(0)); // It is over.
    QVERIFY(mayCheck(1));
    QCOMPARE(centre.posts(), 1);
}

QTEST_GUILESS_MAIN(TestPlanTableModel)
#include "tst_plantablemodel.moc"
