#pragma once

#include "taskrouter/error.h"

#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace Desk {

/// Finds the page that a list will ask for after the one with this body; an empty URL where there is none or where that
/// cannot be told yet. Called in another thread.
using NextPage = std::function<QUrl(const QByteArray &body)>;

/// A request to send.
struct HttpRequest
{
    QUrl url;
    QByteArray form;         ///< Only for an update; an empty one is sent as an empty body.
    QByteArray ifMatch;      ///< Checked by the caller.
    bool update = false;     ///< A POST that is sent at most once; otherwise a GET.
    QObject *list = nullptr; ///< The list whose page this is; null for any other request.
    NextPage next = {};      ///< Set together with `list`.
};

/// What ended an exchange instead of a complete answer.
enum class Fault : quint8 {
    None,
    Objection, ///< Refused before anything was sent; faultText says why.
    Aborted,
    HostNotFound,
    ConnectionRefused,
    Offline,
    Tls,
    Proxy,
    /// The proxy let nothing through for want of credentials, or was not sent those that it had refused.
    ProxyCredentials,
    Stalled,  ///< Nothing arrived for the inactivity time.
    Deadline, ///< The total time was over.
    ConnectionLost,
    TooLarge,
    Undecodable ///< The body's compression is damaged, or expands beyond all measure.
};

/// What arrived, or how the exchange failed, as bytes and numbers: no class of Qt's network module leaves this folder.
struct HttpAnswer
{
    QUrl url;
    QByteArray method;
    int status = 0; ///< 0 where no status line arrived.
    QByteArray reason;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< Has spare room behind its end, see PaddingForParser.
    Fault fault = Fault::None;
    QString faultText;
    bool neverHanded = false; ///< Ended while it still waited to be handed to the network.
    int timesSent = 0;        ///< How often the network wrote the request; more than once is an alarm for an update.
    qint64 durationMsecs = 0;

    /// The value of a header, by its lower-case name; empty where absent.
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
};

/// True for a header value that cannot break out of its line: printable ASCII.
[[nodiscard]] bool isSafeHeaderValue(QByteArrayView value);

/// The answer as an Error and the journal keep it, its body cut at `keptBody` bytes.
[[nodiscard]] std::shared_ptr<const RawAnswer> rawAnswer(const HttpAnswer &answer, qint64 keptBody);

/// The error of an exchange without a usable answer (a fault, a redirection, 4xx, 5xx); nothing for a complete 2xx.
[[nodiscard]] std::optional<Error> failureOf(const HttpAnswer &answer, qint64 nowMsecs, qint64 keptBody);

/// By how many milliseconds the server's clock is ahead of ours, as a lower and an upper bound: its Date header has
/// whole seconds, and was written at some moment between the request and the end of the answer.
struct ClockSkew
{
    qint64 least = 0;
    qint64 most = 0;
};
/// Nothing where the answer has no Date, or where it is a web page and so not TaskRouter's.
[[nodiscard]] std::optional<ClockSkew> clockSkewOf(const HttpAnswer &answer, qint64 nowMsecs);

/// The error of a complete 2xx whose body is not what was asked for; `problem` says what was found instead.
[[nodiscard]] Error badAnswer(const HttpAnswer &answer, ErrorKind kind, const QString &problem, qint64 keptBody);

/// Reads Retry-After, which is in seconds or an HTTP date: milliseconds from `nowMsecs`, -1 where it is neither.
[[nodiscard]] qint64 retryAfterMsecs(const QByteArray &value, qint64 nowMsecs);

} // namespace Desk
