#include "support/windowtest.h"

#include "reservations/roles.h"
#include "reservations/stallmeter.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/parameterfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void paintsBeforeThereIsASession();
    void opensATaskAndChoosesAReservation();
    void choosesAndFilters();
    void keepsTheChosenOneWhenItsRowGoes();
    void sendsWithTheKeyboardAlone();
    void aRefusalLeadsToTheFieldItNames();
    void staysReadOnlyUntilUnlocked();
    void aRealAccountHasAFrame_data();
    void aRealAccountHasAFrame();
    void neverUnlocksWhatWasAskedReadOnly();
    void namesAWrongSid();
    void asksBeforeAnotherHostsLink();
    void saysWhatFailedInThePlaceOfTheRows();
    void asksBeforeClosingOverAnInstruction();
    void showsHostileNamesLiterally_data();
    void showsHostileNamesLiterally();

private:
    void open(SessionMode mode = SessionMode::Training)
    {
        m_tested->open(mode);
        m_window = m_tested->window.get();
        m_training = m_tested->training.get();
    }
    [[nodiscard]] QTableView *table() const { return m_tested->table(); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_tested->action(name); }
    [[nodiscard]] MessageBar *messages() const { return m_tested->messages(); }
    [[nodiscard]] Sid chosen() const { return m_tested->chosen(); }

    std::unique_ptr<TestedWindow> m_tested;
    MainWindow *m_window = nullptr;
    Training *m_training = nullptr;
};

void TestMainWindow::init()
{
    m_tested = std::make_unique<TestedWindow>();
    m_window = m_tested->window.get();
    m_training = nullptr;
}

void TestMainWindow::cleanup()
{
    m_tested.reset();
}

void TestMainWindow::paintsBeforeThereIsASession()
{
    QSignalSpy painted(m_window, &MainWindow::firstPainted);
    m_window->show();
    QTRY_COMPARE(painted.size(), 1);
    QVERIFY(!m_window->grab().isNull());
    QCOMPARE(painted.size(), 1);
    QVERIFY(m_window->findChild<QWidget *>(u"reservationsState"_s)->isVisible());
    QVERIFY(!table()->isVisible());
}

void TestMainWindow::opensATaskAndChoosesAReservation()
{
    open();
    QCOMPARE(m_window->findChild<QLabel *>(u"bannerWord"_s)->accessibleName(), u"TRAINING"_s);
    QVERIFY(m_window->windowTitle().contains(u"Refund question"_s));
    QTRY_VERIFY(m_training->tasks.count() > 20);
    const QModelIndex current = table()->currentIndex();
    QCOMPARE(current.data(SidRole).value<Sid>(), chosen());
    QCOMPARE(current.data(StatusRole).toInt(), static_cast<int>(ReservationStatus::Pending));
    QTRY_VERIFY(m_training->reservations.answerSeconds() > 0);
    action(u"copySid"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), chosen().toString());
    auto *tasks = m_window->findChild<QTreeView *>(u"tasks"_s);
    QCOMPARE(tasks->selectionModel()->selectedIndexes().size(), 1);
    QCOMPARE(tasks->selectionModel()->selectedIndexes().first().data(SidRole).value<Sid>(),
             m_training->session.open.task);
}

void TestMainWindow::choosesAndFilters()
{
    open();
    const Sid first = chosen();
    action(u"nextReservation"_s)->trigger();
    QVERIFY(chosen() != first);
    QCOMPARE(m_training->taskWatch.watchedReservation(), chosen());
    auto *filter = m_window->findChild<QLineEdit *>(u"reservationFilter"_s);
    filter->setText(u"rejected"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    filter->setText(u"nobody has this"_s);
    QVERIFY(m_window->findChild<QWidget *>(u"reservationsState"_s)->isVisible());
    const Sid target = chosen();
    m_window->findChild<QWidget *>(u"reservationsState"_s)->findChild<QPushButton *>()->click();
    QCOMPARE(table()->model()->rowCount(), 7);
    QVERIFY(filter->text().isEmpty());
    // The second half of a double click on that button falls on a row that has come under the pointer.
    const QModelIndex under = table()->model()->index(table()->currentIndex().row() == 3 ? 4 : 3, 0);
    const QPointF at = table()->visualRect(under).center();
    QMouseEvent second(QEvent::MouseButtonDblClick, at, table()->viewport()->mapToGlobal(at), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table()->viewport(), &second);
    QCOMPARE(chosen(), target);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at.toPoint()); // a click is a choice
    QCOMPARE(chosen(), under.data(SidRole).value<Sid>());
}

