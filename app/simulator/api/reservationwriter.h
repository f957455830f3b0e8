#pragma once

#include "render.h"

#include <array>

namespace Simulator {

/// Writes reservations, of which a page holds up to a thousand. What is alike in the rows of one answer is put together
/// once; a row is that and seven short texts. It belongs to one answer, as its renderer does.
class ReservationWriter
{
public:
    /// `ofWorker`: as the resources below their worker, which have other URLs.
    ReservationWriter(const State &state, const Renderer &renderer, bool ofWorker);

    void append(QByteArray &out, const Reservation &reservation);
    /// Looks it up, which is cheapest when the ids come in order.
    void append(QByteArray &out, Id id);

private:
    void setPath(Id task, QByteArrayView worker);

    const State &m_state;
    const Renderer &m_renderer;
    bool m_ofWorker;
    QByteArray m_account;   ///< Up to date_created's value.
    QByteArray m_links;     ///< From behind date_updated's value to the worker's SID.
    QByteArray m_workspace; ///< From behind that to the status.
    QByteArray m_url;       ///< From behind the own SID to the own SID in the URL.
    QByteArray m_end;
    Id m_task = 0; ///< Whose SID the texts hold; the worker's only in the URL.
    Id m_worker = 0;
    QByteArray m_name; ///< Of a row's worker, with its quotes.
    TimeWriter m_created;
    TimeWriter m_updated;
    Table<Reservation>::const_iterator m_last;
};

} // namespace Simulator
