#pragma once

#include "taskrouter/error.h"

#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace Desk {

/// The page that a list will ask for after the one with this body; empty where there is none, or none that can be told.
/// Called in another thread.
using NextPage = std::function<QUrl(const QByteArray &body)>;

/// What goes out.
struct HttpRequest
{
    QUrl url;
    QByteArray form;         ///< Only for an update; may be empty and is a body nevertheless.
    QByteArray ifMatch;      ///< Checked before it gets here.
    bool update = false;     ///< A POST that leaves at most once; else a GET.
    QObject *list = nullptr; ///< Whose page it is; null for what is no page.
    NextPage next = {};      ///< With `list`.
};

/// What ended an exchange other than a complete answer.
enum class Fault : quint8 {
    None,
    Objection, ///< Refused here: faultText says why.
    Aborted,
    HostNotFound,
    ConnectionRefused,
    Offline,
    Tls,
    Proxy,
    ProxyCredentials, ///< The proxy let nothing through for want of credentials, or was not told those it refused.
    Stalled,          ///< Nothing moved for the inactivity time.
    Deadline,         ///< The total time was over.
    ConnectionLost,
    TooLarge,
    Undecodable ///< The body's compression is broken, or expands without measure.
};

/// What came back, or how it failed. Bytes and numbers alone: no class of the network module crosses this line.
struct HttpAnswer
{
    QUrl url;
    QByteArray method;
    int status = 0; ///< 0 where no status line came.
    QByteArray reason;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< Has room for simdjson's padding behind it.
    Fault fault = Fault::None;
    QString faultText;
    bool neverHanded = false; ///< Ended while it still waited to be handed to the network.
    int timesSent = 0;        ///< How often the network said that the request was written (R5).
    qint64 durationMsecs = 0;

    /// Value of a header, by lower-case name; empty where absent.
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
};

/// True for a field value that cannot break out of its header line: printable ASCII alone (R27).
[[nodiscard]] bool isSafeHeaderValue(QByteArrayView value);

/// The answer as an Error carries it, body cut at `keptBody`.
[[nodiscard]] std::shared_ptr<const RawAnswer> rawAnswer(const HttpAnswer &answer, qint64 keptBody);

/// The error of an exchange without a usable answer: fault, redirection, 4xx, 5xx. Nothing for a complete 2xx.
[[nodiscard]] std::optional<Error> failureOf(const HttpAnswer &answer, qint64 nowMsecs, qint64 keptBody);

/// Between which bounds the server's clock (Date) is ahead of ours, in milliseconds: Date says whole seconds, and was
/// written at some moment between the request and the end of the answer.
struct ClockSkew
{
    qint64 least = 0;
    qint64 most = 0;
};
/// Nothing where the server did not say, or where the answer is a web page's and not TaskRouter's.
[[nodiscard]] std::optional<ClockSkew> clockSkewOf(const HttpAnswer &answer, qint64 nowMsecs);

/// The error of a complete 2xx whose body is not what was asked for; `problem` says what was found.
[[nodiscard]] Error badAnswer(const HttpAnswer &answer, ErrorKind kind, const QString &problem, qint64 keptBody);

/// Retry-After as seconds or as an HTTP date, in milliseconds from `nowMsecs`; -1 where it is neither.
[[nodiscard]] qint64 retryAfterMsecs(const QByteArray &value, qint64 nowMsecs);

} // namespace Desk
