#include "values.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

// In the order of the enum, whose values are the indexes.
constexpr std::array ReservationWords{""_L1,         "pending"_L1,   "accepted"_L1, "rejected"_L1, "timeout"_L1,
                                      "canceled"_L1, "rescinded"_L1, "wrapping"_L1, "completed"_L1};
constexpr std::array TaskWords{""_L1,         "pending"_L1,   "reserved"_L1, "assigned"_L1,
                               "wrapping"_L1, "completed"_L1, "canceled"_L1};

template <typename Status, size_t Count>
QLatin1StringView wordOf(const std::array<QLatin1StringView, Count> &words, Status status)
{
    const auto index = static_cast<size_t>(status);
    return index < Count ? words[index] : QLatin1StringView();
}

template <typename Status, size_t Count>
Status statusOf(const std::array<QLatin1StringView, Count> &words, QStringView word)
{
    for (size_t index = 1; index < Count; ++index) {
        if (word == words[index])
            return static_cast<Status>(index);
    }
    return Status::Unknown;
}

} // namespace

QLatin1StringView toWire(ReservationStatus status)
{
    return wordOf(ReservationWords, status);
}

ReservationStatus reservationStatusFromWire(QStringView word)
{
    return statusOf<ReservationStatus>(ReservationWords, word);
}

bool isTerminal(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Rejected:
    case ReservationStatus::Timeout:
    case ReservationStatus::Canceled:
    case ReservationStatus::Rescinded:
    case ReservationStatus::Completed:
        return true;
    case ReservationStatus::Unknown:
    case ReservationStatus::Pending:
    case ReservationStatus::Accepted:
    case ReservationStatus::Wrapping:
        return false;
    }
    return false;
}

QLatin1StringView toWire(TaskStatus status)
{
    return wordOf(TaskWords, status);
}

TaskStatus taskStatusFromWire(QStringView word)
{
    return statusOf<TaskStatus>(TaskWords, word);
}

QString Reservation::statusText() const
{
    return status == ReservationStatus::Unknown ? statusWord : QString(toWire(status));
}

QString Task::statusText() const
{
    return status == TaskStatus::Unknown ? statusWord : QString(toWire(status));
}

} // namespace Desk
