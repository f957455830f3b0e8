#pragma once

#include <QByteArray>

namespace Simulator {

/// What a row of a table of routes does with a method; nullptr where it knows none. A row has `get`, which answers HEAD
/// too, `post` and `remove`.
template <class Row>
[[nodiscard]] auto handlerOf(const Row &row, QByteArrayView method)
{
    if (method == "GET" || method == "HEAD")
        return row.get;
    if (method == "POST")
        return row.post;
    return method == "DELETE" ? row.remove : nullptr;
}

/// The methods that a row knows, as Allow lists them.
template <class Row>
[[nodiscard]] QByteArray allowedBy(const Row &row)
{
    QByteArray allowed;
    if (row.get)
        allowed.append("GET, HEAD");
    if (row.post)
        allowed.append(allowed.isEmpty() ? "POST" : ", POST");
    if (row.remove)
        allowed.append(allowed.isEmpty() ? "DELETE" : ", DELETE");
    return allowed;
}

} // namespace Simulator
