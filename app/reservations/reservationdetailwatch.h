#pragma once

#include "taskrouter/address.h"
#include "taskrouter/reply.h"
#include "taskrouter/values.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Desk {

class Client;

/// Fetches and keeps the details of one reservation. They are kept when a fetch fails, unless the reservation no longer
/// exists.
class ReservationDetailWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationDetailWatch)
public:
    /// `client` must outlive the watch.
    explicit ReservationDetailWatch(Client &client, QObject *parent = nullptr);
    ~ReservationDetailWatch() override;

    /// Fetches the details of this reservation at once; without a reservation in the address, there are none.
    void watch(const Address &address);
    [[nodiscard]] Sid reservation() const { return m_address.reservation; }
    [[nodiscard]] const std::optional<ReservationDetail> &detail() const { return m_detail; }

    /// Fetches the details again, for instance after an error.
    void fetch();
    /// Fetches the details if a list shows another state than they do. `row` is null where the list does not have the
    /// reservation.
    void fetchIfOther(const Reservation *row);
    /// Sets a state that is newer than what the fetch in flight can bring.
    void update(const ReservationDetail &detail);

Q_SIGNALS:
    /// A fetch brought this state. changed() follows where it differs, fetched() always.
    void arrived(const Desk::Reservation &reservation);
    void changed();
    void fetched();
    void failed(const Desk::Error &error);

private:
    void finish(const Result<ReservationDetail> &result);

    Client &m_client;
    Address m_address;
    QPointer<ReplyOf<ReservationDetail>> m_reply;
    std::optional<ReservationDetail> m_detail;
};

} // namespace Desk
