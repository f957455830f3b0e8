#pragma once

#include <QByteArray>

#include <optional>

namespace Simulator {

/// Milliseconds since 1970 on the virtual clock, UTC.
using Time = qint64;
inline constexpr Time Never = -1;
inline constexpr Time Second = 1000;
inline constexpr Time Minute = 60 * Second;
inline constexpr Time Hour = 60 * Minute;
inline constexpr Time Day = 24 * Hour;

enum class ReservationStatus : quint8 {
    Pending,
    Accepted,
    Rejected,
    Timeout,
    Canceled,
    Rescinded,
    Wrapping,
    Completed
};
enum class TaskStatus : quint8 { Pending, Reserved, Assigned, Canceled, Completed, Wrapping };

/// The words of the wire, lower case.
[[nodiscard]] QByteArrayView wireWord(ReservationStatus status);
[[nodiscard]] QByteArrayView wireWord(TaskStatus status);
[[nodiscard]] std::optional<ReservationStatus> reservationStatus(QByteArrayView word);
[[nodiscard]] std::optional<TaskStatus> taskStatus(QByteArrayView word);
/// Pending, accepted or wrapping: it still takes room in the worker's capacity.
[[nodiscard]] bool isOpen(ReservationStatus status);
[[nodiscard]] bool isFinished(TaskStatus status);

} // namespace Simulator
