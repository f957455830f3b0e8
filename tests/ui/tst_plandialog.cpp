#include "plans/plantablemodel.h"
#include "presets/presetstore.h"
#include "support/plancentre.h"
#include "support/trainingsession.h"
#include "ui/instructions/parameterfield.h"
#include "ui/plans/plandialog.h"
#include "ui/plans/plantable.h"
#include "ui/widgets/wraplabel.h"
#include "ui/window/writelock.h"

#include "journal/sendgate.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QStandardPaths>

using namespace Desk;
using namespace Qt::StringLiterals;
using Column = PlanTableModel::Column;
using WindowTest::TestedWindow;
using WindowTest::TrainingSession;

namespace {

/// A session with a server that is scripted.
struct Scripted
{
    Scripted()
        : client(ClientTest::endpointOf(centre.server()), ClientTest::quickOptions())
        , outbox(client, OutboxTest::quickPlan(2))
        , gate(Catalogue::builtIn(), outbox)
    {
        session.client = &client;
        session.outbox = &outbox;
        session.gate = &gate;
        session.catalogue = Catalogue::builtIn();
        session.mode = SessionMode::Training;
    }
    PlanCentre centre;
    Client client;
    Outbox outbox;
    SendGate gate;
    Session session;
};

struct Shown
{
    Shown(const Session &session, const Plan &plan)
        : dialog(new PlanDialog(session, plan))
        , table(dialog->findChild<PlanTable *>())
        , stopped(dialog, &PlanDialog::stopped)
    {
        dialog->open();
    }
    ~Shown() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return dialog->findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table->model()->index(row, int(column)).data().toString();
    }
    void run()
    {
        button("planStart")->click();
        QTRY_COMPARE(stopped.size(), 1);
    }

    QPointer<PlanDialog> dialog;
    PlanTable *table;
    QSignalSpy stopped;
};

Plan rejects(int count)
{
    Plan plan{u"Reject %1 reservations"_s.arg(count), {}};
    for (int number = 1; number <= count; ++number)
        plan.acts += PlanCentre::reject(number);
    return plan;
}

} // namespace

/// A plan before it is started, while it runs, and after.
class TestPlanDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSentBeforeSomebodyStartsIt();
    void theChosenRowIsCopiedAsAProgram();
    void startSendsOneAfterTheOther();
    void whatIsNeededIsAskedForFirst();
    void rowsAreLeftOutWithKeysAndMouse();
    void stopsAfterThisOneAndGoesOn();
    void closingStopsFirst();
    void aReadOnlyWindowSendsNothing();
    void aLiveAccountWithoutTheWindowsGateSendsNothing();
    void theWindowsLockIsThePlansLock();
    void theWindowReadsNowAndThenWhileManyAreSent();
    void aConnectionThatGoesIsSaid();
    void theSimulatorDoesIt();
    void everythingHasAName();
    void whatANarrowDialogLeavesOutStandsBelow();
    void whatTellsRowsApartIsWhole();
    void aPresetFillsInAllRows();
};

void TestPlanDialog::nothingIsSentBeforeSomebodyStartsIt()
{
    Scripted scripted;
    Plan plan = rejects(3);
    plan.acts[1].state.statusText = u"timeout"_s;
    const Shown shown(scripted.session, plan);
    QCOMPARE(shown.dialog->windowTitle(), u"Reject 3 reservations"_s);
    QCOMPARE(shown.text("planCounts"),
             u"One after the other, each with its own journal entry. To be sent: 2. Left out: 1."_s);
    QCOMPARE(shown.button("planStart")->text(), u"&Start: send 2"_s);
    QVERIFY(shown.button("planStart")->isEnabled());
    QVERIFY(!shown.button("planStop")->isEnabled());
    QVERIFY(shown.table->hasFocus() || shown.dialog->focusWidget() == shown.table);
    // Enter starts nothing.
    QTest::keyClick(shown.dialog.data(), Qt::Key_Return);
    QTest::keyClick(shown.table, Qt::Key_Return);
    QVERIFY(!shown.dialog->runner().isRunning());
    QCOMPARE(scripted.centre.server().count(), 0);
    // The chosen row in whole sentences.
    QVERIFY(shown.text("planWhat").startsWith("Turns the task down"_L1));
    QTest::keyClick(shown.table, Qt::Key_Down);
    QCOMPARE(shown.text("planDryRun"), u"left out: Reject needs a pending reservation (20001)."_s);
    QCOMPARE(shown.text("planOutcome"), u"–"_s);
}

