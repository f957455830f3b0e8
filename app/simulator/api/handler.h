#pragma once

#include "paging.h"
#include "render.h"
#include "simulator/world/world.h"

namespace Simulator {

/// Answers the requests of one route: finds what the path names, or refuses with 404. The renderer has the origin under
/// which the client reached us.
using Handler = Reply (*)(World &world, const Renderer &renderer, const Call &call);

/// Sends one resource: calls `write` with a writer of the body.
template <class Write>
[[nodiscard]] Done resource(const Write &write, std::optional<quint32> etag = {}, int status = 200)
{
    Done done;
    done.status = status;
    done.etag = etag;
    done.body.reserve(2048);
    JsonWriter json(done.body);
    write(json);
    return done;
}

/// What a SID of the path names on a table; nullptr where it is none, of another kind, or gone.
template <class T>
[[nodiscard]] const T *found(const Table<T> &table, const Call &call, const State &state, qsizetype argument, Kind kind)
{
    const auto id = call.id(state, argument, kind);
    return id ? find(table, *id) : nullptr;
}

/// "true", "1", "yes" and their opposites, in any case.
[[nodiscard]] std::optional<bool> readBoolean(QByteArrayView text);

} // namespace Simulator
