#include "palette/palettemodel.h"
#include "reservations/attributes.h"
#include "support/windowtest.h"
#include "ui/palette/palettedialog.h"
#include "ui/plans/plandialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/story/storypane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

namespace {

PaletteEntry entry(PaletteEntry::Group group, const QString &title, const QString &reason = {})
{
    PaletteEntry made;
    made.group = group;
    made.id = title;
    made.title = title;
    made.reason = reason;
    return made;
}

QStringList shown(const PaletteModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

} // namespace

/// "Go to anything": what is listed, in which order, and what the keys do.
class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_tested.reset(); }
    void listsWhatFitsByGroups();
    void putsWhatIsPossibleAndRecentFirst();
    void putsATitleBeforeWhatStandsBesideOne();
    void putsWhatTheTextNamesBeforeAll();
    void bearsNamesOfAnyKind();
    void keepsTheLastChoices();
    void goesWhereReturnSays();
    void doesNotDoWhatIsImpossible();
    void marksNothingThatActsBeforeAnybodyTyped();
    void showsMoreByTab();
    void findsAnActByItsWordsAndThoseOfItsEntry();
    void offersAnActAloneWithWhomItIsPossible();
    void showsWhatCanBeDoneByTab();
    void putsWhatWasChosenLatelyOnTop();
    void putsAWorkerBackByAPlan();
    void asksWhyOfAnyTask();
    void showsActivitiesAsTheyAre();
    void listsQueuesAndTheJournal();
    void keepsTheMarkWhenMoreBecomesKnown();
    void opensWithItsKeyWhileOneTypes();
    void opensATaskByItsName();
    void looksForWhatTheHeadersFieldDoesNotName();
    void opensByAClickIntoTheHeadersField();
    void takesTheLetterThatIsTypedInTheHeadersField();
    void namesEachPlaceOnce();
    void leadsToEachSetting_data();
    void leadsToEachSetting();
    void sendsNothing();

private:
    [[nodiscard]] PaletteDialog *palette() const { return m_tested->window->findChild<PaletteDialog *>(); }
    [[nodiscard]] QLineEdit *field() const { return palette()->findChild<QLineEdit *>(); }
    [[nodiscard]] QString firstRow() const
    {
        return palette()->findChild<QListView *>()->currentIndex().data().toString();
    }
    void openPalette()
    {
        m_tested->action(u"goToAnything"_s)->trigger();
        QTRY_VERIFY(palette());
    }
    void openWindow()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
        m_tested->window->activateWindow();
        QTRY_VERIFY(m_tested->window->isActiveWindow());
    }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestPalette::listsWhatFitsByGroups()
{
    using Group = PaletteEntry::Group;
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(Group::Commands, u"Refresh"_s), entry(Group::Tasks, u"Refund question"_s),
                      entry(Group::People, u"Bob"_s)},
                     {});
    QCOMPARE(shown(model),
             (QStringList{u"Tasks"_s, u"Refund question"_s, u"Workers"_s, u"Bob"_s, u"Commands"_s, u"Refresh"_s}));
    model.setTyped(u"ref"_s, {});
    QCOMPARE(shown(model), (QStringList{u"Tasks"_s, u"Refund question"_s, u"Commands"_s, u"Refresh"_s}));
    QCOMPARE(model.fitting(), 2);
    model.setTyped(u"nobody"_s, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.firstEntryRow(), -1);
    // The group with the best one is first.
    model.setTyped(u"refr"_s, {});
    QCOMPARE(shown(model).constFirst(), u"Commands"_s);
}

void TestPalette::putsWhatIsPossibleAndRecentFirst()
{
    using Group = PaletteEntry::Group;
    RecentChoices recent;
    recent.choose(u"Copy row"_s);
    PaletteModel model;
    model.setEntries({entry(Group::Commands, u"Copy SID"_s),
                      entry(Group::Commands, u"Copy cell"_s, u"nothing is chosen"_s),
                      entry(Group::Commands, u"Copy row"_s)},
                     recent);
    model.setTyped(u"copy"_s, {});
    QCOMPARE(shown(model), (QStringList{u"Commands"_s, u"Copy row"_s, u"Copy SID"_s, u"Copy cell"_s}));
    QCOMPARE(model.index(3).data(PaletteModel::ReasonRole).toString(), u"nothing is chosen"_s);
}

