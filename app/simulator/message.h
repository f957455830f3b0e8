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
    [[nodiscard]] bool keepsAlive() const
    {
        return minorVersion >= 1 && header("connection").compare("close", Qt::CaseInsensitive) != 0;
    }
};

/// One answer, before it becomes bytes.
struct Response
{
    int status = 200;
    QByteArray body;
    QList<Header> headers; ///< Without the length.
};

/// The bytes that go out. `head` answers HEAD: the same headers without the body.
[[nodiscard]] QByteArray toBytes(const Response &response, bool keepAlive, bool head = false);
[[nodiscard]] QByteArrayView reasonOf(int status);

} // namespace Simulator
