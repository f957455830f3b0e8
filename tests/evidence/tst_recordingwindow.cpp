#include "recording/sessionrecorder.h"
#include "story/record/storyrecord.h"
#include "story/sources/evidenceload.h"
#include "story/timeline/storyeventsmodel.h"
#include "ui/story/eventsview.h"
#include "ui/story/recording/evidencechooser.h"
#include "ui/story/recording/evidencedesk.h"
#include "ui/story/recording/evidencedrop.h"
#include "ui/story/recording/keptstoriesdialog.h"
#include "ui/story/recording/momentsmodel.h"
#include "ui/story/recording/recordsessiondialog.h"
#include "ui/story/recording/storylistmodel.h"
#include "ui/story/recording/storywindow.h"
#include "ui/story/timelineview.h"
#include "ui/story/why/whypage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/tabbedpages.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

QString path(const QString &name)
{
    return QStringLiteral(DESK_TEST_DATA "/evidence/") + name;
}

Sid sid(const QString &prefix, int number)
{
    return *Sid::parse(prefix + u"%1"_s.arg(number, 32, 16, QLatin1Char('0')));
}

/// A window, and the desk that opens evidence over it.
struct Opened
{
    Opened()
    {
        window.resize(1200, 800);
        window.show();
        QObject::connect(&desk, &EvidenceDesk::noticed, &window, [this](const QString &text) { said = text; });
    }
    [[nodiscard]] StoryWindow *story() const { return window.findChild<StoryWindow *>(); }

    QTemporaryDir folder;
    QWidget window;
    StoryRecord record{folder.filePath(u"stories/stories.sqlite"_s)};
    EvidenceDesk desk{window, record};
    QString said;
};

void drop(QWidget &on, const QMimeData &data, bool mayBe)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&on, &enter);
    QCOMPARE(enter.isAccepted(), mayBe);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&on, &event);
    QCOMPARE(event.isAccepted(), mayBe);
}

} // namespace

class RecordingWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAFileWithOneTaskAsAStory();
    void hasTheWindowsKeysForItsPages();
    void saysWhatOfItCouldNotBeRead();
    void asksWhichOfSeveralTasks();
    void filtersTheTasksOfAFile();
    void saysWhyAFileTellsNothing();
    void takesWhatIsDropped();
    void leavesOtherDropsAlone();
    void handsARecordingOfASessionOn();
    void keepsWhatItOpensAndFindsItAgain();
    void forgetsAKeptStory();
    void marksRehearsals();
    void opensInTheWindowWhatIsOfItsAccount();
    void saysThatNothingIsKept();
    void stepsNowhereFromARecording();
    void asksWhatToHide();
    void namesMoments();
};

void RecordingWindowTest::hasTheWindowsKeysForItsPages()
{
    Opened opened;
    QAction why(u"Why?"_s);
    why.setObjectName(u"goWhy"_s);
    why.setParent(&opened.window);
    why.setShortcut(u"Ctrl+9"_s);
    QAction events(u"Events"_s);
    events.setObjectName(u"goEvents"_s);
    events.setParent(&opened.window);
    events.setShortcut(u"F6"_s); // As somebody changed it.
    opened.desk.open({path(u"callbacks.txt"_s), {}});
    QTRY_VERIFY(opened.story());
    StoryWindow *window = opened.story();
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());
    const auto *page = window->findChild<TabbedPages *>();
    QCOMPARE(page->currentIndex(), 0);
    QTest::keyClick(window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(page->currentIndex(), 1);
    QTest::keyClick(window, Qt::Key_F6);
    QCOMPARE(page->currentIndex(), 2);
    QVERIFY(page->page(2)->isAncestorOf(window->focusWidget()) || page->page(2) == window->focusWidget());
}

void RecordingWindowTest::opensAFileWithOneTaskAsAStory()
{
    Opened opened;
    opened.desk.open({path(u"callbacks.txt"_s), {}});
    QTRY_VERIFY(opened.story());
    StoryWindow *window = opened.story();
    QCOMPARE(window->story().task, sid(u"WT"_s, 1));
    const auto *banner = window->findChild<Banner *>();
    QCOMPARE(banner->word(), u"RECORDING"_s);
    QVERIFY2(banner->meaning().contains(u"from callbacks.txt") && banner->meaning().contains(u"2 Mar"),
             qPrintable(banner->meaning()));
    QVERIFY(window->windowTitle().contains(u"+15550100"));
    const auto *timeline = window->findChild<TimelineView *>();
    QVERIFY(!timeline->timeline().bars.isEmpty());
    QCOMPARE(window->findChild<WhyPage *>()->diagnosis().verdict, WhyVerdict::CallerGaveUp);
    const auto *events = window->findChild<StoryEventsModel *>();
    QCOMPARE(events->rowCount(), 8);
    QCOMPARE(events->at(0)->type, EventType::TaskCreated);
    QCOMPARE(events->at(0)->from.line, 2);
    QVERIFY(window->findChild<PaneLine *>(u"storyNotes"_s)->isHidden());
}

