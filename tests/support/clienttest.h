#pragma once

#include "rawserver.h"
#include "taskrouter/client.h"

#include <QTest>

#include <memory>
#include <optional>

/// Helpers for tests of the API client: SIDs, bodies, endpoints, and waiting for a reply.
namespace ClientTest {

/// The SID WR000…0001 for (Reservation, 1).
[[nodiscard]] Desk::Sid sid(Desk::SidKind kind, int number = 1);
/// Workspace 1, task 1, reservation 1.
[[nodiscard]] Desk::Address address();
[[nodiscard]] QByteArray reservationJson(Desk::Sid reservation = sid(Desk::SidKind::Reservation),
                                         const QByteArray &status = "pending");
/// A page of a list of reservations; `next` is null for the last page.
[[nodiscard]] QByteArray pageJson(const QList<QByteArray> &rows, const QByteArray &next = {},
                                  const QByteArray &key = "reservations");
/// `count` reservations, numbered from `first`.
[[nodiscard]] QList<QByteArray> reservationRows(int first, int count);

/// The server's endpoint, with credentials that are obviously false. `caFile` is needed where the server speaks TLS.
[[nodiscard]] Desk::Endpoint endpointOf(const RawServer &server, const QString &caFile = {});
/// Options with short pauses, so that retries take milliseconds.
[[nodiscard]] Desk::ClientOptions quickOptions();
/// The value of the Authorization header for endpointOf().
[[nodiscard]] QByteArray authorization();

/// Waits for finished() and returns the result; nothing where it did not arrive in time.
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

/// Collects all rows of a list.
template <typename T>
struct Listed
{
    QList<T> rows;
    int signals_ = 0; ///< How often pageArrived() was emitted.
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
