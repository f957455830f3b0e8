#pragma once

#include "instruction.h"

#include <QMetaType>

#include <memory>
#include <optional>

namespace Desk {

/// What became of an instruction: four outcomes and nothing in between (architecture, rule of the one POST, 4).
enum class Outcome : quint8 { NotSent, Refused, Done, Unknown };

/// What a fetch after an Unknown said, compared with the state before sending.
enum class Reconciliation : quint8 {
    None,
    TookEffect,
    NoChangeSeen,
    ChangedOtherwise,
    CouldNotFetch,
    WorldEnded ///< The simulated world is gone: nobody can be asked any more.
};

struct Settlement
{
    qint64 id = 0;
    Instruction instruction;
    Outcome outcome = Outcome::NotSent;
    Reconciliation reconciliation = Reconciliation::None;
    std::optional<ReservationDetail> now;    ///< The reservation as answered or as fetched after.
    Error error;                             ///< Where outcome is not Done.
    std::shared_ptr<const RawAnswer> answer; ///< As it came; null where nothing did.
    qint64 durationMsecs = 0;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::Settlement)
