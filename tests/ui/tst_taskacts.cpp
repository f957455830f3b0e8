#include "support/plancentre.h"
#include "support/windowtest.h"

#include "instructions/snippets.h"
#include "presets/recentvalues.h"
#include "profiles/settings.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/instructions/parameterfield.h"
#include "ui/instructions/sendbutton.h"
#include "ui/reservations/detailpane.h"
#include "ui/widgets/placeholderpage.h"

#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Desk;
using namespace Qt::StringLiterals;
using WindowTest::TestedWindow;

namespace {

Sid sidOfKind(SidKind kind, int number = 1)
{
    return ClientTest::sid(kind, number);
}

/// The panel before a reservation, its task and its worker, of a server that is scripted.
class Shown
{
    Q_DISABLE_COPY_MOVE(Shown)
public:
    Shown()
        : client(ClientTest::endpointOf(centre.server()), ClientTest::quickOptions())
        , outbox(client, OutboxTest::quickPlan())
        , settings(folder.filePath(u"settings.json"_s))
        , panel(Catalogue::builtIn(), outbox, settings, nullptr, QString())
        , messages(&panel, &InstructionPanel::messageWanted)
        , otherChanged(&panel, &InstructionPanel::otherChanged)
    {
        panel.setClient(&client);
        target.address = ClientTest::address();
        target.baseUrl = centre.server().url();
        target.reservation = Reservation();
        target.reservation->sid = target.address.reservation;
        target.reservation->status = ReservationStatus::Pending;
        target.reservation->workerName = u"Ada"_s;
        target.worker = Worker();
        target.worker->sid = sidOfKind(SidKind::Worker);
        target.worker->friendlyName = u"Ada"_s;
        readTask();
        panel.resize(420, 900);
        panel.show();
    }

    /// As the window does it after something was sent.
    void readTask()
    {
        const auto task = ClientTest::outcomeOf(client.fetchTask(target.address.workspace, sidOfKind(SidKind::Task)));
        QVERIFY(task && task->ok());
        target.task = task->value().task;
        target.task->attributes = u"{\"name\":\"Refund\"}"_s;
        target.taskEtag = task->value().etag;
        const auto worker =
            ClientTest::outcomeOf(client.fetchWorkerDetail(target.address.workspace, sidOfKind(SidKind::Worker)));
        QVERIFY(worker && worker->ok());
        target.worker->activityName = worker->value().worker.activityName;
        target.worker->activitySid = worker->value().worker.activitySid;
        target.worker->statusChanged = worker->value().worker.statusChanged;
        panel.setTarget(target);
    }
    void actOn(const char *what) { panel.findChild<QToolButton *>(QLatin1StringView(what))->click(); }
    [[nodiscard]] QLineEdit *line(const char *parameter) const
    {
        const auto *form = panel.findChild<FormView *>();
        return form->field(QLatin1StringView(parameter))->findChild<QLineEdit *>();
    }
    [[nodiscard]] SendButton *send() const { return panel.findChild<SendButton *>(); }
    [[nodiscard]] QString text(const char *name) const
    {
        return panel.findChild<QLabel *>(QLatin1StringView(name))->text();
    }

    QTemporaryDir folder;
    PlanCentre centre;
    Client client;
    Outbox outbox;
    Settings settings;
    PanelTarget target;
    InstructionPanel panel;
    QSignalSpy messages;
    QSignalSpy otherChanged;
};

} // namespace

/// The act panel before a reservation's task and its worker: the same forms, request, gate and way out.
class TestTaskActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskIsActedOnUnderItsVersion();
    void aSecondPressDoesNotHideWhatTheFirstDid();
    void theNoteOfWhatIsOverIsWhole();
    void aWorkerIsLookedAtBeforeSheIsMoved();
    void whatIsTypedStaysWithWhatItIsAbout();
    void anotherReservationIsActedOnItself();
    void aTaskThatMovedIsAskedAbout();
    void aReadOnlyPanelSendsNothingToATask();
    void whatAPlanSendsIsThePlansToSay();
    void attributesBeginWithWhatIsThere();
    void theDryRunSaysWhatWouldBeAnswered();
    void whatWasSentIsOfferedAgain();
    void whatWasSentIsForgottenWhereNobodyWantsIt();
    void theTaskAloneCanBeActedOnInTheWindow();
};

