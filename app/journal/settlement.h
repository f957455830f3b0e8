#pragma once

#include "instruction.h"

#include "taskrouter/error.h"

#include <QMetaType>

#include <memory>
#include <optional>

namespace Desk {

/// What became of an instruction. NotSent: no byte left. Refused: a complete 4xx of TaskRouter's. Done: a complete 2xx
/// about our reservation. Unknown: anything else, so it may have been carried out.
enum class Outcome : quint8 { NotSent, Refused, Done, Unknown };

/// What a fetch after an Unknown told, compared with the state before the instruction.
enum class Reconciliation : quint8 {
    None,
    TookEffect,
    NoChangeSeen,
    ChangedOtherwise,
    CouldNotFetch,
    WorldEnded ///< The simulated world has ended, so nobody can be asked.
};

/// An instruction and what became of it.
struct Settlement
{
    qint64 id = 0;
    Instruction instruction;
    Outcome outcome = Outcome::NotSent;
    Reconciliation reconciliation = Reconciliation::None;
    std::optional<ReservationDetail> now;    ///< The reservation as answered, or as fetched later.
    Error error;                             ///< Where outcome is not Done.
    std::shared_ptr<const RawAnswer> answer; ///< The answer as it arrived; null for none.
    qint64 durationMsecs = 0;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::Settlement)
