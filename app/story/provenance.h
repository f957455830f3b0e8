#pragma once

#include "taskrouter/values.h"

#include <QString>

namespace Desk {

/// Where a fact of a story comes from, so that a person can look it up.
struct Provenance
{
    enum class Kind : quint8 {
        Answer,      ///< An answer of the REST API; `id` is its request id, which may be empty.
        EventList,   ///< The list of Events; `id` is the Event's SID.
        Callback,    ///< An event callback, as a server of one's own received it; `id` is the Event's SID.
        EventStream, ///< A CloudEvent of Event Streams; `id` is the Event's SID.
        Journal,     ///< Our own journal; `id` is the number of the row.
        Alert        ///< Monitor's list of alerts; `id` is the alert's SID.
    };

    Kind kind = Kind::Answer;
    QString id;
    QString file;         ///< The file that it was read from; empty for what came over the network.
    qint64 line = 0;      ///< The line in that file, from 1; 0 for none.
    UtcMsecs learned = 0; ///< When it became known: when the answer came, or the recording was made. 0: not known.

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// A value and where it comes from.
template <typename T>
struct Fact
{
    T value;
    Provenance from;

    friend bool operator==(const Fact &, const Fact &) = default;
};

} // namespace Desk