void TestTaskActs::aTaskIsActedOnUnderItsVersion()
{
    Shown shown;
    shown.actOn("actOn.task");
    QCOMPARE(shown.panel.chosenAction(), QString()); // Nothing is armed that needs a value or ends something.
    InstructionPanel &panel = shown.panel;
    panel.chooseAction(u"cancel-task"_s);
    QVERIFY(!shown.send()->isEnabled());
    QTest::keyClicks(shown.line("Reason"), u"gone & over"_s);
    QCOMPARE(shown.send()->text(), u"Cancel “Refund”"_s);
    QVERIFY(shown.send()->isEnabled());
    QVERIFY2(shown.text("summary").startsWith(u"Cancels Refund for good"_s), qPrintable(shown.text("summary")));
    const RequestPreview preview = panel.preview();
    QVERIFY2(preview.url.endsWith("/Tasks/"_L1 + sidOfKind(SidKind::Task).toString()), qPrintable(preview.url));
    QVERIFY(snippet(SnippetLanguage::TwilioCli, *Catalogue::builtIn(), preview).contains("tasks:update"_L1));
    shown.send()->click();
    QTRY_COMPARE(shown.centre.posts(), 1);
    QTRY_COMPARE(shown.messages.size(), 1);
    QCOMPARE(shown.messages.first().first().toString(), u"Cancel task, Refund: done; it is canceled now."_s);
    const RawRequest post = shown.centre.server().requests().constLast();
    QCOMPARE(post.body, "AssignmentStatus=canceled&Reason=gone%20%26%20over");
    QCOMPARE(post.header("if-match"), "\"0\"");
    QCOMPARE(shown.otherChanged.first().first().value<Sid>(), sidOfKind(SidKind::Task));
    // One decision was one instruction.
    QCOMPARE(panel.chosenAction(), QString());
    shown.readTask();
    QVERIFY2(shown.text("stateNoteText").contains(u"The task was canceled."_s),
             qPrintable(shown.text("stateNoteText")));
}

void TestTaskActs::aSecondPressDoesNotHideWhatTheFirstDid()
{
    Shown shown;
    shown.actOn("actOn.task");
    shown.panel.chooseAction(u"cancel-task"_s);
    QTest::keyClicks(shown.line("Reason"), u"twice"_s);
    shown.send()->click();
    QTRY_COMPARE(shown.messages.size(), 1);
    // What ended takes its reservations with it, and is not listed any more.
    shown.target.reservation.reset();
    shown.target.worker.reset();
    shown.target.task.reset();
    shown.target.address.reservation = {};
    shown.target.address.worker = {};
    shown.panel.setTarget(shown.target);
    auto *again = shown.panel.findChild<QAction *>(u"sendInstruction"_s);
    QVERIFY(again);
    again->setEnabled(true); // Between two refreshes, when the key was already pressed.
    again->trigger();
    QTRY_COMPARE(shown.messages.size(), 2);
    const QString said = shown.messages.last().first().toString();
    QVERIFY2(said.startsWith(u"Cancel task, Refund: done; it is canceled now. That was at"_s), qPrintable(said));
    QCOMPARE(shown.centre.posts(), 1);
}

/// What ended has no form, and its story's buttons are whole while there is room, however the width came about.
void TestTaskActs::theNoteOfWhatIsOverIsWhole()
{
    Shown shown;
    const auto *scroll = shown.panel.findChild<QScrollArea *>(u"panelScroll"_s);
    const auto isWhole = [&] { return !scroll->verticalScrollBar()->isVisible() && scroll->height() > 0; };
    shown.target.reservation->status = ReservationStatus::Timeout;
    shown.target.current = CurrentOffer{sidOfKind(SidKind::Reservation, 9), u"Alice Alvarez"_s, u"pending"_s};
    for (const int width : {900, 420, 330, 700, 360}) {
        shown.panel.resize(width, 700);
        shown.panel.setTarget(shown.target);
        QTRY_VERIFY2(isWhole(), qPrintable(QString::number(width)));
        shown.target.reservation->workerName += u" Alvarez"_s;
        shown.panel.setTarget(shown.target);
        QTRY_VERIFY2(isWhole(), qPrintable(QString::number(width)));
    }
    // Also where it became longer while another page was shown.
    shown.panel.hide();
    shown.target.reservation->workerName = u"Ada"_s;
    shown.target.current.reset();
    shown.panel.setTarget(shown.target);
    shown.panel.show();
    QTRY_VERIFY(isWhole());
    shown.panel.hide();
    QCoreApplication::processEvents();
    shown.target.reservation->workerName = u"Ada Alvarez "_s.repeated(6);
    shown.target.current = CurrentOffer{sidOfKind(SidKind::Reservation, 9), u"Alice Alvarez"_s, u"pending"_s};
    shown.panel.setTarget(shown.target);
    QCoreApplication::processEvents();
    shown.panel.show();
    for (int pass = 0; pass < 20; ++pass) // Each level of the layout takes one.
        QCoreApplication::processEvents();
    QVERIFY(isWhole());
}

