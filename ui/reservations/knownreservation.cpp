#include "knownreservation.h"

#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "ui/session/session.h"

namespace Desk {

KnownReservation::KnownReservation(const Session *session, Sid sid)
    : m_session(session)
    , m_sid(sid)
{
    if (!session || sid.isNull())
        return;
    const std::optional<ReservationDetail> &detail = session->taskWatch->detail();
    if (detail && detail->reservation.sid == sid)
        m_detail = &*detail;
    const Reservation *row = session->reservations->at(session->reservations->rowOf(sid));
    if (row && (!m_detail || row->updated > m_detail->reservation.updated))
        m_now = *row;
    else if (m_detail)
        m_now = m_detail->reservation;
}

const Task *KnownReservation::task() const
{
    if (!m_now)
        return nullptr;
    const std::optional<TaskDetail> &open = m_session->taskWatch->task();
    return open && open->task.sid == m_now->taskSid ? &open->task : m_session->tasks->task(m_now->taskSid);
}

const Reservation *KnownReservation::otherOpen() const
{
    if (!m_session)
        return nullptr;
    const ReservationTableModel *rows = m_session->reservations;
    const Reservation *newest = nullptr;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const Reservation *other = rows->at(row);
        const bool isOpen = other->status == ReservationStatus::Pending ||
                            other->status == ReservationStatus::Accepted ||
                            other->status == ReservationStatus::Wrapping;
        if (isOpen && (!newest || other->created > newest->created))
            newest = other;
    }
    return newest && newest->sid != m_sid ? newest : nullptr;
}

Address KnownReservation::address() const
{
    if (!m_session)
        return {};
    Address address = m_session->taskWatch->address();
    address.reservation = m_sid;
    return address;
}

} // namespace Desk
