#include "support/windowtest.h"

#include "reservations/roles.h"
#include "support/samples.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// The target of an action is a person's choice: no filter, no focus and no row that comes or goes moves it, and
/// nothing is sent to one that nobody sees.
class TestHiddenTarget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wordsHideTheTargetButKeepIt();
    void theServersFilterHidesTheTargetButKeepsIt();
    void focusAloneChoosesNobody();
    void activatingARowChoosesIt();
    void aClickChooses();
    void takingTheMarkOffLeavesTheTarget();
    void rowsThatAFilterShowsAgainAreNotChosen();
    void aHiddenReservationThatWasAskedForIsChosen();
    void theRowsStayWhereOneLooks();

private:
    [[nodiscard]] QTableView *table() const { return m_tested->table(); }
    [[nodiscard]] Sid chosen() const { return m_tested->chosen(); }
    [[nodiscard]] QWidget *line() const { return m_tested->window->findChild<QWidget *>(u"hiddenLine"_s); }
    [[nodiscard]] QLineEdit *filter() const { return m_tested->window->findChild<QLineEdit *>(u"reservationFilter"_s); }
    [[nodiscard]] QPushButton *send() const { return m_tested->window->findChild<QPushButton *>(u"send"_s); }
    [[nodiscard]] int rowOf(Sid sid) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(SidRole).value<Sid>() == sid)
                return row;
        }
        return -1;
    }
    void verifyHidden(Sid target) const
    {
        QCOMPARE(chosen(), target);
        QVERIFY(line()->isVisible());
        QVERIFY(
            line()->findChild<QWidget *>(u"hiddenLineText"_s)->accessibleName().contains(u"is hidden by the filter"_s));
        QVERIFY(!send()->isEnabled());
    }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestHiddenTarget::init()
{
    m_tested = std::make_unique<TestedWindow>();
    m_tested->open();
    m_tested->action(u"action.accept"_s)->trigger();
    QTRY_VERIFY(send()->isEnabled());
}

void TestHiddenTarget::cleanup()
{
    m_tested.reset();
}

void TestHiddenTarget::wordsHideTheTargetButKeepIt()
{
    const Sid target = chosen();
    QSignalSpy settled(&m_tested->training->outbox, &Outbox::settled);
    QVERIFY(!line()->isVisible());
    filter()->setText(u"rejected"_s);
    verifyHidden(target);
    Q_EMIT m_tested->action(u"sendInstruction"_s)->triggered(); // by code, past the disabled action
    QCOMPARE(settled.size(), 0);
    QCOMPARE(m_tested->training->outbox.inFlight(), 0);
    line()->findChild<QToolButton *>(u"hiddenLineButton"_s)->click();
    QVERIFY(filter()->text().isEmpty());
    QCOMPARE(chosen(), target);
    QCOMPARE(table()->currentIndex().data(SidRole).value<Sid>(), target);
    QVERIFY(!line()->isVisible());
    QVERIFY(send()->isEnabled());
}

