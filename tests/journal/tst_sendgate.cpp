#include "instructions/request.h"
#include "journal/journal.h"
#include "journal/outbox.h"
#include "journal/sendgate.h"
#include "support/outboxtest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace OutboxTest;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

/// Whether an instruction may be sent now: every reason for which it may not, at the click and at the hand-over.
class TestSendGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsInTheWay();
    void withoutAReservationThereIsNothingToSendTo();
    void whatIsNotReadYetIsNotSentTo();
    void aWordThatIsBeingComposedIsFinishedFirst();
    void nothingIsChosen();
    void theReservationHasEnded();
    void theWindowMayOnlyLook();
    void theModeIsToldWithoutAnInstruction();
    void theReservationIsBeingCompared();
    void anInstructionIsOnItsWay();
    void theLastOutcomeIsUnknown();
    void lookingUpWasRefused();
    void theJournalCannotBeWritten();
    void taskRouterAskedToWait();
    void noWaitIsForEver();
    void theStateDoesNotAllowIt();
    void aParameterIsWrong();
    void theReservationMoved();
    void whatTaskRouterWouldRefuseCanBeSentAnyway();
    void theFirstReasonIsTold();
    void theOwnerOfTheModeIsAskedBeforeEachAnswer();
    void whatBecameOfItIsAskedAtTheHandOver_data();
    void whatBecameOfItIsAskedAtTheHandOver();

private:
    [[nodiscard]] static SendProposal proposal();
    /// What a click on the proposal would hand over.
    [[nodiscard]] static Instruction instructionOf(const SendProposal &proposal);
    [[nodiscard]] SendObjection looked() const { return m_gate->look(proposal()).objection; }
    [[nodiscard]] SendObjection clicked(const SendProposal &what) const { return m_gate->atClick(what).objection; }

    std::unique_ptr<ReservationDouble> m_double;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SendGate> m_gate;
};

void TestSendGate::init()
{
    m_double = std::make_unique<ReservationDouble>();
    m_client = std::make_unique<Client>(ClientTest::endpointOf(m_double->server()), ClientTest::quickOptions());
    m_outbox = std::make_unique<Outbox>(*m_client, quickPlan());
    m_gate = std::make_unique<SendGate>(Catalogue::builtIn(), *m_outbox);
}

void TestSendGate::cleanup()
{
    m_gate.reset();
    m_outbox.reset();
    m_client.reset();
    m_double.reset();
}

SendProposal TestSendGate::proposal()
{
    SendProposal proposal;
    proposal.address = ReservationDouble::accept().address;
    proposal.action = u"accept"_s;
    proposal.target.reservationSid = proposal.address.reservation.toString();
    proposal.target.reservationStatus = u"pending"_s;
    proposal.isKnown = true;
    proposal.begun = {ReservationStatus::Pending, u"pending"_s, 1000, "\"1\""};
    proposal.now = proposal.begun;
    return proposal;
}

Instruction TestSendGate::instructionOf(const SendProposal &proposal)
{
    Instruction instruction;
    instruction.action = proposal.action;
    instruction.address = proposal.address;
    instruction.form = encodeForm(wireFields(*Catalogue::builtIn(), proposal.action, proposal.draft));
    return instruction;
}

void TestSendGate::nothingIsInTheWay()
{
    QCOMPARE(m_gate->look(proposal()), SendAnswer());
    QCOMPARE(m_gate->atClick(proposal()), SendAnswer());
    QCOMPARE(m_gate->atHandOver(instructionOf(proposal()), proposal()), SendAnswer());
    QVERIFY(SendAnswer().maySend() && SendAnswer().mayClick());
}

void TestSendGate::withoutAReservationThereIsNothingToSendTo()
{
    QCOMPARE(m_gate->look({}).objection, SendObjection::NoReservation);
    QCOMPARE(clicked({}), SendObjection::NoReservation);
}

void TestSendGate::whatIsNotReadYetIsNotSentTo()
{
    SendProposal unread = proposal();
    unread.isKnown = false;
    QCOMPARE(clicked(unread), SendObjection::NoReservation);
}

void TestSendGate::aWordThatIsBeingComposedIsFinishedFirst()
{
    SendProposal composing = proposal();
    composing.composing = u"To"_s;
    QCOMPARE(m_gate->look(composing).objection, SendObjection::None); // the click commits it
    const SendAnswer answer = m_gate->atClick(composing);
    QCOMPARE(answer.objection, SendObjection::Composing);
    QCOMPARE(answer.parameter, u"To"_s);
}

void TestSendGate::nothingIsChosen()
{
    SendProposal none = proposal();
    none.action.clear();
    QCOMPARE(clicked(none), SendObjection::NothingChosen);
    none.action = u"no such action"_s;
    QCOMPARE(clicked(none), SendObjection::NothingChosen);
}

