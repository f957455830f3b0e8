#pragma once

#include "simulator/api/callback.h"
#include "simulator/scenario/checkpoint.h"

namespace Simulator {

// Enumerations stand in a world's file by their words: a new value in between changes no other.

[[nodiscard]] inline QByteArrayView toWord(ReservationStatus status)
{
    return wireWord(status);
}
[[nodiscard]] inline QByteArrayView toWord(TaskStatus status)
{
    return wireWord(status);
}
[[nodiscard]] inline QByteArrayView toWord(EventType type)
{
    return wireWord(type);
}
[[nodiscard]] inline QByteArrayView toWord(ScriptActionKind kind)
{
    return wireWord(kind);
}
[[nodiscard]] inline QByteArrayView toWord(LegEnd end)
{
    return wireWord(end);
}
[[nodiscard]] inline QByteArrayView toWord(Kind kind)
{
    return prefixOf(kind);
}
[[nodiscard]] QByteArrayView toWord(CallbackCall::Kind kind);
[[nodiscard]] QByteArrayView toWord(Hold hold);
[[nodiscard]] QByteArrayView toWord(GoalState state);
[[nodiscard]] QByteArrayView toWord(MoveReason reason);
[[nodiscard]] QByteArrayView toWord(Routing::KnownWorker::By by);
[[nodiscard]] QByteArrayView toWord(Routing::Place place);
[[nodiscard]] QByteArrayView toWord(WorldDue due);
[[nodiscard]] QByteArrayView toWord(SimulationDue due);

/// The values of an enumeration are asked in turn, up to the first that has no word.
template <class Enum>
[[nodiscard]] std::optional<Enum> ownWord(QByteArrayView word)
{
    for (int i = 0; !toWord(static_cast<Enum>(i)).isEmpty(); ++i) {
        if (toWord(static_cast<Enum>(i)) == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// Nothing where it is no word of the enumeration.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromWord(QByteArrayView word)
{
    if constexpr (std::is_same_v<Enum, ReservationStatus>)
        return reservationStatus(word);
    else if constexpr (std::is_same_v<Enum, TaskStatus>)
        return taskStatus(word);
    else if constexpr (std::is_same_v<Enum, EventType>)
        return eventType(word);
    else if constexpr (std::is_same_v<Enum, ScriptActionKind>)
        return scriptActionKind(word);
    else if constexpr (std::is_same_v<Enum, LegEnd>)
        return legEnd(word);
    else if constexpr (std::is_same_v<Enum, Kind>)
        return word.size() == 2 ? kindOf(word) : std::nullopt;
    else
        return ownWord<Enum>(word);
}

} // namespace Simulator
