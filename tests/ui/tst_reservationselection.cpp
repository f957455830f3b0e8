#include "ui/reservations/reservationselection.h"

#include "profiles/settings.h"
#include "reservations/reservationorder.h"
#include "reservations/roles.h"
#include "support/samples.h"
#include "ui/reservations/apifilters.h"
#include "ui/reservations/reservationstable.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::reservation;

namespace {

Sid sid(quint32 number)
{
    return Samples::sid(SidKind::Reservation, number);
}

} // namespace

class TestReservationSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_tested.emplace(); }
    void cleanup() { m_tested.reset(); }
    void choosesTheFirstThatWaitsForAnAnswer();
    void choosesWhatWasAskedForOnceItIsThere();
    void waitsForWhatWasAskedForAfterAnotherWasChosen();
    void anotherChoiceEndsTheWaiting();
    void whatIsNotThereIsNotWaitedFor();
    void staysWhileItsRowIsHiddenOrGone();
    void followsThePointerAndTheKeys();
    void beginsAnew();
    void severalMarkedRowsLeaveTheTargetAlone();
    void whatAFilterHidesIsMarkedNoMore();
    void escapeMarksTheTargetAloneAgain();

private:
    struct Tested
    {
        Tested() { selection.setOrder(&order, &rows); }
        ~Tested() { selection.setOrder(nullptr, nullptr); }
        Q_DISABLE_COPY_MOVE(Tested)

        [[nodiscard]] Sid marked() const { return table.currentIndex().data(SidRole).value<Sid>(); }

        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.json"_s)};
        ReservationTableModel rows{Samples::stoppedClock()};
        ReservationOrder order{rows};
        ApiFilters filters{settings};
        ReservationsTable table;
        ReservationSelection selection{table, filters};
        QSignalSpy chosen{&selection, &ReservationSelection::chosenChanged};
        QSignalSpy awaited{&selection, &ReservationSelection::awaitedChanged};
        QSignalSpy hidden{&selection, &ReservationSelection::hiddenChanged};
    };
    std::optional<Tested> m_tested;
};

void TestReservationSelection::choosesTheFirstThatWaitsForAnAnswer()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1, ReservationStatus::Rejected), reservation(2, ReservationStatus::Pending),
                          reservation(3, ReservationStatus::Accepted)});
    QCOMPARE(m_tested->selection.chosen(), sid(2));
    QCOMPARE(m_tested->marked(), sid(2));
    QCOMPARE(m_tested->chosen.size(), 1);
    m_tested->rows.merge({reservation(4, ReservationStatus::Pending)}); // that something is chosen is enough
    QCOMPARE(m_tested->selection.chosen(), sid(2));
}

void TestReservationSelection::choosesWhatWasAskedForOnceItIsThere()
{
    m_tested->selection.beginAnew();
    m_tested->selection.choose(sid(3));
    m_tested->rows.merge({reservation(1), reservation(2)});
    QVERIFY(m_tested->selection.chosen().isNull());
    m_tested->rows.merge({reservation(3)});
    QCOMPARE(m_tested->selection.chosen(), sid(3));
    QCOMPARE(m_tested->marked(), sid(3));
}

/// As when the next offer, which is not in the list yet, is of the task that is open.
void TestReservationSelection::waitsForWhatWasAskedForAfterAnotherWasChosen()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1), reservation(2)});
    QVERIFY(!m_tested->selection.chosen().isNull());
    m_tested->selection.choose(sid(3));
    QVERIFY(m_tested->selection.chosen().isNull());
    m_tested->rows.merge({reservation(4, ReservationStatus::Pending)});
    QVERIFY(m_tested->selection.chosen().isNull());
    m_tested->rows.merge({reservation(3)});
    QCOMPARE(m_tested->selection.chosen(), sid(3));
    QCOMPARE(m_tested->awaited.constLast().constFirst().value<Sid>(), Sid());
}

/// Whoever pointed at another row meanwhile wants that one.
void TestReservationSelection::anotherChoiceEndsTheWaiting()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1), reservation(2)});
    m_tested->selection.choose(sid(3));
    m_tested->table.selectionModel()->setCurrentIndex(m_tested->order.index(1, 0),
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const Sid pointedAt = m_tested->order.at(1)->sid;
    QCOMPARE(m_tested->selection.chosen(), pointedAt);
    QCOMPARE(m_tested->awaited.constLast().constFirst().value<Sid>(), Sid());
    m_tested->rows.merge({reservation(3)});
    QCOMPARE(m_tested->selection.chosen(), pointedAt);
}

void TestReservationSelection::whatIsNotThereIsNotWaitedFor()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1)});
    m_tested->selection.choose(sid(3));
    m_tested->selection.endAwaiting(); // That it is not there was said, and something else was looked at since.
    QCOMPARE(m_tested->awaited.constLast().constFirst().value<Sid>(), Sid());
    m_tested->rows.merge({reservation(3)});
    QVERIFY(m_tested->selection.chosen().isNull());
}

