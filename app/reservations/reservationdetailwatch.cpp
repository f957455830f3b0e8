#include "reservationdetailwatch.h"

#include "taskrouter/client.h"

namespace Desk {

ReservationDetailWatch::ReservationDetailWatch(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

ReservationDetailWatch::~ReservationDetailWatch()
{
    dropReply(m_reply, this);
}

void ReservationDetailWatch::watch(const Address &address)
{
    dropReply(m_reply, this);
    m_address = address;
    m_detail.reset();
    fetch();
    Q_EMIT changed();
}

void ReservationDetailWatch::fetch()
{
    dropReply(m_reply, this);
    if (m_address.reservation.isNull() || m_address.workspace.isNull())
        return;
    auto *reply = m_client.fetchReservation(m_address);
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply] { finish(reply->result()); });
}

void ReservationDetailWatch::fetchIfOther(const Reservation *row)
{
    if (!m_reply && (!row || !m_detail || *row != m_detail->reservation))
        fetch();
}

void ReservationDetailWatch::update(const ReservationDetail &detail)
{
    dropReply(m_reply, this); // The fetch began before this newer state arrived.
    m_detail = detail;
    Q_EMIT changed();
}

void ReservationDetailWatch::finish(const Result<ReservationDetail> &result)
{
    m_reply = nullptr;
    const QPointer<ReservationDetailWatch> self(this);
    if (!result.ok()) {
        const Error &failure = result.error();
        if (failure.kind == ErrorKind::NotFound && m_detail) {
            m_detail.reset();
            Q_EMIT changed();
        }
        if (self)
            Q_EMIT failed(failure);
        return;
    }
    const bool differs = m_detail != result.value();
    m_detail = result.value();
    Q_EMIT arrived(result.value().reservation);
    if (self && differs)
        Q_EMIT changed();
    if (self)
        Q_EMIT fetched();
}

} // namespace Desk