void TestMainWindow::keepsTheChosenOneWhenItsRowGoes()
{
    open();
    const Sid was = chosen();
    auto *filter = m_window->findChild<QLineEdit *>(u"reservationFilter"_s);
    filter->setText(u"rejected"_s); // the pending one that is chosen is hidden
    QCOMPARE(chosen(), was);
    QVERIFY(!table()->currentIndex().isValid());
    filter->clear();
    QCOMPARE(table()->currentIndex().data(SidRole).value<Sid>(), was);
    // Gone from the server's list: the neighbour must not become the target.
    QSet<Sid> rest;
    for (int row = 0; row < m_training->reservations.rowCount(); ++row)
        rest.insert(m_training->reservations.at(row)->sid);
    rest.remove(was);
    m_training->reservations.retain(rest);
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(!table()->currentIndex().isValid());
    QCOMPARE(chosen(), was);
}

void TestMainWindow::sendsWithTheKeyboardAlone()
{
    open();
    QSignalSpy settled(&m_training->outbox, &Outbox::settled);
    StallMeter meter;
    meter.start();
    const Sid target = chosen();
    action(u"goReservations"_s)->trigger();
    QTRY_VERIFY(table()->hasFocus());
    action(u"action.reject"_s)->trigger();
    auto *send = m_window->findChild<QPushButton *>(u"send"_s);
    QVERIFY(send != nullptr);
    QVERIFY(send->text().contains(u"Alice"_s));
    QTRY_VERIFY(send->isEnabled());
    action(u"sendInstruction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 10'000);
    const auto settlement = settled.first().first().value<Settlement>();
    QCOMPARE(settlement.instruction.address.reservation, target);
    QCOMPARE(settlement.outcome, Outcome::Done);
    QTRY_COMPARE(m_training->reservations.at(m_training->reservations.rowOf(target))->status,
                 ReservationStatus::Rejected);
    QCOMPARE(chosen(), target);
    std::ignore = meter.stop();
}

/// The world has no such activity: the form cannot know, TaskRouter names the field, and the strip leads there.
void TestMainWindow::aRefusalLeadsToTheFieldItNames()
{
    open();
    QSignalSpy settled(&m_training->outbox, &Outbox::settled);
    action(u"action.reject"_s)->trigger();
    auto *field = m_window->findChild<FormView *>()->field(u"WorkerActivitySid"_s);
    auto *combo = qobject_cast<QComboBox *>(field->editor()->controls().constFirst());
    QVERIFY(combo);
    combo->lineEdit()->setText(u"WA0123456789abcdef0123456789abcdef"_s);
    action(u"sendInstruction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 10'000);
    QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::Refused);
    const QList<Message> told = m_window->findChild<MessageBar *>()->told();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().actionText, u"Show field"_s);
    QVERIFY(!told.first().raw.isEmpty());
    action(u"goReservations"_s)->trigger();
    QTRY_VERIFY(table()->hasFocus());
    auto *show = m_window->findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(show);
    show->click();
    QTRY_VERIFY(field->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(m_window->findChild<MessageBar *>()->count(), 0);
}

void TestMainWindow::aRealAccountHasAFrame_data()
{
    QTest::addColumn<SessionMode>("mode");
    QTest::newRow("training") << SessionMode::Training;
    QTest::newRow("live") << SessionMode::Live;
    QTest::newRow("read-only") << SessionMode::ReadOnly;
}

void TestMainWindow::aRealAccountHasAFrame()
{
    const auto edges = [this] {
        const QImage image = m_window->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7)
            colours << image.pixel(0, y) << image.pixel(image.width() - 1, y);
        for (int x = 0; x < image.width(); x += 7)
            colours << image.pixel(x, 0) << image.pixel(x, image.height() - 1);
        return colours;
    };
    QFETCH(const SessionMode, mode);
    open(mode);
    const QSet<QRgb> grey{Theme::color(Tone::Muted, m_window->palette()).rgb()};
    if (mode == SessionMode::Training) {
        QVERIFY(m_window->contentsMargins().isNull());
        QVERIFY(edges() != grey);
        return;
    }
    QCOMPARE(edges(), grey);
    if (mode == SessionMode::ReadOnly)
        return;
    action(u"unlock"_s)->trigger();
    m_window->findChild<QMessageBox *>(u"unlockQuestion"_s)->findChild<QPushButton *>(u"unlockSession"_s)->click();
    // The button says what it does now, in its tool tip too.
    QCOMPARE(action(u"unlock"_s)->text(), u"&Lock"_s);
    QVERIFY(action(u"unlock"_s)->toolTip().startsWith("Lock ("_L1));
    QCOMPARE(edges(), QSet<QRgb>{Theme::color(Tone::Bad, m_window->palette()).rgb()});
}