void TestPalette::putsATitleBeforeWhatStandsBesideOne()
{
    using Group = PaletteEntry::Group;
    PaletteEntry task = entry(Group::Tasks, u"Refund question"_s);
    task.detail = u"voice · priority 10"_s;
    RecentChoices recent;
    recent.choose(task.id);
    PaletteModel model;
    model.setEntries({task, entry(Group::Commands, u"Priority…"_s)}, recent);
    model.setTyped(u"priority"_s, {});
    QCOMPARE(shown(model), (QStringList{u"Commands"_s, u"Priority…"_s, u"Tasks"_s, u"Refund question"_s}));
    model.setTyped(u"voice"_s, {});
    QCOMPARE(shown(model), (QStringList{u"Tasks"_s, u"Refund question"_s}));
    model.setTyped(u"refund 10"_s, {}); // a word of each
    QCOMPARE(shown(model), (QStringList{u"Tasks"_s, u"Refund question"_s}));
}

void TestPalette::putsWhatTheTextNamesBeforeAll()
{
    using Group = PaletteEntry::Group;
    PaletteModel model;
    model.setEntries({entry(Group::Tasks, u"WT1"_s)}, {});
    model.setTyped(u"WT1"_s, {entry(Group::Open, u"Opens task WT1"_s)});
    QCOMPARE(shown(model), (QStringList{u"Open"_s, u"Opens task WT1"_s, u"Tasks"_s, u"WT1"_s}));
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.entry(model.index(0)), nullptr);
}

