#pragma once

#include <QByteArray>
#include <QList>

namespace Simulator {

using Header = QPair<QByteArray, QByteArray>;

/// One request as it was read from a connection, nothing decoded.
struct Request
{
    QByteArray method;
    QByteArray target;     ///< "/v1/Workspaces?PageSize=5"
    int minorVersion = 1;  ///< HTTP/1.x
    QList<Header> headers; ///< Names in lower case.
    QByteArray body;

    /// The first value of a header, by its lower-case name; empty where it is missing.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const
    {
        for (const Header &header : headers) {
            if (header.first == name)
                return header.second;
        }
        return {};
    }
    /// HTTP/1.0 connections are always closed: its keep-alive was never specified, and clients differ.
    [[nodiscard]] bool keepsAlive() const;
};

/// One answer, before it becomes bytes.
struct Response
{
    int status = 200;
    QByteArray body;
    QList<Header> headers; ///< Without the length.

    void add(QByteArray name, QByteArray value) { headers.emplaceBack(std::move(name), std::move(value)); }
};

/// The status line and all headers, for a body of so many bytes.
[[nodiscard]] QByteArray headOf(const Response &response, qint64 length, bool keepAlive);
/// The bytes that go out.
[[nodiscard]] QByteArray toBytes(const Response &response, bool keepAlive);
[[nodiscard]] QByteArrayView reasonOf(int status);

} // namespace Simulator