void TestSendGate::theReservationHasEnded()
{
    SendProposal ended = proposal();
    ended.action.clear();
    ended.now = {ReservationStatus::Completed, u"completed"_s, 2000, {}};
    const SendAnswer answer = m_gate->atClick(ended);
    QCOMPARE(answer.objection, SendObjection::Ended);
    QCOMPARE(answer.why, u"completed"_s);
}

void TestSendGate::theWindowMayOnlyLook()
{
    const QSignalSpy changed(m_gate.get(), &SendGate::changed);
    m_gate->setReadOnly(true, u"Unlock first."_s);
    QCOMPARE(changed.size(), 1);
    const SendAnswer answer = m_gate->look(proposal());
    QCOMPARE(answer.objection, SendObjection::ReadOnly);
    QCOMPARE(answer.why, u"Unlock first."_s);
    QVERIFY(!answer.mayClick());
    m_gate->setReadOnly(false, {});
    QCOMPARE(looked(), SendObjection::None);
    QCOMPARE(changed.size(), 2);
}

void TestSendGate::theModeIsToldWithoutAnInstruction()
{
    QCOMPARE(m_gate->lookAtMode(), SendAnswer());
    m_gate->setReadOnly(true, u"locked"_s);
    QCOMPARE(m_gate->lookAtMode().objection, SendObjection::ReadOnly);
    QCOMPARE(m_gate->lookAtMode().why, u"locked"_s);
    m_gate->setReadOnly(false, {});
    m_double->setPost(false, RawScript::json("{}", 429, "Retry-After: 60\r\n"));
    QVERIFY(m_outbox->send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(m_gate->lookAtMode().objection, SendObjection::RateLimited);
    QVERIFY(m_gate->lookAtMode().waitMsecs > 50'000);
}

void TestSendGate::theReservationIsBeingCompared()
{
    m_gate->setComparing(proposal().address.reservation, true);
    QCOMPARE(looked(), SendObjection::Comparing);
    SendProposal other = proposal();
    other.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    QCOMPARE(clicked(other), SendObjection::None);
    m_gate->setComparing(proposal().address.reservation, false);
    QCOMPARE(looked(), SendObjection::None);
}

void TestSendGate::anInstructionIsOnItsWay()
{
    m_double->setPost(true, RawScript::fault(Then::Close, 600'000));
    const QSignalSpy changed(m_gate.get(), &SendGate::changed);
    QVERIFY(m_outbox->send(ReservationDouble::accept(), nullptr) > 0);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(looked(), SendObjection::InFlight);
    // Nothing but the lock of this reservation: another one is free.
    SendProposal other = proposal();
    other.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    QCOMPARE(m_gate->look(other).objection, SendObjection::None);
}

void TestSendGate::theLastOutcomeIsUnknown()
{
    m_double->setPost(true, RawScript::fault(Then::Close));
    m_double->setGet(RawScript::fault(Then::Close, 600'000));
    QVERIFY(m_outbox->send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(looked(), SendObjection::OutcomeUnknown);
    // What may only look can look it up, too: that is what is told.
    m_gate->setReadOnly(true, u"Read-only."_s);
    QCOMPARE(looked(), SendObjection::OutcomeUnknown);
}

void TestSendGate::lookingUpWasRefused()
{
    m_double->setPost(true, RawScript::fault(Then::Close));
    m_double->setGet(RawScript::json("{\"code\":20403,\"message\":\"No.\",\"status\":403}", 403));
    QVERIFY(m_outbox->send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(looked(), SendObjection::LookUpRefused);
    m_double->setGet({});
    m_outbox->reconcileNow(proposal().address.reservation);
    QTRY_COMPARE(looked(), SendObjection::None);
}

void TestSendGate::theJournalCannotBeWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal/journal.sqlite"_s);
    auto first = std::make_unique<Journal>(path);
    QCOMPARE(first->open(), Journal::State::Writable);
    Journal second(path);
    QCOMPARE(second.open(), Journal::State::ReadOnly);
    Outbox outbox(*m_client, second, {}, UnwrittenPolicy::Block);
    const SendGate gate(Catalogue::builtIn(), outbox);
    const QSignalSpy changed(&gate, &SendGate::changed);
    const SendAnswer answer = gate.look(proposal());
    QCOMPARE(answer.objection, SendObjection::NotWritable);
    QVERIFY2(answer.why.contains(second.problem()), qPrintable(answer.why));
    first.reset();
    QTRY_COMPARE(gate.look(proposal()).objection, SendObjection::None);
    QVERIFY(!changed.isEmpty());
}

void TestSendGate::taskRouterAskedToWait()
{
    m_double->setPost(
        false, RawScript::json("{\"code\":20429,\"message\":\"Slow\",\"status\":429}", 429, "Retry-After: 1\r\n"));
    const QSignalSpy changed(m_gate.get(), &SendGate::changed);
    QVERIFY(m_outbox->send(ReservationDouble::accept(2), nullptr) > 0);
    // It is the account that has to wait, not one reservation.
    QTRY_COMPARE(looked(), SendObjection::RateLimited);
    const SendAnswer answer = m_gate->look(proposal());
    QVERIFY(answer.waitMsecs > 0 && answer.waitMsecs <= 1000);
    const qsizetype before = changed.size();
    QTRY_COMPARE(looked(), SendObjection::None);
    QTRY_VERIFY(changed.size() > before && changed.last().at(0).value<Sid>().isNull());
}

void TestSendGate::noWaitIsForEver()
{
    m_double->setPost(false, RawScript::json("{\"code\":20429,\"message\":\"Slow\",\"status\":429}", 429,
                                             "Retry-After: 999999999\r\n"));
    QVERIFY(m_outbox->send(ReservationDouble::accept(2), nullptr) > 0);
    QTRY_VERIFY(m_gate->waitMsecs() > 0);
    QVERIFY(m_gate->waitMsecs() <= SendGate::LongestWaitMsecs);
}

void TestSendGate::theStateDoesNotAllowIt()
{
    SendProposal late = proposal();
    late.target.reservationStatus = u"accepted"_s;
    const SendAnswer answer = m_gate->look(late);
    QCOMPARE(answer.objection, SendObjection::Illegal);
    QVERIFY2(answer.why.contains(u"20001"_s), qPrintable(answer.why));
    QVERIFY(!answer.mayClick());
    QCOMPARE(m_gate->lookAtState(late), answer);
    QCOMPARE(m_gate->lookAtState(proposal()), SendAnswer());
}

void TestSendGate::aParameterIsWrong()
{
    SendProposal wrong = proposal();
    wrong.action = u"conference"_s;
    wrong.draft.set(u"Timeout"_s, u"never"_s);
    const SendAnswer answer = m_gate->look(wrong);
    QCOMPARE(answer.objection, SendObjection::Invalid);
    QCOMPARE(answer.parameter, u"Timeout"_s);
    QVERIFY(!answer.why.isEmpty());
    QVERIFY(!answer.mayClick());
    QCOMPARE(m_gate->lookAtState(wrong), SendAnswer());
}

void TestSendGate::theReservationMoved()
{
    SendProposal moved = proposal();
    moved.now.etag = "\"2\"";
    const SendAnswer answer = m_gate->atClick(moved);
    QCOMPARE(answer.objection, SendObjection::Moved);
    QVERIFY(!answer.maySend());
    QVERIFY(answer.mayClick()); // a click asks
    moved.now.etag.clear();     // not known is no difference
    QCOMPARE(clicked(moved), SendObjection::None);
    moved.now.updated = 2000;
    QCOMPARE(clicked(moved), SendObjection::Moved);
}

void TestSendGate::whatTaskRouterWouldRefuseCanBeSentAnyway()
{
    m_gate->setSendAnyway(true);
    SendProposal late = proposal();
    late.target.reservationStatus = u"accepted"_s;
    const SendAnswer illegal = m_gate->look(late);
    QVERIFY(illegal.maySend());
    QCOMPARE(illegal.passed, SendObjection::Illegal);
    QVERIFY(illegal.why.contains(u"20001"_s));
    SendProposal wrong = proposal();
    wrong.action = u"conference"_s;
    wrong.draft.set(u"Timeout"_s, u"never"_s);
    QCOMPARE(m_gate->atClick(wrong).passed, SendObjection::Invalid);
    QVERIFY(m_gate->atHandOver(instructionOf(wrong), wrong).maySend());
    // The person is asked all the same where it moved, and a lock is no opinion of TaskRouter's.
    wrong.now.updated = 2000;
    QCOMPARE(clicked(wrong), SendObjection::Moved);
    m_gate->setReadOnly(true, {});
    QCOMPARE(clicked(late), SendObjection::ReadOnly);
}

void TestSendGate::theFirstReasonIsTold()
{
    SendProposal all = proposal();
    all.action = u"conference"_s;
    all.draft.set(u"Timeout"_s, u"never"_s);
    all.target.reservationStatus = u"completed"_s;
    all.now.updated = 2000;
    all.composing = u"To"_s;
    m_gate->setReadOnly(true, {});
    m_gate->setComparing(all.address.reservation, true);
    QCOMPARE(clicked(all), SendObjection::Composing);
    all.composing.clear();
    QCOMPARE(clicked(all), SendObjection::ReadOnly);
    m_gate->setReadOnly(false, {});
    QCOMPARE(clicked(all), SendObjection::Comparing);
    m_gate->setComparing(all.address.reservation, false);
    QCOMPARE(clicked(all), SendObjection::Illegal);
    all.target.reservationStatus = u"pending"_s;
    QCOMPARE(clicked(all), SendObjection::Invalid);
    all.draft.clear(u"Timeout"_s);
    QCOMPARE(clicked(all), SendObjection::Moved);
}

void TestSendGate::theOwnerOfTheModeIsAskedBeforeEachAnswer()
{
    int asked = 0;
    connect(m_gate.get(), &SendGate::aboutToAnswer, this, [&] {
        ++asked;
        m_gate->setReadOnly(true, u"The minutes are over."_s);
    });
    QCOMPARE(looked(), SendObjection::None);
    QCOMPARE(asked, 0);
    QCOMPARE(clicked(proposal()), SendObjection::ReadOnly);
    m_gate->setReadOnly(false, {});
    QCOMPARE(m_gate->atHandOver(instructionOf(proposal()), proposal()).objection, SendObjection::ReadOnly);
    QCOMPARE(asked, 2);
}

void TestSendGate::whatBecameOfItIsAskedAtTheHandOver_data()
{
    QTest::addColumn<SendObjection>("wanted");
    QTest::newRow("locked meanwhile") << SendObjection::ReadOnly;
    QTest::newRow("another instruction left") << SendObjection::InFlight;
    QTest::newRow("asked to wait") << SendObjection::RateLimited;
    QTest::newRow("another reservation") << SendObjection::OtherReservation;
    QTest::newRow("another action") << SendObjection::OtherAction;
    QTest::newRow("the form") << SendObjection::FormChanged;
    QTest::newRow("a word is being composed") << SendObjection::Composing;
    QTest::newRow("the reservation ended") << SendObjection::Illegal;
    QTest::newRow("a wrong form is no longer sent anyway") << SendObjection::Invalid;
    QTest::newRow("another version") << SendObjection::Moved;
}

void TestSendGate::whatBecameOfItIsAskedAtTheHandOver()
{
    QFETCH(SendObjection, wanted);
    SendProposal now = proposal();
    now.action = u"conference"_s;
    if (wanted == SendObjection::Invalid) {
        now.draft.set(u"Timeout"_s, u"never"_s);
        m_gate->setSendAnyway(true);
    }
    QCOMPARE(clicked(now), SendObjection::None);
    const Instruction instruction = instructionOf(now);
    switch (wanted) {
    case SendObjection::ReadOnly:
        m_gate->setReadOnly(true, u"Locked."_s);
        break;
    case SendObjection::InFlight:
        m_double->setPost(true, RawScript::fault(Then::Close, 600'000));
        QVERIFY(m_outbox->send(ReservationDouble::accept(), nullptr) > 0);
        break;
    case SendObjection::RateLimited:
        m_double->setPost(
            false, RawScript::json("{\"code\":20429,\"message\":\"Slow\",\"status\":429}", 429, "Retry-After: 60\r\n"));
        QVERIFY(m_outbox->send(ReservationDouble::accept(2), nullptr) > 0);
        QTRY_VERIFY(m_gate->waitMsecs() > 0);
        break;
    case SendObjection::OtherReservation:
        QCOMPARE(m_gate->atHandOver(instruction, {}).objection, wanted);
        now.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
        break;
    case SendObjection::OtherAction:
        now.action = u"accept"_s;
        break;
    case SendObjection::FormChanged:
        now.draft.set(u"To"_s, u"client:bob"_s);
        break;
    case SendObjection::Composing:
        now.composing = u"To"_s;
        break;
    case SendObjection::Illegal:
        now.target.reservationStatus = u"completed"_s;
        break;
    case SendObjection::Invalid:
        m_gate->setSendAnyway(false);
        break;
    case SendObjection::Moved:
        now.now.etag = "\"2\"";
        break;
    default:
        QFAIL("No such row.");
    }
    // The same while a fetch is waited for.
    m_gate->setComparing(instruction.address.reservation, true);
    QCOMPARE(m_gate->lookAtHandOver(instruction, now).objection, wanted);
    m_gate->setComparing(instruction.address.reservation, false);
    const SendAnswer answer = m_gate->atHandOver(instruction, now);
    QCOMPARE(answer.objection, wanted);
    QVERIFY(!answer.maySend());
}

QTEST_GUILESS_MAIN(TestSendGate)
#include "tst_sendgate.moc"
