#pragma once

#include "journal/baseline.h"
#include "journal/instruction.h"

#include <QMetaType>

#include <optional>

namespace Desk {

/// Why a person has to decide again.
enum class ConflictCause : quint8 {
    Moved,    ///< It changed on screen after the form was begun; nothing was sent.
    Compared, ///< It has no version, so it was fetched before sending, and had changed; nothing was sent.
    Refused   ///< TaskRouter answered 412: the instruction was sent and refused.
};

/// An instruction, and the two states of what it is about, between which a person has to decide.
struct Conflict
{
    ConflictCause cause = ConflictCause::Moved;
    Instruction instruction; ///< What was to be sent.
    Baseline then;
    std::optional<Baseline> now = std::nullopt; ///< Unset while it is fetched, and where that failed.
    QString problem = QString();                ///< Why `now` could not be fetched.
    bool fetching = false;
};

} // namespace Desk
