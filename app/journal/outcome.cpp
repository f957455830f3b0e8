#include "outcome.h"

#include "instructions/statusaim.h"

#include <QJsonDocument>

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

Outcome outcomeOf(const Result<TargetAnswer> &result, Sid wanted, int timesSent)
{
    if (timesSent > 1)
        return Outcome::Unknown; // Whatever this answer says, the other request may have had another answer.
    if (result.ok())             // An answer without a status does not tell what became of the instruction.
        return sidOf(result.value()) == wanted && tellsState(result.value()) ? Outcome::Done : Outcome::Unknown;
    if (!result.error().mayHaveBeenSent && timesSent == 0)
        return Outcome::NotSent;
    return isRefusal(result.error()) ? Outcome::Refused : Outcome::Unknown;
}

namespace {

bool isSameState(const Instruction &instruction, const Baseline &now)
{
    if (instruction.about == SidKind::Reservation)
        return now.status == instruction.statusBefore;
    return now.statusText == instruction.wordBefore && now.value == instruction.valueBefore;
}

/// Whether the state is the one that the instruction was to bring about, and was another one before.
bool hasReached(const Instruction &instruction, const Baseline &now)
{
    const QString status = statusAimedAt(instruction.form);
    if (instruction.about == SidKind::Reservation) {
        const ReservationStatus aim = reservationStatusFromWire(status);
        return aim != ReservationStatus::Unknown && now.status == aim && aim != instruction.statusBefore;
    }
    if (!status.isEmpty())
        return now.statusText == status && status != instruction.wordBefore;
    if (const QByteArray attributes = attributesAimedAt(instruction.form); !attributes.isEmpty()) {
        const QJsonDocument wanted = QJsonDocument::fromJson(attributes);
        return wanted.isObject() && wanted == QJsonDocument::fromJson(now.attributes.toUtf8());
    }
    const QString value = valueAimedAt(instruction.form);
    return !value.isEmpty() && now.value == value && value != instruction.valueBefore;
}

} // namespace

Reconciliation compareStates(const Instruction &instruction, const Baseline &now)
{
    const bool sameEtag = instruction.etagBefore.isEmpty() || now.etag.isEmpty() || instruction.etagBefore == now.etag;
    const bool sameTime = instruction.updatedBefore == 0 || instruction.updatedBefore == now.updated;
    if (isSameState(instruction, now) && sameEtag && sameTime)
        return Reconciliation::NoChangeSeen;
    return hasReached(instruction, now) ? Reconciliation::TookEffect : Reconciliation::ChangedOtherwise;
}

} // namespace Desk
