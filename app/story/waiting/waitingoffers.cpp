#include "waitingoffers.h"

#include "reservations/offerlistmodel.h"
#include "reservations/offerwatch.h"

#include <algorithm>

namespace Desk {

namespace {

/// Our clock and TaskRouter's differ by so much at most, where it is set.
constexpr qint64 ClocksDifferMsecs = 3'000;

} // namespace

WaitingReservation openReservation(const Reservation &row)
{
    WaitingReservation one;
    one.sid = row.sid;
    one.task = row.taskSid;
    one.worker = row.workerSid;
    one.workerName = row.workerName;
    one.status = row.status;
    one.offered = row.created;
    one.since = row.status == ReservationStatus::Pending ? row.created : row.updated;
    one.told = row.updated;
    return one;
}

void noteOffers(WaitingLedger &ledger, OfferWatch &watch)
{
    const OfferListModel &offers = watch.model();
    struct Asked
    {
        QSet<Sid> offers;
        UtcMsecs newest = 0;
    };
    QHash<Sid, Asked> tasks;
    for (int row = 0; row < offers.rowCount(); ++row) {
        const PendingOffer *offer = offers.at(row);
        if (!offer || offer->gone)
            continue;
        Asked &asked = tasks[offer->reservation.taskSid];
        asked.offers.insert(offer->reservation.sid);
        asked.newest = std::max(asked.newest, offer->reservation.created);
        WaitingReservation one = openReservation(offer->reservation);
        one.channel = offer->channel;
        one.answerBy = offer->answerBy;
        one.isHeld = offer->held;
        ledger.note(one);
    }
    // Who was asked has answered as of then, or later.
    const QHash<Sid, UtcMsecs> looks = watch.looks();
    for (auto look = looks.cbegin(); look != looks.cend(); ++look)
        tasks[look.key()].newest = std::max(tasks[look.key()].newest, look.value() - ClocksDifferMsecs);
    for (auto asked = tasks.cbegin(); asked != tasks.cend(); ++asked)
        ledger.takeOffers(asked.key(), asked->offers, asked->newest);
}

void correctOffers(const WaitingLedger &ledger, OfferWatch &watch, UtcMsecs since)
{
    QSet<Sid> ended;
    QSet<Sid> known;
    const OfferListModel &offers = watch.model();
    for (int row = 0; row < offers.rowCount(); ++row) {
        const Sid reservation = offers.at(row)->reservation.sid;
        known.insert(reservation);
        const auto open = ledger.open().constFind(reservation);
        const bool isTaken = open != ledger.open().cend() && open->status != ReservationStatus::Pending;
        if (isTaken || ledger.hasEnded(reservation))
            ended.insert(reservation);
    }
    QSet<Sid> tasks;
    for (const WaitingReservation &one : ledger.open()) {
        if (one.status == ReservationStatus::Pending && one.told > since && !known.contains(one.sid))
            tasks.insert(one.task);
    }
    watch.correct(ended, tasks);
}

} // namespace Desk