void TestPlanDialog::theChosenRowIsCopiedAsAProgram()
{
    Scripted scripted;
    Plan plan = rejects(2);
    plan.acts[0].state.etag.clear();
    plan.acts[1].state.etag = "\"7\"";
    const Shown shown(scripted.session, plan);
    const auto copied = [&shown](const char *language) {
        shown.dialog->findChild<QAction *>(u"planCopyAs."_s + QLatin1StringView(language))->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QString text = copied("curl");
    const QString first = plan.acts.at(0).address.reservation.toString();
    QVERIFY2(text.contains("/Reservations/"_L1 + first) && text.contains("ReservationStatus=rejected"_L1),
             qPrintable(text));
    QVERIFY(!text.contains("If-Match"_L1));
    QTest::keyClick(shown.table, Qt::Key_Down);
    text = copied("curl");
    QVERIFY2(text.contains(plan.acts.at(1).address.reservation.toString()) && text.contains("If-Match"_L1),
             qPrintable(text));
    QVERIFY(copied("node").contains("rejected"_L1));
    QCOMPARE(scripted.centre.server().count(), 0);
}

void TestPlanDialog::startSendsOneAfterTheOther()
{
    Scripted scripted;
    scripted.centre.change(ClientTest::sid(SidKind::Reservation, 2), "accepted");
    Shown shown(scripted.session, rejects(3));
    shown.run();
    QCOMPARE(scripted.centre.posts(), 2);
    QVERIFY(shown.cell(0, Column::Outcome).contains("done 200"_L1));
    QVERIFY(shown.cell(1, Column::Outcome).contains("moved"_L1));
    // The status is the one that it has now.
    QCOMPARE(shown.cell(0, Column::Status), u"rejected"_s);
    QCOMPARE(shown.cell(1, Column::Status), u"accepted"_s);
    QCOMPARE(shown.text("planEnd"), u"There is no row left to send."_s);
    // One was skipped: nothing says that all is well.
    QVERIFY(shown.dialog->findChild<WrapLabel *>(u"planEnd"_s)->tone() == Tone::Wait);
    QCOMPARE(shown.text("planCounts"), u"Sent: 2. Skipped: 1. Left out: 0. Still to be sent: 0."_s);
    QVERIFY(!shown.button("planStart")->isEnabled());
    QCOMPARE(shown.dialog->findChild<QProgressBar *>()->value(), 3);
    shown.button("planCopy")->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.startsWith("Reject 3 reservations\n"_L1) && report.contains("2. Ada 2"_L1), qPrintable(report));
    QCOMPARE(report, shown.dialog->runner().report());
}

void TestPlanDialog::whatIsNeededIsAskedForFirst()
{
    Scripted scripted;
    Shown shown(scripted.session, {u"Clear up"_s, {PlanCentre::cancel(1), PlanCentre::cancel(2), PlanCentre::move(3)}});
    auto *field = shown.dialog->findChild<ParameterField *>(u"field.Reason"_s);
    QVERIFY(field && field->isVisible());
    auto *line = field->findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(shown.dialog->focusWidget(), line);
    // Not even the row that needs none.
    QVERIFY(!shown.button("planStart")->isEnabled());
    QCOMPARE(shown.text("planEnd"), u"Fill in first: Reason."_s);
    QVERIFY(shown.cell(0, Column::DryRun).contains("Reason"_L1));
    QTest::keyClicks(line, u"caller hung up"_s);
    QCOMPARE(shown.cell(0, Column::DryRun), u"would be taken"_s);
    QVERIFY(shown.cell(1, Column::What).contains("caller hung up"_L1));
    QVERIFY(shown.button("planStart")->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!shown.dialog->runner().isRunning());
    shown.run();
    QCOMPARE(scripted.centre.posts(), 3);
    QCOMPARE(scripted.centre.server().requests().at(1).body, "AssignmentStatus=canceled&Reason=caller%20hung%20up");
}

