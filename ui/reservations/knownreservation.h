#pragma once

#include "taskrouter/client.h"

#include <optional>

namespace Desk {

struct Session;
struct Task;

/// What a session knows of one reservation: its row in the list and its details, whichever is newer. A view, to be made
/// anew rather than kept: pointers hold until the session hears something.
class KnownReservation
{
public:
    /// Of none.
    KnownReservation() = default;
    /// `session` is null for none.
    KnownReservation(const Session *session, Sid sid);

    [[nodiscard]] Sid sid() const { return m_sid; }
    /// Null where there is no session.
    [[nodiscard]] const Session *session() const { return m_session; }
    /// The newest state; unset where nothing is known of it.
    [[nodiscard]] std::optional<Reservation> now() const { return m_now; }
    /// Null until they came.
    [[nodiscard]] const ReservationDetail *detail() const { return m_detail; }
    /// That it offers; null where it is not known.
    [[nodiscard]] const Task *task() const;
    /// The newest of the list that is still open, where that is another one; null for none.
    [[nodiscard]] const Reservation *otherOpen() const;
    /// Of the reservation, below what is open: its task or its worker.
    [[nodiscard]] Address address() const;

private:
    const Session *m_session = nullptr;
    Sid m_sid;
    std::optional<Reservation> m_now;
    const ReservationDetail *m_detail = nullptr;
};

} // namespace Desk
