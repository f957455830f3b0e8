#pragma once

#include "journal/baseline.h"
#include "journal/instruction.h"

#include <QMetaType>

#include <optional>

namespace Desk {

/// Why a person is asked again before anything is sent.
enum class ConflictCause : quint8 {
    Moved,    ///< The reservation moved on screen since the form was begun; nothing was sent.
    Compared, ///< It has no version, so it was fetched first, and that showed that it had moved; nothing was sent.
    Refused   ///< TaskRouter answered 412: sent, and refused.
};

/// An instruction, and the two states of its reservation that a person has to decide between.
struct Conflict
{
    ConflictCause cause = ConflictCause::Moved;
    Instruction instruction; ///< What was to be sent.
    Baseline then;
    std::optional<Baseline> now = std::nullopt; ///< Unset while it is fetched, and where that failed.
    QString problem = QString();                ///< Why there is no `now`.
    bool fetching = false;
};

} // namespace Desk