void TestPlanDialog::rowsAreLeftOutWithKeysAndMouse()
{
    Scripted scripted;
    Shown shown(scripted.session, rejects(4));
    QTest::keyClick(shown.table, Qt::Key_Space);
    QVERIFY(!shown.dialog->runner().rows().at(0).isWanted);
    QCOMPARE(shown.button("planStart")->text(), u"&Start: send 3"_s);
    const QRect cell = shown.table->visualRect(shown.table->model()->index(1, 0));
    QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(!shown.dialog->runner().rows().at(1).isWanted);
    // A click elsewhere in the row chooses it and no more.
    const QRect name = shown.table->visualRect(shown.table->model()->index(1, int(Column::Name)));
    QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, name.center());
    QVERIFY(!shown.dialog->runner().rows().at(1).isWanted);
    // Several become one state, that of the first.
    shown.table->selectAll();
    QTest::keyClick(shown.table, Qt::Key_Space);
    for (const PlanRow &row : shown.dialog->runner().rows())
        QVERIFY(row.isWanted);
    QTest::keyClick(shown.table, Qt::Key_Space);
    QCOMPARE(shown.button("planStart")->text(), u"&Start: send 0"_s);
    QVERIFY(!shown.button("planStart")->isEnabled());
    shown.table->markRow(3);
    QTest::keyClick(shown.table, Qt::Key_Space);
    shown.run();
    QCOMPARE(scripted.centre.log(), (QStringList{u"GET WR…0004"_s, u"POST WR…0004"_s}));
}

void TestPlanDialog::stopsAfterThisOneAndGoesOn()
{
    Scripted scripted;
    RawScript slow = RawScript::json(ClientTest::reservationJson(ClientTest::sid(SidKind::Reservation), "rejected"));
    slow.delayMsecs = 300;
    scripted.centre.setPost(ClientTest::sid(SidKind::Reservation), slow, true);
    Shown shown(scripted.session, rejects(3));
    shown.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.dialog));
    QTest::keyClick(shown.dialog, Qt::Key_Return, Qt::ControlModifier); // as in the act panel
    QTRY_COMPARE(shown.dialog->runner().rows().at(0).state, PlanRowState::Sending);
    QVERIFY(!shown.button("planStart")->isEnabled());
    QVERIFY(shown.button("planStop")->isEnabled());
    QCOMPARE(shown.dialog->focusWidget(), shown.button("planStop"));
    QTest::keyClick(shown.button("planStop"), Qt::Key_Space);
    QVERIFY(!shown.button("planStop")->isEnabled());
    QVERIFY(shown.dialog->runner().isStopping());
    QTRY_COMPARE(shown.stopped.size(), 1);
    QCOMPARE(scripted.centre.posts(), 1);
    QCOMPARE(shown.text("planEnd"), u"Stopped, as you wished. Nothing more is sent."_s);
    QCOMPARE(shown.button("planStart")->text(), u"&Go on: send 2"_s);
    shown.stopped.clear();
    shown.run();
    QCOMPARE(scripted.centre.posts(), 3);
    // Not where one refuses either, unless that is wished.
    QVERIFY(shown.dialog->findChild<QCheckBox *>(u"planStopAtRefusal"_s)->isChecked());
}

void TestPlanDialog::closingStopsFirst()
{
    Scripted scripted;
    RawScript slow = RawScript::json(ClientTest::reservationJson(ClientTest::sid(SidKind::Reservation), "rejected"));
    slow.delayMsecs = 300;
    scripted.centre.setPost(ClientTest::sid(SidKind::Reservation), slow, true);
    const Shown shown(scripted.session, rejects(2));
    shown.button("planStart")->click();
    QTRY_COMPARE(shown.dialog->runner().rows().at(0).state, PlanRowState::Sending);
    QTest::keyClick(shown.dialog.data(), Qt::Key_Escape);
    QVERIFY(shown.dialog && shown.dialog->isVisible());
    QVERIFY(shown.dialog->runner().isStopping());
    shown.dialog->close(); // A person who insists. What is on its way stays the outbox's.
    QTRY_VERIFY(!shown.dialog);
    QTRY_COMPARE(scripted.outbox.inFlight(), 0);
    QCOMPARE(scripted.centre.posts(), 1);
}

