#include "plans/plancheck.h"
#include "plans/plantarget.h"
#include "plans/planwords.h"
#include "support/plancentre.h"

using namespace Desk;
using namespace Qt::StringLiterals;

/// What is said of a plan's rows before anything is sent.
class TestPlanCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysWhatIsSentAndWhatWouldBeAnswered();
    void whatIsNotKnownIsLookedAtFirst();
    void namesAndAttributesThatAreKnownAreUsed();
    void asksForWhatIsNeededAndForWhatThePlanWishes();
    void theInstructionIsOfTheStateThatWasFound();
    void wordsForEveryEndAndState();

private:
    [[nodiscard]] PlanRow checked(const PlannedAct &act, const Draft &shared = {}) const
    {
        PlanRow row = planRowOf(*m_catalogue, act);
        checkRow(*m_catalogue, row, shared);
        return row;
    }
    const std::shared_ptr<const Catalogue> m_catalogue = Catalogue::builtIn();
};

void TestPlanCheck::aRowSaysWhatIsSentAndWhatWouldBeAnswered()
{
    const PlanRow row = checked(PlanCentre::move(1));
    QCOMPARE(row.about, SidKind::Worker);
    QCOMPARE(row.target(), ClientTest::sid(SidKind::Worker));
    QCOMPARE(row.verdict, Verdict());
    QVERIFY(row.isNext());
    QVERIFY2(row.summary.startsWith("Moves Ben 1 to activity "_L1), qPrintable(row.summary));
    QCOMPARE(PlanWords::dryRun(row), u"would be taken"_s);

    PlannedAct act = PlanCentre::cancel(1);
    act.draft.set(u"Reason"_s, u"over"_s);
    act.state.statusText = u"wrapping"_s;
    const PlanRow late = checked(act);
    QCOMPARE(late.verdict.legality, Legality::Refused);
    QVERIFY(!late.isNext());
    QCOMPARE(PlanWords::dryRun(late), u"left out: Cancel needs a task that is pending or reserved (20001)."_s);

    PlannedAct wrong = PlanCentre::move(1);
    wrong.draft.set(u"ActivitySid"_s, u"WT1"_s);
    QVERIFY(PlanWords::dryRun(checked(wrong)).startsWith("left out: New activity: "_L1));
}

void TestPlanCheck::whatIsNotKnownIsLookedAtFirst()
{
    PlannedAct act = PlanCentre::reject(1);
    act.state = {};
    const PlanRow row = checked(act);
    QCOMPARE(row.verdict, Verdict());
    QCOMPARE(PlanWords::dryRun(row), u"is looked at first"_s);
    ReservationDetail found;
    found.reservation.status = ReservationStatus::Accepted;
    found.etag = "\"3\"";
    const SendProposal proposal = proposalOf(row, {}, found);
    QCOMPARE(proposal.begun, proposal.now); // Whatever is found counts.
    QCOMPARE(proposal.target.reservationStatus, u"accepted"_s);
}

void TestPlanCheck::namesAndAttributesThatAreKnownAreUsed()
{
    PlannedAct act = PlanCentre::move(1);
    act.known.names.insert(ClientTest::sid(SidKind::Activity, 2).toString(), u"Break"_s);
    QCOMPARE(checked(act).summary, u"Moves Ben 1 to activity Break; offers that are pending stay with them."_s);

    PlannedAct done = PlanCentre::cancel(1);
    done.action = u"complete-task"_s;
    done.state.statusText = u"wrapping"_s;
    done.draft.set(u"Reason"_s, u"stuck"_s);
    const PlanRow row = checked(done);
    TaskDetail found;
    found.task.attributes = uR"({"call_sid":"CA1"})"_s;
    QVERIFY(foundTarget(row, found).taskAttributes->contains(u"call_sid"_s));
    found.task.attributes.clear();
    QVERIFY(!foundTarget(row, found).taskAttributes); // A list may leave them out.

    PlannedAct conference = PlanCentre::reject(1);
    conference.action = u"conference"_s;
    conference.known.taskAttributes = QSet<QString>{u"from"_s};
    QCOMPARE(checked(conference).verdict.code, 40142);
    conference.known.taskAttributes = std::nullopt;
    const PlanRow doubtful = checked(conference);
    QCOMPARE(doubtful.verdict.legality, Legality::Doubtful);
    QVERIFY(doubtful.isNext());
    QVERIFY(PlanWords::dryRun(doubtful).startsWith("doubtful: "_L1));
}

