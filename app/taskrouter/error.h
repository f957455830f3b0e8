#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>
#include <QUrl>

#include <memory>
#include <variant>

namespace Desk {

/// Why a request failed, as far as it makes a difference to the user interface. It follows from the HTTP status, and
/// from the network's own error only where there is no status. The journal stores the numbers, so new kinds go to the
/// end.
enum class ErrorKind : quint8 {
    Canceled,     ///< The program itself ended the request.
    InvalidInput, ///< Refused by the program's own checks; nothing was sent.
    HostNotFound,
    ConnectionRefused,
    Offline, ///< No route, network down, connection lost before an answer.
    Tls,     ///< Certificate not trusted, wrong host, expired, handshake failed.
    Proxy,
    Timeout,            ///< Nothing arrived for the inactivity time, or the total deadline passed.
    ConnectionLost,     ///< Closed or reset when the request may have been sent already.
    Redirected,         ///< 3xx: never followed.
    BadRequest,         ///< 400, 409, 422 and every other 4xx that has no kind of its own.
    Unauthorized,       ///< 401
    Forbidden,          ///< 403
    NotFound,           ///< 404
    PreconditionFailed, ///< 412
    RateLimited,        ///< 429
    ServerError,        ///< 5xx
    CaptivePortal,      ///< A sign-in page or a proxy answered in TaskRouter's place.
    NotJson,            ///< An answer that is not JSON: incomplete, empty, garbage.
    BadAnswer,          ///< JSON that is not what was asked for: a wrong type, no SID, or another resource's SID.
    TooLarge,           ///< Longer than ClientOptions::bodyCap; the rest was not read.
    ForeignUrl,         ///< A next page on another host or path; it is not read.
    PagesInCircle,      ///< A next page that was read before, or more pages than ClientOptions::maxPages.
    PartialUrl,         ///< A next page whose address is not a whole URL.
    Paced,              ///< Held back by our own limit of reads per minute: nothing was sent, and nobody refused it.
    ProxyCredentials ///< The proxy wants a user and a password, or refused those it got; only a person can give them.
};

/// An answer as it arrived, for the journal and for details. The body may be cut, see `complete`.
struct RawAnswer
{
    QString statusLine; ///< "404 Not Found"; empty where none came.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QUrl url;
    QByteArray method;
    qint64 durationMsecs = 0;
    bool complete = true; ///< False where the body was cut, by the server or at a limit of ours.
};

/// Why a request gave no value. `message`, `code`, `moreInfo` and `requestId` are the server's own, untranslated and to
/// be shown as plain text.
struct Error
{
    ErrorKind kind = ErrorKind::Offline;
    int code = 0;    ///< TaskRouter's own error code (20001, 40136 …); 0 where none was given.
    QString message; ///< The server's message, or what our own check found.
    QString moreInfo;
    QString requestId;            ///< Twilio-Request-Id
    qint64 retryAfterMsecs = -1;  ///< From Retry-After (seconds or date); -1 where absent.
    bool mayHaveBeenSent = false; ///< True unless it is certain that no byte of the request was accepted by a server.
    std::shared_ptr<const RawAnswer> answer; ///< Null where nothing came back.
    qint64 retryAtMsecs = -1;                ///< The same as retryAfterMsecs as a moment of this computer's clock, UTC.
};

/// A value or the reason why there is none.
template <typename T>
class Result
{
public:
    Result()
        : m_state(Error{})
    {
    }
    Result(T value)
        : m_state(std::move(value))
    {
    } // NOLINT(google-explicit-constructor): reads as the value
    Result(Error error)
        : m_state(std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    /// Only where ok().
    [[nodiscard]] const T &value() const { return std::get<T>(m_state); }
    /// Only where not ok().
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::Error)
