#pragma once

#include <QLatin1StringView>
#include <QString>

namespace Desk {

/// Why a task of the workspace is not being worked on. In the order in which a person wants to see them: what needs
/// somebody comes first.
enum class WaitingCause : quint8 {
    NobodyEligible, ///< Nobody who exists fits, whatever they do.
    Unavailable,    ///< Who fits is there, and nobody's activity is available.
    OfferEnding,    ///< It is offered, and the offer runs out in a moment.
    Stuck,          ///< Nobody works on it any more: its call is over, or wrap-up was forgotten.
    NoCapacity,     ///< Who fits and is available is busy.
    InLine,         ///< Others are before it.
    HeldBack,       ///< Its workflow lets it wait on purpose, for a time.
    Offered,        ///< Somebody is being asked.
    CannotTell,     ///< What the API tells does not say why.
    Count
};

/// The one thing that is worth doing about a cause.
enum class WaitingAct : quint8 {
    None,
    Why,      ///< Show what decides about the oldest of them.
    PutBack,  ///< Workers who went away by a missed offer, back to an available activity.
    OpenTask, ///< The oldest.
    ClearUp   ///< End what is stuck, as the plan of each row says.
};

/// A cause is a row of this table and nothing else: what is special about it stands here.
struct WaitingCauseLook
{
    WaitingCause cause = WaitingCause::CannotTell;
    QLatin1StringView word; ///< For programs, names of widgets and tests ("nobody-eligible").
    const char *title = nullptr;
    const char *sentence = nullptr;
    WaitingAct act = WaitingAct::None;
    bool isUrgent = false; ///< Stands out.
    bool calls = false;    ///< Counts as a call for somebody beside "Waiting now": it does not pass by itself.
};

[[nodiscard]] const WaitingCauseLook &lookOf(WaitingCause cause);
[[nodiscard]] inline QLatin1StringView toWire(WaitingCause cause)
{
    return lookOf(cause).word;
}
/// In the person's language: "Nobody is eligible".
[[nodiscard]] QString titleOf(WaitingCause cause);
/// What the cause means, in a few words.
[[nodiscard]] QString sentenceOf(WaitingCause cause);

} // namespace Desk
