#pragma once

#include "reservations/clock.h"
#include "taskrouter/values.h"

#include <array>

/// Numbered values for tests: the same number gives the same SID.
namespace Samples {

inline Desk::Sid sid(Desk::SidKind kind, quint32 number)
{
    std::array<quint8, 16> bytes{};
    // Spreads the numbers, so that SIDs sort differently. Multiplying by an odd number gives no value twice.
    const quint32 spread = number * 2654435761U;
    for (size_t i = 0; i < 4; ++i) {
        bytes[i] = static_cast<quint8>(spread >> (24 - 8 * i));
        bytes[12 + i] = static_cast<quint8>(number >> (24 - 8 * i));
    }
    return Desk::Sid::fromBytes(kind, bytes);
}

/// 2026-05-14 10:50:02 UTC
constexpr Desk::UtcMsecs Start = 1778755802000;

/// A clock that stands still at Start.
inline Desk::Clock stoppedClock()
{
    return {[] { return Start; }, [] { return qint64(77); }};
}

inline Desk::Reservation reservation(quint32 number, Desk::ReservationStatus status = Desk::ReservationStatus::Pending,
                                     const QString &worker = {})
{
    Desk::Reservation row;
    row.sid = sid(Desk::SidKind::Reservation, number);
    row.accountSid = sid(Desk::SidKind::Account, 1);
    row.workspaceSid = sid(Desk::SidKind::Workspace, 1);
    row.taskSid = sid(Desk::SidKind::Task, 1);
    row.workerSid = sid(Desk::SidKind::Worker, number % 40);
    row.workerName = worker.isNull() ? QStringLiteral("Worker %1").arg(number % 40) : worker;
    row.status = status;
    row.created = Start - qint64(number % 997) * 1000;
    row.updated = row.created + 1000;
    return row;
}

inline Desk::Task task(quint32 number, Desk::TaskStatus status = Desk::TaskStatus::Pending)
{
    Desk::Task task;
    task.sid = sid(Desk::SidKind::Task, number);
    task.workspaceSid = sid(Desk::SidKind::Workspace, 1);
    task.status = status;
    task.attributes = QStringLiteral("{\"name\":\"Call %1\"}").arg(number);
    task.taskChannelName = QStringLiteral("voice");
    task.priority = static_cast<int>(number % 5);
    task.created = Start - qint64(number % 97) * 1000;
    task.updated = task.created;
    return task;
}

} // namespace Samples