void TestPlanDialog::aReadOnlyWindowSendsNothing()
{
    Scripted scripted;
    scripted.gate.setReadOnly(true, u"Read-only: unlock the account to send."_s);
    Shown shown(scripted.session, rejects(3));
    QVERIFY(!shown.button("planStart")->isEnabled());
    QCOMPARE(shown.text("planEnd"), u"Read-only: unlock the account to send."_s);
    scripted.gate.setReadOnly(false, {});
    QVERIFY(shown.button("planStart")->isEnabled());
    QCOMPARE(shown.text("planEnd"), QString());
    // Locked again while it runs.
    QObject::connect(&scripted.outbox, &Outbox::settled, shown.dialog,
                     [&scripted] { scripted.gate.setReadOnly(true, u"locked"_s); });
    shown.run();
    QCOMPARE(scripted.centre.posts(), 1);
    QVERIFY(!shown.button("planStart")->isEnabled());
    QVERIFY2(shown.text("planEnd").contains("locked"_L1), qPrintable(shown.text("planEnd")));
}

void TestPlanDialog::aLiveAccountWithoutTheWindowsGateSendsNothing()
{
    Scripted scripted;
    scripted.session.gate = nullptr;
    scripted.session.mode = SessionMode::Live;
    const Shown live(scripted.session, rejects(1));
    QVERIFY(!live.button("planStart")->isEnabled());
    QCOMPARE(live.text("planEnd"), u"Read-only: nothing can be sent."_s);
    scripted.session.mode = SessionMode::Training;
    Shown training(scripted.session, rejects(1));
    training.run();
    QCOMPARE(scripted.centre.posts(), 1);
}

void TestPlanDialog::theWindowsLockIsThePlansLock()
{
    TestedWindow tested;
    tested.open(SessionMode::Live);
    QVERIFY(tested.window->session());
    const Session session = *tested.window->session();
    QVERIFY(session.gate);
    const Task task = session.tasks->tasksWith(TaskStatus::Reserved).value(0);
    QVERIFY(!task.sid.isNull());
    PlannedAct act;
    act.action = u"task-priority"_s;
    act.address = {session.open.workspace, task.sid, {}, {}};
    act.name = u"Task"_s;
    act.draft.set(u"Priority"_s, u"77"_s);
    act.state = Baseline::of(task, {});
    Shown shown(session, {u"Raise one"_s, {act}});
    QVERIFY(!shown.button("planStart")->isEnabled());
    QVERIFY2(shown.text("planEnd").contains("unlock the account"_L1), qPrintable(shown.text("planEnd")));
    auto *lock = tested.window->findChild<WriteLock *>();
    QVERIFY(lock);
    qint64 now = 1000;
    lock->setClock([&now] { return now; });
    lock->unlock(15);
    QVERIFY(shown.button("planStart")->isEnabled());
    now += 16 * 60'000; // The minutes are over, and no timer has noticed.
    shown.run();
    QVERIFY2(shown.dialog->runner().end() == PlanEnd::NotAllowed, qPrintable(shown.cell(0, Column::Outcome)));
    QCOMPARE(shown.dialog->runner().rows().at(0).journalRow, 0);
    QVERIFY(!shown.button("planStart")->isEnabled());
    lock->unlock(15);
    shown.stopped.clear();
    shown.run();
    QVERIFY2(shown.cell(0, Column::Outcome).contains("done 200"_L1), qPrintable(shown.cell(0, Column::Outcome)));
    // Another session in the window: this plan's is over.
    tested.window->clearSession();
    QVERIFY(!shown.button("planStart")->isEnabled());
}

void TestPlanDialog::theWindowReadsNowAndThenWhileManyAreSent()
{
    TestedWindow tested;
    tested.open();
    const Session session = *tested.window->session();
    const QList<Task> tasks = session.tasks->tasksWith(TaskStatus::Assigned);
    Plan plan{u"Raise all"_s, {}};
    for (int round = 0; round < 4; ++round) {
        for (const Task &task : tasks) {
            PlannedAct act;
            act.action = u"task-priority"_s;
            act.address = {session.open.workspace, task.sid, {}, {}};
            act.draft.set(u"Priority"_s, QString::number(40 + round));
            plan.acts += act;
        }
    }
    QVERIFY(plan.acts.size() >= 20);
    int read = 0;
    connect(session.workspaceWatch, &WorkspaceWatch::loadingChanged, this, [&read](bool loading) { read += loading; });
    QElapsedTimer clock;
    clock.start();
    Shown shown(session, plan);
    shown.run();
    const int most = int(clock.elapsed() / 1000) + 2;
    QVERIFY2(read <= most, qPrintable(u"%1 of at most %2"_s.arg(read).arg(most)));
    // And once more when the last one is done.
    QTRY_VERIFY(!session.tasks->tasksWith(TaskStatus::Assigned).isEmpty() &&
                session.tasks->tasksWith(TaskStatus::Assigned).constFirst().priority == 43);
}