void RecordingWindowTest::saysWhatOfItCouldNotBeRead()
{
    Opened opened;
    opened.desk.open({path(u"odd.ndjson"_s), {}});
    QTRY_VERIFY(opened.story());
    const auto *notes = opened.story()->findChild<PaneLine *>(u"storyNotes"_s);
    QVERIFY(notes->isVisible());
    QVERIFY2(notes->text().contains(u"Not everything could be read"), qPrintable(notes->text()));
}

void RecordingWindowTest::asksWhichOfSeveralTasks()
{
    Opened opened;
    opened.desk.open({path(u"cli-tasks.json"_s), {}});
    QTRY_VERIFY(opened.window.findChild<EvidenceChooser *>());
    auto *chooser = opened.window.findChild<EvidenceChooser *>();
    auto *table = chooser->findChild<QTableView *>(u"storyList"_s);
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Second"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(opened.story());
    QCOMPARE(opened.story()->story().task, sid(u"WT"_s, 1));
}

void RecordingWindowTest::filtersTheTasksOfAFile()
{
    EvidenceContents contents = evidenceContents({path(u"cli-tasks.json"_s), {}}, 1772529240000);
    contents.notes = {u"one"_s, u"two"_s};
    auto *chooser = new EvidenceChooser(contents, [] { return 1772529240000; });
    QSignalSpy chosen(chooser, &EvidenceChooser::chosen);
    chooser->show();
    QVERIFY(chooser->findChild<PaneLine *>(u"evidenceNotes"_s)->isVisible());
    auto *field = chooser->findChild<QLineEdit *>(u"evidenceFilter"_s);
    auto *open = chooser->findChild<QPushButton *>(u"evidenceOpen"_s);
    QTest::keyClicks(field, u"nobody"_s);
    QVERIFY(!open->isEnabled());
    field->clear();
    QTest::keyClicks(field, u"0100"_s);
    QVERIFY(open->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(1).value<EvidenceTask>().task, sid(u"WT"_s, 1));
}

void RecordingWindowTest::saysWhyAFileTellsNothing()
{
    Opened opened;
    opened.desk.open({opened.folder.path(), {}});
    QTRY_VERIFY2(opened.said.contains(u"is a folder"), qPrintable(opened.said));
    opened.desk.open({{}, "Dear all, the task is gone."});
    QTRY_VERIFY2(opened.said.contains(u"Nothing in it tells of a task"), qPrintable(opened.said));
    QVERIFY(!opened.story());
}

void RecordingWindowTest::takesWhatIsDropped()
{
    Opened opened;
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(path(u"session.har"_s))});
    drop(opened.window, file, true);
    QTRY_VERIFY(opened.story());
    QVERIFY(opened.story()->findChild<Banner *>()->meaning().contains(u"session.har"));
    delete opened.story();
    QMimeData text;
    QFile lines(path(u"callbacks.txt"_s));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    text.setText(QString::fromUtf8(lines.readAll()));
    drop(opened.window, text, true);
    QTRY_VERIFY(opened.story());
    QVERIFY(opened.story()->findChild<Banner *>()->meaning().contains(u"a dropped text"));
}

void RecordingWindowTest::leavesOtherDropsAlone()
{
    Opened opened;
    QMimeData text;
    text.setText(u"WT00000000000000000000000000000001"_s);
    drop(opened.window, text, false);
    QMimeData link;
    link.setUrls({QUrl(u"https://example.com/session.har"_s)});
    drop(opened.window, link, false);
}

void RecordingWindowTest::handsARecordingOfASessionOn()
{
    Opened opened;
    SessionRecorder recorder;
    RecordingOptions options;
    options.path = opened.folder.filePath(u"session.ndjson"_s);
    options.now = [] { return 1772442840000; };
    QCOMPARE(recorder.start(options), QString());
    ObservedExchange exchange;
    exchange.method = "GET";
    exchange.target = "/v1/Workspaces/" + sid(u"WS"_s, 1).toLatin1() + "/Tasks";
    exchange.status = 200;
    exchange.body = "{\"tasks\":[{\"sid\":\"" + sid(u"WT"_s, 1).toLatin1() + "\"}]}";
    recorder.exchanged(exchange);
    recorder.stop();
    QSignalSpy wanted(&opened.desk, &EvidenceDesk::sessionWanted);
    opened.desk.open({options.path, {}});
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), options.path);
}

