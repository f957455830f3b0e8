#pragma once

#include "taskrouter/address.h"
#include "taskrouter/values.h"

#include <optional>

namespace Desk {

struct Session;

/// What a session knows of one reservation, from its row in the list and from its details, whichever is newer. Its
/// pointers become invalid when the session changes, so make it anew instead of keeping it.
class KnownReservation
{
public:
    /// Of no reservation.
    KnownReservation() = default;
    /// `session` is null for none.
    KnownReservation(const Session *session, Sid sid);

    [[nodiscard]] Sid sid() const { return m_sid; }
    /// Null where there is no session.
    [[nodiscard]] const Session *session() const { return m_session; }
    /// The newest known state; unset where there is none.
    [[nodiscard]] std::optional<Reservation> now() const { return m_now; }
    /// Null until they have arrived.
    [[nodiscard]] const ReservationDetail *detail() const { return m_detail; }
    /// The reservation's task; null where not known.
    [[nodiscard]] const Task *task() const;
    /// The newest reservation in the list that is still open, if it is another one; null for none.
    [[nodiscard]] const Reservation *otherOpen() const;
    /// The reservation's address, with the task or the worker that is open.
    [[nodiscard]] Address address() const;

private:
    const Session *m_session = nullptr;
    Sid m_sid;
    std::optional<Reservation> m_now;
    const ReservationDetail *m_detail = nullptr;
};

} // namespace Desk
