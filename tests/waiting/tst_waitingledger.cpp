#include "story/missedoffer.h"
#include "story/waiting/waitingreading.h"
#include "waitingcentre.h"

#include <algorithm>

using namespace WaitingCentre;

namespace {

QList<StoryEvent> life(qint64 wrapUpSeconds, quint32 number = 1)
{
    const auto of = [number](EventType type, quint32 event, qint64 ago) {
        return WaitingCentre::told(number * 10 + event, type, ago,
                                   {{EventField::ReservationSid, sid(SidKind::Reservation, number).toString()},
                                    {EventField::TaskSid, sid(SidKind::Task, number).toString()},
                                    {EventField::WorkerSid, workerSid(1).toString()},
                                    {EventField::WorkerName, u"Ann"_s},
                                    {EventField::TaskChannelUniqueName, u"voice"_s},
                                    {EventField::ReservationTimeout, u"30"_s},
                                    {EventField::TaskAge, u"10"_s}});
    };
    return {of(EventType::ReservationCreated, 1, 300), of(EventType::ReservationAccepted, 2, 290),
            of(EventType::ReservationWrapup, 3, 100 + wrapUpSeconds), of(EventType::ReservationCompleted, 4, 100)};
}

} // namespace

class TestWaitingLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Events arrive late, twice and in any order.
    void knowsWhoHasWhatWhateverTheOrder()
    {
        QList<StoryEvent> events = life(60);
        events.removeLast();
        std::sort(events.begin(), events.end(), [](const StoryEvent &a, const StoryEvent &b) { return a.sid < b.sid; });
        do {
            WaitingLedger ledger;
            for (const StoryEvent &event : std::as_const(events))
                ledger.take({event, event});
            const WaitingReservation one = ledger.open().value(sid(SidKind::Reservation, 1));
            QCOMPARE(one.status, ReservationStatus::Wrapping);
            QCOMPARE(one.since, Start - 160'000);
            QCOMPARE(one.workerName, u"Ann"_s);
        } while (std::next_permutation(events.begin(), events.end(),
                                       [](const StoryEvent &a, const StoryEvent &b) { return a.sid < b.sid; }));
    }

    void whatEndedDoesNotComeBack()
    {
        WaitingLedger ledger;
        ledger.take(life(60));
        QVERIFY(ledger.open().isEmpty());
        ledger.take({life(60).first()});
        QVERIFY(ledger.open().isEmpty());
        // A list that was read before it ended, and arrived afterwards.
        ledger.takeReservations(sid(SidKind::Task, 1), {reservation(1, 1, 1, ReservationStatus::Wrapping)}, Start);
        QVERIFY(ledger.open().isEmpty());
    }

    void aListOfReservationsCorrectsWhatEventsDidNotTell()
    {
        WaitingLedger ledger;
        ledger.note(reservation(1, 1, 1, ReservationStatus::Accepted, 50));
        ledger.note(reservation(2, 1, 2, ReservationStatus::Accepted, 50));
        ledger.note(reservation(3, 1, 3, ReservationStatus::Accepted, 1));  // Newer than the list.
        ledger.note(reservation(4, 2, 3, ReservationStatus::Accepted, 50)); // Of another task.
        WaitingReservation now = reservation(1, 1, 1, ReservationStatus::Wrapping, 20);
        ledger.takeReservations(sid(SidKind::Task, 1), {now}, Start - 10'000);
        QCOMPARE(ledger.open().size(), 3);
        QCOMPARE(ledger.open().value(now.sid).status, ReservationStatus::Wrapping);
        QCOMPARE(ledger.open().value(now.sid).since, now.since);
        QVERIFY(!ledger.open().contains(sid(SidKind::Reservation, 2)));
        ledger.retain({sid(SidKind::Task, 2)}, Start);
        QCOMPARE(ledger.open().keys(), QList<Sid>{sid(SidKind::Reservation, 4)});
    }

    void aMissedOfferIsAChangeOfActivityRightAfterIt()
    {
        WaitingLedger ledger;
        ledger.take(missedOffer(10, 1, u"Ann"_s, 60));
        QVERIFY(ledger.lastTimeout(workerSid(1)));
        QCOMPARE(ledger.lastTimeout(workerSid(1))->reservation, sid(SidKind::Reservation, 10));
        QCOMPARE(ledger.misses().size(), 1);
        // So late it was somebody's choice.
        ledger.take(missedOffer(20, 2, u"Bob"_s, 60, MissedOfferTakesMsecs + 1));
        QCOMPARE(ledger.misses().size(), 1);
        // Ann has come back, and has gone once more by herself.
        for (const quint32 number : {30U, 31U}) {
            ledger.take({told(
                number, EventType::WorkerActivityUpdate, 58 - (number - 30),
                {{EventField::WorkerSid, workerSid(1).toString()}, {EventField::WorkerActivityName, u"Available"_s}})});
        }
        QCOMPARE(ledger.misses().size(), 1);
    }

    /// Offers that ran out long ago are read by themselves: they count for nothing else.
    void timeoutsOfBeforeTellOnlyWhoMayHaveGone()
    {
        WaitingLedger ledger;
        ledger.take(missedOffer(10, 1, u"Ann"_s, 60));
        ledger.takeTimeouts(missedOffer(20, 1, u"Ann"_s, 9000) + missedOffer(30, 2, u"Bob"_s, 9000));
        QCOMPARE(ledger.lastTimeout(workerSid(1))->reservation, sid(SidKind::Reservation, 10));
        QCOMPARE(ledger.lastTimeout(workerSid(2))->reservation, sid(SidKind::Reservation, 30));
        QCOMPARE(ledger.misses().size(), 1);
        QCOMPARE(ledger.failedOffers(sid(SidKind::Task, 1)), 1);
        ledger.prune(Start, Start);
        QVERIFY(ledger.lastTimeout(workerSid(2))); // Somebody may be away since.
    }

    /// It was accepted before anybody looked: since when it waited no more, its end does not tell.
    void whatIsCompletedHadWaitedBefore()
    {
        WaitingLedger ledger;
        const auto end = [](quint32 number, EventType type, const QString &status) {
            return told(number, type, 50,
                        {{EventField::TaskSid, sid(SidKind::Task, number).toString()},
                         {EventField::TaskAssignmentStatus, status},
                         {EventField::TaskAge, u"900"_s}});
        };
        ledger.take({end(1, EventType::TaskCompleted, u"completed"_s), end(2, EventType::TaskDeleted, u"assigned"_s),
                     end(3, EventType::TaskSystemDeleted, u"completed"_s)});
        QCOMPARE(ledger.waitedAt(Start - 100'000, {}), 0);
        ledger.take({end(4, EventType::TaskCanceled, u"canceled"_s), end(5, EventType::TaskDeleted, u"pending"_s)});
        QCOMPARE(ledger.waitedAt(Start - 100'000, {}), 2);
        QCOMPARE(ledger.waitedAt(Start - 49'000, {}), 0);
    }

    /// More offers ran out than a page holds: the rest is asked for from where it was cut.
    void asksForTheRestOfWhatRanOutBefore()
    {
        const auto rules = WaitingCentre::rules();
        WaitingLedger ledger;
        WaitingReading reading;
        Worker gone = worker(3, u"Cyd"_s, Offline);
        gone.statusChanged = Start - 9'000'000;
        QCOMPARE(reading.missedSince(ledger, *rules, {gone}, Start), 0); // Nothing was read at all yet.
        ledger.noteObserved(Start - 900'000, Start);
        const UtcMsecs since = reading.missedSince(ledger, *rules, {gone}, Start);
        QCOMPARE(since, gone.statusChanged - MissedOfferTakesMsecs);
        const QList<StoryEvent> page{missedOffer(10, 1, u"Ann"_s, 8'900).first(),
                                     missedOffer(20, 2, u"Bob"_s, 5'000).first()};
        reading.noteMissedRead(page, true, since);
        QCOMPARE(reading.missedSince(ledger, *rules, {gone}, Start), Start - 5'000'000);
        reading.noteMissedRead(page, false, Start - 5'000'000);
        QCOMPARE(reading.missedSince(ledger, *rules, {gone}, Start), 0);
        // Whoever is found there later, and went before, is asked about once.
        gone.statusChanged -= 1'000'000;
        QVERIFY(reading.missedSince(ledger, *rules, {gone}, Start) > 0);
        gone.activitySid = sid(SidKind::Activity, Break);
        QCOMPARE(reading.missedSince(ledger, *rules, {gone}, Start), 0);
    }

    void knowsSinceWhenNothingWasMissed()
    {
        WaitingLedger ledger;
        QCOMPARE(ledger.observedSince(), 0);
        ledger.noteObserved(Start - 900'000, Start);
        ledger.noteObserved(Start - 20'000, Start + 5'000);
        QCOMPARE(ledger.observedSince(), Start - 900'000);
        // More happened than a page holds: what was between is not known.
        ledger.noteObserved(Start + 60'000, Start + 90'000);
        QCOMPARE(ledger.observedSince(), Start + 60'000);
    }

    /// The list of offers is newer than the Events: what was offered before and is not in it is over, however its
    /// seconds were counted.
    void believesTheNewerListOfOffers()
    {
        WaitingLedger ledger;
        ledger.note(reservation(1, 1, 1, ReservationStatus::Pending, 30));
        ledger.note(reservation(2, 1, 2, ReservationStatus::Pending, 20));
        ledger.note(reservation(3, 1, 3, ReservationStatus::Accepted, 30));
        ledger.note(reservation(4, 2, 1, ReservationStatus::Pending, 30));
        ledger.note(reservation(5, 1, 2, ReservationStatus::Pending, 2));
        ledger.takeOffers(sid(SidKind::Task, 1), {sid(SidKind::Reservation, 2)}, Start - 20'000);
        const auto isOpen = [&ledger](int number) { return ledger.open().contains(sid(SidKind::Reservation, number)); };
        QVERIFY(!isOpen(1));
        QVERIFY(isOpen(2));
        QVERIFY(isOpen(3)); // No offer any more.
        QVERIFY(isOpen(4)); // Another task's.
        QVERIFY(isOpen(5)); // Newer than that list.
    }

    void countsOffersThatCameToNothing()
    {
        WaitingLedger ledger;
        ledger.take(missedOffer(10, 1, u"Ann"_s, 60) + missedOffer(20, 2, u"Bob"_s, 30));
        QCOMPARE(ledger.failedOffers(sid(SidKind::Task, 1)), 2);
        ledger.take(life(60, 3));
        QCOMPARE(ledger.failedOffers(sid(SidKind::Task, 3)), 0);
        // As long as it waits, however long ago that was; of what is over nobody asks again.
        ledger.prune(Start + 2 * WaitingLedger::MemoryMsecs, Start);
        ledger.retain({sid(SidKind::Task, 1)}, Start + 2 * WaitingLedger::MemoryMsecs);
        QCOMPARE(ledger.failedOffers(sid(SidKind::Task, 1)), 2);
        ledger.retain({}, Start + 2 * WaitingLedger::MemoryMsecs);
        QCOMPARE(ledger.failedOffers(sid(SidKind::Task, 1)), 0);
    }

    void theUsualWrapUpIsTheMiddleOfThoseSeen()
    {
        WaitingLedger ledger;
        ledger.take(life(70, 1) + life(10, 2));
        QCOMPARE(ledger.usualWrapUp(), 0); // Two tell nothing.
        ledger.take(life(100, 3));
        QCOMPARE(ledger.usualWrapUp(), 70'000);
    }

    void forgetsWhatIsLongOver()
    {
        WaitingLedger ledger;
        ledger.take(life(60) + missedOffer(20, 2, u"Bob"_s, 60));
        ledger.note(reservation(7, 7, 1, ReservationStatus::Wrapping, 900));
        ledger.prune(Start, 0);
        QCOMPARE(ledger.misses().size(), 1);
        ledger.prune(Start + WaitingLedger::MemoryMsecs, 0);
        QVERIFY(ledger.misses().isEmpty());
        QCOMPARE(ledger.open().size(), 1); // What is open stays, however old it is.
        QCOMPARE(ledger.waitedAt(Start - 295'000, {}), 0);
    }

    void noticesThatTheRulesAreOthersNow()
    {
        WaitingLedger ledger;
        ledger.take(life(60));
        QCOMPARE(ledger.rulesChanged(), 0);
        ledger.take({told(90, EventType::WorkflowUpdated, 20, {})});
        QCOMPARE(ledger.rulesChanged(), Start - 20'000);
    }
};

QTEST_GUILESS_MAIN(TestWaitingLedger)
#include "tst_waitingledger.moc"
