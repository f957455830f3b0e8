#include "journal/journal.h"
#include "journal/outbox.h"
#include "support/paneltest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Desk;
using namespace PanelTest;
using namespace Qt::StringLiterals;

/// From the decision of a person to the one POST, and what may come between.
class TestInstructionSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(DraftStore::defaultPath()); }

    void oneDecisionIsOnePost_data();
    void oneDecisionIsOnePost();
    void aSecondPressHidesNothingOfTheOutcome();
    void locksOnlyTheReservationOfTheInstructionInFlight();
    void unknownOutcomeKeepsTheLockAndSaysSo();
    void isOffWhileAnotherProgramWritesTheJournal();
    void whatAPlanSendsIsToldOnlyWhereItsOutcomeWasUnknown();
    void movedTargetAsksAgain();
    void asksAgainWhenItMovesWhileAsking();
    void refusedParameterIsToldAtItsField();
    void rateLimitBlocksUntilItsTime();
    void rateLimitIsOfTheAccountAndNotOfOneReservation();
    void theWaitIsCountedDown();
    void theModeIsAskedAtTheHandOver();
    void whatMovedWhileComparingKeepsItFromLeaving_data();
    void whatMovedWhileComparingKeepsItFromLeaving();
    void whatIsRefusedAtTheHandOverIsNotWrittenDown();
    void whatAnAnswerBringsComesByTheWatchAlone();
    void refusedLookUpIsAskedAgainByAPerson();
};

void TestInstructionSend::oneDecisionIsOnePost_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("delay");
    for (const QString &how : {u"double click"_s, u"held Enter"_s, u"held Ctrl+Enter"_s, u"button and key"_s}) {
        QTest::addRow("%s, answered at once", qPrintable(how)) << how << 0;
        QTest::addRow("%s, answered late", qPrintable(how)) << how << 300;
    }
}

void TestInstructionSend::oneDecisionIsOnePost()
{
    QFETCH(QString, how);
    QFETCH(int, delay);
    Server server;
    Window window(server);
    // A call leaves the reservation pending: nothing but the guard stands between one and two calls.
    RawScript answer = RawScript::json(ClientTest::reservationJson(), 200, "ETag: \"3\"\r\n");
    answer.delayMsecs = delay;
    window.open();
    window.panel.chooseAction(u"conference"_s);
    server.answerPosts(answer);
    QSignalSpy settled(&window.outbox, &Outbox::settled);
    const auto press = [&](QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        for (int i = 0; i < 5; ++i) {
            QKeyEvent event(QEvent::KeyPress, key, modifiers, {}, i > 0);
            QApplication::sendEvent(widget, &event);
            if (i == 1) {
                QTRY_COMPARE(settled.size(), 1); // The rest comes after the answer.
                window.panel.chooseAction(u"conference"_s);
            }
        }
    };
    if (how == "double click"_L1) {
        QTest::mouseClick(window.send(), Qt::LeftButton);
        if (delay == 0) {
            QTRY_COMPARE(settled.size(), 1);
            window.panel.chooseAction(u"conference"_s);
        }
        QTest::mouseDClick(window.send(), Qt::LeftButton);
    } else if (how == "held Enter"_L1) {
        window.send()->setFocus();
        press(window.send(), Qt::Key_Return, Qt::NoModifier);
    } else {
        const bool byKey = how == "held Ctrl+Enter"_L1;
        if (byKey)
            QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
        else
            QTest::mouseClick(window.send(), Qt::LeftButton);
        if (delay == 0)
            QTRY_COMPARE(settled.size(), 1);
        // Nothing is chosen after an instruction was done; chosen anew, nothing but the guard is in the way.
        QVERIFY(delay != 0 || !window.send()->isEnabled());
        if (delay == 0)
            window.panel.chooseAction(u"conference"_s);
        QVERIFY(delay != 0 || window.send()->isEnabled());
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
            if (!byKey) {
                window.action(u"sendInstruction"_s)->trigger();
                window.send()->click();
            }
        }
    }
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(window.isQuiet());
    QCOMPARE(server.posts().size(), 1);
    QCOMPARE(settled.size(), 1);
}

