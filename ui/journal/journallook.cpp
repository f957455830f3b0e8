#include "journallook.h"

#include <QCoreApplication>

namespace Desk {

namespace {

struct FateWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::JournalDetails)
};

} // namespace

StatusLook lookOf(Fate fate)
{
    switch (fate) {
    case Fate::OnItsWay:
        return {StatusShape::HalfDot, Tone::Wait};
    case Fate::Applied:
        return {StatusShape::Check, Tone::Ok};
    case Fate::Refused:
        return {StatusShape::Cross, Tone::Bad};
    case Fate::NotSent:
        return {StatusShape::Dash, Tone::Muted};
    case Fate::TookEffect:
        return {StatusShape::Dot, Tone::Ok};
    case Fate::NoChangeSeen:
        return {StatusShape::Ring, Tone::Muted};
    case Fate::ChangedOtherwise:
        return {StatusShape::Diamond, Tone::Wait};
    case Fate::WorldEnded:
        return {StatusShape::Question, Tone::Muted};
    case Fate::MaybeTwice:
        return {StatusShape::Square, Tone::Bad};
    case Fate::Unknown:
    case Fate::Count:
        break;
    }
    return {StatusShape::Question, Tone::Wait};
}

QString fateAdvice(Fate fate)
{
    switch (fate) {
    case Fate::OnItsWay:
        return FateWords::tr("The answer is outstanding.");
    case Fate::Applied:
        return FateWords::tr("TaskRouter took it.");
    case Fate::Refused:
        return FateWords::tr("TaskRouter answered that it did nothing.");
    case Fate::NotSent:
        return FateWords::tr("Nothing left this computer.");
    case Fate::Unknown:
        return FateWords::tr("It may have taken effect, or not. Look at the reservation before you send it again.");
    case Fate::TookEffect:
        return FateWords::tr("No answer came, but the reservation is as it asked for.");
    case Fate::NoChangeSeen:
        return FateWords::tr("No answer came, and the reservation is as it was. Sending again is your decision.");
    case Fate::ChangedOtherwise:
        return FateWords::tr("No answer came, and the reservation changed in another way.");
    case Fate::WorldEnded:
        return FateWords::tr("The simulator was stopped before the outcome was known.");
    case Fate::MaybeTwice:
        return FateWords::tr("It was written to the network more than once. Look at the task before you act again.");
    case Fate::Count:
        break;
    }
    return {};
}

} // namespace Desk