void TestMainWindow::staysReadOnlyUntilUnlocked()
{
    open(SessionMode::Live);
    auto *word = m_window->findChild<QLabel *>(u"bannerWord"_s);
    QCOMPARE(word->accessibleName(), u"READ-ONLY"_s);
    QSignalSpy settled(&m_training->outbox, &Outbox::settled);
    action(u"action.reject"_s)->trigger();
    auto *send = m_window->findChild<QPushButton *>(u"send"_s);
    QVERIFY(!send->isEnabled());
    action(u"sendInstruction"_s)->trigger();
    QCOMPARE(m_training->outbox.inFlight(), 0);
    action(u"unlock"_s)->trigger();
    auto *question = m_window->findChild<QMessageBox *>(u"unlockQuestion"_s);
    QVERIFY(question != nullptr);
    QVERIFY(!question->defaultButton()->objectName().startsWith(u"unlock"_s));
    QCOMPARE(word->accessibleName(), u"READ-ONLY"_s);
    question->findChild<QPushButton *>(u"unlockSession"_s)->click();
    QCOMPARE(word->accessibleName(), u"LIVE"_s);
    QTRY_VERIFY(send->isEnabled());
    action(u"unlock"_s)->trigger(); // locks
    QCOMPARE(word->accessibleName(), u"READ-ONLY"_s);
    QVERIFY(!send->isEnabled());
    QCOMPARE(settled.size(), 0);
}

void TestMainWindow::neverUnlocksWhatWasAskedReadOnly()
{
    open(SessionMode::ReadOnly);
    QVERIFY(!action(u"unlock"_s)->isVisible());
    action(u"unlock"_s)->trigger();
    QVERIFY(m_window->findChild<QMessageBox *>(u"unlockQuestion"_s) == nullptr);
    QVERIFY(!m_window->findChild<QPushButton *>(u"send"_s)->isEnabled());
}

void TestMainWindow::namesAWrongSid()
{
    open();
    auto *field = m_window->findChild<QLineEdit *>(u"openField"_s);
    field->setText(u"WT123"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(messages()->textOf(u"open"_s).contains(u"3 digits"_s), qPrintable(messages()->textOf(u"open"_s)));
    QCOMPARE(field->text(), u"WT123"_s); // to be mended
    // What is left of a damaged text is something else: a link to a task never opens the workspace alone.
    const Address before = m_window->address();
    const QString workspace = m_training->session.open.workspace.toString();
    for (const QString &task : {u"WT123"_s, u"WT0000000000000000000000000000000"_s}) {
        m_window->openText(u"/v1/Workspaces/"_s + workspace + u"/Tasks/"_s + task);
        QVERIFY2(messages()->textOf(u"open"_s).contains(u"digits"_s), qPrintable(messages()->textOf(u"open"_s)));
        QVERIFY(m_window->address() == before);
    }
    field->setText(m_training->session.open.task.toString());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    action(u"open"_s)->trigger();
    auto *text = m_window->findChild<QPlainTextEdit *>(u"openText"_s);
    QVERIFY(text != nullptr);
    text->setPlainText(u"see WK00000000000000000000000000000001 please"_s);
    QVERIFY(m_window->findChild<QLabel *>(u"openExplanation"_s)->text().contains(u"WK0000"_s));
}

void TestMainWindow::asksBeforeAnotherHostsLink()
{
    open();
    const QString task = m_training->session.open.task.toString();
    m_window->openText(u"https://evil.example/v1/Workspaces/WS00000000000000000000000000000001/Tasks/"_s + task);
    auto *question = m_window->findChild<QMessageBox *>(u"foreignLinkQuestion"_s);
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(u"evil.example"_s));
    QCOMPARE(m_training->taskWatch.address().workspace, m_training->session.open.workspace);
    question->reject();
    QCOMPARE(m_training->taskWatch.address().workspace, m_training->session.open.workspace);
}

