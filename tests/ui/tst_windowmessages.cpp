#include "support/samples.h"
#include "support/taskrouterscript.h"
#include "support/windowtest.h"

#include "ui/instructions/formview.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/instructions/parameterfield.h"
#include "ui/reservations/offerspane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/reservationsstate.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/wraplabel.h"
#include "ui/window/sessionwiring.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>

using namespace WindowTest;
using Script = TaskRouterScript;

namespace {

Sid workspace()
{
    return Samples::sid(SidKind::Workspace, 1);
}

QByteArray tasksPath()
{
    return "/v1/Workspaces/" + workspace().toLatin1() + "/Tasks";
}

/// A session with a server by script, whose clock goes by hand.
struct Account
{
    Account()
    {
        offers.follow(workspaceWatch, taskWatch, reservations);
        session.client = &client;
        session.taskWatch = &taskWatch;
        session.workspaceWatch = &workspaceWatch;
        session.directory = &directory;
        session.reservations = &reservations;
        session.tasks = &tasks;
        session.offers = &offers;
        session.outbox = &outbox;
        session.catalogue = Catalogue::builtIn();
        session.clock = clock;
    }

    Script server;
    qint64 now = 1'000;
    Clock clock{[this] { return Samples::Start + now; }, [this] { return now; }};
    Client client{server.endpoint(), Script::options()};
    TaskListModel tasks{clock};
    ReservationTableModel reservations{clock};
    WorkspaceWatch workspaceWatch{client, tasks, clock};
    TaskWatch taskWatch{client, reservations, clock};
    Directory directory{client};
    OfferWatch offers{client, tasks, directory, clock};
    Outbox outbox{client};
    Session session;
};

} // namespace

/// What the window tells in its strip, and for how long.
class TestWindowMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_tested = std::make_unique<TestedWindow>(); }
    void cleanup() { m_tested.reset(); }
    void noticeOfTheStartStaysUntilAPersonClosesIt();
    void escapeClosesAMessageFromTheTable();
    void saysThatTheClocksDisagree();
    void saysNothingOfTheClocksOfATraining();
    void outcomeGoesWhenTheReservationHasMovedOn();
    void aConferenceOfOursIsRemembered();
    void aHoldOfSomebodyElsesIsLearntFromTheRefusal();
    void formThatMustBeMendedIsOneClickAway();
    void detailsThatFailedAreNotTroubleForEver();
    void aTaskThatIsGoneIsReadOnly();
    void nothingIsLoadingOnceItFailed();
    void waitIsSaidInThePlaceOfTheRows();
    void aTaskThatEndedPromisesNoOffers();
    void anAnswerThatIsSlowToComeIsSaid();
    void oldOffersDoNotLookCurrent();
    void signingInToTheProxyIsOneClickAway();
    void messageGoesOnceItsFieldIsMended();
    void taskSearchWithoutAHitSaysSo();
    void stripCoversNothingOfWhatIsSent_data();
    void stripCoversNothingOfWhatIsSent();

private:
    [[nodiscard]] MessageBar *messages() const { return m_tested->messages(); }
    [[nodiscard]] QString troubles() const
    {
        QStringList texts;
        const QList<Message> told = messages()->told();
        for (const Message &message : told)
            texts.append(message.text);
        return texts.join(u'\n');
    }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestWindowMessages::noticeOfTheStartStaysUntilAPersonClosesIt()
{
    m_tested->window->showNotice(u"environment"_s, u"TWILIO_ACCOUNT_SID: an API key, not an account."_s, true);
    m_tested->window->showNotice(u"hardening"_s, u"Other programs of yours may read the memory."_s);
    m_tested->open();
    QCOMPARE(messages()->textOf(u"environment"_s), u"TWILIO_ACCOUNT_SID: an API key, not an account."_s);
    QVERIFY(!messages()->textOf(u"hardening"_s).isEmpty());
    QVERIFY(messages()->isVisible());
    m_tested->window->clearSession();
    QCOMPARE(messages()->count(), 2);
    QVERIFY(messages()->dismissFirst());
    QVERIFY(messages()->textOf(u"environment"_s).isEmpty());
}

void TestWindowMessages::escapeClosesAMessageFromTheTable()
{
    m_tested->open();
    m_tested->window->showNotice(u"journal"_s, u"The journal cannot be written."_s, true);
    m_tested->table()->setFocus();
    QTest::keyClick(m_tested->table(), Qt::Key_Escape);
    QVERIFY(messages()->textOf(u"journal"_s).isEmpty());
}