void TestHiddenTarget::theServersFilterHidesTheTargetButKeepsIt()
{
    const Sid target = chosen();
    auto *status = m_tested->window->findChild<QToolButton *>(u"statusFilter"_s);
    Q_EMIT status->menu()->aboutToShow();
    m_tested->action(u"statusFilter.rejected"_s)->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    verifyHidden(target);
    line()->findChild<QToolButton *>(u"hiddenLineButton"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    QCOMPARE(chosen(), target);
    QTRY_COMPARE(table()->currentIndex().data(SidRole).value<Sid>(), target);
    QVERIFY(send()->isEnabled());
}

void TestHiddenTarget::focusAloneChoosesNobody()
{
    const Sid target = chosen();
    filter()->setText(u"rejected"_s);
    filter()->setFocus();
    m_tested->action(u"goReservations"_s)->trigger();
    QTRY_VERIFY(table()->hasFocus());
    verifyHidden(target);
}

void TestHiddenTarget::activatingARowChoosesIt()
{
    filter()->setText(u"rejected"_s);
    filter()->setFocus();
    m_tested->action(u"goReservations"_s)->trigger();
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(table()->currentIndex().isValid());
    const Sid other = table()->currentIndex().data(SidRole).value<Sid>();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(chosen(), other);
    QVERIFY(!line()->isVisible());
}

void TestHiddenTarget::aClickChooses()
{
    const Sid target = chosen();
    const int row = rowOf(target) == 2 ? 3 : 2;
    const QModelIndex index = table()->model()->index(row, 1);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    QCOMPARE(chosen(), index.data(SidRole).value<Sid>());
    QVERIFY(chosen() != target);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(chosen(), table()->model()->index(row + 1, 0).data(SidRole).value<Sid>());
}

void TestHiddenTarget::takingTheMarkOffLeavesTheTarget()
{
    const Sid target = chosen();
    const QPoint at = table()->visualRect(table()->currentIndex()).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    QCOMPARE(chosen(), target);
    QTRY_VERIFY(table()->selectionModel()->isRowSelected(rowOf(target)));
}

void TestHiddenTarget::rowsThatAFilterShowsAgainAreNotChosen()
{
    filter()->setText(u"nobody has this"_s);
    Address other = m_tested->training->taskWatch.address();
    const auto &tasks = m_tested->training->tasks;
    QTRY_VERIFY(tasks.count() > 20);
    // Another task, whose rows come while all are hidden.
    for (int heading = 0; heading < tasks.rowCount() && other == m_tested->training->taskWatch.address(); ++heading) {
        const QModelIndex first = tasks.index(0, 0, tasks.index(heading, 0));
        const Sid sid = first.data(SidRole).value<Sid>();
        if (sid != other.task && static_cast<TaskStatus>(first.data(StatusRole).toInt()) == TaskStatus::Assigned)
            other.task = sid;
    }
    QVERIFY(other != m_tested->training->taskWatch.address());
    m_tested->window->openText(other.task.toString());
    QTRY_COMPARE(m_tested->training->taskWatch.address().task, other.task);
    QTRY_VERIFY(m_tested->training->reservations.rowCount() > 0);
    QVERIFY(chosen().isNull());
    filter()->clear();
    QVERIFY(table()->model()->rowCount() > 0);
    QVERIFY(chosen().isNull());
}

void TestHiddenTarget::aHiddenReservationThatWasAskedForIsChosen()
{
    const Sid first = chosen();
    const auto &rows = m_tested->training->reservations;
    Sid rejected;
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.at(row)->status == ReservationStatus::Rejected)
            rejected = rows.at(row)->sid;
    }
    QVERIFY(!rejected.isNull());
    filter()->setText(u"pending"_s);
    QCOMPARE(chosen(), first);
    m_tested->window->openText(rows.at(0)->workspaceSid.toString() + u' ' + rows.at(0)->taskSid.toString() + u' ' +
                               rejected.toString());
    QTRY_COMPARE(chosen(), rejected);
    QVERIFY(line()->isVisible());
}

/// A filter shows the chosen row or the first, never the last ones; without it all is where it was.
void TestHiddenTarget::theRowsStayWhereOneLooks()
{
    m_tested->training->taskWatch.setPolling(false);
    QList<Reservation> many;
    for (quint32 number = 1; number <= 3000; ++number)
        many.append(Samples::reservation(number, ReservationStatus::Completed, number % 3 ? u"Bob"_s : u"Ada"_s));
    m_tested->training->reservations.merge(many);
    const QScrollBar *bar = table()->verticalScrollBar();
    QTRY_COMPARE(table()->model()->rowCount(), 3007);
    const auto rowWith = [this](const QString &name, int from) {
        int row = from;
        while (table()->model()->index(row, int(ReservationTableModel::Column::Worker)).data().toString() != name)
            ++row;
        return row;
    };
    const auto choose = [this](int row) {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, 0)).center());
    };
    const auto isSeen = [this](Sid sid) {
        const QRect rect = table()->visualRect(table()->model()->index(rowOf(sid), 0));
        return table()->viewport()->rect().contains(rect);
    };
    const auto type = [this](const QString &text) {
        for (const QChar letter : text)
            QTest::keyClick(filter(), letter.toLatin1());
        QTest::qWait(1);
    };
    // From the top, with a row that does not match.
    table()->scrollToTop();
    choose(rowWith(u"Bob"_s, 2));
    const Sid bob = chosen();
    type(u"ada"_s);
    QVERIFY(table()->model()->rowCount() >= 1000 && table()->model()->rowCount() < 1100);
    QCOMPARE(bar->value(), 0);
    filter()->clear();
    QTest::qWait(1);
    QCOMPARE(bar->value(), 0);
    QVERIFY(isSeen(bob));
    // From the middle, with one that does.
    choose(rowWith(u"Ada"_s, 1500));
    const Sid ada = chosen();
    const int top = bar->value();
    QVERIFY(top > 0 && isSeen(ada));
    type(u"ada"_s);
    QVERIFY(isSeen(ada));
    filter()->clear();
    QTest::qWait(1);
    QCOMPARE(bar->value(), top);
    QVERIFY(isSeen(ada));
    // Another is chosen meanwhile.
    type(u"ada"_s);
    choose(900);
    const Sid other = chosen();
    filter()->clear();
    QTest::qWait(1);
    QVERIFY(isSeen(other));
}

QTEST_MAIN(TestHiddenTarget)
#include "tst_hiddentarget.moc"
