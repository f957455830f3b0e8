#include "reservations/offerlistmodel.h"

#include "reservations/roles.h"
#include "support/modelmirror.h"
#include "support/samples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

PendingOffer offer(quint32 number, qint64 secondsLeft, quint32 task = 1)
{
    PendingOffer offer;
    offer.reservation = Samples::reservation(number);
    offer.reservation.taskSid = Samples::sid(SidKind::Task, task);
    offer.title = u"Call %1"_s.arg(task);
    offer.channel = u"voice"_s;
    offer.answerBy = secondsLeft ? Samples::Start + secondsLeft * 1000 : 0;
    return offer;
}

Sid sidOf(quint32 number)
{
    return Samples::sid(SidKind::Reservation, number);
}

struct Watched
{
    OfferListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelMirror mirror{model, {Qt::DisplayRole, SubtitleRole, SidRole, SortRole, AnswerByRole}};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};

    [[nodiscard]] QList<Sid> order() const
    {
        QList<Sid> sids;
        for (int row = 0; row < model.rowCount(); ++row)
            sids.append(model.at(row)->reservation.sid);
        return sids;
    }
};

} // namespace

class OfferListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A row that slides over the border of a page while it is read comes twice.
    void offerThatComesTwiceIsOne()
    {
        Watched w;
        w.model.setOffers({offer(1, 30), offer(2, 20), offer(2, 20), offer(1, 30)});
        QCOMPARE(w.order(), (QList<Sid>{sidOf(2), sidOf(1)}));
        w.model.setOffers({offer(2, 20), offer(3, 5), offer(3, 40), offer(2, 20)});
        QCOMPARE(w.order(), (QList<Sid>{sidOf(3), sidOf(2)}));
    }

    void soonestToRunOutIsFirst()
    {
        Watched w;
        w.model.setOffers({offer(1, 30), offer(2, 0), offer(3, 5), offer(4, 12)});
        QCOMPARE(w.order(), (QList<Sid>{sidOf(3), sidOf(4), sidOf(1), sidOf(2)}));
        QCOMPARE(w.model.index(0).data().toString(), u"Call 1"_s);
        QCOMPARE(w.model.index(0).data(SubtitleRole).toString(), u"Worker 3 · voice"_s);
        QCOMPARE(w.model.index(0).data(AnswerByRole).toLongLong(), Samples::Start + 5000);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void mergesByReservation()
    {
        Watched w;
        w.model.setOffers({offer(1, 30), offer(2, 20), offer(3, 10)});
        QItemSelectionModel selection(&w.model);
        selection.setCurrentIndex(w.model.index(w.model.rowOf(sidOf(1))), QItemSelectionModel::ClearAndSelect);
        w.inserted.clear();
        w.model.setOffers({offer(1, 30), offer(2, 20), offer(3, 10)});
        QVERIFY(w.inserted.isEmpty() && w.changed.isEmpty() && w.removed.isEmpty() && w.moved.isEmpty());
        w.model.setOffers({offer(1, 1), offer(2, 20), offer(4, 15)});
        QCOMPARE(w.order(), (QList<Sid>{sidOf(1), sidOf(4), sidOf(2)}));
        QCOMPARE(selection.currentIndex().data(SidRole).value<Sid>(), sidOf(1));
        QCOMPARE(w.mirror.difference(), QString());
    }

    void keepsPlacesWhileSomebodyPointsAtThem()
    {
        Watched w;
        w.model.setOffers({offer(1, 30), offer(2, 20), offer(3, 10)});
        w.model.setSteady(true);
        w.model.setOffers({offer(1, 5), offer(4, 1), offer(3, 10)});
        QCOMPARE(w.order(), (QList<Sid>{sidOf(3), sidOf(2), sidOf(1), sidOf(4)}));
        QCOMPARE(w.model.count(), 3);
        QVERIFY(w.model.at(1)->gone);
        QVERIFY(!w.model.flags(w.model.index(1)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(w.model.flags(w.model.index(2)).testFlag(Qt::ItemIsEnabled));
        QCOMPARE(w.model.after(sidOf(3))->reservation.sid, sidOf(1)); // not the one that is gone
        QCOMPARE(w.model.index(1).data(AnswerByRole).toLongLong(), 0);
        w.model.setOffers({offer(1, 5), offer(2, 20)}); // It is back, and others are gone.
        QCOMPARE(w.order(), (QList<Sid>{sidOf(3), sidOf(2), sidOf(1), sidOf(4)}));
        QVERIFY(!w.model.at(1)->gone);
        QVERIFY(w.moved.isEmpty() && w.removed.isEmpty());
        w.model.setSteady(false);
        QCOMPARE(w.order(), (QList<Sid>{sidOf(1), sidOf(2)}));
        QCOMPARE(w.model.count(), 2);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void knowsTheNextOneAndATasksSoonest()
    {
        Watched w;
        QCOMPARE(w.model.after(sidOf(1)), nullptr);
        w.model.setOffers({offer(1, 30, 1), offer(2, 20, 2), offer(3, 10, 1)});
        QCOMPARE(w.model.after({})->reservation.sid, sidOf(3));
        QCOMPARE(w.model.after(sidOf(99))->reservation.sid, sidOf(3)); // none of these: from the start
        QCOMPARE(w.model.after(sidOf(3))->reservation.sid, sidOf(2));
        QCOMPARE(w.model.after(sidOf(1))->reservation.sid, sidOf(3)); // round again
        // Who is in a hurry is led to none whose time is up.
        QCOMPARE(w.model.after({}, Samples::Start + 10'000)->reservation.sid, sidOf(2));
        QCOMPARE(w.model.after(sidOf(1), Samples::Start + 10'000)->reservation.sid, sidOf(2));
        QCOMPARE(w.model.after({}, Samples::Start + 30'000), nullptr);
        QCOMPARE(w.model.answerBy(Samples::sid(SidKind::Task, 1)), Samples::Start + 10'000);
        QCOMPARE(w.model.answerBy(Samples::sid(SidKind::Task, 9)), 0);
    }

    void anyChangeLeavesItAsToldAnew()
    {
        Watched w;
        QRandomGenerator dice(12);
        for (int round = 0; round < 200; ++round) {
            QList<PendingOffer> offers;
            for (quint32 number = 1; number < 20; ++number) {
                if (dice.bounded(2))
                    offers.append(offer(number, dice.bounded(6), number % 5));
            }
            w.model.setOffers(offers);
            OfferListModel fresh;
            fresh.setOffers(offers);
            QCOMPARE(w.model.rowCount(), fresh.rowCount());
            for (int row = 0; row < fresh.rowCount(); ++row)
                QVERIFY(*w.model.at(row) == *fresh.at(row));
            QCOMPARE(w.mirror.difference(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(OfferListModelTest)
#include "tst_offerlistmodel.moc"
