#include "story/waiting/nextoffer.h"

#include "waitingcentre.h"

using namespace WaitingCentre;
using How = OfferEnd::How;

namespace {

/// Ada has the offer of a task in Support; Bob and Cy could be asked as well.
OfferEnd offer(How how = How::TurnedDown)
{
    OfferEnd end;
    end.how = how;
    end.task = task(1);
    end.worker = workerSid(1);
    end.at = Start;
    return end;
}

QList<Worker> people(quint32 bob = Available, quint32 cy = Available)
{
    QList<Worker> all{worker(1, u"Ada"_s), worker(2, u"Bob"_s, bob), worker(3, u"Cy"_s, cy)};
    all[1].statusChanged = Start - 600'000; // He has been without a task longest.
    return all;
}

} // namespace

/// What a workflow most likely does once an offer is over.
class TestNextOffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsFreeLongestIsAskedNext()
    {
        const NextOffer next = nextOffer(*rules(), people(), offer());
        QCOMPARE(next.kind, NextOffer::Kind::Asks);
        QCOMPARE(next.worker, u"Bob"_s);
        QCOMPARE(next.queue, u"Support"_s);
        QCOMPARE(nextOfferText(next, How::TurnedDown),
                 u"Once it is turned down, Bob is most likely asked next, in Support."_s);
        QCOMPARE(nextOfferText(next, How::RunsOut), u"If it runs out, Bob is most likely asked next, in Support."_s);
    }
    void whoIsAskedAlreadyIsNot()
    {
        OfferEnd end = offer();
        end.busy = {workerSid(2)};
        QCOMPARE(nextOffer(*rules(), people(), end).worker, u"Cy"_s);
    }
    /// Without an activity the same person is asked again, where nobody goes before.
    void whoTurnsItDownMayBeAskedAgain()
    {
        NextOffer next = nextOffer(*rules(), people(Break, Offline), offer());
        QCOMPARE(next.worker, u"Ada"_s);
        QVERIFY(next.isSameWorker);
        OfferEnd end = offer();
        end.activity = sid(SidKind::Activity, Break);
        next = nextOffer(*rules(), people(Break, Offline), end);
        QCOMPARE(next.kind, NextOffer::Kind::Waits);
        QCOMPARE(next.queue, u"Support"_s);
    }
    /// Who lets an offer run out goes into the workspace's timeout activity.
    void whoLetsItRunOutIsAwayThen()
    {
        QCOMPARE(nextOffer(*rules(), people(Break, Offline), offer(How::RunsOut)).kind, NextOffer::Kind::Waits);
    }
    void aTargetThatIsOverGoesOnOrCancels()
    {
        const QByteArray one = "{\"expression\": \"1==1\", \"targets\": [{\"queue\": \"" + queue(Support).toLatin1() +
                               "\", \"timeout\": 30}]}";
        QCOMPARE(nextOffer(*rules(one), people(), offer()).kind, NextOffer::Kind::Canceled);
    }
    void whatIsNotKnownIsNotSaid()
    {
        OfferEnd end = offer();
        end.task.workflowSid = sid(SidKind::Workflow, 7);
        QCOMPARE(nextOffer(*rules(), people(), end), NextOffer());
        QCOMPARE(nextOffer(*rules(), {}, offer()), NextOffer());
        QCOMPARE(nextOfferText({}, How::TurnedDown), QString());
        const QList<Worker> many(MostWorkersOfNextOffer + 1, worker(1, u"Ada"_s));
        QCOMPARE(nextOffer(*rules(), many, offer()), NextOffer());
    }
};

QTEST_GUILESS_MAIN(TestNextOffer)
#include "tst_nextoffer.moc"
