#include "palette/palettemodel.h"
#include "support/windowtest.h"
#include "ui/palette/palettedialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

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
    void putsWhatTheTextNamesBeforeAll();
    void bearsNamesOfAnyKind();
    void keepsTheLastChoices();
    void goesWhereReturnSays();
    void doesNotDoWhatIsImpossible();
    void showsMoreByTab();
    void keepsTheMarkWhenMoreBecomesKnown();
    void opensWithItsKeyWhileOneTypes();
    void opensATaskByItsName();
    void looksForWhatTheHeadersFieldDoesNotName();
    void sendsNothing();

private:
    [[nodiscard]] PaletteDialog *palette() const { return m_tested->window->findChild<PaletteDialog *>(); }
    [[nodiscard]] QLineEdit *field() const { return palette()->findChild<QLineEdit *>(); }
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
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(!isDone);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"paletteSaid"_s)->text(), u"needs an accepted reservation"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
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
    filter->setFocus();
    QTest::keyClicks(filter, u"some words"_s);
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
    open->setFocus();
    QTest::keyClicks(open, u"keys"_s);
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_VERIFY(palette());
    QCOMPARE(field()->text(), u"keys"_s);
    QCOMPARE(palette()->findChild<QListView *>()->currentIndex().data().toString(), u"Keys"_s);
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