void TestTaskActs::aWorkerIsLookedAtBeforeSheIsMoved()
{
    Shown shown;
    shown.actOn("actOn.worker");
    QCOMPARE(shown.panel.chosenAction(), u"move-worker"_s); // There is nothing else.
    QVERIFY(!shown.send()->isEnabled());
    const QString activity = sidOfKind(SidKind::Activity, 7).toString();
    shown.line("ActivitySid")->setText(activity);
    QCOMPARE(shown.send()->text(), u"Move Ada"_s);
    QTRY_VERIFY(shown.send()->isEnabled());
    const qsizetype before = shown.centre.log().size();
    shown.send()->click();
    QTRY_COMPARE(shown.centre.posts(), 1);
    // A list gives no version: it is fetched, compared and sent under the one that came.
    QCOMPARE(shown.centre.log().sliced(before), (QStringList{u"GET WK…0001"_s, u"POST WK…0001"_s}));
    QCOMPARE(shown.centre.server().requests().constLast().header("if-match"), "\"0\"");
    QCOMPARE(shown.centre.server().requests().constLast().body, "ActivitySid=" + activity.toLatin1());
}

void TestTaskActs::whatIsTypedStaysWithWhatItIsAbout()
{
    Shown shown;
    shown.panel.chooseAction(u"reject"_s);
    shown.panel.chooseAction(u"task-priority"_s); // From anywhere: the panel follows.
    QVERIFY(shown.panel.findChild<QToolButton *>(u"actOn.task"_s)->isChecked());
    QTest::keyClicks(shown.line("Priority"), u"77"_s);
    shown.actOn("actOn.reservation");
    // What would end something is not armed by itself, and its key is not to send another thing in its place.
    QCOMPARE(shown.panel.chosenAction(), QString());
    QVERIFY(!shown.send()->isVisible());
    shown.actOn("actOn.task");
    QCOMPARE(shown.panel.chosenAction(), u"task-priority"_s);
    QCOMPARE(shown.line("Priority")->text(), u"77"_s);
    QCOMPARE(shown.centre.posts(), 0);
}

void TestTaskActs::anotherReservationIsActedOnItself()
{
    Shown shown;
    shown.panel.chooseAction(u"task-priority"_s);
    shown.target.task->priority = 9; // A poll takes nothing away.
    shown.panel.setTarget(shown.target);
    QCOMPARE(shown.panel.chosenAction(), u"task-priority"_s);
    shown.target.address.reservation = sidOfKind(SidKind::Reservation, 2);
    shown.target.reservation->sid = shown.target.address.reservation;
    shown.panel.setTarget(shown.target);
    QVERIFY(shown.panel.findChild<QToolButton *>(u"actOn.reservation"_s)->isChecked());
    QCOMPARE(shown.panel.chosenAction(), u"accept"_s);
    // Where there is none, the task is what is left.
    shown.target.address.reservation = {};
    shown.target.reservation.reset();
    shown.panel.setTarget(shown.target);
    QVERIFY(shown.panel.findChild<QToolButton *>(u"actOn.task"_s)->isChecked());
}

void TestTaskActs::aTaskThatMovedIsAskedAbout()
{
    Shown shown;
    shown.panel.chooseAction(u"task-priority"_s);
    QTest::keyClicks(shown.line("Priority"), u"50"_s);
    shown.centre.change(sidOfKind(SidKind::Task), "assigned");
    shown.readTask();
    shown.send()->click();
    QCOMPARE(shown.text("conflictTitle"), u"The task moved since you began. Nothing was sent."_s);
    QCOMPARE(shown.centre.posts(), 0);
    // Changed behind the window's back: TaskRouter refuses it, and it is fetched to be compared.
    shown.panel.findChild<QPushButton *>(u"conflictDismiss"_s)->click();
    shown.panel.chooseAction(u"complete-task"_s);
    QTest::keyClicks(shown.line("Reason"), u"over"_s);
    shown.centre.change(sidOfKind(SidKind::Task), "wrapping");
    shown.send()->click();
    QTRY_VERIFY(shown.text("conflictTitle").contains(u"412"_s));
    QTRY_COMPARE(shown.text("conflict.1.2"), u"wrapping (changed)"_s);
    QCOMPARE(shown.centre.posts(), 1);
}

