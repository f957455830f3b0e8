#pragma once

#include <QByteArray>
#include <QList>

namespace Simulator {

using Header = QPair<QByteArray, QByteArray>;

/// One request as it arrived, without any decoding.
struct Request
{
    QByteArray method;
    QByteArray target;     ///< "/v1/Workspaces?PageSize=5"
    int minorVersion = 1;  ///< Of HTTP/1.x.
    QList<Header> headers; ///< Names in lower case.
    QByteArray body;

    /// The first value of a header, by its lower-case name; empty where absent.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const
    {
        for (const Header &header : headers) {
            if (header.first == name)
                return header.second;
        }
        return {};
    }
    /// Whether the connection stays open. Never for HTTP/1.0, whose keep-alive was never specified.
    [[nodiscard]] bool keepsAlive() const;
};

/// One answer, before it becomes bytes.
struct Response
{
    int status = 200;
    QByteArray body;
    QList<Header> headers; ///< Without Content-Length.

    void add(QByteArray name, QByteArray value) { headers.emplaceBack(std::move(name), std::move(value)); }
};

/// The status line and all headers for a body of `length` bytes.
[[nodiscard]] QByteArray headOf(const Response &response, qint64 length, bool keepAlive);
/// The whole answer as bytes.
[[nodiscard]] QByteArray toBytes(const Response &response, bool keepAlive);
/// The reason phrase of a status ("Not Found").
[[nodiscard]] QByteArrayView reasonOf(int status);

} // namespace Simulator