void TestInstructionSend::aSecondPressHidesNothingOfTheOutcome()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(RawScript::json(ClientTest::reservationJson(ClientTest::sid(SidKind::Reservation), "accepted"),
                                       200, "ETag: \"4\"\r\n"));
    const auto press = [&] { QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier); };
    const auto said = [&] { return window.messages.isEmpty() ? QString() : window.messages.last().first().toString(); };
    QSignalSpy settled(&window.outbox, &Outbox::settled);
    press();
    QTRY_COMPARE(settled.size(), 1);
    QTRY_COMPARE(window.target.reservation->status, ReservationStatus::Accepted);
    const QString outcome = u"Accept for Ada: done; the reservation is accepted."_s;
    QCOMPARE(said(), outcome);
    press(); // within a double click
    QVERIFY2(said().startsWith(outcome), qPrintable(said()));
    Window::letDoubleClickPass();
    press();
    QVERIFY2(said().startsWith(outcome + u" That was at "_s), qPrintable(said()));
    QCOMPARE(window.messages.last().at(1).value<Tone>(), Tone::Ok);
    // Once something else has happened, it is not the last word.
    server.set("wrapping", 6);
    window.refresh();
    press();
    QVERIFY2(said().startsWith(u"Nothing was sent"_s), qPrintable(said()));
    QCOMPARE(server.posts().size(), 1);
}

void TestInstructionSend::locksOnlyTheReservationOfTheInstructionInFlight()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(RawScript::fault(RawScript::Then::KeepOpen));
    window.click(u"send"_s);
    QVERIFY(!window.send()->isEnabled());
    QVERIFY(window.reason().contains("on its way"_L1));
    QTRY_COMPARE(server.posts().size(), 1);
    const Address first = window.target.address;
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    window.refresh();
    QVERIFY(window.send()->isEnabled());
    QVERIFY(window.reason().isEmpty());
    window.target.address = first;
    window.refresh();
    QVERIFY(!window.send()->isEnabled());
}

void TestInstructionSend::unknownOutcomeKeepsTheLockAndSaysSo()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(RawScript::fault(RawScript::Then::Close));
    server.answerGets(RawScript::fault(RawScript::Then::KeepOpen));
    window.click(u"send"_s);
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.constFirst().at(0).toString().contains("may have taken effect"_L1));
    QVERIFY(!window.send()->isEnabled());
    QVERIFY(window.reason().contains("Nobody knows"_L1));
    // Pressed again, it stays in view.
    const QString outcome = window.messages.constFirst().at(0).toString();
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.messages.size(), 2);
    const QString said = window.messages.constLast().at(0).toString();
    QVERIFY2(said.startsWith(outcome) && said.contains("nothing was sent since"_L1), qPrintable(said));
    QCOMPARE(window.messages.constLast().at(1).value<Tone>(), Tone::Bad);
    QCOMPARE(server.posts().size(), 1);
}

/// The plan says what became of its rows. It may be closed when an outcome that was unknown is looked up.
void TestInstructionSend::whatAPlanSendsIsToldOnlyWhereItsOutcomeWasUnknown()
{
    Server server;
    Window window(server);
    window.open();
    QSignalSpy settled(&window.outbox, &Outbox::settled);
    QSignalSpy reconciled(&window.outbox, &Outbox::reconciled);
    Instruction cancel;
    cancel.action = u"cancel-task"_s;
    cancel.about = SidKind::Task;
    cancel.address = {ClientTest::sid(SidKind::Workspace), ClientTest::sid(SidKind::Task), {}, {}};
    cancel.workerName = u"Refund"_s;
    cancel.form = cancel.shownForm = "AssignmentStatus=canceled&Reason=over";
    cancel.wordBefore = u"pending"_s;
    const QByteArray canceled =
        R"({"assignment_status":"canceled","priority":0,"sid":")" + cancel.address.task.toLatin1() + R"("})";
    server.answerPosts(RawScript::json(canceled));
    QVERIFY(window.outbox.send(cancel, nullptr) > 0);
    QVERIFY(window.send()->isEnabled()); // It is no lock of the reservation that is open.
    QTRY_COMPARE(settled.size(), 1);
    server.answerPosts(RawScript::json(R"({"code":20412,"message":"moved","status":412})", 412));
    QVERIFY(window.outbox.send(cancel, nullptr) > 0);
    QTRY_COMPARE(settled.size(), 2);
    QVERIFY(window.messages.isEmpty());
    QVERIFY(window.send()->isEnabled());
    server.answerPosts(RawScript::fault(RawScript::Then::Close));
    server.answerGets(RawScript::json(canceled));
    QVERIFY(window.outbox.send(cancel, nullptr) > 0);
    QTRY_COMPARE(reconciled.size(), 1);
    QCOMPARE(window.messages.size(), 1);
    const QString said = window.messages.constFirst().at(0).toString();
    QVERIFY2(said.startsWith("Cancel task, Refund: "_L1) && said.contains("canceled"_L1), qPrintable(said));
}

