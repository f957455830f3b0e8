#include "rowoutcomestyle.h"

#include <QCoreApplication>

namespace Desk {

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::JournalDetails)
};

} // namespace

StatusLook lookOf(RowOutcome rowOutcome)
{
    switch (rowOutcome) {
    case RowOutcome::OnItsWay:
        return {StatusShape::HalfDot, Tone::Wait};
    case RowOutcome::Applied:
        return {StatusShape::Check, Tone::Ok};
    case RowOutcome::Refused:
        return {StatusShape::Cross, Tone::Bad};
    case RowOutcome::NotSent:
        return {StatusShape::Dash, Tone::Muted};
    case RowOutcome::TookEffect:
        return {StatusShape::Dot, Tone::Ok};
    case RowOutcome::NoChangeSeen:
        return {StatusShape::Ring, Tone::Muted};
    case RowOutcome::ChangedOtherwise:
        return {StatusShape::Diamond, Tone::Wait};
    case RowOutcome::WorldEnded:
        return {StatusShape::Question, Tone::Muted};
    case RowOutcome::MaybeTwice:
        return {StatusShape::Square, Tone::Bad};
    case RowOutcome::Unknown:
    case RowOutcome::Count:
        break;
    }
    return {StatusShape::Question, Tone::Wait};
}

QString rowOutcomeAdvice(RowOutcome rowOutcome)
{
    switch (rowOutcome) {
    case RowOutcome::OnItsWay:
        return OutcomeWords::tr("The answer is outstanding.");
    case RowOutcome::Applied:
        return OutcomeWords::tr("TaskRouter took it.");
    case RowOutcome::Refused:
        return OutcomeWords::tr("TaskRouter answered that it did nothing.");
    case RowOutcome::NotSent:
        return OutcomeWords::tr("Nothing left this computer.");
    case RowOutcome::Unknown:
        return OutcomeWords::tr("It may have taken effect, or not. Look at the reservation before you send it again.");
    case RowOutcome::TookEffect:
        return OutcomeWords::tr("No answer came, but the reservation is as it asked for.");
    case RowOutcome::NoChangeSeen:
        return OutcomeWords::tr("No answer came, and the reservation is as it was. Sending again is your decision.");
    case RowOutcome::ChangedOtherwise:
        return OutcomeWords::tr("No answer came, and the reservation changed in another way.");
    case RowOutcome::WorldEnded:
        return OutcomeWords::tr("The simulator was stopped before the outcome was known.");
    case RowOutcome::MaybeTwice:
        return OutcomeWords::tr("It was written to the network more than once. Look at the task before you act again.");
    case RowOutcome::Count:
        break;
    }
    return {};
}

} // namespace Desk