void TestWindowMessages::saysThatTheClocksDisagree()
{
    m_tested->open(SessionMode::Live);
    const auto source = u"clockSkew"_s;
    Client &client = m_tested->training->client;
    Q_EMIT client.clockSkewSeen(20'000);
    QVERIFY(messages()->textOf(source).isEmpty());
    Q_EMIT client.clockSkewSeen(3'600'000);
    QVERIFY2(messages()->textOf(source).contains(u"1:00:00 behind"_s), qPrintable(messages()->textOf(source)));
    Q_EMIT client.clockSkewSeen(-60'000);
    QVERIFY2(messages()->textOf(source).contains(u"1:00 ahead"_s), qPrintable(messages()->textOf(source)));
    // A simulator's world has a date of its own: nothing is wrong with this computer.
    Q_EMIT client.clockSkewSeen(-272 * qint64(86'400'000));
    const QList<Message> told = messages()->told();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().text.contains(u"another world's: 272 d behind"_s), qPrintable(told.first().text));
    QVERIFY2(!told.first().advice.contains(u"right"_s), qPrintable(told.first().advice));
    Q_EMIT client.clockSkewSeen(0);
    QVERIFY(messages()->textOf(source).isEmpty());
}

/// That a world's clock is another one goes without saying there.
void TestWindowMessages::saysNothingOfTheClocksOfATraining()
{
    m_tested->open();
    Q_EMIT m_tested->training->client.clockSkewSeen(3'600'000);
    QVERIFY(messages()->textOf(u"clockSkew"_s).isEmpty());
}

void TestWindowMessages::outcomeGoesWhenTheReservationHasMovedOn()
{
    m_tested->open();
    Training &training = *m_tested->training;
    Settlement settlement;
    settlement.instruction.address = training.taskWatch.address();
    settlement.instruction.address.reservation = m_tested->chosen();
    settlement.instruction.action = u"conference"_s;
    settlement.outcome = Outcome::Refused;
    settlement.error.kind = ErrorKind::BadRequest;
    settlement.error.code = 20001;
    Q_EMIT training.outbox.settled(settlement);
    const auto source = u"instruction"_s;
    QVERIFY(!messages()->textOf(source).isEmpty());
    QTRY_VERIFY(!training.taskWatch.isLoading());
    QVERIFY(!messages()->textOf(source).isEmpty()); // nothing has changed
    Reservation moved = *training.reservations.at(training.reservations.rowOf(m_tested->chosen()));
    moved.status =
        moved.status == ReservationStatus::Accepted ? ReservationStatus::Wrapping : ReservationStatus::Accepted;
    training.reservations.merge({moved});
    QVERIFY(messages()->textOf(source).isEmpty());
}

void TestWindowMessages::aConferenceOfOursIsRemembered()
{
    m_tested->open();
    Training &training = *m_tested->training;
    Settlement settlement;
    settlement.instruction.address = training.taskWatch.address();
    settlement.instruction.address.reservation = m_tested->chosen();
    const auto told = [&](const QString &action, Outcome outcome) {
        settlement.instruction.action = action;
        settlement.outcome = outcome;
        Q_EMIT training.outbox.settled(settlement);
        return training.reservations.mayHaveConference(m_tested->chosen());
    };
    QVERIFY(!told(u"accept"_s, Outcome::Done));
    QVERIFY(!told(u"conference"_s, Outcome::Refused));
    QVERIFY(!told(u"conference"_s, Outcome::NotSent));
    QVERIFY(told(u"conference"_s, Outcome::Unknown)); // It may have been carried out.
}

void TestWindowMessages::aHoldOfSomebodyElsesIsLearntFromTheRefusal()
{
    m_tested->open();
    // Somebody lets a telephone ring for it: as another program would. Nothing of that is seen.
    const Endpoint endpoint = m_tested->training->client.endpoint();
    Address address = m_tested->training->taskWatch.address();
    address.reservation = m_tested->chosen();
    QNetworkAccessManager other;
    QNetworkRequest request(QUrl(endpoint.baseUrl.toString() + QString::fromLatin1(reservationPath(address))));
    request.setRawHeader("Authorization", "Basic " + (endpoint.user.toLatin1() + ':' + endpoint.secret).toBase64());
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    const std::unique_ptr<QNetworkReply> called(other.post(request, "Instruction=conference"));
    QTRY_VERIFY(called->isFinished());
    QCOMPARE(called->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QSignalSpy settled(&m_tested->training->outbox, &Outbox::settled);
    m_tested->action(u"action.accept"_s)->trigger();
    m_tested->action(u"sendInstruction"_s)->trigger();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::Refused);
    const QString said = messages()->textOf(u"instruction"_s);
    QVERIFY2(said.contains(u": refused. A telephone rings for this reservation: until somebody answers"_s),
             qPrintable(said));
    QVERIFY(!m_tested->action(u"action.accept"_s)->isEnabled());
    QCOMPARE(m_tested->window->findChild<InstructionPanel *>()->chosenAction(), QString());
    const QString note = m_tested->window->findChild<QLabel *>(u"stateNoteText"_s)->text();
    QVERIFY2(note.contains(u"until somebody answers"_s), qPrintable(note));
    // Pressed again, it is not sent again.
    m_tested->action(u"sendInstruction"_s)->trigger();
    QCOMPARE(m_tested->training->outbox.inFlight(), 0);
    QVERIFY(messages()->textOf(u"instruction"_s).contains(u"until somebody answers"_s));
    QCOMPARE(settled.size(), 1);
}

void TestWindowMessages::formThatMustBeMendedIsOneClickAway()
{
    m_tested->open();
    m_tested->action(u"action.reject"_s)->trigger();
    auto *field = m_tested->window->findChild<FormView *>()->field(u"WorkerActivitySid"_s);
    auto *combo = qobject_cast<QComboBox *>(field->editor()->controls().constFirst());
    QVERIFY(combo);
    combo->lineEdit()->setText(u"nowhere"_s);
    m_tested->action(u"sendInstruction"_s)->trigger();
    auto *show = messages()->findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(show);
    QCOMPARE(show->text(), u"Show field"_s);
    m_tested->action(u"goReservations"_s)->trigger();
    show->click();
    QTRY_VERIFY(field->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(messages()->textOf(u"instruction"_s).isEmpty());
}

void TestWindowMessages::detailsThatFailedAreNotTroubleForEver()
{
    m_tested->open();
    TaskWatch &watch = m_tested->training->taskWatch;
    Error error;
    error.kind = ErrorKind::ServerError;
    Q_EMIT watch.detailFailed(error);
    QVERIFY2(troubles().startsWith(u"Details: "_s), qPrintable(troubles()));
    watch.refresh(); // as a poll does: the list is unchanged, the details are
    QTRY_COMPARE(troubles(), QString());
}

void TestWindowMessages::aTaskThatIsGoneIsReadOnly()
{
    m_tested->open();
    TaskWatch &watch = m_tested->training->taskWatch;
    const Address gone = watch.address();
    const auto *send = m_tested->window->findChild<QPushButton *>(u"send"_s);
    const auto *reason = m_tested->window->findChild<QLabel *>(u"sendReason"_s);
    m_tested->action(u"action.accept"_s)->trigger();
    // Somebody deletes it: as another program would.
    const Endpoint endpoint = m_tested->training->client.endpoint();
    QNetworkAccessManager other;
    QNetworkRequest request(QUrl(endpoint.baseUrl.toString() +
                                 u"/v1/Workspaces/%1/Tasks/%2"_s.arg(gone.workspace.toString(), gone.task.toString())));
    request.setRawHeader("Authorization", "Basic " + (endpoint.user.toLatin1() + ':' + endpoint.secret).toBase64());
    const std::unique_ptr<QNetworkReply> deleted(other.deleteResource(request));
    QTRY_VERIFY(deleted->isFinished());
    QCOMPARE(deleted->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    watch.refresh();
    QTRY_VERIFY(watch.error());
    QVERIFY(m_tested->training->reservations.rowCount() > 0);
    QVERIFY(!m_tested->chosen().isNull()); // It can be read.
    QVERIFY(!send->isVisible() || !send->isEnabled());
    const auto *note = m_tested->window->findChild<QLabel *>(u"stateNoteText"_s);
    QVERIFY2(note->text().contains(u"does not know this task any more"_s), qPrintable(note->text()));
    const auto catalogue = Catalogue::builtIn();
    for (const Action &action : catalogue->actions())
        QVERIFY2(!m_tested->action(u"action."_s + action.key)->isEnabled(), qPrintable(action.key));
    // Where the status stands, whatever message is closed.
    while (messages()->dismissFirst()) {
    }
    const QString status = m_tested->window->findChild<QWidget *>(u"statusLine"_s)->accessibleName();
    QVERIFY2(status.endsWith(u"last copy; it is gone"_s), qPrintable(status));
    m_tested->action(u"sendInstruction"_s)->trigger();
    QVERIFY2(messages()->textOf(u"instruction"_s).contains(u"Nothing was sent. TaskRouter does not know"_s),
             qPrintable(messages()->textOf(u"instruction"_s)));
    // Another one that is there can be acted on.
    const QList<Task> others = m_tested->training->tasks.tasksWith(TaskStatus::Reserved);
    const auto next =
        std::find_if(others.cbegin(), others.cend(), [&](const Task &task) { return task.sid != gone.task; });
    QVERIFY(next != others.cend());
    Address address;
    address.workspace = gone.workspace;
    address.task = next->sid;
    watch.open(address);
    QTRY_VERIFY(watch.refreshedAt() != 0);
    QVERIFY2(!reason->text().contains(u"does not know"_s), qPrintable(reason->text()));
    QVERIFY2(!note->text().contains(u"does not know"_s), qPrintable(note->text()));
}

void TestWindowMessages::nothingIsLoadingOnceItFailed()
{
    m_tested->open();
    TaskWatch &watch = m_tested->training->taskWatch;
    Address nowhere;
    nowhere.workspace = watch.address().workspace;
    nowhere.task = Samples::sid(SidKind::Task, 404);
    nowhere.reservation = Samples::sid(SidKind::Reservation, 404);
    watch.open(nowhere);
    m_tested->window->findChild<ReservationsPane *>()->choose(nowhere.reservation);
    const auto *page = m_tested->window->findChild<QWidget *>(u"detailPane"_s)->findChild<PlaceholderPage *>();
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->title(), u"Loading the reservation…"_s);
    QTRY_VERIFY(watch.error());
    QTRY_COMPARE(page->title(), u"The reservation could not be read."_s);
}

void TestWindowMessages::waitIsSaidInThePlaceOfTheRows()
{
    m_tested->open();
    TaskWatch &watch = m_tested->training->taskWatch;
    const auto *page = m_tested->window->findChild<PlaceholderPage *>(u"reservationsState"_s);
    QVERIFY(page);
    Address worker;
    worker.workspace = watch.address().workspace;
    worker.worker = m_tested->training->reservations.at(0)->workerSid;
    QVERIFY(!worker.worker.isNull());
    watch.open(worker);
    QTRY_VERIFY(watch.isLoading());
    QCOMPARE(page->title(), u"Loading reservations…"_s);
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfterMsecs = 120'000;
    Q_EMIT watch.waiting(120'000, error);
    QVERIFY(page->isVisible());
    QCOMPARE(page->title(), u"Reservations are still to come."_s);
    QStringList said;
    for (const QLabel *label : page->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.join(u' ').contains(u"TaskRouter asks us to wait"_s), qPrintable(said.join(u' ')));
    QVERIFY2(said.join(u' ').contains(u"Next try in 2:00."_s), qPrintable(said.join(u' ')));
    // It goes on: the rows, and nothing of it any more.
    QTRY_VERIFY(m_tested->table()->isVisible());
}

void TestWindowMessages::aTaskThatEndedPromisesNoOffers()
{
    Account account;
    Task task = Samples::task(1);
    task.workspaceSid = workspace();
    task.status = TaskStatus::Canceled;
    const QByteArray path = tasksPath() + '/' + task.sid.toLatin1();
    account.server.answer(path, Script::json(task));
    account.server.list(path + "/Reservations", "reservations", {});
    PlaceholderPage page;
    ReservationsState state(page);
    state.setSession(&account.session);
    account.taskWatch.open({workspace(), task.sid, {}, {}});
    QTRY_VERIFY(account.taskWatch.refreshedAt() != 0);
    state.update(false);
    QCOMPARE(page.title(), u"The task was canceled before it was offered to anyone."_s);
    task.status = TaskStatus::Completed;
    account.server.answer(path, Script::json(task));
    account.taskWatch.refresh();
    QTRY_VERIFY(account.taskWatch.task()->task.status == TaskStatus::Completed);
    state.update(false);
    QCOMPARE(page.title(), u"The task is completed, and it has no reservations."_s);
    task.status = TaskStatus::Pending;
    account.server.answer(path, Script::json(task));
    account.taskWatch.refresh();
    QTRY_VERIFY(account.taskWatch.task()->task.status == TaskStatus::Pending);
    state.update(false);
    QCOMPARE(page.title(), u"No reservations yet."_s);
}

void TestWindowMessages::anAnswerThatIsSlowToComeIsSaid()
{
    Account account;
    account.server.hang(tasksPath());
    MessageBar bar;
    const SessionWiring wiring(account.session, bar);
    account.workspaceWatch.open(workspace());
    account.now += 9'000;
    Q_EMIT account.workspaceWatch.loadingChanged(true); // and is looked at now
    QCOMPARE(bar.count(), 0);
    account.now += 3'000;
    QTRY_COMPARE(bar.count(), 1);
    const Message message = bar.told().constFirst();
    QVERIFY2(message.text.startsWith(u"Tasks: "_s), qPrintable(message.text));
    QCOMPARE(message.when, u"no answer for 12 s"_s);
    account.now += 5'000;
    QTRY_COMPARE(bar.told().constFirst().when, u"no answer for 17 s"_s);
    account.workspaceWatch.cancel();
    QCOMPARE(bar.count(), 0);
}

void TestWindowMessages::signingInToTheProxyIsOneClickAway()
{
    m_tested->open();
    Training &training = *m_tested->training;
    QTRY_VERIFY(!training.taskWatch.isLoading() && !training.workspaceWatch.isLoading());
    QSignalSpy wanted(m_tested->window.get(), &MainWindow::proxySignInWanted);
    Error error;
    error.kind = ErrorKind::ProxyCredentials;
    Q_EMIT training.taskWatch.detailFailed(error);
    const Message message = messages()->told().constFirst();
    QVERIFY2(message.text.contains(u"The proxy wants a user and a password."_s), qPrintable(message.text));
    QCOMPARE(message.actionText, u"Sign in to the proxy…"_s);
    Q_EMIT messages()->actionTriggered(message.source, message.key);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!training.taskWatch.isLoading());
    m_tested->window->readAgain(); // it lets us through
    QVERIFY(training.taskWatch.isLoading() && training.workspaceWatch.isLoading());
    QTRY_COMPARE(troubles(), QString());
}

void TestWindowMessages::oldOffersDoNotLookCurrent()
{
    Account account;
    OffersPane pane;
    pane.setSession(&account.session);
    const auto *state = pane.findChild<PlaceholderPage *>(u"offersState"_s);
    const auto *count = pane.findChild<QLabel *>(u"paneCount"_s);
    QCOMPARE(state->title(), u"Looking for offers…"_s);
    account.server.fail(tasksPath(), 500);
    account.workspaceWatch.open(workspace());
    QTRY_COMPARE(state->title(), u"The offers could not be read."_s);
    const Task task = Samples::task(1, TaskStatus::Reserved);
    account.server.list(tasksPath(), "tasks", {Script::json(task)});
    account.server.list(tasksPath() + '/' + task.sid.toLatin1() + "/Reservations", "reservations",
                        {Script::json(Samples::reservation(1, ReservationStatus::Pending))});
    account.workspaceWatch.refresh();
    QTRY_COMPARE(count->text(), u"1"_s);
    account.server.hang(tasksPath());
    account.workspaceWatch.refresh();
    account.now += 45'000;
    QTRY_COMPARE(count->text(), u"1, read 45 s ago"_s);
    account.server.list(tasksPath(), "tasks", {});
    account.workspaceWatch.refresh();
    QTRY_COMPARE(count->text(), QString());
    QCOMPARE(state->title(), u"No offer waits for an answer."_s);
}

void TestWindowMessages::messageGoesOnceItsFieldIsMended()
{
    m_tested->open();
    m_tested->action(u"action.reject"_s)->trigger();
    auto *field = m_tested->window->findChild<FormView *>()->field(u"WorkerActivitySid"_s);
    auto *combo = qobject_cast<QComboBox *>(field->editor()->controls().constFirst());
    QVERIFY(combo);
    combo->lineEdit()->setText(u"nowhere"_s);
    m_tested->action(u"sendInstruction"_s)->trigger();
    const auto source = u"instruction"_s;
    QVERIFY2(messages()->textOf(source).contains(u"Nothing was sent"_s), qPrintable(messages()->textOf(source)));
    combo->lineEdit()->setText(u"somewhere"_s); // still wrong
    QVERIFY(!messages()->textOf(source).isEmpty());
    combo->lineEdit()->setText(u"WA0123456789abcdef0123456789abcdef"_s);
    QVERIFY2(messages()->textOf(source).isEmpty(), qPrintable(messages()->textOf(source)));
    // And with the form that it is about.
    combo->lineEdit()->setText(u"nowhere"_s);
    m_tested->action(u"sendInstruction"_s)->trigger();
    QVERIFY(!messages()->textOf(source).isEmpty());
    m_tested->action(u"action.accept"_s)->trigger();
    QVERIFY(messages()->textOf(source).isEmpty());
    // But not what was told since.
    m_tested->action(u"action.reject"_s)->trigger();
    m_tested->action(u"sendInstruction"_s)->trigger();
    m_tested->action(u"copyAs.curl"_s)->trigger();
    combo = qobject_cast<QComboBox *>(
        m_tested->window->findChild<FormView *>()->field(u"WorkerActivitySid"_s)->editor()->controls().constFirst());
    combo->lineEdit()->setText(u"WA0123456789abcdef0123456789abcdef"_s);
    QVERIFY(messages()->textOf(source).contains(u"Copied"_s));
}

void TestWindowMessages::taskSearchWithoutAHitSaysSo()
{
    m_tested->open();
    const auto *page = m_tested->window->findChild<PlaceholderPage *>(u"tasksState"_s);
    auto *list = m_tested->window->findChild<QWidget *>(u"tasks"_s);
    auto *filter = m_tested->window->findChild<QLineEdit *>(u"taskFilter"_s);
    QTRY_VERIFY(list->isVisible());
    m_tested->action(u"findTask"_s)->trigger();
    filter->setText(u"no such words"_s);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->title(), u"No task has these words."_s);
    auto *all = page->findChild<QPushButton *>();
    QCOMPARE(all->text(), u"Show all"_s);
    all->click();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(filter->text().isEmpty());
    m_tested->window->clearSession();
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->title(), u"Not connected."_s);
}