void TestInstructionSend::isOffWhileAnotherProgramWritesTheJournal()
{
    Server server;
    Window window(server);
    window.refresh();
    const QString path = window.folder.filePath(u"journal/journal.sqlite"_s);
    auto first = std::make_unique<Journal>(path);
    QCOMPARE(first->open(), Journal::State::Writable);
    Journal journal(path);
    QCOMPARE(journal.open(), Journal::State::ReadOnly);
    Outbox outbox(window.client, journal, {}, UnwrittenPolicy::Block);
    InstructionPanel panel(Catalogue::builtIn(), outbox, window.settings);
    panel.setClient(&window.client);
    panel.setTarget(window.target);
    const auto *send = panel.findChild<SendButton *>(u"send"_s);
    const auto *reason = panel.findChild<QLabel *>(u"sendReason"_s);
    QVERIFY(!send->isEnabled());
    QVERIFY2(reason->text().contains(u"journal cannot be written"_s), qPrintable(reason->text()));
    QVERIFY(!reason->text().contains(u"Another window"_s)); // the strip says that, once
    first.reset();
    QTRY_VERIFY(send->isEnabled());
    QVERIFY(!reason->text().contains(u"Another window"_s));
    QVERIFY(server.posts().isEmpty());
}

void TestInstructionSend::movedTargetAsksAgain()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:bob"_s);
    server.set("pending", 4);
    window.refresh();
    window.click(u"send"_s);
    QVERIFY(window.asks());
    QVERIFY(window.find<QLabel>(u"conflict.3.1"_s)->text().contains("\"3\""_L1));
    QVERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"4\""_L1));
    QVERIFY(window.isQuiet());
    QCOMPARE(server.posts().size(), 0);
    // Back to the form and Send again: still the same question.
    window.click(u"conflictDismiss"_s);
    QVERIFY(!window.asks());
    window.click(u"send"_s);
    QVERIFY(window.asks());
    window.click(u"conflictSend"_s);
    QTRY_COMPARE(server.posts().size(), 1);
    QVERIFY(!window.asks());
    QCOMPARE(server.posts().constFirst().header("if-match"), "\"4\"");
    QCOMPARE(server.posts().constFirst().body, "Instruction=conference&To=client%3Abob");
}

void TestInstructionSend::asksAgainWhenItMovesWhileAsking()
{
    Server server;
    Window window(server);
    window.open();
    server.set("pending", 4);
    window.refresh();
    window.click(u"send"_s);
    QVERIFY(window.asks());
    server.set("pending", 5);
    window.refresh();
    window.click(u"conflictSend"_s);
    QVERIFY(window.asks());
    QVERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"5\""_L1));
    // A state that takes no such action cannot be sent to at all.
    server.set("rejected", 6);
    window.refresh();
    QVERIFY(!window.find<QPushButton>(u"conflictSend"_s)->isEnabled());
    QCOMPARE(server.posts().size(), 0);
}

