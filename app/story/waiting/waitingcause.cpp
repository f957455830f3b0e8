#include "waitingcause.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto WordsContext = "Desk::Waiting";

using Cause = WaitingCause;
using Act = WaitingAct;

constexpr std::array<WaitingCauseLook, static_cast<size_t>(Cause::Count)> Looks{{
    {Cause::NobodyEligible, "nobody-eligible"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Nobody is eligible"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "the rules fit no worker that exists"), Act::Why, true, true},
    {Cause::Unavailable, "unavailable"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Everyone eligible is unavailable"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "who fits is in an activity that takes no tasks"), Act::PutBack, true, true},
    {Cause::OfferEnding, "offer-ending"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Offer about to run out"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "somebody has to answer now"), Act::OpenTask, true, false},
    {Cause::Stuck, "stuck"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Stuck"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "the call is over or wrap-up was forgotten"), Act::ClearUp, true, true},
    {Cause::NoCapacity, "no-capacity"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Everyone eligible is busy"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "who fits and is available has as many tasks as they may"), Act::None, false,
     false},
    {Cause::InLine, "in-line"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "In line"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "others are before it"), Act::None, false, false},
    {Cause::HeldBack, "held-back"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Held back on purpose"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "a step that fits nobody, until its time is over"), Act::None, false, false},
    {Cause::Offered, "offered"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Offered"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "somebody is being asked"), Act::None, false, false},
    {Cause::CannotTell, "cannot-tell"_L1, QT_TRANSLATE_NOOP("Desk::Waiting", "Cannot be told"),
     QT_TRANSLATE_NOOP("Desk::Waiting", "what TaskRouter publishes does not say why"), Act::Why, false, false},
}};

constexpr bool causesAreInOrder()
{
    for (size_t at = 0; at < Looks.size(); ++at) {
        if (Looks[at].cause != static_cast<Cause>(at))
            return false;
    }
    return true;
}
static_assert(causesAreInOrder(), "lookOf() finds a cause by its place");

} // namespace

const WaitingCauseLook &lookOf(WaitingCause cause)
{
    return Looks.at(static_cast<size_t>(cause));
}

QString titleOf(WaitingCause cause)
{
    return QCoreApplication::translate(WordsContext, lookOf(cause).title);
}

QString sentenceOf(WaitingCause cause)
{
    return QCoreApplication::translate(WordsContext, lookOf(cause).sentence);
}

} // namespace Desk
