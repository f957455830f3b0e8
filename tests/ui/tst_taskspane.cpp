#include "support/windowtest.h"

#include "reservations/attributes.h"
#include "reservations/offerlistmodel.h"
#include "reservations/roles.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/reservations/offerspane.h"
#include "ui/reservations/taskdelegate.h"
#include "ui/widgets/openlist.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

/// What is open is a person's choice: neither a search nor a list that changes may move, fold or open anything.
class TasksPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
        QTRY_VERIFY(m_tested->training->tasks.count() > 20);
        QTRY_VERIFY(m_tested->training->workspaceWatch.refreshedAt() > 0);
        m_list = m_tested->window->findChild<OpenList *>(u"tasks"_s);
        m_field = m_tested->window->findChild<QLineEdit *>(u"taskFilter"_s);
        QTRY_COMPARE(shownOpen(), opened());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list->model(), Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_tested.reset();
    }

    void searchingOnlySearches()
    {
        QVERIFY(openByClick(u"Billing, second call"_s));
        const Sid open = opened();
        const Sid chosen = m_tested->chosen();
        const QString title = m_tested->window->windowTitle();
        QSignalSpy others(&m_tested->training->taskWatch, &TaskWatch::opened);
        // As it was found: the last row is marked, in a heading that was folded.
        m_tested->action(u"goTasks"_s)->trigger();
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Right, Qt::Key_End})
            QTest::keyClick(m_list, key);
        m_tested->action(u"findTask"_s)->trigger();
        for (const QChar letter : u"refund"_s) {
            QTest::keyClick(m_field, letter.toLatin1());
            QCoreApplication::processEvents();
        }
        QVERIFY(m_list->model()->rowCount() > 0);
        const QModelIndex found = m_list->model()->index(0, 0);
        QCOMPARE(found.data(CountRole).toInt(), m_list->model()->rowCount(found));
        QCOMPARE(others.size(), 0);
        QCOMPARE(opened(), open);
        QCOMPARE(m_tested->chosen(), chosen);
        QCOMPARE(m_tested->window->windowTitle(), title);
        QVERIFY(shownOpen().isNull()); // it does not match, so it is not in sight; it stays open all the same
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_field, Qt::Key_Backspace);
        QTRY_COMPARE(shownOpen(), open);
        QCOMPARE(others.size(), 0);
    }

    void theKeyToTheTasksGoesToWhatStandsInTheirPlace()
    {
        m_tested->action(u"findTask"_s)->trigger();
        QTest::keyClicks(m_field, u"nobody"_s);
        auto *state = m_tested->window->findChild<QWidget *>(u"tasksState"_s);
        QVERIFY(state->isVisible());
        // As after a SID was opened by its text: Return there would ask for another.
        m_tested->window->findChild<QWidget *>(u"openField"_s)->setFocus();
        m_tested->action(u"goTasks"_s)->trigger();
        QVERIFY(state->hasFocus());
        state->findChild<QAbstractButton *>(u"stateButton"_s)->click();
        QVERIFY(m_list->isVisible());
        QVERIFY(m_list->hasFocus() || m_field->hasFocus());
    }

    /// The rows close up as others answer: nothing moves under the pointer, and a press means what was painted.
    void whatIsPointedAtStaysAndAPressMeansWhatWasPainted()
    {
        OfferListModel &model = m_tested->training->offers.model();
        auto *list = m_tested->window->findChild<OpenList *>(u"offers"_s);
        QTRY_VERIFY(model.rowCount() >= 2);
        m_tested->training->offers.setPolling(false); // The simulator may bring a third one meanwhile.
        QList<PendingOffer> both{*model.at(0), *model.at(1)};
        model.setOffers(both);
        QSignalSpy opened(list, &OpenList::opened);
        QSignalSpy chosen(m_tested->window->findChild<OffersPane *>(), &OffersPane::chosen);
        // Not painted yet when the button goes down.
        const QPoint first = list->visualRect(model.index(0)).center();
        list->viewport()->repaint();
        model.setOffers({both.last()});
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(opened.size(), 0);
        // While the pointer is there.
        model.setOffers(both);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(list->viewport(), &leave);
        QTRY_COMPARE(model.rowCount(), 2);
        QTest::mouseMove(list->viewport(), first);
        QTest::mouseMove(list->viewport(), first + QPoint(1, 0));
        model.setOffers({both.last()});
        list->viewport()->repaint();
        QCOMPARE(model.rowCount(), 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(chosen.size(), 0); // It is gone.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model.index(1)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().at(1).value<Sid>(), both.last().reservation.sid);
        QCoreApplication::sendEvent(list->viewport(), &leave);
        QCOMPARE(model.rowCount(), 1);
    }

    void everyRowHasItsMenu()
    {
        auto *offers = m_tested->window->findChild<OpenList *>(u"offers"_s);
        QTRY_VERIFY(m_tested->training->offers.model().rowCount() > 0);
        const auto menuAt = [](QWidget *view, const QPoint &at) {
            Q_EMIT view->customContextMenuRequested(at);
            return view->findChild<QMenu *>(view->objectName() + u"Menu"_s);
        };
        const auto pick = [](QMenu *menu, const QString &text) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
            delete menu;
            return QGuiApplication::clipboard()->text();
        };
        const PendingOffer offer = *m_tested->training->offers.model().at(0);
        const QPoint first = offers->visualRect(offers->model()->index(0, 0)).center();
        QCOMPARE(pick(menuAt(offers, first), u"Copy SID"_s), offer.reservation.sid.toString());
        QCOMPARE(pick(menuAt(offers, first), u"Copy title"_s), offer.title);
        QCOMPARE(pick(menuAt(offers, first), u"Copy worker"_s), offer.reservation.workerName);
        pick(menuAt(offers, first), u"Open"_s);
        QTRY_COMPARE(opened(), offer.reservation.taskSid);
        const QModelIndex task = m_list->model()->index(0, 0, m_list->model()->index(0, 0));
        const QPoint at = m_list->visualRect(task).center();
        QCOMPARE(pick(menuAt(m_list, at), u"Copy SID"_s), task.data(SidRole).value<Sid>().toString());
        QVERIFY(!menuAt(m_list, m_list->visualRect(m_list->model()->index(0, 0)).center())); // a heading
        // Found are fewer than there are, which is said as long as there is room.
        m_tested->action(u"findTask"_s)->trigger();
        QTest::keyClicks(m_field, u"refund"_s);
        const auto *count = m_tested->window->findChild<QWidget *>(u"tasksPane"_s);
        bool isSaid = false;
        for (const QLabel *label : count->findChildren<QLabel *>())
            isSaid = isSaid || label->text().startsWith(u"1 of "_s) || label->text().startsWith(u"1/"_s);
        QVERIFY(isSaid);
    }

    void downMarksAndReturnOpens()
    {
        QVERIFY(openByClick(u"Billing, second call"_s));
        const Sid open = opened();
        m_tested->action(u"findTask"_s)->trigger();
        QTest::keyClicks(m_field, u"re"_s);
        QTest::keyClick(m_field, Qt::Key_Down);
        const Sid first = m_list->mark().data(SidRole).value<Sid>();
        QTest::keyClick(m_field, Qt::Key_Down);
        const Sid second = m_list->mark().data(SidRole).value<Sid>();
        QVERIFY(!first.isNull() && !second.isNull() && first != second);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_list->mark().data(SidRole).value<Sid>(), first);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(opened(), open); // so far it was only looked at
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(opened(), second);
        QTRY_COMPARE(shownOpen(), second);
    }

    void returnOpensTheFirstMatch()
    {
        QVERIFY(openByClick(u"Billing, second call"_s));
        m_tested->action(u"findTask"_s)->trigger();
        QTest::keyClicks(m_field, u"REFUND"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_tested->training->tasks.task(opened()));
        QVERIFY(taskTitle(*m_tested->training->tasks.task(opened())).contains(u"refund"_s, Qt::CaseInsensitive));
    }

    /// The open task's heading is looked for while it is hidden: the proxy must not remember how it was then.
    void tasksMoveUnderHeadingsThatASearchHides()
    {
        QTest::failOnWarning(QRegularExpression(u"QSortFilterProxyModel"_s));
        TaskListModel &tasks = m_tested->training->tasks;
        const Task open = *tasks.task(opened());
        m_tested->action(u"findTask"_s)->trigger();
        QTest::keyClicks(m_field, u"no such task"_s);
        QCOMPARE(m_list->model()->rowCount(), 0);
        Task moved = tasks.tasksWith(open.status == TaskStatus::Pending ? TaskStatus::Assigned : TaskStatus::Pending)
                         .constFirst();
        moved.status = open.status;
        tasks.merge({moved});
        Task late = open;
        late.sid = *Sid::parse(u"WT"_s + QString(32, u'f'));
        late.created += 24 * 60 * 60 * 1000;
        tasks.merge({late});
        QTest::keyClick(m_field, Qt::Key_Escape);
        int shown = 0;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            shown += m_list->model()->rowCount(m_list->model()->index(row, 0));
        QCOMPARE(shown, static_cast<int>(tasks.count()));
    }

    void escapeBringsEverythingBack()
    {
        const QModelIndex pending = heading(TaskStatus::Pending);
        const QModelIndex completed = heading(TaskStatus::Completed);
        m_tested->window->resize(1440, 600);
        QVERIFY(pending.isValid() && completed.isValid());
        clickAt(pending); // folded by hand
        clickAt(completed);
        m_tested->action(u"goTasks"_s)->trigger();
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum());
        const int scrolled = m_list->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QTest::keyClick(m_list, Qt::Key_End);
        while (m_list->mark().isValid() && m_list->mark().data(SidRole).value<Sid>().isNull())
            QTest::keyClick(m_list, Qt::Key_Up); // past the headings
        const Sid mark = m_list->mark().data(SidRole).value<Sid>();
        QVERIFY(!mark.isNull());
        const int before = m_list->verticalScrollBar()->value();
        m_tested->action(u"findTask"_s)->trigger();
        QTest::keyClicks(m_field, u"call"_s);
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_field->isVisible());
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(m_list->hasFocus());
        QVERIFY(!m_list->isExpanded(heading(TaskStatus::Pending)));
        QVERIFY(m_list->isExpanded(heading(TaskStatus::Completed)));
        QCOMPARE(m_list->mark().data(SidRole).value<Sid>(), mark);
        QCOMPARE(m_list->verticalScrollBar()->value(), before);
        QCOMPARE(shownOpen(), opened());
    }

    void arrowsLookAndOpenNothing()
    {
        const Sid open = opened();
        m_tested->action(u"goTasks"_s)->trigger();
        QCOMPARE(m_list->mark().data(SidRole).value<Sid>(), open);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_list, Qt::Key_Down);
        QVERIFY(m_list->mark().data(SidRole).value<Sid>() != open);
        QCOMPARE(opened(), open);
        QCOMPARE(shownOpen(), open);
    }

    // Who opened another one elsewhere goes on from that, and not from where the mark was left.
    void comingByKeyMarksWhatIsOpen()
    {
        m_tested->action(u"goTasks"_s)->trigger();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_list, Qt::Key_Down);
        const Sid left = m_list->mark().data(SidRole).value<Sid>();
        m_tested->action(u"goReservations"_s)->trigger();
        QVERIFY(openByClick(u"Billing, second call"_s));
        QVERIFY(opened() != left);
        m_list->setMark(m_list->indexAbove(m_list->mark()));
        m_tested->action(u"goReservations"_s)->trigger();
        m_tested->action(u"goTasks"_s)->trigger();
        QVERIFY(m_list->hasFocus());
        QCOMPARE(m_list->mark().data(SidRole).value<Sid>(), opened());
    }

    void aRowThatGoesHandsNothingToItsNeighbour()
    {
        const Sid open = opened();
        TaskListModel &tasks = m_tested->training->tasks;
        m_tested->action(u"goTasks"_s)->trigger();
        QTest::keyClick(m_list, Qt::Key_Down);
        const Sid marked = m_list->mark().data(SidRole).value<Sid>();
        QVERIFY(!marked.isNull() && marked != open);
        QSet<Sid> rest = allTasks();
        rest.remove(marked);
        rest.remove(open);
        tasks.retain(rest);
        QTest::keyClick(m_list, Qt::Key_Return); // at once, and again when the view has followed
        QCoreApplication::processEvents();
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(opened(), open);
        QVERIFY(shownOpen().isNull());
    }

    // A heading that goes with its last task and comes again with the next is as it was.
    void nothingFoldsByItself()
    {
        TaskListModel &tasks = m_tested->training->tasks;
        clickAt(heading(TaskStatus::Assigned)); // open
        clickAt(heading(TaskStatus::Pending));  // folded
        QVERIFY(m_list->isExpanded(heading(TaskStatus::Assigned)));
        QVERIFY(!m_list->isExpanded(heading(TaskStatus::Pending)));
        QList<Task> gone;
        for (const TaskStatus status : {TaskStatus::Assigned, TaskStatus::Pending, TaskStatus::Reserved})
            gone += tasks.tasksWith(status);
        QSet<Sid> rest = allTasks();
        for (const Task &task : std::as_const(gone))
            rest.remove(task.sid);
        tasks.retain(rest);
        QCoreApplication::processEvents();
        tasks.merge(gone);
        QCoreApplication::processEvents();
        QVERIFY(m_list->isExpanded(heading(TaskStatus::Assigned)));
        QVERIFY(!m_list->isExpanded(heading(TaskStatus::Pending)));
        QVERIFY(m_list->isExpanded(heading(TaskStatus::Reserved)));
    }

    void nothingScrollsByItself()
    {
        TaskListModel &tasks = m_tested->training->tasks;
        QScrollBar *bar = m_list->verticalScrollBar();
        clickAt(heading(TaskStatus::Completed));
        QTRY_VERIFY(bar->maximum() > 60);
        bar->setValue(bar->maximum() / 2);
        const QPersistentModelIndex top = m_list->indexAt({5, 5});
        const int topAt = m_list->visualRect(top).top();
        // The open task changes, and so do rows above what one looks at.
        Task moved = *tasks.task(opened());
        moved.status = TaskStatus::Completed;
        moved.updated += 1000;
        Task fresh = moved;
        fresh.sid = Sid::parse(u"WT0123456789abcdef0123456789abcdef"_s).value_or(Sid());
        fresh.status = TaskStatus::Reserved;
        Task other = fresh;
        other.sid = Sid::parse(u"WT0123456789abcdef0123456789abcdee"_s).value_or(Sid());
        tasks.merge({moved, fresh, other});
        QCoreApplication::processEvents();
        QVERIFY(m_list->grab().height() > 0); // lays out and paints
        QCOMPARE(m_list->visualRect(top).top(), topAt);
        QCOMPARE(shownOpen(), opened());
    }

    void findsWhatIsSpeltOtherwise()
    {
        TaskListModel &tasks = m_tested->training->tasks;
        Task task = *tasks.task(opened());
        task.sid = Sid::parse(u"WT0123456789abcdef0123456789abcdef"_s).value_or(Sid());
        task.attributes = u"{\"name\":\"Zo\u00eb aus der Kurzen Stra\u00dfe\"}"_s;
        tasks.merge({task});
        m_tested->action(u"findTask"_s)->trigger();
        for (const QString &text : {u"zoe"_s, u"zoe\u0308"_s, u"STRASSE"_s}) {
            m_field->setText(text);
            QCOMPARE(m_list->model()->rowCount(), 1);
            QCOMPARE(m_list->model()->rowCount(m_list->model()->index(0, 0)), 1);
        }
        // What comes to match while one searches is found, and its heading with it.
        m_field->setText(u"nobody is called so"_s);
        QCOMPARE(m_list->model()->rowCount(), 0);
        task.attributes = u"{\"name\":\"Nobody is called so\"}"_s;
        tasks.merge({task});
        QCOMPARE(m_list->model()->rowCount(), 1);
    }

    void goesToTheNextOffer()
    {
        OfferListModel &offers = m_tested->training->offers.model();
        QTRY_VERIFY_WITH_TIMEOUT(offers.rowCount() >= 2, 20'000);
        QTRY_VERIFY(m_tested->training->offers.isComplete());
        QTRY_VERIFY(offers.at(0)->answerBy > 0); // the workflow's time to answer came
        // Not in the order of the list, but from what is chosen: the one after it, and round again.
        QStringList gone;
        QAction *next = m_tested->action(u"nextOffer"_s);
        QCOMPARE(next->shortcut(), QKeySequence(u"Ctrl+Shift+N"_s));
        for (int i = 0; i < offers.rowCount(); ++i) {
            const Reservation expected = offers.after(m_tested->chosen())->reservation;
            next->trigger();
            QCOMPARE(opened(), expected.taskSid);
            QTRY_COMPARE(m_tested->chosen(), expected.sid);
            gone.append(expected.sid.toString());
        }
        gone.removeDuplicates();
        QCOMPARE(gone.size(), offers.rowCount());
        auto *list = m_tested->window->findChild<OpenList *>(u"offers"_s);
        QTRY_COMPARE(list->selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(list->selectionModel()->selectedIndexes().first().data(SidRole).value<Sid>(), m_tested->chosen());
    }

    void whatIsChosenWhileAnOfferLoadsIsForIt()
    {
        OfferListModel &offers = m_tested->training->offers.model();
        QTRY_VERIFY_WITH_TIMEOUT(offers.rowCount() >= 2, 20'000);
        QTRY_VERIFY(m_tested->training->offers.isComplete());
        const auto *panel = m_tested->window->findChild<InstructionPanel *>();
        const auto send = [this] { m_tested->action(u"sendInstruction"_s)->trigger(); };
        const Sid before = m_tested->chosen();
        const Sid next = offers.after(before)->reservation.sid;
        m_tested->action(u"nextOffer"_s)->trigger();
        QVERIFY(m_tested->chosen().isNull()); // on its way
        send();
        QVERIFY2(m_tested->messages()->textOf(u"instruction"_s).contains(u"not loaded yet"_s),
                 qPrintable(m_tested->messages()->textOf(u"instruction"_s)));
        m_tested->action(u"action.reject"_s)->trigger();
        QTRY_COMPARE(m_tested->chosen(), next);
        QCOMPARE(panel->chosenAction(), u"reject"_s);
        // One that is to come in the same task: what is pressed is not for the one before.
        const Sid foreign = Sid::parse(u"WR"_s + QString(32, u'9')).value();
        Q_EMIT m_tested->window->findChild<OffersPane *>()->chosen(opened(), foreign);
        QVERIFY(m_tested->chosen().isNull());
        m_tested->action(u"action.accept"_s)->trigger();
        send();
        QCOMPARE(m_tested->training->outbox.inFlight(), 0);
    }

    void aHeldOfferRingsInBothLists()
    {
        const auto &session = m_tested->training;
        OfferListModel &offers = session->offers.model();
        QTRY_VERIFY_WITH_TIMEOUT(offers.rowCount() >= 1, 20'000);
        QTRY_VERIFY(session->offers.isComplete());
        QTRY_VERIFY(offers.at(0)->answerBy > 0);
        const auto *list = m_tested->window->findChild<OpenList *>(u"offers"_s);
        const auto figureIn = [](const QAbstractItemView *view, const QModelIndex &index) {
            const auto *delegate = qobject_cast<const TaskDelegate *>(view->itemDelegate());
            return delegate ? delegate->figureOf(index) : QString();
        };
        const Reservation first = offers.at(0)->reservation;
        QVERIFY(figureIn(list, offers.index(0)).contains(u':'));
        for (int row = 0; row < offers.rowCount(); ++row) {
            if (offers.at(row)->reservation.taskSid == first.taskSid)
                session->reservations.setHold(offers.at(row)->reservation.sid,
                                              {session->session.clock.utc(), u"Dana"_s});
        }
        QCOMPARE(figureIn(list, offers.index(offers.rowOf(first.sid))), u"ringing"_s);
        QModelIndex task;
        const QModelIndex group = heading(TaskStatus::Reserved);
        for (int row = 0; row < m_list->model()->rowCount(group); ++row) {
            const QModelIndex one = m_list->model()->index(row, 0, group);
            if (one.data(SidRole).value<Sid>() == first.taskSid)
                task = one;
        }
        QVERIFY(task.isValid());
        QCOMPARE(figureIn(m_list, task), u"ringing"_s);
    }

    // A screen reader's "select" is a choice. Of a heading it folds, and what is open stays selected.
    void aScreenReaderOpensToo()
    {
        const Sid open = opened();
        QVERIFY(toggle(heading(TaskStatus::Pending)));
        QVERIFY(!m_list->isExpanded(heading(TaskStatus::Pending)));
        QCOMPARE(opened(), open);
        QTRY_COMPARE(shownOpen(), open);
        QVERIFY(toggle(heading(TaskStatus::Pending)));
        const QModelIndex other = m_list->model()->index(1, 0, heading(TaskStatus::Pending));
        const Sid wanted = other.data(SidRole).value<Sid>();
        QVERIFY(toggle(other));
        QCOMPARE(opened(), wanted);
        QTRY_COMPARE(shownOpen(), wanted);
    }

private:
    /// As a screen reader does it: by the action of the cell with that name.
    [[nodiscard]] bool toggle(const QModelIndex &index) const
    {
        const QVariant spoken = index.data(Qt::AccessibleTextRole);
        const QString name = spoken.isValid() ? spoken.toString() : index.data().toString();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
        for (int i = 0; list && i < list->childCount(); ++i) {
            QAccessibleInterface *cell = list->child(i);
            if (!cell || cell->text(QAccessible::Name) != name || !cell->actionInterface())
                continue;
            cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            return true;
        }
        return false;
    }

    [[nodiscard]] Sid opened() const { return m_tested->training->taskWatch.address().task; }

    [[nodiscard]] Sid shownOpen() const
    {
        const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
        return rows.isEmpty() ? Sid() : rows.constFirst().data(SidRole).value<Sid>();
    }

    [[nodiscard]] QSet<Sid> allTasks() const
    {
        QSet<Sid> all;
        for (const TaskStatus status : {TaskStatus::Reserved, TaskStatus::Pending, TaskStatus::Assigned,
                                        TaskStatus::Wrapping, TaskStatus::Completed, TaskStatus::Canceled}) {
            for (const Task &task : m_tested->training->tasks.tasksWith(status))
                all.insert(task.sid);
        }
        return all;
    }

    [[nodiscard]] QModelIndex heading(TaskStatus status) const
    {
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            const QModelIndex index = m_list->model()->index(row, 0);
            if (index.data(StatusRole).toInt() == static_cast<int>(status))
                return index;
        }
        return {};
    }

    void clickAt(const QModelIndex &index)
    {
        m_list->scrollTo(index);
        m_list->viewport()->repaint(); // A person sees what he clicks.
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(index).center());
    }

    [[nodiscard]] bool openByClick(const QString &title)
    {
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            const QModelIndex parent = m_list->model()->index(row, 0);
            for (int child = 0; child < m_list->model()->rowCount(parent); ++child) {
                const QModelIndex index = m_list->model()->index(child, 0, parent);
                if (index.data().toString() != title)
                    continue;
                m_list->expand(parent);
                const Sid wanted = index.data(SidRole).value<Sid>();
                clickAt(index);
                return opened() == wanted && QTest::qWaitFor([this] { return !m_tested->chosen().isNull(); });
            }
        }
        return false;
    }

    std::unique_ptr<TestedWindow> m_tested;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    OpenList *m_list = nullptr;
    QLineEdit *m_field = nullptr;
};

QTEST_MAIN(TasksPaneTest)
#include "tst_taskspane.moc"