void TestWindowMessages::stripCoversNothingOfWhatIsSent_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("height");
    for (const int height : {1000, 900, 760, 640}) {
        QTest::addRow("accept %d", height) << u"accept"_s << height;
        QTest::addRow("conference %d", height) << u"conference"_s << height;
    }
}

void TestWindowMessages::stripCoversNothingOfWhatIsSent()
{
    QFETCH(QString, action);
    QFETCH(int, height);
    m_tested->window->resize(1440, height);
    m_tested->open();
    m_tested->action(u"action."_s + action)->trigger();
    const QWidget *pane = m_tested->window->findChild<QWidget *>(u"detailPane"_s);
    const auto rectOf = [&](const QString &name) {
        const auto *widget = pane->findChild<QWidget *>(name);
        return widget->isVisible() ? QRect(widget->mapTo(pane, QPoint()), widget->size()) : QRect();
    };
    const QRect table(m_tested->table()->mapTo(m_tested->window.get(), QPoint()), m_tested->table()->size());
    for (const char *source : {"one", "two", "three"})
        m_tested->window->showNotice(QString::fromLatin1(source),
                                     u"Something is wrong, and it takes words. "_s.repeated(8), true);
    const auto messages = [&] { return rectOf(u"messageBar"_s); };
    QTRY_COMPARE(messages().bottom(), pane->rect().bottom());
    QVERIFY(messages().height() <= pane->height() * 2 / 5);
    const auto *send = pane->findChild<QWidget *>(u"send"_s);
    QTRY_VERIFY(send->height() >= pane->fontMetrics().height());
    const auto isWhole = [&](const QString &name) {
        const auto *widget = pane->findChild<QWidget *>(name);
        return !rectOf(name).isEmpty() && rectOf(name).bottom() < messages().top() &&
               widget->parentWidget()->rect().contains(widget->geometry());
    };
    for (const QString &name : {u"send"_s, u"copyAs"_s, u"summary"_s, u"actionBar"_s})
        QTRY_VERIFY2(isWhole(name), qPrintable(name));
    // In the lowest window there may be no line for the request: it goes before the sentence is cut, never the other
    // way.
    const auto *summary = pane->findChild<WrapLabel *>(u"summary"_s);
    QVERIFY(summary);
    if (height > 640 || pane->findChild<QWidget *>(u"requestView"_s)->isVisible()) {
        QTRY_VERIFY(isWhole(u"requestView"_s));
        QTRY_VERIFY(rectOf(u"summary"_s).bottom() < rectOf(u"requestView"_s).top());
        QTRY_VERIFY(rectOf(u"requestView"_s).bottom() < rectOf(u"send"_s).top());
        QVERIFY(!summary->isCut());
    }
    QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
    QCOMPARE(QRect(m_tested->table()->mapTo(m_tested->window.get(), QPoint()), m_tested->table()->size()), table);
}

QTEST_MAIN(TestWindowMessages)
#include "tst_windowmessages.moc"