void TestPlanDialog::aConnectionThatGoesIsSaid()
{
    auto training = std::make_unique<TrainingSession>(u"contact-centre"_s);
    Session session = training->session();
    session.mode = SessionMode::Training;
    PlannedAct act;
    act.action = u"task-priority"_s;
    act.address = {session.open.workspace, session.open.task, {}, {}};
    act.draft.set(u"Priority"_s, u"7"_s);
    const Shown shown(session, {u"Raise one"_s, {act}});
    QVERIFY(shown.button("planStart")->isEnabled());
    training->disconnect();
    QVERIFY(!shown.button("planStart")->isEnabled());
    QCOMPARE(shown.text("planEnd"), u"This connection is over. Nothing more is sent."_s);
}

void TestPlanDialog::theSimulatorDoesIt()
{
    const TrainingSession training(u"contact-centre"_s);
    Session session = training.session();
    session.mode = SessionMode::Training;
    session.directory->open(training.workspace());
    const auto pending = ClientTest::listed(session.client->listTasks(training.workspace())).rows;
    const auto workers = ClientTest::listed(session.client->listWorkers(training.workspace())).rows;
    const auto activities = ClientTest::listed(session.client->listActivities(training.workspace())).rows;
    const auto waiting = std::find_if(pending.cbegin(), pending.cend(), [](const Task &task) {
        return task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
    });
    const auto off =
        std::find_if(activities.cbegin(), activities.cend(), [](const Activity &a) { return !a.available; });
    QVERIFY(waiting != pending.cend() && off != activities.cend() && !workers.isEmpty());
    const Worker &worker = workers.constFirst();

    PlannedAct raise;
    raise.action = u"task-priority"_s;
    raise.address = {training.workspace(), waiting->sid, {}, {}};
    raise.name = u"Refund"_s;
    raise.draft.set(u"Priority"_s, u"55"_s);
    raise.state = Baseline::of(*waiting, {});
    PlannedAct cancel = raise;
    cancel.action = u"cancel-task"_s;
    cancel.draft = {};
    cancel.draft.set(u"Reason"_s, u"stuck & over"_s);
    cancel.state = {}; // The row before changes it.
    PlannedAct move;
    move.action = u"move-worker"_s;
    move.address = {training.workspace(), {}, worker.sid, {}};
    move.name = worker.friendlyName;
    move.draft.set(u"ActivitySid"_s, off->sid.toString());
    move.state = Baseline::of(worker, {});
    PlannedAct late = cancel; // A canceled task is not canceled again.
    Shown shown(session, {u"Clear up"_s, {raise, cancel, move, late}});
    QTRY_VERIFY(shown.cell(2, Column::What).contains(off->friendlyName)); // By name, once that is known.
    shown.run();
    for (int row = 0; row < 3; ++row)
        QVERIFY2(shown.cell(row, Column::Outcome).contains("done 200"_L1),
                 qPrintable(shown.cell(row, Column::Outcome)));
    QVERIFY2(shown.cell(3, Column::Outcome).contains("(20001)"_L1), qPrintable(shown.cell(3, Column::Outcome)));
    const auto task = ClientTest::outcomeOf(session.client->fetchTask(training.workspace(), waiting->sid));
    QVERIFY(task && task->ok());
    QCOMPARE(task->value().task.status, TaskStatus::Canceled);
    QCOMPARE(task->value().task.reason, u"stuck & over"_s);
    QCOMPARE(task->value().task.priority, 55);
    const auto moved = ClientTest::outcomeOf(session.client->fetchWorkerDetail(training.workspace(), worker.sid));
    QVERIFY(moved && moved->ok());
    QCOMPARE(moved->value().worker.activitySid, off->sid);
}

