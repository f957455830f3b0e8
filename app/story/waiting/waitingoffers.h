#pragma once

#include "waitingledger.h"

namespace Desk {

class OfferWatch;

/// A reservation of a list, for the ledger.
[[nodiscard]] WaitingReservation openReservation(const Reservation &row);
/// Lets the ledger know the offers that are watched anyway.
void noteOffers(WaitingLedger &ledger, OfferWatch &offers);
/// The other way round, for Events may be newer than the offers that were read: those that ended are none any more, and
/// where Events since `since` tell of others they are read now.
void correctOffers(const WaitingLedger &ledger, OfferWatch &offers, UtcMsecs since);

} // namespace Desk
