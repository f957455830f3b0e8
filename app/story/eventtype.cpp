#include "eventtype.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct TypeRow
{
    QLatin1StringView word;
    EventSubject subject = EventSubject::Task;
};

// In the order of EventType.
constexpr std::array<TypeRow, size_t(EventType::Count)> typeRows{{
    {{}, EventSubject::Task},
    {"workspace.created"_L1, EventSubject::Settings},
    {"workspace.updated"_L1, EventSubject::Settings},
    {"workspace.deleted"_L1, EventSubject::Settings},
    {"activity.created"_L1, EventSubject::Settings},
    {"activity.updated"_L1, EventSubject::Settings},
    {"activity.deleted"_L1, EventSubject::Settings},
    {"task-channel.created"_L1, EventSubject::Settings},
    {"task-channel.updated"_L1, EventSubject::Settings},
    {"task-channel.deleted"_L1, EventSubject::Settings},
    {"task-queue.created"_L1, EventSubject::Settings},
    {"task-queue.expression.updated"_L1, EventSubject::Settings},
    {"task-queue.deleted"_L1, EventSubject::Settings},
    {"workflow.created"_L1, EventSubject::Settings},
    {"workflow.updated"_L1, EventSubject::Settings},
    {"workflow.deleted"_L1, EventSubject::Settings},
    {"worker.created"_L1, EventSubject::Worker},
    {"worker.attributes.update"_L1, EventSubject::Worker},
    {"worker.deleted"_L1, EventSubject::Worker},
    {"task.created"_L1, EventSubject::Task},
    {"task.transfer-initiated"_L1, EventSubject::Task},
    {"task.updated"_L1, EventSubject::Task},
    {"reservation.rejected"_L1, EventSubject::Reservation},
    {"reservation.timeout"_L1, EventSubject::Reservation},
    {"reservation.rescinded"_L1, EventSubject::Reservation},
    {"reservation.canceled"_L1, EventSubject::Reservation},
    {"reservation.failed"_L1, EventSubject::Reservation},
    {"workflow.entered"_L1, EventSubject::Routing},
    {"task-queue.timeout"_L1, EventSubject::Routing},
    {"workflow.target-matched"_L1, EventSubject::Routing},
    {"task-queue.moved"_L1, EventSubject::Routing},
    {"task-queue.entered"_L1, EventSubject::Routing},
    {"workflow.timeout"_L1, EventSubject::Routing},
    {"workflow.skipped"_L1, EventSubject::Routing},
    {"reservation.created"_L1, EventSubject::Reservation},
    {"reservation.accepted"_L1, EventSubject::Reservation},
    {"reservation.wrapup"_L1, EventSubject::Reservation},
    {"reservation.completed"_L1, EventSubject::Reservation},
    {"task.wrapup"_L1, EventSubject::Task},
    {"task.completed"_L1, EventSubject::Task},
    {"task.canceled"_L1, EventSubject::Task},
    {"task.transfer-attempt-failed"_L1, EventSubject::Task},
    {"task.transfer-failed"_L1, EventSubject::Task},
    {"task.transfer-canceled"_L1, EventSubject::Task},
    {"task.transfer-completed"_L1, EventSubject::Task},
    {"worker.channel.availability.update"_L1, EventSubject::Worker},
    {"worker.capacity.update"_L1, EventSubject::Worker},
    {"worker.activity.update"_L1, EventSubject::Worker},
    {"task.deleted"_L1, EventSubject::Task},
    {"task.system-deleted"_L1, EventSubject::Task},
}};

const TypeRow &rowOf(EventType type)
{
    return typeRows.at(static_cast<size_t>(type));
}

} // namespace

QLatin1StringView toWire(EventType type)
{
    return rowOf(type).word;
}

EventType eventTypeFromWire(QStringView word)
{
    static const QHash<QString, EventType> known = [] {
        QHash<QString, EventType> made;
        for (size_t i = 1; i < typeRows.size(); ++i)
            made.insert(typeRows.at(i).word, static_cast<EventType>(i));
        return made;
    }();
    return known.value(word.toString(), EventType::Unknown);
}

EventSubject subjectOf(EventType type)
{
    return rowOf(type).subject;
}

ReservationStatus statusAfter(EventType type)
{
    switch (type) {
    case EventType::ReservationCreated:
        return ReservationStatus::Pending;
    case EventType::ReservationAccepted:
        return ReservationStatus::Accepted;
    case EventType::ReservationRejected:
        return ReservationStatus::Rejected;
    case EventType::ReservationTimeout:
        return ReservationStatus::Timeout;
    case EventType::ReservationRescinded:
        return ReservationStatus::Rescinded;
    case EventType::ReservationCanceled:
    case EventType::ReservationFailed:
        return ReservationStatus::Canceled;
    case EventType::ReservationWrapup:
        return ReservationStatus::Wrapping;
    case EventType::ReservationCompleted:
        return ReservationStatus::Completed;
    default: // All others are about something else.
        return ReservationStatus::Unknown;
    }
}

bool endsReservation(EventType type)
{
    return isTerminal(statusAfter(type));
}

} // namespace Desk
