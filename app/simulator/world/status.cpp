#include "status.h"

#include <array>

namespace Simulator {

namespace {

constexpr std::array<const char *, 8> reservationWords{"pending",  "accepted",  "rejected", "timeout",
                                                       "canceled", "rescinded", "wrapping", "completed"};
constexpr std::array<const char *, 6> taskWords{"pending", "reserved", "assigned", "canceled", "completed", "wrapping"};

template <class Status, size_t N>
std::optional<Status> statusOf(const std::array<const char *, N> &words, QByteArrayView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QByteArrayView(words[i]))
            return static_cast<Status>(i);
    }
    return std::nullopt;
}

} // namespace

QByteArrayView wireWord(ReservationStatus status)
{
    return reservationWords[static_cast<size_t>(status)];
}

QByteArrayView wireWord(TaskStatus status)
{
    return taskWords[static_cast<size_t>(status)];
}

std::optional<ReservationStatus> reservationStatus(QByteArrayView word)
{
    return statusOf<ReservationStatus>(reservationWords, word);
}

std::optional<TaskStatus> taskStatus(QByteArrayView word)
{
    return statusOf<TaskStatus>(taskWords, word);
}

bool isOpen(ReservationStatus status)
{
    return status == ReservationStatus::Pending || status == ReservationStatus::Accepted ||
           status == ReservationStatus::Wrapping;
}

bool isFinished(TaskStatus status)
{
    return status == TaskStatus::Canceled || status == TaskStatus::Completed;
}

} // namespace Simulator
