#pragma once

#include <QString>

namespace Desk {

/// Why an instruction may not be sent now. Lists every reason that applies before the instruction reaches the journal.
enum class SendObjection : quint8 {
    None,
    /// No reservation is open, or its state was not read yet; of another action, that there is no task or worker.
    NoReservation,
    Composing,        ///< An input method is still composing text in a field.
    NothingChosen,    ///< No action is chosen.
    Ended,            ///< No action is chosen because none is possible: the reservation has ended.
    ReadOnly,         ///< The window is read-only.
    Comparing,        ///< The reservation is being fetched for comparison.
    LookUpRefused,    ///< The last outcome is unknown, and TaskRouter refuses to show the reservation.
    OutcomeUnknown,   ///< The last outcome is unknown and being looked up.
    InFlight,         ///< An instruction to the same target is in flight.
    NotWritable,      ///< The journal cannot be written.
    RateLimited,      ///< TaskRouter asked to wait (Retry-After).
    OtherReservation, ///< Another reservation, task or worker was opened since the click.
    OtherAction,      ///< Another action was chosen since the click.
    FormChanged,      ///< The form was changed since the click.
    Illegal,          ///< The state does not allow the action.
    Invalid,          ///< A parameter is wrong or missing.
    Moved             ///< The reservation, task or worker changed since the form was begun.
};

/// Whether an instruction may be sent now, and otherwise why not, with details for the message.
struct SendAnswer
{
    SendObjection objection = SendObjection::None;
    /// What TaskRouter will refuse but "send anyway" allows: Illegal, Invalid or None.
    SendObjection passed = SendObjection::None;
    /// Details, translated. ReadOnly: who decided that, may be empty. NotWritable: the journal's problem. Illegal and
    /// Invalid: the reason. Ended: the status.
    QString why = {};
    QString parameter = {}; ///< Composing and Invalid: wire name of the parameter; empty for the action as a whole.
    qint64 waitMsecs = 0;   ///< RateLimited: how long to wait.

    [[nodiscard]] bool maySend() const { return objection == SendObjection::None; }
    /// True where a click has an effect: it sends, or asks the person about the change.
    [[nodiscard]] bool mayClick() const { return maySend() || objection == SendObjection::Moved; }
    friend bool operator==(const SendAnswer &, const SendAnswer &) = default;
};

} // namespace Desk