void TestPalette::bearsNamesOfAnyKind()
{
    using Group = PaletteEntry::Group;
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<PaletteEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.append(entry(Group::People, u"Alice"_s));
    entries.append(entry(Group::People, QString(10'000, u'x') + u"\n\u202eend<b>"_s));
    model.setEntries(entries, {});
    model.setTyped(u"alice"_s, {});
    QCOMPARE(model.fitting(), 10'000);
    QCOMPARE(model.rowCount(), PaletteModel::MostOfAGroup + 1);
    model.setTyped(u"xxxx"_s, {});
    QCOMPARE(model.fitting(), 1);
}

void TestPalette::keepsTheLastChoices()
{
    RecentChoices recent;
    for (int i = 0; i < 50; ++i)
        recent.choose(QString::number(i));
    recent.choose(u"45"_s);
    const RecentChoices again(recent.toBytes());
    QCOMPARE(again.placeOf(u"45"_s), 0);
    QCOMPARE(again.placeOf(u"49"_s), 1);
    QCOMPARE(again.placeOf(u"20"_s), -1);
    QCOMPARE(RecentChoices(QByteArray(100'000, '\xff')).placeOf(u"45"_s), -1);
}

void TestPalette::goesWhereReturnSays()
{
    using Group = PaletteEntry::Group;
    QWidget window;
    window.show();
    QStringList done;
    QList<PaletteEntry> entries{entry(Group::Commands, u"Refresh"_s), entry(Group::Commands, u"Reject"_s)};
    for (PaletteEntry &one : entries)
        one.run = [&done, title = one.title] { done.append(title); };
    auto *dialog = new PaletteDialog(entries, {}, {}, &window);
    QSignalSpy chosen(dialog, &PaletteDialog::chosen);
    dialog->open();
    auto *typed = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(typed, u"re"_s);
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Down); // There is no third.
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(done, QStringList{u"Reject"_s});
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!dialog->isVisible());
}

void TestPalette::doesNotDoWhatIsImpossible()
{
    using Group = PaletteEntry::Group;
    QWidget window;
    window.show();
    bool isDone = false;
    PaletteEntry one = entry(Group::Acts, u"Supervise"_s, u"needs an accepted reservation"_s);
    one.run = [&isDone] { isDone = true; };
    auto *dialog = new PaletteDialog({one}, {}, {}, &window);
    dialog->open();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"super"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(!isDone);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"paletteSaid"_s)->text(), u"needs an accepted reservation"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

/// Return on the empty field once did again what was done last.
void TestPalette::marksNothingThatActsBeforeAnybodyTyped()
{
    using Group = PaletteEntry::Group;
    QWidget window;
    window.show();
    QStringList done;
    QList<PaletteEntry> entries{entry(Group::Acts, u"Accept"_s), entry(Group::Tasks, u"Refund"_s),
                                entry(Group::Commands, u"Present to others"_s)};
    for (PaletteEntry &one : entries)
        one.run = [&done, title = one.title] { done.append(title); };
    for (const QString &last : {u"Present to others"_s, u"Accept"_s, QString()}) {
        RecentChoices recent;
        if (!last.isEmpty())
            recent.choose(last);
        const QPointer<PaletteDialog> dialog(new PaletteDialog(entries, recent, {}, &window));
        dialog->open();
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY2(done.isEmpty() && dialog->isVisible(), qPrintable(last));
        QVERIFY(dialog->findChild<QLabel *>(u"paletteSaid"_s)->text().startsWith(u"Type"_s));
        // With the arrows it is what a person means.
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Down);
        QVERIFY(dialog->findChild<QLabel *>(u"paletteSaid"_s)->text().startsWith(u"Return"_s));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(done.size(), 1);
        done.clear();
    }
    RecentChoices recent;
    recent.choose(u"Refund"_s);
    auto *dialog = new PaletteDialog(entries, recent, {}, &window);
    dialog->open();
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(done, QStringList{u"Refund"_s}); // It only opens something.
}

void TestPalette::showsMoreByTab()
{
    using Group = PaletteEntry::Group;
    QWidget window;
    window.show();
    PaletteEntry one = entry(Group::Tasks, u"Refund"_s);
    one.more = [] { return QList{entry(Group::Commands, u"Copy the SID"_s)}; };
    auto *dialog = new PaletteDialog({one, entry(Group::Tasks, u"Other"_s)}, {}, {}, &window);
    dialog->open();
    auto *typed = dialog->findChild<QLineEdit *>();
    const auto *list = dialog->findChild<QListView *>();
    QTest::keyClicks(typed, u"refu"_s);
    QTest::keyClick(typed, Qt::Key_Tab);
    QCOMPARE(list->currentIndex().data().toString(), u"Copy the SID"_s);
    QVERIFY(typed->text().isEmpty());
    QTest::keyClick(typed, Qt::Key_Escape);
    QCOMPARE(typed->text(), u"refu"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Refund"_s);
    QVERIFY(dialog->isVisible());
}

void TestPalette::findsAnActByItsWordsAndThoseOfItsEntry()
{
    using Group = PaletteEntry::Group;
    QStringList done;
    QList<PaletteEntry> tasks{entry(Group::Tasks, u"Burst 1"_s), entry(Group::Tasks, u"Burst 2"_s),
                              entry(Group::Tasks, u"Other"_s), entry(Group::People, u"Burst Alice"_s)};
    tasks[1].state = 1;
    PaletteAct why{.about = Group::Tasks, .title = u"Why?"_s, .words = u"reason"_s};
    why.run = [&done](const QString &id) { done.append(id); };
    PaletteAct cancel{
        .about = Group::Tasks, .title = u"Cancel task…"_s, .isPossible = [](int state) { return state == 1; }};
    cancel.reason = u"it is over"_s;
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(tasks, {}, {why, cancel});
    model.setTyped(u"burst why"_s, {});
    QCOMPARE(shown(model), (QStringList{u"Act"_s, u"Why? — Burst 1"_s, u"Why? — Burst 2"_s}));
    model.entry(model.index(2))->run();
    QCOMPARE(done, QStringList{u"Burst 2"_s});
    // The possible one first, the other one with its reason.
    model.setTyped(u"canc burst"_s, {});
    QCOMPARE(shown(model), (QStringList{u"Act"_s, u"Cancel task… — Burst 2"_s, u"Cancel task… — Burst 1"_s}));
    QCOMPARE(model.index(2).data(PaletteModel::ReasonRole).toString(), u"it is over"_s);
    // A word that stands in no title names no act.
    model.setTyped(u"reason burst"_s, {});
    QCOMPARE(model.rowCount(), 0);
    model.setTyped(u"why"_s, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPalette::offersAnActAloneWithWhomItIsPossible()
{
    using Group = PaletteEntry::Group;
    QList<PaletteEntry> people{entry(Group::People, u"Alice"_s), entry(Group::People, u"Bob"_s),
                               entry(Group::People, u"Carol"_s)};
    people[1].state = 1;
    people[2].state = 2;
    PaletteAct put{.about = Group::People, .title = u"Put back…"_s};
    put.isPossible = [](int state) { return state > 0; };
    put.reason = u"available already"_s;
    put.isOfferedAlone = true;
    put.worth = [](int state) { return state; };
    PaletteModel model;
    model.setEntries(people, {}, {put});
    model.setTyped(u"put"_s, {});
    QCOMPARE(shown(model), (QStringList{u"Act"_s, u"Put back… — Carol"_s, u"Put back… — Bob"_s}));
    for (PaletteEntry &one : people)
        one.state = 0;
    model.setEntries(people, {}, {put});
    QCOMPARE(shown(model), (QStringList{u"Act"_s, u"Put back…"_s}));
    QCOMPARE(model.index(1).data(PaletteModel::ReasonRole).toString(), u"available already"_s);
}

void TestPalette::showsWhatCanBeDoneByTab()
{
    using Group = PaletteEntry::Group;
    QWidget window;
    window.show();
    QList<PaletteAct> acts;
    for (int at = 0; at < 12; ++at)
        acts.append({.about = Group::People, .title = u"Move to %1"_s.arg(at)});
    acts[0].isPossible = [](int) { return false; };
    acts[0].reason = u"there already"_s;
    auto *dialog = new PaletteDialog({entry(Group::People, u"Alice"_s)}, {}, {}, &window, acts);
    dialog->open();
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Tab);
    const QAbstractItemModel *model = dialog->findChild<QListView *>()->model();
    QCOMPARE(model->rowCount(), 13); // All of them, and the heading.
    QCOMPARE(model->index(1, 0).data().toString(), u"Move to 1"_s);
    QCOMPARE(model->index(12, 0).data().toString(), u"Move to 0"_s);
    QCOMPARE(model->index(12, 0).data(PaletteModel::ReasonRole).toString(), u"there already"_s);
}

void TestPalette::putsWhatWasChosenLatelyOnTop()
{
    using Group = PaletteEntry::Group;
    RecentChoices recent;
    recent.choose(u"Bob"_s);
    recent.choose(u"Refresh"_s);
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(
        {entry(Group::Tasks, u"Refund"_s), entry(Group::People, u"Bob"_s), entry(Group::Commands, u"Refresh"_s)},
        recent);
    QCOMPARE(shown(model).first(3), (QStringList{u"Recent"_s, u"Refresh"_s, u"Bob"_s}));
    model.setTyped(u"re"_s, {});
    QVERIFY(!shown(model).contains(u"Recent"_s));
}

void TestPalette::putsAWorkerBackByAPlan()
{
    openWindow();
    openPalette();
    QTest::keyClicks(field(), u"put"_s);
    QTRY_VERIFY(firstRow().startsWith(u"Put back… — "_s));
    const QString name = firstRow().section(u" — "_s, 1);
    QTest::keyClick(field(), Qt::Key_Return);
    const auto *plan = m_tested->window->findChild<PlanDialog *>();
    QVERIFY(plan);
    QCOMPARE(plan->runner().rows().size(), 1);
    const PlanRow &row = plan->runner().rows().constFirst();
    QCOMPARE(row.act.action, u"move-worker"_s);
    QCOMPARE(row.act.name, name);
    QVERIFY(!plan->runner().isRunning());
    QCOMPARE(m_tested->training->journal.count({}), 0);
}

void TestPalette::asksWhyOfAnyTask()
{
    openWindow();
    const Sid open = m_tested->window->address().task;
    Sid other;
    QString title;
    for (const Task &task : m_tested->training->tasks.tasksWith(TaskStatus::Pending)) {
        other = task.sid;
        title = taskTitle(task);
    }
    QVERIFY(!other.isNull() && other != open);
    openPalette();
    QTest::keyClicks(field(), title.left(6) + u" why"_s);
    QVERIFY2(firstRow().startsWith(u"Why? — "_s), qPrintable(firstRow()));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_tested->window->address().task, other);
    QCOMPARE(m_tested->window->findChild<StoryPane *>()->tab(), StoryPane::Tab::Why);
}

/// The list of workers was read when somebody first looked; it is read again for who looks now.
void TestPalette::showsActivitiesAsTheyAre()
{
    openWindow();
    openPalette();
    Directory &directory = *m_tested->training->session.directory;
    QTRY_VERIFY(directory.isLoaded(Directory::Kind::Workers) && directory.isLoaded(Directory::Kind::Activities));
    const Worker before = directory.workers().constFirst();
    const auto other = std::find_if(directory.activities().cbegin(), directory.activities().cend(),
                                    [&before](const Activity &one) { return one.sid != before.activitySid; });
    palette()->close();
    QTRY_VERIFY(!palette());
    ResourceUpdate move;
    move.address.workspace = before.workspaceSid;
    move.address.worker = before.sid;
    move.form = "ActivitySid=" + other->sid.toLatin1();
    auto *reply = m_tested->training->client.updateWorker(move);
    QSignalSpy moved(reply, &Reply::finished);
    QTRY_COMPARE(moved.size(), 1);
    openPalette();
    QTest::keyClicks(field(), before.friendlyName);
    const auto activity = [this, &before] {
        const QAbstractItemModel *model = palette()->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == before.friendlyName &&
                model->index(row, 0).data(PaletteModel::HintRole).toString() == before.sid.shortened())
                return model->index(row, 0).data(PaletteModel::DetailRole).toString();
        }
        return QString();
    };
    QTRY_COMPARE(activity(), other->friendlyName);
}

void TestPalette::listsQueuesAndTheJournal()
{
    openWindow();
    m_tested->action(u"action.reject"_s)->trigger();
    QTRY_VERIFY(m_tested->action(u"sendInstruction"_s)->isEnabled());
    m_tested->action(u"sendInstruction"_s)->trigger();
    QTRY_COMPARE(m_tested->training->journal.count({}), 1);
    openPalette();
    QTRY_VERIFY(m_tested->training->session.directory->isLoaded(Directory::Kind::TaskQueues));
    const QString queue = m_tested->training->session.directory->taskQueues().constFirst().friendlyName;
    QTest::keyClicks(field(), u"reject"_s);
    const auto rows = [this] {
        return shown(*static_cast<PaletteModel *>(palette()->findChild<QListView *>()->model()));
    };
    QTRY_VERIFY(rows().contains(u"Journal"_s));
    field()->setText(queue);
    QTRY_VERIFY(rows().contains(u"Queues"_s));
}

void TestPalette::keepsTheMarkWhenMoreBecomesKnown()
{
    using Group = PaletteEntry::Group;
    QWidget window;
    window.show();
    const QList<PaletteEntry> tasks{entry(Group::Tasks, u"Anna"_s), entry(Group::Tasks, u"Annabel"_s)};
    auto *dialog = new PaletteDialog(tasks, {}, {}, &window);
    dialog->open();
    auto *typed = dialog->findChild<QLineEdit *>();
    const auto *list = dialog->findChild<QListView *>();
    QTest::keyClicks(typed, u"ann"_s);
    QTest::keyClick(typed, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), u"Annabel"_s);
    dialog->setEntries(tasks + QList{entry(Group::People, u"Ann"_s)});
    QCOMPARE(list->currentIndex().data().toString(), u"Annabel"_s);
    QCOMPARE(typed->text(), u"ann"_s);
}

void TestPalette::opensWithItsKeyWhileOneTypes()
{
    openWindow();
    auto *filter = m_tested->window->findChild<QLineEdit *>(u"openField"_s);
    filter->setText(u"some words"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Home);
    QTest::keyClick(filter, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette());
    QCOMPARE(filter->text(), u"some words"_s);
}

void TestPalette::opensATaskByItsName()
{
    openWindow();
    m_tested->action(u"goToAnything"_s)->trigger();
    QTRY_VERIFY(palette());
    const Task *other = nullptr;
    const QList<Task> pending = m_tested->training->tasks.tasksWith(TaskStatus::Pending);
    QVERIFY(!pending.isEmpty());
    other = &pending.constFirst();
    QTest::keyClicks(field(), other->sid.toString().right(12));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_tested->window->address().task, other->sid);
}

void TestPalette::looksForWhatTheHeadersFieldDoesNotName()
{
    openWindow();
    auto *open = m_tested->window->findChild<QLineEdit *>(u"openField"_s);
    open->setText(u"keys"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_VERIFY(palette());
    QCOMPARE(field()->text(), u"keys"_s);
    QCOMPARE(palette()->findChild<QListView *>()->currentIndex().data().toString(), u"Keys"_s);
}

void TestPalette::opensByAClickIntoTheHeadersField()
{
    openWindow();
    auto *open = m_tested->window->findChild<QLineEdit *>(u"openField"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(palette());
    palette()->close();
    QTRY_VERIFY(!palette());
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_VERIFY(palette());
}

void TestPalette::takesTheLetterThatIsTypedInTheHeadersField()
{
    openWindow();
    auto *open = m_tested->window->findChild<QLineEdit *>(u"openField"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTest::keyClick(open, Qt::Key_B, Qt::ControlModifier); // A key of the window's.
    QVERIFY(!palette());
    open->clear();
    QTest::keyClick(open, 'k');
    QTRY_VERIFY(palette());
    QVERIFY(open->text().isEmpty());
    QTest::keyClicks(field(), u"eys"_s);
    QCOMPARE(field()->text(), u"keys"_s);
    QCOMPARE(firstRow(), u"Keys"_s);
    // A wrong SID is named, where half of one finds nothing.
    field()->clear();
    QTest::keyClicks(field(), u"WT123zz"_s);
    const QListView *list = palette()->findChild<QListView *>();
    QCOMPARE(firstRow(), u"WT123zz"_s);
    QVERIFY(!list->currentIndex().data(PaletteModel::ReasonRole).toString().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    palette()->close();
    QTRY_VERIFY(!palette());
    // A SID that is pasted there stays there, as before.
    QApplication::clipboard()->setText(u"WT0123"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open->text(), u"WT0123"_s);
    QVERIFY(!palette());
}

/// The menu shows a dock, and goes to it: here that is one thing.
void TestPalette::namesEachPlaceOnce()
{
    openWindow();
    auto *journal = new QWidget;
    journal->setObjectName(u"journal"_s);
    m_tested->window->addDock(journal, u"Journal"_s, Qt::BottomDockWidgetArea);
    QVERIFY(m_tested->action(u"journalShown"_s));
    openPalette();
    QTest::keyClicks(field(), u"journal"_s);
    const QAbstractItemModel *model = palette()->findChild<QListView *>()->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(PaletteModel::IsHeadingRole).toBool())
            titles.append(model->index(row, 0).data().toString());
    }
    QVERIFY(titles.contains(u"Go to journal"_s));
    QVERIFY2(!titles.contains(u"Journal"_s), qPrintable(titles.join(u", "_s)));
}

void TestPalette::leadsToEachSetting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("editor");
    QTest::newRow("title") << u"language"_s << u"window/language"_s;
    QTest::newRow("what it can be") << u"deutsch"_s << u"window/language"_s;
    QTest::newRow("the last") << u"minutes of wrap"_s << u"waiting/wrapUpMinutes"_s;
    QTest::newRow("key") << u"pagesize"_s << u"reservations/pageSize"_s;
}

void TestPalette::leadsToEachSetting()
{
    QFETCH(QString, typed);
    QFETCH(QString, editor);
    openWindow();
    openPalette();
    QTest::keyClicks(field(), typed);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(m_tested->window->findChild<SettingsDialog *>());
    const auto *box = m_tested->window->findChild<QWidget *>(u"settingEditor."_s + editor);
    QVERIFY(box);
    QTRY_VERIFY(box->hasFocus());
    QVERIFY(!box->visibleRegion().isEmpty());
}

/// Half a word and Return must not ring a telephone.
void TestPalette::sendsNothing()
{
    openWindow();
    m_tested->action(u"goToAnything"_s)->trigger();
    QTRY_VERIFY(palette());
    QTest::keyClicks(field(), u"send"_s);
    const QAbstractItemModel *model = palette()->findChild<QListView *>()->model();
    QAction *send = m_tested->action(u"sendInstruction"_s);
    QVERIFY(send);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->index(row, 0).data().toString() != send->text().remove(u'&'));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
