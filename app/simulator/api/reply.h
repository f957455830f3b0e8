#pragma once

#include "pagecache.h"
#include "simulator/form/fields.h"
#include "simulator/http/message.h"
#include "simulator/world/refusal.h"

#include <variant>

namespace Simulator {

/// What a route has to say when it did what was asked.
struct Done
{
    int status = 200;
    QByteArray body; ///< JSON; empty with 204.
    std::optional<quint32> etag;
};
using Reply = std::variant<Done, Refusal>;

/// One request on its way through the routes: taken apart, decoded, its path known to fit.
struct Call
{
    const Request &request;
    PageCache &pages;
    QByteArray origin;           ///< "http://127.0.0.1:4010": what every URL of the answer begins with.
    QByteArray path;             ///< Decoded, without the query.
    QList<QByteArray> arguments; ///< The pieces of the path that stand for SIDs or names, in order.
    Fields query;
    Fields form;

    [[nodiscard]] Refusal notFound() const { return Simulator::notFound(path); }
    /// The id of a SID in the path; nothing where it is none of this kind.
    [[nodiscard]] std::optional<Id> id(const State &state, qsizetype argument, Kind kind) const
    {
        return state.sids.read(kind, arguments.at(argument));
    }
};

/// Whether If-Match allows a change: missing, "*", or a list with N, "N" or W/"N" for the current version.
[[nodiscard]] bool matches(const Request &request, quint32 version);
/// Whether the body is packed, or in another alphabet than UTF-8: read as it stands, it would be something else.
[[nodiscard]] bool isEncoded(const Request &request);
/// The JSON body of a refusal.
[[nodiscard]] QByteArray bodyOf(const Refusal &refusal);
/// Status, body and the headers that follow from the reply.
[[nodiscard]] Response responseOf(Reply reply);

} // namespace Simulator
