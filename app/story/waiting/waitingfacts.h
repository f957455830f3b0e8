#pragma once

#include "taskrouter/values.h"
#include "waitingledger.h"
#include "waitingrules.h"

#include <QList>

#include <memory>

namespace Desk {

/// From when on something is worth a person's attention; milliseconds.
struct WaitingLimits
{
    qint64 offerEnds = 15'000;
    qint64 wrapUp = 300'000; ///< Where people usually take longer, what they usually take.

    friend bool operator==(const WaitingLimits &, const WaitingLimits &) = default;
};

/// Everything that the causes of waiting are computed from. A value; copies share.
struct WaitingFacts
{
    UtcMsecs now = 0;
    std::shared_ptr<const WaitingRules> rules; ///< Null until they were read.
    QList<Task> tasks;                         ///< Those that are over are of no meaning.
    QList<Worker> workers;
    UtcMsecs workersRead = 0; ///< When that list was; an Event that is newer counts more. 0: never, nobody is known.
    UtcMsecs tasksRead = 0;   ///< When the list of tasks was.
    WaitingLedger ledger;
    WaitingLimits limits;
};

} // namespace Desk
