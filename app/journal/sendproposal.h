#pragma once

#include "baseline.h"

#include "instructions/draft.h"
#include "instructions/validation.h"
#include "taskrouter/address.h"

namespace Desk {

/// What a person wants to send, and everything known of the reservation, the task or the worker: the input of SendGate.
struct SendProposal
{
    /// Of what the action is about. Where no action is chosen, of a reservation; a null one: none is open.
    Address address;
    QString action;       ///< Key of the action in the catalogue; empty: none is chosen.
    Draft draft;          ///< What was entered.
    Target target;        ///< For checking state and form.
    bool isKnown = false; ///< Its state has been read.
    Baseline begun;       ///< Its state when the form was begun.
    Baseline now;         ///< Its state as it is known now.
    QString composing;    ///< Wire name of the parameter in which an input method is composing text; empty for none.
};

} // namespace Desk
