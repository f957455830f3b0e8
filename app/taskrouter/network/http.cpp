#include "http.h"

#include "taskrouter/answerorigin.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct HttpWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Http)
};

ErrorKind kindOfFault(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return ErrorKind::BadAnswer;
    case Fault::Objection:
        return ErrorKind::InvalidInput;
    case Fault::Aborted:
        return ErrorKind::Canceled;
    case Fault::HostNotFound:
        return ErrorKind::HostNotFound;
    case Fault::ConnectionRefused:
        return ErrorKind::ConnectionRefused;
    case Fault::Offline:
        return ErrorKind::Offline;
    case Fault::Tls:
        return ErrorKind::Tls;
    case Fault::Proxy:
        return ErrorKind::Proxy;
    case Fault::ProxyCredentials:
        return ErrorKind::ProxyCredentials;
    case Fault::Stalled:
    case Fault::Deadline:
        return ErrorKind::Timeout;
    case Fault::ConnectionLost:
        return ErrorKind::ConnectionLost;
    case Fault::TooLarge:
        return ErrorKind::TooLarge;
    case Fault::Undecodable:
        return ErrorKind::BadAnswer;
    }
    return ErrorKind::BadAnswer;
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 407:
        return ErrorKind::Proxy;
    case 412:
        return ErrorKind::PreconditionFailed;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status >= 400 && status < 500)
        return ErrorKind::BadRequest;
    return status >= 500 && status < 600 ? ErrorKind::ServerError : ErrorKind::BadAnswer;
}

/// True where no server can have received a byte: there was no connection, and nothing was written.
bool neverLeft(const HttpAnswer &answer)
{
    if (answer.neverHanded)
        return true;
    switch (answer.fault) {
    case Fault::Objection:
        return true;
    case Fault::HostNotFound:
    case Fault::ConnectionRefused:
    case Fault::Tls:
    case Fault::Proxy:
    case Fault::ProxyCredentials:
        return answer.timesSent == 0 && answer.status == 0;
    default:
        return false; // Our own abort proves nothing: the network thread may have written already.
    }
}

/// Reads the code, message and link of TaskRouter's error body; each may be absent or of another type.
void readErrorBody(const QByteArray &body, Error &error)
{
    if (body.size() > 256 * 1024)
        return; // TaskRouter's errors are never that long, and this runs in the UI thread.
    QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) // Perhaps a single byte is not UTF-8; the rest is worth reading.
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8());
    const QJsonObject object = document.object();
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    error.code = object.value("code"_L1).toInt();
    error.message = text("message"_L1);
    error.moreInfo = text("more_info"_L1);
    const QString detail = text("detail"_L1);
    if (error.message.isEmpty())
        error.message = detail.isEmpty() ? text("title"_L1) : detail;
    else if (!detail.isEmpty())
        error.message += u' ' + detail;
}

