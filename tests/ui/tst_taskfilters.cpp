#include "support/windowtest.h"

#include "reservations/pinnedtasksmodel.h"
#include "reservations/roles.h"
#include "ui/reservations/pinnedtasks.h"
#include "ui/reservations/taskfilterbar.h"
#include "ui/reservations/taskspane.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/paneheader.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// The list of tasks narrowed to what a person wants to see: what is open, and what is counted, stays as it is.
class TestTaskFilters : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestedWindow> m_tested;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    OpenList *m_list = nullptr;
    TaskFilterBar *m_bar = nullptr;

    [[nodiscard]] QList<Task> shown() const
    {
        QList<Task> tasks;
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            const QModelIndex heading = m_list->model()->index(row, 0);
            for (int child = 0; child < m_list->model()->rowCount(heading); ++child)
                tasks.append(m_list->model()->index(child, 0, heading).data(ValueRole).value<Task>());
        }
        return tasks;
    }
    /// Chooses an entry of the menu, or of a menu in it; false where there is none that can be chosen.
    bool choose(const QStringList &path) const
    {
        QMenu *menu = m_bar->menuButton()->menu();
        Q_EMIT menu->aboutToShow();
        for (qsizetype at = 0; at < path.size(); ++at) {
            QAction *found = nullptr;
            for (QAction *action : menu->actions()) {
                if (action->text() == path.at(at))
                    found = action;
            }
            if (!found || !found->isEnabled())
                return false;
            menu = found->menu();
            if (!menu) {
                found->trigger();
                return at == path.size() - 1;
            }
        }
        return false;
    }
    [[nodiscard]] QToolButton *chip(const QString &name) const
    {
        return m_bar->findChild<QToolButton *>(u"taskFilter-"_s + name);
    }
    /// How many of all are shown, as far as the heading has room; empty where all are.
    [[nodiscard]] QString count() const
    {
        for (const PaneHeader *header : m_tested->window->findChild<TasksPane *>()->findChildren<PaneHeader *>()) {
            if (header->count().contains(u" of "_s))
                return header->count();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
        QTRY_VERIFY(m_tested->training->tasks.count() > 20);
        QTRY_VERIFY(m_tested->training->workspaceWatch.refreshedAt() > 0);
        m_list = m_tested->window->findChild<OpenList *>(u"tasks"_s);
        m_bar = m_tested->window->findChild<TaskFilterBar *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_tested.reset();
    }

    void aFilterIsAChipThatRemovesIt()
    {
        QVERIFY(!m_bar->isVisible());
        const qsizetype all = shown().size();
        const Sid open = m_tested->training->taskWatch.address().task;
        const QString queue = shown().constFirst().taskQueueName;
        QVERIFY(choose({u"Queue"_s, queue}));
        QVERIFY(m_bar->isVisible());
        const QList<Task> some = shown();
        QVERIFY(!some.isEmpty() && some.size() < all);
        for (const Task &task : some)
            QCOMPARE(task.taskQueueName, queue);
        QVERIFY(chip(u"queue"_s)->accessibleName().contains(queue));
        QCOMPARE(count(), u"%1 of %2"_s.arg(some.size()).arg(all));
        const QModelIndex heading = m_list->model()->index(0, 0);
        QCOMPARE(heading.data(CountRole).toInt(), m_list->model()->rowCount(heading));
        QVERIFY(m_list->isExpanded(heading));
        QCOMPARE(m_tested->training->taskWatch.address().task, open); // It stays open, shown or not.
        // What waits is counted of all of them.
        const int waiting = int(m_tested->training->tasks.tasksWith(TaskStatus::Pending).size() +
                                m_tested->training->tasks.tasksWith(TaskStatus::Reserved).size());
        const auto *entry = m_tested->window->findChild<QAbstractButton *>(u"waitingEntry"_s);
        QVERIFY2(entry->accessibleName().contains(u"%1 tasks"_s.arg(waiting)), qPrintable(entry->accessibleName()));

        chip(u"queue"_s)->click();
        QCOMPARE(shown().size(), all);
        QVERIFY(!m_bar->isVisible());
        QVERIFY(count().isEmpty());
    }

    void filtersAgreeWithEachOtherAndWithTheSearch()
    {
        QVERIFY(choose({u"Status"_s, u"Pending"_s}));
        QVERIFY(choose({u"Status"_s, u"Assigned"_s}));
        QCOMPARE(m_bar->view().statuses.size(), 2);
        for (const Task &task : shown())
            QVERIFY(task.status == TaskStatus::Pending || task.status == TaskStatus::Assigned);
        const Task one = shown().constLast();
        QVERIFY(choose({u"Priority"_s, QLocale().toString(one.priority)}));
        const QList<Task> some = shown();
        QVERIFY(some.contains(one));
        for (const Task &task : some)
            QCOMPARE(task.priority, one.priority);
        m_tested->action(u"findTask"_s)->trigger();
        m_tested->window->findChild<QLineEdit *>(u"taskFilter"_s)->setText(one.sid.toString());
        QCOMPARE(shown(), QList<Task>{one});
        // Nothing left says so, and leads back.
        m_tested->window->findChild<QLineEdit *>(u"taskFilter"_s)->setText(u"nobody"_s);
        auto *state = m_tested->window->findChild<QWidget *>(u"tasksState"_s);
        QVERIFY(state->isVisible());
        state->findChild<QAbstractButton *>(u"stateButton"_s)->click();
        QCOMPARE(shown().size(), m_tested->training->tasks.count());
    }

    void attributesAreAskedByAnExpression()
    {
        QVERIFY(choose({u"Attributes…"_s}));
        auto *field = m_bar->findChild<QLineEdit *>(u"taskExpression"_s);
        QVERIFY(field->isVisible());
        field->setText(u"nothing != 'x' OR 1 == 1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(shown().size(), m_tested->training->tasks.count());
        QVERIFY(chip(u"attributes"_s));
        // What it is can be read and changed.
        QVERIFY(choose({u"Attributes…"_s}));
        QCOMPARE(field->text(), u"nothing != 'x' OR 1 == 1"_s);
        field->setText(u"1 == 2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shown().isEmpty());
    }

    /// Who sets one filter is about to set the next one, with the pointer where it is.
    void aFilterMovesNoButton()
    {
        QVERIFY(count().isEmpty());
        const auto placeOf = [this](const QString &name) {
            const auto *button = m_tested->window->findChild<QWidget *>(name);
            return button->mapTo(m_tested->window.get(), QPoint());
        };
        const QStringList names{u"taskFilters"_s, u"taskFilterButton"_s, u"workersFaceButton"_s};
        for (const int width : {1440, 1700, 900}) {
            m_tested->window->resize(width, 900);
            m_tested->action(u"goTasks"_s)->trigger();
            passQueued();
            QList<QPoint> before;
            for (const QString &name : names)
                before.append(placeOf(name));
            QVERIFY(choose({u"Status"_s, u"Pending"_s}));
            QVERIFY(!count().isEmpty());
            passQueued();
            for (qsizetype at = 0; at < names.size(); ++at)
                QCOMPARE(placeOf(names.at(at)), before.at(at));
            QVERIFY(choose({u"Show all tasks"_s}));
        }
    }

    /// It stays where it can be mended, and hides nothing.
    void whatIsNoExpressionHidesNothing()
    {
        const qsizetype all = shown().size();
        QVERIFY(choose({u"Attributes…"_s}));
        auto *field = m_bar->findChild<QLineEdit *>(u"taskExpression"_s);
        const auto *problem = m_bar->findChild<QWidget *>(u"taskExpressionProblem"_s);
        field->setText(u"type =="_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(problem->isVisible());
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), u"type =="_s);
        QCOMPARE(shown().size(), all);
        QVERIFY(count().isEmpty());
        QVERIFY(!chip(u"attributes"_s));
        QCOMPARE(m_bar->view(), TaskView());
        // Another filter is another matter.
        QVERIFY(choose({u"Status"_s, u"Pending"_s}));
        QVERIFY(chip(u"status"_s));
        QVERIFY(field->isVisible() && problem->isVisible());
        chip(u"status"_s)->click();
        QVERIFY(field->isVisible() && problem->isVisible());
        // Mended, it is no complaint any more, and with Enter it is a filter.
        field->clear();
        QTest::keyClicks(field, u"1 == 2"_s);
        QVERIFY(!problem->isVisible());
        QVERIFY(!chip(u"attributes"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shown().isEmpty());
        QVERIFY(chip(u"attributes"_s));
        // One that applies stays while what shall replace it is none, and Escape leaves the field.
        QVERIFY(choose({u"Attributes…"_s}));
        field->setText(u"1 =="_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(problem->isVisible());
        QCOMPARE(m_bar->view().expression, u"1 == 2"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible() && !problem->isVisible());
        QVERIFY(m_bar->isVisible());
        chip(u"attributes"_s)->click();
        QVERIFY(!m_bar->isVisible());
        // One that was saved by an earlier program hides nothing either.
        TaskView saved;
        saved.statuses = {TaskStatus::Pending};
        saved.expression = u"type =="_s;
        m_bar->setView(saved);
        QVERIFY(problem->isVisible());
        QCOMPARE(field->text(), saved.expression);
        saved.expression.clear();
        QCOMPARE(m_bar->view(), saved);
    }

    void anOrderIsKeptAsTheListChanges()
    {
        QVERIFY(choose({u"Order"_s, u"Newest first"_s}));
        const auto isInOrder = [this] {
            const QList<Task> tasks = shown();
            for (qsizetype at = 1; at < tasks.size(); ++at) {
                if (tasks.at(at).status == tasks.at(at - 1).status && tasks.at(at).created > tasks.at(at - 1).created)
                    return false;
            }
            return true;
        };
        QVERIFY(isInOrder());
        Task fresh = shown().constFirst();
        fresh.sid = Sid::fromBytes(SidKind::Task, {1, 2, 3});
        fresh.created += 1'000'000;
        m_tested->training->tasks.merge({fresh});
        QVERIFY(isInOrder());
        QCOMPARE(shown().constFirst().sid, fresh.sid);
        chip(u"order"_s)->click();
        QVERIFY(shown().constFirst().sid != fresh.sid);
    }

    /// The other face: who is there, read while it is to be seen, and one opens like a task.
    void theWorkersAreTheOtherFace()
    {
        auto *pane = m_tested->window->findChild<TasksPane *>();
        auto *view = pane->findChild<OpenList *>(u"workers"_s);
        QVERIFY(!view->isVisible());
        QCOMPARE(view->model()->rowCount(), 0);
        pane->findChild<QToolButton *>(u"workersFaceButton"_s)->click();
        QTRY_VERIFY(view->isVisible());
        QTRY_COMPARE(view->model()->rowCount(), 12);
        QVERIFY(!m_list->isVisible());
        const QModelIndex first = view->model()->index(0, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(first).center());
        QTRY_COMPARE(m_tested->training->taskWatch.address().worker, first.data(SidRole).value<Sid>());
        QTRY_COMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{first});
        pane->findChild<QLineEdit *>(u"workerSearch"_s)->setText(u"nobody"_s);
        QTRY_VERIFY(pane->findChild<QWidget *>(u"workersState"_s)->isVisible());
        m_tested->action(u"goTasks"_s)->trigger();
        QVERIFY(m_list->isVisible());
    }

    /// At hand whatever the list shows, and kept for the next time.
    void aPinnedTaskStaysAtHand()
    {
        auto *pinned = m_tested->window->findChild<PinnedTasks *>();
        QVERIFY(!pinned->isVisible());
        const Task task = m_tested->training->tasks.tasksWith(TaskStatus::Assigned).constLast();
        const auto chooseOf = [this](const QModelIndex &index, const QString &text) {
            Q_EMIT m_list->customContextMenuRequested(m_list->visualRect(index).center());
            const QList<QMenu *> menus = m_list->findChildren<QMenu *>(m_list->objectName() + u"Menu"_s);
            for (QAction *action : menus.isEmpty() ? QList<QAction *>() : menus.constLast()->actions()) {
                if (action->text() == text) {
                    action->trigger();
                    menus.constLast()->close();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(choose({u"Status"_s, u"Assigned"_s}));
        const QModelIndex heading = m_list->model()->index(0, 0);
        const QModelIndex row = m_list->model()->index(m_list->model()->rowCount(heading) - 1, 0, heading);
        QCOMPARE(row.data(SidRole).value<Sid>(), task.sid);
        m_list->scrollTo(row);
        QVERIFY(chooseOf(row, u"Pin"_s));
        QVERIFY(pinned->isVisible());
        QVERIFY(choose({u"Show all tasks"_s}));
        auto *view = pinned->findChild<OpenList *>();
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        QTRY_COMPARE(m_tested->training->taskWatch.address().task, task.sid);
        QVERIFY(m_tested->settings.windowState(u"pinnedTasks"_s).contains(task.sid.toLatin1()));
        pinned->pins().unpin(task.sid);
        QVERIFY(!pinned->isVisible());
    }

    void aViewIsSavedAndComesBack()
    {
        QVERIFY(choose({u"Status"_s, u"Assigned"_s}));
        QVERIFY(choose({u"Order"_s, u"Highest priority first"_s}));
        const TaskView view = m_bar->view();
        QVERIFY(choose({u"Save as a view…"_s}));
        auto *dialog = m_bar->findChild<QInputDialog *>(u"taskViewName"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"  Talking & more "_s);
        dialog->accept();
        QVERIFY(choose({u"Show all tasks"_s}));
        QCOMPARE(m_bar->view(), TaskView());
        QVERIFY(choose({u"Talking && more"_s}));
        QCOMPARE(m_bar->view(), view);
        // The next window has it.
        TaskFilterBar other;
        other.restoreViews(m_tested->settings.windowState(u"taskViews"_s));
        QCOMPARE(other.saveViews(), m_bar->saveViews());
        QVERIFY(other.saveViews().contains("Talking & more"));
        QVERIFY(choose({u"Remove a view"_s, u"Talking && more"_s}));
        QCOMPARE(m_bar->saveViews(), QByteArray("[]"));
        other.restoreViews("{\"no\": \"list\"}");
        QCOMPARE(other.saveViews(), QByteArray("[]"));
    }
};

QTEST_MAIN(TestTaskFilters)
#include "tst_taskfilters.moc"
