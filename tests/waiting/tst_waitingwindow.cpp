#include "notifier/notifier.h"
#include "story/waiting/waitingrowsmodel.h"
#include "support/windowtest.h"
#include "ui/plans/plandialog.h"
#include "ui/reservations/taskspane.h"
#include "ui/reservations/waitingentry.h"
#include "ui/story/storypane.h"
#include "ui/story/waiting/alarmsform.h"
#include "ui/story/waiting/waitingpage.h"
#include "ui/story/waiting/waitingtable.h"
#include "ui/window/waitingcontroller.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

using namespace WindowTest;

namespace {

/// A desktop that shows what it is told, or does not.
class FakeNotifier final : public Notifier
{
public:
    void notify(const Notification &notification) override
    {
        told.append(notification);
        if (!isThere)
            QMetaObject::invokeMethod(
                this, [this, notification] { Q_EMIT failed(notification); }, Qt::QueuedConnection);
    }
    QList<Notification> told;
    bool isThere = true;
};

} // namespace

/// "Waiting now" in the window.
class TestWaitingWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestedWindow> m_tested;
    [[nodiscard]] MainWindow &window() const { return *m_tested->window; }
    [[nodiscard]] WaitingPage *page() const { return window().findChild<WaitingPage *>(); }
    [[nodiscard]] QWidget *reservations() const { return window().findChild<QWidget *>(u"reservationsPane"_s); }
    [[nodiscard]] QAbstractButton *entry() const { return window().findChild<QAbstractButton *>(u"waitingEntry"_s); }
    void openPage() const
    {
        m_tested->action(u"goWaiting"_s)->trigger();
        QTRY_VERIFY(page() && page()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(page()->shown().hasRules && page()->shown().workers > 0, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
    }
    void cleanup() { m_tested.reset(); }

    /// The first window of a day with a task open costs nothing of it.
    void nothingIsBuiltBeforeItIsShown()
    {
        QVERIFY(!page());
        QVERIFY(!window().findChild<AlarmsForm *>());
        QVERIFY(entry()->isVisible());
        const int waiting = int(m_tested->training->tasks.tasksWith(TaskStatus::Pending).size() +
                                m_tested->training->tasks.tasksWith(TaskStatus::Reserved).size());
        QVERIFY2(entry()->accessibleName().contains(QString::number(waiting)), qPrintable(entry()->accessibleName()));
    }

    void theEntryCountsNothingBeforeItIsKnown()
    {
        WaitingEntry unread;
        unread.setCount({});
        QCOMPARE(unread.accessibleName(), u"Waiting now"_s);
        unread.setCount(0);
        QVERIFY(unread.accessibleName().contains(u"0 tasks"_s));
    }

    void theStatusCountsNothingThatWasNotRead()
    {
        const auto *rows = window().findChild<QLabel *>(u"statusRows"_s);
        QTRY_VERIFY(!rows->text().isEmpty());
        openPage();
        QVERIFY2(rows->text().isEmpty(), qPrintable(rows->text()));
        page()->focusRows();
        QTest::keyClick(window().focusWidget(), Qt::Key_Return);
        QVERIFY(!m_tested->training->taskWatch.address().task.isNull());
        QCOMPARE(m_tested->training->taskWatch.refreshedAt(), 0);
        QVERIFY2(rows->text().isEmpty(), qPrintable(rows->text()));
        QTRY_VERIFY(!rows->text().isEmpty());
    }

    void theKeyLeadsToTheRowsFromWhereverInItOneIs()
    {
        openPage();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        auto *alarm = page()->findChild<QCheckBox *>(u"alarmLongWait"_s);
        alarm->setFocus(Qt::TabFocusReason);
        QVERIFY(alarm->hasFocus());
        m_tested->action(u"goWaiting"_s)->trigger();
        QVERIFY(qobject_cast<WaitingTable *>(window().focusWidget()));
    }

    void itTakesThePlaceOfTheTaskAndGivesItBack()
    {
        const Sid task = m_tested->training->taskWatch.address().task;
        openPage();
        QVERIFY(!reservations()->isVisible());
        QVERIFY(page()->isAncestorOf(m_tested->messages()));
        QVERIFY(m_tested->training->taskWatch.address().task.isNull());
        QVERIFY(window().windowTitle().startsWith(u"Waiting now"_s));
        m_tested->action(u"back"_s)->trigger();
        QTRY_VERIFY(reservations()->isVisible());
        QVERIFY(!page()->isVisible());
        QVERIFY(!page()->isAncestorOf(m_tested->messages()));
        QCOMPARE(m_tested->training->taskWatch.address().task, task);
        QTRY_VERIFY(m_tested->table()->model()->rowCount() > 0);
        // The entry of the list leads there as well.
        entry()->click();
        QTRY_VERIFY(page()->isVisible());
    }

    /// From one column to several: the page has the room, and the tasks what they need.
    void thePageHasTheRoomWhenTheWindowGrows()
    {
        window().resize(890, 700); // Where the tasks are hidden.
        QTRY_COMPARE(window().width(), 890);
        openPage();
        for (int step = 0; step < 5; ++step) { // Each form of the window has its own least width.
            window().resize(320, 700);
            QTest::qWait(50);
        }
        for (const int width : {890, 1280}) {
            window().resize(width, 700);
            QTRY_COMPARE(window().width(), width);
            const auto *tasks = window().findChild<TasksPane *>();
            QTRY_VERIFY2(page()->width() > width / 2,
                         qPrintable(u"%1 of %2, tasks %3"_s.arg(page()->width()).arg(width).arg(tasks->width())));
        }
    }

    void aRowOpensItsTask()
    {
        openPage();
        const WaitingNow now = page()->shown();
        Sid first;
        for (WaitingTable *table : page()->findChildren<WaitingTable *>()) {
            if (!table->isVisible())
                continue;
            first = table->model()->index(0, 0).data(WaitingRowsModel::TaskRole).value<Sid>();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(0, 0)).center());
            break;
        }
        QVERIFY(!first.isNull());
        QTRY_COMPARE(m_tested->training->taskWatch.address().task, first);
        QVERIFY(reservations()->isVisible());
    }

    /// The number in red has one meaning, is told in words, and is not shown where nobody counts.
    void theNumberInRedIsToldAndNotKeptWhereNobodyCounts()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open(u"stuck-in-wrap-up"_s, SessionMode::Training);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(page()->shown().calls(), 6, 20'000); // Four stuck, and two that nobody can take.
        const QString name = entry()->accessibleName();
        QVERIFY2(name.contains(u"2 tasks wait, 4 stuck"_s) && name.contains(u"6 call for somebody"_s),
                 qPrintable(name));
        QVERIFY2(entry()->toolTip().contains(u"Stuck: 4"_s), qPrintable(entry()->toolTip()));
        m_tested->action(u"back"_s)->trigger();
        QTRY_VERIFY(!page()->isVisible());
        QVERIFY2(!entry()->accessibleName().contains(u"call for"_s), qPrintable(entry()->accessibleName()));
        QVERIFY(entry()->toolTip().isEmpty());
    }

    void keysOpenTheStoryOfTheMarkedTask()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open(u"stuck-in-wrap-up"_s, SessionMode::Training);
        openPage();
        for (const auto &[key, tab] :
             {std::pair(u"goTimeline"_s, StoryPane::Tab::Timeline), std::pair(u"goWhy"_s, StoryPane::Tab::Why),
              std::pair(u"goEvents"_s, StoryPane::Tab::Events)}) {
            WaitingTable *table = page()->findChild<WaitingTable *>(u"waiting-stuck-rows"_s);
            QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 20'000);
            table->enterAt(false);
            const Sid task = table->markedTask();
            QVERIFY(!task.isNull());
            m_tested->action(key)->trigger();
            QTRY_COMPARE(m_tested->training->taskWatch.address().task, task);
            auto *story = window().findChild<StoryPane *>();
            QTRY_VERIFY(story->isVisible());
            QCOMPARE(story->tab(), tab);
            m_tested->action(u"back"_s)->trigger();
            QTRY_VERIFY(page()->isVisible());
        }
    }

    /// It is set while the page is open, and goes on where it is not.
    void anAlarmIsToldOnTheDesktopOrElseInTheWindow()
    {
        FakeNotifier desktop;
        window().setNotifier(&desktop);
        openPage();
        auto *form = page()->findChild<AlarmsForm *>();
        form->findChild<QSpinBox *>(u"waitMinutes"_s)->setValue(1);
        QVERIFY(desktop.told.isEmpty());
        form->findChild<QCheckBox *>(u"alarmLongWait"_s)->click();
        QTRY_COMPARE(desktop.told.size(), 1);
        QVERIFY(m_tested->settings.isAlarmOn(Settings::Alarm::LongWait));
        QCOMPARE(m_tested->settings.alarmNumber(Settings::AlarmNumber::WaitMinutes), 1);
        QVERIFY(m_tested->messages()->textOf(desktop.told.first().key).isEmpty());
        // A click on it opens the task that it is about.
        Q_EMIT desktop.activated(desktop.told.first().key);
        QTRY_VERIFY(!m_tested->training->taskWatch.address().task.isNull());
        QVERIFY(!page()->isVisible());

        desktop.isThere = false;
        openPage();
        page()->findChild<QSpinBox *>(u"offerSeconds"_s)->setValue(600);
        page()->findChild<QCheckBox *>(u"alarmOfferEnds"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.told.size(), 2, 20'000);
        const QString key = desktop.told.last().key;
        QTRY_VERIFY2(m_tested->messages()->textOf(key).contains(desktop.told.last().text), qPrintable(key));
        window().setNotifier(nullptr);
    }

    /// "Tell me when it leaves pending": once, by a notification that opens it; and the lists are read meanwhile.
    void aWatchedTaskIsToldOfOnce()
    {
        FakeNotifier desktop;
        window().setNotifier(&desktop);
        auto *pane = window().findChild<TasksPane *>();
        Task task = m_tested->training->tasks.tasksWith(TaskStatus::Pending).constFirst();
        QVERIFY(!window().findChild<WaitingController *>()->isAnyAlarmOn());
        Q_EMIT pane->watchWanted(task.sid, true);
        QVERIFY(window().findChild<WaitingController *>()->isAnyAlarmOn());
        task.status = TaskStatus::Assigned;
        m_tested->training->tasks.merge({task});
        QTRY_COMPARE(desktop.told.size(), 1);
        QCOMPARE(desktop.told.first().text, u"From Pending to Assigned."_s);
        QVERIFY(!window().findChild<WaitingController *>()->isAnyAlarmOn());
        Q_EMIT desktop.activated(desktop.told.first().key);
        QTRY_COMPARE(m_tested->training->taskWatch.address().task, task.sid);
        window().setNotifier(nullptr);
    }

    void clearingUpShowsAPlanFirst()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open(u"stuck-in-wrap-up"_s, SessionMode::Training);
        QTRY_VERIFY_WITH_TIMEOUT(m_tested->table()->model() && m_tested->table()->model()->rowCount() == 1, 20'000);
        openPage();
        auto *act = page()->findChild<QAbstractButton *>(u"waiting-stuck-act"_s);
        QTRY_VERIFY_WITH_TIMEOUT(act->isVisible(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(act->text(), u"Clear up 4…"_s, 20'000);
        QVERIFY(!window().findChild<PlanDialog *>());
        act->click();
        const auto *dialog = window().findChild<PlanDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->runner().rows().size(), 4);
        for (const PlanRow &row : dialog->runner().rows()) {
            QCOMPARE(row.act.action, u"complete"_s);
            QVERIFY(row.isNext());
        }
        QCOMPARE(m_tested->training->outbox.inFlight(), 0); // Nothing is sent before a person starts it.
    }
};

QTEST_MAIN(TestWaitingWindow)
#include "tst_waitingwindow.moc"