/// Reads an IMF-fixdate, the only form that servers may still send: "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<qint64> readHttpDate(const QByteArray &text)
{
    // Date and time are read apart. Together they would be read as local time, and be invalid in the hour that the
    // change to summer time skips here.
    constexpr qsizetype dateLength = 16;
    const QString all = QString::fromLatin1(text);
    const QDate date = QLocale::c().toDate(all.left(dateLength), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(all.mid(dateLength), u" HH:mm:ss 'GMT'"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

QString statusLine(const HttpAnswer &answer)
{
    if (answer.status == 0)
        return {};
    const QString number = QString::number(answer.status);
    return answer.reason.isEmpty() ? number : number + u' ' + QString::fromLatin1(answer.reason);
}

QString serverOf(const HttpAnswer &answer)
{
    return answer.url.authority(QUrl::FullyDecoded | QUrl::RemoveUserInfo);
}

bool isWebPage(const HttpAnswer &answer)
{
    return Desk::isWebPage(answer.body, answer.header("content-type"));
}

/// True where a network wants people to sign in first: it says so with 511, or redirects everybody for the time being
/// (302, 303, 307). A host that has moved for good answers 301 or 308.
bool isSentToSignIn(const HttpAnswer &answer)
{
    if (answer.status == 511)
        return true;
    if (answer.status != 302 && answer.status != 303 && answer.status != 307)
        return false;
    const QUrl target = answer.url.resolved(QUrl::fromEncoded(answer.header("location")));
    return target.isValid() && target.host() != answer.url.host();
}

/// A 4xx is only TaskRouter's verdict if the answer is TaskRouter's: a sign-in page or a company's proxy has its own
/// 401, 403 and 404, and 407 is always a proxy's.
ErrorKind kindOfAnswer(int status, bool fromTaskRouter)
{
    const bool isVerdict = status >= 400 && status < 500 && status != 407;
    return isVerdict && !fromTaskRouter ? ErrorKind::CaptivePortal : kindOfStatus(status);
}

/// What a web page says to a person: "HTTP 403 Forbidden: “Guest Wi-Fi”".
QString describePage(const HttpAnswer &answer)
{
    const QString words = wordsOfWebPage(answer.body);
    return words.isEmpty() ? HttpWords::tr("HTTP %1, with an HTML page without words.").arg(statusLine(answer))
                           : HttpWords::tr("HTTP %1: “%2”").arg(statusLine(answer), words);
}

/// Describes an answer in which the server gave no message.
QString describeBody(const HttpAnswer &answer)
{
    if (answer.body.isEmpty())
        return HttpWords::tr("HTTP %1, without a body.").arg(statusLine(answer));
    if (isWebPage(answer))
        return describePage(answer);
    return HttpWords::tr("HTTP %1, with a body that is not TaskRouter's.").arg(statusLine(answer));
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name.compare(lowerCaseName, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool isSafeHeaderValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

std::shared_ptr<const RawAnswer> rawAnswer(const HttpAnswer &answer, qint64 keptBody)
{
    if (answer.status == 0 && answer.body.isEmpty())
        return nullptr;
    auto raw = std::make_shared<RawAnswer>();
    raw->statusLine = statusLine(answer);
    raw->headers = answer.headers;
    raw->body = answer.body.size() > keptBody ? answer.body.first(keptBody) : answer.body;
    raw->url = answer.url;
    raw->method = answer.method;
    raw->durationMsecs = answer.durationMsecs;
    raw->complete = answer.fault == Fault::None && answer.body.size() <= keptBody;
    return raw;
}

qint64 retryAfterMsecs(const QByteArray &value, qint64 nowMsecs)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return -1;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return text.size() > 9 ? 999'999'999'000 : text.toLongLong() * 1000;
    const auto date = readHttpDate(text);
    return date ? std::max<qint64>(0, *date - nowMsecs) : -1;
}

std::optional<ClockSkew> clockSkewOf(const HttpAnswer &answer, qint64 nowMsecs)
{
    const auto date = readHttpDate(answer.header("date"));
    const bool isOurs = !answer.header("twilio-request-id").isEmpty() ||
                        (answer.status >= 200 && answer.status < 300 && !isWebPage(answer));
    if (answer.fault != Fault::None || !date || !isOurs)
        return {};
    return ClockSkew{*date - nowMsecs, *date + 999 - nowMsecs + answer.durationMsecs};
}

std::optional<Error> failureOf(const HttpAnswer &answer, qint64 nowMsecs, qint64 keptBody)
{
    if (answer.method == "POST" && answer.timesSent > 1) {
        // This must not happen. If it does, no answer may count as a success: the instruction may have been carried out
        // twice.
        Error alarm = badAnswer(answer, ErrorKind::ConnectionLost,
                                HttpWords::tr("The request was written to the network %1 times.").arg(answer.timesSent),
                                keptBody);
        return alarm;
    }
    // The body of a refusal decides nothing, so a read is judged by its status even where the body was too long. An
    // update is not: only a complete refusal proves that nothing was done.
    const bool judgedByStatus = answer.fault == Fault::None ||
                                (answer.fault == Fault::TooLarge && answer.status >= 400 && answer.method == "GET");
    if (judgedByStatus && answer.status >= 200 && answer.status < 300)
        return {};
    Error error;
    error.kind = judgedByStatus ? kindOfStatus(answer.status) : kindOfFault(answer.fault);
    error.mayHaveBeenSent = !neverLeft(answer);
    error.requestId = QString::fromLatin1(answer.header("twilio-request-id"));
    // Retry-After as a date is a time of the server's clock, so it is compared with the server's clock.
    error.retryAfterMsecs =
        retryAfterMsecs(answer.header("retry-after"), readHttpDate(answer.header("date")).value_or(nowMsecs));
    if (error.retryAfterMsecs >= 0)
        error.retryAtMsecs = nowMsecs + error.retryAfterMsecs;
    error.answer = rawAnswer(answer, keptBody);
    if (!judgedByStatus) {
        // The host is all there is to say; the network's own text repeats the kind.
        const bool nobody = error.kind == ErrorKind::ConnectionRefused || error.kind == ErrorKind::HostNotFound;
        error.message = nobody ? serverOf(answer) : answer.faultText;
        return error;
    }
    readErrorBody(answer.body, error);
    error.kind = kindOfAnswer(answer.status, isTaskRouters(error));
    if (isSentToSignIn(answer))
        error.kind = ErrorKind::CaptivePortal;
    if (answer.status >= 300 && answer.status < 400)
        error.message = HttpWords::tr("HTTP %1 to %2. Redirections are not followed.")
                            .arg(statusLine(answer), QString::fromLatin1(answer.header("location")));
    else if (error.message.isEmpty())
        error.message = describeBody(answer);
    return error;
}

Error badAnswer(const HttpAnswer &answer, ErrorKind kind, const QString &problem, qint64 keptBody)
{
    Error error;
    const bool page = kind == ErrorKind::NotJson && isWebPage(answer);
    error.kind = page ? ErrorKind::CaptivePortal : kind;
    error.message = page ? describePage(answer) : problem;
    error.mayHaveBeenSent = true;
    error.requestId = QString::fromLatin1(answer.header("twilio-request-id"));
    error.answer = rawAnswer(answer, keptBody);
    return error;
}

} // namespace Desk