void TestMainWindow::saysWhatFailedInThePlaceOfTheRows()
{
    open();
    Endpoint nobody = m_training->client.endpoint();
    nobody.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    Client client(nobody);
    ReservationTableModel reservations;
    TaskListModel tasks;
    TaskWatch taskWatch(client, reservations);
    WorkspaceWatch workspaceWatch(client, tasks);
    Directory directory(client);
    OfferWatch offers(client, tasks, directory, Clock::system());
    Outbox outbox(client);
    Session session = m_training->session;
    session.client = &client;
    session.reservations = &reservations;
    session.tasks = &tasks;
    session.offers = &offers;
    session.taskWatch = &taskWatch;
    session.workspaceWatch = &workspaceWatch;
    session.directory = &directory;
    session.outbox = &outbox;
    session.open = {};
    const auto before = qScopeGuard([this] { m_window->clearSession(); }); // the session's objects go
    m_window->setSession(session);
    const auto *state = m_window->findChild<QWidget *>(u"reservationsState"_s);
    const auto *title = state->findChild<QLabel *>(u"stateTitle"_s);
    auto *button = state->findChild<QPushButton *>(u"stateButton"_s);
    // Reads are tried again for some seconds before anyone is troubled.
    QTRY_VERIFY2_WITH_TIMEOUT(title->text().contains(u"listens"_s), qPrintable(title->text()), 40'000);
    QVERIFY(button->isVisible());
    QCOMPARE(messages()->count(), 0); // said once
    // Trying again asks for the workspaces again: without them there would be nothing to open.
    QSignalSpy failed(&directory, &Directory::failed);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 40'000);
}

void TestMainWindow::asksBeforeClosingOverAnInstruction()
{
    open();
    bool closed = true;
    bool asked = false;
    connect(&m_training->outbox, &Outbox::sent, m_window, [this, &closed, &asked] {
        closed = m_window->close();
        asked = m_window->findChild<QMessageBox *>(u"closeQuestion"_s)->isVisible();
    });
    QSignalSpy settled(&m_training->outbox, &Outbox::settled);
    action(u"action.reject"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"send"_s)->isEnabled());
    action(u"sendInstruction"_s)->trigger();
    QTRY_VERIFY(!closed);
    QVERIFY(asked);
    QVERIFY(m_window->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 10'000);
    // The answer came: nothing to ask any more.
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"closeQuestion"_s));
    QVERIFY(m_window->close());
}

void TestMainWindow::showsHostileNamesLiterally_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<table><tr><td><img src=\"file:///etc/passwd\"><b>x"_s;
    QTest::newRow("long") << QString(200'000, u'W');
    QTest::newRow("marks") << u"a"_s + QString(5000, QChar(0x0301));
    QTest::newRow("lines") << u"a\r\nb\u2028c\u202Ed"_s;
    QTest::newRow("ampersand") << u"Smith & Sons"_s;
}

void TestMainWindow::showsHostileNamesLiterally()
{
    QFETCH(QString, name);
    open();
    const QSize least = m_window->minimumSizeHint();
    const int rowHeight = table()->rowHeight(0);
    Reservation changed = *m_training->reservations.at(m_training->reservations.rowOf(chosen()));
    changed.workerName = name;
    changed.status = ReservationStatus::Unknown;
    changed.statusWord = name;
    changed.updated += 1000;
    m_training->reservations.merge({changed});
    action(u"nextReservation"_s)->trigger();
    action(u"previousReservation"_s)->trigger();
    Task task;
    task.sid = m_training->session.open.task;
    task.workspaceSid = m_training->session.open.workspace;
    task.status = TaskStatus::Reserved;
    task.taskChannelName = name;
    task.attributes = u"{\"title\":\"<b>t</b>\"}"_s;
    m_training->tasks.merge({task});
    QVERIFY(!m_window->grab().isNull());
    QCOMPARE(m_window->minimumSizeHint().width(), least.width());
    QCOMPARE(table()->rowHeight(0), rowHeight);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    action(u"goDetails"_s)->trigger();
    QVERIFY(!m_window->grab().isNull());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
