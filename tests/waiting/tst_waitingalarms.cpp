#include "story/waiting/waitingalarms.h"

#include "waitingcentre.h"

using namespace WaitingCentre;

namespace {

WaitingAlarmSettings with(WaitingAlarm alarm)
{
    WaitingAlarmSettings settings;
    settings.on.at(static_cast<size_t>(alarm)) = true;
    return settings;
}

WaitingNow after(const WaitingFacts &facts)
{
    return WaitingSurvey().take(facts);
}

/// A task that is reserved, and its offer.
WaitingFacts offered(quint32 reservation, qint64 secondsLeft)
{
    WaitingFacts facts = WaitingCentre::facts();
    facts.tasks = {task(1, Support, 60, TaskStatus::Reserved)};
    WaitingReservation offer = WaitingCentre::reservation(reservation, 1, 1, ReservationStatus::Pending);
    offer.answerBy = Start + secondsLeft * 1000;
    facts.ledger.note(offer);
    return facts;
}

} // namespace

/// Something is told once, and only what is asked for.
class TestWaitingAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfferIsToldOnceAndTheNextOneAgain()
    {
        WaitingAlarms alarms;
        const WaitingAlarmSettings settings = with(WaitingAlarm::OfferEnds);
        QVERIFY(alarms.take(after(offered(1, 16)), {}, settings).isEmpty());
        const QList<WaitingAlert> told = alarms.take(after(offered(1, 14)), {}, settings);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().text, u"Worker 1 has 0:14 left for “Call 1”."_s);
        QCOMPARE(told.first().task, sid(SidKind::Task, 1));
        QVERIFY(alarms.take(after(offered(1, 9)), {}, settings).isEmpty());
        // It was gone for a moment, as it is where a list fails.
        QVERIFY(alarms.take({}, {}, settings).isEmpty());
        QVERIFY(alarms.take(after(offered(1, 4)), {}, settings).isEmpty());
        QCOMPARE(alarms.take(after(offered(2, 14)), {}, settings).size(), 1);
        QVERIFY(alarms.take(after(offered(3, 14)), {}, {}).isEmpty());
    }

    void severalAtOnceAreOneAlert()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 301), task(2, Support, 400), task(3, Support, 299)};
        WaitingAlarms alarms;
        const WaitingAlarmSettings settings = with(WaitingAlarm::LongWait);
        const QList<WaitingAlert> told = alarms.take(after(facts), {}, settings);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().task, sid(SidKind::Task, 2));
        QCOMPARE(told.first().text, u"“Call 2” has waited 6:40. So have 1 more."_s);
        facts.now += 2000;
        const QList<WaitingAlert> then = alarms.take(after(facts), {}, settings);
        QCOMPARE(then.size(), 1);
        QCOMPARE(then.first().task, sid(SidKind::Task, 3));
        // The others have not stopped waiting because they were told of before.
        QCOMPARE(then.first().text, u"“Call 3” has waited 5:01. So have 2 more."_s);
    }

    /// Told by its task while its reservation is not read, and not again once it is.
    void anOfferIsToldBeforeItsReservationIsRead()
    {
        WaitingFacts facts = WaitingCentre::facts();
        auto within = *facts.rules;
        within.answerWithin.insert(sid(SidKind::Workflow, 1), 30'000);
        facts.rules = std::make_shared<const WaitingRules>(within);
        facts.tasks = {task(1, Support, 60, TaskStatus::Reserved)};
        facts.tasks[0].updated = Start - 20'000;
        WaitingAlarms alarms;
        const WaitingAlarmSettings settings = with(WaitingAlarm::OfferEnds);
        const QList<WaitingAlert> told = alarms.take(after(facts), {}, settings);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().text, u"0:10 at most is left for “Call 1”."_s);
        QVERIFY(alarms.take(after(facts), {}, settings).isEmpty());
        QVERIFY(alarms.take(after(offered(1, 9)), {}, settings).isEmpty());
        // The next offer of the same task.
        facts.now += 60'000;
        facts.tasks[0].updated += 60'000;
        QCOMPARE(alarms.take(after(facts), {}, settings).size(), 1);
    }

    void namesAreWholeOrCounted()
    {
        WaitingAlarms alarms;
        WaitingNow now;
        now.asOf = Start;
        WaitingLedger ledger;
        quint32 number = 1;
        for (const QString &name : {u"Ann, called Annie"_s, u"Bob"_s, QString(), u"Dan"_s, u"Eve"_s})
            ledger.take(missedOffer(number * 10, number, name, 100 - number)), ++number;
        const QList<WaitingAlert> told = alarms.take(now, ledger, with(WaitingAlarm::MissedOffers));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().title, u"5 workers went away by missed offers"_s);
        QCOMPARE(told.first().text,
                 u"Ann, called Annie, Bob, %1 and 2 more, within 5 minutes."_s.arg(workerSid(3).shortened()));
        QCOMPARE(told.first().details.count(u'\n'), 4);
        QVERIFY(told.first().details.endsWith(u"Eve"_s));
        // Two more: all of these minutes are told, not those alone.
        ledger.take(missedOffer(80, 8, u"Fay"_s, 20) + missedOffer(90, 9, u"Gil"_s, 10));
        const QList<WaitingAlert> then = alarms.take(now, ledger, with(WaitingAlarm::MissedOffers));
        QCOMPARE(then.size(), 1);
        QCOMPARE(then.first().title, u"7 workers went away by missed offers"_s);
    }

    void missedOffersCountWithinTheirMinutes()
    {
        WaitingAlarms alarms;
        WaitingAlarmSettings settings = with(WaitingAlarm::MissedOffers);
        WaitingNow now;
        now.asOf = Start;
        WaitingLedger ledger;
        ledger.take(missedOffer(10, 1, u"Ann"_s, 301) + missedOffer(20, 2, u"Bob"_s, 100));
        QVERIFY(alarms.take(now, ledger, settings).isEmpty()); // The first is too long ago.
        ledger.take(missedOffer(30, 2, u"Bob"_s, 50));
        QVERIFY(alarms.take(now, ledger, settings).isEmpty()); // The same one twice.
        ledger.take(missedOffer(40, 3, u"Cyd"_s, 40));
        const QList<WaitingAlert> told = alarms.take(now, ledger, settings);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().text.startsWith(u"Bob, Cyd"_s), qPrintable(told.first().text));
        QVERIFY(alarms.take(now, ledger, settings).isEmpty());
        // One more is no news: it takes two again.
        ledger.take(missedOffer(50, 4, u"Dan"_s, 20));
        QVERIFY(alarms.take(now, ledger, settings).isEmpty());
        ledger.take(missedOffer(60, 1, u"Ann"_s, 10));
        QCOMPARE(alarms.take(now, ledger, settings).size(), 1);
        settings.missedMinutes = 1;
        QVERIFY(alarms.take(now, ledger, settings).isEmpty());
    }

    void aWrapUpIsToldOnceAlsoWhereItsReservationIsFoundLater()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.tasks = {task(1, Support, 900, TaskStatus::Wrapping)};
        facts.tasks[0].updated = Start - 400'000;
        WaitingAlarms alarms;
        const WaitingAlarmSettings settings = with(WaitingAlarm::LongWrapUp);
        QCOMPARE(alarms.take(after(facts), {}, settings).size(), 1);
        facts.ledger.note(reservation(1, 1, 2, ReservationStatus::Wrapping, 680));
        QVERIFY(alarms.take(after(facts), {}, settings).isEmpty());
        // A task that is stuck for another reason is no wrap-up.
        facts.tasks = {task(2, Support, 900, TaskStatus::Assigned)};
        facts.ledger.takeReservations(facts.tasks[0].sid, {}, Start);
        QVERIFY(alarms.take(after(facts), {}, settings).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWaitingAlarms)
#include "tst_waitingalarms.moc"
