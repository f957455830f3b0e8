#include "message.h"

namespace Simulator {

bool Request::keepsAlive() const
{
    if (minorVersion < 1)
        return false;
    for (const auto &[name, value] : headers) {
        if (name != "connection")
            continue;
        const QList<QByteArray> tokens = value.split(',');
        for (const QByteArray &token : tokens) {
            if (token.trimmed().compare("close", Qt::CaseInsensitive) == 0)
                return false;
        }
    }
    return true;
}

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QByteArray headOf(const Response &response, qint64 length, bool keepAlive)
{
    QByteArray out;
    out.reserve(1024);
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reasonOf(response.status));
    out.append("\r\n");
    for (const auto &[name, value] : response.headers)
        out.append(name).append(": ").append(value).append("\r\n");
    if (response.status != 204)
        out.append("Content-Length: ").append(QByteArray::number(length)).append("\r\n");
    out.append(keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    return out;
}

QByteArray toBytes(const Response &response, bool keepAlive)
{
    return headOf(response, response.body.size(), keepAlive) + response.body;
}

} // namespace Simulator