void TestInstructionSend::refusedParameterIsToldAtItsField()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"From"_s, u"+15005550006"_s);
    const int code = Catalogue::builtIn()->updateParameter(u"From")->errorCode;
    QVERIFY(code != 0);
    server.answerPosts(refusal(400, code, "Bad <i>number</i>"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.form()->field(u"From"_s)->hasFinding());
    const auto *message = window.find<QLabel>(u"message.From"_s);
    QVERIFY(message->text().contains("Bad <i>number</i>"_L1));
    QVERIFY(message->text().contains(QString::number(code)));
    QVERIFY(window.messages.constLast().at(0).toString().contains("Conference for Ada: refused."_L1));
    window.type(u"From"_s, u"7"_s);
    QVERIFY(!window.form()->field(u"From"_s)->hasFinding());
}

void TestInstructionSend::rateLimitBlocksUntilItsTime()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(
        RawScript::json("{\"code\":20429,\"message\":\"Too many\",\"status\":429}", 429, "Retry-After: 1\r\n"));
    window.click(u"send"_s);
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(!window.send()->isEnabled());
    QCOMPARE(window.reason(), u"TaskRouter asked to wait; sending is possible again in 1 s."_s);
    QTRY_VERIFY(window.send()->isEnabled());
    QCOMPARE(server.posts().size(), 1);
}

// No time of day: that of this computer is none of a simulated world.
void TestInstructionSend::theWaitIsCountedDown()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(
        RawScript::json("{\"code\":20429,\"message\":\"Too many\",\"status\":429}", 429, "Retry-After: 90\r\n"));
    window.click(u"send"_s);
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(window.reason().endsWith(u"in 90 s."_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.reason().endsWith(u"in 88 s."_s), 10'000);
}

void TestInstructionSend::rateLimitIsOfTheAccountAndNotOfOneReservation()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(
        RawScript::json("{\"code\":20429,\"message\":\"Too many\",\"status\":429}", 429, "Retry-After: 1\r\n"));
    window.click(u"send"_s);
    QTRY_COMPARE(window.messages.size(), 1);
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    window.refresh();
    QVERIFY(!window.send()->isEnabled());
    QVERIFY(window.reason().contains("asked to wait"_L1));
    QTRY_VERIFY(window.send()->isEnabled());
    QVERIFY(window.reason().isEmpty());
}

void TestInstructionSend::theModeIsAskedAtTheHandOver()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    int asked = 0;
    // Locked by its clock while the fetch went on, and no timer has noticed.
    QObject::connect(&window.panel, &InstructionPanel::aboutToSend, &window.panel, [&] {
        if (++asked == 2)
            window.panel.setReadOnly(true, u"The minutes are over."_s);
    });
    window.click(u"send"_s);
    QTRY_COMPARE(window.messages.size(), 1);
    QCOMPARE(window.messages.constFirst().at(0).toString(), u"Nothing was sent. The minutes are over."_s);
    QCOMPARE(asked, 2);
    QVERIFY(window.isQuiet());
    QCOMPARE(server.posts().size(), 0);
}

void TestInstructionSend::whatMovedWhileComparingKeepsItFromLeaving_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("locked") << u"mode"_s << u"Nothing was sent. The minutes are over."_s;
    QTest::newRow("Retry-After") << u"wait"_s << u"Nothing was sent. TaskRouter asked to wait"_s;
    QTest::newRow("ended") << u"completed"_s << QString();
    QTest::newRow("another version") << u"pending"_s << QString();
}

void TestInstructionSend::whatMovedWhileComparingKeepsItFromLeaving()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    const QByteArray second = says.isEmpty() ? "09:15:40Z" : "09:15:13Z";
    const QByteArray status = what == "completed"_L1 ? "completed" : "pending";
    RawScript late = RawScript::json(
        ClientTest::reservationJson(window.target.address.reservation, status).replace("09:15:07Z", second));
    late.delayMsecs = 500;
    server.answerGets(late);
    server.answerPosts(
        RawScript::json("{\"code\":20429,\"message\":\"Too many\",\"status\":429}", 429, "Retry-After: 90\r\n"));
    window.click(u"send"_s);
    QVERIFY(window.reason().contains("no version"_L1));
    qsizetype posts = 0;
    if (what == "mode"_L1) {
        QObject::connect(&window.panel, &InstructionPanel::aboutToSend, &window.panel,
                         [&] { window.panel.setReadOnly(true, u"The minutes are over."_s); });
    } else if (what == "wait"_L1) {
        Instruction other;
        other.action = u"accept"_s;
        other.address = window.target.address;
        other.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
        other.form = "ReservationStatus=accepted";
        QVERIFY(window.outbox.send(other, nullptr) > 0);
        posts = 1;
    }
    const auto isTold = [&] {
        return std::any_of(window.messages.cbegin(), window.messages.cend(),
                           [&](const QList<QVariant> &message) { return message.at(0).toString().startsWith(says); });
    };
    if (says.isEmpty())
        QTRY_VERIFY(window.asks()); // the person decides anew
    else
        QTRY_VERIFY(isTold());
    QVERIFY(window.isQuiet());
    QCOMPARE(server.posts().size(), posts);
}

