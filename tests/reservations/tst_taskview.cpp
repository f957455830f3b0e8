#include "reservations/taskview.h"

#include "support/samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

Task sample(quint32 number)
{
    Task task = Samples::task(number, TaskStatus::Pending);
    task.taskQueueName = u"Support"_s;
    task.workflowName = u"All calls"_s;
    task.priority = 5;
    task.attributes = u"{\"language\": \"de\", \"level\": 4}"_s;
    task.created = Samples::Start + number * 1000;
    return task;
}

} // namespace

/// A view shows what the API's filters of the same names would.
class TestTaskView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFilterLeavesOutWhatItNames_data()
    {
        QTest::addColumn<TaskView>("view");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, bool fits, const std::function<void(TaskView &)> &change) {
            TaskView view;
            change(view);
            QTest::newRow(name) << view << fits;
        };
        row("all", true, [](TaskView &) {});
        row("status", true, [](TaskView &view) { view.statuses = {TaskStatus::Pending, TaskStatus::Reserved}; });
        row("another status", false, [](TaskView &view) { view.statuses = {TaskStatus::Reserved}; });
        row("queue", true, [](TaskView &view) { view.queue = u"Support"_s; });
        row("a part of a queue's name", false, [](TaskView &view) { view.queue = u"Supp"_s; });
        row("workflow", true, [](TaskView &view) { view.workflow = u"All calls"_s; });
        row("another workflow", false, [](TaskView &view) { view.workflow = u"All"_s; });
        row("priority", true, [](TaskView &view) { view.priority = 5; });
        row("priority 0 is one", false, [](TaskView &view) { view.priority = 0; });
        row("attributes", true, [](TaskView &view) { view.expression = u"language == 'de' AND level > 3"_s; });
        row("other attributes", false, [](TaskView &view) { view.expression = u"level > 4"_s; });
        row("no expression", false, [](TaskView &view) { view.expression = u"level >"_s; });
        row("all of them", false, [](TaskView &view) {
            view.queue = u"Support"_s;
            view.priority = 4;
        });
    }
    void eachFilterLeavesOutWhatItNames()
    {
        QFETCH(TaskView, view);
        QFETCH(bool, fits);
        const TaskMatcher matcher(view);
        QCOMPARE(matcher.matches(sample(1)), fits);
        QCOMPARE(matcher.matches(sample(1)), fits); // And when it is asked again.
        QCOMPARE(view.isFiltering(), view != TaskView());
        QCOMPARE(taskViewFromJson(toJson(view)), view);
    }

    void sayWhatIsWrongWithAnExpression()
    {
        TaskView view;
        view.expression = u"level >"_s;
        QVERIFY(TaskMatcher(view).problem());
        view.expression = u"level > 1"_s;
        QVERIFY(!TaskMatcher(view).problem());
    }

    void seesThatAttributesChanged()
    {
        TaskView view;
        view.expression = u"level > 3"_s;
        const TaskMatcher matcher(view);
        Task task = sample(1);
        QVERIFY(matcher.matches(task));
        task.attributes = u"{\"level\": 1}"_s;
        QVERIFY(!matcher.matches(task));
        task.attributes = u"no JSON"_s;
        QVERIFY(!matcher.matches(task));
    }

    void eachOrderIsWholeAndReversible()
    {
        Task one = sample(1);
        Task other = sample(2);
        other.priority = 9;
        other.virtualStart = one.created - 60'000;
        const auto isBefore = [](TaskView::Order order, const Task &left, const Task &right) {
            TaskView view;
            view.order = order;
            return TaskMatcher(view).isBefore(left, right);
        };
        using Order = TaskView::Order;
        for (const Order order : {Order::OldestFirst, Order::LowestPriorityFirst, Order::ShortestInLineFirst}) {
            QVERIFY(isBefore(order, one, other));
            QVERIFY(!isBefore(order, other, one));
        }
        for (const Order order : {Order::NewestFirst, Order::HighestPriorityFirst, Order::LongestInLineFirst}) {
            QVERIFY(isBefore(order, other, one));
            QVERIFY(!isBefore(order, one, other));
        }
        for (int at = 0; at < int(Order::Count); ++at)
            QVERIFY(!isBefore(static_cast<Order>(at), one, one));
        // Of one priority the oldest is first, whichever way priorities go.
        other.priority = one.priority;
        QVERIFY(isBefore(Order::HighestPriorityFirst, one, other));
        QVERIFY(isBefore(Order::LowestPriorityFirst, one, other));
    }

    void whatANewerProgramWroteIsLeftOut()
    {
        const QJsonObject json{{u"AssignmentStatus"_s, QJsonArray{u"pending"_s, u"dreaming"_s, 4}},
                               {u"Priority"_s, u"high"_s},
                               {u"Ordering"_s, u"Colour:asc"_s},
                               {u"TaskQueueName"_s, u"Support"_s}};
        const TaskView view = taskViewFromJson(json);
        QCOMPARE(view.statuses, QList<TaskStatus>{TaskStatus::Pending});
        QVERIFY(!view.priority);
        QCOMPARE(view.order, TaskView::Order::OldestFirst);
        QCOMPARE(view.queue, u"Support"_s);
        TaskView ordered;
        ordered.order = TaskView::Order::LongestInLineFirst;
        QCOMPARE(toJson(ordered).value(u"Ordering"_s).toString(), u"VirtualStartTime:asc"_s);
        QVERIFY(!ordered.isFiltering());
    }
};

QTEST_GUILESS_MAIN(TestTaskView)
#include "tst_taskview.moc"
