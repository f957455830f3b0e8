#include "waitingcentre.h"

using namespace WaitingCentre;
using Cause = WaitingCause;
using Kind = WaitingWhy::Kind;

namespace {

const char *wordOf(Cause cause)
{
    return cause == Cause::Count ? "none" : toWire(cause).data();
}
const char *wordOf(const WaitingRow &row)
{
    return wordOf(row.cause);
}

} // namespace

#define COMPARE_CAUSE(facts, number, wanted) QCOMPARE(wordOf(rowOf(facts, number)), wordOf(wanted))

/// Each cause, and what is nearest to it: one fact changed, and it is another one.
class TestWaitingCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsEligibleWhereTheQueueFitsNobody()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Retention)};
        COMPARE_CAUSE(facts, 1, Cause::NobodyEligible);
        QCOMPARE(textOf(facts), u"level >= 9 fits nobody; the highest is 5"_s);
        QCOMPARE(whyText(rowOf(facts), Start).strong, u"level >= 9"_s);

        facts.workers[0].attributes = u"{\"level\": 9}"_s;
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
    }

    void nobodyIsEligibleWhereTheStepFitsNobody()
    {
        WaitingFacts facts = WaitingCentre::facts();
        const QByteArray step = "{\"expression\": \"1==1\", \"targets\": [{\"queue\": \"" + queue(Support).toLatin1() +
                                "\", \"expression\": \"worker.language == task.language\", \"timeout\": 90}]}";
        facts.rules = rules(step);
        facts.tasks = {task(1, Support, 60, TaskStatus::Pending, u"{\"language\": \"de\"}"_s)};
        COMPARE_CAUSE(facts, 1, Cause::NobodyEligible);
        QCOMPARE(textOf(facts), u"worker.language == task.language fits nobody; the next step comes in 0:30"_s);

        facts.workers[1].attributes = u"{\"language\": \"de\", \"skills\": [\"support\"]}"_s;
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
        // The same step for a task in another language is another question.
        facts.tasks.append(task(2, Support, 60, TaskStatus::Pending, u"{\"language\": \"fr\"}"_s));
        COMPARE_CAUSE(facts, 2, Cause::NobodyEligible);
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
    }

    void termsThatFitSomebodyEachMayFitNobodyTogether()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.rules = rules({}, u"level == 5 AND language == 'de'"_s);
        facts.workers[1].attributes = u"{\"language\": \"de\", \"level\": 4}"_s;
        facts.tasks = {task(1, Retention)};
        COMPARE_CAUSE(facts, 1, Cause::NobodyEligible);
        QCOMPARE(rowOf(facts).why.kind, Kind::Terms);
        facts.workers[1].attributes = u"{\"language\": \"de\", \"level\": 5}"_s;
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
    }

    void theKnownWorkerIsNotThere()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.rules = rules("{\"expression\": \"1==1\", \"targets\": [{\"queue\": \"" + queue(Support).toLatin1() +
                            "\", \"known_worker_friendly_name\": \"task.agent\"}]}");
        facts.tasks = {task(1, Support, 60, TaskStatus::Pending, u"{\"agent\": \"Zoe\"}"_s)};
        COMPARE_CAUSE(facts, 1, Cause::NobodyEligible);
        QCOMPARE(rowOf(facts).why.kind, Kind::NoKnownWorker);
        facts.tasks = {task(1, Support, 60, TaskStatus::Pending, u"{\"agent\": \"Bob\"}"_s)};
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
        QCOMPARE(rowOf(facts).why.eligible, 1);
    }

    void aStepThatFitsNobodyOnPurposeIsADelay()
    {
        WaitingFacts facts = WaitingCentre::facts();
        const QByteArray delay = "{\"expression\": \"1==1\", \"targets\": [{\"queue\": \"" + queue(Slow).toLatin1() +
                                 "\", \"expression\": \"1==0\", \"timeout\": 90}, {\"queue\": \"" +
                                 queue(Support).toLatin1() + "\"}]}";
        facts.rules = rules(delay);
        facts.tasks = {task(1, Slow)};
        COMPARE_CAUSE(facts, 1, Cause::HeldBack);
        QCOMPARE(textOf(facts), u"1==0 is meant to fit nobody; the next step comes in 0:30"_s);

        // Without an end it is no delay: it waits for ever.
        QByteArray endless = delay;
        endless.replace(", \"timeout\": 90", "");
        facts.rules = rules(endless);
        COMPARE_CAUSE(facts, 1, Cause::NobodyEligible);
    }

    void everybodyEligibleIsUnavailable()
    {
        WaitingFacts facts = WaitingCentre::facts();
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
        QCOMPARE(textOf(facts), u"3 eligible: 2 Break, 1 Offline"_s);
        QVERIFY(WaitingSurvey().take(facts).absentees.isEmpty());

        facts.workers[0] = worker(1, u"Ann"_s, Available);
        COMPARE_CAUSE(facts, 1, Cause::CannotTell); // First in line, and Ann has been free for five minutes.
    }

    void whoMissedAnOfferIsCountedApartAndCanBePutBack()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.ledger.take(missedOffer(10, 3, u"Cyd"_s, 40));
        QCOMPARE(textOf(facts), u"3 eligible: 1 Offline after a missed offer, 2 Break"_s);
        // Nobody looked when the task came: there may have been more.
        QCOMPARE(lineText(rowOf(facts)), u"voice · at least 1 offers failed · all unavailable"_s);
        WaitingFacts watched = facts;
        watched.ledger.noteObserved(facts.tasks[0].created, Start);
        QCOMPARE(lineText(rowOf(watched)), u"voice · 1 offers failed · all unavailable"_s);
        watched.ledger.noteObserved(Start + 30'000, Start + 40'000); // And did not look for a while.
        QVERIFY(rowOf(watched).why.failedAtLeast);
        const WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.absentees.size(), 1);
        QCOMPARE(now.absentees.first().worker, workerSid(3));
        QCOMPARE(now.absentees.first().activity, sid(SidKind::Activity, Offline));
        QCOMPARE(actText(now, Cause::Unavailable), u"Put 1 workers back…"_s);

        // The list is newer and says that Cyd has gone for a break since.
        facts.workers[2] = worker(3, u"Cyd"_s, Break);
        facts.workers[2].statusChanged = Start - 6000;
        QVERIFY(WaitingSurvey().take(facts).absentees.isEmpty());
        // Nor is anybody put back for a task that somebody could take.
        facts.workers = {worker(1, u"Ann"_s, Available), worker(3, u"Cyd"_s, Offline)};
        QVERIFY(WaitingSurvey().take(facts).absentees.isEmpty());
    }

    void whoIsAvailableIsBusy()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.workers[0] = worker(1, u"Ann"_s, Available);
        facts.tasks.append(task(5, Support, 200, TaskStatus::Assigned));
        facts.ledger.note(reservation(1, 5, 1, ReservationStatus::Accepted));
        COMPARE_CAUSE(facts, 1, Cause::NoCapacity);
        QCOMPARE(textOf(facts), u"no. 1 of 1 · 1 busy, 1 Break, 1 Offline"_s);
        COMPARE_CAUSE(facts, 5, Cause::Count); // Somebody works on it.

        // An Event told that Ann may have two.
        facts.ledger.take({told(50, EventType::WorkerCapacityUpdate, 100,
                                {{EventField::WorkerSid, workerSid(1).toString()},
                                 {EventField::TaskChannelUniqueName, u"voice"_s},
                                 {EventField::WorkerChannelCapacity, u"2"_s}})});
        COMPARE_CAUSE(facts, 1, Cause::CannotTell);
        // What she does in another channel does not count either.
        facts = WaitingCentre::facts();
        facts.workers[0] = worker(1, u"Ann"_s, Available);
        facts.tasks.append(task(5, Support, 200, TaskStatus::Assigned));
        WaitingReservation chat = reservation(1, 5, 1, ReservationStatus::Accepted);
        chat.channel = u"chat"_s;
        facts.ledger.note(chat);
        COMPARE_CAUSE(facts, 1, Cause::CannotTell);
    }

    void inLineAreThoseBehindOthers()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.workers[0] = worker(1, u"Ann"_s, Available);
        facts.tasks = {task(1, Support, 60), task(2, Support, 50), task(3, Support, 40)};
        facts.tasks[2].priority = 10;
        COMPARE_CAUSE(facts, 1, Cause::InLine);
        QCOMPARE(textOf(facts, 1), u"no. 2 of 3"_s);
        QCOMPARE(textOf(facts, 2), u"no. 3 of 3"_s);
        COMPARE_CAUSE(facts, 3, Cause::CannotTell); // Urgent, so it is the first.

        // She has just come: the next list shows whom it is offered to.
        facts.workers[0].statusChanged = Start - 4000;
        COMPARE_CAUSE(facts, 3, Cause::InLine);
        QCOMPARE(textOf(facts, 3), u"no. 1 of 3 · Ann is free"_s);
    }

    void whoHasWhatMustBeKnownBeforeSomebodyCountsAsFree()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.workers[0] = worker(1, u"Ann"_s, Available);
        facts.tasks.append(task(5, Support, 200, TaskStatus::Assigned));
        COMPARE_CAUSE(facts, 1, Cause::InLine); // Ann may have it.
        const WaitingNow unsure = WaitingSurvey().take(facts);
        QVERIFY(!unsure.knowsAllHolders);
        QVERIFY2(summaryOf(unsure, Start).endsWith(u"at most %1 free"_s.arg(unsure.free)),
                 qPrintable(summaryOf(unsure, Start)));
        WaitingNow none = unsure;
        none.free = 0;
        QVERIFY(summaryOf(none, Start).endsWith(u", 0 free"_s));
        facts.ledger.note(reservation(1, 5, 2, ReservationStatus::Accepted));
        COMPARE_CAUSE(facts, 1, Cause::CannotTell);
    }

    void anOfferIsAboutToRunOut()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 60, TaskStatus::Reserved)};
        COMPARE_CAUSE(facts, 1, Cause::Offered);
        QCOMPARE(rowOf(facts).why.kind, Kind::Unasked);
        // Whom it is offered to is being read: its seconds run out all the same.
        auto within = *facts.rules;
        within.answerWithin.insert(facts.tasks[0].workflowSid, 30'000);
        WaitingFacts unread = facts;
        unread.rules = std::make_shared<const WaitingRules>(within);
        unread.tasks[0].updated = Start - 20'000;
        COMPARE_CAUSE(unread, 1, Cause::OfferEnding);
        QCOMPARE(textOf(unread), u"0:10 left at most; whom it is offered to is being read"_s);
        // Its offers were read since then, and there is none: nobody's seconds run out, and the list of tasks is older.
        WaitingFacts none = unread;
        none.ledger.note(reservation(7, 1, 1, ReservationStatus::Pending, 20));
        COMPARE_CAUSE(none, 1, Cause::OfferEnding);
        QCOMPARE(rowOf(none).why.kind, Kind::Offers);
        none.ledger.takeOffers(none.tasks[0].sid, {}, Start - 5'000);
        QCOMPARE(rowOf(none).why.kind, Kind::Unasked);
        QCOMPARE(rowOf(none).why.until, 0);
        COMPARE_CAUSE(none, 1, Cause::Offered);
        unread.tasks[0].updated = Start - 10'000;
        COMPARE_CAUSE(unread, 1, Cause::Offered);
        unread.tasks[0].updated = Start - 31'000; // It is another's already, or held.
        COMPARE_CAUSE(unread, 1, Cause::Offered);
        // Events are newer than the list: that offer is over, or somebody has accepted.
        unread.tasks[0].updated = Start - 20'000;
        WaitingFacts failed = unread;
        failed.ledger.take(missedOffer(10, 1, u"Ann"_s, 2));
        COMPARE_CAUSE(failed, 1, Cause::Offered);
        QCOMPARE(textOf(failed), u"whom it is offered to is being read; at least 1 offers before it failed"_s);
        failed.ledger.noteObserved(failed.tasks[0].created, Start);
        QCOMPARE(textOf(failed), u"whom it is offered to is being read; 1 offers before it failed"_s);
        WaitingFacts taken = unread;
        taken.ledger.note(reservation(2, 1, 1, ReservationStatus::Accepted, 5));
        QCOMPARE(rowOf(taken).cause, Cause::Count);
        QCOMPARE(WaitingSurvey().take(taken).tasks, 0);
        unread.tasks[0].updated = Start - 31'000;
        WaitingReservation plain = reservation(1, 1, 1, ReservationStatus::Pending);
        plain.offered = Start - 20'000;
        unread.ledger.note(plain); // Read, and nobody said until when.
        COMPARE_CAUSE(unread, 1, Cause::OfferEnding);
        WaitingReservation offer = reservation(1, 1, 1, ReservationStatus::Pending);
        offer.answerBy = Start + 14'000;
        facts.ledger.note(offer);
        COMPARE_CAUSE(facts, 1, Cause::OfferEnding);
        QCOMPARE(textOf(facts), u"Worker 1 has 0:14 left"_s);
        QCOMPARE(rowOf(facts).reservation, offer.sid);

        WaitingFacts later = facts;
        offer.answerBy = Start + 16'000;
        later.ledger.note(offer);
        COMPARE_CAUSE(later, 1, Cause::Offered);
        // A telephone rings for it: its time stands still.
        WaitingFacts held = facts;
        offer.answerBy = Start + 14'000;
        offer.isHeld = true;
        held.ledger.note(offer);
        COMPARE_CAUSE(held, 1, Cause::Offered);
        // It is over its time, so TaskRouter holds it for something.
        WaitingFacts over = facts;
        over.now += 20'000;
        COMPARE_CAUSE(over, 1, Cause::Offered);
        QCOMPARE(textOf(over), u"the time of Worker 1 is over"_s);
        over.now += 20'000;
        QCOMPARE(textOf(over), u"Worker 1 is asked, 0:26 longer than the time to answer"_s);
        // The list says that it is pending again.
        facts.tasks[0].status = TaskStatus::Pending;
        facts.tasks[0].updated = Start - 1000;
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
    }

    void aWrapUpIsForgotten()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 900, TaskStatus::Wrapping)};
        facts.tasks[0].updated = Start - 299'000;
        COMPARE_CAUSE(facts, 1, Cause::Count);
        facts.tasks[0].updated = Start - 301'000;
        COMPARE_CAUSE(facts, 1, Cause::Stuck);
        QVERIFY(rowOf(facts).reservation.isNull()); // Not known yet, so nothing could be completed.

        facts.ledger.note(reservation(1, 1, 2, ReservationStatus::Wrapping, 680));
        const WaitingRow row = rowOf(facts);
        QCOMPARE(row.reservation, sid(SidKind::Reservation, 1));
        QCOMPARE(row.worker, workerSid(2));
        QCOMPARE(row.why.since, Start - 680'000);
        QCOMPARE(textOf(facts), u"wrapping up for 11:20"_s);
        // Its age counts from wrap-up, not from the task's last change.
        WaitingFacts young = facts;
        young.ledger = {};
        young.ledger.note(reservation(1, 1, 2, ReservationStatus::Wrapping, 20));
        COMPARE_CAUSE(young, 1, Cause::Count);
        facts.limits.wrapUp = 700'000;
        COMPARE_CAUSE(facts, 1, Cause::Count);
    }

    void aWrapUpIsNotForgottenBelowTheUsual()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 900, TaskStatus::Wrapping)};
        // Three that took 7:50.
        for (quint32 number = 11; number <= 13; ++number) {
            facts.ledger.note(reservation(number, number, 1, ReservationStatus::Wrapping, 570));
            facts.ledger.take({told(number, EventType::ReservationCompleted, 100,
                                    {{EventField::ReservationSid, sid(SidKind::Reservation, number).toString()},
                                     {EventField::TaskSid, sid(SidKind::Task, number).toString()}})});
        }
        facts.ledger.note(reservation(1, 1, 2, ReservationStatus::Wrapping, 326));
        COMPARE_CAUSE(facts, 1, Cause::Count);
        facts.now += 150'000;
        COMPARE_CAUSE(facts, 1, Cause::Stuck);
        QCOMPARE(textOf(facts), u"wrapping up for 7:56; the usual is 7:50"_s);
    }

    void theCallIsOver()
    {
        const QString attributes = u"{\"call_sid\": \"CA00000000000000000000000000000001\"}"_s;
        for (const TaskStatus status : {TaskStatus::Pending, TaskStatus::Reserved, TaskStatus::Assigned}) {
            WaitingFacts facts = WaitingCentre::facts();
            facts.tasks = {task(1, Support, 300, status, attributes)};
            const WaitingRow before = rowOf(facts);
            QVERIFY(before.cause != Cause::Stuck);
            facts.ledger.noteCall(u"CA00000000000000000000000000000001"_s, Start - 242'000);
            COMPARE_CAUSE(facts, 1, Cause::Stuck);
            QCOMPARE(textOf(facts), u"its call ended 4:02 ago"_s);
        }
        // In wrap-up a call is over as it should be.
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 300, TaskStatus::Wrapping, attributes)};
        facts.tasks[0].updated = Start - 20'000;
        facts.ledger.noteCall(u"CA00000000000000000000000000000001"_s, Start - 20'000);
        COMPARE_CAUSE(facts, 1, Cause::Count);
    }

    void anAssignedTaskWithoutAnOpenReservationIsStuck()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 300, TaskStatus::Assigned)};
        COMPARE_CAUSE(facts, 1, Cause::Count); // Nobody has looked.
        facts.ledger.takeReservations(facts.tasks[0].sid, {}, Start);
        COMPARE_CAUSE(facts, 1, Cause::Stuck);
        facts.ledger.takeReservations(facts.tasks[0].sid, {reservation(1, 1, 1, ReservationStatus::Accepted)}, Start);
        COMPARE_CAUSE(facts, 1, Cause::Count);
    }

    void itCannotBeToldWithoutTheRules()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.rules = nullptr;
        COMPARE_CAUSE(facts, 1, Cause::CannotTell);
        QCOMPARE(rowOf(facts).why.kind, Kind::RulesUnread);
        facts.rules = rules();
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
        facts.tasks[0].workflowSid = sid(SidKind::Workflow, 2);
        COMPARE_CAUSE(facts, 1, Cause::CannotTell);
        facts = WaitingCentre::facts();
        facts.tasks[0].taskQueueSid = queue(Slow); // No filter leads there.
        COMPARE_CAUSE(facts, 1, Cause::CannotTell);
        QCOMPARE(rowOf(facts).why.kind, Kind::NoFilter);
    }

    /// By its age it would be in the second step, but TaskRouter says it is in the first one's queue still.
    void theTasksOwnQueueCounts()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.rules = rules("{\"expression\": \"1==1\", \"targets\": [{\"queue\": \"" + queue(Retention).toLatin1() +
                            "\", \"timeout\": 30}, {\"queue\": \"" + queue(Support).toLatin1() + "\"}]}");
        facts.tasks = {task(1, Retention, 60)};
        COMPARE_CAUSE(facts, 1, Cause::NobodyEligible);
        facts.tasks = {task(1, Support, 60)};
        COMPARE_CAUSE(facts, 1, Cause::Unavailable);
    }

    void groupsAreOldestFirstAndCounted()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 10), task(2, Support, 90), task(3, Support, 50), task(4, Retention, 5)};
        const WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.rows(Cause::Unavailable).size(), 3);
        QCOMPARE(now.rows(Cause::Unavailable).at(0).task, sid(SidKind::Task, 2));
        QCOMPARE(now.rows(Cause::Unavailable).at(2).task, sid(SidKind::Task, 1));
        QCOMPARE(now.tasks, 4);
        QCOMPARE(now.calls(), 4);
        QCOMPARE(now.workers, 3);
        QCOMPARE(now.free, 0);
        QCOMPARE(summaryOf(now, Start), u"4 tasks · oldest 1:30 · 3 workers, 0 free"_s);
    }

    void workersAreCountedByActivityWithTheLongest()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.workers.append(worker(4, u"Dan"_s, Available));
        facts.workers[1].statusChanged = Start - 544'000;
        facts.ledger.take(missedOffer(10, 3, u"Cyd"_s, 97));
        const WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.activities.size(), 3);
        QCOMPARE(now.activities.at(0).name, u"Available"_s);
        QVERIFY(now.activities.at(0).isAvailable);
        QCOMPARE(now.activities.at(1).people, 2);
        QCOMPARE(now.activities.at(1).longestName, u"Bob"_s);
        QCOMPARE(now.activities.at(1).since, Start - 544'000);
        QVERIFY(now.activities.at(2).isMissed);
        QCOMPARE(now.free, 1);
        // Where nobody is there, an activity keeps its place.
        facts.workers[3] = worker(4, u"Dan"_s, Break);
        const WaitingNow then = WaitingSurvey().take(facts);
        QCOMPARE(then.activities.size(), 3);
        for (qsizetype at = 0; at < 3; ++at)
            QCOMPARE(then.activities.at(at).name, now.activities.at(at).name);
        QCOMPARE(then.activities.at(0).people, 0);
        QCOMPARE(then.free, 0);
    }

    /// Bars of what waited: those that wait now, and those that do not any more.
    void theLastMinutesAreCountedBackwards()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 100)};
        facts.ledger.take({told(1, EventType::ReservationAccepted, 45,
                                {{EventField::TaskSid, sid(SidKind::Task, 9).toString()},
                                 {EventField::ReservationSid, sid(SidKind::Reservation, 9).toString()},
                                 {EventField::TaskAge, u"30"_s}})});
        // Every 30 s: task 1 since 100 s, task 9 from 75 to 45 s ago.
        facts.ledger.noteObserved(Start - 900'000, Start);
        using Bars = QList<std::optional<int>>;
        QCOMPARE(WaitingSurvey().take(facts).lastMinutes, Bars({0, 0, 0, 0, 0, 0, 1, 2, 1, 1}));
        QCOMPARE(WaitingSurvey().take(facts).knownSince, 0);

        // Nobody looked before: what was then is not zero.
        facts.ledger = {};
        const auto no = std::optional<int>();
        QCOMPARE(WaitingSurvey().take(facts).lastMinutes, Bars({no, no, no, no, no, no, no, no, no, 1}));
        facts.ledger.noteObserved(Start - 95'000, Start);
        WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.lastMinutes, Bars({no, no, no, no, no, no, 1, 1, 1, 1}));
        QCOMPARE(now.knownSince, Start - 90'000);
        // The clock jumped, and the list of tasks is of before.
        facts.now += 3'600'000;
        now = WaitingSurvey().take(facts);
        QCOMPARE(now.lastMinutes, Bars({no, no, no, no, no, no, no, no, no, 1}));
    }

    /// Who went away before anybody looked is known by the offer alone.
    void whoWentAwayLongAgoIsPutBackAsWell()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.workers[2].statusChanged = Start - 8'999'500;
        facts.ledger.takeTimeouts(missedOffer(30, 3, u"Cyd"_s, 9000));
        WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.absentees.size(), 1);
        QCOMPARE(now.absentees.first().reservation, sid(SidKind::Reservation, 30));
        QCOMPARE(rowOf(now, 1).absentees, QList<Sid>{workerSid(3)});
        // Into another activity than such offers lead to people go by themselves.
        facts.workers[2] = worker(3, u"Cyd"_s, Break);
        facts.workers[2].statusChanged = Start - 8'999'500;
        now = WaitingSurvey().take(facts);
        QVERIFY(now.away.isEmpty());
    }

    /// A task whose call is over is stuck, once somebody was told to look.
    void aCallThatIsOverMakesItsTaskStuck()
    {
        WaitingFacts facts = WaitingCentre::facts();
        const auto withCall = [](const QString &call) {
            return u"{\"topic\": \"1\", \"call_sid\": \"%1\"}"_s.arg(call);
        };
        facts.tasks = {task(1, Support, 60, TaskStatus::Pending, withCall(u"CA1"_s)),
                       task(2, Support, 90, TaskStatus::Assigned, withCall(u"CA2"_s)),
                       task(3, Support, 900, TaskStatus::Wrapping, withCall(u"CA3"_s)), task(4)};
        QCOMPARE(WaitingSurvey().take(facts).openCalls, QStringList({u"CA2"_s, u"CA1"_s}));
        facts.ledger.noteCall(u"CA2"_s, Start - 40'000);
        const WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.openCalls, QStringList{u"CA1"_s});
        QCOMPARE(rowOf(now, 2).cause, Cause::Stuck);
        QCOMPARE(whyText(rowOf(now, 2), Start).text, u"its call ended 0:40 ago"_s);
        facts.ledger.prune(Start + WaitingLedger::MemoryMsecs, Start);
        QVERIFY(facts.ledger.endOfCall(u"CA2"_s)); // Nobody looks again by themselves.
    }

    /// What the number in red counts, and what it does not.
    void whatCallsForSomebody()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1), task(2, Retention), task(3, Support, 60, TaskStatus::Reserved),
                       task(4, Support, 900, TaskStatus::Wrapping)};
        facts.tasks[3].updated = Start - 400'000;
        WaitingReservation offer = reservation(1, 3, 1, ReservationStatus::Pending);
        offer.answerBy = Start + 4'000;
        facts.ledger.note(offer);
        WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.rows(Cause::OfferEnding).size(), 1);
        QCOMPARE(now.tasks, 3);
        QCOMPARE(now.calls(), 3);
        QCOMPARE(callsText(now), u"3 call for somebody\nNobody is eligible: 1\n"
                                 "Everyone eligible is unavailable: 1\nStuck: 1"_s);
        // Before anybody knows who is there, nobody can say that nobody fits.
        facts.workersRead = 0;
        facts.workers.clear();
        now = WaitingSurvey().take(facts);
        QCOMPARE(now.calls(), 1);
        QCOMPARE(now.rows(Cause::CannotTell).size(), 2);
        QVERIFY(!now.hasRules);
    }

    /// The same survey asked again finds what changed, and only that.
    void keepsWhatItReadAndSeesWhatChanged()
    {
        WaitingSurvey survey;
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks.append(task(2, Retention));
        const WaitingNow first = survey.take(facts);
        QCOMPARE(survey.take(facts), first);
        facts.workers[0].attributes = u"{\"level\": 9, \"skills\": [\"support\"]}"_s;
        QCOMPARE(wordOf(rowOf(survey.take(facts), 2)), "unavailable");
        facts.workers[0] = worker(1, u"Ann"_s, Available);
        QCOMPARE(wordOf(rowOf(survey.take(facts), 2)), "nobody-eligible");
        facts.rules = rules({}, u"level >= 4"_s);
        QCOMPARE(wordOf(rowOf(survey.take(facts), 2)), "cannot-tell");
    }
};

QTEST_GUILESS_MAIN(TestWaitingCauses)
#include "tst_waitingcauses.moc"
