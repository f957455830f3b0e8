#pragma once

#include "baseline.h"

#include "instructions/draft.h"
#include "instructions/validation.h"
#include "taskrouter/address.h"

namespace Desk {

/// What a person wants to send, and everything known of the reservation: the input of SendGate.
struct SendProposal
{
    Address address;      ///< A null reservation: none is open.
    QString action;       ///< Key of the action in the catalogue; empty: none is chosen.
    Draft draft;          ///< What was entered.
    Target target;        ///< For checking state and form.
    bool isKnown = false; ///< The state of the reservation has been read.
    Baseline begun;       ///< The reservation when the form was begun.
    Baseline now;         ///< The reservation as it is known now.
    QString composing;    ///< Wire name of the parameter in which an input method is composing text; empty for none.
};

} // namespace Desk