void TestTaskActs::aReadOnlyPanelSendsNothingToATask()
{
    Shown shown;
    shown.panel.setReadOnly(true, u"Read-only: unlock the account to send."_s);
    shown.panel.chooseAction(u"task-priority"_s);
    QTest::keyClicks(shown.line("Priority"), u"50"_s);
    QVERIFY(!shown.send()->isEnabled());
    QCOMPARE(shown.text("sendReason"), u"Read-only: unlock the account to send."_s);
    QTest::keyClick(&shown.panel, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.centre.posts(), 0);
}

void TestTaskActs::whatAPlanSendsIsThePlansToSay()
{
    Shown shown;
    SendGate gate(Catalogue::builtIn(), shown.outbox);
    PlannedAct act = PlanCentre::cancel(1);
    act.draft.set(u"Reason"_s, u"over"_s);
    PlanRunner runner({&shown.client, &shown.outbox, &gate}, Catalogue::builtIn(), {u"x"_s, {act}}, Clock::system());
    QSignalSpy stopped(&runner, &PlanRunner::stopped);
    runner.start();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(shown.centre.posts(), 1);
    QCOMPARE(shown.messages.size(), 0);
}

void TestTaskActs::attributesBeginWithWhatIsThere()
{
    Shown shown;
    shown.panel.chooseAction(u"task-attributes"_s);
    auto *edit = shown.panel.findChild<FormView *>()->findChild<QPlainTextEdit *>();
    QVERIFY(edit);
    shown.panel.findChild<QPushButton *>(u"begin.Attributes"_s)->click();
    QCOMPARE(edit->toPlainText(), u"{\n    \"name\": \"Refund\"\n}"_s);
    QVERIFY(shown.send()->isEnabled());
    edit->setPlainText(u"{\n\"a\": 1,\n}"_s);
    QVERIFY(!shown.send()->isEnabled());
    QVERIFY2(shown.text("message.Attributes").startsWith(u"This is no JSON. Line 3"_s),
             qPrintable(shown.text("message.Attributes")));
    edit->setPlainText(u"[]"_s);
    QVERIFY(!shown.send()->isEnabled());
    edit->setPlainText(u"{\"a\": \"%1\"}"_s.arg(QString(5000, u'x')));
    QVERIFY(shown.text("message.Attributes").contains(u"4096"_s));
    edit->setPlainText(u"{\"a\": 1}"_s);
    shown.send()->click();
    QTRY_COMPARE(shown.centre.posts(), 1);
    QCOMPARE(shown.centre.server().requests().constLast().body, "Attributes=%7B%22a%22%3A%201%7D");
}

void TestTaskActs::theDryRunSaysWhatWouldBeAnswered()
{
    Shown shown;
    const auto *line = shown.panel.findChild<QLabel *>(u"dryRun"_s);
    shown.panel.chooseAction(u"task-priority"_s);
    QTRY_VERIFY(!line->isVisible()); // Nothing to tell before the value is there.
    QTest::keyClicks(shown.line("Priority"), u"50"_s);
    QVERIFY(!line->isVisible()); // Behind the keystroke, not in it.
    QTRY_COMPARE(line->text(), u"Dry run: would be taken — pending · version 0."_s);
    QVERIFY(line->isVisible());
    shown.centre.change(sidOfKind(SidKind::Task), "pending");
    shown.readTask();
    QTRY_COMPARE(line->text(), u"Dry run: would be taken — pending · it moved since you began: version 0 → 1, you are "
                               "asked first."_s);
    shown.panel.chooseAction(u"complete-task"_s);
    QTest::keyClicks(shown.line("Reason"), u"over"_s);
    QTRY_COMPARE(line->text(), u"Dry run: would be refused with 20001."_s);
    shown.actOn("actOn.worker");
    shown.line("ActivitySid")->setText(sidOfKind(SidKind::Activity, 7).toString());
    QTRY_VERIFY2(line->text().contains(u"no version, so it is fetched and compared first"_s), qPrintable(line->text()));
    shown.actOn("actOn.reservation");
    shown.panel.setNextOffer(u"Once it is turned down, Bob is most likely asked next, in Support."_s);
    QTRY_VERIFY2(line->text().endsWith(u"Bob is most likely asked next, in Support."_s), qPrintable(line->text()));
    shown.actOn("actOn.task");
    QVERIFY(!line->text().contains(u"Bob"_s));
}

