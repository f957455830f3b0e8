#pragma once

#include <QString>

namespace Desk {

/// Why an instruction may not be sent now. Whatever keeps one from being sent before it reaches the journal is here.
enum class SendObjection : quint8 {
    None,
    NoReservation,    ///< Nothing is open, or its state has not been read yet.
    Composing,        ///< An input method shows text in a field that is not the field's yet.
    NothingChosen,    ///< No action is chosen.
    Ended,            ///< No action is chosen, and none can be: the reservation has ended.
    ReadOnly,         ///< The window may only look.
    Comparing,        ///< The reservation is being fetched to compare.
    LookUpRefused,    ///< The last outcome is unknown, and TaskRouter refused to show the reservation.
    OutcomeUnknown,   ///< The last outcome is unknown and being looked up.
    InFlight,         ///< An instruction to it is on its way.
    NotWritable,      ///< The journal cannot take it.
    RateLimited,      ///< TaskRouter asked to wait (Retry-After).
    OtherReservation, ///< At the hand-over: another reservation is open than at the click.
    OtherAction,      ///< At the hand-over: another action is chosen than at the click.
    FormChanged,      ///< At the hand-over: the form is not what it was at the click.
    Illegal,          ///< The state of the reservation does not allow the action.
    Invalid,          ///< A parameter is wrong or missing.
    Moved             ///< The reservation is not as it was when the form was begun.
};

/// Whether an instruction may be sent now, and if not, why, with what the words for it need.
struct SendAnswer
{
    SendObjection objection = SendObjection::None;
    /// What TaskRouter would refuse, where the setting "send anyway" lets it pass: Illegal, Invalid or None.
    SendObjection passed = SendObjection::None;
    /// ReadOnly: who says so, may be empty. NotWritable: the journal's words. Illegal, Invalid: the reason, translated.
    /// Ended: the status.
    QString why = {};
    QString parameter = {}; ///< Composing, Invalid: wire name; empty for the action as a whole.
    qint64 waitMsecs = 0;   ///< RateLimited: how long yet.

    [[nodiscard]] bool maySend() const { return objection == SendObjection::None; }
    /// A click is worth while: it sends, or asks the person once more.
    [[nodiscard]] bool mayClick() const { return maySend() || objection == SendObjection::Moved; }
    friend bool operator==(const SendAnswer &, const SendAnswer &) = default;
};

} // namespace Desk