void RecordingWindowTest::keepsWhatItOpensAndFindsItAgain()
{
    Opened opened;
    QSignalSpy kept(&opened.record, &StoryRecord::kept);
    opened.desk.open({path(u"session.har"_s), {}});
    QTRY_COMPARE(kept.size(), 1);
    QTRY_VERIFY(opened.story());
    delete opened.story();

    opened.desk.searchKept();
    auto *dialog = opened.window.findChild<KeptStoriesDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(u"storyList"_s);
    const QAbstractItemModelTester tester(table->model());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *field = dialog->findChild<QLineEdit *>(u"storySearch"_s);
    field->setText(u"customer.id=43"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(dialog->findChild<PlaceholderPage *>()->title(), u"No kept story fits."_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"storyOpen"_s)->isEnabled());
    field->setText(u"customer.id=42"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    using Column = StoryListModel::Column;
    QCOMPARE(table->model()->index(0, int(Column::Status)).data().toString(), u"canceled"_s);
    QCOMPARE(table->model()->index(0, int(Column::Queue)).data().toString(), u"French"_s);
    QCOMPARE(table->model()->index(0, int(Column::Origin)).data().toString(), u"File"_s);
    dialog->findChild<QPushButton *>(u"storyOpen"_s)->click();
    QVERIFY(!dialog->isVisible()); // It would keep the keyboard from what it opened.
    QTRY_VERIFY(opened.story());
    QVERIFY(opened.story()->findChild<Banner *>()->meaning().contains(u"the kept stories"));
    QCOMPARE(opened.story()->findChild<Banner *>()->word(), u"RECORDING"_s);
    QTest::keyClick(opened.story(), Qt::Key_Escape);
    QTRY_VERIFY(!opened.story());
}

void RecordingWindowTest::forgetsAKeptStory()
{
    Opened opened;
    QSignalSpy kept(&opened.record, &StoryRecord::kept);
    opened.desk.open({path(u"session.har"_s), {}});
    QTRY_COMPARE(kept.size(), 1);
    opened.desk.searchKept();
    auto *dialog = opened.window.findChild<KeptStoriesDialog *>();
    auto *table = dialog->findChild<QTableView *>(u"storyList"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    dialog->findChild<QPushButton *>(u"storyForget"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

/// A trainee must not take a rehearsal for the account.
void RecordingWindowTest::marksRehearsals()
{
    using Column = StoryListModel::Column;
    Opened opened;
    const EvidenceInput input{path(u"callbacks.txt"_s), {}};
    const EvidenceContents contents = evidenceContents(input, 0);
    const StoryFacts facts = evidenceFacts(input, contents.tasks.constFirst(), 0);
    opened.record.keep(facts, u"monday"_s);
    opened.desk.searchKept();
    auto *dialog = opened.window.findChild<KeptStoriesDialog *>();
    auto *table = dialog->findChild<QTableView *>(u"storyList"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, int(Column::Origin)).data().toString(), u"Training"_s);
    QVERIFY(!table->isColumnHidden(int(Column::Origin)));
    auto *too = dialog->findChild<QCheckBox *>(u"storyTraining"_s);
    too->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(dialog->findChild<PlaceholderPage *>()->title(), u"No kept story fits."_s);
    too->click();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    dialog->findChild<QPushButton *>(u"storyOpen"_s)->click();
    QTRY_VERIFY(opened.story());
    QCOMPARE(opened.story()->findChild<Banner *>()->word(), u"RECORDING OF TRAINING"_s);
}

/// Where the window shows the account that a story is of, it is asked first.
void RecordingWindowTest::opensInTheWindowWhatIsOfItsAccount()
{
    Opened opened;
    QSignalSpy kept(&opened.record, &StoryRecord::kept);
    opened.desk.open({path(u"callbacks.txt"_s), {}});
    QTRY_COMPARE(kept.size(), 1);
    QTRY_VERIFY(opened.story());
    delete opened.story();
    const StoryKey key = kept.constFirst().constFirst().value<StoryKey>();
    QList<Sid> places;
    bool isHere = true;
    opened.desk.setPlace([&](const StoryKey &wanted, Sid workspace) {
        if (wanted.task == key.task)
            places.append(workspace);
        return isHere;
    });
    QSignalSpy read(&opened.record, &StoryRecord::reopened);
    opened.desk.openKept(key);
    QTRY_COMPARE(places.size(), 1);
    QVERIFY(!places.constFirst().isNull());
    QTest::qWait(50);
    QVERIFY(!opened.story());
    isHere = false;
    opened.desk.openKept(key);
    QTRY_VERIFY(opened.story());
    // What a person looked for elsewhere in vain is not said again to be nowhere.
    QCOMPARE(read.size(), 2);
    opened.desk.openKeptIfAny({sid(u"WT"_s, 9), {}});
    QTRY_COMPARE(read.size(), 3);
    QCOMPARE(opened.said, QString());
}

void RecordingWindowTest::saysThatNothingIsKept()
{
    Opened opened;
    opened.desk.openKept({sid(u"WT"_s, 9), {}});
    QTRY_VERIFY2(opened.said.contains(u"No story is kept"), qPrintable(opened.said));
    opened.desk.searchKept();
    auto *dialog = opened.window.findChild<KeptStoriesDialog *>();
    QTRY_COMPARE(dialog->findChild<PlaceholderPage *>()->title(), u"No story is kept yet."_s);
}

void RecordingWindowTest::stepsNowhereFromARecording()
{
    Opened opened;
    opened.desk.open({path(u"callbacks.txt"_s), {}});
    QTRY_VERIFY(opened.story());
    auto *why = opened.story()->findChild<WhyPage *>();
    // What proves the answer stands alone among the Events.
    Q_EMIT why->evidenceWanted(why->diagnosis().evidence);
    auto *events = opened.story()->findChild<StoryEventsModel *>();
    QCOMPARE(events->rowCount(), int(why->diagnosis().evidence.events.size()));
    QVERIFY(events->rowCount() < events->all());
    Q_EMIT opened.story()->findChild<EventsView *>()->allWanted();
    QCOMPARE(events->rowCount(), int(events->all()));
    StoryAct act;
    act.kind = StoryAct::Kind::CancelTask;
    Q_EMIT why->actWanted(act);
    const auto *notes = opened.story()->findChild<PaneLine *>(u"storyNotes"_s);
    QVERIFY2(notes->text().contains(u"nothing can be asked or sent"), qPrintable(notes->text()));
    QSignalSpy wanted(opened.story(), &StoryWindow::storyWanted);
    act.kind = StoryAct::Kind::OpenTask;
    act.targets = {sid(u"WT"_s, 2)};
    Q_EMIT why->actWanted(act);
    QCOMPARE(wanted.size(), 1);
}

void RecordingWindowTest::asksWhatToHide()
{
    auto *dialog = new RecordSessionDialog;
    dialog->show();
    QVERIFY(dialog->areNamesHidden() && dialog->areNumbersHidden());
    dialog->findChild<QCheckBox *>(u"recordHideNames"_s)->setChecked(false);
    QVERIFY(!dialog->areNamesHidden());
    dialog->showProblem(u"no space"_s);
    QVERIFY(dialog->isVisible());
    delete dialog;
}

void RecordingWindowTest::namesMoments()
{
    const auto words = [](const QString &method, const QString &path, int status) {
        return MomentsModel::wordsFor({0, 1, method, path, status});
    };
    const QString base = u"/v1/Workspaces/"_s + sid(u"WS"_s, 1).toString();
    QCOMPARE(words(u"GET"_s, base + u"/Tasks"_s, 200), u"Tasks changed"_s);
    QCOMPARE(words(u"GET"_s, base + u"/Tasks/"_s + sid(u"WT"_s, 1).toString(), 200), u"Tasks changed"_s);
    QCOMPARE(words(u"GET"_s, base + u"/Events"_s, 200), u"New Events"_s);
    QCOMPARE(words(u"GET"_s, base + u"/Events"_s, 429), u"Not answered with data: 429"_s);
    QCOMPARE(words(u"GET"_s, base, 0), u"No answer"_s);
    QCOMPARE(words(u"POST"_s, base, 200), u"Sent"_s);
    QCOMPARE(words(u"POST"_s, base, 400), u"Sent, not done: 400"_s);
    MomentsModel model({{0, 1, u"GET"_s, base + u"/Tasks"_s, 200}}, [] { return 1; });
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.index(0, int(MomentsModel::Column::Path)).data().toString(), u"Tasks"_s);
}

QTEST_MAIN(RecordingWindowTest)
#include "tst_recordingwindow.moc"