void TestReservationSelection::staysWhileItsRowIsHiddenOrGone()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1, ReservationStatus::Pending, u"Alice"_s),
                          reservation(2, ReservationStatus::Accepted, u"Bob"_s)});
    m_tested->order.setFilterText(u"bob"_s);
    m_tested->selection.updateHidden();
    QCOMPARE(m_tested->selection.chosen(), sid(1));
    QVERIFY(!m_tested->table.currentIndex().isValid());
    QVERIFY(m_tested->selection.isHidden());
    QCOMPARE(m_tested->hidden.size(), 1);
    m_tested->order.setFilterText({});
    m_tested->selection.updateHidden();
    QCOMPARE(m_tested->marked(), sid(1));
    QVERIFY(!m_tested->selection.isHidden());
    m_tested->rows.retain({sid(2)});
    m_tested->selection.updateHidden();
    QCOMPARE(m_tested->selection.chosen(), sid(1)); // and its neighbour is not
    QVERIFY(!m_tested->table.currentIndex().isValid());
    QVERIFY(!m_tested->selection.isHidden()); // gone, and no filter brings it back
    QCOMPARE(m_tested->chosen.size(), 1);
}

void TestReservationSelection::followsThePointerAndTheKeys()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1), reservation(2), reservation(3)});
    const QModelIndex last = m_tested->order.index(2, 0);
    m_tested->table.selectionModel()->setCurrentIndex(last,
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(m_tested->selection.chosen(), last.data(SidRole).value<Sid>());
    m_tested->selection.moveBy(-1);
    QCOMPARE(m_tested->selection.chosen(), m_tested->order.at(1)->sid);
    m_tested->selection.moveBy(-5);
    QCOMPARE(m_tested->selection.chosen(), m_tested->order.at(0)->sid);
    // A click with Ctrl takes the mark off: the target stays, and is marked again.
    m_tested->table.selectionModel()->clearSelection();
    QCOMPARE(m_tested->selection.chosen(), m_tested->order.at(0)->sid);
    QTRY_VERIFY(m_tested->table.selectionModel()->isRowSelected(0));
}

void TestReservationSelection::beginsAnew()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1)});
    m_tested->selection.choose(sid(9)); // of what was open before
    m_tested->selection.beginAnew();
    QVERIFY(m_tested->selection.chosen().isNull());
    m_tested->rows.merge({reservation(2, ReservationStatus::Pending), reservation(9, ReservationStatus::Accepted)});
    QVERIFY(!m_tested->selection.chosen().isNull());
    QVERIFY(m_tested->selection.chosen() != sid(9));
}

void TestReservationSelection::severalMarkedRowsLeaveTheTargetAlone()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1), reservation(2), reservation(3), reservation(4)});
    m_tested->selection.choose(sid(2));
    const auto chosen = m_tested->chosen.size();
    QSignalSpy marked(&m_tested->selection, &ReservationSelection::markedChanged);
    QItemSelectionModel *model = m_tested->table.selectionModel();
    model->select(m_tested->order.index(m_tested->order.rowOf(sid(4)), 0),
                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_tested->selection.markedCount(), 2);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(m_tested->selection.chosen(), sid(2));
    QCOMPARE(m_tested->chosen.size(), chosen);
    // A row that comes, and one that changes.
    m_tested->rows.merge({reservation(5, ReservationStatus::Pending), reservation(4, ReservationStatus::Accepted)});
    QCOMPARE(m_tested->selection.markedCount(), 2);
    QCOMPARE(m_tested->selection.chosen(), sid(2));
    // Another order leaves the same ones marked.
    m_tested->order.setSortKeys({{ReservationTableModel::Column::Status, Qt::AscendingOrder}});
    QList<Sid> both = m_tested->selection.marked();
    std::sort(both.begin(), both.end());
    QCOMPARE(both, (QList<Sid>{sid(2), sid(4)}));
    // A click chooses one alone.
    model->setCurrentIndex(m_tested->order.index(m_tested->order.rowOf(sid(3)), 0),
                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(m_tested->selection.chosen(), sid(3));
    QCOMPARE(m_tested->selection.markedCount(), 1);
}

void TestReservationSelection::whatAFilterHidesIsMarkedNoMore()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1, ReservationStatus::Pending), reservation(2, ReservationStatus::Pending),
                          reservation(3, ReservationStatus::Rejected)});
    m_tested->table.selectAll();
    QCOMPARE(m_tested->selection.markedCount(), 3);
    m_tested->order.setFilterText(u"pending"_s);
    QCOMPARE(m_tested->selection.markedCount(), 2);
    QVERIFY(!m_tested->selection.marked().contains(sid(3)));
    m_tested->order.setFilterText({});
    QVERIFY(!m_tested->selection.marked().contains(sid(3)));
    // The target is whom a person chose, marked or not.
    m_tested->order.setFilterText(u"rejected"_s);
    QVERIFY(m_tested->selection.chosen() != sid(3));
    QVERIFY(m_tested->selection.markedCount() < 2);
}

void TestReservationSelection::escapeMarksTheTargetAloneAgain()
{
    m_tested->selection.beginAnew();
    m_tested->rows.merge({reservation(1), reservation(2), reservation(3)});
    m_tested->selection.choose(sid(2));
    m_tested->table.selectAll();
    QCOMPARE(m_tested->selection.markedCount(), 3);
    QTest::keyClick(&m_tested->table, Qt::Key_Escape);
    QCOMPARE(m_tested->selection.markedCount(), 1);
    QCOMPARE(m_tested->selection.chosen(), sid(2));
    QCOMPARE(m_tested->marked(), sid(2));
}

QTEST_MAIN(TestReservationSelection)
#include "tst_reservationselection.moc"
