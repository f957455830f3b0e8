#include "journal/journal.h"
#include "support/paneltest.h"
#include "ui/instructions/sendflow.h"

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
    void lockedWhileInFlightAndOnlyThere();
    void unknownOutcomeKeepsTheLockAndSaysSo();
    void isOffWhileAnotherProgramWritesTheJournal();
    void movedTargetAsksAgain();
    void asksAgainWhenItMovesWhileAsking();
    void aVersionThatComesLaterIsNoMove();
    void withoutVersionItComparesFirst();
    void withoutVersionAMoveIsAskedAbout();
    void withoutVersionAndWithoutAnswerNothingIsSent();
    void refusedVersionShowsBothStates();
    void reapplyTakesTheNewVersion();
    void overwriteSendsNoVersion();
    void refusedParameterIsToldAtItsField();
    void rateLimitBlocksUntilItsTime();
    void rateLimitIsOfTheAccountAndNotOfOneReservation();
    void theWaitIsCountedDown();
    void aConflictIsTimedByTheClockOfItsWorld();
    void noRateLimitIsForEver();
    void comparingCanBeCanceled();
    void whatChangesWhileComparingCancelsIt_data();
    void whatChangesWhileComparingCancelsIt();
    void theModeIsAskedAtTheHandOver();
    void refusedLookUpIsAskedAgainByAPerson();
    void anOlderFetchIsNotTakenForTheConflictThatIsShown();
    void aRefusalThatIsNobodysDoingSaysWhatItIs_data();
    void aRefusalThatIsNobodysDoingSaysWhatItIs();
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
        // On a machine so slow that the answer takes longer than a double click, the rest would be a new decision.
        QElapsedTimer since;
        since.start();
        const bool byKey = how == "held Ctrl+Enter"_L1;
        if (byKey)
            QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
        else
            QTest::mouseClick(window.send(), Qt::LeftButton);
        if (delay == 0)
            QTRY_COMPARE(settled.size(), 1);
        if (delay == 0 && since.elapsed() > QGuiApplication::styleHints()->mouseDoubleClickInterval() / 2)
            QSKIP("The answer took too long to press again within a double click.");
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
    Window::letDoubleClickPass();
    QCOMPARE(server.posts().size(), 1);
    QCOMPARE(settled.size(), 1);
}

void TestInstructionSend::lockedWhileInFlightAndOnlyThere()
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
    QCOMPARE(server.posts().size(), 1);
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
    QVERIFY2(reason->text().contains(u"Another window"_s), qPrintable(reason->text()));
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
    QTest::qWait(50);
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

void TestInstructionSend::aVersionThatComesLaterIsNoMove()
{
    Server server;
    Window window(server);
    window.open();
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    const auto result = ClientTest::outcomeOf(window.client.fetchReservation(window.target.address));
    QVERIFY(result && result->ok());
    window.target.reservation = result->value().reservation;
    window.target.etag.clear();
    window.panel.setTarget(window.target); // As the row of the table knows it.
    window.target.etag = result->value().etag;
    window.panel.setTarget(window.target);
    window.click(u"send"_s);
    QVERIFY(!window.asks());
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.posts().constFirst().header("if-match"), "\"3\"");
}

void TestInstructionSend::withoutVersionItComparesFirst()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    const int before = server.gets();
    window.click(u"send"_s);
    QVERIFY(window.reason().contains("no version"_L1));
    QVERIFY(!window.send()->isEnabled());
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.gets(), before + 1);
    QCOMPARE(server.posts().constFirst().header("if-match"), QByteArray());
}

void TestInstructionSend::withoutVersionAMoveIsAskedAbout()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    server.set("pending", 8);
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QVERIFY(window.find<QLabel>(u"conflictTitle"_s)->text().contains("no version"_L1));
    QCOMPARE(server.posts().size(), 0);
    Window::letDoubleClickPass();
    window.click(u"conflictSend"_s);
    QTRY_COMPARE(server.posts().size(), 1);
}

void TestInstructionSend::withoutVersionAndWithoutAnswerNothingIsSent()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    server.answerGets(refusal(404, 20404, "gone"));
    window.click(u"send"_s);
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.constFirst().at(0).toString().startsWith("Nothing was sent"_L1));
    QVERIFY(window.messages.constFirst().at(1).toBool());
    QCOMPARE(server.posts().size(), 0);
    QVERIFY(window.send()->isEnabled());
}

void TestInstructionSend::refusedVersionShowsBothStates()
{
    Server server;
    Window window(server);
    window.open();
    server.set("accepted", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QTRY_COMPARE(window.find<QLabel>(u"conflict.1.2"_s)->text(), u"accepted (changed)"_s);
    QCOMPARE(window.find<QLabel>(u"conflict.1.1"_s)->text(), u"pending"_s);
    QVERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"7\""_L1));
    // An accepted reservation takes no accept: neither way is open, and the view says why.
    QVERIFY(!window.find<QPushButton>(u"conflictReapply"_s)->isEnabled());
    QVERIFY(!window.find<QPushButton>(u"conflictOverwrite"_s)->isEnabled());
    QVERIFY(window.find<QLabel>(u"conflictNote"_s)->text().contains("20001"_L1));
    server.set("pending", 9);
    window.click(u"conflictRefresh"_s);
    QTRY_VERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"9\""_L1));
    QVERIFY(window.find<QPushButton>(u"conflictReapply"_s)->isEnabled());
    QCOMPARE(server.posts().size(), 1);
    QVERIFY(window.messages.isEmpty()); // it is told once, where it is asked
}

