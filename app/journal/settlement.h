#pragma once

#include "instruction.h"
#include "targetanswer.h"

#include <QMetaType>

#include <memory>
#include <optional>

namespace Desk {

/// What became of an instruction. NotSent: no byte left. Refused: a complete 4xx of TaskRouter's. Done: a complete 2xx
/// about what we sent it to. Unknown: anything else, so it may have been carried out.
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
    std::optional<TaskDetail> taskNow;       ///< The same of an instruction to a task …
    std::optional<WorkerDetail> workerNow;   ///< … and to a worker.
    Error error;                             ///< Where outcome is not Done.
    std::shared_ptr<const RawAnswer> answer; ///< The answer as it arrived; null for none.
    qint64 durationMsecs = 0;

    /// Keeps what was answered or fetched as `now`, `taskNow` or `workerNow`.
    void setNow(const TargetAnswer &seen);
    /// The state of what it was sent to, as answered or fetched later; unset where none was seen.
    [[nodiscard]] std::optional<Baseline> state() const;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::Settlement)