void TestPlanCheck::asksForWhatIsNeededAndForWhatThePlanWishes()
{
    const auto names = [this](const Plan &plan) {
        QStringList result;
        const QList<Parameter> asked = askedOf(*m_catalogue, plan);
        for (const Parameter &parameter : asked)
            result += parameter.name;
        return result;
    };
    PlannedAct move = PlanCentre::move(1);
    QCOMPARE(names({u"x"_s, {move, PlanCentre::reject(2)}}), QStringList());
    QCOMPARE(names({u"x"_s, {move, PlanCentre::reject(2)}, {u"RejectPendingReservations"_s, u"WorkerActivitySid"_s}}),
             (QStringList{u"RejectPendingReservations"_s, u"WorkerActivitySid"_s}));
    move.draft = {};
    QCOMPARE(names({u"x"_s, {PlanCentre::cancel(1), move, PlanCentre::cancel(2)}}),
             (QStringList{u"Reason"_s, u"ActivitySid"_s}));
    Draft shared;
    shared.set(u"Reason"_s, u"over"_s);
    shared.set(u"Priority"_s, u"3"_s);
    QCOMPARE(draftOf(*m_catalogue, PlanCentre::cancel(1), shared).setNames(), QStringList(u"Reason"_s));
}

void TestPlanCheck::theInstructionIsOfTheStateThatWasFound()
{
    const PlanRow row = checked(PlanCentre::move(1));
    WorkerDetail found;
    found.worker.sid = row.target();
    found.worker.activityName = u"Lunch"_s;
    found.worker.activitySid = ClientTest::sid(SidKind::Activity, 5);
    found.worker.statusChanged = 77;
    found.etag = "\"12\"";
    const Instruction instruction = instructionOf(*m_catalogue, row, row.act.draft, found);
    QCOMPARE(instruction.about, SidKind::Worker);
    QCOMPARE(instruction.ifMatch, "\"12\"");
    QCOMPARE(instruction.etagBefore, "\"12\"");
    QCOMPARE(instruction.updatedBefore, 77);
    QCOMPARE(instruction.stateBefore(), u"Lunch"_s);
    QCOMPARE(instruction.valueBefore, ClientTest::sid(SidKind::Activity, 5).toString());
    QCOMPARE(instruction.workerName, u"Ben 1"_s);
    QCOMPARE(instruction.form, instruction.shownForm);
    found.etag = "no\nversion";
    QVERIFY(instructionOf(*m_catalogue, row, row.act.draft, found).ifMatch.isEmpty());

    PlannedAct conference = PlanCentre::reject(1);
    conference.action = u"conference"_s;
    conference.draft.set(u"SipAuthPassword"_s, u"not-a-real-one"_s);
    const PlanRow secret = checked(conference);
    const Instruction masked = instructionOf(*m_catalogue, secret, conference.draft, ReservationDetail());
    QVERIFY(masked.form.contains("not-a-real-one"));
    QVERIFY(!masked.shownForm.contains("not-a-real-one"));
}

void TestPlanCheck::wordsForEveryEndAndState()
{
    QSet<QString> said;
    for (auto end = PlanEnd::Complete; end <= PlanEnd::Left; end = PlanEnd(int(end) + 1)) {
        const QString words = PlanWords::end(end, u"because"_s);
        QVERIFY(!words.isEmpty() && !said.contains(words));
        said += words;
    }
    QVERIFY(PlanWords::end(PlanEnd::None, u"because"_s).isEmpty());
    PlanRow row = checked(PlanCentre::move(1));
    QCOMPARE(PlanWords::outcome(row, false, 0), QString());
    QCOMPARE(PlanWords::outcome(row, true, 0), u"waits"_s);
    row.journalRow = 1;
    row.sent = 1'000;
    for (auto state = PlanRowState::Looking; state <= PlanRowState::Skipped; state = PlanRowState(int(state) + 1)) {
        row.state = state;
        const QString words = PlanWords::outcome(row, true, 0);
        QVERIFY(!words.isEmpty() && !said.contains(words));
        said += words;
    }
    row.state = PlanRowState::Unknown;
    for (auto found = Reconciliation::TookEffect; found <= Reconciliation::WorldEnded;
         found = Reconciliation(int(found) + 1)) {
        row.reconciliation = found;
        const QString words = PlanWords::outcome(row, true, 0);
        QVERIFY(!words.isEmpty() && !said.contains(words));
        said += words;
    }
}

QTEST_GUILESS_MAIN(TestPlanCheck)
#include "tst_plancheck.moc"
