#pragma once

#include "rawserver.h"
#include "taskrouter/client.h"

#include <QTest>

#include <memory>
#include <optional>

/// What the tests of the API client share: SIDs, bodies, endpoints, and waiting for a reply.
namespace ClientTest {

/// WR000…0001 for (Reservation, 1).
[[nodiscard]] Desk::Sid sid(Desk::SidKind kind, int number = 1);
/// Workspace 1, task 1, reservation 1.
[[nodiscard]] Desk::Address address();
[[nodiscard]] QByteArray reservationJson(Desk::Sid reservation = sid(Desk::SidKind::Reservation),
                                         const QByteArray &status = "pending");
/// A page of the list of reservations; `next` null for the last.
[[nodiscard]] QByteArray pageJson(const QList<QByteArray> &rows, const QByteArray &next = {},
                                  const QByteArray &key = "reservations");
/// `count` reservations, numbered from `first`.
[[nodiscard]] QList<QByteArray> reservationRows(int first, int count);

/// The server, with obviously false credentials; with the CA where it speaks TLS.
[[nodiscard]] Desk::Endpoint endpointOf(const RawServer &server, const QString &caFile = {});
/// Short pauses, the longest first: retries come within milliseconds.
[[nodiscard]] Desk::ClientOptions quickOptions();
/// The Authorization line that endpointOf() leads to.
[[nodiscard]] QByteArray authorization();

/// Waits for finished(); nothing where it did not come in time.
template <typename Reply>
[[nodiscard]] auto outcomeOf(Reply *reply, int timeoutMsecs = 30'000)
{
    using Outcome = std::decay_t<decltype(reply->result())>;
    auto outcome = std::make_shared<std::optional<Outcome>>();
    QObject::connect(reply, &Desk::Reply::finished, reply, [reply, outcome] { *outcome = reply->result(); });
    if (!QTest::qWaitFor([outcome] { return outcome->has_value(); }, timeoutMsecs))
        qWarning("The reply did not finish.");
    return *outcome;
}

/// A list with all its rows.
template <typename T>
struct Listed
{
    QList<T> rows;
    int signals_ = 0; ///< How often pageArrived() came.
    std::optional<Desk::Result<Desk::ListEnd>> end;
};

template <typename T>
[[nodiscard]] Listed<T> listed(Desk::ListReply<T> *reply)
{
    auto seen = std::make_shared<Listed<T>>();
    QObject::connect(reply, &Desk::Reply::pageArrived, reply, [reply, seen] {
        ++seen->signals_;
        seen->rows += reply->releaseRows();
    });
    seen->end = outcomeOf(reply);
    return *seen;
}

} // namespace ClientTest
