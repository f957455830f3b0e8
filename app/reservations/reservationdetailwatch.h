#pragma once

#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Desk {

/// Keeps one reservation's details. What is known stays when a fetch fails, unless the reservation is gone.
class ReservationDetailWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationDetailWatch)
public:
    /// The client must outlive the watch.
    explicit ReservationDetailWatch(Client &client, QObject *parent = nullptr);
    ~ReservationDetailWatch() override;

    /// Whose details are wanted; fetched at once. An address without a reservation is nobody's.
    void watch(const Address &address);
    [[nodiscard]] Sid reservation() const { return m_address.reservation; }
    [[nodiscard]] const std::optional<ReservationDetail> &detail() const { return m_detail; }

    void fetch();
    /// Fetches where a list shows another state than is known; `row` is null where it does not name the reservation.
    void fetchIfOther(const Reservation *row);
    /// A newer state than the fetch that is under way can bring.
    void update(const ReservationDetail &detail);

Q_SIGNALS:
    /// A fetch brought this state; changed() follows where it is another, fetched() always.
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