void TestInstructionSend::whatIsRefusedAtTheHandOverIsNotWrittenDown()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.refresh();
    Journal journal(window.folder.filePath(u"journal/journal.sqlite"_s));
    QCOMPARE(journal.open(), Journal::State::Writable);
    Outbox outbox(window.client, journal, {}, UnwrittenPolicy::Block);
    InstructionPanel panel(Catalogue::builtIn(), outbox, window.settings);
    panel.setClient(&window.client);
    panel.setTarget(window.target);
    int asked = 0;
    QObject::connect(&panel, &InstructionPanel::aboutToSend, &panel, [&] {
        if (++asked == 2)
            panel.setReadOnly(true, u"The minutes are over."_s);
    });
    const QSignalSpy told(&panel, &InstructionPanel::messageWanted);
    panel.findChild<SendButton *>(u"send"_s)->click();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(journal.count({}), 0);
    QCOMPARE(server.posts().size(), 0);
}

void TestInstructionSend::whatAnAnswerBringsComesByTheWatchAlone()
{
    Server server;
    Window window(server);
    window.refresh();
    // Its window has no watch.
    InstructionPanel panel(Catalogue::builtIn(), window.outbox, window.settings);
    panel.setClient(&window.client);
    panel.setTarget(window.target);
    const auto version = [&panel] {
        const auto headers = panel.preview().headers;
        const auto found = std::find_if(headers.cbegin(), headers.cend(),
                                        [](const auto &header) { return header.first == "If-Match"; });
        return found == headers.cend() ? QByteArray() : found->second;
    };
    const QSignalSpy fetched(&panel, &InstructionPanel::reservationFetched);
    const QSignalSpy told(&panel, &InstructionPanel::messageWanted);
    panel.findChild<SendButton *>(u"send"_s)->click();
    QTRY_COMPARE(told.size(), 1); // What became of it is told at once,
    panel.chooseAction(u"conference"_s);
    QCOMPARE(version(), "\"3\""); // what the reservation is now is the watch's to say.
    QCOMPARE(fetched.size(), 0);
    panel.setTarget(window.target);
    QCOMPARE(version(), "\"4\"");
    QCOMPARE(server.posts().size(), 1);
}

void TestInstructionSend::refusedLookUpIsAskedAgainByAPerson()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(RawScript::fault(RawScript::Then::Close));
    server.answerGets(refusal(403, 20403, "no right"));
    QSignalSpy reconciled(&window.outbox, &Outbox::reconciled);
    window.click(u"send"_s);
    auto *way = window.find<QPushButton>(u"sendWayOut"_s);
    QTRY_COMPARE(reconciled.size(), 1);
    QVERIFY(window.reason().contains("refused to show"_L1));
    QVERIFY(!window.send()->isEnabled());
    QVERIFY(way->isVisible());
    QCOMPARE(way->text(), u"Look it up now"_s);
    // What may only look may look it up, too.
    window.panel.setReadOnly(true, u"Read-only."_s);
    QVERIFY(way->isVisible());
    QVERIFY(window.reason().contains("refused to show"_L1));
    window.panel.setReadOnly(false, {});
    server.answerGetsAgain();
    server.set("accepted", 4);
    way->click();
    QTRY_COMPARE(reconciled.size(), 2);
    QVERIFY(!way->isVisible());
    QVERIFY(!window.reason().contains("refused to show"_L1));
    QCOMPARE(server.posts().size(), 1);
}

QTEST_MAIN(TestInstructionSend)
#include "tst_instructionsend.moc"
