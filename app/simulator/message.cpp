#include "message.h"

namespace Simulator {

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
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
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

QByteArray toBytes(const Response &response, bool keepAlive, bool head)
{
    QByteArray out;
    out.reserve(response.body.size() + 1024);
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reasonOf(response.status));
    out.append("\r\n");
    for (const Header &header : response.headers)
        out.append(header.first).append(": ").append(header.second).append("\r\n");
    if (response.status != 204)
        out.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
    out.append(keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    if (!head && response.status != 204)
        out.append(response.body);
    return out;
}

} // namespace Simulator