void TestPlanDialog::everythingHasAName()
{
    Scripted scripted;
    Plan plan = rejects(2);
    plan.asks = {u"WorkerActivitySid"_s};
    const Shown shown(scripted.session, plan);
    const QList<QWidget *> all = shown.dialog->findChildren<QWidget *>();
    int seen = 0;
    for (QWidget *widget : all) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++seen;
    }
    QVERIFY(seen >= 6);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(shown.table);
    QVERIFY(table->tableInterface());
    QAccessibleInterface *first = table->tableInterface()->cellAt(0, 0);
    QVERIFY(first);
    QVERIFY(first->state().checkable && first->state().checked);
    QCOMPARE(first->text(QAccessible::Name), u"to be sent"_s);
}

void TestPlanDialog::whatANarrowDialogLeavesOutStandsBelow()
{
    Scripted scripted;
    Plan plan = rejects(2);
    plan.acts.first().beside = u"Refund"_s;
    const Shown shown(scripted.session, plan);
    const auto isShown = [&](Column column) { return !shown.table->isColumnHidden(int(column)); };
    shown.dialog->resize(Theme::grid(360), Theme::grid(150));
    QTRY_VERIFY(isShown(Column::What));
    QVERIFY(isShown(Column::Beside) && isShown(Column::Status));
    shown.dialog->resize(Theme::grid(150), Theme::grid(150));
    QTRY_VERIFY(!isShown(Column::What));
    for (const Column column : {Column::Wanted, Column::Name, Column::DryRun, Column::Outcome})
        QVERIFY(isShown(column));
    QVERIFY(shown.dialog->findChild<QLabel *>(u"planWhat"_s)->isVisible());
    // The columns fill the table and no more.
    QVERIFY2(
        shown.table->horizontalHeader()->length() <= shown.table->viewport()->width(),
        qPrintable(u"%1 %2"_s.arg(shown.table->horizontalHeader()->length()).arg(shown.table->viewport()->width())));
}

void TestPlanDialog::whatTellsRowsApartIsWhole()
{
    Scripted scripted;
    Plan plan{u"Clear up"_s, {}};
    for (int number = 1; number <= 5; ++number) {
        plan.acts += PlanCentre::cancel(number);
        plan.acts.last().name = u"Finished conversation about order %1"_s.arg(number);
    }
    const Shown shown(scripted.session, plan);
    for (const int width : {900, 1440}) {
        shown.dialog->resize(width, Theme::grid(150));
        const QModelIndex cell = shown.table->model()->index(4, int(Column::Name));
        const int needed = shown.table->fontMetrics().horizontalAdvance(cell.data().toString()) + Theme::grid(2);
        QTRY_VERIFY2(shown.table->columnWidth(int(Column::Name)) >= needed,
                     qPrintable(u"%1 %2"_s.arg(shown.table->columnWidth(int(Column::Name))).arg(needed)));
        QVERIFY(shown.table->horizontalHeader()->length() <= shown.table->viewport()->width());
    }
}

void TestPlanDialog::aPresetFillsInAllRows()
{
    QStandardPaths::setTestModeEnabled(true);
    const PresetStore store(Catalogue::builtIn());
    QDir(store.folder()).removeRecursively();
    Preset preset;
    preset.name = u"Stuck"_s;
    preset.action = u"cancel-task"_s;
    preset.values.set(u"Reason"_s, u"caller hung up"_s);
    QCOMPARE(store.save(preset), QString());
    const auto clean = qScopeGuard([&store] { QDir(store.folder()).removeRecursively(); });
    Scripted scripted;
    Shown shown(scripted.session, {u"Clear up"_s, {PlanCentre::cancel(1), PlanCentre::cancel(2)}});
    auto *button = shown.button("planPresets");
    QVERIFY(button->isVisible());
    button->menu()->actions().constFirst()->trigger();
    QCOMPARE(shown.dialog->findChild<ParameterField *>(u"field.Reason"_s)->values(), QStringList(u"caller hung up"_s));
    shown.run();
    QCOMPARE(scripted.centre.posts(), 2);
    QCOMPARE(scripted.centre.server().requests().constLast().body,
             "AssignmentStatus=canceled&Reason=caller%20hung%20up");
    // Where the rows are of several instructions there is none for all.
    const Shown mixed(scripted.session, {u"x"_s, {PlanCentre::cancel(3), PlanCentre::reject(1)}});
    QVERIFY(!mixed.button("planPresets")->isVisible());
}

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
