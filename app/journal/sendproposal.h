#pragma once

#include "baseline.h"

#include "instructions/draft.h"
#include "instructions/validation.h"
#include "taskrouter/address.h"

namespace Desk {

/// What a person wants to send, and all that is known of the reservation it is for: what SendGate decides by.
struct SendProposal
{
    Address address;      ///< Null reservation: none is chosen.
    QString action;       ///< Key in the catalogue; empty: none is chosen.
    Draft draft;          ///< What was typed.
    Target target;        ///< For the checks of state and form.
    bool isKnown = false; ///< The state of the reservation has been read.
    Baseline begun;       ///< The reservation when the form was begun.
    Baseline now;         ///< The reservation as it is known now.
    QString composing;    ///< Wire name of the parameter in which an input method is composing text; empty: none.
};

} // namespace Desk
