#include "outcome.h"

#include "instructions/statusaim.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// A complete 4xx: the server says that it did nothing. Everything else but a 2xx of ours leaves the matter open.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::PreconditionFailed:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Proxy: // A proxy's own 407 is an answer; a broken proxy connection is none.
        return error.answer && error.answer->complete && error.answer->statusLine.startsWith("407"_L1);
    default:
        return false;
    }
}

} // namespace

Outcome outcomeOf(const Result<ReservationDetail> &result, Sid wanted, int timesSent)
{
    if (timesSent > 1)
        return Outcome::Unknown; // Whatever this answer says, there may have been another.
    if (result.ok()) {
        // An answer without a status says nothing of what became of the instruction.
        const Reservation &now = result.value().reservation;
        return now.sid == wanted && !now.odd.contains(u"reservation_status"_s) ? Outcome::Done : Outcome::Unknown;
    }
    if (!result.error().mayHaveBeenSent && timesSent == 0)
        return Outcome::NotSent;
    return isRefusal(result.error()) ? Outcome::Refused : Outcome::Unknown;
}

Reconciliation compareStates(const Instruction &instruction, const ReservationDetail &now)
{
    const Reservation &seen = now.reservation;
    const bool sameEtag = instruction.etagBefore.isEmpty() || now.etag.isEmpty() || instruction.etagBefore == now.etag;
    const bool sameTime = instruction.updatedBefore == 0 || instruction.updatedBefore == seen.updated;
    if (seen.status == instruction.statusBefore && sameEtag && sameTime)
        return Reconciliation::NoChangeSeen;
    const ReservationStatus aim = reservationStatusFromWire(statusAimedAt(instruction.form));
    const bool reached = aim != ReservationStatus::Unknown && seen.status == aim && aim != instruction.statusBefore;
    return reached ? Reconciliation::TookEffect : Reconciliation::ChangedOtherwise;
}

} // namespace Desk