void TestInstructionSend::reapplyTakesTheNewVersion()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:bob"_s);
    server.set("pending", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks() && window.find<QPushButton>(u"conflictReapply"_s)->isEnabled());
    window.click(u"conflictReapply"_s);
    QVERIFY(!window.asks());
    QCOMPARE(server.posts().size(), 1); // Sending again is a decision of its own.
    QCOMPARE(window.form()->field(u"To"_s)->values(), QStringList{u"client:bob"_s});
    Window::letDoubleClickPass();
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 2);
    QCOMPARE(server.posts().constLast().header("if-match"), "\"7\"");
}

void TestInstructionSend::overwriteSendsNoVersion()
{
    Server server;
    Window window(server);
    window.open();
    server.set("pending", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks() && window.find<QPushButton>(u"conflictOverwrite"_s)->isEnabled());
    window.click(u"conflictOverwrite"_s);
    QTRY_COMPARE(server.posts().size(), 2);
    QCOMPARE(server.posts().constLast().header("if-match"), QByteArray());
    QCOMPARE(server.posts().constLast().body, server.posts().constFirst().body);
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

void TestInstructionSend::aConflictIsTimedByTheClockOfItsWorld()
{
    Server server;
    Window window(server);
    Clock world = Clock::system();
    window.open();
    world.utc = [when = window.target.reservation->updated] { return when + 60'000; };
    window.panel.setClock(world);
    server.answerPosts(RawScript::json("{\"code\":20001,\"message\":\"Precondition\",\"status\":412}", 412));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QTRY_VERIFY(window.find<QLabel>(u"conflict.2.2"_s)->text().contains(u':'));
    // Today's, to the second, whatever day it is here.
    QCOMPARE(window.find<QLabel>(u"conflict.2.1"_s)->text(), u"09:15:13"_s);
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

void TestInstructionSend::noRateLimitIsForEver()
{
    Server server;
    Window window(server);
    SendFlow flow(window.outbox);
    flow.setClient(&window.client);
    QSignalSpy changed(&flow, &SendFlow::changed);
    window.open();
    server.answerPosts(
        RawScript::json("{\"code\":20429,\"message\":\"Too many\",\"status\":429}", 429, "Retry-After: 999999999\r\n"));
    window.click(u"send"_s);
    QTRY_VERIFY(flow.waitMsecs() > 0);
    QVERIFY(flow.waitMsecs() <= SendFlow::LongestWaitMsecs);
    QVERIFY(!flow.lockReason(ClientTest::sid(SidKind::Reservation, 9)).isEmpty());
    const bool all = std::any_of(changed.cbegin(), changed.cend(),
                                 [](const QList<QVariant> &one) { return one.at(0).value<Sid>().isNull(); });
    QVERIFY(all);
}

void TestInstructionSend::comparingCanBeCanceled()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    auto *way = window.find<QPushButton>(u"sendWayOut"_s);
    QVERIFY(!way->isVisible());
    server.answerGets(RawScript::fault(RawScript::Then::Close, 600'000));
    window.click(u"send"_s);
    QVERIFY(window.reason().contains("no version"_L1));
    QVERIFY(way->isVisible());
    QCOMPARE(way->text(), u"Cancel"_s);
    QCOMPARE(way->accessibleName(), way->text());
    way->click();
    QCOMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.constFirst().at(0).toString().startsWith("Nothing was sent"_L1));
    QVERIFY(!way->isVisible());
    QVERIFY(window.send()->isEnabled());
    server.answerGetsAgain();
    Window::letDoubleClickPass();
    QCOMPARE(server.posts().size(), 0);
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 1);
}

void TestInstructionSend::whatChangesWhileComparingCancelsIt_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"read-only", "another reservation", "another action", "the form", "the reservation"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestInstructionSend::whatChangesWhileComparingCancelsIt()
{
    QFETCH(QString, what);
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    window.panel.chooseAction(u"conference"_s);
    RawScript answer = RawScript::json(ClientTest::reservationJson().replace("09:15:07Z", "09:15:13Z"));
    answer.delayMsecs = 300;
    server.answerGets(answer);
    window.click(u"send"_s);
    QVERIFY(window.reason().contains("no version"_L1));
    if (what == "read-only"_L1) {
        window.panel.setReadOnly(true, u"Unlock this account to send."_s);
    } else if (what == "another reservation"_L1) {
        window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
        window.panel.setTarget(window.target);
    } else if (what == "another action"_L1) {
        window.panel.chooseAction(u"reject"_s);
    } else if (what == "the form"_L1) {
        window.type(u"To"_s, u"client:bob"_s);
    } else {
        window.target.reservation->updated += 60'000;
        window.panel.setTarget(window.target);
    }
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.constFirst().at(0).toString().startsWith("Nothing was sent"_L1));
    QTRY_VERIFY(window.client.findChildren<Reply *>().isEmpty()); // The fetch has ended, one way or the other.
    Window::letDoubleClickPass();
    QCOMPARE(server.posts().size(), 0);
    QVERIFY(!window.asks());
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
    Window::letDoubleClickPass();
    QCOMPARE(server.posts().size(), 0);
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

void TestInstructionSend::anOlderFetchIsNotTakenForTheConflictThatIsShown()
{
    Server server;
    Window window(server);
    window.open();
    server.set("pending", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    RawScript late = RawScript::json(ClientTest::reservationJson(), 200, "ETag: \"5\"\r\n");
    late.delayMsecs = 1500;
    server.answerGets(late);
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks()); // And it is being fetched.
    QTRY_COMPARE(server.gets(), 2);
    window.click(u"conflictDismiss"_s);
    server.answerGetsAgain();
    Window::letDoubleClickPass();
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QTRY_VERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"7\""_L1));
    QTRY_VERIFY(window.client.findChildren<Reply *>().isEmpty());
    QVERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"7\""_L1));
}

