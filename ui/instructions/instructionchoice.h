#pragma once

#include "taskrouter/sid.h"

#include <QString>
#include <QUrl>

namespace Desk {

/// What a person chose in a panel that went, and where. Another account, or another run of the simulator, knows nothing
/// of it.
struct InstructionChoice
{
    QUrl account;
    QString world; ///< Of a simulator's run; empty for an account.
    Sid target;    ///< The reservation that was open, or the task where none was.
    QString action;
};

} // namespace Desk
