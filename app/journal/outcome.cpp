#include "outcome.h"

#include "instructions/statusaim.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// True for a complete 4xx, with which the server says that it did nothing. Any other failure leaves it open.
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
    case ErrorKind::Proxy: // A status 407 is a proxy's answer; without a status, the connection to the proxy broke.
        return error.answer && error.answer->complete && error.answer->statusLine.startsWith("407"_L1);
    default:
        return false;
    }
}

} // namespace

Outcome outcomeOf(const Result<ReservationDetail> &result, Sid wanted, int timesSent)
{
    if (timesSent > 1)
        return Outcome::Unknown; // Whatever this answer says, the other request may have had another answer.
    if (result.ok()) {
        // An answer without a status does not tell what became of the instruction.
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