void TestInstructionSend::aRefusalThatIsNobodysDoingSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("etagAfter");
    QTest::addColumn<bool>("moved");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isProxy");
    QTest::newRow("somebody") << "\"3\""_ba
                              << "\"4\""_ba << true << u"somebody changed"_s << false;
    QTest::newRow("another version alone") << "\"3\""_ba
                                           << "\"4\""_ba << false << u"somebody changed"_s << false;
    QTest::newRow("the same before and after") << "\"3\""_ba
                                               << "\"3\""_ba << false << u"nobody changed"_s << true;
    QTest::newRow("bare, the same") << "3"_ba
                                    << "3"_ba << false << u"nobody changed"_s << true;
    QTest::newRow("weak") << "W/\"3\""_ba
                          << "W/\"3\""_ba << false << u"a weak one"_s << true;
    QTest::newRow("weak, and moved") << "W/\"3\""_ba
                                     << "W/\"4\""_ba << true << u"a weak one"_s << true;
    QTest::newRow("compressed by Jetty") << "\"3--gzip\""_ba
                                         << "\"3--gzip\""_ba << false << u"“--gzip”"_s << true;
    QTest::newRow("by Apache") << "\"3-gzip\""_ba
                               << "\"3-gzip\""_ba << false << u"“-gzip”"_s << true;
    QTest::newRow("by another") << "\"3;br\""_ba
                                << "\"3;br\""_ba << false << u"“;br”"_s << true;
    QTest::newRow("weak and compressed") << "W/\"3-df\""_ba
                                         << "W/\"3-df\""_ba << false << u"“-df”"_s << true;
    QTest::newRow("none after") << "\"3\""_ba << QByteArray() << false << u"no version any more"_s << true;
    QTest::newRow("none at all") << QByteArray() << QByteArray() << false << u"although no version was sent"_s << true;
}

void TestInstructionSend::aRefusalThatIsNobodysDoingSaysWhatItIs()
{
    QFETCH(QByteArray, etag);
    QFETCH(QByteArray, etagAfter);
    QFETCH(bool, moved);
    QFETCH(QString, says);
    QFETCH(bool, isProxy);
    Server server;
    Window window(server);
    const auto answer = [](const QByteArray &version, const QByteArray &second) {
        return RawScript::json(ClientTest::reservationJson().replace("09:15:07Z", "09:15:" + second + 'Z'), 200,
                               version.isEmpty() ? QByteArray() : "ETag: " + version + "\r\n");
    };
    server.answerGets(answer(etag, "13"));
    window.open();
    if (!etag.isEmpty())
        server.answerGets(answer(etagAfter, moved ? "14" : "13"));
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    const auto *title = window.find<QLabel>(u"conflictTitle"_s);
    QTRY_VERIFY2(title->text().contains(says), qPrintable(title->text()));
    auto *blind = window.find<QPushButton>(u"conflictOverwrite"_s);
    QCOMPARE(blind->text(), isProxy ? u"Send without the version"_s : u"Overwrite"_s);
    QVERIFY(isProxy == !title->text().contains(u"somebody"_s));
    QVERIFY(window.messages.isEmpty()); // the view that asks tells it
    QCOMPARE(server.posts().size(), 1);
    QTRY_VERIFY(blind->isEnabled());
    blind->click();
    QTRY_COMPARE(server.posts().size(), 2);
    QCOMPARE(server.posts().constLast().header("if-match"), QByteArray());
}

QTEST_MAIN(TestInstructionSend)
#include "tst_instructionsend.moc"