void TestTaskActs::whatWasSentIsOfferedAgain()
{
    Shown shown;
    RecentValues recent;
    shown.panel.setRecentValues(&recent, u"AC1"_s);
    shown.panel.chooseAction(u"cancel-task"_s);
    QTest::keyClicks(shown.line("Reason"), u"caller hung up"_s);
    shown.send()->click();
    QTRY_COMPARE(shown.centre.posts(), 1);
    QCOMPARE(recent.of(u"AC1"_s, *Catalogue::builtIn()->parameter(u"update-task", u"Reason")),
             QStringList(u"caller hung up"_s));
    shown.centre.change(sidOfKind(SidKind::Task), "pending");
    shown.readTask();
    shown.panel.fill(u"cancel-task"_s, {});
    QVERIFY(shown.line("Reason")->completer());
    QCOMPARE(shown.line("Reason")->completer()->model()->index(0, 0).data().toString(), u"caller hung up"_s);
}

/// By the setting, whatever session is open.
void TestTaskActs::whatWasSentIsForgottenWhereNobodyWantsIt()
{
    TestedWindow tested; // Of a home of its own.
    tested.open();
    const Parameter &reason = *Catalogue::builtIn()->parameter(u"update-task", u"Reason");
    const auto kept = [&reason] { return RecentValues(RecentValues::defaultPath()).of(u"AC1"_s, reason); };
    Draft draft;
    draft.set(u"Reason"_s, u"caller hung up"_s);
    RecentValues(RecentValues::defaultPath()).note(*Catalogue::builtIn(), u"AC1"_s, u"cancel-task"_s, draft);
    QCOMPARE(kept(), QStringList(u"caller hung up"_s));
    tested.settings.setOn(Setting::ReopenLast, false);
    QCOMPARE(kept().size(), 1);
    tested.settings.setOn(Setting::OfferSentValues, false);
    QVERIFY(kept().isEmpty());
    tested.settings.setOn(Setting::OfferSentValues, true);
    QVERIFY(kept().isEmpty());
}

void TestTaskActs::theTaskAloneCanBeActedOnInTheWindow()
{
    TestedWindow tested;
    tested.open();
    const Session &session = *tested.window->session();
    const QList<Task> waiting = session.tasks->tasksWith(TaskStatus::Pending);
    const auto unoffered = std::find_if(waiting.cbegin(), waiting.cend(), [&](const Task &task) {
        return ClientTest::listed(session.client->listReservations({session.open.workspace, task.sid, {}, {}}))
            .rows.isEmpty();
    });
    QVERIFY(unoffered != waiting.cend());
    tested.window->openText(unoffered->sid.toString());
    auto *pane = tested.window->findChild<DetailPane *>();
    const auto *page = pane->findChild<PlaceholderPage *>();
    QTRY_COMPARE(page->title(), u"No reservation is chosen."_s);
    auto *act = page->findChild<QPushButton *>(u"stateButton"_s);
    QTRY_COMPARE(act->text(), u"Act on the task"_s);
    QTRY_VERIFY(act->isVisible());
    act->click();
    QTRY_VERIFY(pane->panel()->isVisible());
    QVERIFY(pane->findChild<QWidget *>(u"detailName"_s)->isVisible());
    pane->panel()->chooseAction(u"task-priority"_s);
    auto *line = pane->panel()->findChild<FormView *>()->field(u"Priority"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"66"_s);
    auto *send = pane->panel()->findChild<SendButton *>();
    QTRY_VERIFY(send->isEnabled());
    send->click();
    // The list is read again, and the task stays what is acted on.
    QTRY_COMPARE(session.tasks->task(unoffered->sid)->priority, 66);
    QTRY_COMPARE(session.taskWatch->task()->task.priority, 66);
    QVERIFY(pane->panel()->isVisible());
}

QTEST_MAIN(TestTaskActs)
#include "tst_taskacts.moc"
